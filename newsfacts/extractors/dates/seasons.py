"""Seasons: "last fall", "the summer", "summer 1998", "the early summer"."""

from __future__ import annotations

import re

from newsfacts.extractors.dates.leftwards import words_before
from newsfacts.extractors.dates.mention import Meaning, Mention
from newsfacts.lexicon.calendar_words import SEASONS
from newsfacts.values import TimexMod

_S = r"[^\S\n\r]"
_NUMBER = {"SP": 0, "SU": 1, "FA": 2, "WI": 3}
_TOWARD = {"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "following": 1}
_NARROWERS: dict[str, TimexMod] = {"early": "START", "late": "END", "mid": "MID"}
_OF_A_YEAR = re.compile(
    rf"(?:{_S}|,{_S}|{_S}of{_S}(?:the{_S}year{_S})?)(?:[12]\d{{3}}\b|last{_S}year|this{_S}year|next{_S}year|[’']\d\d\b)"
)
_WHOLE = frozenset({"whole", "entire"})
_SEASONAL_CONTEXT = frozenset("over during in through throughout by until since into of for before after".split())
_NOT_AFTER = re.compile(
    rf"{_S}(?:Olympics?|Games|Palace|of{_S}(?:the|communism)|from|in{_S}(?:love|prices)|below|short|apart|through|out|to|off|back|into|behind|Street|Hill|break|vacation|holidays?|lineup|game|camp)\b|-"
)


def season_mention(text: str, start: int, end: int, word: str) -> Mention | None:
    """The season at ``start:end``; "fall" and "spring" need a word before them that wants a season."""
    words = words_before(text, start, 5)
    if words[0].word in _WHOLE:  # throughout the whole summer
        words = words[1:]
    meaning = Meaning(grain="SE", number=_NUMBER[SEASONS[word]])
    begin, taken, mod = start, 0, None
    if words[0].word in _TOWARD:
        meaning = Meaning(grain="SE", number=meaning.number, toward=_TOWARD[words[0].word])
        begin, taken = words[0].start, 1
        if words[1].word in ("this", "the"):
            begin, taken = words[1].start, 2
        mod = _NARROWERS.get(words[taken].word)
        return Mention(words[taken].start if mod else begin, end, meaning, "pointed-season", mod)
    mod = _NARROWERS.get(words[taken].word)
    if mod:
        begin, taken = words[taken].start, 1
    definite = words[taken].word == "the"
    if definite and mod:
        begin = words[taken].start
    if _OF_A_YEAR.match(text, end):
        return Mention(words[taken].start if definite else begin, end, meaning, "season", mod)
    if words[0].word in ("every", "each"):
        return Mention(words[0].start, end, Meaning("SET", fixed=f"XXXX-{SEASONS[word]}"), "every-season")
    if _NOT_AFTER.match(text, end) or (text[start].isupper() and not definite):
        return None
    before = words[taken + 1].word if definite else words[taken].word
    if before not in _SEASONAL_CONTEXT or (
        not definite and word in ("fall", "spring") and before not in ("in", "by", "since", "until")
    ):
        return None
    if definite and mod is None:
        begin = words[taken].start
    return Mention(begin, end, meaning, "season", mod)
