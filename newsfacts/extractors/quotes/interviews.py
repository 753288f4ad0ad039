"""Answers in interviews and cross-examinations: Q: How many hives have you got? | A: Nine. I had 12."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsfacts.document import Document
from newsfacts.spans import Span
from newsfacts.values import Speaker

_QUESTION = re.compile(r"Q[.:]\s")
_ANSWER = re.compile(r"A[.:]\s+(?=\S)")
_FEWEST = 2
"""Fewer answers are none: A: apples."""


class Answer(NamedTuple):
    """What is answered until the paragraph ends, and by whom."""

    words: Span
    speaker: Speaker


def answers(document: Document) -> Iterator[Answer]:
    """The paragraphs that begin with "A:" behind one that begins with "Q:", given to whom the article has named most by then."""
    text = document.text
    if "\nQ" not in text:
        return
    found: list[tuple[int, Span]] = []
    asked = False
    first = len(text)
    for paragraph in document.paragraphs:
        answer = _ANSWER.match(text, paragraph.start, paragraph.end) if asked else None
        if answer is not None:
            found.append((paragraph.start, Span(answer.end(), paragraph.end)))
        asked = _QUESTION.match(text, paragraph.start, paragraph.end) is not None
        if asked and paragraph.start < first:
            first = paragraph.start
    if len(found) < _FEWEST:
        return
    name = _named_most(document, first)
    if name is not None:
        for start, words in found:
            yield Answer(words, Speaker(name, text[start], start, start + 1))


def _named_most(document: Document, end: int) -> str | None:
    """The person whom the text up to ``end`` names most, the first of several; None where it names nobody."""
    counts = {
        name.name: sum(mention.start < end for mention in name.mentions) for name in document.names if name.kind == "person"
    }
    best = max(counts, key=counts.__getitem__, default=None)
    return best if best is not None and counts[best] else None
