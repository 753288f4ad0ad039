"""The wire format, both ways: facts to plain dicts and back, JSON Lines, and the published JSON Schema."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from functools import cache, partial
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Literal, Union, cast, get_args, get_origin, get_type_hints

import attrs

from newsfacts.errors import DecodeError
from newsfacts.facts import DateExpression, Fact, Percentage, Quantity, Quote
from newsfacts.spans import Span

if TYPE_CHECKING:
    from cattrs import Converter  # imported when first needed: it costs more than all of newsfacts

BUILTIN_TYPES: tuple[type[Fact], ...] = (Quote, DateExpression, Quantity, Percentage)
_types: dict[str, type[Fact]] = {kind.type: kind for kind in BUILTIN_TYPES}


def _decimal(value: object, _: object = None) -> Decimal:
    if not isinstance(value, str):
        raise TypeError(f"expected a decimal string, not {value!r}")
    try:
        return Decimal(value)
    except InvalidOperation:
        raise ValueError(f"expected a decimal string, not {value!r}") from None


def _span(value: object, _: object = None) -> Span:
    if not (isinstance(value, list | tuple) and len(value) == 2 and all(type(end) is int for end in value)):
        raise TypeError(f"expected [start, end], not {value!r}")
    return Span.checked(*value)


def _day_or_moment(value: object, _: object = None) -> date | datetime | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise TypeError(f"expected an ISO 8601 date, not {value!r}")
    return date.fromisoformat(value) if len(value) <= 10 else datetime.fromisoformat(value)


def _exactly(kind: type) -> Callable[[object, object], object]:
    """A structure hook that takes a value of the type and nothing that could be turned into it."""

    def take(value: object, _: object) -> object:
        if type(value) is not kind:
            raise TypeError(f"expected {kind.__name__}, not {value!r}")
        return value

    return take


_EXPRESSIONS: Mapping[object, str] = {
    Span: "[{0}.start, {0}.end]",
    tuple[Span, ...]: "[[span.start, span.end] for span in {0}]",
    Decimal: "format({0}, 'f')",  # positional notation: "1200000", never "1.2E+6"
    date: "{0}.isoformat()",
    datetime: "{0}.isoformat()",
}
"""How values of these types are encoded, as Python expressions."""


@cache
def _encoder(kind: type[Fact]) -> Callable[[Fact], dict[str, object]]:
    """A function of one expression, written for the class: {"type": fact.type, "start": fact.start, …}"""
    others: dict[str, Callable[[object], object]] = {}
    fields = _fields_expression("fact", kind, others)
    return cast("Callable[[Fact], dict[str, object]]", eval(f"lambda fact: {{'type': fact.type, {fields}}}", dict(others)))


def _fields_expression(place: str, kind: type, others: dict[str, Callable[[object], object]]) -> str:
    """What stands in the dict's braces for an object of an attrs class: "'start': fact.start, 'end': fact.end"."""
    hints = get_type_hints(kind)
    shown = [field.name for field in attrs.fields(kind) if field.metadata.get("wire") is not False]
    return ", ".join(f"{name!r}: {_expression(f'{place}.{name}', hints[name], others)}" for name in shown)


def _expression(place: str, hint: object, others: dict[str, Callable[[object], object]]) -> str:
    """Encodes what stands at ``place``, by its declared type; for types without an expression ``others`` gets a function."""
    kinds = set(get_args(hint)) if get_origin(hint) in (Union, UnionType) else {hint}
    optional = NoneType in kinds
    kinds.discard(NoneType)
    if all(kind in (str, int, bool) or get_origin(kind) is Literal for kind in kinds):
        return place
    kind = kinds.pop() if len(kinds) == 1 or kinds == {date, datetime} else hint
    if kind in _EXPRESSIONS:
        expression = _EXPRESSIONS[kind].format(place)
    elif isinstance(kind, type) and attrs.has(kind):
        expression = f"{{{_fields_expression(place, kind, others)}}}"
    else:
        function = f"encode_{len(others)}"
        others[function] = partial(_converter().unstructure, unstructure_as=kind)
        expression = f"{function}({place})"
    return f"None if {place} is None else {expression}" if optional else expression


@cache
def _converter() -> Converter:
    from cattrs import Converter

    converter = Converter(detailed_validation=True, forbid_extra_keys=False)
    converter.register_unstructure_hook(Span, lambda span: [span.start, span.end])
    converter.register_unstructure_hook(Decimal, lambda value: format(value, "f"))
    for moment in (date, datetime):
        converter.register_unstructure_hook(moment, moment.isoformat)
    converter.register_unstructure_hook(date | datetime | None, lambda value: None if value is None else value.isoformat())
    converter.register_structure_hook(Span, _span)
    converter.register_structure_hook(Decimal, _decimal)
    converter.register_structure_hook(date | datetime | None, _day_or_moment)
    for kind in (str, int, bool):
        converter.register_structure_hook(kind, _exactly(kind))
    return converter


def register_types(kinds: Iterable[type[Fact]]) -> None:
    """Make third-party fact classes known to :func:`decode`; the engine calls it for what plugins declare."""
    _types.update((kind.type, kind) for kind in kinds)


def encode(fact: Fact) -> dict[str, object]:
    """A fact in the wire format: a new dict of strings, ints, booleans, lists, dicts and None."""
    return _encoder(type(fact))(fact)  # type: ignore[arg-type]  # a class is hashable


def decode(row: object) -> Fact:
    """A fact from the wire format.

    Raises:
        DecodeError: naming the keys that are missing or wrong, or the type that no installed plugin declares.
    """
    from cattrs import transform_error
    from cattrs.errors import BaseValidationError

    if not isinstance(row, Mapping):
        raise DecodeError(f"a fact must be a dict, not {row!r}")
    given = row.get("type")
    kind = _types.get(given) if isinstance(given, str) else None
    if kind is None:
        known = ", ".join(sorted(_types))
        raise DecodeError(f"key 'type' must be one of {known}, not {given!r}; is its plugin installed and its engine built?")
    try:
        fact = _converter().structure({key: value for key, value in row.items() if key != "type"}, kind)
    except BaseValidationError as error:
        raise DecodeError(f"not a {kind.type}: {'; '.join(transform_error(error, path='fact'))}") from error
    if fact.end - fact.start != len(fact.text):
        raise DecodeError(f"not a {kind.type}: text has {len(fact.text)} characters, start and end say {fact.end - fact.start}")
    return fact


def to_jsonl(facts: Iterable[Fact]) -> str:
    """One fact a line; characters outside ASCII are escaped, so that any text survives any encoding.

    But for the two halves of a character side by side, which no Unicode text has: JSON takes them for the character.
    """
    import json

    return "".join(json.dumps(encode(fact)) + "\n" for fact in facts)


def from_jsonl(lines: str) -> Iterator[Fact]:
    """The facts of JSON Lines.

    Raises:
        DecodeError: as :func:`decode`, with the number of the line.
    """
    import json

    for number, line in enumerate(lines.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            yield decode(json.loads(line))
        except (json.JSONDecodeError, DecodeError) as error:
            raise DecodeError(f"line {number}: {error}") from error


def json_schema() -> dict[str, object]:
    """The published JSON Schema (draft 2020-12) of one fact in the wire format."""
    import json
    from importlib.resources import files

    return cast("dict[str, object]", json.loads(files("newsfacts").joinpath("facts.schema.json").read_text(encoding="utf-8")))
