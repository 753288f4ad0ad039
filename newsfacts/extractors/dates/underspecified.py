"""The value of a mention whose date cannot be known: TIMEX3 with an X for every figure that is open."""

from __future__ import annotations

from newsfacts.extractors.dates.mention import Meaning
from newsfacts.extractors.dates.when import SEASON_CODES

_OPEN = {
    "D": "XXXX-XX-XX",
    "W": "XXXX-WXX",
    "WE": "XXXX-WXX-WE",
    "M": "XXXX-XX",
    "Q": "XXXX-QX",
    "HY": "XXXX-HX",
    "Y": "XXXX",
    "DE": "XXX",
    "CE": "XX",
    "SE": "XXXX",
}


def underspecified(meaning: Meaning) -> str:
    """``XXXX-12-23``, ``XXXX-WXX-2``, ``XXXX-Q3``, ``T19:15``."""
    if meaning.grain == "T":
        return "XXXX-XX-XX" if meaning.by is not None else f"T{clock_text(meaning)}"
    date = _date(meaning)
    return f"{date}T{clock_text(meaning)}" if meaning.has_clock else date


def _date(meaning: Meaning) -> str:
    year = "XXXX" if meaning.year is None else f"{meaning.year:04}"
    if meaning.month is not None and meaning.day is not None:
        first = f"{year}-{meaning.month:02}-{meaning.day:02}"
        return first if meaning.last is None else f"{first}/{year}-{meaning.month:02}-{meaning.last:02}"
    if meaning.month is not None:
        return f"{year}-{meaning.month:02}"
    if meaning.day is not None:
        return f"XXXX-XX-{meaning.day:02}"
    if meaning.weekday is not None:
        return f"XXXX-WXX-{meaning.weekday}"
    if meaning.number is not None and meaning.grain in ("Q", "HY"):
        return f"{year}-{meaning.grain[0]}{meaning.number}"
    if meaning.number is not None:
        return f"{year}-{SEASON_CODES[meaning.number]}"
    return "PAST_REF" if meaning.grain is None else _OPEN[meaning.grain]


def clock_text(meaning: Meaning) -> str:
    """``19:15``, ``NI``."""
    if meaning.hour is None:
        return meaning.part or ""
    seconds = "" if meaning.second is None else f":{meaning.second:02}"
    return f"{meaning.hour:02}:{meaning.minute or 0:02}{seconds}"
