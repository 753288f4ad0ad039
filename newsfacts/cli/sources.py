"""What ``newsfacts extract`` reads: files, each an article, and tables: Parquet and JSON Lines, each row or line an article."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import attrs

from newsfacts.article import Article
from newsfacts.batch.jobs import characters
from newsfacts.cli import json_lines
from newsfacts.cli.inputs import JSON_LINES, STANDARD_INPUT, Unreadable, is_table, read_article
from newsfacts.errors import NewsfactsError


@attrs.frozen
class File:
    """A file that is an article; read where it is worked on."""

    id: str
    published: date | None

    def article(self) -> Article:
        """
        Raises:
            Unreadable: as :func:`read_article`.
        """
        return read_article(self.id, self.published)


@attrs.frozen
class Problem:
    """What gives no article.

    Attributes:
        id: of the article, or the file's name.
        message: what is wrong.
        row: whether it is a row of a table, that is, an article that should have been.
    """

    id: str | None
    message: str
    row: bool = False


Source = File | Article | Problem


def sources(names: Iterable[str], published: date | None) -> Iterator[Source]:
    """The articles of all files, in order; what cannot be read stands in its place."""
    for name in names:
        try:
            if is_table(name):
                articles = _lines(name) if _is_lines(name) else _rows(name)
                yield from (_dated(article, published) for article in articles)
            elif name == STANDARD_INPUT:
                yield read_article(name, published)  # no other process has it
            else:
                yield File(name, published)
        except Unreadable as error:
            yield Problem(name, str(error))


def count(names: Iterable[str]) -> int:
    """How many articles there are; a table that cannot be read counts as one."""
    return sum(_count_articles(name) if is_table(name) else 1 for name in names)


def length_of(source: Source) -> int:
    """The characters of an article, more or less."""
    if not isinstance(source, File):
        return characters(source)
    try:
        return os.path.getsize(source.id)
    except (OSError, ValueError):
        return 0


def _is_lines(name: str) -> bool:
    return Path(name).suffix.lower() == JSON_LINES


def _dated(article: Article | Problem, published: date | None) -> Article | Problem:
    """The article, with the day that was given where it has none of its own."""
    if isinstance(article, Article) and article.published is None and published is not None:
        return attrs.evolve(article, published=published)
    return article


def _lines(name: str) -> Iterator[Article | Problem]:
    """
    Raises:
        Unreadable: if the file cannot be read.
    """
    try:
        for article in json_lines.articles_in(name):
            yield Problem(article.id, article.message, row=True) if isinstance(article, json_lines.BadLine) else article
    except OSError as error:
        raise Unreadable(error.strerror or str(error)) from error


def _rows(name: str) -> Iterator[Article | Problem]:
    """
    Raises:
        Unreadable: if the file is no Parquet file with a column ``text``, or cannot be read to its end.
    """
    try:
        import pyarrow
        from pyarrow import parquet

        from newsfacts.interop.arrow.articles import COLUMNS, BadRow, articles_in
    except ImportError:
        raise Unreadable("Parquet files need the extra 'arrow': pip install 'newsfacts[arrow]'") from None
    try:
        with parquet.ParquetFile(name) as file:
            names = file.schema_arrow.names
            # Without the column of texts all are read, so that the reader's message can name them.
            columns = [column for column in COLUMNS if column in names] if "text" in names else None
            # No threads of Arrow's own: worker processes may be forked while the file is read.
            for batch in file.iter_batches(batch_size=1024, columns=columns, use_threads=False):
                for article in articles_in(batch):
                    yield Problem(article.id, article.error, row=True) if isinstance(article, BadRow) else article
    except (OSError, pyarrow.ArrowException, NewsfactsError) as error:
        raise Unreadable(str(error)) from error


def _count_articles(name: str) -> int:
    try:
        if _is_lines(name):
            return json_lines.count_articles(name)
        from pyarrow import parquet

        return int(parquet.read_metadata(name).num_rows)
    except Exception:  # the reader will say what is wrong
        return 1
