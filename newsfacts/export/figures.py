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
    words = " ".join(filter(None, (figure(fact), unit, "(assumed)" if fact.assumed else "")))
    if not fact.noun or fact.noun in unit:
        return words
    return f"{words}, {fact.noun}" if unit else f"{words} {fact.noun}"


def _unit_in_words(unit: Unit, *, plural: bool) -> str:
    """The symbol, except where nobody writes it: "km", "$/barrel", but "hours", "years of age"."""
    if unit.symbol and unit.dimension != "time":
        return unit.symbol
    if not plural:
        return unit.name
    head, of, rest = unit.name.partition(" of ")
    return _PLURALS.get(head, f"{head}s") + of + rest


def unit_name(fact: Quantity, longest: int | None = None) -> str:
    """The currency or unit, "" for counts; of a name longer than ``longest`` its symbol, where it has one."""
    name = fact.currency or ""
    if fact.unit and not name:
        too_long = longest is not None and len(fact.unit.name) > longest
        name = fact.unit.symbol or fact.unit.name if too_long else fact.unit.name
    return f"{name} (assumed)" if fact.assumed else name


def number(value: Decimal) -> str:
    """The digits in groups of three: "1,200,000.5"."""
    long = not value.is_finite() or abs(value.adjusted()) > _MAXIMUM_DIGITS
    return str(value) if long else format(value, ",f")
