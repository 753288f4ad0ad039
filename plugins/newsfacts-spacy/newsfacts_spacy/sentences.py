"""The layer "sentences": spaCy's, with the promises that the built-in layer gives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from newsfacts import Document, Span
from newsfacts.reading.stretches import Stretches
from newsfacts_spacy.pipeline import Piece

LONGEST = 2_000
"""Longer sentences are cut, so that whatever looks along a sentence looks a bounded distance."""
_OPENING = re.compile(r"(?<=\s)[“‘«(\[\"']{1,4}\Z")
_CLOSING = re.compile(r"[”’»)\]]+|[\"']+(?=\s|\Z)")


def sentences(document: Document, pieces: Iterable[Piece]) -> Stretches:
    """No sentence crosses a paragraph, each has the marks that close it, none has white space at its ends."""
    return Stretches(sentence for piece in pieces for sentence in _of_paragraph(document.text, piece))


def _of_paragraph(text: str, piece: Piece) -> Iterator[Span]:
    end = piece.offset + len(piece.doc.text)
    starts = [piece.offset + sentence.start_char for sentence in piece.doc.sents]
    starts[1:] = [_mended(text, start, end) for start in starts[1:]]
    for start, stop in zip(starts, [*starts[1:], end], strict=True):
        yield from _bounded(text, Span(start, max(start, stop)))


def _mended(text: str, start: int, end: int) -> int:
    """The start of a sentence, moved so that marks stay with what they close or open."""
    if start and not text[start - 1].isspace():
        closing = _CLOSING.match(text, start, end)
        if closing:
            return closing.end()
        opening = _OPENING.search(text, max(0, start - 5), start)
        if opening and start < end and not text[start].isspace():
            return opening.start()
    return start


def _bounded(text: str, sentence: Span) -> Iterator[Span]:
    start = sentence.start
    while start < sentence.end:
        stop = sentence.end
        if stop - start > LONGEST:
            space = text.rfind(" ", start + 1, start + LONGEST)
            stop = space if space > start else start + LONGEST
        piece = Span(start, stop).strip(text)
        if piece:
            yield piece
        start = stop
