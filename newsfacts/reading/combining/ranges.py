"""Two neighbouring numbers that make a range: each way of joining them is a small rule with an example."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from newsfacts.reading.amount import Amount
from newsfacts.reading.combining.bounds import bound_before
from newsfacts.reading.combining.directions import change_before, rises_from
from newsfacts.reading.combining.sharing import unit_trails, with_magnitude_of
from newsfacts.reading.noun_phrases import counted_noun
from newsfacts.reading.numbers.arithmetic import minus, times
from newsfacts.reading.numerals import Numeral
from newsfacts.values import Change

_LONGEST_GAP = 30
_DASHES = frozenset("-‐‑–—~")
_DASH = re.compile(r"\s?[-‐‑–—~]\s?")
_TO = re.compile(r"-?\s?to-|\s(?:up\s)?to\s|-\s?to\s")
_AND = re.compile(r",?\s(?:and|&)\s")
_OR = re.compile(r"\sor\s|-or-")
_ON_THE_WAY = re.compile(r"(?:\s[^\W\d_]{1,12}){0,3}(?:\sin\s\d{4})?\s(?:up\s)?to\s(?:about\s|around\s)?")
_BETWEEN = re.compile(r"\bbetween\s(?:about\s|around\s|roughly\s)?\Z", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s(?:about\s|around\s|roughly\s|between\s|nearly\s)?\Z", re.IGNORECASE)
_BY = re.compile(r"\bby\s\Z")
_MOST_OF_BY = Decimal(5)
"""How many times the lower number the higher can be in "by 8 to 9 inches"; else it is a level: "by 2 million to 187 million"."""
_TIME_IN = re.compile(
    r"\sin\s(?:(?:early|late|mid)[ -])?(?:\d{4}\b|(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z.]*\s)"
)
_REACH = 24
_TWO = Decimal(2)
_WITHOUT_RANGE = frozenset({"ratio", "factor"})


class Pair(NamedTuple):
    """Two numbers and what joins them.

    Attributes:
        low, high: the numbers, in the order of the text.
        gap: the words between them, units and signs left out.
        floor: what stands before belongs to other amounts.
    """

    text: str
    low: Numeral
    high: Numeral
    gap: str
    floor: int

    @property
    def rises(self) -> bool:
        """Whether the second is the greater, its magnitude taken for both; "27 percent to 19 percent" compares two figures."""
        low, high = with_magnitude_of(self.high, self.low).value, self.high.value
        return low is not None and high is not None and low < high

    def after(self, pattern: re.Pattern[str]) -> bool:
        """Whether the pair stands right after a cue."""
        start = self.low.outer_start
        return pattern.search(self.text, max(self.floor, start - _REACH), start) is not None


def by_dash(pair: Pair) -> bool:
    """5-10 percent; 2000 - 2500; $15–20 million; not 59%-28%"""
    return _DASH.fullmatch(pair.gap) is not None and pair.rises


def from_to(pair: Pair) -> bool:
    """from $3 to $5; from 20 mpg in 2008 to 29 mpg"""
    if not pair.after(_FROM):
        return False
    measured = pair.low.role in ("money", "measure", pair.high.role)
    return _TO.fullmatch(pair.gap) is not None or (measured and _ON_THE_WAY.fullmatch(pair.gap) is not None)


def by_to(pair: Pair) -> bool:
    """1 to 2 thousand; five per cent to 20 per cent; lost 300 to 400 tanks; not rose 5 percent to 10 percent, by 58 to 7,412"""
    low, high, text = pair.low, pair.high, pair.text
    if pair.after(_BY) and low.value is not None and high.value is not None and high.value > times(low.value, _MOST_OF_BY):
        return False
    if not (pair.rises and _TO.fullmatch(pair.gap)) or (low.role != "count" and high.role == "count" and unit_trails(low)):
        return False
    if low.role == "count" and (unit_trails(high) or counted_noun(text, high.end, high.end + 60) is not None):
        return True
    bound = bound_before(text, low.outer_start, pair.floor)
    start = bound.start if bound else low.outer_start
    return change_before(text, start, pair.floor, low.role == "percent") is None


def between_and(pair: Pair) -> bool:
    """between 5 and 10"""
    return _AND.fullmatch(pair.gap) is not None and pair.after(_BETWEEN)


def by_or(pair: Pair) -> bool:
    """three or four years; not $30 billion or 5; 18, 20 or 25 percent"""
    low, high = pair.low, pair.high
    if pair.text[pair.floor : low.outer_start] == ", " or not _OR.fullmatch(pair.gap) or low.value is None or high.value is None:
        return False
    return (low.role == "count" or low.unit == high.unit) and 0 < minus(high.value, low.value) <= max(_TWO, low.value)


Rule = Callable[[Pair], bool]
BY_JOINT: tuple[tuple[str, tuple[Rule, ...]], ...] = (
    ("to", (from_to, by_to)),
    ("and", (between_and,)),
    ("&", (between_and,)),
    ("or", (by_or,)),
)
"""Which rules can apply, by what the words between the numbers contain."""


def range_of(text: str, low: Numeral, high: Numeral, floor: int) -> Amount | None:
    """The range that two neighbours make, if they do; ``floor``: what stands before belongs to other amounts."""
    gap = text[low.outer_end : high.outer_start]
    rules = _rules_for(gap)
    if not rules or len(gap) > _LONGEST_GAP or not _could_be_range(low, high):
        return None
    pair = Pair(text, low, high, gap, floor)
    if not any(rule(pair) for rule in rules):
        return None
    low = with_magnitude_of(high, low)
    assert low.value is not None
    assert high.value is not None
    named = high if high.role != "count" else low
    bottom, top = sorted((low.value, high.value))
    change = move_between(text, low, high, floor) if "to" in gap and pair.after(_FROM) else None
    return Amount(low, high, low.outer_start, high.outer_end, None, bottom, top, named.role, named.unit, change=change)


def move_between(text: str, first: Numeral, second: Numeral, floor: int) -> Change | None:
    """The direction of a move from level to level: "climbed from 25% to 38%", "from $130 to $80"; not "range from 5 to 9"."""
    assert first.value is not None
    assert second.value is not None
    if first.value > second.value:
        return "down"
    dated = _TIME_IN.search(text, first.outer_end, second.outer_start) is not None  # from 48 in 1995 to 370
    return "up" if dated or rises_from(text, first.outer_start, floor) else None


def _rules_for(gap: str) -> tuple[Rule, ...]:
    for joint, rules in BY_JOINT:
        if joint in gap:
            return rules
    return (by_dash,) if gap.strip() in _DASHES else ()


def _could_be_range(low: Numeral, high: Numeral) -> bool:
    """Whether both are single figures of one sort: of one unit, or one of them without."""
    if low.value is None or high.value is None or not _WITHOUT_RANGE.isdisjoint((low.form, high.form)):
        return False
    if low.role == "count" and high.role == "money":
        return unit_trails(high)
    if low.role == "count" or high.role == "count":
        return True
    return low.unit is not None and high.unit is not None and low.unit.unit == high.unit.unit and low.role == high.role
