"""From the command line's file names to articles."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import attrs

from newsfacts.article import Article
from newsfacts.errors import NewsfactsError

STANDARD_INPUT = "-"
PARQUET, JSON_LINES = ".parquet", ".jsonl"
_WEB_PAGES = {".html", ".htm", ".xhtml"}


class Unreadable(Exception):
    """A file that gives no article; the message says why, its name not included."""


def is_table(name: str) -> bool:
    """Whether a file's rows or lines are the articles."""
    return Path(name).suffix.lower() in (PARQUET, JSON_LINES)


def read_article(name: str, published: date | None) -> Article:
    """The article in a text file, a web page or standard input (``-``); its id is the name as given.

    Raises:
        Unreadable: if the file cannot be read, is not UTF-8, is a web page without an article, or has many articles.
    """
    if is_table(name):
        raise Unreadable("a table of articles, which only newsfacts extract reads")
    try:
        data = sys.stdin.buffer.read() if name == STANDARD_INPUT else Path(name).read_bytes()
        text = data.decode("utf-8-sig")
        if Path(name).suffix.lower() in _WEB_PAGES:
            return attrs.evolve(Article.from_html(text, published=published), id=name)
        return Article(text, published, id=name)
    except OSError as error:
        raise Unreadable(error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise Unreadable(f"not UTF-8 (byte {error.start} is 0x{data[error.start]:02x})") from error
    except (ImportError, NewsfactsError) as error:
        raise Unreadable(str(error)) from error
