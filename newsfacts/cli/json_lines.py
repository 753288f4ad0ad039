"""JSON Lines, each an article: ``{"id": "a1", "text": "…", "published": "2024-03-14"}``."""

from __future__ import annotations

import json
from collections.abc import Iterator

import attrs

from newsfacts.article import Article
from newsfacts.errors import InvalidArgument

_KEYS = [field.name for field in attrs.fields(Article) if field.name != "meta"]
_CHUNK = 1 << 20


@attrs.frozen
class BadLine:
    """A line that is no article.

    Attributes:
        id: of the article, where the line has one.
        message: which line it is, and what is wrong with it.
    """

    id: str | None
    message: str


def articles_in(path: str) -> Iterator[Article | BadLine]:
    """The articles of a file, in order; blank lines are skipped, and keys that are no argument of an article are left alone.

    Raises:
        OSError: if the file cannot be read.
    """
    with open(path, "rb") as file:
        for number, line in enumerate(file, start=1):
            if line.strip():
                yield _article(line, number)


def count_articles(path: str) -> int:
    """How many lines there are, more or less.

    Raises:
        OSError: if the file cannot be read.
    """
    with open(path, "rb") as file:
        return sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(_CHUNK), b""))


def _article(line: bytes, number: int) -> Article | BadLine:
    identity: str | None = None
    try:
        row = json.loads(line.decode("utf-8-sig"))
        if not isinstance(row, dict):
            raise InvalidArgument("not a JSON object")
        if row.get("id") is not None:
            row["id"] = identity = str(row["id"])
        return Article.from_dict({key: row[key] for key in _KEYS if key in row} if "text" in row else row)
    except UnicodeDecodeError as error:
        return BadLine(identity, f"line {number}: not UTF-8 (byte {error.start} is 0x{line[error.start]:02x})")
    except (ValueError, RecursionError) as error:
        return BadLine(identity, f"line {number}: {error}")
