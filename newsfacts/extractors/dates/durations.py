"""Counted units: "more than three hours", "the past two months", "two weeks ago", "every four years"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache

from newsfacts.extractors.dates.amounts import Amount, Count
from newsfacts.extractors.dates.hedges import amount_hedge
from newsfacts.extractors.dates.leftwards import Word
from newsfacts.extractors.dates.mention import Base, Meaning, Mention
from newsfacts.lexicon.temporal_context import BEFORE_DURATIONS, BEFORE_VERBS
from newsfacts.lexicon.time_units import BACKWARD, DURATION_LETTERS, FORWARD
from newsfacts.values import TimexMod

_S = r"[^\S\n\r]"
_AWAY = re.compile(
    rf"(?:{_S}and{_S}a{_S}half)?(?:-|{_S}{{1,2}})(?P<word>ago|earlier|before|previously|prior|later|afterwards?|hence|thereafter|after|from{_S}now|"
    rf"from{_S}today|ahead(?!{_S}of\b)|beforehand)\b(?!-|{_S}than\b)",
    re.IGNORECASE,
)
"""What makes a date of an amount: two years ago."""
_AWAY_OPENINGS = frozenset("ago ear bef pre pri lat aft hen the fro ahe and".split())
_AND_A_PART = re.compile(rf"{_S}and{_S}(?:a{_S}(?:(?P<half>half)|quarter)|(?P<three>three){_S}?-?quarters)\b")
_OR_SO = re.compile(
    rf"{_S}or{_S}(?:(?P<so>so)|(?P<more>(?:more|longer)(?!{_S}than))|(?P<less>(?:less|fewer)(?!{_S}than))|(?P<two>two))\b"
)
_MEASURED = re.compile(rf"{_OR_SO.pattern}|{_S}from{_S}(?:tomorrow|next|this|[A-Z][a-z]+day)\b")
"""Behind "a week": a week or so, a week from Monday."""
_BACK = frozenset("ago earlier before previously prior beforehand".split())
_NEVER_DATES = frozenset({"before", "after", "prior"})
"""These take a clause or noun behind them ("two days before the vote"); only a pause makes them dates."""
_PAUSE = re.compile(r"[,.;:”\"’')!?]|\s*(?:\n|\Z)|\s(?:and|but|at|in|on|with|when|as|for)\b")
_WHOLE = frozenset("first final initial opening closing last next past".split())
_RATE_WORDS = {"once": 1, "twice": 2, "thrice": 3}
_AGO_GRAINS = {"D": "D", "W": "W", "FN": "W", "M": "M", "Q": "Q", "Y": "Y", "DE": "Y", "CE": "Y", "WE": "W", "NI": "D", "HY": "M"}
_GRAINS_EACH = {"FN": 2, "DE": 10, "CE": 100, "HY": 6}


def duration_value(unit: str, count: Count | None) -> str:
    """TIMEX3's value: P7Y, PT4.5H, PXW."""
    time, letter, times = DURATION_LETTERS[unit]
    if count is None:
        return f"P{time}X{letter}"
    whole = count if times == 1 else count * times
    if letter in ("DE", "CE") and whole.denominator != 1:
        letter, whole = "Y", whole * (10 if letter == "DE" else 100)
    return f"P{time}{decimal_text(whole)}{letter}"


@lru_cache(maxsize=1024)
def length_of(unit: str, count: Count | None) -> Meaning:
    """So many units, as a length of time."""
    return Meaning("DURATION", fixed=duration_value(unit, count))


def decimal_text(value: Count) -> str:
    """At most three decimals, no zeros at the end."""
    if value.denominator == 1:
        return str(value.numerator)
    thousandths = round(value * 1000)
    return f"{thousandths // 1000}.{thousandths % 1000:03}".rstrip("0").rstrip(".")


def counted(text: str, end: int, unit: str, found: Amount, words: Sequence[Word], plural: bool) -> Mention | None:
    """A unit with a count before it; ``words`` are those from the count on, nearest first."""
    count, taken = found.value, found.taken
    start = words[taken - 1].start
    opening = text[end + 1 : end + 4].lower()
    part = _AND_A_PART.match(text, end) if opening == "and" else None
    if part and count is not None:
        count, end = count + Fraction(2 if part["half"] else 3 if part["three"] else 1, 4), part.end()
        opening = text[end + 1 : end + 4].lower()
    away = _AWAY.match(text, end) if opening in _AWAY_OPENINGS or opening[:1].isspace() else None
    if away:
        mention = _distance(text, start, end, unit, count, words, taken, away)
        if mention:
            return mention
    order = words[taken].word
    if order == "last" and words[taken + 1].word in BEFORE_VERBS:
        order = ""  # expected to last three weeks
    if order in BACKWARD or order in FORWARD or order in _WHOLE:
        return _stretch(text, end, unit, count, words, taken)
    if order in ("every", "each"):
        value = duration_value(unit, count)
        return Mention(words[taken].start, end, Meaning("SET", fixed=value), "every-n-units")
    if found.article and unit not in ("S",) and part is None:
        rate = _rate(text, start, end, unit, words, taken)
        if rate is not None:
            return rate
        if not away and not _stands_alone(text, start, words[taken].word) and not _MEASURED.match(text, end):
            return None
    return _plain(text, start, end, unit, count, words, taken, plural)


def _plain(
    text: str, start: int, end: int, unit: str, count: Count | None, words: Sequence[Word], taken: int, plural: bool
) -> Mention:
    """More than three hours, the six months, another week, a year or so."""
    mod: TimexMod | None = None
    if words[taken].word in ("another", "additional", "extra", "further"):
        start, taken = words[taken].start, taken + 1
        if words[taken].word in ("an", "a"):
            start, taken = words[taken].start, taken + 1
    elif words[taken].word in _BACK and words[taken + 1].word == "year":  # the year-earlier nine months
        start, taken = words[taken + 1].start, taken + 2
    if plural and words[taken].word in ("the", "these", "those"):
        start, taken = words[taken].start, taken + 1
    mod, length = amount_hedge(words, taken)
    if mod == "LESS_THAN" and words[taken].word == "under" and text[words[taken - 1].start : end].find("-") > 0:
        mod = None  # under 20-year contracts
    elif length:
        start = words[taken + length - 1].start
        if mod == "APPROX" and words[taken].word == "some" and count is None:
            mod = None
    match = _OR_SO.match(text, end) if text.startswith("or", end + 1) else None
    if match:
        end = match.end()
        mod = "APPROX" if match["so"] else "EQUAL_OR_MORE" if match["more"] else "EQUAL_OR_LESS" if match["less"] else mod
        count = None if match["two"] else count
    return Mention(start, end, length_of(unit, count), "duration", mod)


def _stretch(text: str, end: int, unit: str, count: Count | None, words: Sequence[Word], taken: int) -> Mention:
    """The past two months, the next few days, the first nine months, at least the past 18 months."""
    start, rule = (
        words[taken].start,
        "duration-" + ("past" if words[taken].word in BACKWARD else "next" if words[taken].word in FORWARD else "part"),
    )
    taken += 1
    if words[taken].word in ("the", "this", "these", "those"):
        start, taken = words[taken].start, taken + 1
    mod, length = amount_hedge(words, taken)
    if length:
        start = words[taken + length - 1].start
    match = _OR_SO.match(text, end)
    if match:
        end, mod = match.end(), "APPROX" if match["so"] else mod
    return Mention(start, end, length_of(unit, count), rule, mod)


def _distance(
    text: str, start: int, end: int, unit: str, count: Count | None, words: Sequence[Word], taken: int, away: re.Match[str]
) -> Mention | None:
    """Two years ago, a day later, three weeks from now."""
    word = " ".join(away["word"].lower().split())
    if word in _NEVER_DATES and not _PAUSE.match(text, away.end()):
        return None
    mod, length = amount_hedge(words, taken)
    if word == "ago" and words[taken].word == "over" and not length:
        mod, length = "MORE_THAN", 1  # over a year ago
    if length and words[taken].word == "as":  # twice as many as five years ago
        mod = None
    elif length:
        start = words[taken + length - 1].start
    backward = word in _BACK
    if count is None:
        if word in ("ago", "hence", "from now", "ahead"):
            reference = "PAST_REF" if backward else "FUTURE_REF"
            return Mention(start, away.end(), Meaning(fixed=reference), "vague-distance", mod, vague=True)
        return Mention(start, end, length_of(unit, None), "duration", mod)
    if word not in ("ago", "hence", "from now", "from today") and unit in ("H", "TM", "S"):
        return Mention(start, end, length_of(unit, count), "duration", mod)  # six minutes later
    base: Base = "published" if word in ("ago", "hence", "from now", "from today", "ahead") else "told"
    if unit == "Y" and count == 1 and backward:
        base = "year-ago" if word == "ago" else "year-earlier"
    meaning = distance_meaning(unit, count, backward, base)
    if meaning is None:
        return None
    return Mention(start, away.end(), meaning, f"distance-{word.split()[0]}", mod)


def distance_meaning(unit: str, count: Count, backward: bool, base: Base) -> Meaning | None:
    """So many units before or after the base, at the unit's grain."""
    sign = -1 if backward else 1
    if unit in ("H", "TM", "S"):
        seconds = count * {"H": 3600, "TM": 60, "S": 1}[unit]
        return Meaning("TIME", grain="T", by=sign * int(seconds), base=base)
    grain = _AGO_GRAINS.get(unit)
    if grain is None:
        return None
    steps = count * _GRAINS_EACH.get(unit, 1)
    if grain == "Y" and steps >= 10_000:  # beyond any calendar: 66 million years ago
        return Meaning(fixed="PAST_REF" if backward else "FUTURE_REF")
    if steps.denominator != 1 and grain == "Y":  # a year and a half ago
        grain, steps = "M", steps * 12
    return Meaning(grain=grain, by=sign * int(steps), base=base)


def _rate(text: str, start: int, end: int, unit: str, words: Sequence[Word], taken: int) -> Mention | None:
    """Twice a week, three times a year."""
    word = words[taken].word
    if word in _RATE_WORDS:
        begin = words[taken].start
    elif word == "times" and words[taken + 1].word:
        begin = words[taken + 1].start
    else:
        return None
    return Mention(begin, end, Meaning("SET", fixed=duration_value(unit, 1)), "times-a-unit")


def _stands_alone(text: str, start: int, before: str) -> bool:
    """Whether "a year" is a length and not a rate: "for a year", but not "$500 million a year"."""
    return before in BEFORE_DURATIONS or text[start].isupper()
