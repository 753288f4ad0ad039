"""From what the words say to a date: the publication day, the tense of the clause and earlier mentions fill what is open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

import attrs

from newsfacts.extractors.dates.bounds import Bound, bounds, clock_bounds, edtf, part_bounds
from newsfacts.extractors.dates.mention import Meaning, Mention
from newsfacts.extractors.dates.named_days import NamedDays
from newsfacts.extractors.dates.underspecified import clock_text, underspecified
from newsfacts.extractors.dates.when import When, containing, day, nth, shift_day

_SEASON, _QUARTERS = "SE", {"Q": 4, "HY": 2, "SE": 4}
_FAR = 183
_TIE = 45
"""Two candidates whose distances from the publication differ by less than so many days are told apart by tense."""


@attrs.frozen
class Resolved:
    """A value with its stretch of the calendar."""

    value: str
    earliest: Bound = None
    latest: Bound = None
    edtf: str | None = None


@attrs.define
class Timeline:
    """What the article has said so far: the days, months and quarters that later words hang on.

    Attributes:
        published: the publication day, or None.
        clock: the publication time, where it is known.
        mentioned: for each grain the last stretch mentioned.
        latest: the last stretch mentioned, of any grain.
        stated: the last one that was not itself told as a distance ("a year ago"): what a further distance back hangs on.
        compared: the quarter that "a year earlier" hangs on, or None after "the nine months" and the like.
    """

    published: When | None
    clock: datetime | None = None
    mentioned: dict[str, When] = attrs.field(factory=dict)
    latest: When | None = None
    stated: When | None = None
    compared: When | None = None

    @classmethod
    def from_publication(cls, published: date | datetime | None) -> Timeline:
        if published is None:
            return cls(None)
        return cls(When("D", published.toordinal()), published if isinstance(published, datetime) else None)

    def note(self, when: When, rule: str) -> None:
        """Remember a stretch that was mentioned."""
        if rule == "overnight":
            return
        self.latest = when
        if not (when.grain in ("Y", "Q") and rule.startswith(("year-ago", "distance"))):
            self.mentioned[when.grain] = when
            self.stated = when


Direction = Callable[[], int]


class Resolver:
    """Resolves the mentions of one article, in order."""

    __slots__ = ("_named", "_timeline")

    def __init__(self, timeline: Timeline, named: NamedDays) -> None:
        self._timeline = timeline
        self._named = named

    def resolve(self, mention: Mention, look: Direction) -> Resolved:
        """The value of a mention. ``look`` tells whether its clause looks ahead (1) or back (-1); it is asked only where that matters."""
        meaning = mention.meaning
        if meaning.fixed is not None:
            if meaning.kind == "DURATION" and mention.rule in ("duration-part", "duration", "the-unit-ended"):
                self._forget_quarter(meaning.fixed)
            return Resolved(meaning.fixed)
        if meaning.grain == "T":
            return self._time(meaning)
        when = self._when(meaning, mention.rule, look)
        if when is None or not when.exists:
            return Resolved(underspecified(meaning))
        self._timeline.note(when, mention.rule)
        if (
            when.grain == "Q"
            and not mention.rule.startswith(("year-ago", "distance", "quarter-years", "year-period"))
            and not self._is_to_come(when, look)
        ):
            self._timeline.compared = when
        if meaning.has_clock and when.grain == "D":
            return self._clock(when, meaning)
        return _with_range(when, meaning, mention.mod)

    def _forget_quarter(self, value: str) -> None:
        """After "the nine months" or "the year" a year-ago figure is no longer a quarter's."""
        if value in ("P9M", "P6M", "P1Y", "P12M"):
            self._timeline.compared = None

    def _is_to_come(self, quarter: When, look: Direction) -> bool:
        """Whether a quarter is not over and told of as to come: no year-ago figure is compared with that one."""
        published = self._timeline.published
        return published is not None and quarter.index >= published.to("Q").index and look() > 0

    def _time(self, meaning: Meaning) -> Resolved:
        """A clock time or part of a day without its day; or hours from now."""
        timeline = self._timeline
        if meaning.by is not None:
            if timeline.clock is None and timeline.published is not None:
                days = timeline.published.shift(int(meaning.by / 86400))  # the clock is not known: to the day
                return _with_range(days, meaning, None) if days.exists else Resolved(underspecified(meaning))
            if timeline.clock is None:
                return Resolved(underspecified(meaning))
            try:
                then = timeline.clock + timedelta(seconds=meaning.by)
                return Resolved(then.isoformat(timespec="minutes")[:16], then, then + timedelta(minutes=1), None)
            except OverflowError:
                return Resolved(underspecified(meaning))
        here = timeline.mentioned.get("D")
        if here is None or not here.exists:
            return Resolved(underspecified(meaning))
        return self._clock(here, meaning)

    def _clock(self, when: When, meaning: Meaning) -> Resolved:
        value = f"{when.value()}T{clock_text(meaning)}"
        if meaning.hour is None:
            return Resolved(value, *part_bounds(when, meaning.part or ""))
        begin, end = clock_bounds(when, meaning.hour, meaning.minute, meaning.second, meaning.zone)
        return Resolved(value, begin, end, begin.isoformat() if isinstance(begin, datetime) else None)

    def _when(self, meaning: Meaning, rule: str, look: Direction) -> When | None:
        """The stretch of the calendar that is meant, or None where that cannot be known."""
        if meaning.anchor is not None:
            anchor = self._when(meaning.anchor, rule, look)
            if meaning.number is not None:
                return None if anchor is None else nth(meaning.grain or "D", meaning.number, meaning.weekday, anchor)
            return None if anchor is None else _away(anchor, meaning.grain or "D", meaning.by or 0, exact=True)
        if meaning.holiday is not None:
            return self._holiday(meaning, look)
        if meaning.weekday is not None and meaning.day is None:
            return self._weekday(meaning, look)
        if meaning.day is not None and meaning.month is None:
            return self._day_of_month(meaning)
        if meaning.grain in _QUARTERS and meaning.number is not None:
            return self._part_of_year(meaning, look)
        if meaning.month is not None:
            return self._month_or_day(meaning, look)
        if meaning.by is not None:
            return self._distance(meaning, rule, look)
        if meaning.year is None:
            return None
        if rule == "year-period" and self._timeline.compared is not None:
            return When("Q", meaning.year * 4 + self._timeline.compared.index % 4)
        if meaning.grain == "DE":
            return When("DE", meaning.year // 10)
        return When("CE", meaning.year - 1) if meaning.grain == "CE" else When("Y", meaning.year)

    def _year_of(self, meaning: Meaning) -> int | None:
        """The year that the words give: 1990, "last year"."""
        if meaning.year is not None:
            return meaning.year
        if meaning.by is not None and self._timeline.published is not None:
            return self._timeline.published.year + meaning.by
        return None

    def _weekday(self, meaning: Meaning, look: Direction) -> When | None:
        """Tuesday, last Friday, next Monday, the previous Friday, Monday of next week."""
        timeline, weekday = self._timeline, meaning.weekday or 1
        here = timeline.published
        if meaning.base == "mention":
            here = timeline.mentioned.get("D", here)
        if here is None:
            return None
        if meaning.by is not None:
            return When("D", (here.to("W").index + meaning.by) * 7 + weekday)
        back = (here.index - weekday) % 7
        ahead = -back % 7
        if meaning.base == "mention":
            return here.shift(-(back or 7) if meaning.toward == -1 else ahead or 7)
        if meaning.toward == -1:
            return here.shift(-(back or 7))
        if meaning.toward == 1:
            return When("D", (here.to("W").index + 1) * 7 + weekday)
        if meaning.toward == 0 or (back and look() > 1):
            return here.shift(ahead)
        return here.shift(-back)

    def _part_of_year(self, meaning: Meaning, look: Direction) -> When | None:
        """Quarters, halves and seasons: the last one so called, or the coming one where the clause looks ahead."""
        grain, number = meaning.grain or "Q", meaning.number or 0
        count = _QUARTERS[grain]
        position = number if grain == _SEASON else number - 1
        year = self._year_of(meaning)
        if year is not None:
            return When(grain, year * count + position)
        if self._timeline.published is None:
            return None
        here = containing(grain, self._timeline.published.index).index
        back = (here - position) % count
        ahead = -back % count
        if meaning.toward == -1:
            return When(grain, here - (back or count))
        if meaning.toward == 1:
            return When(grain, here + (ahead or count))
        if meaning.toward == 0:
            index = self._timeline.published.year * count + position
            return When(grain, index)
        if back > 1 and look() > 0:
            return When(grain, here + ahead)
        return When(grain, here - back)

    def _day_of_month(self, meaning: Meaning) -> When | None:
        """Friday the 13th, the 21st: the nearest month in which the day is that weekday."""
        published = self._timeline.published
        if published is None:
            return None
        here, wanted = published.to("M").index, meaning.day or 1
        nearest: When | None = None
        for index in range(here - 14, here + 15):
            found = day(index // 12, index % 12 + 1, wanted)
            if found.to("M").index != index or (meaning.weekday and (found.index - meaning.weekday) % 7):
                continue
            if nearest is None or abs(found.index - published.index) < abs(nearest.index - published.index):
                nearest = found
        return nearest

    def _month_or_day(self, meaning: Meaning, look: Direction) -> When | None:
        """May, May 3, last May, June last year; without a year the one nearest to the publication."""
        month, published = meaning.month or 1, self._timeline.published
        year = self._year_of(meaning)
        if year is None and published is not None:
            year = self._month_year(meaning, published, look) if meaning.day is None else self._day_year(meaning, published, look)
        if year is None:
            return None
        return When("M", year * 12 + month - 1) if meaning.day is None else day(year, month, meaning.day)

    def _month_year(self, meaning: Meaning, published: When, look: Direction) -> int:
        here = published.to("M").index
        back = (here - (meaning.month or 1) + 1) % 12
        ahead = -back % 12
        if meaning.toward == -1:
            # In March 1998 "last February" is 1997's, "last December" 1997's too.
            return (here - (13 if back == 1 and here % 12 else back or 12)) // 12
        if meaning.toward == 1:
            return (here + (ahead or 12)) // 12
        if meaning.toward == 0:
            return (here + ahead) // 12 if back > 8 else here // 12
        way = look() if back else 0
        if way > 0:
            forward = ahead < (11 if way > 1 else 7)
        elif way < 0:
            forward = way == -1 and back >= 10
        else:
            forward = back > 7
        return (here + ahead if forward else here - back) // 12

    def _day_year(self, meaning: Meaning, published: When, look: Direction) -> int:
        """The year whose day is nearest; where two are about as near, the tense decides."""
        year, month, day_of_month = published.year, meaning.month or 1, meaning.day or 1
        away = {
            candidate: day(candidate, month, day_of_month).index - published.index for candidate in (year - 1, year, year + 1)
        }
        if month == 2 and day_of_month == 29:
            leap = {candidate: distance for candidate, distance in away.items() if _is_leap(candidate)}
            away = leap or away
        if meaning.toward == -1:
            return max((candidate for candidate in away if away[candidate] < 0), default=year - 1)
        past = max((candidate for candidate in away if away[candidate] <= 0), default=year - 1)
        coming = min((candidate for candidate in away if away[candidate] > 0), default=year + 1)
        if meaning.toward == 1:
            return coming
        if look() < -1:
            return past
        nearest = past if -away.get(past, -400) <= away.get(coming, 400) else coming
        if abs(away.get(coming, 400) + away.get(past, -400)) > 2 * _TIE:
            return nearest
        way = look()
        return past if way < 0 else coming if way > 0 else nearest

    def _holiday(self, meaning: Meaning, look: Direction) -> When | None:
        name, published = meaning.holiday or "", self._timeline.published
        year = self._year_of(meaning)
        if year is not None:
            return self._named.day(name, year)
        if published is None:
            return None
        days = [found for candidate in range(-1, 3) if (found := self._named.day(name, published.year + candidate)) is not None]
        if not days:
            return None
        past = [found for found in days if found.index <= published.index]
        coming = [found for found in days if found.index > published.index]
        if meaning.toward == -1 and past:
            return past[-1] if past[-1].index < published.index or len(past) < 2 else past[-2]
        if meaning.toward == 1 and coming:
            return coming[0]
        nearest = min(days, key=lambda found: abs(found.index - published.index))
        away = nearest.index - published.index
        if abs(away) > _FAR - _TIE and past and coming:
            return coming[0] if look() > 0 else past[-1]
        return nearest

    def _distance(self, meaning: Meaning, rule: str, look: Direction) -> When | None:
        """Last week, two years ago, the next day, the quarter, a year earlier."""
        timeline, grain, by = self._timeline, meaning.grain or "D", meaning.by or 0
        if rule == "then":
            return timeline.latest
        if grain == "Q" and meaning.base == "mention":
            return self._quarter(by, rule)
        if rule == "year-end" and look() < -1 and timeline.published is not None:
            return timeline.published.to(grain).shift(-1)
        if (
            grain == "Y"
            and by == -1
            and rule in ("distance-ago", "distance-earlier", "distance-before")
            and timeline.compared is not None
        ):
            return timeline.compared.shift(-4)
        if grain == "WE" and rule == "the-weekend":
            return self._weekend(look)
        anchor = timeline.published
        if meaning.base == "mention":
            anchor = timeline.mentioned.get(grain) if by == 0 and rule in ("that-unit", "same-unit") else timeline.latest
            if by < 0:
                anchor = timeline.stated
            anchor = anchor or timeline.latest or timeline.published
        if anchor is None:
            return None
        if meaning.base == "mention" and grain == "D" and anchor.grain != "D":
            anchor = timeline.mentioned.get("D", timeline.published) or anchor
        return _away(anchor, grain, by, exact=False)

    def _quarter(self, by: int, rule: str) -> When | None:
        """The quarter, the latest period, the year-ago quarter: counted from the last quarter mentioned."""
        timeline = self._timeline
        if rule == "year-ago" and timeline.compared is None and timeline.published is not None:
            return timeline.published.to("Y").shift(-1)
        quarter = timeline.compared or timeline.mentioned.get("Q")
        if rule.startswith("the-latest") and quarter is not None and timeline.published is not None:
            quarter = min(quarter, timeline.published.to("Q"))
        if quarter is None:
            if timeline.published is None:
                return None
            quarter = timeline.published.to("Q").shift(-1)
        return quarter.shift(by)

    def _weekend(self, look: Direction) -> When | None:
        """The weekend just past, or the coming one where the clause looks ahead or the weekend has begun."""
        published = self._timeline.published
        if published is None:
            return None
        week = published.to("WE")
        if (published.index - 1) % 7 >= 4 or look() > 0:
            return week
        return week.shift(-1)


def _away(anchor: When, grain: str, by: int, *, exact: bool) -> When:
    """``by`` steps of ``grain`` from an anchor; exactly to the day where the anchor is a holiday or a date."""
    if not exact:
        return anchor.to(grain).shift(by)
    if grain == "D":
        return anchor.shift(by)
    if grain == "W":
        return anchor.shift(7 * by)
    return When("D", shift_day(anchor.index, by * (12 if grain == "Y" else 1)))


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _end_of_range(when: When, meaning: Meaning, last: int) -> When:
    """The year, month or day with which a range ends."""
    if meaning.grain == "Y":
        return When("Y", last)
    if meaning.grain == "M":
        return when.shift((last - (meaning.month or 1)) % 12)
    return when.shift(last - (meaning.day or 1))


def _with_range(when: When, meaning: Meaning, mod: str | None) -> Resolved:
    """Value, bounds and EDTF of a stretch, or of a range that begins with it."""
    last = when
    if meaning.last is not None:
        last = _end_of_range(when, meaning, meaning.last)
    if not last.exists:
        last = when
    value, written = when.value(), edtf(when)
    if last != when:
        value, written = f"{value}/{last.value()}", f"{value}/{last.value()}"
    begin, end = bounds(when, last)
    if mod == "ON_OR_AFTER":
        return Resolved(value, begin, None, f"{written}/..")
    if mod == "ON_OR_BEFORE":
        return Resolved(value, None, end, f"../{written}")
    if mod == "APPROX" and written and "/" not in written:
        written += "~"
    return Resolved(value, begin, end, written)
