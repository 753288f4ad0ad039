"""Quarters and halves of a year, and the reporting periods that earnings are compared with."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsfacts.extractors.dates.leftwards import Word
from newsfacts.extractors.dates.mention import Meaning, Mention
from newsfacts.lexicon.calendar_numbers import ORDINALS
from newsfacts.lexicon.calendar_words import MONTHS

_S = r"[^\S\n\r]"
_FIGURES = {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_OF_A_YEAR = re.compile(
    rf"{_S}(?:of|in){_S}(?:the{_S}(?:year|decade|century|fiscal|financial)|[12]\d{{3}}|fiscal|last|this|next|FY|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|the{_S}[’'‘]?(?:\d\d)?\d0s|the{_S}[a-z]+ies\b)|{_S}(?:of{_S}|{_S})?[12]\d{{3}}\b"
)
_FIRST_HALF_OF_MONEY = re.compile(
    rf"{_S}(?:net|profits?|results?|earnings|sales|revenues?|loss(?:es)?|figures|income|operating|pre-?tax|turnover|growth|performance|gdp|report)\b",
    re.IGNORECASE,
)
_YEAR_BACK = frozenset({"ago", "earlier"})
_YEAR = re.compile(r"[12]\d{3}")
_FISCAL = frozenset({"fiscal", "financial"})
_COMPARABLE = frozenset("comparable corresponding same comparative equivalent".split())


def quarter_or_half(text: str, end: int, unit: str, plural: bool, hyphened: bool, words: Sequence[Word]) -> Mention | None:
    """The third quarter, third-quarter, fiscal second quarter, the first half (of a year)."""
    at = 0
    while words[at].word in _FISCAL:
        at += 1
    number = ORDINALS.get(words[at].word) or _FIGURES.get(words[at].word)
    hyphened_month = text[words[at].start - 1 : words[at].start] in ("-", "–")  # July-September quarter
    if number is None and unit == "Q" and not plural and not hyphened_month and MONTHS.get(words[at].word, 1) % 3 == 0:
        begin = words[at + 1].start if words[at + 1].word == "the" else words[at].start
        return Mention(begin, end, Meaning(grain="Q", number=MONTHS[words[at].word] // 3), "month-quarter")  # the March quarter
    if number is None and unit == "HY" and words[at].word == "last":
        number = 2
    if number is None or (plural and words[at + 1].word not in ("and", "or", "through", "to")):
        return None
    if unit == "HY":
        if number > 2 or not (_OF_A_YEAR.match(text, end) or _FIRST_HALF_OF_MONEY.match(text, end)):
            return None  # the second half of a match
    elif number > 4:
        return None
    begin, at, year = words[at].start, at + 1, None
    while words[at].word in _FISCAL:
        begin, at = words[at].start, at + 1
    if _YEAR.fullmatch(words[at].word):  # the 1988 second quarter
        begin, year, at = words[at].start, int(words[at].word), at + 1
    if words[at].word == "the" and not hyphened:
        begin = words[at].start
    if plural and year is None and unit == "Q":  # the second and fourth quarters
        return Mention(begin, end, Meaning("SET", fixed=f"XXXX-Q{number}"), "quarters")
    return Mention(begin, end, Meaning(grain=unit, number=number, year=year), "quarter" if unit == "Q" else "half")


def year_back(end: int, unit: str, words: Sequence[Word]) -> Mention | None:
    """The year-ago quarter, the year-earlier period, the comparable year-ago quarter."""
    if words[0].word not in _YEAR_BACK or words[1].word != "year":
        return None
    begin, at = words[1].start, 2
    if words[at].word in _COMPARABLE:
        begin, at = words[at].start, at + 1
    if words[at].word in ("the", "a"):
        begin = words[at].start
    return Mention(begin, end, Meaning(grain="Q", by=-4, base="report"), "year-ago-period")


def period(end: int, words: Sequence[Word]) -> Mention | None:
    """The latest period; the same period (of another year), weak until the year is joined to it."""
    if words[0].word in _COMPARABLE:
        begin = words[1].start if words[1].word == "the" else words[0].start
        return Mention(begin, end, Meaning(grain="Q", by=0, base="report"), "same-period", weak=True)
    if words[0].word == "latest":
        begin = words[1].start if words[1].word == "the" else words[0].start
        return Mention(begin, end, Meaning(grain="Q", by=0, base="latest"), "the-latest-period")
    return None
