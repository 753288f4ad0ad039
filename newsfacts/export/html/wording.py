"""What is said about a fact: in the box beside its mark, and in the lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from newsfacts.export import dates, figures
from newsfacts.export.html.markup import shortened
from newsfacts.export.wording import own_values
from newsfacts.facts import DateExpression, Fact, Percentage, Quantity, Quote
from newsfacts.spans import Span
from newsfacts.values import Cue, Speaker, Unit

QUOTE_KINDS = MappingProxyType({"direct": "direct", "mixed": "partial", "indirect": "indirect", "unattributed": "unattributed"})
"""The kinds of quote in a word or two."""
_DECIDED_BY = {"publication": "counted from the day of publication", "mention": "counted from an earlier date"}
_MAXIMUM_NAME = 80
_MAXIMUM_VALUE = 240
_MAXIMUM_MEMBERS = 8
"""Members of a sequence that are shown of a field of a plugin's fact."""


def value_of(fact: Fact) -> str:
    """The normalised value; of a quote, its kind."""
    match fact:
        case DateExpression():
            return shortened(dates.in_words(fact), _MAXIMUM_VALUE)
        case Quantity():
            return shortened(figures.amount(fact), _MAXIMUM_VALUE)
        case Percentage():
            return shortened(figures.share(fact) + (f" of {fact.of}" if fact.of else ""), _MAXIMUM_VALUE)
        case Quote():
            return f"{QUOTE_KINDS[fact.kind]} quote"
    own = own_values(fact).items()
    return shortened("; ".join(f"{name.replace('_', ' ')}: {_plain(value)}" for name, value in own), _MAXIMUM_VALUE)


def source_of(fact: Fact) -> str:
    """Who vouches for the fact; "" for the article itself."""
    return shortened(fact.attributed_to.name, _MAXIMUM_NAME) if fact.attributed_to else ""


def speaker_of(quote: Quote) -> str:
    """The speaker's name; "" where nobody is named."""
    return shortened(quote.speaker.name, _MAXIMUM_NAME) if quote.speaker else ""


def note(label: str, fact: Fact) -> str:
    """The box beside a mark: a line each for what it is, who vouches for it, and how it is written down."""
    return "\n".join([f"{label} · {fact.type.replace('_', ' ')}", *filter(None, _lines(fact))])


def _lines(fact: Fact) -> Iterator[str]:
    match fact:
        case Quote():
            yield speaker_of(fact)
            yield QUOTE_KINDS[fact.kind] + (f" (“{shortened(fact.cue.text, _MAXIMUM_NAME)}”)" if fact.cue else "")
        case DateExpression():
            yield value_of(fact)
            yield f"TIMEX3 {shortened(fact.value, _MAXIMUM_NAME)}"
            yield _DECIDED_BY.get(fact.source or "", "")
        case _:
            yield value_of(fact)
    if not isinstance(fact, Quote):
        yield f"according to {source_of(fact)}" if fact.attributed_to else ""


def _plain(value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case Decimal():
            return figures.number(value)
        case date():
            return dates.day_in_words(value)
        case Span():
            return f"characters {value.start} to {value.end}"
        case Speaker() | Unit():
            return value.name
        case Cue():
            return value.text
        case list() | tuple():
            return _listed(value)
        case set() | frozenset():
            return _listed(sorted(map(_plain, value)))
    return str(value)


def _listed(values: Sequence[object]) -> str:
    shown = ", ".join(map(_plain, values[:_MAXIMUM_MEMBERS]))
    return f"{shown}, …" if len(values) > _MAXIMUM_MEMBERS else shown
