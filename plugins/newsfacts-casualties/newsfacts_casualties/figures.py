"""The figures that may count casualties, each with the people that it counts."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs

from newsfacts import Document
from newsfacts_casualties.words import NEVER_IN_NOUNS, NOT_PEOPLE, PEOPLE, PERSONAL_ENDINGS, TRIGGERS

if TYPE_CHECKING:
    from newsfacts.reading.amount import Amount

REACH = 160
"""Characters between a figure and the word that tells what happened."""
_MOST_WORDS = 6
_WORD = re.compile(r"[ \u00a0\n]([^\W\d_]+(?:[-’'][^\W\d_]+)*)")
_PARTITIVE = re.compile(r" of (?:the|its|their|his|her|our|those|these|them|whom)(?: (?=\d|[a-z]+ )|\b)")
_OF = re.compile(r" of(?= [^\W\d_])(?: the| its| their)?")
"""Behind "dozens" and "hundreds"."""
_MORE = frozenset("more other others further additional".split())
_GROUPS = frozenset("police family crew staff".split())
"""People words that may describe the next word: "police officers"."""


@attrs.frozen
class Figure:
    """A count and the people it counts: ``text[start:end]`` is "at least 12 of the 30 passengers".

    Attributes:
        amount: the count.
        is_part: whether it counts some of those counted before: "400 of them children".
        index: which of the document's counts it is.
        noun: the last words: "passengers"; "" for a bare figure.
    """

    amount: Amount
    index: int
    start: int
    end: int
    noun: str
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    is_part: bool = False

    @property
    def counts_people(self) -> bool:
        """Whether those counted are surely people, or not named at all."""
        if not self.noun:
            return True
        plural = self.noun.lower().split()[-1].removesuffix("s") + "s"
        return (
            not PEOPLE.isdisjoint((plural, plural[:-1]))
            or plural.endswith(PERSONAL_ENDINGS)
            or plural[:-1].endswith(PERSONAL_ENDINGS)
        )

    @property
    def counts_others(self) -> bool:
        """Whether those counted are surely no people."""
        return bool(NOT_PEOPLE.intersection(self.noun.lower().split()[-1:]))

    def latest(self) -> Figure:
        """The second figure of two: 12 of "rose from 10 to 12"."""
        last = self.amount.last
        return attrs.evolve(self, start=last.start, value=last.value, low=last.low, high=last.high)


class Figures:
    """The counts of a document, in order."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._amounts: Sequence[Amount] = [amount for amount in document.amounts if amount.role == "count"]
        self._starts = [amount.start for amount in self._amounts]
        self._read: dict[int, Figure] = {}

    def before(self, offset: int, floor: int) -> Iterator[Figure]:
        """Those between ``floor`` and ``offset``, the nearest first."""
        for index in range(bisect_left(self._starts, offset) - 1, -1, -1):
            figure = self._figure(index)
            if figure.start < floor:
                return
            if not self._is_base(index):
                yield figure

    def after(self, offset: int, ceiling: int) -> Iterator[Figure]:
        """Those between ``offset`` and ``ceiling``, the nearest first."""
        for index in range(bisect_left(self._starts, offset), len(self._amounts)):
            figure = self._figure(index)
            if figure.end > ceiling:
                return
            yield figure

    def next_to(self, figure: Figure, step: int) -> Figure | None:
        """The one before (step -1) or behind (1), if there is one."""
        index = figure.index + step
        while 0 <= index < len(self._amounts) and self._is_base(index):
            index += step
        return self._figure(index) if 0 <= index < len(self._amounts) else None

    def _is_base(self, index: int) -> bool:
        """Whether the figure only says of how many: 30 in "12 of the 30 passengers"."""
        return index > 0 and self._figure(index - 1).end > self._starts[index]

    def _figure(self, index: int) -> Figure:
        figure = self._read.get(index)
        if figure is None:
            figure = self._read[index] = self._with_noun(index)
        return figure

    def _with_noun(self, index: int) -> Figure:
        amount = self._amounts[index]
        bound = amount.bound
        start = min(amount.start, bound.start) if bound else amount.start
        end = max(amount.end, bound.end) if bound else amount.end
        partitive = (_PARTITIVE if amount.value is not None else _OF).match(self._text, end)
        if partitive:
            end = partitive.end() - partitive[0].endswith(" ")
            if index + 1 < len(self._amounts) and self._starts[index + 1] == partitive.end():
                base = self._amounts[index + 1]
                end, noun = self._noun(base.end, self._start_of(index + 2))
                return Figure(amount, index, start, end, noun, amount.value, amount.low, amount.high)
        is_part = bool(partitive and partitive[0].split()[-1] in ("them", "whom", "those", "these"))
        end, noun = self._noun(end, self._start_of(index + 1))
        return Figure(amount, index, start, end, noun, amount.value, amount.low, amount.high, is_part)

    def _start_of(self, index: int) -> int:
        return self._starts[index] if index < len(self._starts) else len(self._text)

    def _noun(self, start: int, ceiling: int) -> tuple[int, str]:
        """Where the noun after a figure ends, and its words."""
        end, first = start, start
        for _ in range(_MOST_WORDS):
            match = _WORD.match(self._text, end, ceiling)
            if match is None:
                break
            word = match[1].lower()
            if word in NEVER_IN_NOUNS or word in TRIGGERS or (word.endswith("ly") and word != "family"):
                break
            end = match.end()
            if word in _MORE:
                first = end
            elif word in PEOPLE and word not in _GROUPS:
                break
        return end, " ".join(self._text[first:end].split())
