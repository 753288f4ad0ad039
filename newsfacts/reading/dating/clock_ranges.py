"""Ranges of the clock whose first end is no whole time: "3 to 8 p.m.", "between 10 and 11:30".

Such a range is one item; the ends of "4 p.m. to 5 p.m." are two.
"""

from __future__ import annotations

import re

from newsfacts.reading.dating.clock_parts import MERIDIEM, afternoon, preceded_by_figures
from newsfacts.reading.dating.clock_parts import SPACE as _S
from newsfacts.reading.dating.item import CalendarItem
from newsfacts.reading.dating.zones import zone_after

_RANGE = re.compile(
    rf"(?P<first>(?P<hour>\d{{1,2}})(?:[:.](?P<minute>[0-5]\d))?){_S}?(?P<to>-|–|to\b|and\b|until\b|till\b){_S}?"
    rf"(?P<last>\d{{1,2}})(?:[:.](?P<last_minute>[0-5]\d))?(?:{MERIDIEM}|(?![\d:%]|[.,-]\d|{_S}(?!(?:on|this|last|next)\b)[a-z]))"
)
_DAY_BEFORE_RANGE = re.compile(r"(?:day|morning|afternoon|evening|night) between \Z")  # on Tuesday between 2 and 2.15
_BEFORE_RANGE = re.compile(r"\b(?:(?P<between>between)|from) \Z", re.IGNORECASE)


def clock_range_at(text: str, start: int) -> CalendarItem | None:
    """The range whose first digits stand at ``start``, or None; of "at 7 and 9:30 p.m." the first hour alone."""
    match = _RANGE.match(text, start)
    if match is None or preceded_by_figures(text, start):
        return None
    before = _BEFORE_RANGE.search(text, max(0, start - 8), start)
    hour, last, half = int(match["hour"]), int(match["last"]), match["half"]
    minute = int(match["minute"]) if match["minute"] else None
    last_minute = int(match["last_minute"]) if match["last_minute"] else None
    if half:
        if not (1 <= hour <= 12 and 1 <= last <= 12):
            return None
        hour, last = hour % 12, afternoon(last, half)
        if _is_past_noon((hour, minute or 0), (last, last_minute or 0)):
            hour += 12
    elif before is None or match["to"] in "-–" or hour > 24 or last > 24:
        return None
    elif (":" not in match[0] or "." in match[0]) and not _DAY_BEFORE_RANGE.search(text, max(0, start - 22), start):
        return None  # fell from 4.25 to 3.5
    elif (last, last_minute or 0) < (hour, minute or 0) and last < 12:
        last += 12
    if match["to"] == "and" and (before is None or not before["between"]):
        return (
            CalendarItem(start, match.end("first"), "clock", "clock", "clock-range", hour=hour, minute=minute) if half else None
        )
    end, zone = zone_after(text, match.end())
    return CalendarItem(
        start, end, "clock", "clock", "clock-range", hour=hour, minute=minute, zone=zone, until=(last, last_minute)
    )


def _is_past_noon(first: tuple[int, int], last: tuple[int, int]) -> bool:
    """Whether the first end, counted from midnight or noon, is a time of the afternoon: "3 to 8 p.m.", "11 to 2 a.m."."""
    return (first[0] + 12, first[1]) <= last or (last[0] < 12 and first > last)
