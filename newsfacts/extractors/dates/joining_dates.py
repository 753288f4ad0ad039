"""Neighbours that together tell a day, month or year: "Saturday, April 25", "the third quarter of 1990", "the week of May 3"."""

from __future__ import annotations

from newsfacts.extractors.dates.joining_times import with_time
from newsfacts.extractors.dates.mention import Meaning, Mention, merged

_WEEKDAY_TO_DATE = frozenset({" ", ", ", " the ", ", the ", ",", "-"})
_BESIDE = {" before ": -1, " after ": 1}
_TO_YEAR = frozenset({" ", " of ", ", ", " in ", " of the ", ",", " in the "})


def weekday_and_date(left: Mention, right: Mention, gap: str) -> Mention | None:
    """Saturday, April 25; this coming Sunday, March eighth."""
    first, second = left.meaning, right.meaning
    if first.weekday is None or first.day is not None or first.kind == "SET" or gap not in _WEEKDAY_TO_DATE:
        return None
    if second.day is None or second.weekday is not None or (first.kind == "TIME" and second.kind == "TIME"):
        return None
    whole = second._replace(weekday=first.weekday, toward=first.toward if second.month is None else None)
    return merged(left, right, with_time(whole, first) if first.kind == "TIME" else whole, "weekday-date")


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
        whole = part._replace(year=year.year)
    elif (year.base == "published" or (year.base == "same" and part.holiday is None)) and "," not in gap:
        whole = part._replace(by=year.by, base=year.base)  # June last year, 3 November that year
    else:
        return None
    return merged(left, right, whole, f"{left.rule}-of-year")


def year_and_part(left: Mention, right: Mention, gap: str) -> Mention | None:
    """The 1988 second quarter, 1988's second quarter, next year's first quarter."""
    year, part = left.meaning, right.meaning
    if not year.is_year or part.number is None or part.year is not None or part.by is not None or year.last is not None:
        return None
    if gap == " " and year.year is not None and right.start - left.end == 1:
        return merged(left, right, part._replace(year=year.year), f"year-{right.rule}")
    if gap in ("'s ", "’s ") and (year.year is not None or year.base == "published"):
        return merged(left, right, part._replace(year=year.year, by=year.by, base=year.base), f"year-{right.rule}")
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
    return merged(left, right, Meaning(grain="D", weekday=day.weekday, by=week.by, base=week.base), "weekday-of-week")


def nth_of_period(left: Mention, right: Mention, gap: str) -> Mention | None:
    """The last week of July, the first Monday in May, the first Monday of each month, the 15th of this month."""
    if left.rule == "day-alone" and gap in (" of ", " day of ") and right.meaning.grain == "M" and right.meaning.by is not None:
        anchored = Meaning(grain="D", number=left.meaning.day, anchor=right.meaning)
        return Mention(left.start, right.end, anchored, "day-of-this-month")
    if left.rule != "nth-unit" or gap not in (" of ", " in ", " of the "):
        return None
    if right.meaning.kind == "SET":
        return Mention(left.start, right.end, right.meaning, "nth-of-every-period")
    if right.meaning.fixed is not None or right.meaning.kind != "DATE" or right.meaning.is_day or right.meaning.last is not None:
        return None
    if right.mod is not None:
        return None
    return Mention(left.start, right.end, left.meaning._replace(anchor=right.meaning), "nth-of-period")


def weekday_beside(left: Mention, right: Mention, gap: str) -> Mention | None:
    """The Friday before Christmas, the Tuesday after 4 July."""
    first, day = left.meaning, right.meaning
    by = _BESIDE.get(gap)
    if by is None or left.rule != "weekday" or first.kind != "DATE" or first.toward is not None or left.mod or right.mod:
        return None
    if day.kind != "DATE" or (day.holiday is None and day.month is None) or not day.is_day or day.last is not None:
        return None
    return Mention(left.start, right.end, Meaning(grain="D", weekday=first.weekday, by=by, anchor=day), "weekday-beside")


def week_of_day(left: Mention, right: Mention, gap: str) -> Mention | None:
    """The week of April 10th."""
    week, day = left.meaning, right.meaning
    if week.grain not in ("W", "WE") or week.by != 0 or not left.rule.startswith("the-") or gap != " of ":
        return None
    if not day.is_day or day.month is None or day.kind != "DATE":
        return None
    return Mention(left.start, right.end, Meaning(grain=week.grain, by=0, anchor=day), "week-of-day")


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
        return merged(left, right, period._replace(by=12 * year.by), "same-month-of-year")
    if period.grain != "Q" or period.base not in ("report", "latest"):
        return None
    if year.year is not None:
        return merged(left, right, Meaning(grain="Y", year=year.year, base="report"), "period-of-year")
    if year.by == -1:
        return merged(left, right, Meaning(grain="Y", by=-1, base="year-ago"), "period-of-last-year")
    return merged(left, right, period._replace(by=4 * (year.by or 0), base="report"), "period-years-ago")


def years_ago_today(left: Mention, right: Mention, gap: str) -> Mention | None:
    """A year ago today, nine years ago this month, twenty years ago Monday."""
    ago, here = left.meaning, right.meaning
    if left.rule != "distance-ago" or ago.by is None or gap != " ":
        return None
    if here.weekday is not None and here.toward is None and here.kind == "DATE" and ago.grain in ("Y", "W"):
        return merged(left, right, Meaning(grain=ago.grain, by=ago.by, anchor=here), "years-ago-weekday")
    if ago.grain != "Y" or here.by is None or here.base != "published":
        return None
    if here.grain == "M":  # eight years ago last month
        return merged(left, right, here._replace(by=here.by + 12 * ago.by), "years-ago-this-month")
    if here.grain == "D" and here.kind == "DATE":
        return merged(left, right, Meaning(grain="Y", by=ago.by, anchor=here), "years-ago-today")
    return None
