"""Quantities and percentages in one short line, for tables that a person can read."""

from __future__ import annotations

from decimal import Decimal

from newsfacts import Fact, Percentage, Quantity

_CHANGES = {"up": "up ", "down": "down ", None: ""}
_KINDS = {"percent": "%", "percentage_point": "pp", "basis_point": "bp"}


def in_short(fact: Fact) -> str:
    """ ">= 37 people", "up 1.2 %", "4250 to 4500 USD": bound, change, value, then the currency, unit or noun."""
    assert isinstance(fact, Quantity | Percentage)
    if fact.value is not None:
        value = _short(fact.value)
    else:
        assert fact.low is not None
        assert fact.high is not None
        value = f"{_short(fact.low)} to {_short(fact.high)}"
    bound = "" if fact.modifier == "=" else fact.modifier + " "
    if isinstance(fact, Percentage):
        of = f" of {fact.of}" if fact.of else ""
        return f"{_CHANGES[fact.change]}{bound}{value} {_KINDS[fact.kind]}{of}"
    unit = fact.currency or (fact.unit.name if fact.unit else "")
    of = " of " if unit and fact.noun else ""
    return " ".join(f"{_CHANGES[fact.change]}{bound}{value} {unit}{of}{fact.noun or ''}".split())


def _short(value: Decimal) -> str:
    """At most four digits behind the point, and no zeros there."""
    text = f"{value:.4f}"
    return text.rstrip("0").rstrip(".")
