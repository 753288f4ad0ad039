"""Units that a pointing word places: "last week", "earlier this month", "recent years", "every quarter", "that day"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from newsfacts.extractors.dates.durations import duration_value, length_of
from newsfacts.extractors.dates.hedges import amount_hedge
from newsfacts.extractors.dates.leftwards import Word
from newsfacts.extractors.dates.mention import Base, Meaning, Mention
from newsfacts.lexicon.temporal_context import BEFORE_BARE_PLURALS
from newsfacts.lexicon.time_units import BACKWARD, DURATION_LETTERS, FORWARD
from newsfacts.values import TimexMod

_S = r"[^\S\n\r]"
_GRAINS = {"D": "D", "W": "W", "WE": "WE", "M": "M", "Q": "Q", "Y": "Y", "DE": "DE", "CE": "CE", "NI": "D"}
_NARROWERS: dict[str, TimexMod] = {"early": "START", "earlier": "START", "late": "END", "later": "END", "mid": "MID"}
_ENDED = re.compile(rf"{_S}(?:that{_S})?(?:ended|ending|ends|to{_S}end)\b|{_S}to{_S}(?:\d|[A-Z])")
_IN_WHICH = re.compile(
    rf"{_S}(?:when|(?:that{_S})?(?:the|an?|he|she|they|it|we|I|his|her)\b(?!{_S}(?:week|month|year|day|number|same)))"
)
"""Which year: "1931, the year the mill closed"."""
_OR_SO = re.compile(rf"{_S}or{_S}so\b")
_AND_A_HALF = re.compile(rf"{_S}and{_S}a{_S}half\b")
_AHEAD = re.compile(rf"{_S}(?:ahead|to{_S}come)\b")
_DAY_BEFORE = re.compile(rf"{_S}(before|after)\b(?!{_S}(?:the|a|an|his|her|its|their|he|she|it|they|we|I|[A-Z]))")
_VAGUELY_AWAY = re.compile(rf"{_S}(?:ago|from{_S}now)\b")  # years ago, months from now
_PLURAL_PAIR = re.compile(rf"{_S}(?:or|and|to){_S}(?:even{_S})?(weeks|months|years|days|decades|hours)\b")
_ENDS: dict[str, TimexMod] = {"end": "END", "close": "END", "start": "START", "beginning": "START"}
_FROM_WHAT_IS_TOLD = frozenset("previous preceding prior following subsequent succeeding ensuing".split())
_REPEATING = frozenset({"every", "each"})
_GOES_WITH_RECURRENCE = frozenset({"almost", "nearly"})
_POINTERS = frozenset("this current that same".split())


def deictic(text: str, start: int, end: int, unit: str, plural: bool, words: Sequence[Word]) -> Mention | None:
    """A unit without a count, whose words before it (nearest first) place it in time."""
    order = words[0].word
    if order in _REPEATING or (order == "other" and words[1].word == "every"):
        return _recurring(end, unit, words)
    if order == "another" and not plural and unit in DURATION_LETTERS:
        return Mention(words[0].start, end, length_of(unit, 1), "another-unit")
    if order == "of" and words[1].word in _ENDS and not plural and unit in ("W", "M", "Y", "Q"):
        return Mention(
            words[1].start, end, Meaning(grain=_GRAINS[unit], by=0, base="published"), "end-of-unit", _ENDS[words[1].word]
        )
    if plural:
        return _plural(text, start, end, unit, words)
    if unit not in _GRAINS:
        return None
    if order in BACKWARD or order in FORWARD:
        return _pointed(text, end, unit, words)
    if order in _POINTERS:
        return _present(end, unit, words)
    if order == "mid" and unit in ("Y", "W", "M", "Q"):  # mid-year
        return Mention(words[0].start, end, Meaning(grain=_GRAINS[unit], by=0, base="published"), "mid-unit", "MID")
    if order in ("the", "its", "their"):
        return _definite(text, start, end, unit, words)
    return None


def _recurring(end: int, unit: str, words: Sequence[Word]) -> Mention:
    """Every year, each month, almost every year, every other week."""
    taken, count = (2, 2) if words[0].word == "other" else (1, 1)
    begin = words[taken - 1].start
    mod: TimexMod | None = None
    if words[taken].word in _GOES_WITH_RECURRENCE:
        begin, mod = words[taken].start, "APPROX"
    return Mention(begin, end, Meaning("SET", fixed=duration_value(unit, count)), "every-unit", mod)


def _plural(text: str, start: int, end: int, unit: str, words: Sequence[Word]) -> Mention | None:
    """Recent years, the coming weeks, these days, the weeks ahead; weeks."""
    order = words[0].word
    pair = _PLURAL_PAIR.match(text, end)
    stop = pair.end() if pair else end
    if unit in ("PE", "HY", "SN", "WD"):
        return None
    if order in BACKWARD:
        begin = words[1].start if words[1].word in ("the", "these") else words[0].start
        return Mention(begin, stop, Meaning(fixed="PAST_REF"), "recent-units", vague=True)
    if order in FORWARD or (order == "upcoming"):
        begin = words[1].start if words[1].word in ("the", "these") else words[0].start
        return Mention(begin, stop, Meaning(fixed="FUTURE_REF"), "coming-units", vague=True)
    if order == "these" and unit == "D":
        return Mention(words[0].start, end, Meaning(fixed="PRESENT_REF"), "these-days", vague=True)
    ahead = _AHEAD.match(text, end)
    if ahead:
        begin = words[0].start if order in ("the", "in") and order == "the" else start
        return Mention(begin, ahead.end(), length_of(unit, None), "units-ahead")
    ago = _VAGUELY_AWAY.match(text, end)
    if ago:
        return Mention(start, ago.end(), length_of(unit, None), "units-ago", vague=True)
    if unit == "WE" and order in ("on", "at"):
        return Mention(start, end, Meaning("SET", fixed="P1WE"), "weekends")
    if text[start - 1 : start] == "-":
        return None  # after-hours trading
    if order in BEFORE_BARE_PLURALS or (not order and text[start].isupper()):
        return Mention(start, stop, length_of(unit, None), "units", "APPROX" if pair else None)
    return None


def _narrowed(words: Sequence[Word], taken: int, begin: int) -> tuple[TimexMod | None, int]:
    """Early next year, later this month, earlier in the year."""
    word = words[taken].word
    if word == "in" and words[taken + 1].word in _NARROWERS and words[taken - 1].word == "the":
        return _NARROWERS[words[taken + 1].word], words[taken + 1].start
    mod = _NARROWERS.get(word)
    return (mod, words[taken].start) if mod else (None, begin)


def _pointed(text: str, end: int, unit: str, words: Sequence[Word]) -> Mention | None:
    """Last week, the previous year, the following day, this past spring, early next year."""
    order, grain = words[0].word, _GRAINS[unit]
    definite = words[1].word == "the"
    this = words[1].word == "this"
    begin = words[1].start if definite or this else words[0].start
    taken = 2 if definite or this else 1
    if order == "recent":
        return None
    or_so = _OR_SO.match(text, end)
    if definite and order in ("past", "last", "next", "coming") and unit in ("W", "M", "Y", "D", "DE", "CE"):
        if order == "next" and unit == "D":
            return Mention(begin, end, Meaning(grain="D", by=1, base="told"), "the-next-day")
        if unit not in ("DE", "CE") or order == "past":
            mod: TimexMod | None = "APPROX" if or_so else None
            hedge, length = amount_hedge(words, taken)
            begin = words[taken + length - 1].start if length else begin
            half = _AND_A_HALF.match(text, end)
            stop = or_so.end() if or_so else half.end() if half else end
            length_of_time = duration_value(unit, Fraction(3, 2) if half else 1)
            return Mention(begin, stop, Meaning("DURATION", fixed=length_of_time), f"duration-{order}", mod or hedge)
    by = -1 if order in BACKWARD else 1
    base: Base = "report" if unit == "Q" else "told"
    if order not in _FROM_WHAT_IS_TOLD:
        base = "published"
    if order == "latest" and unit == "Q":
        return Mention(begin, end, Meaning(grain="Q", by=0, base="latest"), "the-latest-quarter")
    mod, begin = _narrowed(words, taken, begin)
    return Mention(begin, end, Meaning(grain=grain, by=by, base=base), f"{'past' if by < 0 else 'next'}-unit", mod)


def _present(end: int, unit: str, words: Sequence[Word]) -> Mention | None:
    """This week, the current quarter, that year, the same day, later this month."""
    order, begin, taken = words[0].word, words[0].start, 1
    if words[1].word in ("the", "that", "this"):
        begin, taken = words[1].start, 2
    elif order in ("current", "same"):
        taken = 1
    base: Base = "published" if order not in ("that", "same") else "report" if unit == "Q" else "same"
    mod, begin = _narrowed(words, taken, begin)
    return Mention(begin, end, Meaning(grain=_GRAINS[unit], by=0, base=base), f"{order}-unit", mod)


def _definite(text: str, start: int, end: int, unit: str, words: Sequence[Word]) -> Mention | None:
    """The quarter, the year, the weekend; the day before; later in the day."""
    begin = words[0].start
    if text.startswith(" before last", end) and unit in ("W", "WE", "M", "Q", "Y"):
        return Mention(begin, end + len(" before last"), Meaning(grain=_GRAINS[unit], by=-2, base="published"), "before-last")
    match = _DAY_BEFORE.match(text, end)
    if match and unit in ("D", "W", "M", "Y", "Q") and words[0].word == "the":
        by = -1 if match[1] == "before" else 1
        return Mention(begin, match.end(), Meaning(grain=_GRAINS[unit], by=by, base="told"), "the-unit-before")
    if unit == "D" or unit == "NI":
        mod, narrowed = _narrowed(words, 1, begin)
        if mod and words[1].word == "in":
            return Mention(narrowed, end, Meaning(grain="D", by=0, base="same"), "in-the-day", mod)
        return None
    if words[0].word != "the" or text[start].isupper() or text[start - 1] == "-":
        return None  # turn-of-the-century
    if text[end + 1 : end + 2].isdigit():
        return None  # the week 3 game
    if words[1].word == "to" and unit in ("W", "M") and not text.startswith(" of ", end):
        return None  # two years to the week since, almost to the month
    if _IN_WHICH.match(text, end) and unit in ("Y", "M", "W"):
        return None
    if _ENDED.match(text, end) and unit in ("Y", "M", "W"):
        return Mention(begin, end, length_of(unit, 1), "the-unit-ended")
    if unit == "WE":
        return Mention(begin, end, Meaning(grain="WE", by=0, base="weekend"), "the-weekend")
    ahead = _AHEAD.match(text, end)
    if ahead:
        return Mention(begin, ahead.end(), length_of(unit, 1), "unit-ahead")
    mod, begin = _narrowed(words, 1, begin)
    base: Base = "report" if unit == "Q" else "published"
    return Mention(begin, end, Meaning(grain=_GRAINS[unit], by=0, base=base), "the-unit", mod)
