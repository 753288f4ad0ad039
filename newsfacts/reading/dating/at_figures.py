"""What a run of digits begins: a date, a clock time, a year, or, most often, nothing of the calendar."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsfacts.lexicon.calendar_words import MONTHS
from newsfacts.reading.dating.clock import clock_at
from newsfacts.reading.dating.dates import day_alone
from newsfacts.reading.dating.figures import date_from_figures
from newsfacts.reading.dating.item import CalendarItem
from newsfacts.reading.dating.spoken_clock import bare_hour_at, past_the_hour_at
from newsfacts.reading.dating.years import century_at, era_at, fiscal_or_quarter_at, short_decade_at, short_year_at, year_at

_GOES_ON = frozenset(MONTHS) | frozenset(
    "a p am pm b bc bce ad ce o oclock noon midnight gmt utc hours hrs h local past after before to and or until till through "
    "of day in at this tonight".split()
)
"""Words that can follow the figures of a date or clock time."""
_OPENINGS = frozenset(word[:2] for word in _GOES_ON)
_MONTH_OPENINGS = frozenset(word[:2] for word in MONTHS)
_NEXT_WORD = re.compile(r" ([^\W\d_]+)")
_NOTHING_FOLLOWS = frozenset({"", ",", "%", ")", ";", "”", '"', "\n"})
_UNITS_AFTER = frozenset("bmkfgxl")
"""Letters directly behind figures that make them another thing: 5m, 20k, 3bn."""
_BEFORE_HOURS = frozenset({"at ", "nd "})
"""The ends of "at" and "around", before an hour that is only a figure: Friday at 7."""
_APOSTROPHES = frozenset({"’", "'", "‘"})
_AD = frozenset({"D ", ". "})


def item_at_figures(text: str, start: int, end: int, around: int, dotted: Callable[[], bool]) -> CalendarItem | None:
    """The item that the digits at ``start:end`` begin.

    Years of two figures are read near the year ``around``; ``dotted`` tells whether the article writes hours with dots.
    """
    length = end - start
    if length > 4:
        return None
    led = text[start - 1 : start] in _APOSTROPHES or text[start - 2 : start] in _AD
    if length == 4 and text[start] == "0":
        return clock_at(text, start, end, dotted)
    if not led and not _goes_on(text, start, end, length):
        if length == 4:
            return year_at(text, start, end)
        return bare_hour_at(text, start, end) if text[start - 3 : start] in _BEFORE_HOURS and length < 3 else None
    following = text[end : end + 1]
    era = era_at(text, start, end)
    if era:
        return era
    if length == 4:
        return date_from_figures(text, start, end, around) or clock_at(text, start, end, dotted) or year_at(text, start, end)
    if length == 3:
        return clock_at(text, start, end, dotted)
    found = date_from_figures(text, start, end, around) or clock_at(text, start, end, dotted)
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
    if following == " " and opening[:1].isalpha() and not (length == 4 and opening[:1].isupper()):
        if opening.isalpha() and opening.lower() not in _OPENINGS:
            return False
        word = _NEXT_WORD.match(text, end)
        return word is None or word[1].lower() in _GOES_ON
    return True
