"""Neighbouring mentions that say one thing together: "Saturday, April 25", "5 p.m. EST Nov. 6", "the third quarter of 1990"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import attrs

from newsfacts.extractors.dates.mention import Meaning, Mention

_REACH = 12
_DAY_TO_TIME = frozenset(
    {" ", ", ", " at ", ", at ", " at about ", " at around ", " in the ", ",", " - ", " @ ", " around ", " from ", "-"}
)
_TIME_TO_DAY = frozenset({" ", ", ", " on ", ", on ", " of ", " of the ", " on the ", " the "})
_WEEKDAY_TO_DATE = frozenset({" ", ", ", " the ", ", the ", ",", " (", "-"})
_TO_YEAR = frozenset({" ", " of ", ", ", " in ", " of the ", ",", " in the "})
_DASHES = frozenset({"-", "–", "—", " - ", " – ", "~"})
_RANGE = frozenset({" to ", " and ", " through ", " until ", " till ", "-", "–", " - ", " – ", " or ", "—"})
_DISTANCE = re.compile(r"\s(?:(?P<after>after|from|following|since)|before|prior to|ahead of)\s\Z|\s(?P<a>after|from)\s\Z")
_LAST_UNIT = re.compile(r"(?P<time>T)?(?P<count>\d+)(?P<letter>DE|CE|[YMWDHS])\Z")
_DURATION = re.compile(r"P(?P<time>T?)(?P<count>\d+)(?P<letter>DE|CE|[YMWDHS])\Z")
_ORDER = ("Y", "M", "W", "D", "TH", "TM", "TS")

Joiner = Callable[[Mention, Mention, str], "Mention | None"]


def join(text: str, mentions: Iterable[Mention]) -> list[Mention]:
    """Joined where they belong together. Weak ones that found no neighbour are left out; of two that overlap the longer stays."""
    joined: list[Mention] = []
    for mention in mentions:
        if joined:
            last = joined[-1]
            if mention.start < last.end:
                if (mention.end - mention.start) > (last.end - last.start) and not mention.weak:
                    joined[-1] = mention
                continue
            if mention.start - last.end <= _REACH:
                both = _join(last, mention, text[last.end : mention.start])
                if both is not None:
                    joined[-1] = both
                    _share_backwards(text, joined)
                    continue
        joined.append(mention)
        _share_backwards(text, joined)
    return [mention for mention in joined if not mention.weak]


def _share_backwards(text: str, joined: list[Mention]) -> None:
    """Give the first end of a range what only the second says."""
    if len(joined) > 1:
        left, right = joined[-2:]
        if right.start - left.end <= _REACH:
            shared = _shared(left, right, text[left.end : right.start])
            if shared is not None:
                joined[-2] = shared


def _shared(left: Mention, right: Mention, gap: str) -> Mention | None:
    """The left end of a range with the year or day of the right: "from May to October 2020", "2 p.m. to 5 p.m. Friday"."""
    if gap not in _RANGE:
        return None
    first, second = left.meaning, right.meaning
    if right.rule == "weekdays-time" and first.weekday is not None and first.kind == "DATE" and second.fixed is not None:
        fixed = f"XXXX-WXX-{first.weekday}{second.fixed[10:]}"  # Monday and Tuesday nights
        return attrs.evolve(left, meaning=attrs.evolve(first, kind="SET", fixed=fixed))
    if first.fixed is not None or second.fixed is not None or first.by is not None or first.toward is not None:
        return None
    if first.grain == "T" and first.hour is not None and second.hour is not None and second.is_day:
        return attrs.evolve(left, meaning=_with_time(second, first))
    if (
        first.month is not None
        and second.month is not None
        and first.year is None
        and second.year is not None
        and second.last is None
    ):
        earlier = second.year - 1 if first.month > second.month else second.year
        return attrs.evolve(left, meaning=attrs.evolve(first, year=earlier))
    return None


def _join(left: Mention, right: Mention, gap: str) -> Mention | None:
    if left.until is not None:
        return range_and_day(left, right, gap)
    for joiner in _JOINERS:
        meaning_and_rule = joiner(left, right, gap)
        if meaning_and_rule is not None:
            return meaning_and_rule
    return None


def _merged(left: Mention, right: Mention, meaning: Meaning, rule: str) -> Mention:
    return Mention(left.start, right.end, meaning, rule, left.mod or right.mod)


def weekday_and_date(left: Mention, right: Mention, gap: str) -> Mention | None:
    """Saturday, April 25; this coming Sunday, March eighth."""
    first, second = left.meaning, right.meaning
    if first.weekday is None or first.day is not None or first.kind == "SET" or gap not in _WEEKDAY_TO_DATE:
        return None
    if second.day is None or second.weekday is not None or (first.kind == "TIME" and second.kind == "TIME"):
        return None
    whole = attrs.evolve(second, weekday=first.weekday, toward=first.toward if second.month is None else None)
    return _merged(left, right, _with_time(whole, first) if first.kind == "TIME" else whole, "weekday-date")


def day_and_time(left: Mention, right: Mention, gap: str) -> Mention | None:
    """Tuesday night, Thursday at 7 p.m., tomorrow morning, Tuesday nights."""
    time, day = right.meaning, left.meaning
    if gap not in _DAY_TO_TIME or time.grain != "T" or not time.has_clock or (left.weak and left.rule != "short-weekday"):
        return None
    if day.kind == "TIME" and day.part is not None and day.hour is None and time.hour is not None and day.grain == "D":
        return _merged(left, right, _with_clock(day, time), "day-part-clock")
    if day.kind == "TIME" and day.is_day and day.hour is not None and day.part is None and time.hour is None and gap == " ":
        return _merged(
            left, right, attrs.evolve(day, hour=_in_part(day.hour, time.part)), "time-day-part"
        )  # 11pm on Tuesday night
    if day.kind == "SET" and day.weekday is not None:
        return _merged(left, right, attrs.evolve(day, fixed=f"XXXX-WXX-{day.weekday}T{_clock_code(time)}"), "weekdays-time")
    if time.kind == "SET":
        if day.weekday is None:
            return None
        value = f"XXXX-WXX-{day.weekday}T{time.part}"
        return _merged(left, right, Meaning("SET", grain="D", weekday=day.weekday, fixed=value), "weekdays-time")
    if day.kind == "SET" and day.fixed == "P1D" and time.hour is not None:
        return _merged(left, right, Meaning("SET", fixed=f"T{_clock_code(time)}"), "every-day-at")
    if day.kind != "DATE" or not day.is_day or day.last is not None:
        return None
    return _merged(left, right, _with_time(day, time), "day-time")


def time_and_day(left: Mention, right: Mention, gap: str) -> Mention | None:
    """5 p.m. EST, Nov. 6; noon Friday; 8 a.m. this morning; mid-afternoon yesterday."""
    time, day = left.meaning, right.meaning
    if gap not in _TIME_TO_DAY or time.kind != "TIME" or time.grain != "T" or (right.weak and right.rule != "short-weekday"):
        return None
    if day.kind == "SET" and time.hour is not None and day.fixed is not None:
        prefix = day.fixed if day.fixed.startswith("XXXX-WXX") else "" if day.fixed == "P1D" else None
        if prefix is None:
            return None
        return _merged(left, right, Meaning("SET", fixed=f"{prefix}T{_clock_code(time)}"), "every-day-at")
    if day.kind == "TIME" and day.grain == "D" and day.part is not None and day.hour is None and time.hour is not None:
        return _merged(left, right, _with_clock(day, time), "clock-day-part")
    if day.kind != "DATE" or not day.is_day or day.last is not None:
        return None
    return _merged(left, right, _with_time(day, time), "time-day")


def time_and_part(left: Mention, right: Mention, gap: str) -> Mention | None:
    """7 in the morning, 8:30 in the evening."""
    time, part = left.meaning, right.meaning
    if time.hour is None or time.grain != "T" or part.part is None or part.hour is not None or part.kind != "TIME":
        return None
    if gap not in (" in ", " in the ", " at ", " ") or (gap == " " and right.rule != "day-part"):
        return None
    return _merged(left, right, attrs.evolve(time, hour=_in_part(time.hour, part.part), half_day=True), "clock-in-part")


def part_and_year(left: Mention, right: Mention, gap: str) -> Mention | None:
    """The third quarter of 1990, summer 1998, June last year, the second half of next year."""
    part, year = left.meaning, right.meaning
    if gap not in _TO_YEAR or part.fixed is not None or part.year is not None or part.by is not None or not year.is_year:
        return None
    if part.toward is not None or part.kind not in ("DATE", "TIME") or (part.last is not None and year.by is not None):
        return None
    if part.number is None and part.month is None and part.holiday is None:
        return None
    if year.year is not None:
        if gap == ", " and part.day is None and right.end - right.start > 4:
            return None
        if right.meaning.last is not None:
            return None
        whole = attrs.evolve(part, year=year.year)
    elif year.base == "published" and "," not in gap:
        whole = attrs.evolve(part, by=year.by, base="published")
    else:
        return None
    return _merged(left, right, whole, f"{left.rule}-of-year")


def year_and_part(left: Mention, right: Mention, gap: str) -> Mention | None:
    """The 1988 second quarter, next year's first quarter."""
    year, part = left.meaning, right.meaning
    if not year.is_year or part.number is None or part.year is not None or part.by is not None or year.last is not None:
        return None
    if gap == " " and year.year is not None and right.start - left.end == 1:
        return _merged(left, right, attrs.evolve(part, year=year.year), f"year-{right.rule}")
    if gap in ("'s ", "’s ") and year.by is not None and year.base == "published":
        return _merged(left, right, attrs.evolve(part, by=year.by, base="published"), f"year-{right.rule}")
    return None


def week_and_weekday(left: Mention, right: Mention, gap: str) -> Mention | None:
    """Monday of next week, next week Wednesday, last week on Tuesday."""
    first, second = left.meaning, right.meaning
    if first.weekday is not None and second.grain == "W" and second.by is not None and gap in (" of ", " "):
        day, week = first, second
    elif first.grain == "W" and first.by is not None and second.weekday is not None and gap in (" ", " on ", ", on ", " - "):
        day, week = second, first
    else:
        return None
    if day.kind != "DATE" or day.month is not None or day.toward is not None:
        return None
    return _merged(left, right, Meaning(grain="D", weekday=day.weekday, by=week.by, base=week.base), "weekday-of-week")


def nth_of_period(left: Mention, right: Mention, gap: str) -> Mention | None:
    """The last week of July, the first Monday in May, the first Monday of each month."""
    if left.rule != "nth-unit" or gap not in (" of ", " in ", " of the "):
        return None
    if right.meaning.kind == "SET":
        return Mention(left.start, right.end, right.meaning, "nth-of-every-period")
    if right.meaning.fixed is not None or right.meaning.kind != "DATE" or right.meaning.is_day or right.meaning.last is not None:
        return None
    if right.mod is not None:
        return None
    return Mention(left.start, right.end, attrs.evolve(left.meaning, anchor=right.meaning), "nth-of-period")


def week_of_day(left: Mention, right: Mention, gap: str) -> Mention | None:
    """The week of April 10th."""
    week, day = left.meaning, right.meaning
    if week.grain not in ("W", "WE") or week.by != 0 or not left.rule.startswith("the-") or gap != " of ":
        return None
    if not day.is_day or day.month is None or day.kind != "DATE":
        return None
    return Mention(left.start, right.end, Meaning(grain=week.grain, by=0, anchor=day), "week-of-day")


def dashed(left: Mention, right: Mention, gap: str) -> Mention | None:
    """10am-12pm Friday, Jan. 12, 2016 - Jan. 22, 2016; words between two dates leave them two."""
    if gap not in _DASHES or left.mod or right.mod or left.weak or right.weak:
        return None
    first, second = left.meaning, right.meaning
    if first.kind != second.kind or first.kind not in ("DATE", "TIME") or first.fixed or second.fixed:
        return None
    if (first.grain != second.grain and first.kind != "TIME") or first.last or second.last or first.part or second.part:
        return None
    shared = _shared(left, right, "-")
    if shared is None and first.kind == "TIME" and first.is_day and not second.is_day:
        second = _with_time(first, second)
    return Mention(left.start, right.end, shared.meaning if shared else first, "range", until=second)


def range_and_day(left: Mention, right: Mention, gap: str) -> Mention | None:
    """3-8pm on Friday."""
    day = right.meaning
    if left.until is None or left.meaning.kind != "TIME" or left.meaning.is_day or gap not in _TIME_TO_DAY:
        return None
    if day.kind != "DATE" or not day.is_day or right.until is not None or day.last is not None:
        return None
    return attrs.evolve(left, end=right.end, meaning=_with_time(day, left.meaning), until=_with_time(day, left.until))


def years_ago_today(left: Mention, right: Mention, gap: str) -> Mention | None:
    """A year ago today, nine years ago this month."""
    ago, here = left.meaning, right.meaning
    if (
        left.rule != "distance-ago"
        or ago.grain != "Y"
        or ago.by is None
        or here.by != 0
        or here.base != "published"
        or gap != " "
    ):
        return None
    if here.grain == "M":
        return _merged(left, right, attrs.evolve(here, by=12 * ago.by), "years-ago-this-month")
    if here.grain == "D" and here.kind == "DATE":
        return _merged(left, right, Meaning(grain="Y", by=ago.by, anchor=here), "years-ago-today")
    return None


def half_of_longer(left: Mention, right: Mention, gap: str) -> Mention | None:
    """The last half of the '80s, the first half of June."""
    half, whole = left.meaning, right.meaning
    if half.grain == "HY" and half.year is None and whole.grain in ("DE", "M") and gap in (" of ", " of the "):
        return Mention(left.start, right.end, right.meaning, "half-of-longer", "START" if left.meaning.number == 1 else "END")
    return None


def period_of_year(left: Mention, right: Mention, gap: str) -> Mention | None:
    """The quarter a year ago, the same period last year, the same quarter of 2008, the same month last year."""
    period, year = left.meaning, right.meaning
    if gap not in (" ", " of ", " in ") or period.by != 0 or not year.is_year or year.last is not None:
        return None
    if period.grain == "M" and period.base == "same" and year.by is not None:
        return _merged(left, right, attrs.evolve(period, by=12 * year.by), "same-month-of-year")
    if period.grain != "Q" or period.base not in ("report", "latest"):
        return None
    if year.year is not None:
        return _merged(left, right, Meaning(grain="Y", year=year.year, base="report"), "period-of-year")
    if year.by == -1:
        return _merged(left, right, Meaning(grain="Y", by=-1, base="year-ago"), "period-of-last-year")
    return _merged(left, right, attrs.evolve(period, by=4 * (year.by or 0), base="report"), "period-years-ago")


def durations(left: Mention, right: Mention, gap: str) -> Mention | None:
    """Three hours and 30 minutes."""
    if left.meaning.kind != "DURATION" or right.meaning.kind != "DURATION" or gap not in (" ", " and ", ", "):
        return None
    first, second = _LAST_UNIT.search(left.meaning.fixed or ""), _DURATION.match(right.meaning.fixed or "")
    if not first or not second or left.rule not in ("duration", "durations") or right.rule != "duration" or right.mod:
        return None
    timed = "T" in (left.meaning.fixed or "")
    units = ("T" if timed else "") + first["letter"], second["time"] + second["letter"]
    if any(unit not in _ORDER for unit in units) or _ORDER.index(units[0]) >= _ORDER.index(units[1]):
        return None
    time = "T" if second["time"] and not timed else ""
    value = f"{left.meaning.fixed}{time}{second['count']}{second['letter']}"
    return _merged(left, right, Meaning("DURATION", fixed=value), "durations")


def duration_from_day(left: Mention, right: Mention, gap: str) -> Mention | None:
    """Two weeks before Christmas, three days after May 3."""
    match = _DISTANCE.match(gap)
    amount = _DURATION.match(left.meaning.fixed or "")
    if not match or not amount or left.meaning.kind != "DURATION" or right.weak or left.rule != "duration" or left.mod:
        return None
    if not right.meaning.is_day or right.meaning.kind != "DATE" or amount["time"] or amount["letter"] not in "DWMY":
        return None
    count = int(amount["count"]) * (1 if match["after"] or match["a"] else -1)
    return _merged(left, right, Meaning(grain=amount["letter"], by=count, anchor=right.meaning), "distance-from-day")


def _with_time(day: Meaning, time: Meaning) -> Meaning:
    """The day, at the time."""
    return attrs.evolve(
        day,
        kind="TIME",
        part=time.part,
        hour=time.hour,
        minute=time.minute,
        second=time.second,
        zone=time.zone,
        half_day=time.half_day,
    )


def _with_clock(part: Meaning, time: Meaning) -> Meaning:
    """A part of a day with the clock time that falls into it."""
    return attrs.evolve(part, hour=_in_part(time.hour or 0, part.part), minute=time.minute, second=time.second, zone=time.zone)


def _in_part(hour: int, part: str | None) -> int:
    """The hour on the 24-hour clock that the part of the day decides."""
    return hour + 12 if part in ("AF", "EV", "NI") and 0 < hour < 12 and not (part == "NI" and hour < 5) else hour


def _clock_code(time: Meaning) -> str:
    if time.hour is None:
        return time.part or ""
    return f"{time.hour:02}" if time.minute is None else f"{time.hour:02}:{time.minute:02}"


_JOINERS: tuple[Joiner, ...] = (
    nth_of_period,
    week_of_day,
    dashed,
    weekday_and_date,
    day_and_time,
    time_and_day,
    time_and_part,
    part_and_year,
    year_and_part,
    week_and_weekday,
    half_of_longer,
    years_ago_today,
    period_of_year,
    durations,
    duration_from_day,
)
