"""Days that point from the time of writing: "today", "late yesterday", "tonight", "the day after tomorrow"."""

from __future__ import annotations

import re

from newsfacts.extractors.dates.leftwards import words_before
from newsfacts.extractors.dates.mention import Meaning, Mention
from newsfacts.values import TimexMod

_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "tonite": 0, "tmrw": 1}
_NARROWERS: dict[str, TimexMod] = {"early": "START", "earlier": "START", "late": "END", "later": "END"}
_BEYOND = frozenset({"yesterday", "tomorrow"})
_DAY_BESIDE = re.compile(r"\b(?:[Tt]he )?day (?:(?P<before>before)|after) \Z")
_SHOW = re.compile(r"[\"”’']? (?:[sS]how|programme|program)\b")
TRIGGERS = frozenset(_DAYS)


def deictic_mention(text: str, start: int, end: int, word: str) -> Mention | None:
    """Today, late yesterday, earlier today; "tonight" is an evening."""
    if _SHOW.match(text, end) or (text[start] == "T" and text.endswith("USA ", 0, start)):
        return None  # the "Today" show
    words = words_before(text, start, 2)
    mod = _NARROWERS.get(words[0].word)
    begin = words[0].start if mod else start
    if word in _BEYOND:
        match = _DAY_BESIDE.search(text, max(0, start - 16), start)
        if match and (match["before"] is not None) == (word == "yesterday"):
            return Mention(match.start(), end, Meaning(grain="D", by=2 * _DAYS[word], base="published"), f"beyond-{word}")
    if word in ("tonight", "tonite"):
        return Mention(begin, end, Meaning("TIME", grain="D", by=0, base="published", part="NI"), "tonight", mod)
    return Mention(begin, end, Meaning(grain="D", by=_DAYS[word], base="published"), word, mod)
