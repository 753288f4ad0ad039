"""References that name no date: "now", "currently", "recently", "soon", "the past", "the near future", "at the moment"."""

from __future__ import annotations

import re

from newsfacts.extractors.dates.leftwards import words_before
from newsfacts.extractors.dates.mention import Meaning, Mention
from newsfacts.lexicon.calendar_numbers import CARDINALS
from newsfacts.lexicon.calendar_words import SEASONS
from newsfacts.lexicon.temporal_context import AFTER_A_TURN, BEFORE_THE_FUTURE, BEFORE_THE_PAST
from newsfacts.lexicon.time_units import UNITS, VAGUE_COUNTS

_S = r"[^\S\n\r]"
_PRESENT = frozenset({"now", "currently", "current", "nowadays", "presently"})
_PAST = frozenset({"recently", "recent", "lately"})
_TURNS = frozenset({"past", "future"})
_MOMENTS = frozenset({"moment", "minute", "present", "time", "term"})
TRIGGERS = frozenset({*_PRESENT, *_PAST, *_TURNS, *_MOMENTS, "soon", "then"})

_NEXT_TWO_WORDS = re.compile(rf"{_S}(\w+)(?:{_S}(\w+))?")
_AS_POSSIBLE = re.compile(rf"{_S}as{_S}possible\b")
_SOON_AFTER = re.compile(rf"-|{_S}(?:after|as|before|enough)\b")
_UNTIL = re.compile(r"(?i)\b(?:until|till|since|by|before|from) \Z")
_PAUSE = re.compile(r"[,.;:!?)”\"’'—–-]|\s*(?:\n|\Z)|\s[—–-]")
_AT_THE = re.compile(r"(?i)\bat (the|this) (?:present )?\Z")
_AT = re.compile(r"(?i)\b(?:at|for the) \Z")
_AT_THIS = re.compile(r"(?i)\bat (this|the present|the current) \Z")
_AT_THAT = re.compile(r"(?i)\bat (that) \Z")
_IN_THE_NEAR = re.compile(
    r"(?i)\b(?:in|over|for|of|during) (the (?:near|nearer|short|shorter|medium|immediate|long|longer))[ -]\Z"
)
_CLAUSE = re.compile(r"(?:\s(?:of|when|that|the|he|she|it|they|last|next)\b)")
_DISTANCES = frozenset("near foreseeable immediate distant recent not very".split())


def reference_mention(text: str, start: int, end: int, word: str) -> Mention | None:
    """The reference around one of these words, or None where it is used otherwise."""
    if word in _PRESENT:
        return _present(text, start, end, word)
    if word in _PAST:
        return _recent(text, start, end, word)
    if word in _TURNS:
        return _turn(text, start, end, word)
    if word == "soon":
        return _soon(text, start, end)
    return _then(text, start, end) if word == "then" else _moment(text, start, end, word)


def _vague(start: int, end: int, value: str, rule: str) -> Mention:
    return Mention(start, end, Meaning(fixed=value), rule, vague=True)


def _present(text: str, start: int, end: int, word: str) -> Mention | None:
    """Now, currently, the current (leadership); "the current year" is the year's."""
    if word == "current" and (_unit_follows(text, end) or not text[start].islower()):
        return None
    return _vague(start, end, "PRESENT_REF", word)


def _recent(text: str, start: int, end: int, word: str) -> Mention | None:
    """Recently, a recent (poll); "recent years" is the years', "the most recent" none."""
    if word == "recent" and (_unit_follows(text, end) or words_before(text, start, 1)[0].word in ("most", "more")):
        return None
    return _vague(start, end, "PAST_REF", word)


def _unit_follows(text: str, end: int) -> bool:
    """Years, few weeks, fiscal year, summer."""
    match = _NEXT_TWO_WORDS.match(text, end)
    if match is None:
        return False
    first, second = match[1].lower(), (match[2] or "").lower()
    if first in UNITS or first in SEASONS:
        return True
    return second in UNITS and (
        first in VAGUE_COUNTS or first in CARDINALS or first.isdigit() or first in ("fiscal", "couple", "and")
    )


def _soon(text: str, start: int, end: int) -> Mention | None:
    """Soon; as soon as possible; but not "soon after", "as soon as", "too soon"."""
    match = _AS_POSSIBLE.match(text, end)
    before = words_before(text, start, 1)[0]
    if match and before.word == "as":
        return _vague(before.start, match.end(), "FUTURE_REF", "as-soon-as-possible")
    if _SOON_AFTER.match(text, end) or before.word in ("as", "too", "how", "so"):
        return None
    return _vague(start, end, "FUTURE_REF", "soon")


def _then(text: str, start: int, end: int) -> Mention | None:
    """Until then, since then: the date mentioned before."""
    if not _UNTIL.search(text, max(0, start - 7), start) or text[end : end + 1] == "-":
        return None
    return Mention(start, end, Meaning(by=0, base="told"), "then")


def _moment(text: str, start: int, end: int, word: str) -> Mention | None:
    """At the moment, at present, at this time, at that time, the near term."""
    floor = max(0, start - 26)
    if word == "term":
        match = _IN_THE_NEAR.search(text, floor, start)
        return _vague(match.start(1), end, "FUTURE_REF", "the-near-term") if match else None
    if word == "time":
        match = _AT_THAT.search(text, floor, start)
        if match:
            return _vague(match.start(1), end, "PAST_REF", "that-time")
    if word == "present":
        if _AT.search(text, floor, start) and (_PAUSE.match(text, end) or _follows_a_turn(text, end)):
            return _vague(start, end, "PRESENT_REF", "at-present")
        return None
    match = (_AT_THIS if word == "time" else _AT_THE).search(text, floor, start)
    if match is None or _CLAUSE.match(text, end) or (word == "minute" and not _PAUSE.match(text, end)):
        return None
    return _vague(match.start(1), end, "PRESENT_REF", f"at-the-{word}")


def _turn(text: str, start: int, end: int, word: str) -> Mention | None:
    """The future, the near future, the past; "future earnings", "the past year" and "the future of work" are none of these."""
    if not text[start].islower() or not (_PAUSE.match(text, end) or _follows_a_turn(text, end)) or text.startswith("-", end):
        return None
    words = words_before(text, start, 3)
    if words[0].word in _DISTANCES:
        words = words[1:]
    before = BEFORE_THE_FUTURE if word == "future" else BEFORE_THE_PAST
    if words[0].word != "the" or words[1].word not in before:
        return None
    return _vague(words[0].start, end, "FUTURE_REF" if word == "future" else "PAST_REF", f"the-{word}")


def _follows_a_turn(text: str, end: int) -> bool:
    match = _NEXT_TWO_WORDS.match(text, end)
    return match is not None and match[1] in AFTER_A_TURN
