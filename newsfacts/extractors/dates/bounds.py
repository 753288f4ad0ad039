"""The stretch of time that a value denotes: half-open bounds, and the value in EDTF level 1 (ISO 8601-2)."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from functools import lru_cache

from newsfacts.extractors.dates.when import CENTURY, DAY, DECADE, HALF, MONTH, QUARTER, SEASON, WEEK, WEEKEND, YEAR, When
from newsfacts.lexicon.calendar_words import HOURS_OF_DAY_PARTS
from newsfacts.lexicon.time_zones import ZONES

Bound = date | datetime | None
_LAST = date.max.toordinal()


@lru_cache(maxsize=1024)
def denoted(when: When) -> tuple[str, Bound, Bound, str]:
    """The value of one stretch, its bounds and its EDTF; kept, as articles tell of the same few days again and again."""
    begin, end = when.days
    return when.value(), _date(begin), _date(end), edtf(when)


def bounds(first: When, last: When) -> tuple[Bound, Bound]:
    """From the first day of ``first`` to the day after ``last``; None where a bound is no date of the years 1 to 9999."""
    begin, end = first.days
    if last is not first:
        end = last.days[1]
    return _date(begin), _date(end)


def _date(ordinal: int) -> date | None:
    return date.fromordinal(ordinal) if 1 <= ordinal <= _LAST else None


def clock_bounds(day: When, hour: int, minute: int | None, second: int | None, zone: str | None) -> tuple[Bound, Bound]:
    """The second, minute or hour that a clock time names; aware of its zone where the zone has one fixed offset."""
    whole = second if second is not None else 0
    length = timedelta(seconds=1) if second is not None else timedelta(minutes=1)
    try:
        begin = datetime.combine(date.fromordinal(day.ordinal), datetime.min.time()) + timedelta(
            hours=hour, minutes=minute or 0, seconds=whole
        )
        end = begin + length
    except (OverflowError, ValueError):
        return None, None
    offset = ZONES.get(zone or "")
    if offset is not None:
        there = timezone(timedelta(minutes=offset))
        begin, end = begin.replace(tzinfo=there), end.replace(tzinfo=there)
    return begin, end


def part_bounds(day: When, part: str) -> tuple[Bound, Bound]:
    """The hours of a part of the day."""
    begin, end = HOURS_OF_DAY_PARTS.get(part, (0, 24))
    try:
        midnight = datetime.combine(date.fromordinal(day.ordinal), datetime.min.time())
        return midnight + timedelta(hours=begin), midnight + timedelta(hours=end)
    except (OverflowError, ValueError):
        return None, None


def clock_edtf(begin: Bound) -> str | None:
    """The second, in EDTF level 0, which writes Greenwich time as Z."""
    return begin.isoformat(timespec="seconds").replace("+00:00", "Z") if isinstance(begin, datetime) else None


def interval_edtf(first: str | None, last: str | None) -> str | None:
    """The interval between two values, or None where EDTF has none: between intervals, or clock times."""
    if first is None or last is None or any(sign in end for sign in "/T" for end in (first, last)):
        return None
    return f"{first}/{last}"


def edtf(when: When) -> str:
    """The value in EDTF level 1; weeks, quarters and half-years as intervals."""
    grain, index = when
    if grain in (DAY, MONTH, YEAR):
        return when.value()
    if grain == DECADE:
        return f"{when.value()}X"
    if grain == CENTURY:
        return f"{when.value()}XX"
    if grain == SEASON:
        return f"{index // 4:04}-{21 + index % 4}"
    if grain in (WEEK, WEEKEND):
        begin, end = when.days
        return f"{date.fromordinal(begin)}/{date.fromordinal(end - 1)}"
    months = {QUARTER: 3, HALF: 6}[grain]
    first, last = When(MONTH, index * months), When(MONTH, index * months + months - 1)
    return f"{first.value()}/{last.value()}"
