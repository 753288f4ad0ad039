"""A reporter's sentence as a row of words in which each passage in quote marks is one token.

Where a quotation holds several sentences, the reporter's sentence around it is one all the same:
“No. It is ours,” he said.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate

from newsfacts.document import Document
from newsfacts.reading.marks import Passage
from newsfacts.spans import Span

QUOTE = "\ufffc"
"""The word that stands for a passage in quote marks."""
_TOKEN = re.compile(
    r"(?:\w++(?![&.’'\-\u2010\u2011/,:])"  # most words: nothing can follow inside them
    r"|\w++(?:[&.’'\-\u2010\u2011/]\w++|,\d{3}(?!\d)|(?<=\d):\d\d(?!\d))*+(?:\.(?=[,;’'\-]|\)\s?[a-z,;]|\s*[^\W_])|[’'](?!\w))?+"
    r"|\ufffc++|''|``|[^\w\s])\s*+"
)
"""Words with inner points, hyphens and apostrophes, clock times, and the white space behind them.

A full stop that does not end the sentence belongs to its word.
"""
_ATTRIBUTION = re.compile(
    # Rep. Ann Lee, R-Pa., said of the swirl. | said Lee. | Lee, 33, told reporters after the vote.  Not: told reporters so.
    r"(?:[A-Z][\w.’'-]{0,30}[ ,]{1,2}|(?:the|of|for|from|a|an|de|van|al|\d\d),?\s){0,8}"
    r"(?:said|says|asked|wrote|told|tweeted|shouted|replied|added|reacted|wondered|exclaimed|yelled|declared|demanded|wanted\sto\sknow)\b"
    r"(?:\sreporters)?(?:\s(?:of|in|at|on|to|after|during|as|when|before|while|with|from|[A-Z]\w+(?=[.]))\b[^,.;:]{0,120})?[.,]?\Z"
)
"""A sentence that does nothing but name the speaker of the quotation before it."""


_DATELINE = re.compile(
    # LONDON, Oct 3 (Reuters) - | NEW YORK (AP) — | SALEM, Ore., 3 May — | SALEM, Ore., May 3, 2020 (NEWSLINE) --
    r"[A-Z]{3}[A-Z.’'-]*(?:[ ,/]{1,2}(?:[A-Z][\w.]*|\d{1,4})){0,7}(?:\s\([^()\n]{2,40}\))?\s(?:-|--|–|—|_)\s(?=[A-Z“\"‘'`])"
)

_END = sys.maxsize
"""An offset behind every text."""
_LINE_ENDS = ("", "\n", "\r", "\u2028", "\u2029")
_LONGEST_HEADLINE = 30
"""Tokens."""
_BREAKS = frozenset((",", ".", "?", "!", "…", "—", "-"))


class Wording:
    """The tokens of one sentence: words as they stand, but for passages in quote marks, each of which reads ``QUOTE``.

    Attributes:
        span: the sentence.
        words: the tokens, ``lower``: the same in lower case.
        quotes: for the index of each quote token its passage.
        closing: for the index of each quote token the last sign inside the marks.
        openings: for the index of a verb the token where what it reports begins, once that has been looked for.
    """

    __slots__ = ("_in_title_case", "_is_line", "_starts", "_stops", "closing", "lower", "openings", "quotes", "span", "words")

    def __init__(self, text: str, masked: str, span: Span, passages: Sequence[Passage]) -> None:
        self.span = span
        spaced = _TOKEN.findall(masked, span.start, span.end)
        start = span.start
        while start < span.end and masked[start].isspace():
            start += 1
        self.words = list(map(str.rstrip, spaced))
        self._starts = list(accumulate(map(len, spaced), initial=start))
        self._stops: list[int] | None = None
        self._in_title_case: bool | None = None
        self._is_line = text[span.start - 1 : span.start] in _LINE_ENDS and text[span.end : span.end + 1] in _LINE_ENDS
        self.openings: dict[int, int | None] = {}
        self.quotes: dict[int, Passage] = {}
        self.closing: dict[int, str] = {}
        for passage in passages:
            index = self.token_at(passage.start)
            if index is not None:
                self.words[index] = QUOTE
                self.quotes[index] = passage
                self.closing[index] = _last_sign(text, passage)
        self.lower = list(map(str.lower, self.words))
        if masked.find("WHO", span.start, span.end) >= 0 or masked.find("US", span.start, span.end) >= 0:
            # the agency and the country are no pronouns
            self.lower = [word if word in ("WHO", "US") else lower for word, lower in zip(self.words, self.lower, strict=True)]

    def __len__(self) -> int:
        return len(self.words)

    def word(self, index: int) -> str:
        """The lower-cased word at ``index``, "" outside the sentence."""
        if index < 0:
            return ""
        try:
            return self.lower[index]
        except IndexError:
            return ""

    @property
    def in_title_case(self) -> bool:
        """Whether it is a headline such as "Mayor Calls Plan ‘a Disgrace’ and Vows to Fight It"."""
        if self._in_title_case is None:
            self._in_title_case = len(self.words) <= _LONGEST_HEADLINE and _are_capitalised(self.words)
        return self._in_title_case

    @property
    def is_headline(self) -> bool:
        """Whether it is in title case, or a line of its own without a full stop."""
        return self.in_title_case or (self._is_line and len(self) <= _LONGEST_HEADLINE and self.lower[-1] != ".")

    def breaks_off(self, index: int) -> bool:
        """Whether the token is a quotation that stands for itself, after which the reporter begins anew: “It is,” he said."""
        if self.closing.get(index, "") not in _BREAKS or index not in self.quotes:
            return False
        return index == 0 or not (self.words[index - 1][-1].isalnum() or self.words[index - 1][-1] in ".’',")

    def clause_start(self, index: int) -> int:
        """The first token of the clause before ``index``: after a semicolon, a colon or a quotation that stands for itself."""
        if self._stops is None:
            ends = {place for place in self.quotes if self.breaks_off(place)}
            if ";" in self.lower or ":" in self.lower:
                ends.update(_parting_signs(self.lower))
            self._stops = sorted(ends)
        place = bisect_left(self._stops, index)
        return self._stops[place - 1] + 1 if place else 0

    def bounds(self, first: int, stop: int) -> tuple[int, int]:
        """Where in the text the tokens ``first`` up to, not including, ``stop`` begin and end."""
        last = stop - 1
        passage = self.quotes.get(last)
        return self._starts[first], passage.end if passage is not None else self._starts[last] + len(self.words[last])

    def token_at(self, offset: int) -> int | None:
        """The index of the token that begins at ``offset`` of the text, or None."""
        index = bisect_left(self._starts, offset)
        return index if index < len(self.words) and self._starts[index] == offset else None


def _parting_signs(words: Sequence[str]) -> Iterator[int]:
    """Where semicolons and colons stand, but for those in brackets: Corvan Inc. (NASDAQ: CVN)."""
    depth = 0
    for place, word in enumerate(words):
        if word == "(":
            depth += 1
        elif word == ")":
            depth = max(0, depth - 1)
        elif word in (";", ":") and not depth:
            yield place


def _last_sign(text: str, passage: Passage) -> str:
    end = passage.inner_end
    while end > passage.inner_start and text[end - 1].isspace():
        end -= 1
    return text[end - 1] if end > passage.inner_start else ""


def _are_capitalised(words: Sequence[str]) -> bool:
    """Whether all the longer words are, and there are some."""
    count = 0
    for word in words:
        if len(word) > 3 and word[0].isalpha():
            if word.islower():
                return False
            count += 1
    return count > 2


def mask(text: str, passages: Sequence[Passage]) -> str:
    """The text with every passage overwritten but its last mark (a space, so that neighbours stay apart)."""
    pieces: list[str] = []
    done = 0
    if QUOTE in text:
        text = text.replace(QUOTE, "\ufffd")  # an embedded object is no quote
    for passage in passages:
        pieces += (text[done : passage.start], QUOTE * (passage.end - passage.start - 1), " ")
        done = passage.end
    pieces.append(text[done:])
    return "".join(pieces)


def reporters_sentences(document: Document, masked: str, wanted: Sequence[int]) -> Iterator[tuple[Span, Sequence[Passage]]]:
    """The reporter's sentences without datelines that hold a passage or one of the offsets, each with its passages.

    Joined are sentences that a passage in quote marks runs over, and “Never!” with the attribution that follows: Mary Ryan,
    33, said. It follows in the same paragraph, but for a passage that a comma leaves open.

    Args:
        wanted: offsets in rising order.
    """
    passages, sentences, paragraphs = document.marks.outermost, document.sentences, document.paragraphs
    starts = [passage.start for passage in passages]
    last = len(sentences) - 1
    starts.append(_END)
    wanted = [*wanted, _END]
    place = coming = 0
    while True:
        offset = min(starts[place], wanted[coming])
        if offset == _END:
            return
        number = sentences.index_at(offset)
        start, end = sentences[number].start, sentences[number].end
        if masked[start : start + 3].isupper():
            dateline = _DATELINE.match(document.text, start, end)
            if dateline is not None and start == paragraphs[paragraphs.index_at(start)].start:
                start = dateline.end()
        first = place
        while True:
            while starts[place] < end:
                place += 1
            if place == first or passages[place - 1].end < end or number == last:
                break
            following = sentences[number + 1]
            if passages[place - 1].end == end and (
                (document.text[end - 2] != "," and paragraphs.index_at(following.start) != paragraphs.index_at(start))
                or not _ATTRIBUTION.match(masked, following.start, following.end)
            ):
                break
            number, end = number + 1, following.end
        while wanted[coming] < end:
            coming += 1
        yield Span(start, end), passages[first:place]
