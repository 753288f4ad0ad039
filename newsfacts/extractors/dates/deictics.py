"""Words that point from the time of writing: "today", "yesterday", "tonight", "now", "currently", "recent", "the future"."""

from __future__ import annotations

import re

from newsfacts.extractors.dates.leftwards import words_before
from newsfacts.extractors.dates.mention import Meaning, Mention
from newsfacts.values import TimexMod

_S = r"[^\S\n\r]"
_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "tonite": 0, "tmrw": 1}
_NARROWERS: dict[str, TimexMod] = {"early": "START", "earlier": "START", "late": "END", "later": "END"}
_BEYOND = frozenset({"yesterday", "tomorrow"})
_DAY_BESIDE = re.compile(r"\b(?:[Tt]he )?day (?:(?P<before>before)|after) \Z")
_SHOW = re.compile(r"[\"”’']? (?:show|programme|program)\b")
_PRESENT = frozenset({"now", "currently", "current", "nowadays", "presently"})
_PAST = frozenset({"recently", "recent", "lately"})
_SOON_AFTER = re.compile(rf"-|{_S}(?:after|as|before|enough)\b|er\b")
_NOW_NOT_TIME = re.compile(r"-[a-z]")
_UNIT_AFTER = re.compile(
    rf"{_S}(?:(?:few|several|couple|two|three|four|five|six|seven|eight|nine|ten|\d+){_S})?(?:and{_S}coming{_S})?(?:days?|weeks?|months?|years?|quarters?|decades?|century|centuries|hours?|minutes?|seasons?|spring|summer|winter|fall|autumn|weekends?|fiscal)\b"
)
_TURNS = {
    "future": re.compile(rf"{_S}of\b"),
    "past": re.compile(
        rf"{_S}(?:of\b|(?:a|an|the|his|her|its|their|and|mistakes?|president|champion|winners?|chairman|members?|performance|experience|\d|century|decade)\b|[A-Z])|[-’']|{_S}(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|several|couple|"
        rf"half|dozen|\w+teen|\w+ty|one|twenty|fiscal|\w*-?\d|year|month|week|day|quarter|decade|century|season|weekend|spring|summer|winter|fall|autumn|hour|hours|"
        rf"days|weeks|months|years|[a-z]+day|night)\b"
    ),
}
_PHRASES: dict[str, tuple[re.Pattern[str], re.Pattern[str], str]] = {
    "moment": (
        re.compile(r"(?i)\bat (the|this) (?:present )?\Z"),
        re.compile(r"(?!\s(?:of|when|that|the|he|she|it|they)\b)"),
        "PRESENT_REF",
    ),
    "present": (
        re.compile(r"(?i)\b(?:at|for the) \Z"),
        re.compile(r"(?=[,.;)”\"’!?]|\s(?:and|but|the|there|he|she|it|they|in|is|are)\b|\Z)"),
        "PRESENT_REF",
    ),
    "term": (
        re.compile(r"(?i)\b(?:in|over|for|of|during) (the (?:near|short|medium|nearer|immediate|long|longer|shorter))[ -]\Z"),
        re.compile(""),
        "FUTURE_REF",
    ),
    "time": (re.compile(r"(?i)\bat (this|the present|the current) \Z"), re.compile(r"(?!\s(?:of|last|next)\b)"), "PRESENT_REF"),
    "minute": (re.compile(r"(?i)\bat (the|this) \Z"), re.compile(r"(?=[,.;)”\"’!?]|\Z)"), "PRESENT_REF"),
}
_AT_THAT = re.compile(r"\b[Aa]t that \Z")
_UNTIL = re.compile(r"(?i)\b(?:until|till|since|by|before|from) \Z")
TRIGGERS = frozenset({"then", *_DAYS, *_PRESENT, *_PAST, *_TURNS, *_PHRASES, "soon"})


def deictic_mention(text: str, start: int, end: int, word: str) -> Mention | None:
    """The expression around one of these words, or None where it is used otherwise."""
    if word in _DAYS:
        return _day(text, start, end, word)
    if word in _PRESENT:
        return _present(text, start, end, word)
    if word in _PAST:
        if word == "recent" and _UNIT_AFTER.match(text, end):
            return None  # "recent years" is the unit's
        if word == "recent" and words_before(text, start, 1)[0].word in ("most", "more"):
            return None
        return Mention(start, end, Meaning(fixed="PAST_REF"), word, vague=True)
    if word == "soon":
        return _soon(text, start, end)
    if word == "time" and _AT_THAT.search(text, max(0, start - 9), start):
        return Mention(start - 5, end, Meaning(fixed="PAST_REF"), "that-time", vague=True)
    if word == "then":
        return _then(text, start, end)
    if word in _PHRASES:
        return _phrase(text, start, end, word)
    return _turn(text, start, end, word)


def _day(text: str, start: int, end: int, word: str) -> Mention | None:
    """Today, late yesterday, earlier today; "tonight" is an evening."""
    if _SHOW.match(text, end):
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


def _present(text: str, start: int, end: int, word: str) -> Mention | None:
    if word == "now" and _NOW_NOT_TIME.match(text, end) and not text.startswith("-defunct", end):
        return Mention(start, end, Meaning(fixed="PRESENT_REF"), word, vague=True)
    if word == "current" and (_UNIT_AFTER.match(text, end) or not text[start].islower()):
        return None
    return Mention(start, end, Meaning(fixed="PRESENT_REF"), word, vague=True)


def _soon(text: str, start: int, end: int) -> Mention | None:
    """Soon; as soon as possible; but not "soon after", "as soon as", "too soon"."""
    match = re.compile(rf"{_S}as{_S}possible\b").match(text, end)
    words = words_before(text, start, 2)
    if match and words[0].word == "as":
        return Mention(words[0].start, match.end(), Meaning(fixed="FUTURE_REF"), "as-soon-as-possible", vague=True)
    if _SOON_AFTER.match(text, end) or words[0].word in ("as", "too", "how", "so"):
        return None
    return Mention(start, end, Meaning(fixed="FUTURE_REF"), "soon", vague=True)


def _then(text: str, start: int, end: int) -> Mention | None:
    """Until then, since then: the date mentioned before."""
    if not _UNTIL.search(text, max(0, start - 7), start) or text[end : end + 1] == "-":
        return None
    return Mention(start, end, Meaning(by=0, base="told"), "then")


def _phrase(text: str, start: int, end: int, word: str) -> Mention | None:
    """At the moment, at present, the near term."""
    before, after, value = _PHRASES[word]
    match = before.search(text, max(0, start - 26), start)
    if match is None or not after.match(text, end):
        return None
    begin = match.start(1) if match.lastindex else start
    return Mention(begin, end, Meaning(fixed=value), f"the-{word}", vague=True)


def _turn(text: str, start: int, end: int, word: str) -> Mention | None:
    """The future, the near future, the past; "future earnings" and "the past year" are none of these."""
    if _TURNS[word].match(text, end) or not text[start].islower():
        return None
    words = words_before(text, start, 3)
    if words[0].word in ("near", "foreseeable", "immediate", "distant", "recent", "not", "very"):
        _begin, words = words[0].start, words[1:]
    if words[0].word != "the" or words[1].word not in (
        "in",
        "for",
        "into",
        "from",
        "of",
        "than",
        "over",
        "about",
        "like",
        "to",
        "as",
        "on",
        "is",
        "with",
        "by",
    ):
        return None
    if re.compile(rf"{_S}[a-z]+(?:s|ings?)\b(?<!is)(?<!was)(?<!has)(?<!as)(?<!its)(?<!this)").match(text, end):
        return None
    if word == "past" and words[1].word in ("of", "about", "to", "on", "with", "by", "as", "is", "like", "into"):
        return None
    return Mention(
        words[0].start, end, Meaning(fixed="FUTURE_REF" if word == "future" else "PAST_REF"), f"the-{word}", vague=True
    )
