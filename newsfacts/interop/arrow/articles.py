"""From the rows of a record batch to articles."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
import pyarrow as pa

from newsfacts.article import Article
from newsfacts.errors import InvalidArgument

COLUMNS = ("id", "text", "published", "language", "title", "url", "source")
ROWS_AT_ONCE = 1024


@attrs.frozen
class BadRow:
    """A row that is no article."""

    id: str | None
    error: str


def articles_in(batch: pa.RecordBatch) -> Iterator[Article | BadRow]:
    """The articles of a batch, in order.

    Raises:
        InvalidArgument: if it has no column ``text``.
    """
    if "text" not in batch.schema.names:
        raise InvalidArgument(f"batches must have the column 'text' (there are {', '.join(batch.schema.names) or 'none'})")
    present = [name for name in COLUMNS if name in batch.schema.names]
    for first in range(0, batch.num_rows, ROWS_AT_ONCE):
        piece = batch.slice(first, ROWS_AT_ONCE)
        columns = (_values(piece.column(name)) for name in present)
        for values in zip(*columns, strict=True):
            yield _article(dict(zip(present, values, strict=True)))


def _article(row: dict[str, object]) -> Article | BadRow:
    identity = row.get("id")
    if not isinstance(identity, str | Exception | None):
        row["id"] = identity = str(identity)
    try:
        for name, value in row.items():
            if isinstance(value, Exception):
                raise InvalidArgument(f"{name} cannot be read: {value}")
        if row["text"] is None:
            raise InvalidArgument("text is null")
        return Article.from_dict(row)
    except InvalidArgument as error:
        return BadRow(identity if isinstance(identity, str) else None, str(error))


def _values(column: pa.Array) -> list[object]:
    """The values as Python objects; in the place of one that is broken (text that is not UTF-8) the exception."""
    if pa.types.is_timestamp(column.type):
        column = column.cast(pa.timestamp("us", column.type.tz), safe=False)  # datetime knows no nanoseconds
    try:
        return column.to_pylist()  # type: ignore[no-any-return]
    except (ValueError, OverflowError):
        return [_value(scalar) for scalar in column]


def _value(scalar: pa.Scalar) -> object:
    try:
        return scalar.as_py()
    except (ValueError, OverflowError) as error:
        return error
