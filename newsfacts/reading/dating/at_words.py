"""What a word begins: a month a date, "seven" a clock time, "nineteen" a year, or nothing of the calendar."""

from __future__ import annotations

from collections.abc import Callable

from newsfacts.lexicon.calendar_numbers import DECADES, ORDINALS
from newsfacts.lexicon.calendar_words import MONTHS
from newsfacts.reading.dating.dates import date_from_month, day_alone
from newsfacts.reading.dating.item import CalendarItem
from newsfacts.reading.dating.spoken_clock import past_the_hour_at, spelled_clock_at
from newsfacts.reading.dating.years import fiscal_or_quarter_at, spelled_century_at, spelled_decade_at, spelled_year_at

_YEAR_WORDS = frozenset("sixteen seventeen eighteen nineteen twenty".split())
_HOUR_WORDS = frozenset("one two three four five six seven eight nine ten eleven twelve".split())
_CENTURY_WORDS = frozenset(word.split("-")[0] for word in ORDINALS)
_PAST_WORDS = frozenset({"half", "quarter", "fifteen"})
_FIGURE_LETTERS = frozenset({"q", "h", "fy", "cy", "sy"})
_MINUTE_WORDS = frozenset({"half", "quarter", "five", "ten", "fifteen", "twenty"})
WORDS = frozenset({*MONTHS, *DECADES, *_YEAR_WORDS, *_HOUR_WORDS, *_CENTURY_WORDS, *_FIGURE_LETTERS, *_PAST_WORDS})
_AFTER_HOURS = frozenset("th fi fo tw o' o’ o‘ am pm a. p. ea pa ce mo in at to af be".split()) | {"a ", "p "}
"""What the word after an hour in words begins with, if the two are a clock time: "five o'clock", "ten past six"."""


def item_at_word(
    text: str, start: int, end: int, word: str, around: int, names: Callable[[], frozenset[str]]
) -> CalendarItem | None:
    """The item that the word at ``start:end``, one of ``WORDS``, begins; ``names`` gives the months that are names here."""
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
