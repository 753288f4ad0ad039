"""Clock times in figures: 7:15 p.m., 10 am, 17:00, 0930 GMT, 5 o'clock, with their time zones."""

from __future__ import annotations

import re

from newsfacts.lexicon.calendar_numbers import CARDINALS
from newsfacts.lexicon.time_zones import ZONES
from newsfacts.reading.dating.item import CalendarItem

_S = r"[^\S\n\r]"
_MERIDIEM = rf"(?:{_S}|\.(?=[ap]))?(?P<half>[apAP])(?:{_S}?\.{_S}?[mM]\b(?:{_S}?\.(?!\w))?|{_S}?[mM]\b)"  # p.m., p. m., pm, 9.am
_WITH_MERIDIEM = re.compile(
    rf"(?P<hour>\d{{1,2}})(?:[:.](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?)?{_MERIDIEM}"
)  # 7:15 p.m., 8am
_RUN_TOGETHER = re.compile(rf"(?P<hour>\d{{1,2}})(?P<minute>[0-5]\d){_MERIDIEM}")  # 1140 a.m.
_RANGE = re.compile(
    rf"(?P<hour>\d{{1,2}})(?:[:.](?P<minute>[0-5]\d))?{_S}?(?P<to>-|–|to\b|and\b|until\b|till\b){_S}?"
    rf"(?P<last>\d{{1,2}})(?:[:.](?P<last_minute>[0-5]\d))?(?:{_MERIDIEM}|(?![\d:%]|[.,-]\d|{_S}(?!(?:on|this|last|next)\b)[a-z]))"
)  # 3-8pm, between 3 and 8 p.m., from 10:30 to 3
_BEFORE_RANGE = re.compile(r"\b(?:(?P<between>between)|from) \Z", re.IGNORECASE)
_IN_PART_OF_DAY = re.compile(
    rf"(?={_S}(?:in{_S}the{_S}(?:early{_S})?(?:morning|afternoon|evening)|at{_S}night|this{_S}(?:morning|afternoon|evening)|tonight)\b)"
)
_BEFORE_HOUR = re.compile(
    r"\b(?:at|about|around|circa|by|until|till|from|before|after|than) \Z", re.IGNORECASE
)  # at 5 in the morning
_DIAL = re.compile(r"(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?(?![\d:]|[.,]\d|-\d)")  # 17:00, 10:30
_DOTTED = re.compile(
    r"(?P<hour>[01]\d|[1-9]|2[0-4])\.(?P<minute>[0-5]\d)(?![\d:%]|[.,]\d)"
)  # 17.30, with "local time" or a zone behind it
_MILITARY = re.compile(
    rf"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)(?={_S}?(?:GMT|UTC|hours\b|hrs\b|h\b|local time\b|[A-Z]{{2,4}}T\b))"
)  # 0930 GMT
_ZERO_HOUR = re.compile(r"(?P<hour>0\d)(?P<minute>[0-5]\d)(?![\w%]|[.,:/-]\d)")  # at 0615, where no zone follows
_HOUR_AND_WORD = re.compile(rf"(?P<hour>\d{{1,2}}){_S}?(?P<word>[oO][’'‘]?{_S}?clock|noon|midnight)\b")  # 5 o'clock, 12 noon
_HOUR_AND_ZONE = re.compile(rf"(?P<hour>\d{{1,2}})(?={_S}(?:GMT|UTC)\b)")  # 15 GMT
_SPELLED_TAIL = re.compile(
    rf"(?:[-\s](?P<minutes>thirty|fifteen|forty-five|twenty))?(?:{_S}?(?P<word>[oO][’'‘]{_S}?clock)\b|{_S}(?P<half>[apAP])(?:{_S}?\.)?{_S}?[mM]\b(?:{_S}?\.(?!\w))?|(?={_S}(?:[Ee]astern|[Pp]acific|[Cc]entral|[Mm]ountain){_S}time\b))"
)
_NAMED_ZONE = (
    r"(?i:eastern|central|mountain|pacific|atlantic|alaska|hawaii|greenwich|moscow|british|european|indian|japan|beijing|london|local|"
    r"israel|singapore|hong kong|australian)"
)
_ZONE = re.compile(
    rf"{_S}{{1,2}}(?:(?P<short>{'|'.join(sorted((zone for zone in ZONES if zone != 'Z'), key=len, reverse=True))})\b"
    rf"|(?P<long>{_NAMED_ZONE}(?:{_S}(?i:standard|daylight|summer|mean))?{_S}(?i:time)|local(?={_S}\())\b|(?P<hours>hours|hrs)\b)"
)
_NOT_A_TIME_BEFORE = re.compile(
    r"(?:[:.\d$€£-]\Z|\b(?:score|scores|vote|ratio|odds|verse|time of|clocked|John|Luke|Matthew|Mark|Psalms?|Genesis|Romans))"
    r"[^\S\n\r]?\Z"
)
_DAY_BEFORE = re.compile(
    r"(?:day|tonight|tomorrow|morning|afternoon|evening|night|\d(?:st|nd|rd|th)) (?:at|around) \Z"
)  # on Monday at 7.30
_ENDS_THERE = re.compile(r"\s*(?:[.,;:!?)”\"’](?!\d)|\Z)|\s(?:and|but|on|for|with)\b")
_PAST_THE_HOUR = re.compile(
    rf"(?P<minutes>half|quarter|(?:twenty[- ])?five|ten|twenty|5|10|15|20|25|fifteen){_S}(?P<way>past|after|to|before)"
    rf"{_S}(?P<hour>\d{{1,2}}|{'|'.join(word for word, value in CARDINALS.items() if value < 13)}|midnight|noon)\b"
    rf"(?:{_S}o[’']clock)?(?![\d.,:]*\d|-|{_S}(?:years?|hours?|days?|weeks?|months?|percent|per|people|times|points|million|billion|of)\b)"
)  # half past seven, ten to nine
_DURATION_BEFORE = re.compile(r"\b(?:in|of)[^\S\n\r]\Z")


def clock_at(text: str, start: int, end: int) -> CalendarItem | None:
    """The clock time whose first digits stand at ``start:end``, or None."""
    match = _WITH_MERIDIEM.match(text, start) or (_RUN_TOGETHER.match(text, start) if end - start > 2 else None)
    if match:
        hour = int(match["hour"])
        if not 1 <= hour <= 12 or _preceded_by_figures(text, start):
            return None
        return _item(text, match, "clock-meridiem", hour % 12 + (12 if match["half"] in "pP" else 0))
    found = _range_at(text, start)
    if found is not None:
        return found
    match = _DIAL.match(text, start)
    if match:
        if _NOT_A_TIME_BEFORE.search(text[max(0, start - 10) : start]):
            return None
        if match["second"] and _DURATION_BEFORE.search(text[max(0, start - 4) : start]):
            return None  # "won in 2:05:11"
        return _item(text, match, "clock-dial", int(match["hour"]))
    match = _MILITARY.match(text, start) or _HOUR_AND_ZONE.match(text, start)
    if match is None and text[start] == "0" and _BEFORE_HOUR.search(text, max(0, start - 8), start):
        match = _ZERO_HOUR.match(text, start)
    if match and not _preceded_by_figures(text, start):
        return _item(text, match, "clock-military", int(match["hour"])) if int(match["hour"]) <= 24 else None
    match = _HOUR_AND_WORD.match(text, start)
    if match and 1 <= int(match["hour"]) <= 12 and not _preceded_by_figures(text, start):
        word = match["word"].lower()
        hour = {"noon": 12, "midnight": 24}.get(word, int(match["hour"]))
        return _item(text, match, "clock-oclock", hour)
    match = _DOTTED.match(text, start)
    if (
        match
        and (_ZONE.match(text, match.end()) or _DAY_BEFORE.search(text[max(0, start - 14) : start]))
        and not _preceded_by_figures(text, start)
    ):
        return _item(text, match, "clock-dotted", int(match["hour"]))
    if end - start < 3 and _is_hour_of_part(text, start, end) and 1 <= int(text[start:end]) <= 12:
        return CalendarItem(start, end, "clock", "clock", "clock-hour", hour=int(text[start:end]))
    return None


def bare_hour_at(text: str, start: int, end: int) -> CalendarItem | None:
    """The 7 of "Friday at 7": an hour that nothing but the day before it tells to be one."""
    hour = int(text[start:end])
    if not 1 <= hour <= 12 or not _ENDS_THERE.match(text, end) or not _DAY_BEFORE.search(text[max(0, start - 20) : start]):
        return None
    return CalendarItem(start, end, "clock", "clock", "clock-hour", hour=hour)


def _is_hour_of_part(text: str, start: int, end: int) -> bool:
    """Whether "in the morning" follows and "at" or the like stands before: "at 5 in the morning"."""
    return _IN_PART_OF_DAY.match(text, end) is not None and _BEFORE_HOUR.search(text, max(0, start - 8), start) is not None


def _range_at(text: str, start: int) -> CalendarItem | None:
    """A range whose first end is no whole time: "3 to 8 p.m.", "between 10 and 11:30"; one that is whole stays by itself."""
    match = _RANGE.match(text, start)
    if match is None or _preceded_by_figures(text, start):
        return None
    before = _BEFORE_RANGE.search(text, max(0, start - 8), start)
    if match["to"] == "and" and (before is None or not before["between"]):
        return None
    hour, last = int(match["hour"]), int(match["last"])
    minute, last_minute = (None if match[name] is None else int(match[name]) for name in ("minute", "last_minute"))
    half = match["half"]
    if half:
        if not (1 <= hour <= 12 and 1 <= last <= 12):
            return None
        hour, last = hour % 12, last % 12 + 12 * (half in "pP")
        if (hour + 12, minute or 0) <= (last, last_minute or 0) or (
            half not in "pP" and (hour, minute or 0) > (last, last_minute or 0)
        ):
            hour += 12
    elif before is None or (minute is None and last_minute is None) or match["to"] in "-–" or hour > 24 or last > 24:
        return None
    elif (last, last_minute or 0) < (hour, minute or 0) and last < 12:
        last += 12
    zone = _ZONE.match(text, match.end())
    end = zone.end() if zone else match.end()
    return CalendarItem(
        start, end, "clock", "clock", "clock-range",
        hour=hour, minute=minute, zone=_zone_name(zone), until=(last, last_minute),
    )  # fmt: skip


def spelled_clock_at(text: str, start: int, end: int) -> CalendarItem | None:
    """Seven o'clock, eight-thirty p.m.; ``start:end`` is the hour's word."""
    hour = CARDINALS.get(text[start:end].lower())
    if hour is None or hour > 12:
        return None
    match = _SPELLED_TAIL.match(text, end)
    if match is None:
        if _is_hour_of_part(text, start, end):  # at five in the morning
            return CalendarItem(start, end, "clock", "clock", "clock-hour", hour=hour)
        return None
    minutes = match["minutes"]
    minute = None if minutes is None else sum(CARDINALS[word] for word in minutes.split("-"))
    if match["half"]:
        hour = hour % 12 + (12 if match["half"] in "pP" else 0)
    zone = _ZONE.match(text, match.end())
    stop = zone.end() if zone else match.end()
    return CalendarItem(
        start,
        stop,
        "clock",
        "clock",
        "clock-spelled",
        hour=hour,
        minute=minute,
        zone=_zone_name(zone),
    )


def past_the_hour_at(text: str, start: int) -> CalendarItem | None:
    """Half past seven, quarter to nine, ten past 9; "ten to twelve" says nothing without "half", "quarter" or "past"."""
    match = _PAST_THE_HOUR.match(text, start)
    if match is None:
        return None
    words, way = match["minutes"], match["way"]
    firm = words in ("half", "quarter") or way == "past"
    if not firm or (words == "half" and way != "past") or (words == "quarter" and way in ("after", "before")):
        return None
    minutes = {"half": 30, "quarter": 15}.get(words)
    if minutes is None:
        minutes = int(words) if words.isdigit() else sum(CARDINALS[word] for word in words.replace("-", " ").split())
    hour = (
        int(match["hour"])
        if match["hour"].isdigit()
        else {"noon": 12, "midnight": 24}.get(match["hour"], CARDINALS.get(match["hour"], 0))
    )
    if not 1 <= hour <= 24:
        return None
    if way in ("to", "before"):
        hour, minutes = hour - 1 or 12, 60 - minutes
    zone = _ZONE.match(text, match.end())
    end = zone.end() if zone else match.end()
    return CalendarItem(start, end, "clock", "clock", "clock-past", hour=hour, minute=minutes, zone=_zone_name(zone))


def _preceded_by_figures(text: str, start: int) -> bool:
    return start > 0 and ((text[start - 1] in ".,:$€£/" and text[start - 2 : start - 1].isdigit()) or text[start - 1] in "$€£")


def _item(text: str, match: re.Match[str], rule: str, hour: int) -> CalendarItem:
    groups = match.groupdict()
    minute, second = groups.get("minute"), groups.get("second")
    zone = _ZONE.match(text, match.end())
    end = zone.end() if zone else match.end()
    return CalendarItem(
        match.start(), end, "clock", "clock", rule,
        hour=hour, minute=None if minute is None else int(minute), second=None if second is None else int(second),
        zone=_zone_name(zone),
    )  # fmt: skip


def _zone_name(match: re.Match[str] | None) -> str | None:
    return None if match is None else match["short"] or match["long"]
