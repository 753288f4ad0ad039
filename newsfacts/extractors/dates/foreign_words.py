"""The calendar words of a language other than English, from dateparser's language data, compiled for one scan."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import cast

import attrs

from newsfacts.lexicon.foreign_languages import MONTHS_AFTER_IN, NUMBERS, OF

_MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_GRAINS = {"day": "D", "week": "W", "month": "M", "year": "Y"}
_RELATIVE = re.compile(r"(?P<ahead>in )?(?P<count>\d+|\\1) (?P<unit>\w+)(?: ago)?")
_NUMBER_SLOT = "(\\d++[.,]?\\d*+)"
_APOSTROPHES = "['’]"
_OF = "|".join(map(re.escape, OF))

Info = Mapping[str, object]
Step = tuple[str, int]
"""A grain and a number of steps from the publication; "S" and 0 for "now"."""


@attrs.frozen
class ForeignWords:
    """What a language's dates are found and read with.

    Attributes:
        pattern: finds them all; its named groups tell the form.
        months, weekdays: numbers by name, in lower case.
        phrases: steps by phrase ("hier", "la semaine dernière"), in lower case, apostrophes straight.
        steps: grain and sign by group name, for phrases with a number in them ("il y a 3 jours").
        numbers: number words, as patterns with their value.
        day_first: whether 3.4.2021 is the third of April.
    """

    pattern: re.Pattern[str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    phrases: Mapping[str, Step]
    steps: Mapping[str, Step]
    numbers: tuple[tuple[re.Pattern[str], int], ...]
    day_first: bool


@cache
def foreign_words(language: str) -> ForeignWords:
    """Gather a language's words; imports dateparser's data at the first call.

    Raises:
        ImportError: if dateparser does not know the language.
    """
    module = importlib.import_module(f"dateparser.data.date_translation_data.{language}")
    info = cast("Info", module.info)
    spaced = info.get("no_word_spacing") not in (True, "True")
    months = {name: number for number, key in enumerate(_MONTHS, 1) for name in _names(info, key, 3 if spaced else 2)}
    for number, name in enumerate(MONTHS_AFTER_IN.get(language, "").split(), 1):
        months.setdefault(name, number)
    weekdays = {name: number for number, key in enumerate(_WEEKDAYS, 1) for name in _full_names(info, key)}
    phrases = dict(_phrases(info))
    numbers = (*_numbers(info), *_small_numbers(language))
    steps: dict[str, Step] = {}
    forms = [*_absolute_forms(months, spaced), *_counted_forms(info, numbers, steps)]
    if phrases:
        forms.append(f"(?P<phrase>{_either(phrases)})")
    if weekdays:
        forms.append(f"(?P<weekday>{_either(weekdays)})")
    before, after = (r"(?<!\w)", r"(?!\w)") if spaced else ("", "")
    pattern = re.compile(f"{before}(?:{'|'.join(forms)}){after}", re.IGNORECASE)
    return ForeignWords(
        pattern, months, weekdays, phrases, steps, numbers, not str(info.get("date_order", "DMY")).startswith("M")
    )


def _strings(value: object) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def _names(info: Info, key: str, shortest: int) -> Iterator[str]:
    return (name.lower() for name in _strings(info.get(key)) if len(name) >= shortest and not name[0].isdigit())


def _full_names(info: Info, key: str) -> list[str]:
    """The weekday's full names: abbreviations, and the "segunda" of "segunda-feira", are other words too often."""
    names = list(_names(info, key, 2))
    hyphened = [name for name in names if "-" in name]
    longest = max(map(len, names), default=0)
    return hyphened or [name for name in names if len(name) >= 5 or len(name) == longest]


def _phrases(info: Info) -> Iterator[tuple[str, Step]]:
    """Phrases without a number: "yesterday", "last week"."""
    table = info.get("relative-type")
    for key, phrases in table.items() if isinstance(table, Mapping) else ():
        match = _RELATIVE.fullmatch(key)
        if match is None:
            continue
        grain = _GRAINS.get(match["unit"])
        count = int(match["count"]) * (1 if match["ahead"] else -1)
        for phrase in _strings(phrases):
            if len(phrase) > 1 and grain:
                yield phrase.lower(), (grain, count)
            elif len(phrase) > 2 and match["unit"] == "second" and count == 0:
                yield phrase.lower(), ("S", 0)


def _numbers(info: Info) -> Iterator[tuple[re.Pattern[str], int]]:
    """Number words: dateparser's simplifications whose outcome is a number."""
    entries = info.get("simplifications")
    for entry in entries if isinstance(entries, list) else ():
        for words, value in entry.items():
            if str(value).isdecimal() and len(words) > 1 and "\\" not in words:
                yield re.compile(re.sub(r"\((?!\?)", "(?:", words), re.IGNORECASE), int(value)


def _small_numbers(language: str) -> Iterator[tuple[re.Pattern[str], int]]:
    """Number words that dateparser lacks."""
    for value, words in enumerate(NUMBERS.get(language, "").split(), 1):
        yield re.compile(rf"\b(?:{words})\b", re.IGNORECASE), value


def _counted_forms(info: Info, numbers: Iterable[tuple[re.Pattern[str], int]], steps: dict[str, Step]) -> Iterator[str]:
    """Phrases with a number: "il y a 3 jours"; each gets a group of its own, noted in ``steps``."""
    number = "|".join([r"\d{1,4}", *(pattern.pattern for pattern, _ in numbers)])
    table = info.get("relative-type-regex")
    for key, phrases in table.items() if isinstance(table, Mapping) else ():
        match = _RELATIVE.fullmatch(key)
        grain = _GRAINS.get(match["unit"]) if match else None
        if match is None or grain is None:
            continue
        units = [name for name in _names(info, match["unit"], 3) if name.isalpha()]
        wordy = {form for phrase in _strings(phrases) for form in _with_units(phrase, units) if _is_wordy(form)}
        if wordy:
            name = f"step{len(steps)}"
            steps[name] = grain, 1 if match["ahead"] else -1
            ordered = sorted(wordy, key=lambda phrase: (-len(phrase), phrase))
            yield f"(?P<{name}>{'|'.join(phrase.replace(_NUMBER_SLOT, f'(?:{number})') for phrase in ordered)})"


def _with_units(phrase: str, units: Iterable[str]) -> Iterator[str]:
    """The phrase with every form of its unit: dateparser has "tygodnia temu", but not "tygodnie temu"."""
    yield phrase
    words = phrase.split(" ")
    for place, word in enumerate(words):
        if word in units:
            yield from (" ".join([*words[:place], unit, *words[place + 1 :]]) for unit in units)


def _is_wordy(phrase: str) -> bool:
    """Whether the unit beside the number is a word and no single letter: "il y a 3 j" is as often something else."""
    words = phrase.replace(_NUMBER_SLOT, " ").split()
    return bool(words) and (len(words[-1]) > 1 or not words[-1].isascii()) and _NUMBER_SLOT in phrase and phrase.count("(") == 1


def _absolute_forms(months: Mapping[str, int], spaced: bool) -> Iterator[str]:
    """Days with months, months with years, and dates in figures."""
    year = r"(?:[12]\d{3})(?!\d)"
    yield rf"(?P<iso>{year}-\d{{1,2}}-\d{{1,2}})"
    yield rf"(?P<figures>\d{{1,2}}(?P<sep>[./-])\d{{1,2}}(?P=sep){year})"
    yield r"(?P<signs>(?:\d{4}\s?[年년]\s?)?\d{1,2}\s?[月월](?:\s?\d{1,2}\s?[日일号號])?)"
    if months:
        month = f"(?:{_either(months)})"
        between = rf"\s(?:(?:{_OF})\s?)?" if spaced else r"\s?"
        yield rf"(?P<day_month>\d{{1,2}}(?:er|º|°|ª|\.|-?го|-?е)?{between}{month}(?:\.?,?{between}{year})?)"
        yield rf"(?P<year_month_day>{year}\.?\s{month}\s\d{{1,2}}\.?)"
        yield rf"(?P<month_year>{month}\.?,?{between}{year})"


def _either(words: Iterable[str]) -> str:
    """An alternation, the longest first, in which either apostrophe serves."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(_APOSTROPHES.join(map(re.escape, re.split(_APOSTROPHES, word))) for word in ordered)
