"""How each kind of fact looks on a terminal: its letter, its heading, its colour."""

from __future__ import annotations

from typing import NamedTuple

from newsfacts.export.labels import LETTERS, heading, letter
from newsfacts.facts import DateExpression, Percentage, Quantity, Quote


class Look(NamedTuple):
    """Quotes are long, so their words are coloured; what is short is marked as with a highlighter."""

    letter: str
    heading: str
    style: str


SPEAKER = "bold underline"
_STYLES = {
    Quote.type: "cyan",
    DateExpression.type: "black on green",
    Quantity.type: "black on yellow",
    Percentage.type: "black on bright_magenta",
}
_STYLE_OF_OTHERS = "black on white"


def look(kind: str) -> Look:
    """The look of a kind of fact; those that plugins bring share one."""
    return Look(letter(kind), heading(kind), _STYLES.get(kind, _STYLE_OF_OTHERS))


LOOKS = {kind: look(kind) for kind in LETTERS}
