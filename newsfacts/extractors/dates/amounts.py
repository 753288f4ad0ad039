"""How many: counts before a unit of time, read from right to left ("4 1/2", "twenty-four", "a couple of", "several")."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from newsfacts.extractors.dates.leftwards import Word
from newsfacts.lexicon.calendar_numbers import CARDINALS
from newsfacts.lexicon.time_units import VAGUE_COUNTS

_FRACTION_SIGNS = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3)}
_MAGNITUDES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}
_TENS = range(20, 100, 10)


Count = int | Fraction
"""Whole where it can be: a fraction costs ten times as much."""


class Amount(NamedTuple):
    """A count and how many words it took; ``value`` is None for "several" and the like."""

    value: Count | None
    taken: int
    high: Count | None = None
    article: bool = False


def amount(words: Sequence[Word]) -> Amount | None:
    """The count that the words (nearest first) end in, or None."""
    first = words[0].word
    if first == "of":
        return _of(words)
    if first in ("a", "an"):
        if words[1].word == "of" and words[2].word in ("quarter", "quarters", "half"):
            return _part_of_one(words)
        if words[1].word == "half":  # half an hour
            return Amount(Fraction(1, 2), 2, article=True)
        if words[1].word in ("many", "such"):
            return None
        return Amount(1, 1, article=True)
    if first in ("half", "quarter"):
        return _fraction_word(words)
    if first in VAGUE_COUNTS:
        if first == "few" and words[1].word == "a":
            return Amount(None, 2)
        return None if first == "some" or words[1].word in ("as", "so", "too", "how") else Amount(None, 1)
    if (first in ("couple", "dozen") and words[1].word in ("a", "one", "")) or (
        first == "couple" and words[1].word not in ("happy", "married")
    ):
        return Amount(12 if first == "dozen" else 2, 2 if words[1].word in ("a", "one") else 1)
    return _number(words)


def _of(words: Sequence[Word]) -> Amount | None:
    """A couple of, dozens of."""
    second = words[1].word
    if second == "couple":
        return Amount(2, 3 if words[2].word in ("a", "the") else 2) if words[2].word != "the" else Amount(2, 2)
    if second in ("dozens", "scores", "hundreds", "thousands", "tens", "millions", "billions", "number", "lots"):
        return Amount(None, 3 if words[2].word == "a" else 2)
    return None


def _part_of_one(words: Sequence[Word]) -> Amount:
    """A quarter of an hour, three-quarters of an hour, half of a day."""
    share = Fraction(1, 2) if words[2].word == "half" else Fraction(1, 4)
    times = CARDINALS.get(words[3].word) if words[2].word == "quarters" else None
    if times:
        return Amount(share * times, 4)
    return Amount(share, 4 if words[3].word in ("a", "one") else 3)


def _fraction_word(words: Sequence[Word]) -> Amount | None:
    """A half, two and a half, half."""
    share = Fraction(1, 2) if words[0].word == "half" else Fraction(1, 4)
    if words[1].word in ("a", "one"):
        if words[2].word == "and":
            whole = _number(words[3:])
            if whole and whole.value is not None:
                return Amount(whole.value + share, 3 + whole.taken)
        return Amount(share, 2, article=True)
    return Amount(share, 1, article=True)


def _number(words: Sequence[Word]) -> Amount | None:
    whole, taken = _figure(words[0].word), 1
    if whole is None:
        return _spelled(words)
    if "/" in words[0].word and _figure(words[1].word) is not None and "/" not in words[1].word:  # 4 1/2
        whole, taken = whole + (_figure(words[1].word) or 0), 2
    elif words[0].word in _FRACTION_SIGNS and words[1].word.isdigit():
        whole, taken = whole + int(words[1].word), 2
    low = _figure(words[taken].word) if words[taken].word else None
    if low is not None and low < whole and words[taken].start + len(words[taken].word) + 1 == words[taken - 1].start:
        return Amount(low, taken + 1, high=whole)  # 10-15 minutes
    if words[taken].word in ("to", "or", "and") and words[taken + 1].word:
        low = _figure(words[taken + 1].word)
        if low is not None and low < whole and (words[taken].word != "and" or words[taken + 2].word == "between"):
            return Amount(low, taken + 2, high=whole)
    return Amount(whole, taken)


@lru_cache(maxsize=1024)
def _figure(word: str) -> Count | None:
    """7, 4.5, 1,000, 1/2, ½, 4½."""
    if not word or not (word[0].isdigit() or word in _FRACTION_SIGNS):
        return None
    if word in _FRACTION_SIGNS:
        return _FRACTION_SIGNS[word]
    share: Count = 0
    if word[-1] in _FRACTION_SIGNS:
        share, word = _FRACTION_SIGNS[word[-1]], word[:-1]
    bare = word.replace(",", "")
    if bare.isascii() and bare.isdigit() and len(bare) <= 12:
        return int(bare) + share
    top, slash, bottom = bare.partition("/")
    if not bare.isascii() or len(bare) > 12:
        return None
    if slash:
        return Fraction(int(top), int(bottom)) if top.isdigit() and bottom.isdigit() and int(bottom) > 1 else None
    whole, point, decimals = bare.partition(".")
    if not whole.isdigit() or (point and not decimals.isdigit()):
        return None
    exact = Fraction(bare)
    return exact + share if exact.denominator != 1 else exact.numerator + share


def _spelled(words: Sequence[Word]) -> Amount | None:
    """Three, twenty-four, a hundred, two hundred and fifty, two or three."""
    total: Count = 0
    taken, scale = 0, 1
    below_hundred = False
    while taken < 6:
        word = words[taken].word
        if word in _MAGNITUDES:
            if total and _MAGNITUDES[word] > 1000:
                taken -= words[taken - 1].word == "and"  # "$19 million and four months"
                break  # "$2.1 billion two years earlier"
            scale = _MAGNITUDES[word]
            taken += 1
            if words[taken].word in ("a", "one") or (
                CARDINALS.get(words[taken].word) is None and _figure(words[taken].word) is None
            ):
                total += scale
                taken += words[taken].word in ("a", "one")
                break
            multiplier = _figure(words[taken].word) or CARDINALS.get(words[taken].word, 1)
            taken += 1
            if multiplier < 10 and CARDINALS.get(words[taken].word, 0) in _TENS:  # forty-three thousand hours
                multiplier += CARDINALS[words[taken].word]
                taken += 1
            total += scale * multiplier
            break
        value = CARDINALS.get(word)
        if value is None:
            if (
                word == "and"
                and total
                and (words[taken + 1].word in _MAGNITUDES or (below_hundred and words[taken + 1].word in ("twenty", "thirty")))
            ):
                taken += 1
                continue
            break
        if below_hundred and (value < 20 or total >= 10):
            break
        total += value
        taken += 1
        below_hundred = True
        if value >= 20:
            if words[taken].word in _MAGNITUDES or words[taken].word == "and":
                continue
            break
    if not taken or not total:
        return None
    if words[taken].word in ("or", "to", "and") and scale == 1:
        low = _spelled(words[taken + 1 :])
        if low and words[taken].word == "and" and words[taken + 1 + low.taken].word != "between":
            low = None  # between four and seven months
        if low and low.value is not None and low.value < total:
            return Amount(low.value, taken + 1 + low.taken, high=total)
    return Amount(total, taken)
