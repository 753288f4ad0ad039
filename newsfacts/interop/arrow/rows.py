"""From facts to the rows of a record batch."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

import attrs
import pyarrow as pa

from newsfacts.article import Article
from newsfacts.batch.attempt import attempt
from newsfacts.codec import BUILTIN_TYPES, encode
from newsfacts.engine import Engine
from newsfacts.extraction import Extraction
from newsfacts.facts import Fact
from newsfacts.interop.arrow.articles import BadRow

_SPAN = pa.list_(pa.int64())
_PLACE = [("start", pa.int64()), ("end", pa.int64())]
_SPEAKER = pa.struct([("name", pa.string()), ("mention", pa.string()), *_PLACE])

SCHEMA: pa.Schema = pa.schema(
    [
        ("article", pa.string()),  # its id
        ("error", pa.string()),  # what did not work; such a row has no fact
        # every fact
        ("type", pa.string()),
        ("start", pa.int64()),
        ("end", pa.int64()),
        ("text", pa.string()),
        ("extractor", pa.string()),
        ("rule", pa.string()),
        ("attributed_to", _SPEAKER),
        # quotes, dates, percentages
        ("kind", pa.string()),
        # dates, quantities, percentages
        ("value", pa.string()),
        # quantities, percentages
        ("low", pa.string()),
        ("high", pa.string()),
        ("modifier", pa.string()),
        ("change", pa.string()),
        ("roles", pa.struct([(role, _SPAN) for role in ("number", "unit", "modifier", "noun")])),
        # quantities
        ("unit", pa.struct([("name", pa.string()), ("symbol", pa.string()), ("dimension", pa.string())])),
        ("currency", pa.string()),
        ("noun", pa.string()),
        ("head", pa.string()),
        ("assumed", pa.bool_()),
        # percentages
        ("of", pa.string()),
        # dates
        ("mod", pa.string()),
        ("earliest", pa.string()),
        ("latest", pa.string()),
        ("edtf", pa.string()),
        ("vague", pa.bool_()),
        # quotes
        ("parts", pa.list_(_SPAN)),
        ("content", pa.string()),
        ("speaker", _SPEAKER),
        ("cue", pa.struct([("text", pa.string()), *_PLACE])),
        # facts of plugins: their own keys, as a JSON object
        ("other", pa.string()),
    ]
)
"""The wire format in columns, each null where a fact has no such key. Figures are strings: they are exact."""

_COLUMNS: list[tuple[str, pa.DataType]] = [(field.name, field.type) for field in SCHEMA]
_COMMON = frozenset({"type", *attrs.fields_dict(Fact)})
_BUILTIN = frozenset(kind.type for kind in BUILTIN_TYPES)

_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")

Row = dict[str, object]


def facts_batch(engine: Engine, items: Sequence[Article | BadRow]) -> pa.RecordBatch:
    """The facts of articles; for what is no article, and for what failed, a row that says why."""
    rows: list[Row] = []
    for item in items:
        if isinstance(item, BadRow):
            rows.append(error_row(item.id, item.error))
        else:
            rows += rows_of(attempt(engine, item))
    return batch_of(rows)


def error_row(article: str | None, error: str) -> Row:
    """The row of an article for which something did not work."""
    return {"article": article, "error": error}


def batch_of(rows: Sequence[Row]) -> pa.RecordBatch:
    """Rows as a record batch. Lone surrogates, which no Arrow string can hold, become U+FFFD: every offset stays."""
    try:
        columns = [pa.array([row.get(name) for row in rows], kind) for name, kind in _COLUMNS]
    except UnicodeEncodeError:
        return batch_of([{name: _sound(value) for name, value in row.items()} for row in rows])
    return pa.RecordBatch.from_arrays(columns, schema=SCHEMA)


def rows_of(extraction: Extraction) -> Iterator[Row]:
    """What failed for an article, if anything did, and its facts."""
    article = extraction.article.id
    if extraction.failures:
        yield error_row(article, "; ".join(map(str, extraction.failures)))
    for fact in extraction.facts:
        yield fact_row(fact, article)


def fact_row(fact: Fact, article: str | None) -> Row:
    """The row of a fact, with the id of its article."""
    row = encode(fact)
    if row["type"] not in _BUILTIN:
        row = _with_own_keys_apart(row)
    row["article"] = article
    return row


def _with_own_keys_apart(row: Row) -> Row:
    """A plugin's keys have types of their own, so they stand together in one column."""
    other = {name: value for name, value in row.items() if name not in _COMMON}
    return {**{name: row[name] for name in row.keys() & _COMMON}, "other": json.dumps(other, default=str)}


def _sound(value: object) -> object:
    if isinstance(value, str):
        return value.translate(_SURROGATES)
    if isinstance(value, dict):
        return {key: _sound(part) for key, part in value.items()}
    return value
