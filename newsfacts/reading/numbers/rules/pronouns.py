"""The word "one" where it is a pronoun or part of an idiom."""

from __future__ import annotations

import re

from newsfacts.lexicon.noun_clues import PLURALS
from newsfacts.reading.noun_phrases import is_plural
from newsfacts.reading.numbers.place import Place
from newsfacts.reading.numbers.role import Role
from newsfacts.reading.numbers.rules.naming import FUNCTION_WORDS

_AFTER = re.compile(
    r"\s+(?:another|day(?!s)|never|always|cannot|needs|thing)\b|[’']s\b|\s*[.,;:!?)”\"’—–]|\s*(?:\n|\Z)|-", re.IGNORECASE
)
_BEFORE = frozenset(
    "the this that these those which each every any another no same new old good bad big great first last next only other right "
    "wrong loved little better best previous current not such".split()
)
_FUNCTION_WORDS_AFTER = FUNCTION_WORDS - frozenset("of more other per less such half".split())
_NUMBER_NEXT = re.compile(r"\s(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|a\shalf)\b)", re.IGNORECASE)
_IDIOM = re.compile(
    r"\s+(?:by\s+one|after\s+(?:another|the\s+other)|on\s+one|way\s+or)\b|-(?:on|to|time|off|sided|way|liners?)\b", re.IGNORECASE
)
_ALWAYS_BEFORE = frozenset({"each", "every", "no"})
_NEXT_WORD = re.compile(r"\s([^\W\d_]+)(?![’'-])")
_PARTICIPLE = re.compile(r"\s[a-z]{2,12}ed\b")
_COUNTED_BEFORE = re.compile(
    r"\b(?:sighting|case|instance|example|death|just|only|and|including|one|than)\s+(?:of\s+)?\Z", re.IGNORECASE
)


def pronoun(place: Place) -> Role | None:
    """the one you mentioned; each one ends; no one; as one knows; one by one; not "a sighting of one", "one of the best" """
    if place.in_figures or place.words.lower() != "one":
        return None
    text, start, end = place.text, place.start, place.end
    word = place.word.lower()
    if word in _ALWAYS_BEFORE or _IDIOM.match(text, end) or (word in _BEFORE and _PARTICIPLE.match(text, end)):
        return "pronoun"
    return (
        "pronoun"
        if _stands_alone(text, end) and (word in _BEFORE or not _COUNTED_BEFORE.search(text, max(0, start - 14), start))
        else None
    )


def _stands_alone(text: str, end: int) -> bool:
    """Whether no noun follows that "one" could count."""
    if _AFTER.match(text, end):
        return True
    following = _NEXT_WORD.match(text, end)
    if following and following[1].islower() and following[1] not in PLURALS and is_plural(following[1]):
        return True  # as one knows
    if text[end : end + 1] != " ":
        return False
    stop = end + 1
    while stop < len(text) and text[stop].isalpha() and stop < end + 16:
        stop += 1
    return text[end + 1 : stop].lower() in _FUNCTION_WORDS_AFTER and not _NUMBER_NEXT.match(text, stop)
