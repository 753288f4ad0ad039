"""Quantities in other units: the whole lexicon, unit by unit."""

from __future__ import annotations

from decimal import Decimal

import pytest

from newsfacts import Quantity, Unit
from newsfacts.errors import InvalidArgument
from newsfacts.lexicon.pint_units import EXPRESSIONS, WITHOUT
from newsfacts.lexicon.units import UNITS

pytest.importorskip("pint")
from newsfacts.interop.units import convert

BASES = {
    "length": "metre",
    "area": "square metre",
    "volume": "litre",
    "mass": "kilogram",
    "time": "second",
    "age": "day of age",
    "speed": "metre per second",
    "temperature": "kelvin",
    "angle": "radian",
    "energy": "joule",
    "power": "watt",
    "voltage": "volt",
    "current": "ampere",
    "charge": "ampere-hour",
    "pressure": "pascal",
    "frequency": "hertz",
    "data": "byte",
    "data rate": "megabit per second",
    "torque": "newton metre",
    "concentration": "parts-per-million",
    "dose": "sievert",
    "resolution": "pixel",
}


def quantity(value: str, unit: str, **more: object) -> Quantity:
    return Quantity(start=0, end=1, text="x", value=Decimal(value), unit=Unit(unit), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(("name", "dimension"), [(name, dimension) for name, _, dimension, *_ in UNITS if name not in WITHOUT])
def test_every_unit_converts_to_the_base_of_its_dimension_and_back(name: str, dimension: str) -> None:
    there = convert(quantity("12", name), BASES.get(dimension, name))
    back = convert(there, name)
    assert there.value is not None
    assert back.value is not None
    assert there.value != 0
    assert abs(back.value - 12) < Decimal("1e-6")
    assert back.unit is not None
    assert back.unit.name == name


@pytest.mark.parametrize(
    ("value", "unit", "into", "wanted"),
    [
        ("5", "mile", "km", "8.04672"),
        ("30", "degree Celsius", "°F", "86"),
        ("2", "stone", "lb", "28"),
        ("1", "tonne", "kg", "1000"),
        ("1", "barrel", "litres", "158.987294928"),
        ("60", "mile per hour", "km/h", "96.56064"),
        ("1", "acre", "hectares", "0.40468564224"),
        ("2", "hour", "minutes", "120"),
    ],
)
def test_values(value: str, unit: str, into: str, wanted: str) -> None:
    found = convert(quantity(value, unit), into).value
    assert found is not None
    assert abs(found - Decimal(wanted)) < Decimal("0.00001")


def test_a_difference_of_temperature_has_no_zero_point() -> None:
    found = convert(quantity("5", "degree Celsius", change="up"), "°F").value
    assert found is not None
    assert abs(found - 9) < Decimal("1e-9")


def test_ranges_convert_at_both_ends() -> None:
    found = convert(Quantity(start=0, end=1, text="x", value=None, low=Decimal(1), high=Decimal(2), unit=Unit("mile")), "km")
    assert (found.value, found.low, found.high) == (None, Decimal("1.609344"), Decimal("3.218688"))


@pytest.mark.parametrize(
    ("given", "into"),
    [
        (quantity("5", "mile"), "kg"),
        (quantity("5", "mile"), "smoot"),
        (quantity("5", "point"), "km"),
        (quantity("5", "US dollar", currency="USD"), "km"),
        (Quantity(start=0, end=1, text="x", value=Decimal(5)), "km"),
    ],
)
def test_what_cannot_be_converted(given: Quantity, into: str) -> None:
    with pytest.raises(InvalidArgument):
        convert(given, into)


def test_the_mapping_names_units_of_the_lexicon() -> None:
    assert (EXPRESSIONS.keys() | WITHOUT) <= {name for name, *_ in UNITS}


def test_a_quantity_converts_itself() -> None:
    mile = Quantity(start=0, end=7, text="5 miles", value=Decimal(5), unit=Unit("mile", "mi", "length"))
    assert mile.to("km") == convert(mile, "km")
    assert mile.to("km").value == Decimal("8.04672")
    with pytest.raises(InvalidArgument):
        mile.to("kg")
