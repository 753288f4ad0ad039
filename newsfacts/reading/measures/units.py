"""The unit, currency or percent sign that follows a figure: "km", "per cent", "Swiss francs", 6'2"."""

from __future__ import annotations

import re

from newsfacts.reading.measures.rules import SYMBOL_RULES, WORD_RULES, Candidate
from newsfacts.reading.measures.table import Spelling, UnitMention, UnitTable
from newsfacts.reading.numbers.figures import Figure
from newsfacts.reading.numbers.place import Place

_GAP = re.compile(r"\s?[\[<](?=[A-Za-z]{1,3}[\]>])|[ \u00a0\u2009\u202f]{1,2}|[-‐‑](?=[^\W\d_])|")
_OF_GAP = re.compile(r"\s+of\s+|")
_PRIMES = frozenset("'’′\"”″")
_INCHES_FOLLOW = re.compile(r"\s?\d{1,2}(?:\.\d|½)?\s?(?:[\"”″]|'')")
_OPEN_QUOTE = re.compile(r"(?:\A|[\s(])['‘]")
_LONGEST_SYMBOL = 3


def unit_after(place: Place, table: UnitTable) -> UnitMention | None:
    """The unit that follows the figure, where the rules allow it; "hundreds of miles" has an "of" between."""
    text, figure, after = place.text, place.figure, place.after
    if place.following and figure.low is None:  # the usual gap
        if not table.has(place.following):
            return None
        start = place.end + 1
    elif not after:
        return None
    elif after in _PRIMES:
        return _prime(text, figure, table) if place.in_figures else None
    else:
        gap = (_GAP if figure.low is None else _OF_GAP).match(text, place.end)
        start = gap.end() if gap else place.end
    found = table.longest_at(text, start)
    if found is None or (found.is_symbol and not _may_be_symbol(text, figure, found, start + found.length)):
        return None
    meaning, end = found.meaning, start + found.length
    rule = (SYMBOL_RULES if found.is_symbol else WORD_RULES).get(found.words)
    if rule is not None:
        allowed = rule(Candidate(text, figure, start, end, meaning))
        if allowed is None:
            return None
        meaning = allowed
    return tuple.__new__(UnitMention, (start, end, *meaning))  # much faster than UnitMention(…)


def _may_be_symbol(text: str, figure: Figure, found: Spelling, end: int) -> bool:
    """Whether a symbol stands free, and after figures; number words take only signs and codes of money, and percent."""
    symbol, following = found.words, text[end : end + 1]
    if symbol[-1].isalnum() and (following.isalnum() or following == "_"):
        return False
    if symbol in "$£€¥" and following.isdigit():
        return False  # the sign of the next figure
    return figure.form == "figures" or len(symbol) > _LONGEST_SYMBOL or found.meaning.role == "money" or symbol in ("%", "pct")


def _prime(text: str, figure: Figure, table: UnitTable) -> UnitMention | None:
    """6'2"; 5′ 9″; an altitude of 30'; not the end of a quotation"""
    end = figure.end + 1
    foot, inch = table.named("foot"), table.named("inch")
    if text[figure.end] in '"”″':
        inches = text[figure.end] == "″" or text[max(0, figure.start - 2) : figure.start].strip()[-1:] in ("'", "’", "′")
        return UnitMention(figure.end, end, "measure", inch) if inches and inch else None
    alone = text[figure.end] == "'" and text[end : end + 1] in ("", " ", ".", ",")
    if text[figure.end] == "′" or _INCHES_FOLLOW.match(text, end) or (alone and not _in_quotation(text, figure.start)):
        return UnitMention(figure.end, end, "measure", foot) if foot else None
    return None


def _in_quotation(text: str, start: int) -> bool:
    """Whether a single quote mark opens shortly before, which an apostrophe after the figure would close."""
    return _OPEN_QUOTE.search(text, max(0, start - 80), start) is not None
