"""Whole numbers in words: "twenty-three", "one hundred and two thousand", "a million, two hundred thousand"."""

from __future__ import annotations

import re
from decimal import Decimal

from newsfacts.reading.numbers.arithmetic import plus, times
from newsfacts.reading.numbers.fractions import AND, and_fraction
from newsfacts.reading.numbers.vocabulary import NEXT_LINE_WORD, WORD, NumberVocabulary

_ONE = Decimal(1)
_COMMA = re.compile(r",\s")
_LONGEST_RUN = 12


def cardinal(text: str, end: int, kind: str, value: Decimal, words: NumberVocabulary) -> tuple[Decimal, int, Decimal]:
    """The value of the number words from a first one that ends at ``end``, the end of the last, the last magnitude."""
    total, group, ceiling, scale = Decimal(0), value, Decimal("Infinity"), _ONE
    if kind == "magnitude":
        total, group, ceiling, scale = value, Decimal(0), value, value
    while True:
        joined = AND.match(text, end) if kind in ("hundred", "magnitude") else None
        if joined and and_fraction(text, end, words)[0] is not None:
            break
        comma = _COMMA.match(text, end) if kind == "magnitude" and not joined else None
        link = joined or comma
        if link:
            following = _after_and(text, link.end(), ceiling if kind == "magnitude" else None, comma is not None, words)
            if following is None:
                break
            kind, value, end = following
        else:
            match = NEXT_LINE_WORD.match(text, end)
            found = words.kind_of(match)
            if match is None or found is None or not _continues(kind, found[0], group):
                break
            if found[0] != "magnitude" and "\n" in match[0]:
                break
            kind, value, end = *found, match.end()
        if kind == "hundred":
            group = times(group or _ONE, value)
        elif kind == "magnitude":
            if value < ceiling and group:
                total, group = plus(total, times(group, value)), Decimal(0)
            else:
                total, group = times(plus(total, group) or _ONE, value), Decimal(0)
            ceiling = scale = value
        else:
            group = plus(group, value)
    if group:
        scale = _ONE if kind != "magnitude" else scale
    return plus(total, group), end, scale


def _after_and(
    text: str, start: int, ceiling: Decimal | None, comma: bool, words: NumberVocabulary
) -> tuple[str, Decimal, int] | None:
    """The number word after "and" or a comma, if it goes on with the number: "two hundred and six", "a million, two hundred".

    Args:
        ceiling: the magnitude before it, which what follows must not reach; None after a hundred.
    """
    match = WORD.match(text, start)
    found = words.kind_of(match)
    if match is None or found is None or found[0] not in ("unit", "teen", "tens"):
        return None
    kind, value, end = found[0], found[1], match.end()
    for _ in range(_LONGEST_RUN):
        following = NEXT_LINE_WORD.match(text, end)
        more = words.kind_of(following)
        if following is None or more is None or not _continues(kind, more[0], value):
            break
        if ceiling is None and more[0] == "hundred":
            return None  # between one hundred and two hundred
        value = times(value, more[1]) if more[0] in ("hundred", "magnitude") else plus(value, more[1])
        kind, end = more[0], following.end()
    if (ceiling is not None and value >= ceiling) or (comma and value < 100):
        return None
    return found[0], found[1], match.end()


def _continues(before: str, kind: str, group: Decimal) -> bool:
    """Whether a number word of ``kind`` goes on with a number whose last word was of kind ``before``."""
    if kind == "unit":
        return before in ("tens", "hundred", "magnitude")
    if kind in ("teen", "tens"):
        return before in ("hundred", "magnitude")
    if kind == "hundred":
        return before != "hundred" and before != "magnitude" and 0 < group < 100
    return before != "magnitude" or not group
