"""Tokens: words (with their apostrophes and inner hyphens), numbers, single signs."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsfacts.document import Document

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:[’'\-\u2010\u2011][^\W\d_]+)*|\S")


class Token(NamedTuple):
    """A token: ``text[start:end] == word``."""

    start: int
    end: int
    word: str


def tokens(document: Document) -> tuple[Token, ...]:
    """All tokens in document order; white space belongs to none."""
    return tuple(Token(match.start(), match.end(), match[0]) for match in _TOKEN.finditer(document.text))
