"""What qualifies an amount: the words that bound it, and the direction in which it is a difference."""

from __future__ import annotations

import re

from newsfacts.reading.amount import Amount
from newsfacts.reading.combining.bounds import LAST_WORDS as BOUNDS_END
from newsfacts.reading.combining.bounds import Bound, bound_after, bound_before, is_place, is_stretch
from newsfacts.reading.combining.directions import LAST_WORDS as CHANGES_END
from newsfacts.reading.combining.directions import change_after, change_before, move_after
from newsfacts.reading.combining.word_before import word_before
from newsfacts.values import Change, Modifier

_LEVELS = frozenset("below above under beneath beyond".split())
_CONVERTED = re.compile(r"\s\((?:about\s)?|\s\(or\s|,\sor\s")
_RESTATED = re.compile(r"(?:\s[^\W\d_]{2,16}){0,3}?,?\sor\s(?:about\s|around\s|nearly\s)?|\s\(")
_AND_BY = re.compile(r"[^.!?;\n]*\s(?:and|but)\s(?:(?!(?:was|were|is|are|be|been|being)\b)[^\W\d_]+(?<!ed)\s){0,3}by\s")
_QUALITIES = Amount._fields.index("modifier")
"""Where the fields of an amount begin that say how it is bounded and moved."""
_FARTHEST = 80
_THINGS = re.compile(r" ([a-z]{2,14}s)\b")
_TIMES = frozenset({"time", "age"})
_INVERSE: dict[Modifier, Modifier] = {"=": "=", "~": "~", "<": ">", "<=": ">=", ">": "<", ">=": "<="}


def qualified(text: str, amount: Amount, floor: int, previous: Amount | None) -> Amount:
    """The amount with its bound and its change."""
    word = word_before(text, amount.start, floor)
    bound = _bound(text, amount, floor, word)
    start = amount.start
    if bound is not None and bound.start < start:
        start, word = bound.start, None
    change = _change(text, amount, bound, start, floor, word)
    if bound is not None and amount.first.form == "factor" and change == "down":
        bound = bound._replace(modifier=_INVERSE[bound.modifier])  # more than halved: to less than a half
    if (
        change is None
        and previous is not None
        and previous.change
        and not _is_timed(amount)
        and _goes_on(text, previous.end, start)
    ):
        change = previous.change
    modifier = bound.modifier if bound is not None else amount.modifier
    if bound is None and previous is not None and previous.modifier != "=" and _converts(text, previous, amount):
        modifier = previous.modifier
    if bound is None and change is None and modifier == amount.modifier:
        return amount
    return tuple.__new__(Amount, (*amount[:_QUALITIES], modifier, bound, change))


def _bound(text: str, amount: Amount, floor: int, word: str | None) -> Bound | None:
    """The bound before the amount, or after it.

    Args:
        word: the word before it, where that is sure.
    """
    if word is None or word in BOUNDS_END:
        bound = bound_before(text, amount.start, floor)
        if (
            bound is not None
            and not (_is_time(amount) and is_stretch(text, bound, amount.end))
            and not (bound.modifier in "<>" and is_place(text, bound, amount.end, _is_a_few(amount)))
        ):
            return bound
    number_end = amount.last.end
    bound = bound_after(text, number_end, bare=amount.role != "money")
    return bound or (bound_after(text, amount.end) if amount.end != number_end else None)


def _change(text: str, amount: Amount, bound: Bound | None, start: int, floor: int, word: str | None) -> Change | None:
    """The direction in which the amount is a difference.

    Args:
        start: where the amount starts with its bound.
        word: the word before that, where it is sure.
    """
    if amount.change is not None:
        return amount.change  # from 25% to 38%
    if amount.first.form == "factor" and amount.value is not None:
        return "up" if amount.value > 1 else "down"
    change: Change | None = None
    share = amount.role == "percent"
    dimension = amount.unit.unit.dimension if amount.unit else None
    may_move = (word is None or word in CHANGES_END) and not _is_timed(amount)
    if may_move and not (bound is not None and text[bound.start : bound.end].lower() in _LEVELS):  # fell below 5
        counted = _THINGS.match(text, amount.end) if amount.role == "count" else None
        thing = counted[1] if counted else dimension
        change = change_before(text, start, floor, share, thing if counted or dimension == "length" else None)
    if change is None and (share or amount.role == "count" or dimension == "ratio"):
        change = change_after(text, amount.end, share)
    if change is None and (dimension == "money" or dimension == "score"):
        change = move_after(text, amount.end)
    if change is None and share and amount.value is not None:
        change = _signed(text, amount)
    return change


def _is_time(amount: Amount) -> bool:
    return amount.unit is not None and amount.unit.unit.dimension == "time"


def _is_a_few(amount: Amount) -> bool:
    """Whether it is a count from two to nine, in words."""
    return amount.role == "count" and amount.first.form == "words" and amount.value is not None and 2 <= amount.value < 10


def _is_timed(amount: Amount) -> bool:
    return amount.unit is not None and amount.unit.unit.dimension in _TIMES


def _goes_on(text: str, end: int, start: int) -> bool:
    """Whether a figure says a change again ("5 points, or 2 percent") or goes on with it ("by 5 inches, and prices by 8")."""
    if start - end > _FARTHEST:
        return False
    return _RESTATED.fullmatch(text, end, start) is not None or _AND_BY.fullmatch(text, end, start) is not None


def _converts(text: str, previous: Amount, amount: Amount) -> bool:
    """Whether the amount says the previous one in another unit or currency: "more than 100 kilometers (60 miles)"."""
    if previous.unit is None or amount.unit is None or previous.role != amount.role or previous.unit.unit == amount.unit.unit:
        return False
    same = previous.unit.unit.dimension == amount.unit.unit.dimension
    return (
        same and text[amount.end : amount.end + 1] == ")" and _CONVERTED.fullmatch(text, previous.end, amount.start) is not None
    )


def _signed(text: str, amount: Amount) -> Change | None:
    sign = text[amount.first.start]
    if sign in "-−–":
        return "down"
    return "up" if text[amount.first.start - 1 : amount.first.start] == "+" else None
