"""A reporter's sentence as a row of words in which each passage in quote marks is one token.

Where a quotation holds several sentences, the reporter's sentence around it is one all the same:
“No. It is ours,” he said.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newsfacts.document import Document
from newsfacts.reading.marks import Passage
from newsfacts.spans import Span

QUOTE = "\ufffc"
"""The word that stands for a passage in quote marks."""
_TOKEN = re.compile(
    r"\ufffc+"
    r"|[^\W_](?:[\w&]|[.’'\-\u2010\u2011/](?=\w)|,(?=\d{3}\b))*(?:[’'](?!\w)|\.(?=[,;’'\-)]|\s*[^\W_]))?"
    r"|[^\w\s]"
)
"""Words with inner points, hyphens and apostrophes; a full stop that does not end the sentence belongs to its word."""


class Wording:
    """The tokens of one sentence: ``text[starts[i]:ends[i]] == words[i]``, but for passages in quote marks, which read ``QUOTE``.

    Attributes:
        span: the sentence.
        words: as they stand, ``lower``: in lower case.
        quotes: for the index of each quote token its passage.
    """

    __slots__ = ("ends", "lower", "quotes", "span", "starts", "words")

    def __init__(self, masked: str, span: Span, passages: Sequence[Passage]) -> None:
        self.span = span
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[str] = []
        for match in _TOKEN.finditer(masked, span.start, span.end):
            self.starts.append(match.start())
            self.ends.append(match.end())
            self.words.append(match[0])
        self.lower = [word.lower() for word in self.words]
        self.quotes: dict[int, Passage] = {}
        for passage in passages:
            index = bisect_left(self.starts, passage.start)
            if index < len(self.starts) and self.starts[index] == passage.start:
                self.words[index] = self.lower[index] = QUOTE
                self.ends[index] = passage.end
                self.quotes[index] = passage

    def __len__(self) -> int:
        return len(self.words)

    def word(self, index: int) -> str:
        """The lower-cased word at ``index``, "" outside the sentence."""
        return self.lower[index] if 0 <= index < len(self.lower) else ""

    def span_of(self, first: int, stop: int) -> Span:
        """The stretch of text of the tokens ``first`` up to, not including, ``stop``."""
        return Span(self.starts[first], self.ends[stop - 1])


def mask(text: str, passages: Sequence[Passage]) -> str:
    """The text with every passage overwritten but its last mark (a space, so that neighbours stay apart)."""
    pieces: list[str] = []
    done = 0
    for passage in passages:
        pieces += (text[done : passage.start], QUOTE * (passage.end - passage.start - 1), " ")
        done = passage.end
    pieces.append(text[done:])
    return "".join(pieces)


def reporters_sentences(document: Document) -> Iterator[tuple[Span, Sequence[Passage]]]:
    """The sentences of the text, those that a passage in quote marks runs over joined, each with the passages that start in it."""
    passages = document.marks.outermost
    place = 0
    held: list[Passage] = []
    start: int | None = None
    for sentence in document.sentences:
        if start is None:
            start = sentence.start
        while place < len(passages) and passages[place].start < sentence.end:
            held.append(passages[place])
            place += 1
        if held and held[-1].end > sentence.end:
            continue  # the passage goes on in the next sentence
        yield Span(start, sentence.end), held
        start, held = None, []
    if start is not None:
        yield Span(start, document.sentences[-1].end), held
