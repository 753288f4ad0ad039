"""The word before a figure, which tells at once of most figures that nothing before them bounds or moves them."""

from __future__ import annotations

_REACH = 36


def word_before(text: str, start: int, floor: int) -> str | None:
    """The word before ``start`` over one blank, in lower case; None where there is none, or one with other signs than letters.

    Args:
        floor: what stands before belongs to other figures.
    """
    if start <= floor or text[start - 1] != " ":
        return None
    word = text[max(floor, start - _REACH) : start - 1].rpartition(" ")[2]
    return word.lower() if word.isalpha() else None
