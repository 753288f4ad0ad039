"""Dates in plain words: what a TIMEX3 value says to a reader who does not know the format."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from types import MappingProxyType

from newsfacts.facts import DateExpression

MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_ORDINALS = {"1": "first", "2": "second", "3": "third", "4": "fourth"}
_PARTS_OF_DAY = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}
_REFERENCES = {"PAST_REF": "some time in the past", "PRESENT_REF": "now", "FUTURE_REF": "some time in the future"}
_PERIODS = {"Y": "year", "M": "month", "W": "week", "D": "day", "WE": "weekend", "DE": "decade", "CE": "century", "Q": "quarter"}
_CLOCK = {"H": "hour", "M": "minute", "S": "second"}
MODIFIERS = MappingProxyType(
    {
        "BEFORE": "before", "AFTER": "after", "ON_OR_BEFORE": "in or before", "ON_OR_AFTER": "in or after",
        "LESS_THAN": "less than", "MORE_THAN": "more than", "EQUAL_OR_LESS": "at most", "EQUAL_OR_MORE": "at least",
        "START": "start of", "MID": "middle of", "END": "end of", "APPROX": "about",
    }
)  # fmt: skip
"""TIMEX3's ``mod`` as it is read before a date."""


def in_words(expression: DateExpression) -> str:
    """The value in words, "Tuesday 12 March 2024", "end of June 2022", "every month"; the value itself where none are known."""
    value = expression.value
    words = _duration(value) or value if value.startswith("P") and value not in _REFERENCES else _calendar(value)
    if expression.kind == "SET":
        words = f"every {re.sub('^(?:a|1) |, year unknown$', '', words)}"
    if not expression.mod:
        return words
    return f"{MODIFIERS[expression.mod]} {'the ' if ' of ' in words else ''}{words}"  # end of the week of 18 March 2024


def day_in_words(day: date) -> str:
    """ "Tuesday 12 March 2024", with the time of day where there is one."""
    words = f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"
    return f"{words}, {day:%H:%M}" if isinstance(day, datetime) else words


def _calendar(value: str) -> str:
    first, slash, last = value.partition("/")
    if slash:
        return f"{_calendar(first)} to {_calendar(last)}"
    day, _, clock = value.partition("T")
    if clock and value not in _REFERENCES:
        part = _PARTS_OF_DAY.get(clock)
        return f"{part} of {_calendar(day)}" if part and day else f"{_calendar(day)}, {clock}" if day else part or clock
    for shape, words in _SHAPES:
        if match := shape.fullmatch(value):
            return words(match) or value
    return _REFERENCES.get(value, value)


def _day(match: re.Match[str]) -> str:
    """2024-03-12"""
    try:
        return day_in_words(date.fromisoformat(match[0]))
    except ValueError:
        return ""


def _yearless_day(match: re.Match[str]) -> str:
    """XXXX-12-23"""
    return f"{int(match[2])} {month}, year unknown" if (month := _month_name(match[1])) else ""


def _month(match: re.Match[str]) -> str:
    """2024-03, XXXX-03"""
    if not (month := _month_name(match[2])):
        return ""
    return f"{month}, year unknown" if match[1] == "XXXX" else f"{month} {match[1]}"


def _week(match: re.Match[str]) -> str:
    """2024-W11, 2024-W11-WE"""
    try:
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        start = monday + timedelta(days=5) if match[3] else monday
    except (ValueError, OverflowError):
        return ""
    return f"{'weekend' if match[3] else 'week'} of {start.day} {MONTHS[start.month - 1]} {start.year}"


def _weekday(match: re.Match[str]) -> str:
    """XXXX-WXX-2"""
    return f"a {WEEKDAYS[int(match[1]) - 1]}"


def _part_of_year(match: re.Match[str]) -> str:
    """2024-Q1, 2025-H2"""
    year = "an unknown year" if match[1] == "XXXX" else match[1]
    return f"{_ORDINALS[match[3]]} {'quarter' if match[2] == 'Q' else 'half'} of {year}"


def _season(match: re.Match[str]) -> str:
    """2023-SU"""
    return _SEASONS[match[2]] + (", year unknown" if match[1] == "XXXX" else f" {match[1]}")


_SHAPES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"), _day),
    (re.compile(r"XXXX-([0-9]{2})-([0-9]{2})"), _yearless_day),
    (re.compile(r"([0-9]{4}|XXXX)-([0-9]{2})"), _month),
    (re.compile(r"([0-9]{4})-W([0-9]{2})(-WE)?"), _week),
    (re.compile(r"XXXX-WXX-([1-7])"), _weekday),
    (re.compile(r"([0-9]{4}|XXXX)-([QH])([1-4])"), _part_of_year),
    (re.compile(r"([0-9]{4}|XXXX)-(SP|SU|FA|WI)"), _season),
    (re.compile(r"([0-9]{3})"), lambda match: f"{match[0]}0s"),  # 199
    (re.compile(r"([0-9]{2})"), lambda match: f"the {match[0]}00s"),  # 18
)

_DURATION = re.compile(r"P(?P<periods>(?:[0-9.X]*(?:WE|DE|CE|[YMWDQ]))*)(?:T(?P<clock>(?:[0-9.X]*[HMS])*))?")
_LENGTH = re.compile(r"([0-9.X]*)([A-WYZ]+?)(?=[0-9.X]|$)")


def _duration(value: str) -> str:
    """P7Y, PT4.5H, PXM"""
    match = _DURATION.fullmatch(value)
    if match is None:
        return ""
    lengths = [
        _length(length[1], names[length[2]])
        for part, names in ((match["periods"], _PERIODS), (match["clock"] or "", _CLOCK))
        for length in _LENGTH.finditer(part)
        if length[2] in names
    ]
    return " ".join(lengths)


def _length(count: str, unit: str) -> str:
    if "X" in count or not count:
        return f"some {_plural(unit)}"
    return f"1 {unit}" if count == "1" else f"{count} {_plural(unit)}"


def _plural(unit: str) -> str:
    return "centuries" if unit == "century" else f"{unit}s"


def _month_name(figures: str) -> str:
    return MONTHS[int(figures) - 1] if 1 <= int(figures) <= 12 else ""
