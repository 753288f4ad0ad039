"""The pipeline that the user names, and an article as it reads it: paragraph by paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from newsfacts import Document, Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

LONGEST = 20_000
"""Characters of text that spaCy is given at once; its memory grows with them."""
_ENDLESS_WORD = re.compile(r"\S{500}(?=\S)")
"""Its first 500 characters are given by themselves: spaCy's work on a word of signs grows with its square."""
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class Piece(NamedTuple):
    """A paragraph as spaCy reads it: token offsets count from ``offset`` in the article."""

    offset: int
    doc: Doc


class Pipeline:
    """A loaded pipeline, shared by all engines and threads of a process."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self._lock = Lock()  # spaCy does not say that a pipeline may be used by several threads at once

    def finds(self, what: str) -> bool:
        """Whether a component of it assigns ``what``: "doc.sents", "doc.ents"."""
        return any(what in self._nlp.get_pipe_meta(name).assigns for name in self._nlp.pipe_names)

    def read(self, document: Document) -> tuple[Piece, ...]:
        """The article's paragraphs, each read by itself, so that what follows it changes nothing."""
        # A lone surrogate is legal in an article and not in spaCy; the sign in its place has the same length.
        text = _LONE_SURROGATE.sub("\ufffd", document.text)
        with self._lock:
            return tuple(Piece(span.start, self._nlp(span.of(text))) for span in _pieces(document))


@cache
def load(name: str) -> Pipeline:
    """The pipeline of an installed package, or in a folder.

    Raises:
        OSError: if spaCy finds none of that name.
    """
    import spacy

    return Pipeline(spacy.load(name))


def _pieces(document: Document) -> Iterator[Span]:
    """The paragraphs; endless ones, and endless words in them, are cut."""
    text = document.text
    for paragraph in document.paragraphs:
        start = paragraph.start
        for cut in (*(match.end() for match in _ENDLESS_WORD.finditer(text, start, paragraph.end)), paragraph.end):
            while cut - start > LONGEST:
                space = text.rfind(" ", start + 1, start + LONGEST)
                stop = space if space > start else start + LONGEST
                yield Span(start, stop)
                start = stop
            yield Span(start, cut)
            start = cut
