"""Quantities in other units, by pint."""

from __future__ import annotations

from decimal import Context, Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from newsfacts.errors import InvalidArgument
from newsfacts.facts import Quantity
from newsfacts.lexicon.pint_units import EXPRESSIONS, WITHOUT
from newsfacts.reading.measures.table import unit_table
from newsfacts.values import Unit

if TYPE_CHECKING:
    import pint

_SIGNIFICANT = Context(prec=12, traps=[])
"""Digits of a converted figure; far more than any newspaper's figure has."""


def convert(quantity: Quantity, unit: str) -> Quantity:
    """The same quantity in another unit; its span, text and roles stay those of the article.

    Args:
        quantity: a measure, such as "5 miles".
        unit: a name or symbol of a unit of the same dimension: "km", "kilometres".

    Raises:
        ImportError: if the extra ``units`` is not installed.
        InvalidArgument: if ``unit`` is unknown, or the two are of different dimensions, or the quantity has no unit.
    """
    target = _unit(unit)
    if quantity.unit is None or quantity.currency is not None:
        raise InvalidArgument(f"quantity must be a measure with a unit, not {quantity.text[:40]!r}")
    difference = quantity.change is not None
    source, into = (_expression(name, difference) for name in (quantity.unit.name, target.name))
    if source is None or into is None:
        raise InvalidArgument(f"{quantity.unit.name!r} cannot be converted to {target.name!r}")
    return attrs.evolve(
        quantity,
        value=_converted(quantity.value, source, into),
        low=_converted(quantity.low, source, into),
        high=_converted(quantity.high, source, into),
        unit=target,
    )


def _unit(words: str) -> Unit:
    table = unit_table(())
    meaning = table.symbol(words)
    unit = meaning.unit if meaning and meaning.role == "measure" else table.named(words)
    if unit is None:
        raise InvalidArgument(f"unit must be a name or symbol of a unit of measure, not {words!r}")
    return unit


def _expression(name: str, difference: bool) -> str | None:
    """pint's expression for a canonical name; differences of temperature have no zero point."""
    if name in WITHOUT:
        return None
    known = EXPRESSIONS.get(name)
    if known is not None:
        return f"delta_{known}" if difference and known.startswith("deg") else known
    numerator, _, denominator = name.partition(" per ")
    if denominator:
        parts = _expression(numerator, difference), _expression(denominator, difference)
        return None if None in parts else f"({parts[0]})/({parts[1]})"
    words = name.split(" ")
    power = {"square": 2, "cubic": 3}.get(words[0])
    return f"{words[1]}**{power}" if power and len(words) == 2 else "_".join(words)


def _converted(value: Decimal | None, source: str, into: str) -> Decimal | None:
    if value is None:
        return None
    registry = _registry()
    import pint

    try:
        found = registry.Quantity(value, source).to(into).magnitude
    except (pint.DimensionalityError, pint.UndefinedUnitError, AttributeError) as error:
        raise InvalidArgument(f"{source!r} cannot be converted to {into!r}: {error}") from error
    return _SIGNIFICANT.plus(Decimal(found)).normalize(_SIGNIFICANT)


@lru_cache(maxsize=1)
def _registry() -> pint.UnitRegistry[Decimal]:
    try:
        import pint
    except ModuleNotFoundError as error:
        raise ImportError("converting units needs the extra 'units': pip install 'newsfacts[units]'") from error
    return pint.UnitRegistry(non_int_type=Decimal)
