"""Time zones as they are written behind a clock time: "EST", "Greenwich Mean Time", "local time"."""

from __future__ import annotations

import re

from newsfacts.lexicon.time_zones import ZONES

_S = r"[^\S\n\r]"
_NAMED = (
    r"(?i:eastern|central|mountain|pacific|atlantic|alaska|hawaii|greenwich|moscow|british|european|indian|japan|beijing|london|local|"
    r"israel|singapore|hong kong|australian)"
)
_ZONE = re.compile(
    rf"{_S}{{1,2}}(?:(?P<short>{'|'.join(sorted((zone for zone in ZONES if zone != 'Z'), key=len, reverse=True))})\b"
    rf"|(?P<long>{_NAMED}(?:{_S}(?i:standard|daylight|summer|mean))?{_S}(?i:time)|local(?={_S}\())\b|(?P<hours>hours|hrs)\b)"
)


def zone_after(text: str, end: int) -> tuple[int, str | None]:
    """Where a clock time that its figures end at ``end`` ends with its zone, and the zone as written, if there is one."""
    match = _ZONE.match(text, end) if text[end : end + 1].isspace() else None
    return (end, None) if match is None else (match.end(), match["short"] or match["long"])
