"""The calendar layer: the one authority on which figures and number words belong to dates and clock times.

Numerals take their roles ``calendar`` and ``clock`` from it, so that no quantity ever claims a year; the date extractor builds
its expressions on the same items.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache, partial
from typing import overload

from newsfacts.document import Document
from newsfacts.lexicon.calendar_numbers import DECADES, ORDINALS
from newsfacts.lexicon.calendar_words import MONTHS
from newsfacts.reading.dating.bare_months import months_that_are_names
from newsfacts.reading.dating.clock import clock_at
from newsfacts.reading.dating.dates import date_from_month, day_alone, following_day
from newsfacts.reading.dating.figures import date_from_figures
from newsfacts.reading.dating.item import CalendarItem
from newsfacts.reading.dating.spoken_clock import bare_hour_at, past_the_hour_at, spelled_clock_at
from newsfacts.reading.dating.years import (
    century_at,
    era_at,
    fiscal_or_quarter_at,
    short_decade_at,
    short_year_at,
    spelled_century_at,
    spelled_decade_at,
    spelled_year_at,
    year_at,
)
from newsfacts.triggers import DIGITS

_YEAR_WORDS = frozenset("sixteen seventeen eighteen nineteen twenty".split())
_HOUR_WORDS = frozenset("one two three four five six seven eight nine ten eleven twelve".split())
_CENTURY_WORDS = frozenset(word.split("-")[0] for word in ORDINALS)
_PAST_WORDS = frozenset({"half", "quarter", "fifteen"})
_FIGURE_LETTERS = frozenset({"q", "h", "fy", "cy", "sy"})
TRIGGERS = frozenset({DIGITS, *MONTHS, *DECADES, *_YEAR_WORDS, *_HOUR_WORDS, *_CENTURY_WORDS, *_FIGURE_LETTERS, *_PAST_WORDS})
_MINUTE_WORDS = frozenset({"half", "quarter", "five", "ten", "fifteen", "twenty"})
_GOES_ON = frozenset(MONTHS) | frozenset(
    "a p am pm b bc bce ad ce o oclock noon midnight gmt utc hours hrs h local past after before to and or until till through "
    "of day in at this tonight".split()
)
"""Words that can follow the figures of a date or clock time."""
_OPENINGS = frozenset(word[:2] for word in _GOES_ON)
_MONTH_OPENINGS = frozenset(word[:2] for word in MONTHS)
_UNITS_AFTER = frozenset("bmkfgxl")
"""Letters directly behind figures that make them another thing: 5m, 20k, 3bn."""
_NEXT_WORD = re.compile(r" ([^\W\d_]+)")
_NOTHING_FOLLOWS = frozenset({"", ",", "%", ")", ";", "”", '"', "\n"})
_BEFORE_HOURS = frozenset({"at ", "nd "})
"""The ends of "at" and "around", before an hour that is only a figure: Friday at 7."""
_APOSTROPHES = frozenset({"’", "'", "‘"})
_AD = frozenset({"D ", ". "})
_AFTER_HOURS = frozenset("th fi fo tw o' o’ o‘ am pm a. p. ea pa ce mo in at to af be".split()) | {"a ", "p "}
"""What the word after an hour in words begins with, if the two are a clock time: "five o'clock", "ten past six"."""
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
    for start, end, word in hits:
        if start < covered:
            continue
        item = _figures(text, start, end, around) if word == DIGITS else _word(text, start, end, word, around, names)
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


def _figures(text: str, start: int, end: int, around: int) -> CalendarItem | None:
    length = end - start
    if length > 4:
        return None
    led = text[start - 1 : start] in _APOSTROPHES or text[start - 2 : start] in _AD
    if not led and not _goes_on(text, start, end, length):
        if length == 4:
            return year_at(text, start, end)
        return bare_hour_at(text, start, end) if text[start - 3 : start] in _BEFORE_HOURS and length < 3 else None
    following = text[end : end + 1]
    era = era_at(text, start, end)
    if era:
        return era
    if length == 4:
        return date_from_figures(text, start, end, around) or clock_at(text, start, end) or year_at(text, start, end)
    if length == 3:
        return clock_at(text, start, end)
    found = date_from_figures(text, start, end, around) or clock_at(text, start, end)
    if found is None and following.isspace():
        found = past_the_hour_at(text, start)
    if found is None and following.isalpha():
        found = day_alone(text, start, end)
    if found:
        return found
    if following in ("s", "’", "'") and length == 2 and not text.startswith("st", end):
        return short_decade_at(text, start, end, around)
    if length == 2:
        short = short_year_at(text, start, end, around)
        if short:
            return short
    if following in ("s", "n", "r", "t"):
        return century_at(text, start)
    return fiscal_or_quarter_at(text, start, around) if following in ("Q", "H") else None


def _goes_on(text: str, start: int, end: int, length: int) -> bool:
    """Whether what follows the figures can belong to a date or clock time with them, unlike in "12,000", "2.5", "12 people"."""
    following, opening = text[end : end + 1], text[end + 1 : end + 3]
    if following in _NOTHING_FOLLOWS:
        return False
    if following == ".":
        if not opening[:1].isdigit():
            return opening[:1] in ("a", "p")  # 9.am
        return opening.isdigit() or text[end + 2 : end + 3] == "."
    if following == "-" and opening.isalpha():
        return opening.lower() in _MONTH_OPENINGS  # 5-May-2016, but not "5-year"
    if following in _UNITS_AFTER:
        return opening[:1] == "i"  # 12midnight, but not "5m"
    if following == " " and opening[:1].isalpha() and not (length == 4 and (opening[:1].isupper() or text[start] == "0")):
        if opening.isalpha() and opening.lower() not in _OPENINGS:
            return False
        word = _NEXT_WORD.match(text, end)
        return word is None or word[1].lower() in _GOES_ON
    return True


def _word(text: str, start: int, end: int, word: str, around: int, names: Callable[[], frozenset[str]]) -> CalendarItem | None:
    if word in _HOUR_WORDS and text[end + 1 : end + 3].lower() not in _AFTER_HOURS:
        return None  # the usual number: "two people"
    if word in MONTHS:
        found = date_from_month(text, start, end, around, names)
        if found:
            return found
    if word in _PAST_WORDS:
        return past_the_hour_at(text, start)
    if word in _FIGURE_LETTERS:
        return fiscal_or_quarter_at(text, start, around)
    if word in DECADES:
        return spelled_decade_at(text, start, end, around)
    if word in _YEAR_WORDS:
        found = spelled_year_at(text, start) or (past_the_hour_at(text, start) if word in _MINUTE_WORDS else None)
        if found:
            return found
    if word in _HOUR_WORDS:
        return (
            spelled_clock_at(text, start, end)
            or (past_the_hour_at(text, start) if word in _MINUTE_WORDS else None)
            or (spelled_year_at(text, start) if word == "two" else None)
        )
    if word in _CENTURY_WORDS:
        return spelled_century_at(text, start, end) or day_alone(text, start, end)
    return None
