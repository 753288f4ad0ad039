"""The values of a fact as a node of JSON-LD: every key of the wire format is a term of newsfacts' own vocabulary."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import cast

import attrs

from newsfacts.codec import encode
from newsfacts.export.offsets import Offsets
from newsfacts.facts import Fact

PREFIX = "newsfacts:"
VOCABULARY = "urn:x-newsfacts:"
"""What the prefix stands for."""
_XSD = "http://www.w3.org/2001/XMLSchema#"
_CARRIED_BY_THE_TARGET = {"start", "end", "text"}
_OFFSETS = {PREFIX + "start", PREFIX + "end"}

Node = dict[str, object]


def node_of(fact: Fact, offsets: Offsets) -> Node:
    """The values of a fact, its place and words not included; what it does not have is left out."""
    wire = encode(fact)
    return _node(fact, offsets, {name: value for name, value in wire.items() if name not in _CARRIED_BY_THE_TARGET})


def _node(thing: attrs.AttrsInstance, offsets: Offsets, wire: Mapping[str, object] | None = None) -> Node:
    node: Node = {}
    for field in attrs.fields(type(thing)):
        value = getattr(thing, field.name)
        if (wire is not None and field.name not in wire) or (value is None and field.default is None):
            continue
        key = PREFIX + field.name
        node[key] = offsets.out(value) if key in _OFFSETS else _value(value, offsets, (wire or {}).get(field.name))
    return node


def _value(value: object, offsets: Offsets, wire: object) -> object:
    match value:
        case None | bool() | int() | str():
            return value
        case Decimal():
            return {"@type": _XSD + "decimal", "@value": format(value, "f")}
        case datetime():
            return {"@type": _XSD + "dateTime", "@value": value.isoformat()}
        case date():
            return {"@type": _XSD + "date", "@value": value.isoformat()}
        case tuple() if all(attrs.has(type(part)) for part in value):
            return {"@list": [_node(part, offsets) for part in value]}
        case _ if attrs.has(type(value)):
            return _node(cast("attrs.AttrsInstance", value), offsets)
    return {"@type": "@json", "@value": wire}  # what plugins may have


def values_in(node: Mapping[str, object], offsets: Offsets) -> dict[str, object]:
    """The keys of the wire format that :func:`node_of` wrote, with their values; keys of other vocabularies are left out.

    Raises:
        InvalidArgument: for an offset that the text does not have.
    """
    return {
        key.removeprefix(PREFIX): offsets.back(value) if key in _OFFSETS and type(value) is int else _back(value, offsets)
        for key, value in node.items()
        if key.startswith(PREFIX)
    }


def _back(value: object, offsets: Offsets) -> object:
    match value:
        case {"@value": literal}:
            return literal
        case {"@list": list(parts)}:
            return [_back(part, offsets) for part in parts]
        case dict():
            values = values_in(value, offsets)
            return [values["start"], values["end"]] if values.keys() == {"start", "end"} else values
    return value
