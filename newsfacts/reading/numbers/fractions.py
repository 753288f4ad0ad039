"""Fractions in words: "two-thirds", "four and a half", "half a million", "a quarter of", "five point two"."""

from __future__ import annotations

import re
from decimal import Decimal

from newsfacts.lexicon.numbers import DENOMINATORS, TENS, UNITS
from newsfacts.reading.numbers.arithmetic import is_whole, over, plain, plus, times, whole
from newsfacts.reading.numbers.figures import Figure
from newsfacts.reading.numbers.vocabulary import (
    ARTICLE_BEFORE,
    NEXT_LINE_WORD,
    NEXT_WORD,
    SINGULAR_DENOMINATORS,
    NumberVocabulary,
)

AND = re.compile(r"\s{1,3}and\s{1,3}|-and-", re.IGNORECASE)
_ONE, _TWO, _HALF = Decimal(1), Decimal(2), Decimal("0.5")
_FRACTION = re.compile(r"(an?|[^\W\d_]{3,9})(?:\s{1,2}|-)([^\W\d_]{4,11})(?![^\W_])", re.IGNORECASE)
_OF_THINGS = re.compile(r"\s+of(?=\s+(?!the\b|my\b|his\b|her\b|their\b)[^\W\d_])", re.IGNORECASE)
_COUPLE = re.compile(r"\s+(?:of\s+)?(hundred|thousand|million|billion|dozen)(?![^\W_])", re.IGNORECASE)
_A_MAGNITUDE = re.compile(
    r"(?:[ -]|\s+(?:of\s+)?an?\s+)(hundred|thousand|million|billion|trillion|dozen)(?![^\W_])", re.IGNORECASE
)
_COMPOUND_DENOMINATOR = re.compile(r"\s([^\W\d_]{5,7})[ -]([^\W\d_]{5,8})(?![^\W_])")
_OF_ONE = re.compile(r"\sof\s(?:an?|one|1)(?=\s[^\W\d_])", re.IGNORECASE)
"""What belongs to the fraction in "three-quarters of a mile", "one-half of 1 percent"."""
_ARTICLE_NEXT = re.compile(r"\san?(?=\s[^\W\d_])", re.IGNORECASE)
_FRACTION_TAIL = re.compile(
    r"\s+(?:of|the|as|that|their|its|his|her|are|were|is|was|will|would|have|had|do|did|say|said|and\s+(?:an?\s+)?(?:half|quarter|third))\b|\s*(?:[.,;:!?)]|\n|\Z)",
    re.IGNORECASE,
)
_ORDINAL_BEFORE = re.compile(
    r"\b(?:first|second|1st|2nd|other|better|latter|the|this|that|each|every|top|bottom|early|late|last|final|next|past)\s\Z",
    re.IGNORECASE,
)
_SMALL_PARTS = re.compile(r"[ -](tenths?|hundredths?|thousandths?|millionths?|billionths?|trillionths?)(?![^\W_])", re.IGNORECASE)
_BY_OR_UP = ("by ", "up ", "down ")
_BETWEEN_FRACTIONS = ("third and ", "quarter and ", "fifth and ")
_BOUNDED = ("about ", "nearly ", "almost ", "roughly ", "around ", "than ", "least ")
"""What tells that "half" is a share, whatever follows: "about half disagreed"."""
_PLURAL_VERB = re.compile(r"\s(?:were|are|have|said|say|do|did)\b")
_HALF_OF = re.compile(r"\s+(?:of|the|its|their|his|her|our|my|an?|as|that)\b|\s*[.,;]", re.IGNORECASE)


def with_fraction(text: str, value: Decimal, end: int, scale: Decimal, words: NumberVocabulary) -> tuple[Decimal, int, Decimal]:
    """ "five point two million", "two-thirds", "four and a half", "one and a half million"."""
    match = NEXT_LINE_WORD.match(text, end)
    word = match[1].lower() if match else ""
    if match and word == "point" and scale == 1:
        digits, after = _decimals(text, match.end())
        if digits:
            more, end = words.magnitudes_after(text, after)
            return times(Decimal(f"{value.to_integral_value()}.{digits}"), more), end, more
    compound = _COMPOUND_DENOMINATOR.match(text, end)
    if compound and compound[1].lower() in TENS and compound[2].lower() in DENOMINATORS and scale == 1:
        return over(value, plus(TENS[compound[1].lower()], DENOMINATORS[compound[2].lower()])), compound.end(), scale
    if match and word in DENOMINATORS and _is_denominator(text, match, word, value):
        value, end = over(value, DENOMINATORS[word]), match.end()
        of = _A_MAGNITUDE.match(text, end)
        if of:
            scale = words.magnitude(of[1])
            value, end = whole(times(value, scale)), of.end()
        one = _OF_ONE.match(text, end)
        return value, one.end() if one else end, scale
    fraction, after = and_fraction(text, end, words)
    if fraction is not None:
        last = scale if scale >= 1000 else _ONE
        value = plus(value, times(fraction, last))
        more, end = words.magnitudes_after(text, after)
        return times(value, more), end, more if more > 1 else scale
    return value, end, scale


def _decimals(text: str, end: int) -> tuple[str, int]:
    digits = ""
    while len(digits) < 12:
        match = NEXT_WORD.match(text, end)
        value = UNITS.get(match[1].lower()) if match else None
        if match is None or value is None:
            break
        digits, end = digits + str(value), match.end()
    return digits, end


def and_fraction(text: str, end: int, words: NumberVocabulary) -> tuple[Decimal | None, int]:
    """ "and a half", "and three quarters", after a whole number."""
    joined = AND.match(text, end)
    if not joined:
        return None, end
    match = _FRACTION.match(text, joined.end())
    if not match:
        return None, end
    first, word = match[1].lower(), match[2].lower()
    numerator = _ONE if first in ("a", "an") else words.kinds.get(first, ("", None))[1]
    if numerator is None or word not in DENOMINATORS or numerator >= DENOMINATORS[word]:
        return None, end
    return over(numerator, DENOMINATORS[word]), match.end()


def small_parts(text: str, end: int) -> tuple[Decimal, int] | None:
    """What figures are divided by in "15 billionths of a degree", "6 hundredths", and where that ends."""
    match = _SMALL_PARTS.match(text, end)
    if match is None:
        return None
    one = _OF_ONE.match(text, match.end())
    return DENOMINATORS[match[1].lower()], one.end() if one else match.end()


def half_at(text: str, start: int, end: int, words: NumberVocabulary) -> Figure | None:
    """ "half a million", "half of", "half the", "a half"; not "the second half", "half-hearted"."""
    article = ARTICLE_BEFORE.search(text, max(0, start - 3), start)
    of = _A_MAGNITUDE.match(text, end)
    if of:
        scale = words.magnitude(of[1])
        return Figure(article.start() if article else start, of.end(), whole(times(_HALF, scale)), scale=scale, form="words")
    one = _OF_ONE.match(text, end) or _ARTICLE_NEXT.match(text, end)
    if one and not article:
        return Figure(start, one.end(), _HALF, form="words")
    if text[start - 1 : start] == "-" or (_ORDINAL_BEFORE.search(text, max(0, start - 16), start)):
        return None
    if article:
        begin = article.start()
        added = text.endswith("and ", 0, begin) and not text.endswith(_BETWEEN_FRACTIONS, 0, begin)  # four and a half
        alone = text[end : end + 1] != "-" and not added
        return Figure(article.start(), end, _HALF, form="words") if alone else None
    alone = (
        _HALF_OF.match(text, end) is not None or text.endswith((*_BY_OR_UP, *_BOUNDED), 0, start) or _is_subject(text, start, end)
    )
    return Figure(start, end, _HALF, form="words") if alone else None


def _is_subject(text: str, start: int, end: int) -> bool:
    """Whether "half" opens a clause and a plural verb follows: "; half were given a placebo"."""
    return _PLURAL_VERB.match(text, end) is not None and text[max(0, start - 2) : start].strip(" \n") in ("", ",", ";", ".", "—")


def couple_at(text: str, start: int, end: int, words: NumberVocabulary) -> Figure | None:
    """ "a couple of", "a couple hundred"."""
    article = ARTICLE_BEFORE.search(text, max(0, start - 3), start)
    if not article:
        return None
    more = _COUPLE.match(text, end)
    if more:
        scale = words.magnitude(more[1])
        return Figure(article.start(), more.end(), plain(times(_TWO, scale)), scale=scale, form="words")
    of = _OF_THINGS.match(text, end)
    return Figure(article.start(), end, _TWO, form="words") if of else None


def article_fraction_at(text: str, start: int, end: int, word: str, words: NumberVocabulary) -> Figure | None:
    """ "a third of", "a quarter million"; "cut the risk by a third in May"; not "a third man"."""
    article = ARTICLE_BEFORE.search(text, max(0, start - 4), start)
    if not article or word not in SINGULAR_DENOMINATORS:
        return None
    of = _A_MAGNITUDE.match(text, end)
    if of:
        scale = words.magnitude(of[1])
        value = over(scale, DENOMINATORS[word])
        return Figure(article.start(), of.end(), plain(value), scale=scale, form="words")
    if not (_FRACTION_TAIL.match(text, end) or text.endswith(_BY_OR_UP, 0, article.start())):
        return None
    one = _OF_ONE.match(text, end)
    end = one.end() if one else end
    return Figure(article.start(), end, over(_ONE, DENOMINATORS[word]), form="words")


def _is_denominator(text: str, match: re.Match[str], word: str, value: Decimal) -> bool:
    """Whether an ordinal after a number makes a fraction of it: "two-thirds", "one fifth of", not "two quarters"."""
    if value <= 0 or not is_whole(value):
        return False
    hyphened = "-" in match[0]
    if word == "half":
        return value == 1 and (hyphened or _FRACTION_TAIL.match(text, match.end()) is not None)
    if word in SINGULAR_DENOMINATORS:
        return value == 1 and (hyphened or _FRACTION_TAIL.match(text, match.end()) is not None)
    if word == "quarters":
        return value in (1, 3) and (hyphened or _FRACTION_TAIL.match(text, match.end()) is not None)
    return True
