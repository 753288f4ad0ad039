"""What an amount counts, or is of: the noun phrase beside it."""

from __future__ import annotations

import re
from decimal import Decimal

from newsfacts.lexicon.function_words import PREPOSITIONS
from newsfacts.lexicon.noun_clues import MEASURED_ADJECTIVES
from newsfacts.reading.amount import Amount
from newsfacts.reading.noun_phrases import NounPhrase, counted_noun, is_plural
from newsfacts.reading.numbers.arithmetic import is_whole

_OF = re.compile(r"\s+of(?=\s)", re.IGNORECASE)
_BEFORE_OF = frozenset("oO \n\t")
"""The second character of what is found by ``_OF``."""
_DETERMINER = re.compile(r"\s+(?:(?:the|its|their|his|her|our|my|your|these|those|all|such)\b)", re.IGNORECASE)
_LAST_OR_NEXT = re.compile(r" (?:last|next) [a-z]+\b(?<!s)")
"""What tells when: fell by 3.6 million last year."""
_BEFORE_LAST = frozenset("ln")
_HYPHENED_NOUN = re.compile(r"[a-z]{3,}(?![\w])")
_OF_ONE_THING = re.compile(r"(?<![^\W_])(?:an?|the|its|this|that|his|her|their)\s\Z", re.IGNORECASE)
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_HALF = Decimal("0.5")


def noun_after(text: str, amount: Amount, end: int, limit: int) -> NounPhrase | None:
    """What is counted: "Russian troops", and what a measure is of: "oil" in "a million barrels of oil"."""
    of = _OF.match(text, end, limit) if text[end + 1 : end + 2] in _BEFORE_OF else None
    if of:
        determiner = _DETERMINER.match(text, of.end(), limit)
        if determiner and amount.unit and amount.unit.unit.dimension in ("time", "length", "score"):
            return None  # nine months of the year, 100 km of the coast, two points of the lead
        return counted_noun(text, determiner.end() if determiner else of.end(), limit, joined=amount.role == "count")
    if amount.role != "count" or (text[end + 1 : end + 2] in _BEFORE_LAST and _LAST_OR_NEXT.match(text, end)):
        return None
    if amount.value == _HALF and (determiner := _DETERMINER.match(text, end, limit)):
        return counted_noun(text, determiner.end(), limit)  # half the condos
    if text[end : end + 1] in ("-", "‐", "‑"):
        member = _HYPHENED_NOUN.match(text, end + 1, limit)
        if member is None or member[0] in MEASURED_ADJECTIVES or member[0] in PREPOSITIONS:
            return None
        return NounPhrase(member.start(), member.end(), member.start())
    phrase = counted_noun(text, end, limit, singular=amount.value == 1)
    if phrase is None or is_plural(text[phrase.head : phrase.end].lower()):
        return phrase
    if amount.value is not None and not is_whole(amount.value) and amount.first.form == "figures":
        return None  # a 0.08 limit
    return _member(text, amount.start, phrase)


def _member(text: str, start: int, phrase: NounPhrase) -> NounPhrase:
    """The phrase, or what is counted inside its compound, where a determiner tells: pages in "a 12 page document"."""
    if _OF_ONE_THING.search(text, max(0, start - 7), start) is None:
        return phrase
    first = _FIRST_WORD.match(text, phrase.start, phrase.end)
    return NounPhrase(phrase.start, first.end(), phrase.start) if first else phrase
