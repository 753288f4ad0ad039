"""Paragraphs: a line each, or the lines between blank ones where the text is hard-wrapped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from newsfacts.document import Document
from newsfacts.reading.stretches import Stretches
from newsfacts.spans import Span

_LINE_END = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_BLANK_LINES = re.compile(r"(?:\r\n|[\n\r\x0b\x0c\x85\u2028\u2029])[^\S\n\r]*(?:\r\n|[\n\r\x0b\x0c\x85\u2028\u2029])")
_WRAP_WIDTHS = range(45, 101)
_SENTENCE_ENDS = (".", "!", "?", "”", '"', ":", "…", "’", "'")


def paragraphs(document: Document) -> Stretches:
    """The paragraphs, without white space around them and without empty ones."""
    return paragraphs_of(document.text)


def paragraphs_of(text: str) -> Stretches:
    """The same for a text that nobody reads otherwise."""
    return Stretches(_between(_BLANK_LINES if _is_hard_wrapped(text) else _LINE_END, text))


def _between(separator: re.Pattern[str], text: str) -> Iterator[Span]:
    start = 0
    for match in separator.finditer(text):
        span = Span(start, match.start()).strip(text)
        if span:
            yield span
        start = match.end()
    span = Span(start, len(text)).strip(text)
    if span:
        yield span


def _is_hard_wrapped(text: str) -> bool:
    """Whether most lines stop in the middle of a sentence at the width of a typewriter's page (wire copy, e-mail)."""
    lines = text.splitlines()
    broken = full = 0
    for line, following in pairwise(lines):
        line = line.strip()
        if line and following.strip():
            full += 1
            broken += len(line) in _WRAP_WIDTHS and not line.endswith(_SENTENCE_ENDS)
    return full >= 3 and broken > 0.7 * full and max(map(len, lines)) <= 110
