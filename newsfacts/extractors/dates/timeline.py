"""What an article has said so far: the days, months and quarters that later words hang on."""

from __future__ import annotations

from datetime import date, datetime

import attrs

from newsfacts.extractors.dates.mention import Meaning, says_year
from newsfacts.extractors.dates.when import When

_SMALL_HOURS, _EVENING = 7, 18
_NO_QUARTERS = frozenset({"P9M", "P6M", "P1Y", "P12M"})
"""After a figure for so long a stretch, the figure of a year earlier is for as long a stretch, no longer for a quarter."""


@attrs.define
class Timeline:
    """The publication and the mentions up to a place in the article.

    Attributes:
        published: the publication day, or None.
        clock: the publication time, where it is known.
        mentioned: for each grain the last stretch mentioned.
        latest: the last stretch mentioned, of any grain.
        stated: the last one that is no comparison ("a year earlier"): what a further "earlier" hangs on.
        dated: the last one whose words say the year: what "that year" is.
        passed: the last day mentioned that was not to come.
        hour: the day and hour of the last clock time or part of a day.
        compared: the quarter that "a year earlier" hangs on, or None.
        places: where each stretch was last mentioned, as start and end.
    """

    published: When | None
    clock: datetime | None = None
    mentioned: dict[str, When] = attrs.field(factory=dict)
    latest: When | None = None
    stated: When | None = None
    dated: When | None = None
    passed: When | None = None
    hour: tuple[When, int] | None = None
    compared: When | None = None
    places: dict[When, tuple[int, int]] = attrs.field(factory=dict)

    @classmethod
    def from_publication(cls, published: date | datetime | None) -> Timeline:
        """The timeline at the beginning of an article."""
        if published is None:
            return cls(None)
        return cls(When("D", published.toordinal()), published if isinstance(published, datetime) else None)

    def note(self, when: When, meaning: Meaning, place: tuple[int, int], *, to_come: bool) -> None:
        """Remember a stretch that was mentioned; a quarter ``to_come`` is none that figures are compared with."""
        if meaning.kind == "TIME" and meaning.base == "told":
            return
        self.places[when] = place
        self.latest = when
        if meaning.base in ("year-ago", "year-earlier") or (meaning.base == "report" and meaning.by):
            return
        self.mentioned[when.grain] = when
        if when.grain == "D" and self.published is not None and when.ordinal <= self.published.ordinal:
            self.passed = when
        self.stated = when
        if meaning.year is not None or (meaning.anchor is not None and says_year(meaning.anchor)):
            self.dated = when
        if when.grain == "Q" and not to_come and not (meaning.base == "report" and meaning.year is not None):
            self.compared = when

    def night_after(self, day: When, hour: int) -> When:
        """The next day, where the evening of ``day`` was told of and the hour is one of the small hours, or follows on one."""
        following = day.shift(1)
        if self.hour is None or self.published is None or following.ordinal > self.published.ordinal:
            return day
        told, last = self.hour
        small = told == day and last >= _EVENING and hour < _SMALL_HOURS
        return following if small or (told == following and last < _SMALL_HOURS and hour >= last) else day

    def note_duration(self, value: str) -> None:
        """Remember that a length of time was mentioned."""
        if value in _NO_QUARTERS:
            self.compared = None
