"""The amounts layer: numerals joined to what they say together: ranges, shared units and magnitudes, bounds, change.

"between $15 and 20 million", "5-10 percent", "10, 15 and 20 percent", "just under 50", "rose by 5".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import cast

from newsfacts.document import Document
from newsfacts.reading.arithmetic import minus, plain, times
from newsfacts.reading.bounds import Bound, bound_after, bound_before
from newsfacts.reading.amount import Amount
from newsfacts.reading.composites import composite, elliptical
from newsfacts.reading.directions import change_after, change_before
from newsfacts.reading.noun_phrases import counted_noun
from newsfacts.reading.numerals import Numeral
from newsfacts.reading.unit_table import UnitMention
from newsfacts.values import Change, Modifier

AMOUNT_ROLES = frozenset({"percent", "money", "measure", "count"})
_LONGEST_GAP = 14
_DASH = re.compile(r"\s?[-‐‑–—~]\s?|-?\s?to-|\s(?:up\s)?to\s|-\s?to\s")
_AND = re.compile(r",?\s(?:and|&)\s")
_OR = re.compile(r"\sor\s|-or-")
_LIST = re.compile(r"-?,?\s(?:and|or)\s|-?,\s")
_FINAL = re.compile(r"-?,?\s(?:and|or)\s|/")
_BETWEEN = re.compile(r"\bbetween\s(?:about\s|around\s|roughly\s)?\Z", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s(?:about\s|around\s|roughly\s|between\s|nearly\s)?\Z", re.IGNORECASE)
_BOTH_BOUNDS = re.compile(r",?\s(?:and|but|yet)\s|,\s")
_ON_THE_WAY = re.compile(r"(?:\s[^\W\d_]{1,12}){0,3}(?:\sin\s\d{4})?\s(?:up\s)?to\s(?:about\s|around\s)?")
_CONVERTED = re.compile(r"\s\((?:about\s)?|\s\(or\s|,\sor\s")
_RESTATED = re.compile(r"(?:\s[^\W\d_]{2,16}){0,3}?,?\sor\s(?:about\s|around\s|nearly\s)?|\s\(")


def amounts(document: Document) -> tuple[Amount, ...]:
    """The article's amounts in document order, none overlapping."""
    text = document.text
    numerals = _with_shared_units(text, document.numerals)
    found: list[Amount] = []
    index = floor = 0
    while index < len(numerals):
        numeral = numerals[index]
        index += 1
        if numeral.role not in AMOUNT_ROLES:
            floor = max(floor, numeral.end)
            continue
        amount = _single(numeral)
        following = index
        while following < len(numerals) and numerals[following].role == "calendar" and following - index < 2:
            following += 1  # from 20 million in 2008 to 29 million
        if following < len(numerals) and numerals[following].role in AMOUNT_ROLES:
            second = numerals[following]
            joined = composite(text, amount, second) if following == index else None
            joined = joined or _range(text, numeral, second, floor)
            if joined is not None:
                amount, index = joined, following + 1
        amount = _qualified(text, amount, floor, found[-1] if found else None)
        amount = elliptical(text, amount, found[-1] if found else None)
        floor = max(amount.end, amount.bound.end if amount.bound else 0)
        if found and _is_one_interval(text, found[-1], amount):
            amount = _interval(found.pop(), amount)
        found.append(amount)
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
    return Amount(
        numeral, numeral, numeral.outer_start, _end(numeral), numeral.value, numeral.low, numeral.high, numeral.role, numeral.unit
    )


def _end(numeral: Numeral) -> int:
    """Where the numeral ends with a unit of its own; a unit shared with a later one is not counted."""
    return numeral.outer_end if numeral.unit is None or numeral.unit.start < numeral.end + 4 else numeral.end


def _with_shared_units(text: str, numerals: Sequence[Numeral]) -> list[Numeral]:
    """From right to left: "10, 15 and 20 percent", "a 7- or 8-inch screen" give the first what the last has."""
    items = list(numerals)
    inherited = False
    for index in range(len(items) - 2, -1, -1):
        here, following = items[index], items[index + 1]
        takes = here.role == "count" and following.role in ("percent", "measure", "money") and _trails(following)
        if takes and following.start - here.end <= 8:
            gap = text[here.end : following.start]
            if _FINAL.fullmatch(gap) or (inherited and _LIST.fullmatch(gap)):
                items[index] = here._replace(role=following.role, unit=following.unit)
                items[index] = _scaled(items[index], following)
                inherited = True
                continue
        inherited = False
    return items


def _trails(numeral: Numeral) -> bool:
    return numeral.unit is not None and numeral.unit.start >= numeral.end


def _scaled(numeral: Numeral, model: Numeral) -> Numeral:
    """The numeral with its neighbour's magnitude, where it must share it: 15 in "15-20 million"."""
    if (
        numeral.scale != 1
        or model.scale <= 1
        or numeral.value is None
        or model.value is None
        or numeral.form != model.form == "words"
    ):
        return numeral
    if not (numeral.value < 1000 and times(numeral.value, model.scale) <= times(model.value, Decimal(10))):
        return numeral
    return numeral._replace(value=plain(times(numeral.value, model.scale)), scale=model.scale)


def _range(text: str, low: Numeral, high: Numeral, floor: int) -> Amount | None:
    """The range that two neighbours make, if they do."""
    low_end = _end(low)
    if (
        high.outer_start - low_end > _LONGEST_GAP + 16
        or low.value is None
        or high.value is None
        or "ratio" in (low.form, high.form)
    ):
        return None
    gap = text[low_end : high.outer_start if high.unit is None or high.unit.start < high.start else high.start]
    if low.role != "count" and high.role != "count" and not _same_unit(low, high):
        return None
    before = max(floor, low.outer_start - 24)
    after_from = _FROM.search(text, before, low.outer_start) is not None
    if after_from and low.role in ("money", "measure", high.role) and _ON_THE_WAY.fullmatch(gap):
        pass
    elif _DASH.fullmatch(gap):
        if "to" in gap and not after_from:
            if low.role != "count" and high.role == "count" and _trails(low):
                return None
            bound = bound_before(text, low.outer_start, floor)
            one_unit = low.unit is not None and low.unit.start >= high.start
            counted = high.role == "count" and counted_noun(text, high.end, high.end + 60) is not None
            if not (one_unit or counted) and change_before(
                text, bound.start if bound else low.outer_start, floor, low.role == "percent"
            ):
                return None
    elif _AND.fullmatch(gap):
        if not _BETWEEN.search(text, before, low.outer_start):
            return None
    elif _OR.fullmatch(gap):
        if not (low.role == "count" or low.unit == high.unit) or not 0 < minus(high.value, low.value) <= max(
            Decimal(2), low.value
        ):
            return None
    else:
        return None
    if low.role == "money" and high.role == "count" or low.role == "count" and high.role == "money":
        if low.role == "count" and not _trails(high):
            return None
    low = _scaled(low, high)
    assert low.value is not None
    named = high if high.role != "count" else low
    bottom, top = sorted((low.value, high.value))
    start = low.outer_start if low.unit is None or low.unit.start < low.end + 4 else low.start
    return Amount(low, high, start, max(high.outer_end, high.end), None, bottom, top, named.role, named.unit)


def _same_unit(low: Numeral, high: Numeral) -> bool:
    assert low.unit is not None
    assert high.unit is not None
    return low.unit.unit == high.unit.unit and low.role == high.role


def _qualified(text: str, amount: Amount, floor: int, previous: Amount | None) -> Amount:
    bound = bound_before(text, amount.start, floor) or bound_after(text, amount.last.end) or bound_after(text, amount.end)
    converts = previous is not None and _converts(text, previous, amount)
    start = min(amount.start, bound.start) if bound else amount.start
    share = amount.role == "percent"
    timed = amount.unit is not None and amount.unit.unit.dimension in ("time", "age")
    change = change_before(text, start, floor, share) if not timed else None
    if change is None and (share or amount.role == "count"):
        change = change_after(text, amount.end)
    if change is None and share and amount.value is not None:
        change = _signed(text, amount)
    if change is None and previous is not None and previous.change and _RESTATED.fullmatch(text, previous.end, start):
        change = previous.change
    if converts and bound is None and previous is not None and previous.modifier != "=":
        return amount._replace(modifier=previous.modifier, change=change)
    if bound is None and change is None:
        return amount
    return amount._replace(bound=bound, modifier=bound.modifier if bound else "=", change=change)


def _converts(text: str, previous: Amount, amount: Amount) -> bool:
    """Whether the amount says the previous one in another unit or currency: "more than 100 kilometers (60 miles)"."""
    if previous.unit is None or amount.unit is None or previous.role != amount.role or previous.unit.unit == amount.unit.unit:
        return False
    same = previous.unit.unit.dimension == amount.unit.unit.dimension
    return (
        same and text[amount.end : amount.end + 1] == ")" and _CONVERTED.fullmatch(text, previous.end, amount.start) is not None
    )


def _signed(text: str, amount: Amount) -> Change | None:
    sign = text[amount.first.start]
    if sign in "-−–":
        return "down"
    return "up" if text[amount.first.start - 1 : amount.first.start] == "+" else None
