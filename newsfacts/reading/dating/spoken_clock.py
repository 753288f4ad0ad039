"""Clock times as they are spoken: seven o'clock, eight-thirty p.m., half past six, 5 in the morning, Friday at 7."""

from __future__ import annotations

import re

from newsfacts.lexicon.calendar_numbers import CARDINALS
from newsfacts.reading.dating.clock_parts import AFTER_AN_HOUR, BEFORE_HOUR, DAY_BEFORE, afternoon
from newsfacts.reading.dating.clock_parts import SPACE as _S
from newsfacts.reading.dating.item import CalendarItem
from newsfacts.reading.dating.zones import zone_after

_SPELLED_TAIL = re.compile(
    rf"(?:[-\s](?P<minutes>thirty|fifteen|forty-five|twenty))?"
    rf"(?:{_S}?(?P<word>[oO][’'‘]{_S}?clock)\b"  # seven o'clock
    rf"|{_S}(?P<half>[apAP])(?:{_S}?\.)?{_S}?[mM]\b(?:{_S}?\.(?!\w))?"  # eight-thirty p.m.
    rf"|(?={_S}(?:[Ee]astern|[Pp]acific|[Cc]entral|[Mm]ountain){_S}time\b))"  # nine Eastern time
)
_PAST_THE_HOUR = re.compile(
    rf"(?P<minutes>half|quarter|(?:twenty[- ])?five|ten|twenty|5|10|15|20|25|fifteen){_S}(?P<way>past|after|to|before)"
    rf"{_S}(?P<hour>\d{{1,2}}|{'|'.join(word for word, value in CARDINALS.items() if value < 13)}|midnight|noon)\b"
    rf"(?:{_S}o[’']clock)?(?![\d.,:]*\d|-|{_S}(?:years?|hours?|days?|weeks?|months?|percent|per|people|times|points|million|billion|of)\b)"
)  # half past seven, ten to nine
_IN_PART_OF_DAY = re.compile(
    rf"{_S}(?:in{_S}the{_S}(?:early{_S})?(?:morning|afternoon|evening)|at{_S}night|this{_S}(?:morning|afternoon|evening)|tonight)\b"
)
_BY_NAME = {"noon": 12, "midnight": 24}
_MINUTES = {"half": 30, "quarter": 15}


def spelled_clock_at(text: str, start: int, end: int) -> CalendarItem | None:
    """Seven o'clock, eight-thirty p.m., at five in the morning; ``start:end`` is the hour's word."""
    match = _SPELLED_TAIL.match(text, end)
    if match is None:
        return hour_in_part_at(text, start, end)
    hour = CARDINALS[text[start:end].lower()]
    minute = None if match["minutes"] is None else sum(CARDINALS[word] for word in match["minutes"].split("-"))
    if match["half"]:
        hour = afternoon(hour, match["half"])
    stop, zone = zone_after(text, match.end())
    return CalendarItem(start, stop, "clock", "clock", "clock-spelled", hour=hour, minute=minute, zone=zone)


def past_the_hour_at(text: str, start: int) -> CalendarItem | None:
    """Half past seven, quarter to nine, ten past 9.

    "Ten to twelve" says nothing without "half", "quarter" or "past", or "in the morning" behind it.
    """
    match = _PAST_THE_HOUR.match(text, start)
    if match is None:
        return None
    words, way, hour = match["minutes"], match["way"], _number(match["hour"])
    firm = words in _MINUTES or way == "past" or _IN_PART_OF_DAY.match(text, match.end()) is not None
    if not firm or (words == "half" and way != "past") or (words == "quarter" and way in ("after", "before")):
        return None
    minutes = _MINUTES.get(words) or _number(words)
    if not 1 <= hour <= 24:
        return None
    if way in ("to", "before"):
        hour, minutes = hour - 1 or 12, 60 - minutes
    end, zone = zone_after(text, match.end())
    start -= 2 if words == "quarter" and text.endswith((" a ", " A "), 0, start) else 0
    return CalendarItem(start, end, "clock", "clock", "clock-past", hour=hour, minute=minutes, zone=zone)


def hour_in_part_at(text: str, start: int, end: int) -> CalendarItem | None:
    """An hour that the part of the day tells to be one: "at 5 in the morning", "by six tonight"."""
    if not _IN_PART_OF_DAY.match(text, end) or not BEFORE_HOUR.search(text, max(0, start - 8), start):
        return None
    hour = _number(text[start:end].lower())
    return CalendarItem(start, end, "clock", "clock", "clock-hour", hour=hour) if 1 <= hour <= 12 else None


def bare_hour_at(text: str, start: int, end: int) -> CalendarItem | None:
    """The 7 of "Friday at 7": an hour that nothing but the day before it tells to be one."""
    hour = int(text[start:end])
    if not 1 <= hour <= 12 or not AFTER_AN_HOUR.match(text, end) or not DAY_BEFORE.search(text[max(0, start - 20) : start]):
        return None
    return CalendarItem(start, end, "clock", "clock", "clock-hour", hour=hour)


def _number(words: str) -> int:
    """Of an hour or of minutes: 9, nine, noon, twenty-five."""
    if words.isdigit():
        return int(words)
    return _BY_NAME.get(words) or sum(CARDINALS[word] for word in words.replace("-", " ").split())
