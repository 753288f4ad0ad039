"""Expressions around a noun that names a stretch of time: the dispatcher for "hour", "days", "quarter", …"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from newsfacts.extractors.dates.amounts import amount
from newsfacts.extractors.dates.deictic_units import deictic
from newsfacts.extractors.dates.durations import counted, duration_value
from newsfacts.extractors.dates.leftwards import Word, words_before
from newsfacts.extractors.dates.mention import Meaning, Mention
from newsfacts.extractors.dates.ordinal_units import ordinal_unit
from newsfacts.extractors.dates.quarters import period, quarter_or_half, year_back
from newsfacts.lexicon.temporal_context import ADJECTIVES_OF_UNITS
from newsfacts.lexicon.time_units import DURATION_LETTERS, PLURALS, UNITS

_S = r"[^\S\n\r]"
_YEAR = re.compile(r"[12]\d{3}")
_OF_A_WHOLE = re.compile(rf"{_S}of{_S}(?:the|all|its|their|his|her|a|those|these|our)\b")
_OLD = re.compile(rf"(?:-|{_S})(?:olds?|of{_S}age)\b")
_YEAR_END = re.compile(rf"(?:[’']s)?[-\s]end\b(?!{_S}of)")
_YEAR_BACK = re.compile(rf"-(?:ago|earlier)\b(?!{_S}(?:quarter|period|(?:three|six|nine){_S}months))")
_PERIOD = re.compile(rf"{_S}(?:period|term|span|stretch)\b")
_ABBREVIATIONS = frozenset("min mins hr hrs sec secs".split())


def unit_expression(text: str, start: int, end: int, word: str) -> Mention | None:
    """The expression whose head is the unit noun ``word`` at ``start:end``."""
    unit = UNITS[word]
    if _OLD.match(text, end):
        return None  # an age
    words = words_before(text, start)
    plural = word in PLURALS
    if text.startswith("-long", end) and not plural:
        return _long(start, end + 5, unit, words)
    if not plural:
        found = ordinal_unit(text, end, unit, words)
        if found:
            return found
    if word == "year" and _YEAR_BACK.match(text, end):
        stop = _YEAR_BACK.match(text, end).end()  # type: ignore[union-attr]
        return Mention(start, stop, Meaning(grain="Y", by=-1, base="year-ago"), "year-ago")
    if not plural and unit in ("Y", "M", "W"):
        match = _YEAR_END.match(text, end)
        if match:
            return _year_end(start, match.end(), unit, words[0].word, words[0].start, words[0].word == "the")
    if unit in ("Q", "PE", "HY") or unit == "M":
        found = year_back(end, unit, words)
        if found:
            return found
    if unit == "PE" or (unit == "Q" and words[0].word in ("corresponding", "comparable")):
        return period(end, words)
    if unit in ("Q", "HY"):
        found = quarter_or_half(text, end, unit, plural, text[start - 1 : start] == "-", words)
        if found or unit == "HY":
            return found
    at = 0
    while words[at].word in ADJECTIVES_OF_UNITS:
        at += 1
    here = words[at:] if at else words
    count = amount(here)
    if unit == "S" and word == "second" and (count is None or count.article):
        return None
    if word in _ABBREVIATIONS and (count is None or not text[here[0].start].isdigit()):
        return None
    if word == "second" and text[start - 1] != "-" and (count is None or count.value != 1):
        return None
    if unit == "Q" and count is not None and (count.article or text[start - 1] == "-" or _OF_A_WHOLE.match(text, end)):
        return None  # a quarter of, three-quarters
    if count is not None and (text[end : end + 1] in ("’", "'") and text[start].isupper() and plural):
        return None  # the Hundred Years' War
    if count is not None and not plural and _YEAR.fullmatch(here[0].word):
        count = None  # the 2021 weekend
    if count is not None and text[start].isupper() and _is_title(text, here[count.taken - 1].start, end):
        return None  # "60 Minutes"
    if count is not None and count.article and text[here[0].start - 1] == "-":
        return None  # a once-in-a-century storm
    if count is not None:
        if unit == "NI" and not plural:
            return None
        mention = counted(text, end, unit, count, here, plural)
        if mention is not None and mention.meaning.kind == "DURATION":
            long = _PERIOD.match(text, end) if not plural and text[start - 1] == "-" else None
            if long:  # a three-year period
                begin = mention.start - 2 if text[mention.start - 2 : mention.start] == "a " else mention.start
                return Mention(begin, long.end(), mention.meaning, mention.rule, mention.mod)
        return mention
    if here[0].word == "all" and not plural and unit in ("D", "W", "M", "Y"):
        return Mention(here[0].start, end, Meaning("DURATION", fixed=duration_value(unit, Fraction(1))), "all-unit")
    return deictic(text, start, end, unit, plural, here)


def _is_title(text: str, start: int, end: int) -> bool:
    """Whether the words stand alone in quote marks."""
    return text[start - 1 : start] in ('"', "“", "‘", "'") and text[end : end + 1] in ('"', "”", "’", "'", ",")


def _long(start: int, end: int, unit: str, words: Sequence[Word]) -> Mention | None:
    """A year-long inquiry, a three-hour-long meeting."""
    if unit not in DURATION_LETTERS:
        return None
    count = amount(words)
    if count is None or count.article or count.value is None:
        return Mention(start, end, Meaning("DURATION", fixed=duration_value(unit, Fraction(1))), "unit-long")
    return Mention(words[count.taken - 1].start, end, Meaning("DURATION", fixed=duration_value(unit, count.value)), "unit-long")


def _year_end(start: int, end: int, unit: str, before: str, before_start: int, definite: bool) -> Mention:
    """Year-end, year's end, around year end."""
    meaning = Meaning(grain=unit, by=0, base="closing")
    if before in ("around", "about"):
        return Mention(before_start, end, meaning, "year-end", "APPROX")
    return Mention(before_start if definite else start, end, meaning, "year-end", "END")
