"""What the words beside a name say of the person: "Todd Mesek, a spokesman for the museum, …", "the mayor, Don Guardian, …"."""

from __future__ import annotations

import re

from newsfacts.lexicon.places import PLACES
from newsfacts.lexicon.titles import HUMAN_NOUNS
from newsfacts.reading.naming.title import ranked

_AFTER = re.compile(
    # ", 45, a teacher", ", who is the group's senior vice president of", " (the Labour MP", " is a spokeswoman for"
    r"(?:,\s(?:\d{1,3},\s)?(?:who\s(?:is|was|has been|serves as|served as)\s)?|\s\(|\s[—–-]\s|\s(?:is|was)\s(?=an?\s|the\s))"
    r"(?P<phrase>[\w’'&.-]+(?:\s[\w’'&.-]+){0,9})"
)
_OF_PLACE = re.compile(r"\sof\s(?P<place>[A-Z]\w+)\b")
_PERSONAL = re.compile(r",\s(?:\d{1,2},|who\b)|\s\(\d{2}\)|\swho\b")
_BEFORE = (
    re.compile(r"\b(?P<noun>[a-z][a-z-]{2,20}),\s\Z"),  # the Nigerian president,
    re.compile(r"\b(?P<noun>[a-z][a-z-]{2,20})\s(?:of|for|at|in)\s[\w’'&.\s-]{2,40},\s\Z"),  # the mayor of St. Ives,
)
_HEAD_END = frozenset("of for at in who which to with on from and by since until during under whose that as".split())
_SPEAKS = re.compile(r"\s(?:said|says|told|added|asked|replied|wrote|recalled)\b")
_REACH = 100
_FAMILY = re.compile(
    r"[’']s?\s(?:(?:late|elder|older|younger|eldest|youngest|twin|former|own|then)\s)?(?:wife|husband|mother|father|mum|dad|parents|"
    r"brother|sister|siblings|son|daughter|children|uncle|aunt|nephew|niece|widow|widower|girlfriend|boyfriend|grandmother|"
    r"grandfather)s?\b"
)


def is_personal(text: str, end: int) -> bool:
    """Whether what follows a name is said of persons: ", 45,", ", who", " (45)"."""
    return _PERSONAL.match(text, end, end + 10) is not None


def acts(text: str, end: int) -> bool:
    """Whether somebody is told to speak, or of an age: "Tom Hill said", "Leo Park, 34,"."""
    return _SPEAKS.match(text, end, end + 12) is not None or is_personal(text, end)


def has_family(text: str, end: int) -> bool:
    """Whether a relative of the one named follows: "Daragh’s sister", "Kim’s late husband"."""
    return text[end : end + 1] in ("’", "'") and _FAMILY.match(text, end) is not None


def place_after(text: str, end: int) -> str | None:
    """The country or state that a person is of: "texas" in "Sen. Ted Cruz of Texas"."""
    match = _OF_PLACE.match(text, end, end + _REACH)
    place = match["place"].lower() if match else None
    return place if place in PLACES else None


def role_after(text: str, end: int) -> str | None:
    """The head noun of the appositive after a name: "vice president" in ", the group's senior vice president of …"."""
    match = _AFTER.match(text, end, end + _REACH)
    return _head(match["phrase"].split()) if match else None


def role_before(text: str, start: int, end: int) -> str | None:
    """The noun that a name between commas explains: "mayor" in "the town's mayor, Don Guardian, …"."""
    if text[start - 2 : start] != ", " or text[end : end + 1] not in (",", ".", ";", ")"):
        return None
    for pattern in _BEFORE:
        match = pattern.search(text, max(0, start - 70), start)
        if match and match["noun"] in HUMAN_NOUNS:
            return match["noun"]
    return None


def _head(words: list[str]) -> str | None:
    """The human noun that ends the noun phrase, with a "vice" or "prime" before it."""
    for index, word in enumerate(words):
        if word.lower() in _HEAD_END:
            words = words[:index]
            break
    else:
        words = words[:8]
    if not words:
        return None
    noun = words[-1].rstrip(".").lower()
    if noun not in HUMAN_NOUNS:
        return None
    return ranked(noun, words[-3:-1])
