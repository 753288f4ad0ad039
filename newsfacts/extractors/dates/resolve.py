"""From what the words say to a date: the publication day, the tense of the clause and earlier mentions fill what is open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from newsfacts.extractors.dates import nearest
from newsfacts.extractors.dates.bounds import clock_bounds, clock_edtf, interval_edtf, part_bounds
from newsfacts.extractors.dates.mention import Meaning, Mention, says_year
from newsfacts.extractors.dates.named_days import NamedDays
from newsfacts.extractors.dates.nearest import Look
from newsfacts.extractors.dates.resolved import Resolved, stretch
from newsfacts.extractors.dates.tense import BESIDE
from newsfacts.extractors.dates.timeline import Timeline
from newsfacts.extractors.dates.underspecified import clock_text, underspecified
from newsfacts.extractors.dates.when import When, day, nth, shift_day
from newsfacts.lexicon.calendar_words import HOURS_OF_DAY_PARTS
from newsfacts.spans import Span

_LONGER = frozenset({"M", "Q", "HY", "SE", "Y", "DE", "CE"})
_SECONDS_A_DAY = 86400


class Resolver:
    """Resolves the mentions of one article, in order."""

    __slots__ = ("_anchor", "_direction", "_named", "_timeline")

    def __init__(self, timeline: Timeline, named: NamedDays, direction: Callable[[Mention], int]) -> None:
        """
        Args:
            direction: tells where the clause of a mention looks, as :mod:`newsfacts.extractors.dates.nearest` explains.
        """
        self._timeline = timeline
        self._named = named
        self._direction = direction
        self._anchor: Span | None = None  # the earlier mention that the one in hand was resolved by

    def resolve(self, mention: Mention) -> Resolved:
        """The value of a mention, or of the range from it to its ``until``."""
        self._anchor = None
        first = self._sourced(self._point(mention), mention.meaning)
        if mention.until is None:
            return first
        hour = self._timeline.hour
        if mention.until.grain == "T" and isinstance(first.earliest, datetime):
            last = self._at_clock(When("D", first.earliest.toordinal()), mention.until)
        else:
            last = self._point(mention._replace(meaning=mention.until, mod=None))
        if _is_over_midnight(first, last) and first.earliest is not None:
            after = When("D", first.earliest.toordinal() + 1)
            last = self._at_clock(after, mention.until) if after.exists else last
        self._timeline.hour = hour
        written = interval_edtf(first.edtf, last.edtf)
        value = f"{first.value}/{last.value}"
        return first._replace(value=value, latest=last.latest, edtf=written)

    def _sourced(self, resolved: Resolved, meaning: Meaning) -> Resolved:
        """With what made the value definite: the words by default, an earlier mention, or the publication."""
        if self._anchor is not None:
            return resolved.hanging_on("mention", self._anchor)
        if meaning.year is not None or (resolved.earliest is None and resolved.latest is None) or says_year(meaning):
            return resolved
        return resolved.hanging_on("publication")

    def _told(self, when: When | None) -> When | None:
        """An earlier mention, remembered as what the present one hangs on."""
        if when is not None:
            place = self._timeline.places.get(when)
            self._anchor = None if place is None else Span(*place)
        return when

    def _point(self, mention: Mention) -> Resolved:
        meaning = mention.meaning
        if meaning.fixed is not None:
            if meaning.kind == "DURATION":
                self._timeline.note_duration(meaning.fixed)
            return Resolved(meaning.fixed)
        if meaning.grain == "T":
            return self._time(meaning, partial(self._direction, mention))
        look = partial(self._direction, mention)
        when = self._when(meaning, look)
        if meaning.part is not None and meaning.base == "told" and not meaning.by and when is not None:
            when = self._day_of_hour(when, _hour(meaning), look)  # in the morning
        if when is None or not when.exists:
            return Resolved(underspecified(self._named.without_year(meaning)))
        self._timeline.note(
            when, meaning, (mention.start, mention.end), to_come=when.grain == "Q" and self._is_to_come(when, look)
        )
        return self._at_clock(when, meaning) if meaning.has_clock else stretch(when, meaning, mention.mod)

    def _is_to_come(self, when: When, look: Look) -> bool:
        """Whether a quarter is not over and told of as to come."""
        published = self._timeline.published
        return published is not None and when.ordinal >= published.to("Q").ordinal and look() > 0

    def _day_of_hour(self, told: When, hour: int, look: Look) -> When:
        """The day of an hour that names none: the day told of, no day to come where the clause looks back, or the night's end."""
        published, passed = self._timeline.published, told
        if published is not None and told.ordinal > published.ordinal and look() < 0:
            passed = self._told(self._timeline.passed) or published
        return self._timeline.night_after(passed, hour)

    def _time(self, meaning: Meaning, look: Look) -> Resolved:
        """A clock time or part of a day without its day, or so many seconds from now."""
        timeline = self._timeline
        if meaning.by is not None:
            return self._from_now(meaning)
        here = timeline.mentioned.get("D")
        if here is None and meaning.zone is not None:
            here = timeline.published  # by 1015 GMT: who names the zone tells of an event, not of opening hours
        if here is None or not here.exists:
            return Resolved(underspecified(meaning))
        self._told(here)
        return self._at_clock(self._day_of_hour(here, _hour(meaning), look), meaning)

    def _from_now(self, meaning: Meaning) -> Resolved:
        """Two hours ago; to the day where the hour of publication is not known."""
        timeline, seconds = self._timeline, meaning.by or 0
        if timeline.clock is not None:
            try:
                then = timeline.clock + timedelta(seconds=seconds)
                end = then + timedelta(minutes=1)
            except OverflowError:
                return Resolved(underspecified(meaning))
            return Resolved(then.isoformat(timespec="minutes")[:16], then, end, clock_edtf(then))
        if timeline.published is not None:
            days = timeline.published.shift(int(seconds / _SECONDS_A_DAY))
            if days.exists:
                return stretch(days, meaning, None)
        return Resolved(underspecified(meaning))

    def _at_clock(self, when: When, meaning: Meaning) -> Resolved:
        value = f"{when.value()}T{clock_text(meaning)}"
        self._timeline.hour = when, _hour(meaning)
        if meaning.hour is None:
            return Resolved(value, *part_bounds(when, meaning.part or ""))
        begin, end = clock_bounds(when, meaning.hour, meaning.minute, meaning.second, meaning.zone)
        return Resolved(value, begin, end, clock_edtf(begin))

    def _when(self, meaning: Meaning, look: Look) -> When | None:
        """The stretch of the calendar that is meant, or None where that cannot be known."""
        published = self._timeline.published
        if meaning.anchor is not None:
            anchor = self._when(meaning.anchor, look)
            return None if anchor is None else _from_anchor(anchor, meaning)
        if meaning.holiday is not None:
            year = self._year(meaning)
            if year is not None:
                return self._named.day(meaning.holiday, year)
            return None if published is None else nearest.holiday(published, meaning, self._named, look)
        if meaning.weekday is not None and meaning.day is None:
            here = (meaning.base == "told" and self._told(self._timeline.mentioned.get("D"))) or published
            return None if here is None else nearest.weekday(here, meaning, look)
        if meaning.day is not None and meaning.month is None:
            return None if published is None else nearest.day_of_month(published, meaning)
        if meaning.grain in nearest.PARTS_OF_YEAR and meaning.number is not None:
            year = self._year(meaning)
            if year is not None:
                return When(meaning.grain, year * nearest.PARTS_OF_YEAR[meaning.grain] + nearest.position_in_year(meaning))
            return None if published is None else nearest.part_of_year(published, meaning, look)
        if meaning.month is not None:
            return self._month_or_day(meaning, meaning.month, look)
        if meaning.by is not None:
            return self._distance(meaning, look)
        return self._years(meaning)

    def _year(self, meaning: Meaning) -> int | None:
        """The year that the words give: 1990, "last year"."""
        if meaning.year is not None:
            return meaning.year
        if meaning.base == "same" and (told := self._told(self._timeline.dated)) is not None:
            return told.year
        if meaning.by is not None and self._timeline.published is not None:
            return self._timeline.published.year + meaning.by
        return None

    def _years(self, meaning: Meaning) -> When | None:
        """1990, the 1990s, the 19th century; the 1990 period, which is a quarter where quarters are compared."""
        if meaning.year is None:
            return None
        compared = self._timeline.compared
        if meaning.base == "report" and compared is not None:
            self._told(compared)
            return When("Q", meaning.year * 4 + compared.ordinal % 4)
        if meaning.grain == "DE":
            return When("DE", meaning.year // 10)
        return When("CE", meaning.year - 1) if meaning.grain == "CE" else When("Y", meaning.year)

    def _month_or_day(self, meaning: Meaning, month: int, look: Look) -> When | None:
        """May, May 3, last May, June last year."""
        year, published = self._year(meaning), self._timeline.published
        told = self._told(self._timeline.mentioned.get(meaning.grain or "M")) if meaning.base == "told" else None
        if told is not None:  # from June to August: the one that follows
            year = told.year + (When("M", told.year * 12 + month - 1).days[1] <= told.days[0])
        if year is None and published is not None:
            find = nearest.year_of_month if meaning.day is None else nearest.year_of_day
            year = find(published, meaning, look)
        if year is None:
            return None
        return When("M", year * 12 + month - 1) if meaning.day is None else day(year, month, meaning.day)

    def _distance(self, meaning: Meaning, look: Look) -> When | None:
        """Last week, two years ago, the next day, the quarter, a year earlier."""
        timeline, grain, by, base = self._timeline, meaning.grain, meaning.by or 0, meaning.base
        published = timeline.published
        if grain is None:
            return self._told(timeline.latest)  # "since then"
        if base in ("report", "latest"):
            return self._quarter(by, base)
        if base in ("year-ago", "year-earlier") and (compared := self._told(timeline.compared)) is not None:
            return compared.shift(-4)
        if base == "weekend":
            return None if published is None else nearest.weekend(published, look)
        if base == "closing":  # "since year-end" is the last one's
            return None if published is None else published.to(grain).shift(-1 if look() == BESIDE else 0)
        anchor = published
        if base == "same":
            told = timeline.dated if grain == "Y" else None
            anchor = self._told(told or timeline.mentioned.get(grain) or timeline.mentioned.get("D"))
            if anchor is None and (timeline.latest is None or timeline.latest.contains(published)):
                anchor = published  # not "the same week" after "in the spring of 2009"
        elif base in ("told", "year-earlier"):
            anchor = self._told(timeline.stated if by < 0 else timeline.latest) or published
        if anchor is not None and anchor is not published and base != "same" and _is_coarser(anchor.grain, grain):
            anchor = self._told(timeline.mentioned.get(grain)) or (published if anchor.contains(published) else None)
        return None if anchor is None else anchor.to(grain).shift(by)

    def _quarter(self, by: int, base: str) -> When | None:
        """The quarter, the latest period, the year-ago quarter: counted from the quarter that is reported on."""
        timeline = self._timeline
        quarter = self._told(timeline.compared or timeline.mentioned.get("Q"))
        if timeline.published is not None:
            if quarter is None:
                quarter = timeline.published.to("Q").shift(-1)
            elif base == "latest":
                quarter = min(quarter, timeline.published.to("Q"))
        return None if quarter is None else quarter.shift(by)


def _is_coarser(one: str, other: str) -> bool:
    """Whether stretches of the first grain are so long that none of the other is told by them: "in 2019; the following week"."""
    return one in _LONGER and (other in ("D", "W", "WE") or (other == "M" and one != "M"))


def _hour(meaning: Meaning) -> int:
    """The hour of a clock time, or that with which a part of the day begins; of the night the evening's."""
    return HOURS_OF_DAY_PARTS.get(meaning.part or "", (0,))[0] if meaning.hour is None else meaning.hour


def _is_over_midnight(first: Resolved, last: Resolved) -> bool:
    """Whether a range of the clock ends on the next day: "11 to 2 a.m."."""
    begin, end = first.earliest, last.latest
    if not isinstance(begin, datetime) or not isinstance(end, datetime):
        return False
    return (begin.tzinfo is None) == (end.tzinfo is None) and end <= begin


def _from_anchor(anchor: When, meaning: Meaning) -> When | None:
    """The third week of May; the Friday before Christmas; two weeks before Christmas, to the day; the week of April 10."""
    grain, by = meaning.grain or "D", meaning.by or 0
    if meaning.number is not None:
        return nth(grain, meaning.number, meaning.weekday, anchor)
    if meaning.weekday is not None:
        start = anchor.shift(by)
        return start.shift((meaning.weekday - start.ordinal) % 7 if by > 0 else -((start.ordinal - meaning.weekday) % 7))
    if not by:
        return anchor.to(grain)
    if grain == "D":
        return anchor.shift(by)
    if grain == "W":
        return anchor.shift(7 * by)
    return When("D", shift_day(anchor.ordinal, by * (12 if grain == "Y" else 1)))
