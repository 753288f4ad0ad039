"""The calendar layer: the one authority on which figures and number words belong to dates and clock times.

Numerals take their roles ``calendar`` and ``clock`` from it, so that no quantity ever claims a year; the date extractor builds
its expressions on the same items.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache, partial
from typing import overload

from newsfacts.document import Document
from newsfacts.reading.dating.at_figures import item_at_figures
from newsfacts.reading.dating.at_words import WORDS, item_at_word
from newsfacts.reading.dating.bare_months import months_that_are_names
from newsfacts.reading.dating.clock import writes_dotted_hours
from newsfacts.reading.dating.dates import following_day
from newsfacts.reading.dating.item import CalendarItem
from newsfacts.triggers import DIGITS

TRIGGERS = frozenset({DIGITS, *WORDS})
_WITHIN = 10
"""Days."""
_NO_YEAR = 2000
"""The year around which two-digit years are read where the article has no publication date."""


class Calendar(Sequence[CalendarItem]):
    """Dates and clock times in document order, none overlapping."""

    __slots__ = ("_items", "_starts")

    def __init__(self, items: Sequence[CalendarItem]) -> None:
        self._items = tuple(items)
        self._starts = [item.start for item in self._items]

    @overload
    def __getitem__(self, index: int) -> CalendarItem: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[CalendarItem, ...]: ...
    def __getitem__(self, index: int | slice) -> CalendarItem | tuple[CalendarItem, ...]:
        return self._items[index]

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[CalendarItem]:
        return iter(self._items)

    def __repr__(self) -> str:
        return f"<Calendar: {len(self._items)}>"

    def at(self, offset: int) -> CalendarItem | None:
        """The item that holds the character at ``offset``."""
        index = bisect_right(self._starts, offset) - 1
        return self._items[index] if index >= 0 and offset < self._items[index].end else None

    def role_at(self, start: int, end: int) -> str | None:
        """``"calendar"`` or ``"clock"`` where ``start:end`` lies inside a date or a clock time, else None."""
        item = self.at(start)
        return item.role if item is not None and end <= item.end else None


def calendar(document: Document) -> Calendar:
    """The article's dates and clock times."""
    text = document.text
    around = document.published.year if document.published else _NO_YEAR
    items: list[CalendarItem] = []
    covered = 0
    hits = document.hits("calendar")
    names = cache(partial(months_that_are_names, text, hits))
    dotted = cache(partial(writes_dotted_hours, text))
    for start, end, word in hits:
        if start < covered:
            continue
        if word == DIGITS:
            item = item_at_figures(text, start, end, around, dotted)
        else:
            item = item_at_word(text, start, end, word, around, names)
        if item is not None and item.rule == "figures" and document.published is not None:
            item = _in_the_order_of_the_publication(item, document.published)
        while item is not None and item.start >= covered:
            items.append(item)
            covered = item.end
            item = following_day(text, item)
    return Calendar(items)


def _in_the_order_of_the_publication(item: CalendarItem, published: date) -> CalendarItem:
    """06/12/2021 in an article of 6 December 2021 has the day first: the reading within days of the publication is meant."""
    year, month, day = item.year or 0, item.month or 0, item.day or 0
    if not 1 <= day <= 12 or not 1 <= year <= 9999:
        return item
    here = published.toordinal()
    as_read, turned = (abs(date(year, *pair).toordinal() - here) for pair in ((month, day), (day, month)))
    return item._replace(month=day, day=month) if turned <= _WITHIN < as_read else item
