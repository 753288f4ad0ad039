"""The wire format, both ways: facts to plain dicts and back, JSON Lines, and the published JSON Schema."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import TYPE_CHECKING, cast

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


def _plain(value: Decimal) -> str:
    """Positional notation: "1200000", never "1.2E+6"."""
    return format(value, "f")


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


@cache
def _converter() -> Converter:
    from cattrs import Converter

    converter = Converter(detailed_validation=True, forbid_extra_keys=False)
    converter.register_unstructure_hook(Span, lambda span: [span.start, span.end])
    converter.register_structure_hook(Span, _span)
    converter.register_unstructure_hook(Decimal, _plain)
    converter.register_structure_hook(Decimal, _decimal)
    converter.register_unstructure_hook(date, lambda day: day.isoformat())
    converter.register_unstructure_hook(datetime, lambda moment: moment.isoformat())
    converter.register_structure_hook(date | datetime | None, _day_or_moment)
    converter.register_unstructure_hook(date | datetime | None, lambda value: None if value is None else value.isoformat())
    for kind in (str, int, bool):
        converter.register_structure_hook(kind, _exactly(kind))
    return converter


_encoders: dict[type[Fact], Callable[[Fact], dict[str, object]]] = {}


def _encoder(kind: type[Fact]) -> Callable[[Fact], dict[str, object]]:
    if kind not in _encoders:
        from cattrs.gen import make_dict_unstructure_fn, override

        hidden = {field.name: override(omit=True) for field in attrs.fields(kind) if field.metadata.get("wire") is False}
        _encoders[kind] = make_dict_unstructure_fn(kind, _converter(), **hidden)  # type: ignore[arg-type]  # overrides by field
    return _encoders[kind]


def register_types(kinds: Iterable[type[Fact]]) -> None:
    """Make third-party fact classes known to :func:`decode`; the engine calls it for what plugins declare."""
    _types.update((kind.type, kind) for kind in kinds)


def encode(fact: Fact) -> dict[str, object]:
    """A fact in the wire format: a new dict of strings, ints, booleans, lists, dicts and None."""
    return {"type": fact.type, **_encoder(type(fact))(fact)}


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
    """One fact a line; characters outside ASCII are escaped, so that any text at all survives any encoding."""
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
