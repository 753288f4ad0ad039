"""Expressions around a noun that names a stretch of time: the dispatcher for "hour", "days", "quarter", …"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsfacts.extractors.dates.amounts import Amount, amount
from newsfacts.extractors.dates.deictic_units import deictic
from newsfacts.extractors.dates.durations import counted, length_of
from newsfacts.extractors.dates.leftwards import Word, words_before
from newsfacts.extractors.dates.mention import Meaning, Mention
from newsfacts.extractors.dates.ordinal_units import ordinal_unit
from newsfacts.extractors.dates.quarters import period, quarter_or_half, year_back
from newsfacts.lexicon.temporal_context import ADJECTIVES_OF_UNITS
from newsfacts.lexicon.time_units import DURATION_LETTERS, PLURALS, UNITS

_S = r"[^\S\n\r]"
_YEAR = re.compile(r"[12]\d{3}")
_OF_A_WHOLE = re.compile(rf"{_S}of{_S}(?:the|all|its|their|his|her|a|those|these|our)\b")
_OLD_OPENINGS = frozenset({"ol", "of"})
_OLD = re.compile(rf"(?:-|{_S})(?:olds?|of{_S}age)\b")
_YEAR_END = re.compile(rf"(?:[’']s)?[-\s]end\b(?!{_S}of)")
_YEAR_BACK = re.compile(rf"-(?:ago|earlier)\b(?!{_S}(?:quarter|period|(?:three|six|nine){_S}months))")
_PERIOD = re.compile(rf"{_S}(?:period|term|span|stretch)\b")
_QUARTERS_OF_OTHERS = re.compile(r"[-\s](?:hours?|finals?|finalists?|century|centuries|miles?|pound|back|point|pounder)\b")
_REPORTED = frozenset({"Q", "HY", "PE", "M"})
_ONLY_REPORTED = frozenset({"HY", "PE"})
_QUALITIES = frozenset("good great hot cold very busy difficult odd long crucial grueling successful".split())
_ABBREVIATIONS = frozenset("min mins hr hrs sec secs".split())


def unit_expression(text: str, start: int, end: int, word: str) -> Mention | None:
    """The expression whose head is the unit noun ``word`` at ``start:end``."""
    unit, plural = UNITS[word], word in PLURALS
    if text[end + 1 : end + 3] in _OLD_OPENINGS and _OLD.match(text, end):
        return None  # an age
    if unit == "Q" and _QUARTERS_OF_OTHERS.match(text, end):
        return None  # the quarter-finals
    words = words_before(text, start)
    found = None if plural else _set_phrase(text, start, end, word, words)
    if found is None and unit in _REPORTED:
        found = _report(text, start, end, unit, plural, words)
    if found is not None or unit in _ONLY_REPORTED:
        return found
    at = 0
    while words[at].word in ADJECTIVES_OF_UNITS:
        at += 1
    here = words[at:] if at else words
    count = amount(here)
    if count is not None and not plural and _YEAR.fullmatch(here[0].word):
        count = None  # the 2021 weekend
    if count is None:
        if word == "second" or word in _ABBREVIATIONS:
            return None
        if here[0].word == "all" and not plural and unit in ("D", "W", "M", "Y"):
            return Mention(here[0].start, end, length_of(unit, 1), "all-unit")
        return deictic(text, start, end, unit, plural, here)
    if _is_no_time(text, start, end, word, count, here):
        return None
    if at and count.article and not plural and _QUALITIES.issuperset(word.word for word in words[:at]):
        return None  # in a good year, a very long day
    return _with_period(text, start, end, counted(text, end, unit, count, here, plural))


def _set_phrase(text: str, start: int, end: int, word: str, words: Sequence[Word]) -> Mention | None:
    """A year-long (strike), the first week (of May), year-ago (results), year-end."""
    unit = UNITS[word]
    if text.startswith("-long", end):
        return _long(start, end + len("-long"), unit, words)
    found = ordinal_unit(text, end, unit, words)
    if found is not None:
        return found
    back = _YEAR_BACK.match(text, end) if word == "year" and text.startswith("-", end) else None
    if back:
        return Mention(start, back.end(), Meaning(grain="Y", by=-1, base="year-ago"), "year-ago")
    last = _YEAR_END.match(text, end) if unit in ("Y", "M", "W") and text.find("end", end + 1, end + 6) > 0 else None
    return _year_end(start, last.end(), unit, words[0]) if last else None


def _report(text: str, start: int, end: int, unit: str, plural: bool, words: Sequence[Word]) -> Mention | None:
    """The year-ago period, the corresponding quarter, the third quarter, the first half."""
    found = year_back(end, unit, words)
    if found is not None:
        return found
    if unit == "PE" or (unit == "Q" and words[0].word in ("corresponding", "comparable")):
        return period(end, words)
    if unit == "M":
        return None
    return quarter_or_half(text, end, unit, plural, text[start - 1 : start] == "-", words)


def _is_no_time(text: str, start: int, end: int, word: str, count: Amount, words: Sequence[Word]) -> bool:
    """Whether a unit with a count is something else after all."""
    hyphened = text[start - 1] == "-"
    if word == "second":  # "a second man", but "one second", "30-second"
        return count.article or (not hyphened and count.value != 1)
    if word in _ABBREVIATIONS:
        return not text[words[0].start].isdigit()
    if UNITS[word] == "Q" and (count.article or hyphened or _OF_A_WHOLE.match(text, end)):
        return True  # a quarter of, three-quarters
    if count.article and text[words[0].start - 1] == "-":
        return True  # a once-in-a-century storm
    return text[start].isupper() and (text[end : end + 1] in ("’", "'") or _is_title(text, words[count.taken - 1].start, end))


def _with_period(text: str, start: int, end: int, mention: Mention | None) -> Mention | None:
    """A three-year period, a one-year term: the noun is part of the expression."""
    match = _PERIOD.match(text, end) if mention and mention.meaning.kind == "DURATION" and text[start - 1] == "-" else None
    if match is None or mention is None:
        return mention
    begin = mention.start - 2 if text[mention.start - 2 : mention.start] == "a " else mention.start
    return Mention(begin, match.end(), mention.meaning, mention.rule, mention.mod)


def _is_title(text: str, start: int, end: int) -> bool:
    """Whether the words stand alone in quote marks."""
    return text[start - 1 : start] in ('"', "“", "‘", "'") and text[end : end + 1] in ('"', "”", "’", "'", ",")


def _long(start: int, end: int, unit: str, words: Sequence[Word]) -> Mention | None:
    """A year-long inquiry, a three-hour-long meeting."""
    if unit not in DURATION_LETTERS:
        return None
    count = amount(words)
    if count is None or count.article or count.value is None:
        return Mention(start, end, length_of(unit, 1), "unit-long")
    return Mention(words[count.taken - 1].start, end, length_of(unit, count.value), "unit-long")


def _year_end(start: int, end: int, unit: str, before: Word) -> Mention:
    """Year-end, year's end, around year end."""
    meaning = Meaning(grain=unit, by=0, base="closing")
    if before.word in ("around", "about"):
        return Mention(before.start, end, meaning, "year-end", "APPROX")
    return Mention(before.start if before.word == "the" else start, end, meaning, "year-end", "END")
