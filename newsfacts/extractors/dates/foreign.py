"""Dates in languages other than English: the weaker path, on dateparser's language data.

It knows days, months, weekdays, dates in figures and the phrases that dateparser lists ("hier", "il y a 3 jours"); no durations,
sets, clock times, tenses or references. They are resolved like the English ones, so the publication date decides what is open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsfacts.extractors.dates.foreign_words import ForeignWords, foreign_words
from newsfacts.extractors.dates.mention import Meaning, Mention

_FIGURES = re.compile(r"\d+")
_YEARS = range(1000, 3000)


def foreign_mentions(text: str, language: str) -> Iterator[Mention]:
    """The dates of a text in a language that dateparser knows, in order, none overlapping."""
    words = foreign_words(language)
    for match in words.pattern.finditer(text):
        form = match.lastgroup if match.lastgroup != "sep" else "figures"
        meaning = _meaning(match[0], form or "", words)
        if meaning is not None:
            yield Mention(match.start(), match.end(), meaning, f"dateparser-{_rule(form or '')}", vague=meaning.fixed is not None)


def _rule(form: str) -> str:
    return "distance" if form.startswith("step") else form.replace("_", "-")


def _meaning(found: str, form: str, words: ForeignWords) -> Meaning | None:
    """What the words say, or None for what is no date after all ("31.31.2021")."""
    if form == "phrase":
        grain, by = words.phrases[found.lower().replace("’", "'")]
        return Meaning(fixed="PRESENT_REF") if grain == "S" else Meaning(grain=grain, by=by, base="published")
    if form == "weekday":
        return Meaning(grain="D", weekday=words.weekdays[found.lower()])
    if form.startswith("step"):
        grain, sign = words.steps[form]
        count = _count(found, words)
        return None if count is None else Meaning(grain=grain, by=sign * count, base="published")
    figures = [int(figure) for figure in _FIGURES.findall(found) if figure.isascii()]
    if form in ("iso", "figures"):
        return _all_figures(figures, form, words.day_first)
    if form == "signs":
        year = figures.pop(0) if figures and figures[0] in _YEARS else None
        return _checked(year, figures[0], figures[1] if len(figures) > 1 else None) if figures else None
    year = next((figure for figure in figures if figure in _YEARS), None)
    day = next((figure for figure in figures if figure not in _YEARS), None)
    return _checked(year, _month(found, words), day)


def _month(found: str, words: ForeignWords) -> int:
    lowered = found.lower()
    return words.months[max((name for name in words.months if name in lowered), key=len)]


def _count(found: str, words: ForeignWords) -> int | None:
    match = _FIGURES.search(found)
    if match:
        return int(match[0])
    return next((value for pattern, value in words.numbers if pattern.search(found)), None)


def _all_figures(figures: list[int], form: str, day_first: bool) -> Meaning | None:
    if len(figures) != 3:
        return None
    one, two, three = figures
    if form == "iso":
        return _checked(one, two, three)
    if one > 12 or (day_first and two <= 12):
        return _checked(three, two, one)
    return _checked(three, one, two)


def _checked(year: int | None, month: int, day: int | None) -> Meaning | None:
    if not 1 <= month <= 12 or (day is not None and not 1 <= day <= 31):
        return None
    return Meaning(grain="M" if day is None else "D", year=year, month=month, day=day)
