"""The outcome of resolving: a value with the stretch of the calendar that it denotes."""

from __future__ import annotations

from typing import NamedTuple

from newsfacts.extractors.dates.bounds import Bound, bounds, denoted, edtf
from newsfacts.extractors.dates.mention import Meaning
from newsfacts.extractors.dates.when import When
from newsfacts.spans import Span
from newsfacts.values import DateSource


class Resolved(NamedTuple):
    """A TIMEX3 value, its half-open bounds (None where open or unknown), the value in EDTF level 1, and what it hangs on."""

    value: str
    earliest: Bound = None
    latest: Bound = None
    edtf: str | None = None
    source: DateSource = "words"
    anchor: Span | None = None

    def hanging_on(self, source: DateSource, anchor: Span | None = None) -> Resolved:
        """The same, made definite by something else than its words."""
        return Resolved(self.value, self.earliest, self.latest, self.edtf, source, anchor)


_OPENING = frozenset({"ON_OR_AFTER", "ON_OR_BEFORE", "APPROX"})
"""The mods that change the bounds or the EDTF."""


def stretch(when: When, meaning: Meaning, mod: str | None) -> Resolved:
    """Value, bounds and EDTF of a stretch of the calendar, or of the range that begins with it."""
    if meaning.last is None and mod not in _OPENING:
        return Resolved(*denoted(when))
    last = when if meaning.last is None else _end_of_range(when, meaning, meaning.last)
    if not last.exists:
        last = when
    value, written = when.value(), edtf(when)
    if last != when:
        value = written = f"{value}/{last.value()}"
    begin, end = bounds(when, last)
    if mod == "ON_OR_AFTER":
        return Resolved(value, begin, None, f"{written}/..")
    if mod == "ON_OR_BEFORE":
        return Resolved(value, None, end, f"../{written}")
    if mod == "APPROX" and "/" not in written:
        written += "~"
    return Resolved(value, begin, end, written)


def _end_of_range(when: When, meaning: Meaning, last: int) -> When:
    """The year, month or day with which a range ends."""
    if meaning.grain == "Y":
        return When("Y", last)
    if meaning.grain == "M":
        return when.shift((last - (meaning.month or 1)) % 12)
    return when.shift(last - (meaning.day or 1))
