"""The parts that patterns of clock times are made of, and what tells an hour from another number."""

from __future__ import annotations

import re

SPACE = r"[^\S\n\r]"
MERIDIEM = (  # p.m., p. m., pm, 9.am
    rf"(?:{SPACE}|\.(?=[ap]))?(?P<half>[apAP])"
    rf"(?:{SPACE}?\.{SPACE}?[mM]\b(?:{SPACE}?\.(?!\w))?|{SPACE}?[mM]\b)"
)
BEFORE_HOUR = re.compile(r"\b(?:at|about|around|circa|by|until|till|from|before|after|than) \Z", re.IGNORECASE)
DAY_BEFORE = re.compile(r"(?:day|tonight|tomorrow|morning|afternoon|evening|night|\d(?:st|nd|rd|th)) (?:at|around) \Z")

AFTER_AN_HOUR = re.compile(r"\s*(?:[.,;:!?)”\"’](?!\d)|\Z)|\s(?:and|but|on|for|with|when|as|the|she|he|they|it|is|was)\b")


def afternoon(hour: int, half: str) -> int:
    """The hour on the 24-hour clock: 12 a.m. is 0, 12 p.m. 12."""
    return hour % 12 + 12 * (half in "pP")


def preceded_by_figures(text: str, start: int) -> bool:
    """Whether the figures at ``start`` go on from others, or are money: "1,140 am", "$5"."""
    return start > 0 and ((text[start - 1] in ".,:$€£/" and text[start - 2 : start - 1].isdigit()) or text[start - 1] in "$€£")
