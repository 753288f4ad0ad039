"""Percentages, percentage points and basis points whose values are known."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from hypothesis import strategies as st

from newsfacts.errors import InvalidArgument
from newsfacts.facts import Percentage
from newsfacts.testing.planted import Passage, Planted
from newsfacts.testing.strategies.articles import planted_passages
from newsfacts.testing.strategies.numbers import Number, fractional, spelled

PERCENT = (" percent", "%", " per cent")
MODIFIERS = {"": "=", "about ": "~", "more than ": ">", "less than ": "<", "at least ": ">="}
CARRIERS = {
    "The levy on such sales is {}.": None,
    "The share of women was {}.": None,
    "Exports rose {} in the region.": "up",
    "Wages fell by {}.": "down",
}
"""Sentences, and the change that each says."""


def planted_percentages(*, carriers: Sequence[str] | None = None) -> st.SearchStrategy[Planted]:
    """Articles with shares and rates: span, value, kind and bound are known, and whether it rose or fell.

    Args:
        carriers: sentences with ``{}`` where the percentage goes, in which nothing rises or falls;
            left out, a few of news English.

    Raises:
        InvalidArgument: if one of ``carriers`` has no ``{}``, or more than one.
    """
    if carriers is not None and (isinstance(carriers, str) or not carriers or any(one.count("{}") != 1 for one in carriers)):
        raise InvalidArgument.wrong_type("carriers", "a list of sentences, each with one {}", carriers)
    changes = CARRIERS if carriers is None else dict.fromkeys(carriers)
    carrier = st.sampled_from([(sentence, change) for sentence, change in changes.items()])
    figures = _whole() | fractional()
    shares = st.tuples(figures, st.sampled_from(PERCENT), st.just("percent"))
    in_words = st.tuples(spelled(), st.just(" percent"), st.just("percent"))
    points = st.tuples(figures, st.just(" percentage points"), st.just("percentage_point"))
    basis = st.tuples(_whole(), st.just(" basis points"), st.just("basis_point"))
    passages = st.builds(_percentage, st.one_of(shares, in_words, points, basis), st.sampled_from(tuple(MODIFIERS)), carrier)
    return planted_passages(passages)


def _whole() -> st.SearchStrategy[Number]:
    return st.integers(2, 99).map(lambda number: (str(number), Decimal(number)))


def _percentage(figure: tuple[Number, str, str], modifier: str, carrier: tuple[str, str | None]) -> Passage:
    """about 3.2 percent"""
    (text, value), unit, kind = figure
    sentence, change = carrier
    fact = Passage.fact(
        Percentage, f"{modifier}{text}{unit}", value=value, kind=kind, modifier=MODIFIERS[modifier], change=change
    )
    return fact.inside(sentence)
