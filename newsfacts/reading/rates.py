"""What an amount is per: "a barrel", "per square foot", "/100 km", "an hour"."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsfacts.lexicon.units import PER_NOUNS
from newsfacts.reading.unit_table import UnitTable
from newsfacts.values import Unit

_PER = re.compile(r"\s?/\s?|[\s-]{1,2}(?:per|a|an)[\s-]", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_]+[²³23]?(?:[ -][^\W\d_]+){0,2}")
_CONVERSION = re.compile(r"\s\([^()\n]{2,28}\d[^()\n]{0,12}\)")
"""What may stand between an amount and its "per": "9 billion shekels ($2.4 billion) a year"."""
_NO_RATE = re.compile(r"[\s-](?:earlier|ago|before|later|old|prior|after|on|early|and\s)\b", re.IGNORECASE)
_SIDEWAYS = frozenset("capita annum diem se".split())


class Rate(NamedTuple):
    """The denominator of a rate; ``start`` is where its "per" begins."""

    start: int
    end: int
    unit: Unit


def rate_after(text: str, end: int, units: UnitTable) -> Rate | None:
    """The denominator that follows an amount (or its noun) that ends at ``end``."""
    if text[end : end + 1] not in (" ", "/", "-", "\u00a0"):
        return None
    aside = _CONVERSION.match(text, end)
    joint = _PER.match(text, aside.end() if aside else end)
    if joint is None:
        return None
    match = _WORDS.match(text, joint.end())
    if match is None:
        return None
    per = joint[0].strip(" -\u00a0\n").lower()
    words = match[0].lower()
    for length in (3, 2, 1):
        parts = re.split(r"[ -]", words)
        if len(parts) < length:
            continue
        name = " ".join(parts[:length])
        if length > 1 and name == " ".join(parts):
            stop = match.end()
        else:
            stop = joint.end() + len(name)
        unit = units.named(name) or _measure(units, text[joint.end() : stop], per == "/")
        if unit is not None:
            if per in ("a", "an") and _NO_RATE.match(text, stop):
                return None
            return Rate(joint.start(), stop, unit)
    noun = re.split(r"[ -]", words)[0]
    if per == "/" or (per in ("a", "an") and noun not in PER_NOUNS) or noun in _SIDEWAYS:
        return Rate(joint.start(), joint.end() + len(noun), Unit(noun)) if noun == "capita" else None
    if per == "per" and not noun.isalpha():
        return None
    return Rate(joint.start(), joint.end() + len(noun), Unit(noun))


def _measure(units: UnitTable, letters: str, slash: bool) -> Unit | None:
    """The measure that a symbol means; one of a single letter only after "/"."""
    meaning = units.symbol(letters)
    return meaning.unit if meaning and meaning.role == "measure" and (slash or len(letters) > 1) else None


def compound(unit: Unit, rate: Rate) -> Unit:
    """The unit of a rate: "US dollar per barrel"."""
    symbol = f"{unit.symbol}/{rate.unit.symbol}" if unit.symbol and rate.unit.symbol else None
    dimension = f"{unit.dimension} per {rate.unit.dimension}" if unit.dimension and rate.unit.dimension else None
    return Unit(f"{unit.name} per {rate.unit.name}", symbol, dimension)
