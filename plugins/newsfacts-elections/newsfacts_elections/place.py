"""A word of elections in its sentence, and the figures around it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newsfacts import Document, Span

if TYPE_CHECKING:
    from newsfacts.reading.amount import Amount

REACH = 120
"""Characters between the word and a figure."""


class Figures:
    """The shares and counts of a document, in order."""

    def __init__(self, document: Document) -> None:
        self._items: Sequence[Amount] = [amount for amount in document.amounts if amount.role in ("percent", "count")]
        self._starts = [amount.start for amount in self._items]

    def before(self, offset: int, floor: int) -> Iterator[Amount]:
        """Those between ``floor`` and ``offset``, the nearest first."""
        for index in range(bisect_left(self._starts, offset) - 1, -1, -1):
            if self._starts[index] < floor:
                return
            yield self._items[index]

    def after(self, offset: int, ceiling: int) -> Iterator[Amount]:
        """Those between ``offset`` and ``ceiling``, the nearest first."""
        for index in range(bisect_left(self._starts, offset), len(self._items)):
            if end_of(self._items[index]) > ceiling:
                return
            yield self._items[index]


class Place(NamedTuple):
    """A word of elections, where it stands: ``text[start:end]``, in ``sentence``."""

    text: str
    start: int
    end: int
    word: str
    sentence: Span
    figures: Figures

    def figures_before(self) -> Iterator[Amount]:
        """Those in reach, the nearest first."""
        return self.figures.before(self.start, max(self.sentence.start, self.start - REACH))

    def figures_after(self) -> Iterator[Amount]:
        """Those in reach, the nearest first."""
        return self.figures.after(self.end, min(self.sentence.end, self.end + REACH))

    def lead(self, offset: int) -> str:
        """A little of the sentence in front of an offset."""
        return self.text[max(self.sentence.start, offset - 40) : offset]

    def tail(self, offset: int) -> str:
        """A little of the sentence behind an offset."""
        return self.text[offset : min(self.sentence.end, offset + 60)]


def start_of(amount: Amount) -> int:
    """Where a figure starts, with what bounds it: "more than 42"."""
    return min(amount.start, amount.bound.start) if amount.bound else amount.start


def end_of(amount: Amount) -> int:
    """Where it ends, with its percent sign and what bounds it."""
    return max(amount.end, amount.bound.end) if amount.bound else amount.end
