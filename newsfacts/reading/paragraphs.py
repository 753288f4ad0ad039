"""Paragraphs: a line each, or the lines between blank ones where the text is hard-wrapped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from newsfacts.document import Document
from newsfacts.reading.stretches import Stretches
from newsfacts.spans import Span

_LINE_ENDS = r"\n\r\x0b\x0c\x85\u2028\u2029"
_LINE = re.compile(rf"\S(?:[^{_LINE_ENDS}]*\S)?")
"""A line that is not blank, from its first sign to its last."""
_BLANK_LINES = re.compile(rf"(?:\r\n|[{_LINE_ENDS}])[^\S\n\r]*(?:\r\n|[{_LINE_ENDS}])")
_WRAP_WIDTHS = range(45, 101)
_LONGEST_LINE = 110
_SENTENCE_ENDS = (".", "!", "?", "”", '"', ":", "…", "’", "'")


def paragraphs(document: Document) -> Stretches:
    """The paragraphs, without white space around them and without empty ones."""
    return paragraphs_of(document.text)


def paragraphs_of(text: str) -> Stretches:
    """The same for a text that nobody reads otherwise."""
    if _is_hard_wrapped(text):
        return Stretches(_between_blank_lines(text))
    return Stretches([Span(match.start(), match.end()) for match in _LINE.finditer(text)])


def _between_blank_lines(text: str) -> Iterator[Span]:
    start = 0
    for match in _BLANK_LINES.finditer(text):
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
    if max(map(len, lines), default=0) > _LONGEST_LINE:
        return False
    broken = full = 0
    for line, following in pairwise(lines):
        line = line.strip()
        if line and following.strip():
            full += 1
            broken += len(line) in _WRAP_WIDTHS and not line.endswith(_SENTENCE_ENDS)
    return full >= 3 and broken > 0.7 * full
