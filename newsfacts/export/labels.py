"""What a fact is called: a letter for its kind and a number, the same wherever the article is shown."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType

from newsfacts.facts import DateExpression, Fact, Percentage, Quantity, Quote

LETTERS = MappingProxyType({Quote.type: "Q", DateExpression.type: "D", Quantity.type: "N", Percentage.type: "P"})
LETTER_OF_OTHERS = "X"


def letter(kind: str) -> str:
    """The letter of a type of fact; those that plugins bring share one."""
    return LETTERS.get(kind, LETTER_OF_OTHERS)


def heading(kind: str) -> str:
    """The name of a type of fact over a list of them: "Quotes"."""
    return _HEADINGS.get(kind) or kind.replace("_", " ").capitalize()


_HEADINGS = MappingProxyType(
    {Quote.type: "Quotes", DateExpression.type: "Dates", Quantity.type: "Quantities", Percentage.type: "Percentages"}
)


def labelled(facts: Iterable[Fact]) -> list[tuple[str, Fact]]:
    """Each fact with its label, counted by letter in document order: Q1, D1, N1, D2."""
    counts: dict[str, int] = {}
    labels: list[tuple[str, Fact]] = []
    for fact in facts:
        first = letter(fact.type)
        counts[first] = counts.get(first, 0) + 1
        labels.append((f"{first}{counts[first]}", fact))
    return labels
