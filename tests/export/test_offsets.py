"""Offsets in other units: each cuts out the same words there."""

from __future__ import annotations

import pytest
from hypothesis import given

from newsfacts import InvalidArgument
from newsfacts.export.offsets import Offsets
from tests.export.at_hand import texts

UNITS = {"code-points": ("utf-32-le", 4), "utf-16": ("utf-16-le", 2), "utf-8": ("utf-8", 1)}


@pytest.mark.parametrize("unit", UNITS)
@given(text=texts())
def test_every_offset_cuts_the_encoded_text_where_it_cuts_the_text(unit: str, text: str) -> None:
    encoding, size = UNITS[unit]
    offsets = Offsets(text, unit)  # type: ignore[arg-type]
    for offset in range(len(text) + 1):
        assert offsets.out(offset) * size == len(text[:offset].encode(encoding, "surrogatepass"))
        assert offsets.back(offsets.out(offset)) == offset


@pytest.mark.parametrize(("unit", "offset"), [("utf-16", 2), ("utf-8", 3), ("utf-8", 99), ("utf-16", -1), ("code-points", 4)])
def test_an_offset_inside_a_character_or_outside_the_text_is_refused(unit: str, offset: int) -> None:
    with pytest.raises(InvalidArgument, match=f"at {offset} \\({unit}\\)"):
        Offsets("a🏠b", unit).back(offset)  # type: ignore[arg-type]


def test_an_unknown_unit_is_refused_by_name() -> None:
    with pytest.raises(InvalidArgument, match="offsets must be one of code-points, utf-16, utf-8, not 'bytes'"):
        Offsets("", "bytes")  # type: ignore[arg-type]
