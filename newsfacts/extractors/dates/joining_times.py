"""Neighbours of which one tells the time of day: "Tuesday night", "5 p.m. EST, Nov. 6", "8:30 in the evening"."""

from __future__ import annotations

from newsfacts.extractors.dates.mention import Meaning, Mention, merged

_DAY_TO_TIME = frozenset(
    {
        " ",
        ", ",
        " at ",
        ", at ",
        " at about ",
        " at around ",
        " in ",
        " in the ",
        ",",
        " - ",
        " @ ",
        "T",
        " around ",
        " from ",
        "-",
    }
    | {f" {narrower}{way} " for narrower in ("", "shortly ", "just ") for way in ("before", "after")}
    | {" between ", " later than "}
)
_TIME_TO_DAY = frozenset({" ", ", ", " on ", ", on ", " of ", " of the ", " on the ", " the "})


_EVERY_DAY = frozenset({"P1D", "P1WD", "TMO", "TAF", "TEV", "TNI"})


def day_and_time(left: Mention, right: Mention, gap: str) -> Mention | None:
    """Tuesday night, Thursday at 7 p.m., tomorrow morning, Tuesday nights."""
    time, day = right.meaning, left.meaning
    if gap not in _DAY_TO_TIME or time.grain != "T" or not time.has_clock or (left.weak and left.rule != "short-weekday"):
        return None
    if day.kind == "TIME" and day.part is not None and day.hour is None and time.hour is not None and day.grain == "D":
        return merged(left, right, _with_clock(day, time), "day-part-clock")
    if day.kind == "SET" and day.weekday is not None:
        return merged(left, right, day._replace(fixed=f"XXXX-WXX-{day.weekday}T{_clock_code(time)}"), "weekdays-time")
    if time.kind == "SET":
        if day.weekday is None:
            return None
        value = f"XXXX-WXX-{day.weekday}T{time.part}"
        return merged(left, right, Meaning("SET", grain="D", weekday=day.weekday, fixed=value), "weekdays-time")
    if day.kind == "SET" and day.fixed in _EVERY_DAY and time.hour is not None:
        return merged(left, right, Meaning("SET", fixed=f"T{_clock_code(time)}"), "every-day-at")
    if day.kind != "DATE" or not day.is_day or day.last is not None:
        return None
    return merged(left, right, with_time(day, time), "day-time")


def time_and_day(left: Mention, right: Mention, gap: str) -> Mention | None:
    """5 p.m. EST, Nov. 6; noon Friday; 8 a.m. this morning; overnight Monday."""
    time, day = left.meaning, right.meaning
    if gap not in _TIME_TO_DAY or time.kind != "TIME" or (right.weak and right.rule != "short-weekday"):
        return None
    if left.rule == "overnight" and gap == " " and day.weekday is not None and day.kind == "DATE":
        return merged(left, right, with_time(day, time), "overnight-day")
    if time.grain != "T":
        return None
    if day.kind == "SET" and time.hour is not None and day.fixed is not None and "," not in gap:
        prefix = day.fixed if day.fixed.startswith("XXXX-WXX") else "" if day.fixed == "P1D" else None
        if prefix is None:
            return None
        return merged(left, right, Meaning("SET", fixed=f"{prefix}T{_clock_code(time)}"), "every-day-at")
    if day.kind == "TIME" and day.grain == "D" and day.part is not None and day.hour is None and time.hour is not None:
        return merged(left, right, _with_clock(day, time), "clock-day-part")
    if day.kind != "DATE" or not day.is_day or day.last is not None:
        return None
    return merged(left, right, with_time(day, time), "time-day")


def time_and_part(left: Mention, right: Mention, gap: str) -> Mention | None:
    """7 in the morning, 8:30 in the evening, 11pm on Tuesday night."""
    time, part = left.meaning, right.meaning
    if time.kind != "TIME" or time.hour is None or time.part is not None:
        return None
    if part.part is None or part.hour is not None or part.kind != "TIME":
        return None
    if gap not in (" in ", " in the ", " at ", " ") or (gap == " " and right.rule != "day-part"):
        return None
    return merged(left, right, time._replace(hour=_in_part(time.hour, part.part)), "clock-in-part")


def day_and_range(left: Mention, right: Mention, gap: str) -> Mention | None:
    """Tuesday from 2 to 4 p.m., last night between 7 and 9:30."""
    if right.until is None or right.meaning.kind != "TIME" or right.meaning.is_day or gap not in _DAY_TO_TIME:
        return None
    return _range_within(left, right, left.meaning, right.meaning, right.until)


def range_and_day(left: Mention, right: Mention, gap: str) -> Mention | None:
    """3-8pm on Friday, between 7 and 9:30 last night."""
    if left.until is None or left.meaning.kind != "TIME" or left.meaning.is_day or gap not in _TIME_TO_DAY:
        return None
    return _range_within(left, right, right.meaning, left.meaning, left.until) if right.until is None else None


def _range_within(left: Mention, right: Mention, day: Meaning, first: Meaning, last: Meaning) -> Mention | None:
    """Both ends of the range, on the day or in the part of a day."""
    if not day.is_day or day.last is not None or day.hour is not None or day.kind not in ("DATE", "TIME"):
        return None
    place = with_time if day.kind == "DATE" else _with_clock
    return Mention(left.start, right.end, place(day, first), "range", until=place(day, last))


def with_time(day: Meaning, time: Meaning) -> Meaning:
    """The day, at the time."""
    return day._replace(
        kind="TIME",
        part=time.part,
        hour=time.hour,
        minute=time.minute,
        second=time.second,
        zone=time.zone,
    )


def _with_clock(part: Meaning, time: Meaning) -> Meaning:
    """A part of a day with the clock time that falls into it."""
    return part._replace(hour=_in_part(time.hour or 0, part.part), minute=time.minute, second=time.second, zone=time.zone)


def _in_part(hour: int, part: str | None) -> int:
    """The hour on the 24-hour clock that the part of the day decides."""
    return hour + 12 if part in ("AF", "EV", "NI") and 0 < hour < 12 and not (part == "NI" and hour < 5) else hour


def _clock_code(time: Meaning) -> str:
    if time.hour is None:
        return time.part or ""
    return f"{time.hour:02}" if time.minute is None else f"{time.hour:02}:{time.minute:02}"
