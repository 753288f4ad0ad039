"""What neighbouring numbers share: a unit ("10, 15 and 20 percent", "7,412.3, up 58 points"), a magnitude ("$15-20 million")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from newsfacts.reading.numbers.arithmetic import plain, times
from newsfacts.reading.numerals import Numeral

_LAST_LINK = re.compile(r"-?(?:,?\sand|\sor)\s|-,\sor\s|/|\s(?:from|versus|against)\s")
_LINK = re.compile(r"-?,?\s(?:and|or)\s|-?,\s")
_LEVEL_LINK = re.compile(r",?\s(?:up|down)\s(?:by\s)?")
_LONGEST_LINK = 9
_TEN = Decimal(10)


def with_shared_units(text: str, numerals: Sequence[Numeral]) -> list[Numeral]:
    """The numerals, those without a unit given the one that the end of their list has, from right to left."""
    items = list(numerals)
    shares = False
    for index in range(len(items) - 2, -1, -1):
        here, following = items[index], items[index + 1]
        if here.role != "count" or is_fraction(here) or not unit_trails(following) or following.start - here.end > _LONGEST_LINK:
            shares = False
            continue
        gap = text[here.end : following.start]
        shares = (
            _LAST_LINK.fullmatch(gap) is not None
            or (shares and _LINK.fullmatch(gap) is not None)
            or (following.role != "percent" and _LEVEL_LINK.fullmatch(gap) is not None)
            or (following.role == "percent" and gap == " to " and _is_descending(here, following))
        )
        if shares:
            items[index] = with_magnitude_of(following, here._replace(role=following.role, unit=following.unit, shares_unit=True))
    return items


def _is_descending(first: Numeral, second: Numeral) -> bool:
    """Whether two figures are no range, the second being the smaller: "by 62 to 31 percent"."""
    return first.value is not None and second.value is not None and first.value > second.value


def is_fraction(numeral: Numeral) -> bool:
    """Whether it is a share in words ("a third, or 35 percent"), which has no unit to share."""
    return numeral.form == "ratio" or (numeral.form == "words" and numeral.value is not None and numeral.value < 1)


def unit_trails(numeral: Numeral) -> bool:
    """Whether the numeral has a unit, and words for it stand after it."""
    return numeral.unit is not None and numeral.unit.end > numeral.unit.start >= numeral.end


def with_magnitude_of(model: Numeral, numeral: Numeral) -> Numeral:
    """The numeral with its neighbour's magnitude, where it shares it: "5,000-6,000 crore"; not "900 to 1 million"."""
    if numeral.scale != 1 or model.scale <= 1 or numeral.value is None or model.value is None:
        return numeral
    if (numeral.form == "words") != (model.form == "words"):
        return numeral
    scaled = times(numeral.value, model.scale)
    if scaled > (model.value if numeral.value >= 1000 else times(model.value, _TEN)):
        return numeral
    return numeral._replace(value=plain(scaled), scale=model.scale)
