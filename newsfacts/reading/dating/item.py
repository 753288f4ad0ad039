"""What the calendar layer gives: one stretch of text that belongs to a date or a clock time, and what it says."""

from __future__ import annotations

from typing import Literal, NamedTuple

Role = Literal["calendar", "clock"]
Form = Literal["date", "numeric", "month", "day", "year", "years", "decade", "century", "quarter", "half", "clock"]


class CalendarItem(NamedTuple):
    """A date or clock time as far as its own words say it; what they leave open is None.

    Attributes:
        start, end: offsets in the article's text.
        role: ``calendar`` or ``clock``.
        form: ``date`` (month with day or year), ``numeric`` (all figures), ``month`` (a bare month), ``day`` (a bare day of the
            month), ``year``, ``years`` (a range of years), ``decade``, ``century``, ``quarter``, ``half`` (of a year), ``clock``.
        year: the year; of a decade its first year, of a century its number.
        month, day: within the year; ``month`` is the number of the quarter or half for these forms.
        last: the end of a range: a day of the month ("May 3-7"), a month ("July-September") or a year ("1998-99").
        hour, minute, second: the clock time; ``hour`` may be 24.
        zone: the time zone as written, or None.
        until: hour and minute with which a range of the clock ends whose first end is not whole by itself ("3 to 8 p.m.").
        rule: the rule that read it.
    """

    start: int
    end: int
    role: Role
    form: Form
    rule: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    zone: str | None = None
    until: tuple[int, int | None] | None = None
