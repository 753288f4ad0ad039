"""What facts are made of, whatever their class: looking at every part, and moving every offset."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar, cast

import attrs

from newsfacts.spans import Span

T = TypeVar("T")
_OFFSETS = ("start", "end")


def fields_of(value: object) -> tuple[attrs.Attribute[object], ...]:
    """The fields of an attrs object; none for anything else."""
    return attrs.fields(cast("type[attrs.AttrsInstance]", type(value))) if attrs.has(type(value)) else ()


def parts(value: object, where: str = "the fact") -> Iterator[tuple[str, object]]:
    """The value and, looking through tuples, lists and attrs objects, everything in it, each with its path."""
    yield where, value
    if isinstance(value, tuple | list):
        for index, item in enumerate(value):
            yield from parts(item, f"{where}[{index}]")
    for field in fields_of(value):
        yield from parts(getattr(value, field.name), f"{where}.{field.name}")


def moved(value: T, by: int) -> T:
    """The same value with every offset in it ``by`` characters later.

    Offsets are all spans and, in any attrs class, the int fields ``start`` and ``end``; tuples and lists are looked through.
    """
    return cast("T", _moved(value, by))


def _moved(value: object, by: int) -> object:
    if isinstance(value, Span):
        return value.shift(by)
    if isinstance(value, tuple | list):
        return type(value)(_moved(item, by) for item in value)
    changes: dict[str, object] = {}
    for field in fields_of(value):
        old = getattr(value, field.name)
        new = old + by if field.name in _OFFSETS and type(old) is int else _moved(old, by)
        if new is not old:
            changes[field.alias or field.name] = new
    return attrs.evolve(value, **changes) if changes else value  # type: ignore[misc]  # it has fields, so it is an attrs object
