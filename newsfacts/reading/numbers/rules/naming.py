"""Numbers that are part of a name: designators, models, teams, addresses, places in a table."""

from __future__ import annotations

import re

from newsfacts.lexicon.designators import ALWAYS, DESIGNATORS, EMERGENCY_NOUNS, EMERGENCY_NUMBERS, EMERGENCY_VERBS, STREETS
from newsfacts.lexicon.function_words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    WH_WORDS,
)
from newsfacts.reading.noun_phrases import is_plural
from newsfacts.reading.numbers.place import Place
from newsfacts.reading.numbers.role import Role

FUNCTION_WORDS = (
    DETERMINERS | POSSESSIVES | PRONOUNS | PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | ADVERBS | WH_WORDS
) | frozenset(
    "nearly roughly estimated total combined said says add adds top last first next past monday tuesday wednesday thursday "
    "friday saturday sunday".split()
)
"""Words before or after a number that are no part of a name, whatever their casing."""
NUMBER_WORDS = frozenset("no no. nos nos. nr nr. number".split())
_DESIGNATED_TIME = re.compile(
    r"\b(?:at|by|in|from|between|on|after|before|of|until|through|since|to)\s(?:weeks?|months?|days?|years?)\s\Z", re.IGNORECASE
)
LINKS = frozenset({"and", "to", "or"})
TIMES = frozenset("week weeks month months day days year years".split())
_DESIGNATED_LIST = re.compile(
    r"\b(?:[Nn]os\.?|[Ww]eeks|[Mm]onths|[Jj]unctions|[Ss]ections|[Aa]rticles|[Cc]hapters|[Pp]ages|[Rr]outes|[Gg]ames|[Rr]ooms|[Ee]xits|[Ff]lights)\s\d{1,5}\s(?:and|to|or)\s\Z"
)
_MEMBERS = re.compile(r"(?:man|woman|person|member|judge|strong)\b(?!-)")
"""What a hyphened number counts: "a three-judge panel"."""
_NEXT_WORD = re.compile(r"\s([^\W\d_][\w’'-]*|\d{1,4}s\b)")
_CAPITALISED_AFTER = re.compile(r" ([A-Z][\w’'-]{2,20})")
_NATIONAL = ("an", "ish", "ese", "ch", "ic", "i", "man", "can", "-born", "ed", "S", "al")
_HYPHENS = frozenset("-‐‑")
PLACES = frozenset("top bottom last final big".split())
_STREET = re.compile(r"\s(?:[NSEW]\.?\s)?(?:[A-Z0-9][\w’'.]{0,20}\s){1,3}([A-Z][a-z]{1,9})\b")
_POSTCODE, _STATE = 5, 2
"""Digits of an American postcode, letters of a state."""
_LINE_WORDS = re.compile(r"[^\W\d_]{4,}")


def numbered(place: Place) -> Role | None:
    """No. 3; number two"""
    if place.lower not in NUMBER_WORDS or (place.lower == "no" and not (place.in_figures and place.word[0].isupper())):
        return None
    return "ordinal"


def designated(place: Place) -> Role | None:
    """Section 427; Route 66; Game 7; Flight 1998; page 5; Phase Two; junctions 10 and 11; at week 24; not a week 20 people"""
    if place.word in LINKS:
        follows_number = place.text[place.word_start - 2].isdigit()
        listed = follows_number and _DESIGNATED_LIST.search(place.text, max(0, place.start - 30), place.start)
        return "identifier" if listed and place.plain else None
    if place.lower in TIMES and place.in_figures and _DESIGNATED_TIME.search(place.text, max(0, place.start - 16), place.start):
        return "identifier" if place.plain else None
    word, lower = place.word.lstrip("(“‘\"'"), place.cue
    if lower in ALWAYS:
        named = place.in_figures or (word[0].isupper() and place.words[0].isupper())
    elif lower in DESIGNATORS:
        named = word[0].isupper() and (place.in_figures or place.words[0].isupper())
    else:
        return None
    return "identifier" if named and place.plain else None


def emergency_number(place: Place) -> Role | None:
    """a 911 call; she dialled 999; 999 or 911; not 911 homes"""
    if place.words not in EMERGENCY_NUMBERS:
        return None
    following = _NEXT_WORD.match(place.text, place.end)
    called = following is not None and following[1].lower() in EMERGENCY_NOUNS
    listed = place.lower == "or" and not _counts_plural(place.text, place.end)
    return "identifier" if called or listed or place.lower in EMERGENCY_VERBS else None


def address(place: Place) -> Role | None:
    """123 Random Street"""
    match = _STREET.match(place.text, place.end) if place.plain else None
    return "identifier" if match and match[1].lower() in STREETS else None


def city_block(place: Place) -> Role | None:
    """the 1200 block of Oak Street"""
    return "identifier" if place.plain and place.text.startswith("block of ", place.end + 1) else None


def postcode(place: Place) -> Role | None:
    """Austin, TX 78701"""
    long_enough = place.end - place.start == _POSTCODE and len(place.word) == _STATE
    return "identifier" if long_enough and place.after == " " and place.word.isupper() and place.plain else None


def named(place: Place) -> Role | None:
    """Windows 11; a Boeing 747; Euro 2020; the Stoxx 600; Area 51; the Big Ten"""
    word = place.word.lstrip("(“‘\"'")
    if not word or not place.plain or not (word[0].isupper() or word[1:2].isupper()):
        return None
    if not (word[-1].isalnum() or word[-1] == ".") or word.lower().rstrip(".") in FUNCTION_WORDS or word[-2:] in ("’s", "'s"):
        return None
    if not place.in_figures and not place.words[0].isupper():
        return None
    if place.opens_sentence(place.word_start) and _counts_plural(place.text, place.end):
        return None
    return None if _is_headline(place) else "identifier"


def model(place: Place) -> Role | None:
    """the 787 Dreamliner; not 20 Russian troops, 12 Americans"""
    if not (place.in_figures and place.plain):
        return None
    match = _CAPITALISED_AFTER.match(place.text, place.end)
    if match is None or match[1].endswith(_NATIONAL) or match[1][-1] == "s" or match[1].lower() in FUNCTION_WORDS:
        return None
    if _counts_plural(place.text, match.end()) or place.opens_sentence(place.start) or _is_headline(place):
        return None
    return "identifier"


def league_place(place: Place) -> Role | None:
    """the top four; the bottom three; the last eight"""
    if place.in_figures or not place.plain or place.lower not in PLACES:
        return None
    following = _NEXT_WORD.match(place.text, place.end)
    return "identifier" if following is None or following[1].lower() in FUNCTION_WORDS - {"of"} else None


def type_of_thing(place: Place) -> Role | None:
    """a six-speed gearbox; a four-door saloon; a one-sided game; a one-on-one talk; not ten-man Castlebridge"""
    if place.in_figures or not place.plain:
        return None
    if place.before in _HYPHENS and place.text[place.start - 2 : place.start - 1].isalpha():
        return "identifier"
    if place.after not in _HYPHENS:
        return None
    if _MEMBERS.match(place.text, place.end + 1):
        return None
    return "identifier" if place.text[place.end + 1 : place.end + 2].isalpha() else None


def _counts_plural(text: str, end: int) -> bool:
    """Whether a plural noun follows within three words."""
    for _ in range(3):
        match = _NEXT_WORD.match(text, end)
        if match is None or match[1].lower() in FUNCTION_WORDS - {"and", "or"}:
            return False
        if is_plural(match[1].lower()):
            return True
        end = match.end()
    return False


def _is_headline(place: Place) -> bool:
    """Whether most words of the line are capitalised, so that a capital says nothing."""
    text, start, end = place.text, place.start, place.end
    begin = max(text.rfind("\n", max(0, start - 120), start) + 1, start - 120, 0)
    stop = text.find("\n", end, end + 120)
    line = text[begin : stop if stop >= 0 else end + 120].rstrip()
    if line.endswith((".", "!", "?")):
        return False
    words = _LINE_WORDS.findall(line)
    return len(words) >= 4 and sum(word[0].isupper() for word in words) >= 0.7 * len(words)
