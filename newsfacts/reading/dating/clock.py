"""Clock times in figures: 7:15 p.m., 10 am, 17:00, 0930 GMT, 5 o'clock, with their time zones.

What follows the first figures decides which pattern is asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from newsfacts.lexicon.temporal_context import PRICED
from newsfacts.reading.dating.clock_parts import AFTER_AN_HOUR, BEFORE_HOUR, DAY_BEFORE, MERIDIEM, afternoon, preceded_by_figures
from newsfacts.reading.dating.clock_parts import SPACE as _S
from newsfacts.reading.dating.clock_ranges import clock_range_at
from newsfacts.reading.dating.item import CalendarItem
from newsfacts.reading.dating.spoken_clock import hour_in_part_at
from newsfacts.reading.dating.zones import zone_after

_WITH_MERIDIEM = re.compile(
    rf"(?P<hour>\d{{1,2}})(?:[:.](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?)?{MERIDIEM}"
)  # 7:15 p.m., 8am
_RUN_TOGETHER = re.compile(rf"(?P<hour>\d{{1,2}})(?P<minute>[0-5]\d){MERIDIEM}")  # 1140 a.m.
_DIAL = re.compile(r"(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?(?![\d:]|[.,]\d|-\d)")  # 17:00, 10:30
_DOTTED = re.compile(r"(?P<hour>[01]\d|[1-9]|2[0-4])\.(?P<minute>[0-5]\d)(?![\d%]|[.,:]\d)")  # 17.30 GMT, on Monday at 7.30
_DATE_BEFORE = re.compile(r"(?:uary|rch|ril|May|June|July|ust|ber|day),? (?:at|until|by) \Z")  # on 3 July, at 11.45
_STAMP = re.compile(r"\s*[A-Z“\"][^\n]{25}")
_UPDATE = re.compile(r"\b[Uu]pdated?(?:,| at|:) \Z")  # (Update, 18.10: …)
_AT_DOTTED = re.compile(r"\b(?P<before>\w+),? (?:at|until|till) \Z")
_DOTTED_HALF = re.compile(r"\b\d{1,2}(?:\.[0-5]\d)?\s?[ap]\.?m\b")
_COLON = re.compile(r"\b\d{1,2}:[0-5]\d\b")
_MILITARY = re.compile(
    rf"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)(?={_S}?(?:GMT|UTC|hours\b|hrs\b|h\b|local time\b|[A-Z]{{2,4}}T\b))"
)  # 0930 GMT
_ZONE = rf"{_S}?(?:GMT|UTC|hours\b|hrs\b|h\b|local time\b|[A-Z]{{2,4}}T\b)"
_FIRST_OF_PAIR = re.compile(
    rf"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)(?={_S}?(?:[-–]|and\b|to\b){_S}?(?P<last>(?:[01]\d|2[0-4])[0-5]\d){_ZONE})"
)  # between 1305 and 1318 GMT
_ZERO_HOUR = re.compile(
    rf"(?P<hour>0\d)(?P<minute>[0-5]\d)(?=\s*(?:[.;:)]|,(?!\d)|\Z)|{_S}(?:on|and|to|but|in|for|when|as|from)\b)(?!\.\d)"
)  # at 0615
_HOUR_AND_WORD = re.compile(rf"(?P<hour>\d{{1,2}}){_S}?(?P<word>[oO][’'‘]?{_S}?clock|noon|midnight)\b")  # 5 o'clock, 12 noon
_HOUR_AND_ZONE = re.compile(rf"(?P<hour>\d{{1,2}})(?={_S}(?:GMT|UTC)\b)")  # 15 GMT
_NOT_A_TIME_BEFORE = re.compile(
    r"(?:[:.\d$€£-]\Z|\b(?:score|scores|vote|ratio|odds|verse|time of|clocked|John|Luke|Matthew|Mark|Psalms?|Genesis|Romans))"
    r"[^\S\n\r]?\Z"
)
_DURATION_BEFORE = re.compile(r"\b(?:in|of)[^\S\n\r]\Z")
_BY_NAME = {"noon": 12, "midnight": 24}


def clock_at(text: str, start: int, end: int, dotted: Callable[[], bool]) -> CalendarItem | None:
    """The clock time whose first digits stand at ``start:end``, or None; ``dotted`` tells whether the article has 8.30am."""
    if end - start > 2:
        return _run_together_at(text, start)
    match = _WITH_MERIDIEM.match(text, start)
    if match:
        hour = int(match["hour"])
        if not 1 <= hour <= 12 or preceded_by_figures(text, start):
            return None
        return _item(text, match, "clock-meridiem", afternoon(hour, match["half"]))
    found = clock_range_at(text, start)
    if found is not None:
        return found
    following = text[end : end + 1]
    if following == ":":
        return _dial_at(text, start)
    if following == ".":
        return _dotted_at(text, start, dotted)
    return _hour_at(text, start) or hour_in_part_at(text, start, end)


def _run_together_at(text: str, start: int) -> CalendarItem | None:
    """1140 a.m., 0930 GMT, at 0615."""
    match = _RUN_TOGETHER.match(text, start)
    if match:
        hour = int(match["hour"])
        if not 1 <= hour <= 12 or preceded_by_figures(text, start):
            return None
        return _item(text, match, "clock-meridiem", afternoon(hour, match["half"]))
    match = _MILITARY.match(text, start) or _FIRST_OF_PAIR.match(text, start)
    if match is None and text[start] == "0" and BEFORE_HOUR.search(text, max(0, start - 8), start):
        match = _ZERO_HOUR.match(text, start)
    if match is None or preceded_by_figures(text, start):
        return None
    return _item(text, match, "clock-military", int(match["hour"]))


def _dial_at(text: str, start: int) -> CalendarItem | None:
    """17:00; neither a score of 21:19 nor a race won in 2:05:11."""
    match = _DIAL.match(text, start)
    if match is None or _NOT_A_TIME_BEFORE.search(text[max(0, start - 10) : start]):
        return None
    if match["second"] and _DURATION_BEFORE.search(text[max(0, start - 4) : start]):
        return None
    return _item(text, match, "clock-dial", int(match["hour"]))


def _dotted_at(text: str, start: int, dotted: Callable[[], bool]) -> CalendarItem | None:
    """17.30 with a zone behind it or a day before it, or as the stamp of a paragraph."""
    match = _DOTTED.match(text, start)
    if match is None or preceded_by_figures(text, start):
        return None
    item = _item(text, match, "clock-dotted", int(match["hour"]))
    before = text[max(0, start - 24) : start]
    if item.end > match.end() or DAY_BEFORE.search(before) or _DATE_BEFORE.search(before):
        return item
    if (not before or before[-1] == "\n") and _STAMP.match(text, match.end()):
        return item
    return item if _UPDATE.search(before) or _is_at_an_hour(text, match, before, dotted) else None


def _is_at_an_hour(text: str, match: re.Match[str], before: str, dotted: Callable[[], bool]) -> bool:
    """Whether "at 9.17" is a time: in an article that writes hours with dots, and of no price or rate."""
    found = _AT_DOTTED.search(before)
    if found is None or found["before"].lower() in PRICED or not AFTER_AN_HOUR.match(text, match.end()):
        return False
    return dotted()


def writes_dotted_hours(text: str) -> bool:
    """Whether the article writes hours as the British do: "9pm", "8.30am", and no "8:30"."""
    return _DOTTED_HALF.search(text) is not None and _COLON.search(text) is None


def _hour_at(text: str, start: int) -> CalendarItem | None:
    """15 GMT, 5 o'clock, 12 noon."""
    match = _HOUR_AND_ZONE.match(text, start)
    if match and not preceded_by_figures(text, start):
        return _item(text, match, "clock-military", int(match["hour"])) if int(match["hour"]) <= 24 else None
    match = _HOUR_AND_WORD.match(text, start)
    if match and 1 <= int(match["hour"]) <= 12 and not preceded_by_figures(text, start):
        return _item(text, match, "clock-oclock", _BY_NAME.get(match["word"].lower(), int(match["hour"])))
    return None


def _item(text: str, match: re.Match[str], rule: str, hour: int) -> CalendarItem:
    groups = match.groupdict()
    minute, second = groups.get("minute"), groups.get("second")
    end, zone = zone_after(text, match.end())
    if groups.get("last"):
        zone = zone_after(text, match.end("last"))[1]
    return CalendarItem(
        match.start(), end, "clock", "clock", rule,
        hour=hour, minute=None if minute is None else int(minute), second=None if second is None else int(second), zone=zone,
    )  # fmt: skip
