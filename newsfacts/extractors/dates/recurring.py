"""Words that say how often or how long by themselves: "daily", "annually", "weeklong"."""

from __future__ import annotations

import re

from newsfacts.extractors.dates.mention import Meaning, Mention
from newsfacts.lexicon.time_units import FREQUENCIES, LENGTHS

_ADJECTIVES = frozenset("quarterly semiannual".split())
_NAME = re.compile(
    r"[^\S\n\r](?:Mail|Telegraph|Express|Mirror|Star|News|Beast|Herald|Times|Post|Record|Show|Journal|Show|Kos|Caller|Standard|Review|Bulletin|Nation)\b"
)


def frequency_mention(text: str, start: int, end: int, word: str) -> Mention | None:
    """A word of frequency; "quarterly" before a noun names a sort of thing ("a quarterly profit"), not how often."""
    if word in LENGTHS:
        return Mention(start, end, Meaning("DURATION", fixed=LENGTHS[word]), "unit-long")
    if _NAME.match(text, end) and text[start].isupper():
        return None
    if text[start - 1 : start] == "-":
        return _prefixed(text, start, end, word)
    if re.search(r"(?:%|percent|per cent)\s\Z", text[max(0, start - 10) : start]):
        return None  # "grows 8% annually" is a rate
    if word == "everyday" and re.compile(r"[^\S\n\r][a-z]").match(text, end):
        return None
    if word in _ADJECTIVES and re.compile(r"[^\S\n\r][a-z]|-").match(text, end):
        return None
    return Mention(start, end, Meaning("SET", fixed=FREQUENCIES[word]), word)


def _prefixed(text: str, start: int, end: int, word: str) -> Mention | None:
    """Semi-annually, bi-monthly (read as every two months)."""
    for prefix in ("semi-", "bi-"):
        if text[start - len(prefix) : start].lower() == prefix:
            unit = FREQUENCIES[word][-1]
            value = f"P2{unit}" if prefix == "bi-" else {"Y": "P6M", "M": "P2W"}.get(unit)
            return Mention(start - len(prefix), end, Meaning("SET", fixed=value), "prefixed-frequency") if value else None
    return None
