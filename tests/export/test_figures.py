"""Quantities and percentages in words and digits."""

from __future__ import annotations

from decimal import Decimal

import pytest

from newsfacts import Percentage, Quantity, Unit
from newsfacts.export.figures import amount, number, share

KM = Unit("kilometre", "km", "length")
MONTH = Unit("month", "mo", "time")
AGE = Unit("year of age", None, "age")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"value": Decimal(1200), "modifier": ">=", "noun": "homes"}, "at least 1,200 homes"),
        ({"value": Decimal("84500000"), "currency": "USD", "assumed": True}, "84,500,000 USD (assumed)"),
        ({"value": Decimal("50"), "unit": KM, "noun": "road"}, "50 km, road"),
        ({"value": Decimal(1200), "noun": "jobs", "assumed": True}, "1,200 jobs (assumed)"),
        ({"value": Decimal("1.25"), "unit": Unit("euro per share", None, None), "noun": "share"}, "1.25 euros per share"),
        ({"value": Decimal(6), "unit": MONTH}, "6 months"),
        ({"value": Decimal(1), "unit": MONTH}, "1 month"),
        ({"value": Decimal(61), "unit": AGE}, "61 years of age"),
        ({"value": Decimal(2), "unit": Unit("century", None, "time")}, "2 centuries"),
        ({"value": None, "low": Decimal(40), "high": Decimal(50), "noun": "residents"}, "40 to 50 residents"),
        ({"value": None, "low": Decimal(40)}, "40 or more"),
        ({"value": None, "high": Decimal(50)}, "50 or less"),
        ({"value": None}, "?"),
        ({"value": Decimal(5), "change": "up", "modifier": "~"}, "up about 5"),
    ],
)
def test_amounts(fields: dict[str, object], words: str) -> None:
    assert amount(Quantity(start=0, end=1, text="x", **fields)) == words  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"value": Decimal("3.75")}, "3.75%"),
        ({"value": Decimal(25), "kind": "basis_point", "change": "down"}, "down 25 basis points"),
        ({"value": Decimal(2), "kind": "percentage_point", "modifier": ">"}, "over 2 points"),
    ],
)
def test_shares(fields: dict[str, object], words: str) -> None:
    assert share(Percentage(start=0, end=1, text="x", **fields)) == words  # type: ignore[arg-type]


def test_figures_without_end_stay_short() -> None:
    assert number(Decimal("1E+999999")) == "1E+999999"
    assert number(Decimal("NaN")) == "NaN"


def test_fractions_without_end_are_rounded() -> None:
    assert number(Decimal(2) / Decimal(3)) == "0.6667"
    assert number(Decimal("0.000001")) == "0.000001"
    assert number(Decimal(1) / Decimal(30000000)).startswith("0.0000000333")
