"""What an amount is: one figure or a range, with all that qualifies it."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from newsfacts.reading.combining.bounds import Bound
from newsfacts.reading.measures.table import UnitMention
from newsfacts.reading.numerals import Numeral
from newsfacts.values import Change, Modifier


class Amount(NamedTuple):
    """One figure or a range, with all that qualifies it.

    Attributes:
        first, last: its numerals; the same one unless it is a range.
        start, end: from the sign or figure to the unit, without the bound.
        value: None for a range.
        low, high: the bounds of a range, or None.
        modifier, bound: how it is bounded, and by which words.
        change: in which direction it is a difference.
        role: ``percent``, ``money``, ``measure`` or ``count``.
        unit: its own or the one it shares with its neighbour; None for counts.
    """

    first: Numeral
    last: Numeral
    start: int
    end: int
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    role: str
    unit: UnitMention | None
    modifier: Modifier = "="
    bound: Bound | None = None
    change: Change | None = None
