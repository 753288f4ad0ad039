"""Offsets in the units that other tools count in."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from itertools import accumulate
from typing import Literal, get_args

from newsfacts.errors import InvalidArgument

OffsetUnit = Literal["code-points", "utf-16", "utf-8"]
"""What one is: a Unicode code point (as in newsfacts), a UTF-16 code unit (JavaScript, Java, C#), a byte of UTF-8 (Go, Rust)."""


def _utf16(character: str) -> int:
    return 1 + (character > "\uffff")


def _utf8(character: str) -> int:
    return 1 + (character > "\x7f") + (character > "\u07ff") + (character > "\uffff")


_WIDTHS: dict[str, Callable[[str], int]] = {"utf-16": _utf16, "utf-8": _utf8}


class Offsets:
    """The offsets of one text in one unit.

    A lone surrogate is one unit of UTF-16 and three of UTF-8, as if it were legal there.
    """

    def __init__(self, text: str, unit: OffsetUnit = "code-points") -> None:
        """
        Raises:
            InvalidArgument: for an unknown unit.
        """
        if unit not in get_args(OffsetUnit):
            raise InvalidArgument(f"offsets must be one of {', '.join(get_args(OffsetUnit))}, not {unit!r}")
        self.unit: OffsetUnit = unit
        self._length = len(text)
        # The offset in the unit at each code point; None where both are the same.
        self._at: list[int] | None = None
        if unit in _WIDTHS and not text.isascii():
            self._at = list(accumulate(map(_WIDTHS[unit], text), initial=0))

    def out(self, offset: int) -> int:
        """An offset in code points, in the unit."""
        return offset if self._at is None else self._at[offset]

    def back(self, offset: int) -> int:
        """An offset in the unit, in code points.

        Raises:
            InvalidArgument: if it lies outside the text, or inside a character.
        """
        found = offset if self._at is None else bisect_left(self._at, offset)
        if not (0 <= found <= self._length and self.out(found) == offset):
            raise InvalidArgument(f"no character of the text begins or ends at {offset} ({self.unit})")
        return found
