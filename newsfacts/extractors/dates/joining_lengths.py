"""Neighbours of which one is a length of time: "three hours and 30 minutes", "two weeks before Christmas"."""

from __future__ import annotations

import re

from newsfacts.extractors.dates.mention import Meaning, Mention, merged

_DISTANCE = re.compile(r"\s(?:(?P<after>after|from|following|since)|before|prior to|ahead of)\s\Z|\s(?P<a>after|from)\s\Z")
_LAST_UNIT = re.compile(r"(?P<time>T)?(?P<count>\d+)(?P<letter>DE|CE|[YMWDHS])\Z")
_DURATION = re.compile(r"P(?P<time>T?)(?P<count>\d+)(?P<letter>DE|CE|[YMWDHS])\Z")
_ORDER = ("Y", "M", "W", "D", "TH", "TM", "TS")


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
    return merged(left, right, Meaning("DURATION", fixed=value), "durations")


def duration_from_day(left: Mention, right: Mention, gap: str) -> Mention | None:
    """Two weeks before Christmas, three days after May 3."""
    match = _DISTANCE.match(gap)
    amount = _DURATION.match(left.meaning.fixed or "")
    if not match or not amount or left.meaning.kind != "DURATION" or right.weak or left.rule != "duration":
        return None
    if not right.meaning.is_day or right.meaning.kind != "DATE" or amount["time"] or amount["letter"] not in "DWMY":
        return None
    count = int(amount["count"]) * (1 if match["after"] or match["a"] else -1)
    return merged(left, right, Meaning(grain=amount["letter"], by=count, anchor=right.meaning), "distance-from-day")
