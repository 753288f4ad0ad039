"""Ages that have no unit of their own: "aged 35", "under the age of 21", "Ann Lee, 42,", "he is 19"."""

from __future__ import annotations

import re

from newsfacts.reading.figures import Figure
from newsfacts.reading.units import UnitMention
from newsfacts.values import Unit

YEAR_OF_AGE = Unit("year of age", None, "age")
_CUE = re.compile(r"\b(?:aged|ages|the\sages?\sof|ages?\sof|age)\s(?:between\s|from\s)?\Z", re.IGNORECASE)
_APPOSITION = re.compile(r"[^\W\d_][a-zß-öø-ÿ’'.-]+,\s\Z")
_AFTER_APPOSITION = re.compile(r",(?=\s)|\.(?=\s|\Z)")
_BE = re.compile(r"\b(?:[Hh]e|[Ss]he|I|who)(?:\s(?:is|was|were|will\sbe|would\sbe|turned|turns|had\sturned)|[’']s)\s(?:just\s|only\s|now\s|about\s)?\Z")
_AFTER_BE = re.compile(r"[.,;!?]|\s(?:by|when|and|at|in|on|this|next|last|but|years\sold)\b|\Z")
_OLDEST = 120


def age_in_years(text: str, figure: Figure, unit: UnitMention) -> UnitMention:
    """Years that are an age: "under the age of 5 years"."""
    if unit.unit.name == "year" and _CUE.search(text, max(0, figure.start - 22), figure.start):
        return unit._replace(unit=YEAR_OF_AGE)
    return unit


def age_of(text: str, figure: Figure) -> UnitMention | None:
    """The unit of a bare number that is an age, or None.

    The mention covers the word that says so ("aged"), or nothing where only the construction does.
    """
    if figure.value is None or not 0 < figure.value < _OLDEST or figure.scale != 1:
        return None
    start, end = figure.start, figure.end
    if text[end : end + 1] in ("-", "%"):
        return None
    cue = _CUE.search(text, max(0, start - 22), start)
    if cue:
        return UnitMention(cue.start(), cue.start() + len(cue[0].rstrip()), "measure", YEAR_OF_AGE)
    before = text[start - 2 : start]
    if before == ", " and figure.form == "figures":
        name = _APPOSITION.search(text, max(0, start - 26), start)
        if name and name[0][0].isupper() and _AFTER_APPOSITION.match(text, end) and _FULL_NAME.search(text, max(0, start - 40), start):
            return UnitMention(end, end, "measure", YEAR_OF_AGE, None, True)
    if _BE.search(text, max(0, start - 26), start) and _AFTER_BE.match(text, end):
        return UnitMention(end, end, "measure", YEAR_OF_AGE, None, True)
    return None


_FULL_NAME = re.compile(r"(?:(?<=[\s(“\"])|\A)[A-Z][\w’'.-]*\s(?:[A-Z][\w’'.-]*\s|de\s|van\s|al[- ])*[A-Z][\w’'.-]*,\s\Z")
