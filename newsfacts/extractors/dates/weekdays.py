"""Weekdays: "Tuesday", "last Friday", "this coming Sunday", "every Tuesday", "Tuesdays", "early Tuesday"."""

from __future__ import annotations

import re

from newsfacts.extractors.dates.leftwards import words_before
from newsfacts.extractors.dates.mention import Base, Meaning, Mention
from newsfacts.extractors.dates.ordinal_units import ordinal_unit
from newsfacts.lexicon.calendar_words import SHORT_WEEKDAYS, WEEKDAYS
from newsfacts.values import TimexMod

_S = r"[^\S\n\r]"
_NARROWERS: dict[str, TimexMod] = {"early": "START", "earlier": "START", "late": "END", "later": "END", "mid": "MID"}
_TOWARD = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "preceding": -1,
    "this": 0,
    "next": 2,
    "coming": 1,
    "following": 1,
    "upcoming": 1,
}
_FROM_MENTION = {"previous": -1, "preceding": -1, "following": 1}
_OTHER_WORDS_TOO = frozenset({"sun", "sat", "wed", "mon"})
_NAMES_BEFORE = frozenset(
    "sheffield ruby bloody super black cyber giving fat holy freaky taco stormy joe good man casual dress big wellington".split()
)
_A_WEEK_ON = re.compile(r" (?P<weeks>week|fortnight)(?=[.,;:)]|\s(?:at|and|but|for|when|in)\b|\s*\Z)")  # on Monday week
_BEFORE_ANY = frozenset("on of like late early until".split())
_IS_ANY = re.compile(r"(?=[.,;:)?!”]|\s*\Z|\s(?:and|but|or|in|at|when|because|if|after|before|with|to|for)\b)")
"""After "on a Wednesday", where no noun makes it a certain one: "in a Wednesday statement"."""
_SUPERLATIVES = ("est", "worst", "most")
_OF = (" of ", " in ")
_NAMES_AFTER = re.compile(
    rf"{_S}(?:Times|Telegraph|Mirror|Mail|People|Express|Herald|Post|Tribune|Independent|Business|Magazine|Night{_S}(?:Live|Football|Lights|Fever)|Sun|Star|"
    rf"Globe|Guardian|World|Review|Nation|Observer|Edition|School|Club|Group|Island|Players|League|Bloody)\b"
)


def weekday_mention(text: str, start: int, end: int, word: str) -> Mention | None:
    """The weekday at ``start:end`` with the words that point or narrow it."""
    if word in SHORT_WEEKDAYS:
        if not text[start].isupper() and word in _OTHER_WORDS_TOO:
            return None
        stop = end + 1 if text[end : end + 1] == "." else end
        return Mention(
            start,
            stop,
            Meaning(grain="D", weekday=SHORT_WEEKDAYS[word]),
            "short-weekday",
            weak=word in _OTHER_WORDS_TOO or text[start].islower(),
        )
    number = WEEKDAYS[word]
    words = words_before(text, start, 4)
    before = words[0].word
    if before in _NAMES_BEFORE or (text[start].isupper() and _NAMES_AFTER.match(text, end)):
        return None
    found = ordinal_unit(text, end, "D", words, number)
    if found:
        return found
    recurring = Meaning("SET", grain="D", weekday=number, fixed=f"XXXX-WXX-{number}")
    if before in ("every", "each") or (before == "other" and words[1].word == "every"):
        begin = words[1].start if before == "other" else words[0].start
        return Mention(begin, end, recurring, "every-weekday")
    if word.endswith("s"):
        return Mention(start, end, recurring, "weekdays")
    begin, taken, mod = start, 0, None
    meaning = Meaning(grain="D", weekday=number)
    if before in _TOWARD:
        base: Base | None = "told" if before in _FROM_MENTION else None
        meaning = Meaning(grain="D", weekday=number, toward=_TOWARD[before], base=base)
        begin, taken = words[0].start, 1
        if words[1].word in ("this", "the"):
            begin, taken = words[1].start, 2
    if text.startswith(" before last", end):
        begin = words[0].start if before == "the" else start
        return Mention(begin, end + len(" before last"), meaning._replace(by=-2, base="published"), "weekday-before-last")
    on = _A_WEEK_ON.match(text, end) if meaning.toward is None else None
    if on:
        meaning = Meaning(grain="W", by=1 if on["weeks"] == "week" else 2, anchor=meaning._replace(toward=0))
        return Mention(begin, on.end(), meaning, "weekday-week")
    if before == "a" and _IS_ANY.match(text, end) and words[1].word in _BEFORE_ANY:
        return Mention(start, end, Meaning(fixed=f"XXXX-WXX-{number}"), "any-weekday")
    if before.endswith(_SUPERLATIVES) and words[1].word == "the" and text.startswith(_OF, end):
        return None  # the worst Tuesday of my life
    mod = _NARROWERS.get(words[taken].word)
    if mod:
        begin = words[taken].start
    return Mention(begin, end, meaning, "weekday", mod)
