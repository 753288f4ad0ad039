"""Two numerals that say one figure ("6ft 2in", "3 dollars 50 cents"), and figures whose unit was said before."""

from __future__ import annotations

import re
from decimal import Decimal

from newsfacts.lexicon.units import SUBDIVISIONS
from newsfacts.reading.amount import Amount
from newsfacts.reading.combining.sharing import is_fraction
from newsfacts.reading.numbers.arithmetic import is_whole, over, plus
from newsfacts.reading.numerals import Numeral

_JOINT = re.compile(r"(?:,? and |,? |-)?")
_BARE_JOINT = re.compile(r"-| and | ")
_CLAUSE_ENDS = re.compile(r"\s*(?:[.,;:!?)]|\n|\Z)")
_GOES_ON_BARE = re.compile(
    r"\s*(?:[.,;:!?)]|\n|\Z)|\s(?:by|in|on|at|for|last|this|during|when|while|after|before|from|and|but|as|a|to)\b"
)
_AND_ALSO = re.compile(r",?\s(?:and|or)\s|,\s")
_COMPARED = re.compile(r"\b(?:against|versus|compared\s(?:with|to)|(?:up|down)\sfrom)\s\Z")
_SENTENCE_END = re.compile(r"[.!?]\s|\n")
_OF_TO = re.compile(r"(?: of(?: [^\W\d_]{1,14}){1,3})? to ")
_NEVER_SHARED = frozenset({"time", "ratio"})
_CENTS = frozenset({"cent", "penny", "sen", "paisa", "centime", "kopeck"})


def composite(text: str, whole: Amount, part: Numeral) -> Amount | None:
    """The amount that a whole and a part make: feet and inches, stones and pounds, dollars and cents."""
    if whole.unit is None or whole.value is None or part.value is None or whole.change or part.outer_start < whole.end:
        return None
    parts = _parts_in_whole(text, whole, part)
    if parts is None or not 0 <= part.value < parts:
        return None
    value = plus(whole.value, over(part.value, Decimal(parts)))
    return whole._replace(last=part, end=part.outer_end, value=value)


def with_margin(text: str, figure: Amount, margin: Numeral) -> Amount | None:
    """The amount of "6.2 ± 0.9 hours": its figure with the unit of the margin."""
    if text[figure.end : margin.start].strip() != "±" or (
        figure.unit is not None and (margin.unit is None or margin.unit.unit != figure.unit.unit)
    ):
        return None
    return figure._replace(last=margin, end=margin.outer_end, role=margin.role, unit=margin.unit)


def _parts_in_whole(text: str, whole: Amount, part: Numeral) -> int | None:
    assert whole.unit is not None
    assert whole.value is not None
    if not is_whole(whole.value) and whole.first is whole.last:
        return None
    name = whole.unit.unit.name
    if part.unit is not None:
        if not _JOINT.fullmatch(text, whole.end, part.outer_start):
            return None
        if whole.role == "money" and whole.unit.start >= whole.first.end and part.unit.unit.name in _CENTS:
            return 100
        return SUBDIVISIONS.get((name, part.unit.unit.name))
    if part.role != "count" or part.scale != 1 or not _BARE_JOINT.fullmatch(text, whole.end, part.start):
        return None
    if name == "foot" and text[whole.end] != " " and part.form == "figures":
        return 12  # a 6-foot-2 striker
    spelled_dollars = whole.role == "money" and whole.unit.start >= whole.first.end
    if spelled_dollars and part.value is not None and part.value >= 10 and _CLAUSE_ENDS.match(text, part.end):
        return 100  # thirteen dollars forty-five
    return None


def elliptical(text: str, amount: Amount, previous: Amount | None) -> Amount:
    """The amount with the unit that its neighbour has and it must share.

    "The highest bid was 84.75 cents, the lowest 74.07"; "shares rose by 2 percent and bonds by 1."
    """
    if (
        amount.role != "count"
        or previous is None
        or previous.unit is None
        or amount.value is None
        or is_fraction(amount.first)
        or amount.start - previous.end > 80
    ):
        return amount
    if _SENTENCE_END.search(text, previous.end, amount.start) or not _GOES_ON_BARE.match(text, amount.end):
        return amount
    if previous.unit.unit.dimension == "age":
        shared = _AND_ALSO.fullmatch(text, previous.end, amount.start) is not None
    elif previous.role == "percent":
        changes = amount.change is not None and previous.change is not None
        shared = (
            changes
            or (amount.change is None and _in_one_frame(text, previous, amount))
            or (
                _COMPARED.search(text, max(previous.end, amount.start - 20), amount.start) is not None
                and _comparable(previous, amount)
            )
        )
    else:
        shared = (
            previous.unit.unit.dimension not in _NEVER_SHARED
            and previous.unit.start >= previous.last.end
            and _comparable(previous, amount)
        )
    if not shared:
        return amount
    return amount._replace(role=previous.role, unit=previous.unit._replace(start=amount.end, end=amount.end, assumed=True))


def _in_one_frame(text: str, previous: Amount, amount: Amount) -> bool:
    """from 7.8 per cent of output to 1.9; Labour on 29 per cent, the Greens on 8"""
    if text.endswith("from ", 0, previous.start):
        return _OF_TO.fullmatch(text, previous.end, amount.start) is not None
    return text.endswith(" on ", 0, amount.start) and text.endswith(" on ", 0, previous.start)


def _comparable(previous: Amount, amount: Amount) -> bool:
    """Whether two figures are of one order of magnitude and as exact as each other."""
    before = previous.value if previous.value is not None else previous.high
    here = amount.value
    if not before or not here or amount.first.form != previous.last.form:
        return False
    ratio = over(here, before).copy_abs()
    return Decimal("0.2") <= ratio <= 5 and is_whole(here) == is_whole(before)
