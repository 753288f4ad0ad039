"""A fact as one flat row: the keys of the wire format, those of nested objects with a dot (``speaker.name``).

They are the columns of :data:`newsfacts.interop.arrow.SCHEMA`, flattened, in the same order.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

import attrs

from newsfacts.codec import BUILTIN_TYPES, decode, encode
from newsfacts.facts import Fact

_SPEAKER = ("name", "mention", "start", "end")
_NESTED = {
    "attributed_to": _SPEAKER,
    "roles": ("number", "unit", "modifier", "noun"),
    "unit": ("name", "symbol", "dimension"),
    "speaker": _SPEAKER,
    "cue": ("text", "start", "end"),
}
_KEYS = (
    "type start end text extractor rule attributed_to kind value low high modifier change roles unit currency noun head assumed "
    "of mod earliest latest edtf vague parts content speaker cue"
).split()


def _columns() -> Iterator[str]:
    for key in _KEYS:
        yield from (f"{key}.{part}" for part in _NESTED[key]) if key in _NESTED else (key,)


OTHER = "other"
COLUMNS: tuple[str, ...] = ("article", "error", *_columns(), OTHER)
"""All columns: ``article`` is the article's id, ``error`` what did not work (such a row has no fact), ``other`` holds the keys
of plugins' own, as a JSON object."""
_COMMON = frozenset({"type", *attrs.fields_dict(Fact)})
_BUILTIN = frozenset(kind.type for kind in BUILTIN_TYPES)
_NEVER_NULL = ("text", "extractor", "rule", "content")

Row = dict[str, object]


def row_of(fact: Fact, article: str | None) -> Row:
    """The row of a fact; columns that it has no value for are left out."""
    wire = encode(fact)
    row: Row = {"article": article}
    if fact.type not in _BUILTIN:
        own = {key: value for key, value in wire.items() if key not in _COMMON}
        wire = {key: value for key, value in wire.items() if key in _COMMON} | {OTHER: json.dumps(own, default=str)}
    for key, value in wire.items():
        if isinstance(value, dict):
            row.update((f"{key}.{part}", inner) for part, inner in value.items())
        else:
            row[key] = value
    return {column: value for column, value in row.items() if value is not None}


def fact_of(row: Mapping[str, object]) -> Fact:
    """The fact of a row; columns that have no value may be missing or None.

    Raises:
        DecodeError: if the row is not that of a fact.
    """
    other = row.get(OTHER)
    given = {column: value for column, value in row.items() if value is not None and column != OTHER}
    wire: Row = {**dict.fromkeys(("value", *_NEVER_NULL)), **dict.fromkeys(_NEVER_NULL, ""), **given}
    for key, parts in _NESTED.items():
        inner = {part: wire.pop(f"{key}.{part}", None) for part in parts}
        if any(value is not None for value in inner.values()):
            wire[key] = inner
    return decode({**wire, **(json.loads(other) if isinstance(other, str) else {})})
