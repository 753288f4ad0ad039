"""Ages that have no unit of their own: "aged 35", "under the age of 21", "Ann Lee, 42,", "he is 19"."""

from __future__ import annotations

import re

from newsfacts.lexicon.titles import HUMAN_NOUNS
from newsfacts.reading.measures.table import UnitMention
from newsfacts.reading.numbers.figures import Figure
from newsfacts.reading.numbers.place import Place
from newsfacts.values import Unit

YEAR_OF_AGE = Unit("year of age", None, "age")
_CUE = re.compile(r"\b(?:aged|ages|the\sages?\sof|ages?\sof|age)\s(?:between\s|from\s)?\Z", re.IGNORECASE)
_BOUNDED_CUE = re.compile(r"\baged\s(?:over|under|above|below|about|around|at\sleast|up\sto|just|nearly)\s\Z", re.IGNORECASE)
_NAME = re.compile(r"(?<![\w’'-])[A-Z][\w’'.-]{1,20},\s\Z")
_AFTER_APPOSITION = re.compile(r",(?=\s)|\.(?=\s|\Z)")
_BE = re.compile(
    r"\b(?:[Hh]e|[Ss]he|I|who)(?:\s(?:is|was|were|will\sbe|would\sbe|turned|turns|had\sturned)|[’']s)\s(?:just\s|only\s|now\s|about\s)?\Z"
)
_AFTER_BE = re.compile(r"[.,;!?]|\s(?:by|when|and|at|in|on|this|next|last|but|years\sold)\b|\n|\Z")
_OVER_OR_UNDER = re.compile(
    r"\b(is|was|are|were|people|children|adults|those|anyone|voters|women|men|residents|patients|drivers|players)\s(?:over|under)\s\Z",
    re.IGNORECASE,
)
_CLAUSE_ENDS = re.compile(r"\s?(?:[.,;!?)]|\n|\Z)")
_OLDEST = 120
_AND_OLDER = re.compile(r"\s(?:and|or)\s(?:older|younger|over|under)\b(?!\s[a-z]{3,}s\b)")
_PERSONS = frozenset("people adults women men those children voters residents patients".split())
_TO_AGE = re.compile(r"(?:\sto\s|[-–])\d{2}(?![\d,.]\d|\d|%)(?!\s(?:percent|per\scent))")
_LAST_WORDS = frozenset(
    "aged age ages of between from over under above below about around least to just nearly only now is was were are people "
    "children adults those anyone women men voters residents patients drivers players be "
    "turned turns he’s she’s he's she's i’m i'm".split()
)
"""The last words of what the patterns look for."""


def age_in_years(text: str, figure: Figure, unit: UnitMention) -> UnitMention:
    """Years that are an age: "under the age of 5 years"."""
    if unit.unit.name == "year" and _CUE.search(text, max(0, figure.start - 22), figure.start):
        return unit._replace(unit=YEAR_OF_AGE)
    return unit


def age_of(place: Place) -> UnitMention | None:
    """The unit of a bare number that is an age, or None.

    The mention covers the word that says so ("aged"), or nothing where only the construction does.
    """
    figure, text, start, end = place.figure, place.text, place.start, place.end
    word = place.word.lower()
    if place.plain and figure.value is not None and 0 < figure.value < _OLDEST and _AND_OLDER.match(text, end):
        return UnitMention(end, end, "measure", YEAR_OF_AGE, None, True)
    if word not in _LAST_WORDS or figure.value is None or not 0 < figure.value < _OLDEST or not place.plain or place.after == "%":
        return None
    assumed = UnitMention(end, end, "measure", YEAR_OF_AGE, None, True)
    cue = _CUE.search(text, max(0, start - 22), start)
    if cue:
        return UnitMention(cue.start(), cue.start() + len(cue[0].rstrip()), "measure", YEAR_OF_AGE)
    if _BOUNDED_CUE.search(text, max(0, start - 22), start):
        return assumed._replace(assumed=False)
    bounded = _OVER_OR_UNDER.search(text, max(0, start - 26), start)
    if bounded and (figure.value >= 10 or bounded[1].lower() == "children") and _CLAUSE_ENDS.match(text, end):
        return assumed
    if word in _PERSONS and _TO_AGE.match(text, end):
        return assumed
    if _BE.search(text, max(0, start - 26), start) and _AFTER_BE.match(text, end):
        return assumed
    return None


def age_in_apposition(place: Place) -> UnitMention | None:
    """ "Ann Lee, 42, said", "a nurse, 42, said": a number between commas after a name or a noun for a person."""
    figure, text, start, end = place.figure, place.text, place.start, place.end
    if figure.value is None or not 0 < figure.value < _OLDEST or not (place.plain and place.in_figures):
        return None
    if place.word[-1:] != "," or not _AFTER_APPOSITION.match(text, end):
        return None
    if place.word[:-1] not in HUMAN_NOUNS and not _NAME.search(text, max(0, start - 26), start):
        return None
    return UnitMention(end, end, "measure", YEAR_OF_AGE, None, True)
