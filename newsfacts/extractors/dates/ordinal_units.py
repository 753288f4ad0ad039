"""Weeks, days and weekdays counted within a month or year: "the last week of July", "the first Monday in May"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsfacts.extractors.dates.leftwards import Word
from newsfacts.extractors.dates.mention import Meaning, Mention
from newsfacts.lexicon.calendar_numbers import ORDINALS

_S = r"[^\S\n\r]"
_OF_A_PERIOD = re.compile(
    rf"{_S}(?:of|in){_S}(?:(?:this|last|next|each|every|the){_S}(?:month|year|decade)\b|(?:early|late){_S}|[12]\d{{3}}\b|"
    rf"(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{{0,6}}\b)"
)
_FIGURES = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")
_WEEK_NUMBER = re.compile(rf"{_S}(\d{{1,2}})(?={_S}of{_S}(?:the{_S}year\b|(?:this|last|next){_S}year\b|[12]\d{{3}}\b))")
_LAST = frozenset({"last", "final"})
_COUNTABLE = frozenset({"D", "W", "WE", "M"})


def ordinal_unit(text: str, end: int, unit: str, words: Sequence[Word], weekday: int | None = None) -> Mention | None:
    """The first week, the last Friday, week 42: weak until the period that it is counted in is joined to it."""
    if unit not in _COUNTABLE:
        return None
    week = _WEEK_NUMBER.match(text, end) if unit == "W" and text[end + 1 : end + 2].isdigit() else None
    if week:
        return Mention(end - len("week"), week.end(), Meaning(grain="W", number=int(week[1])), "nth-unit", weak=True)
    order = words[0].word
    number = -1 if order in _LAST else ORDINALS.get(order)
    if number is None and order[:1].isdigit():
        match = _FIGURES.fullmatch(order)
        number = int(match[1]) if match else None
    if number is None or not _OF_A_PERIOD.match(text, end):
        return None
    begin = words[1].start if words[1].word == "the" else words[0].start
    return Mention(begin, end, Meaning(grain=unit, number=number, weekday=weekday), "nth-unit", weak=True)
