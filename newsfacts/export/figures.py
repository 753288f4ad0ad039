"""Quantities and percentages in words and digits: "at least 1,200 homes", "up 12%"."""

from __future__ import annotations

from decimal import Decimal

from newsfacts.facts import Percentage, Quantity
from newsfacts.values import Unit

_MODIFIERS = {"=": "", "~": "about ", "<": "under ", "<=": "at most ", ">": "over ", ">=": "at least "}
_PERCENTAGE_UNITS = {"percent": "%", "percentage_point": " points", "basis_point": " basis points"}
_PLURALS = {"century": "centuries", "millennium": "millennia", "acre-foot": "acre-feet", "fold": "fold", "kelvin": "kelvin"}
_MAXIMUM_DIGITS = 30
"""Digits of a figure that are written out; a longer one has an exponent."""

_MAXIMUM_DECIMALS = 12


def figure(fact: Quantity | Percentage) -> str:
    """The figure with what bounds it, without a unit: "up at least 1,200", "40 to 50"."""
    if fact.value is not None:
        words = number(fact.value)
    elif fact.low is not None and fact.high is not None:
        words = f"{number(fact.low)} to {number(fact.high)}"
    elif fact.low is not None:
        words = f"{number(fact.low)} or more"
    elif fact.high is not None:
        words = f"{number(fact.high)} or less"
    else:
        words = "?"
    return (f"{fact.change} " if fact.change else "") + _MODIFIERS[fact.modifier] + words


def share(fact: Percentage) -> str:
    """The figure with its unit: "down 12%", "40 to 50 basis points"."""
    return figure(fact) + _PERCENTAGE_UNITS[fact.kind]


def amount(fact: Quantity) -> str:
    """The figure with its unit or what it counts: "1,200 homes", "84,500,000 USD (assumed)", "50 mm, rain", "6 months"."""
    unit = fact.currency or (_unit_in_words(fact.unit, plural=fact.value != 1) if fact.unit else "")
    words = f"{figure(fact)} {unit}".rstrip()
    if fact.noun and fact.noun not in unit:
        words += f", {fact.noun}" if unit else f" {fact.noun}"
    return f"{words} (assumed)" if fact.assumed else words


def _unit_in_words(unit: Unit, *, plural: bool) -> str:
    """The symbol, except where nobody writes it: "km", "$/barrel", but "hours", "years of age"."""
    if unit.symbol and unit.dimension != "time":
        return unit.symbol
    if not plural:
        return unit.name
    head, of, rest = unit.name.partition(" per " if " per " in unit.name else " of ")
    return _PLURALS.get(head, f"{head}s") + of + rest


def unit_name(fact: Quantity, longest: int | None = None) -> str:
    """The currency or unit, "" for counts; of a name longer than ``longest`` its symbol, where it has one."""
    name = fact.currency or ""
    if fact.unit and not name:
        too_long = longest is not None and len(fact.unit.name) > longest
        name = fact.unit.symbol or fact.unit.name if too_long else fact.unit.name
    return f"{name} (assumed)" if fact.assumed else name


def number(value: Decimal) -> str:
    """The digits in groups of three: "1,200,000.5"; a fraction without end is rounded: "0.6667"."""
    if not value.is_finite() or abs(value.adjusted()) > _MAXIMUM_DIGITS:
        return str(value)
    exponent = value.as_tuple().exponent
    endless = isinstance(exponent, int) and exponent < -_MAXIMUM_DECIMALS
    return format(value, ",.4f") if endless and value.adjusted() > -4 else format(value, ",f")
