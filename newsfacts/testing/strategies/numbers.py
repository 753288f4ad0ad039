"""Numbers as newspapers print them, with their values."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import strategies as st

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve "
    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
MAGNITUDES = {"million": 10**6, "billion": 10**9, "trillion": 10**12}

Number = tuple[str, Decimal]
"""The words and what they are worth."""


def in_words(number: int) -> str:
    """A number from 0 to 99 in words: "twenty-seven"."""
    if number < len(ONES):
        return ONES[number]
    tens, ones = divmod(number, 10)
    return TENS[tens - 2] + (f"-{ONES[ones]}" if ones else "")


def spelled() -> st.SearchStrategy[Number]:
    """two … ninety-nine."""
    return st.integers(2, 99).map(lambda number: (in_words(number), Decimal(number)))


def grouped() -> st.SearchStrategy[Number]:
    """2 … 999,999, with commas from 1,000: a bare "1990" would be a year."""
    return st.integers(2, 999_999).map(lambda number: (f"{number:,}", Decimal(number)))


def fractional(*, most: int = 99) -> st.SearchStrategy[Number]:
    """1.1 … 99.9, never whole."""
    tenths = st.integers(11, most * 10 + 9).filter(lambda number: number % 10)
    return tenths.map(lambda number: (f"{number // 10}.{number % 10}", Decimal(number).scaleb(-1)))


def in_millions() -> st.SearchStrategy[Number]:
    """3 million, 4.5 billion."""

    def times(number: Number, magnitude: str) -> Number:
        return f"{number[0]} {magnitude}", number[1] * MAGNITUDES[magnitude]

    small = st.integers(2, 900).map(lambda number: (str(number), Decimal(number)))
    return st.builds(times, small | fractional(), st.sampled_from(sorted(MAGNITUDES)))
