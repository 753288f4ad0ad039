"""Strategies for the classes of the model, found by ``st.from_type``: every field valid, spans and words in agreement."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TypeVar, get_args

from hypothesis import strategies as st

from newsfacts.article import Article
from newsfacts.facts import DateExpression, Percentage, Quantity, Quote
from newsfacts.spans import Span
from newsfacts.testing.strategies.articles import articles
from newsfacts.testing.strategies.words import PEOPLE, STATEMENTS
from newsfacts.values import Change, Cue, Modifier, PercentageKind, QuoteKind, Roles, Speaker, TimexMod, TimexType, Unit

T = TypeVar("T")
_offsets = st.integers(0, 10_000)
_decimals = st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=0, max_value=Decimal(10) ** 12)


def _one_of(choices: object) -> st.SearchStrategy[str]:
    """The words of a Literal."""
    return st.sampled_from(get_args(choices))


def _placed(
    make: Callable[..., T], words: st.SearchStrategy[str], field: str, more: dict[str, st.SearchStrategy[object]]
) -> st.SearchStrategy[T]:
    """Objects whose ``start`` and ``end`` fit the words in ``field``, and which have more fields."""

    def build(start: int, text: str, values: dict[str, object]) -> T:
        return make(**{"start": start, "end": start + len(text), field: text, **values})

    return st.builds(build, _offsets, words, st.fixed_dictionaries(more))


def spans() -> st.SearchStrategy[Span]:
    """Spans, empty ones too."""
    return st.builds(lambda start, length: Span(start, start + length), _offsets, st.integers(0, 200))


def speakers() -> st.SearchStrategy[Speaker]:
    """Speakers whose mention fits their offsets."""
    return _placed(Speaker, st.sampled_from((*PEOPLE, "he", "she")), "mention", {"name": st.sampled_from(PEOPLE)})


def cues() -> st.SearchStrategy[Cue]:
    """Cues whose words fit their offsets."""
    return _placed(Cue, st.sampled_from(("said", "according to", "accused")), "text", {})


def units() -> st.SearchStrategy[Unit]:
    """Units of the built-in kind."""
    return st.sampled_from((Unit("kilometre", "km", "length"), Unit("US dollar", "$", "money"), Unit("year", None, "time")))


def _roles() -> st.SearchStrategy[Roles]:
    return st.builds(Roles, *[st.none() | spans()] * 4)


def quotes() -> st.SearchStrategy[Quote]:
    """Quotes of one part."""

    def build(start: int, content: str, kind: QuoteKind, speaker: Speaker | None, cue: Cue | None) -> Quote:
        text = f"“{content}”"
        end = start + len(text)
        return Quote(
            start=start, end=end, text=text, kind=kind, parts=(Span(start, end),), content=content, speaker=speaker, cue=cue
        )

    return st.builds(build, _offsets, st.sampled_from(STATEMENTS), _one_of(QuoteKind), st.none() | speakers(), st.none() | cues())


def date_expressions() -> st.SearchStrategy[DateExpression]:
    """Dates whose value is a day that the text spells out."""

    return st.builds(
        lambda start, day, kind, mod, vague: DateExpression(
            start=start, end=start + 10, text=day.isoformat(), kind=kind, value=day.isoformat(), mod=mod, vague=vague
        ),
        _offsets,
        st.dates(),
        _one_of(TimexType),
        st.none() | _one_of(TimexMod),
        st.booleans(),
    )


def _figures() -> dict[str, st.SearchStrategy[object]]:
    return {
        "value": st.none() | _decimals,
        "low": st.none() | _decimals,
        "high": st.none() | _decimals,
        "modifier": _one_of(Modifier),
        "change": st.none() | _one_of(Change),
        "roles": _roles(),
        "attributed_to": st.none() | speakers(),
    }


def quantities() -> st.SearchStrategy[Quantity]:
    """Quantities of any value, whatever their words say."""
    return _placed(Quantity, st.sampled_from(("5 people", "$3 million")), "text", {"unit": st.none() | units(), **_figures()})


def percentages() -> st.SearchStrategy[Percentage]:
    """Percentages of any value, whatever their words say."""
    return _placed(
        Percentage, st.sampled_from(("3.2 percent", "25 basis points")), "text", {"kind": _one_of(PercentageKind), **_figures()}
    )


def register() -> None:
    """Make ``st.from_type`` find these strategies."""
    st.register_type_strategy(Article, articles())
    st.register_type_strategy(Span, spans())
    st.register_type_strategy(Speaker, speakers())
    st.register_type_strategy(Cue, cues())
    st.register_type_strategy(Unit, units())
    st.register_type_strategy(Quote, quotes())
    st.register_type_strategy(DateExpression, date_expressions())
    st.register_type_strategy(Quantity, quantities())
    st.register_type_strategy(Percentage, percentages())
