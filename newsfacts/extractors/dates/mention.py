"""What the grammar finds: a stretch of text and what its words say, before any date is looked up."""

from __future__ import annotations

from typing import Literal, NamedTuple

from newsfacts.values import TimexMod, TimexType

Base = Literal["published", "told", "same", "report", "latest", "year-ago", "year-earlier", "weekend", "closing"]
"""What a distance counts from: the publication; the last stretch told of; the last one of the same grain ("that day"); the
quarter reported on ("the quarter", "the latest period"); the quarter compared with, else the publication ("a year ago") or the
stretch told of ("a year earlier"); the weekend about the publication; the end of the year ("year-end")."""


class Meaning(NamedTuple):
    """What the words say, underspecified: only the fields that the words fill are not None.

    Attributes:
        kind: TIMEX3 type.
        fixed: a value that needs no calendar: ``P7Y``, ``PAST_REF``, ``XXXX-WXX-2``.
        grain: of a calendar value, as in :mod:`newsfacts.extractors.dates.when`.
        year: the year; of a decade its first year, of a century its number.
        month, day: as in the calendar.
        number: of a quarter, half or season (0 spring … 3 winter) within its year.
        last: where a range ends: a day of the month, or a year.
        weekday: 1 Monday … 7 Sunday.
        holiday: its name in the lexicon.
        by: so many grains from ``base``: -1 for "last year", 0 for "this week".
        base: what ``by`` counts from.
        toward: -1 for "last May", 0 for "this May", 1 for "next May": the direction that the words themselves give; 2 for
            "next Tuesday", which is the following week's.
        part: part of the day in TIMEX3's code.
        hour, minute, second, zone: the clock time.
        anchor: the other date that ``by`` counts from: the Christmas of "two weeks before Christmas".
    """

    kind: TimexType = "DATE"
    fixed: str | None = None
    grain: str | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    number: int | None = None
    last: int | None = None
    weekday: int | None = None
    holiday: str | None = None
    by: int | None = None
    base: Base | None = None
    toward: int | None = None
    part: str | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    zone: str | None = None
    anchor: Meaning | None = None

    @property
    def has_clock(self) -> bool:
        return self.hour is not None or self.part is not None

    @property
    def is_day(self) -> bool:
        """Whether it says which day, in whatever way."""
        return self.fixed is None and (
            self.weekday is not None
            or self.holiday is not None
            or self.day is not None
            or (self.grain == "D" and self.by is not None)
        )

    @property
    def is_year(self) -> bool:
        """Whether it says a year and nothing finer."""
        return self.fixed is None and self.grain == "Y" and (self.year is not None or self.by is not None)


def says_year(meaning: Meaning) -> bool:
    """Whether the words themselves say which year."""
    return meaning.year is not None or (meaning.anchor is not None and says_year(meaning.anchor))


class Mention(NamedTuple):
    """A temporal expression in the text.

    Attributes:
        start, end: offsets in the article's text.
        meaning: what it says.
        rule: the rule that found it.
        until: where a range written with a dash ends ("10am-12pm").
        mod: TIMEX3's mod.
        vague: whether it is a reference such as "now", "recently", "the future".
        weak: whether it is an expression only together with a neighbour: the "night" of "Tuesday night".
    """

    start: int
    end: int
    meaning: Meaning
    rule: str
    mod: TimexMod | None = None
    until: Meaning | None = None
    vague: bool = False
    weak: bool = False


def merged(left: Mention, right: Mention, meaning: Meaning, rule: str) -> Mention:
    """One mention of two neighbours, from the first's start to the second's end."""
    return Mention(left.start, right.end, meaning, rule, left.mod or right.mod)
