"""Ages that have no unit of their own: "aged 35", "under the age of 21", "Ann Lee, 42,", "he is 19"."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsfacts.lexicon.titles import HUMAN_NOUNS
from newsfacts.reading.measures.table import UnitMention
from newsfacts.reading.numbers.place import Place
from newsfacts.values import Unit

YEAR_OF_AGE = Unit("year of age", None, "age")
_CUE = re.compile(r"\b(?:aged|ages|the\sages?\sof|ages?\sof|age)\s(?:between\s|from\s)?\Z", re.IGNORECASE)
_BOUNDED_CUE = re.compile(r"\baged\s(?:over|under|above|below|about|around|at\sleast|up\sto|just|nearly)\s\Z", re.IGNORECASE)
_NAME = re.compile(r"(?<![\w’'-])[A-Z][\w’'.-]{1,20},\s\Z")
_AFTER_APPOSITION = re.compile(r",(?=\s)|\.(?=\s|\Z)")
_BE = re.compile(
    r"\b(?:(?:[Hh]e|[Ss]he|I|who)(?:\s(?:is|was|were|will\sbe|would\sbe|turned|turns|had\sturned)|[’']s)|\bI(?:\sam|[’']m)|[Yy]ou[’']re)\s(?:just\s|only\s|now\s|about\s)?\Z"
)
_AFTER_BE = re.compile(r"[.,;!?]|\s(?:by|when|and|at|in|on|this|next|last|but|years\sold)\b|\n|\Z")
_OVER_OR_UNDER = re.compile(
    r"\b(is|was|are|were|people|children|adults|those|anyone|voters|women|men|residents|patients|drivers|players)\s(?:over|under)\s\Z",
    re.IGNORECASE,
)
_CLAUSE_ENDS = re.compile(r"\s?(?:[.,;!?)]|\n|\Z)")
_CLAUSE_OR_PHRASE_ENDS = re.compile(r"\s?(?:[.,;!?)]|\n|\Z)|\s(?:and|but|who|with|when|after|in|from|was|were|is|had|has)\b")
_PERSON_OF = re.compile(r"\b(?:man|woman|boy|girl|widow|widower|lad|lady|gentleman|child|youth)\sof\s\Z")
_AGED_AT = re.compile(
    r"\b(?:die[sd]?|dead|married|retired?|retires|widowed|orphaned|(?:left|leave|quit)\s(?:school|home))\sat\s\Z", re.IGNORECASE
)
_OLDEST_OR_YOUNGEST = re.compile(r",?\sthe\s(?:oldest|youngest|eldest)\b")
_PERSON_AT = re.compile(r"\b(?:he|she|him|her|who),\sat\s\Z")
_COMMA_PERSON = re.compile(r",\s(?:he|she|I)\b")
_KIN_BEFORE = re.compile(r"(?<![\w-])([a-z-]{3,16})\s(?:[A-Z][\w’'-]{1,16}\s){0,2}\Z")
_NAME_BEFORE = re.compile(r"(?<![\w’'-])[A-Z][\w’'-]{1,20}\s\Z")
_PERSON_AFTER = re.compile(
    r"\s(?:said|says|told|tells|who|from|of|died|admitted|denied|pleaded|appeared|was\s(?:jailed|killed|found|arrested|charged|born|taken))\b"
    r"|,\s(?:of|from|an?|who|formerly)\s"
)
_BOTH = re.compile(r"\sand\s\d{1,2}(?=[,.])")
_COUPLE = re.compile(r"\band\s(?:[A-Z][\w’'-]{1,16}\s){1,2}?[A-Z][\w’'-]{1,16},\s\Z")
_MONTHS_AFTER = re.compile(r"(?:\sto\s|\sand\s|[-–])\d{1,2}[ -](?:months?|weeks?|days?)\b")
_OLDEST, _HOURS = 120, 12
_AND_OLDER = re.compile(r"\s(?:and|or)\s(?:older|younger|over|under)\b(?!\s[a-z]{3,}s\b)")
_TO_AGE = re.compile(r"(?:\sto\s|[-–])\d{2}(?![\d,.]\d|\d|%)(?!\s(?:percent|per\scent))")


def age_in_years(place: Place, unit: UnitMention) -> UnitMention:
    """Years that are an age: "under the age of 5 years"."""
    if unit.unit.name == "year" and place.lower in _CUE_ENDS and _cue_of(place):
        return unit._replace(unit=YEAR_OF_AGE)
    return unit


def age_of(place: Place) -> UnitMention | None:
    """The unit of a bare number that is an age, or None.

    The mention covers the word that says so ("aged"), or nothing where only the construction does.
    """
    rules = _BY_WORD_BEFORE.get(place.lower, ())
    listed = place.following == "and" or place.following == "or"
    bracketed = place.before == "(" and place.after == ")"
    if not rules and not listed and not bracketed and place.word[-1:] != ",":
        return None
    value = place.figure.value
    if value is None or not 0 < value < _OLDEST or not place.plain:
        return None
    if listed and _AND_OLDER.match(place.text, place.end):
        return _assumed(place)
    if place.after != "%":
        for rule in rules:
            age = rule(place)
            if age is not None:
                return age
    return in_brackets(place) if bracketed else in_apposition(place)


def aged(place: Place) -> UnitMention | None:
    """aged 35; under the age of 21; ages between 5 and 9; not aged 6-18 months"""
    cue = None if _MONTHS_AFTER.match(place.text, place.end) else _cue_of(place)
    return UnitMention(cue.start(), cue.start() + len(cue[0].rstrip()), "measure", YEAR_OF_AGE) if cue else None


def aged_over(place: Place) -> UnitMention | None:
    """aged over 60; aged at least 12"""
    bounded = _BOUNDED_CUE.search(place.text, max(0, place.start - 22), place.start)
    return _assumed(place)._replace(assumed=False) if bounded else None


def persons_over(place: Place) -> UnitMention | None:
    """voters under 30, children under 5; not people under 5"""
    bounded = _OVER_OR_UNDER.search(place.text, max(0, place.start - 26), place.start)
    if bounded is None or not _CLAUSE_ENDS.match(place.text, place.end):
        return None
    value = place.figure.value
    return _assumed(place) if bounded[1].lower() == "children" or (value is not None and value >= 10) else None


def persons_from_to(place: Place) -> UnitMention | None:
    """adults 18 to 64"""
    return _assumed(place) if _TO_AGE.match(place.text, place.end) else None


def person_is(place: Place) -> UnitMention | None:
    """she is 35; who turned 40 in May"""
    told = _BE.search(place.text, max(0, place.start - 26), place.start) and _AFTER_BE.match(place.text, place.end)
    return _assumed(place) if told else None


def person_of(place: Place) -> UnitMention | None:
    """a quiet man of 58; not a father of 3"""
    told = _PERSON_OF.search(place.text, max(0, place.start - 14), place.start) and _CLAUSE_OR_PHRASE_ENDS.match(
        place.text, place.end
    )
    return _assumed(place) if told else None


def at_an_age(place: Place) -> UnitMention | None:
    """dies at 94; left school at 15; at 79 the oldest; made her, at 66, the best; At 57, she paints; not died at 11"""
    text, start, end = place.text, place.start, place.end
    before = max(0, start - 26)
    told = (
        (_AGED_AT.search(text, before, start) and _CLAUSE_OR_PHRASE_ENDS.match(text, end) and not _is_hour(place))
        or _OLDEST_OR_YOUNGEST.match(text, end)
        or (_PERSON_AT.search(text, before, start) and text.startswith(", ", end))
        or (place.word == "At" and _COMMA_PERSON.match(text, end))
    )
    return _assumed(place) if told else None


def now_of_age(place: Place) -> UnitMention | None:
    """Now 57, she paints"""
    return _assumed(place) if place.word == "Now" and _COMMA_PERSON.match(place.text, place.end) else None


def in_brackets(place: Place) -> UnitMention | None:
    """her sister Aoife (15); his wife (43); Ann Lee (42), of Cork; Ann Lee (42) said; not Lee (15) and Cole (12)"""
    text, start = place.text, place.start - 1
    kin = _KIN_BEFORE.search(text, max(0, start - 50), start)
    if kin and kin[1] in HUMAN_NOUNS:
        return _assumed(place)
    named = _NAME_BEFORE.search(text, max(0, start - 24), start)
    return _assumed(place) if named and _PERSON_AFTER.match(text, place.end + 1) else None


def in_apposition(place: Place) -> UnitMention | None:
    """Ann Lee, 42, said; a nurse, 42, said; Ann and Tom Lee, 42 and 45."""
    if not place.in_figures or place.word[-1:] != ",":
        return None
    if not _AFTER_APPOSITION.match(place.text, place.end):
        couple = _BOTH.match(place.text, place.end) and _COUPLE.search(place.text, max(0, place.start - 50), place.start)
        return _assumed(place) if couple else None
    if place.word[:-1] not in HUMAN_NOUNS and not _NAME.search(place.text, max(0, place.start - 26), place.start):
        return None
    return _assumed(place)


def _is_hour(place: Place) -> bool:
    return place.figure.value is not None and place.figure.value <= _HOURS


def _cue_of(place: Place) -> re.Match[str] | None:
    return _CUE.search(place.text, max(0, place.start - 22), place.start)


def _assumed(place: Place) -> UnitMention:
    return UnitMention(place.end, place.end, "measure", YEAR_OF_AGE, None, True)


Rule = Callable[[Place], UnitMention | None]
_CUE_ENDS = frozenset("aged age ages of between from".split())
_BY_WORD_BEFORE: dict[str, tuple[Rule, ...]] = {
    **dict.fromkeys(_CUE_ENDS, (aged,)),
    "of": (aged, person_of),
    "at": (at_an_age,),
    **dict.fromkeys("above below around least to nearly".split(), (aged_over,)),
    **dict.fromkeys("over under".split(), (aged_over, persons_over)),
    **dict.fromkeys("just about".split(), (aged_over, person_is)),
    **dict.fromkeys("people adults women men those children voters residents patients".split(), (persons_from_to,)),
    **dict.fromkeys("is was were be am turned turns only he’s she’s he's she's i’m i'm you’re you're".split(), (person_is,)),
    "now": (now_of_age, person_is),
}
"""Which rules can apply, by the word before the number."""
