"""How each kind of fact looks: its letter, its heading, its colour."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from newsfacts.facts import DateExpression, Fact, Percentage, Quantity, Quote


class Look(NamedTuple):
    """Quotes are long, so their words are coloured; what is short is marked as with a highlighter."""

    letter: str
    heading: str
    style: str


LOOKS: dict[str, Look] = {
    Quote.type: Look("Q", "Quotes", "cyan"),
    DateExpression.type: Look("D", "Dates", "black on green"),
    Quantity.type: Look("N", "Quantities", "black on yellow"),
    Percentage.type: Look("P", "Percentages", "black on bright_magenta"),
}
SPEAKER = "bold underline"


def look(kind: str) -> Look:
    """The look of a kind of fact; those that plugins bring share one."""
    return LOOKS.get(kind) or Look("X", kind.replace("_", " ").capitalize(), "black on white")


def labelled(facts: Iterable[Fact]) -> list[tuple[str, Fact]]:
    """Each fact with its label, counted by letter in document order: Q1, D1, N1, D2."""
    counts: dict[str, int] = {}
    labels: list[tuple[str, Fact]] = []
    for fact in facts:
        letter = look(fact.type).letter
        counts[letter] = counts.get(letter, 0) + 1
        labels.append((f"{letter}{counts[letter]}", fact))
    return labels
