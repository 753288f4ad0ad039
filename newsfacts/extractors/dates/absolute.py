"""From the calendar layer's items to mentions: months with days or years, years, decades, centuries, clock times."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsfacts.extractors.dates.hedges import HEDGES, amount_hedge
from newsfacts.extractors.dates.leftwards import Leaders, Word
from newsfacts.extractors.dates.mention import Meaning, Mention
from newsfacts.reading.dating.item import CalendarItem
from newsfacts.values import TimexMod

_S = r"[^\S\n\r]"
_OR_LATER = re.compile(rf"{_S}(?:or{_S}(?:later|after)|and{_S}(?:beyond|later))\b(?!{_S}than)")
_OR_EARLIER = re.compile(rf"{_S}or{_S}(?:earlier|before)\b")
_PERIOD = re.compile(rf"{_S}period\b")
_NARROWERS: dict[str, TimexMod] = {"early": "START", "mid": "MID", "middle": "MID", "late": "END", "beginning": "START"}
_TOWARD = {"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1, "previous": -1, "following": 1}
_BEFORE_THE_YEAR = frozenset("the fiscal financial calendar school academic tax".split())
_LEADERS = Leaders((*_NARROWERS, *_TOWARD, "every", "each", "the", "fiscal", "financial", "year", "of", "circa", "c.", "ca."))
_WITH_THE = frozenset({"decade", "century", "quarter", "half"})


def calendar_mention(text: str, item: CalendarItem) -> Mention:
    """The mention that an item of the calendar layer is, with what narrows or points it: "early", "mid-", "last", "the"."""
    if item.form == "clock":
        return _clock(text, item)
    meaning = _meaning(item)
    start, end, mod = item.start, item.end, None
    words = _LEADERS.words_before(text, start)
    taken = 0
    if item.form == "month" and item.last is None and words[0].word in ("every", "each"):
        return Mention(words[0].start, end, Meaning("SET", fixed=f"XXXX-{item.month:02}"), "every-month")
    if item.form == "month" and words[0].word in _TOWARD:
        meaning = _toward(meaning, _TOWARD[words[0].word])
        start, taken = words[0].start, 1
        if words[1].word in ("this", "the"):
            start, taken = words[1].start, 2
    if item.day is not None and item.year is None and item.form in ("date", "numeric") and words[0].word in ("last", "next"):
        meaning = meaning._replace(toward=_TOWARD[words[0].word])  # next July 4
        start, taken = words[0].start, 1
    narrow = _NARROWERS.get(words[taken].word)
    if narrow and item.form not in ("numeric", "years"):
        start, mod, taken = words[taken].start, narrow, taken + 1
    narrowed = mod is not None and item.form in ("year", "date", "month")
    if words[taken].word == "the" and (item.form in _WITH_THE or narrowed):  # the 1990s, the early 1990s
        start = words[taken].start
    if item.form in ("year", "years"):
        start, end, mod = _around_a_year(text, start, end, mod, words, taken)
        period = _PERIOD.match(text, end) if words[taken].word == "the" and mod is None else None
        if period:
            return Mention(words[taken].start, period.end(), Meaning(grain="Y", year=item.year, base="report"), "year-period")
    return Mention(start, end, meaning, item.rule, mod)


def _around_a_year(
    text: str, start: int, end: int, mod: TimexMod | None, words: Sequence[Word], taken: int
) -> tuple[int, int, TimexMod | None]:
    """Fiscal 1999, the year 2000, about 1950, 1994 or later."""
    word = words[taken].word
    if word in ("fiscal", "financial"):
        start = words[taken].start
    elif word == "of" and words[taken + 1].word == "year" and words[taken + 2].word == "the":  # in the year of 2008
        start = words[taken + 2].start
    elif word == "year" and words[taken + 1].word in _BEFORE_THE_YEAR:
        start = words[taken + 1].start
        if words[taken + 2].word == "the":
            start = words[taken + 2].start
    elif mod is None and word in ("circa", "c.", "ca."):
        start, mod = words[taken].start, "APPROX"
    if text[end + 1 : end + 3] in ("or", "an"):
        later = _OR_LATER.match(text, end)
        if later:
            return start, later.end(), "ON_OR_AFTER"
        earlier = _OR_EARLIER.match(text, end)
        if earlier:
            return start, earlier.end(), "ON_OR_BEFORE"
    return start, end, mod


def _toward(meaning: Meaning, toward: int) -> Meaning:
    return Meaning(meaning.kind, grain=meaning.grain, month=meaning.month, toward=toward)


def _meaning(item: CalendarItem) -> Meaning:
    form = item.form
    if form == "year" and item.year is not None and item.year < 0:
        return Meaning(fixed=f"BC{-item.year:04}")
    if form == "year":
        return Meaning(grain="Y", year=item.year)
    if form == "years":
        return Meaning(grain="Y", year=item.year, last=item.last)
    if form == "decade":
        return Meaning(grain="DE", year=item.year)
    if form == "century":
        return Meaning(grain="CE", year=item.year)
    if form in ("quarter", "half"):
        return Meaning(grain="Q" if form == "quarter" else "HY", year=item.year, number=item.month)
    if item.rule == "months" and item.last == (item.month or 0) + 2 and item.last % 3 == 0:
        return Meaning(grain="Q", year=item.year, number=item.last // 3)
    grain = "M" if item.day is None else "D"
    return Meaning(grain=grain, year=item.year, month=item.month, day=item.day, last=item.last)


def _clock(text: str, item: CalendarItem) -> Mention:
    """7:15 p.m., around 7:15 p.m."""
    start = item.start
    words = HEDGES.words_before(text, start)
    mod, length = amount_hedge(words)
    if length:
        start = words[length - 1].start
    meaning = Meaning("TIME", grain="T", hour=item.hour, minute=item.minute, second=item.second, zone=item.zone)
    until = None if item.until is None else meaning._replace(hour=item.until[0], minute=item.until[1])
    return Mention(start, item.end, meaning, item.rule, mod, until)
