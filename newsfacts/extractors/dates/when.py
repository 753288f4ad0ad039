"""Stretches of the calendar as a grain and a number, so that "the quarter before" is the number less one."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import NamedTuple

DAY, WEEK, WEEKEND, MONTH, QUARTER, HALF, SEASON, YEAR, DECADE, CENTURY = "D", "W", "WE", "M", "Q", "HY", "SE", "Y", "DE", "CE"
SEASON_CODES = ("SP", "SU", "FA", "WI")
_FIRST, _LAST = 1, date.max.toordinal()
_MONTHS = {MONTH: 1, QUARTER: 3, HALF: 6, YEAR: 12, DECADE: 120, CENTURY: 1200}


class When(NamedTuple):
    """One stretch of the calendar.

    Attributes:
        grain: ``D``, ``W`` (ISO week), ``WE`` (weekend), ``M``, ``Q``, ``HY`` (half-year), ``SE`` (season), ``Y``, ``DE``,
            ``CE``.
        ordinal: days and weeks are counted from 1 January of year 1 (a Monday), months and longer from year 0.
    """

    grain: str
    ordinal: int

    def shift(self, by: int) -> When:
        """The stretch of the same grain, ``by`` steps later."""
        return When(self.grain, self.ordinal + by)

    @property
    def days(self) -> tuple[int, int]:
        """Ordinals of the first day and of the day after the last; they may lie outside the years 1 to 9999."""
        grain, index = self
        if grain == DAY:
            return index, index + 1
        if grain == WEEK:
            return index * 7 + 1, index * 7 + 8
        if grain == WEEKEND:
            return index * 7 + 6, index * 7 + 8
        if grain == SEASON:
            return _first_of_month(index * 3 + 2), _first_of_month(index * 3 + 5)  # the year's winter begins in December
        months = _MONTHS[grain]
        return _first_of_month(index * months), _first_of_month((index + 1) * months)

    @property
    def year(self) -> int:
        """The year in which it begins (of an ISO week: the year that the week counts to)."""
        if self.grain in (WEEK, WEEKEND):
            return _year_of(self.ordinal * 7 + 4)
        if self.grain == SEASON:
            return self.ordinal // 4
        return _year_of(self.days[0])

    @property
    def exists(self) -> bool:
        """Whether it begins within the years 1 to 9999."""
        grain, ordinal = self
        if grain == DAY:
            return _FIRST <= ordinal <= _LAST
        months = _MONTHS.get(grain)
        if months:
            return ordinal * months >= 12 and (ordinal + 1) * months <= 120_000
        first, last = self.days
        return first >= _FIRST and last - 1 <= _LAST

    def contains(self, day: When | None) -> bool:
        """Whether a day lies in it."""
        begin, end = self.days
        return day is not None and begin <= day.ordinal < end

    def value(self) -> str:
        """TIMEX3 value; the stretch must exist."""
        grain, index = self
        if grain == DAY:
            return date.fromordinal(index).isoformat()
        if grain in (WEEK, WEEKEND):
            year, week, _ = date.fromordinal(index * 7 + 4).isocalendar()
            return f"{year:04}-W{week:02}" + ("-WE" if grain == WEEKEND else "")
        if grain == MONTH:
            return f"{index // 12:04}-{index % 12 + 1:02}"
        if grain == QUARTER:
            return f"{index // 4:04}-Q{index % 4 + 1}"
        if grain == HALF:
            return f"{index // 2:04}-H{index % 2 + 1}"
        if grain == SEASON:
            return f"{index // 4:04}-{SEASON_CODES[index % 4]}"
        width = {YEAR: 4, DECADE: 3, CENTURY: 2}[grain]
        return f"{index:0{width}}"

    def to(self, grain: str) -> When:
        """The stretch of another grain that holds its first day."""
        if grain == self.grain:
            return self
        if grain in (WEEK, WEEKEND) and self.grain in (WEEK, WEEKEND):
            return When(grain, self.ordinal)
        if self.grain == SEASON and grain == YEAR:
            return When(YEAR, self.ordinal // 4)
        return containing(grain, self.days[0])


def containing(grain: str, ordinal: int) -> When:
    """The stretch of ``grain`` that holds the day ``ordinal``."""
    if grain == DAY:
        return When(DAY, ordinal)
    if grain in (WEEK, WEEKEND):
        return When(grain, (ordinal - 1) // 7)
    year, month = _month_of(ordinal)
    if grain == SEASON:
        return When(SEASON, (year * 12 + month - 3) // 3)
    return When(grain, (year * 12 + month - 1) // _MONTHS[grain])


def day(year: int, month: int, day_of_month: int) -> When:
    """A day; one that its month has not becomes the month's last day."""
    if not 1 <= year <= 9999:
        return When(DAY, _first_of_month(year * 12 + month - 1) + day_of_month - 1)
    if day_of_month > 28:
        day_of_month = min(day_of_month, monthrange(year, month)[1])
    return When(DAY, date(year, month, day_of_month).toordinal())


def shift_day(ordinal: int, months: int) -> int:
    """The same day of the month, so many months later; the month's last day where it has no such day."""
    if not _FIRST <= ordinal <= _LAST:
        return ordinal + months * 30
    start = date.fromordinal(ordinal)
    index = start.year * 12 + start.month - 1 + months
    return day(index // 12, index % 12 + 1, start.day).ordinal


def nth(grain: str, number: int, weekday: int | None, period: When) -> When | None:
    """The third Monday, the first week, the last day of a period; None where it has no such one.

    A week belongs to the period that holds its Thursday, a weekend to the one that holds its Saturday.
    """
    first, after = period.days
    if grain == MONTH:
        found = containing(MONTH, first).shift(number - 1) if number > 0 else containing(MONTH, after - 1)
        return found if found.days[0] < after else None
    if grain == DAY and weekday is None:
        ordinal = first + number - 1 if number > 0 else after - 1
        return When(DAY, ordinal) if ordinal < after else None
    wanted = weekday or {WEEK: 4, WEEKEND: 6}.get(grain, 1)
    ordinal = first + (wanted - first) % 7 + 7 * (number - 1) if number > 0 else after - 1 - (after - 1 - wanted) % 7
    if not first <= ordinal < after:
        return None
    return When(DAY, ordinal) if weekday else containing(grain, ordinal)


def _first_of_month(index: int) -> int:
    """The ordinal of the first day of a month counted from January of year 0."""
    year, month = index // 12, index % 12 + 1
    if 1 <= year <= 9999:
        return date(year, month, 1).toordinal()
    # The calendar repeats every 400 years.
    cycles = (year - 2000) // 400
    return date(year - cycles * 400, month, 1).toordinal() + cycles * 146097


def _month_of(ordinal: int) -> tuple[int, int]:
    cycles = 0
    if not _FIRST <= ordinal <= _LAST:
        cycles = (ordinal - 730120) // 146097
        ordinal -= cycles * 146097
    inside = date.fromordinal(ordinal)
    return inside.year + cycles * 400, inside.month


def _year_of(ordinal: int) -> int:
    return _month_of(ordinal)[0]
