"""What an amount is per: "a barrel", "per square foot", "/100 km", "an hour"."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsfacts.lexicon.units import PER_NOUNS
from newsfacts.reading.measures.table import UnitTable
from newsfacts.values import Unit

_PER = re.compile(r"\s?/\s?|[\s-]{1,2}(?:per|a|an)[\s-]", re.IGNORECASE)
_NOUN = re.compile(r"[^\W\d_]{2,20}(?![’']s)")
_SO_MANY = re.compile(r"(?:hundred|thousand|million|billion)(?: [A-Za-z][a-z]{2,12}){0,2}? (?:[a-z]{3,14}s|feet|people)\b")
"""$500 per thousand board feet; $3 per million British thermal units."""
_CONVERSION = re.compile(r"\s\([^()\n]{2,28}\d[^()\n]{0,12}\)")
"""What may stand between an amount and its "per": "9 billion shekels ($2.4 billion) a year"."""
_NO_RATE = re.compile(r"[\s-](?:earlier|ago|before|later|old|prior|after|on|early|and\sa)\b", re.IGNORECASE)
_FOREIGN = frozenset("annum diem se cent".split())


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
    per = joint[0].strip(" -\u00a0\n").lower()
    start = joint.end()
    many = _SO_MANY.match(text, start) if per == "per" else None
    if many is not None:
        return Rate(joint.start(), many.end(), Unit(many[0]))
    named = units.longest_at(text, start)
    if named is not None and named.meaning.role == "measure" and (named.length > 1 or per == "/"):
        end = start + named.length
        earlier = (per != "per" and _NO_RATE.match(text, end)) or text[end : end + 2] in ("’s", "'s")
        return None if earlier else Rate(joint.start(), end, named.meaning.unit)
    noun = _NOUN.match(text, start)
    if noun is None or per == "/":
        return None
    word = noun[0].lower()
    if (per != "per" and word not in PER_NOUNS) or word in _FOREIGN:
        return None
    return Rate(joint.start(), noun.end(), Unit(word))


def compound(unit: Unit, rate: Rate) -> Unit:
    """The unit of a rate: "US dollar per barrel"."""
    symbol = f"{unit.symbol}/{rate.unit.symbol}" if unit.symbol and rate.unit.symbol else None
    dimension = f"{unit.dimension} per {rate.unit.dimension}" if unit.dimension and rate.unit.dimension else None
    return Unit(f"{unit.name} per {rate.unit.name}", symbol, dimension)
