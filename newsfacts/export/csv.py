"""CSV (RFC 4180), a row for each fact, for spreadsheets and statistics programs; and back, without loss.

The columns are always the same: :data:`newsfacts.export.columns.COLUMNS`.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator

from newsfacts.article import Article
from newsfacts.errors import DecodeError, InvalidArgument
from newsfacts.export.arguments import checked_facts
from newsfacts.export.characters import writable
from newsfacts.export.columns import COLUMNS, Row, fact_of, row_of
from newsfacts.facts import Fact
from newsfacts.factset import Facts

BYTE_ORDER_MARK = "\ufeff"
"""Excel takes a file for UTF-8 only if it begins so."""
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_HARMLESS = re.compile(r"[+-]?\d+(?:\.\d+)?|[=<>~]=?|-")
"""Numbers, the signs of the column ``modifier``, and the id of an article from standard input."""
_GUARDED = re.compile(r"''*[=+\-@\t\r]")
_COUNTS = frozenset(column for column in COLUMNS if column.split(".")[-1] in ("start", "end"))
_LISTS = frozenset(column for column in COLUMNS if column.startswith("roles.")) | {"parts"}
_YES_OR_NO = frozenset({"assumed", "vague"})


def dumps(article: Article, facts: Iterable[Fact], *, header: bool = True, bom: bool = False) -> str:
    """The facts as CSV, to be written in UTF-8 with line ends as they are (``newline=""``).

    A cell that a spreadsheet would run as a formula begins with an apostrophe. Lone surrogates become U+FFFD.

    Args:
        header: whether the names of the columns come first; leave them out to add the facts to those of another article.
        bom: whether a byte order mark comes before them, as Excel wants it.

    Raises:
        InvalidArgument: naming the argument that is not as described, or facts that are not those of the article.
    """
    if bom and not header:
        raise InvalidArgument("bom must be False without header: it stands at the beginning of a file")
    found = checked_facts(article, facts)
    beginning = (BYTE_ORDER_MARK if bom else "") + (header_line() if header else "")
    return beginning + lines(row_of(fact, article.id) for fact in found)


def header_line() -> str:
    """The names of the columns."""
    return _written([COLUMNS])


def lines(rows: Iterable[Row]) -> str:
    """Rows as lines of CSV, without the header."""
    return _written([_cell(row.get(column)) for column in COLUMNS] for row in rows)


def loads(data: str) -> dict[str, Facts]:
    """The facts in CSV that :func:`dumps` wrote, by the id of their article ("" for an article without). Errors are left out.

    Raises:
        DecodeError: naming the row that is not that of a fact, or the columns that are missing.
    """
    reader = csv.DictReader(io.StringIO(data.removeprefix(BYTE_ORDER_MARK), newline=""), strict=True)
    found: dict[str, list[Fact]] = {}
    try:
        missing = [column for column in COLUMNS if column not in (reader.fieldnames or ())]
        if missing:
            raise DecodeError(f"data has no column {', '.join(missing)}")
        for row in reader:
            if None in row or None in row.values():
                raise DecodeError(f"the row that ends in line {reader.line_num} is not as wide as the header")
            if not row["error"]:
                try:
                    found.setdefault(_unguarded(row["article"]), []).append(_fact(row))
                except (DecodeError, TypeError, ValueError) as error:
                    raise DecodeError(f"the row that ends in line {reader.line_num}: {error}") from error
    except csv.Error as error:
        raise DecodeError(f"line {reader.line_num}: {error}") from error
    return {article: Facts(facts) for article, facts in found.items()}


def _written(rows: Iterable[Iterable[str]]) -> str:
    file = io.StringIO(newline="")
    csv.writer(file, lineterminator="\r\n").writerows(rows)
    return writable(file.getvalue())


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case list():
            return json.dumps(value)
        case str() if _FORMULA.match(value) and not _HARMLESS.fullmatch(value):
            return "'" + value
    return str(value)


def _fact(row: dict[str, str]) -> Fact:
    return fact_of(dict(_values(row)))


def _values(row: dict[str, str]) -> Iterator[tuple[str, object]]:
    for column in COLUMNS[2:]:  # behind the article and the error
        if cell := row[column]:
            yield column, _value(column, cell)


def _value(column: str, cell: str) -> object:
    if column in _COUNTS:
        return int(cell)
    if column in _LISTS:
        return json.loads(cell)
    return cell == "true" if column in _YES_OR_NO else _unguarded(cell)


def _unguarded(cell: str) -> str:
    return cell[1:] if _GUARDED.match(cell) else cell
