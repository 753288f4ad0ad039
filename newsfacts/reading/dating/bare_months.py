"""Is the month word the month? "May" is a verb and a prime minister, "March" a march, "April" and "August" are given names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from newsfacts.lexicon.calendar_words import AMBIGUOUS_MONTHS, SHORT_MONTHS
from newsfacts.lexicon.temporal_context import BEFORE_BARE_MONTHS
from newsfacts.reading.dating.date_parts import SPACE as _S
from newsfacts.triggers import Hit

_BEFORE_MONTH_AS_ADJECTIVE = frozenset("the a an his her its their our one".split())
_AFTER_A_WALK = re.compile(rf"{_S}(?:on|to|from|against|for|in|of|by|and|towards?|through)\b")
_LOOSELY_BEFORE_MONTHS = frozenset(
    "from to by of for with and before after between about around through for toward towards".split()
)
_CAN_BE_NAMES = frozenset({"May", "March", "April", "June", "August"})
_NAME_BEFORE = re.compile(rf"\b([A-Z][a-z]{{1,20}})\.?{_S}\Z")
_NAME_AFTER = re.compile(rf"\b(?!,?{_S}\d|{_S}(?:the|I|we|you)\b)(?:{_S}([A-Z][a-z]{{1,20}}))?")
_STARTS_NO_NAME = re.compile(
    r"(?:The|A|An|His|Her|Its|Their|Our|On|In|At|But|And|Or|When|While|As|If|It|He|She|They|We|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|"
    r"Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Day|Women|Long|Million|Early|Late|Mid|Each)\Z"
)
_CAPITALISED_AFTER = re.compile(rf"{_S}([A-Z][a-z]+)")


def months_that_are_names(text: str, hits: Iterable[Hit]) -> frozenset[str]:
    """The months that are somebody's name in this text: "Theresa May", "August Wilson"."""
    found = set()
    for start, end, _ in hits:
        month = text[start:end]
        followed = _NAME_AFTER.match(text, end) if month in _CAN_BE_NAMES else None
        if followed is None:
            continue
        match = _NAME_BEFORE.search(text, max(0, start - 24), start)
        before, after = match[1] if match else None, followed[1]
        surname = before and before.lower() not in BEFORE_BARE_MONTHS and not _STARTS_NO_NAME.match(before)
        given = after and month in ("April", "June", "August") and not _STARTS_NO_NAME.match(after)
        if surname or given:
            found.add(month)
    return frozenset(found)


def is_bare_month(text: str, start: int, end: int, names: Callable[[], frozenset[str]]) -> bool:
    """Whether the month word is the month and not a verb, a march or a person."""
    word = text[start:end]
    before = text[max(0, start - 20) : start]
    joined = before.rstrip()
    previous = joined.rsplit(None, 1)[-1].lstrip("(“\"‘'[") if joined else ""
    lowered = previous.lower()
    if before.endswith("-"):
        return previous[:-1].lower() in ("mid", "early", "late")
    if word == "May" and text.startswith(" Day", end):
        return False
    if lowered in _LOOSELY_BEFORE_MONTHS and word in _CAN_BE_NAMES and word in names():
        return False
    if lowered in BEFORE_BARE_MONTHS:
        return word[0].isupper() or word not in AMBIGUOUS_MONTHS
    if not word[0].isupper():
        return word not in AMBIGUOUS_MONTHS and word not in SHORT_MONTHS
    if word.lower() in SHORT_MONTHS:
        return False
    adjective = lowered in _BEFORE_MONTH_AS_ADJECTIVE or lowered.endswith(("’s", "'s"))
    if word.lower() in ("may", "march"):  # "the March election", but neither "the March on Rome" nor "May I"
        return (
            adjective and text[end : end + 1] == " " and text[end + 1 : end + 2].islower() and not _AFTER_A_WALK.match(text, end)
        )
    if word.lower() in ("april", "june", "august"):
        follower = _CAPITALISED_AFTER.match(text, end)
        if follower and not adjective:
            return False  # "June Allyson"
        return not (previous[:1].isupper() and joined and previous[-1].isalpha() and not adjective)
    return True
