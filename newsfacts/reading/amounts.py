"""The amounts layer: numerals joined to what they say together: ranges, shared units and magnitudes, bounds, change.

"between $15 and 20 million", "5-10 percent", "10, 15 and 20 percent", "just under 50", "rose by 5".
"""

from __future__ import annotations

import re
from typing import cast

from newsfacts.document import Document
from newsfacts.reading.amount import Amount
from newsfacts.reading.combining.composites import composite, elliptical, with_margin
from newsfacts.reading.combining.qualities import qualified
from newsfacts.reading.combining.ranges import range_of
from newsfacts.reading.combining.sharing import with_shared_units
from newsfacts.reading.numerals import Numeral

AMOUNT_ROLES = frozenset({"percent", "money", "measure", "count"})
_BOTH_BOUNDS = re.compile(r",?\s(?:and|but|yet)\s|,\s")
_FARTHEST_PARTNER = 40
"""Characters between two numerals beyond which they make no range and no composite."""


def amounts(document: Document) -> tuple[Amount, ...]:
    """The article's amounts in document order, none overlapping."""
    text = document.text
    numerals = with_shared_units(text, document.numerals)
    found: list[Amount] = []
    previous: Amount | None = None
    index, floor, count = 0, 0, len(numerals)
    while index < count:
        numeral = numerals[index]
        index += 1
        if numeral.role not in AMOUNT_ROLES:
            floor = max(floor, numeral.end)
            continue
        amount = _single(numeral)
        if index < count and numerals[index].start - amount.end <= _FARTHEST_PARTNER:
            following = index
            while following + 1 < count and following < index + 2 and numerals[following].role == "calendar":
                following += 1  # from 20 million in 2008 to 29 million
            second = numerals[following]
            if second.role in AMOUNT_ROLES:
                joined = composite(text, amount, second) if amount.unit is not None and following == index else None
                joined = joined or range_of(text, numeral, second, floor)
                if joined is None and "±" in text[amount.end : second.start]:
                    joined = with_margin(text, amount, second)
                if joined is not None:
                    amount, index = joined, following + 1
                    if index < count and amount.value is not None and numerals[index].start - amount.end <= _FARTHEST_PARTNER:
                        last = composite(text, amount, numerals[index])  # two hours, 47 minutes and 12 seconds
                        amount, index = (amount, index) if last is None else (last, index + 1)
        amount = qualified(text, amount, floor, previous)
        if amount.role == "count" and previous is not None and previous.unit is not None:
            amount = elliptical(text, amount, previous)
        floor = max(amount.end, amount.bound.end if amount.bound else 0)
        if amount.bound is not None and previous is not None and _is_one_interval(text, previous, amount):
            amount = _interval(found.pop(), amount)
        found.append(amount)
        previous = amount
    return tuple(found)


def amounts_in(document: Document) -> tuple[Amount, ...]:
    """The document's layer "amounts"."""
    return cast("tuple[Amount, ...]", document.layer("amounts"))


def _is_one_interval(text: str, low: Amount, high: Amount) -> bool:
    """Whether two bounds make one: "more than 10 and less than 40", "at least 5 but no more than 8 people"."""
    if low.value is None or high.value is None or high.bound is None or low.bound is None:
        return False
    if not _BOTH_BOUNDS.fullmatch(text, low.end, high.bound.start):
        return False
    bounds = low.modifier[0] + high.modifier[0]
    return (bounds == "><" and low.value < high.value) or (bounds == "<>" and low.value > high.value)


def _interval(one: Amount, other: Amount) -> Amount:
    assert one.value is not None
    assert other.value is not None
    unit = other.unit or one.unit
    role = other.role if other.unit else one.role
    bottom, top = sorted((one.value, other.value))
    return Amount(one.first, other.last, one.start, other.end, None, bottom, top, role, unit, "=", one.bound, one.change)


def _single(numeral: Numeral) -> Amount:
    start, end, value, low, high, role, _, _, unit, _ = numeral
    if unit is not None:
        start, end = numeral.outer_start, numeral.outer_end
    return tuple.__new__(  # much faster than Amount(…)
        Amount, (numeral, numeral, start, end, value, low, high, role, unit, "=", None, None)
    )
