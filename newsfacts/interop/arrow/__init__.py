"""Arrow: record batches of articles in, record batches of facts out. What Spark, Ray, Dask, DuckDB, Polars and others speak.

Needs the extra ``arrow``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsfacts.article import Article
from newsfacts.batch.jobs import MOST, characters, cut
from newsfacts.engine import Engine, default_engine
from newsfacts.errors import InvalidArgument
from newsfacts.extraction import Extraction
from newsfacts.factset import Facts

try:
    import pyarrow as pa
except ModuleNotFoundError as missing:
    raise ImportError("newsfacts.interop.arrow needs the extra 'arrow': pip install 'newsfacts[arrow]'") from missing

from newsfacts.interop.arrow.articles import BadRow, articles_in
from newsfacts.interop.arrow.rows import SCHEMA, batch_of, fact_row, facts_batch, rows_of

__all__ = ["SCHEMA", "Extracted", "extract_batches", "facts_table", "to_arrow"]

Extracted = Facts | Extraction | Iterable[Extraction]
"""Facts alone (the column ``article`` is then empty), or what ``engine.run`` or ``engine.run_many`` gives."""


def facts_table(articles: Iterable[Article], engine: Engine | None = None) -> pa.Table:
    """The facts of articles, one a row, in order; the columns are those of :data:`SCHEMA`.

    What did not work for an article, or was no article, stands in a row of its own in the column ``error``.

    Args:
        engine: by default the one behind :func:`newsfacts.extract`.
    """
    return pa.Table.from_batches(_batches(articles, engine or default_engine()), SCHEMA)


def extract_batches(batches: Iterable[pa.RecordBatch], engine: Engine | None = None) -> Iterator[pa.RecordBatch]:
    """The facts of record batches of articles, in record batches of :data:`SCHEMA`, drawn one at a time.

    A batch has the column ``text`` and may have ``id``, ``published`` (ISO 8601 strings, dates or timestamps), ``language``,
    ``title``, ``url`` and ``source``; other columns are not read. A row that is no article (no text, a day that does not
    exist) gives one row, with its ``id`` and what is wrong in the column ``error``. No row ends the run.

    Args:
        engine: by default the one behind :func:`newsfacts.extract`.

    Raises:
        InvalidArgument: for a batch without the column ``text``.
    """
    engine = engine or default_engine()
    for batch in batches:
        yield from _batches(articles_in(batch), engine)


def to_arrow(facts: Extracted) -> pa.Table:
    """What was extracted already: a row for each fact, in order, and before them one for each article with failures.

    Raises:
        InvalidArgument: if ``facts`` are neither facts nor extractions.
    """
    return pa.Table.from_batches(map(batch_of, _rows(facts)), SCHEMA)


def _rows(given: Extracted) -> Iterator[list[dict[str, object]]]:
    if isinstance(given, Facts):
        yield [fact_row(fact, None) for fact in given]
        return
    for extraction in given if isinstance(given, Iterable) else [given]:
        if not isinstance(extraction, Extraction):
            raise InvalidArgument.wrong_type("facts", "newsfacts.Facts, an Extraction or several", extraction)
        yield list(rows_of(extraction))


def _batches(items: Iterable[Article | BadRow], engine: Engine) -> Iterator[pa.RecordBatch]:
    for job in cut(items, characters, first=MOST):
        yield facts_batch(engine, job)
