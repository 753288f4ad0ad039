"""Where a number stands: what the rules about its role look at."""

from __future__ import annotations

import re

from newsfacts.reading.numbers.figures import Figure

_LONGEST_WORD = 26
LONGEST_COUNT = 15
"""Digits in a row; numbers that are longer are never written without separators where they count something."""
_NEXT_WORD = re.compile(r" ([^\W\d_]+)")
_CLINGING = "(“‘\"'"
_TELLING_BEFORE = frozenset(":-–‐‑−._#@/+(×")
_TELLING_AFTER = frozenset(":-–/(×")
"""Signs beside figures that can make them a code, a score, a time, a telephone number."""


class Place:
    """A number with its surroundings.

    Attributes:
        text: the article's text.
        figure: the number; ``start`` and ``end`` are its ends.
        before, after: the characters right beside it; empty at the ends of the text.
        word: the word before it, over one blank, with the signs that cling to it ("No.", "S&P"); empty if there is none.
        last: the last character before it, the blank left out.
        lower: that word in lower case.
        cue: the same without opening quote marks, brackets and a full stop.
        following: the word after it, over one blank, in letters only; empty if there is none.
        in_figures: whether it is written in figures.
    """

    __slots__ = ("after", "before", "cue", "end", "figure", "following", "in_figures", "last", "lower", "start", "text", "word")

    def __init__(self, text: str, figure: Figure) -> None:
        start, end, _, _, _, _, form = figure
        self.text, self.figure, self.start, self.end = text, figure, start, end
        self.in_figures = form == "figures"
        self.before = before = text[start - 1 : start]
        self.after = text[end : end + 1]
        following = _NEXT_WORD.match(text, end)
        self.following = following[1] if following else ""
        word = ""
        if before == " " or before == "\u00a0":
            farthest = start - _LONGEST_WORD if start > _LONGEST_WORD else 0
            word = text[farthest : start - 1].rpartition(" ")[2]
        if word.isalpha():
            self.word, self.last = word, word[-1]
            self.lower = self.cue = word.lower()
        else:
            if "\n" in word or "\u00a0" in word:
                word = word.replace("\u00a0", "\n").rpartition("\n")[2]
            self.word, self.lower = word, word.lower()
            self.last = word[-1:] if before == " " or before == "\u00a0" else before
            self.cue = self.lower.lstrip(_CLINGING).rstrip(".") or self.lower

    @property
    def words(self) -> str:
        """How the number is written."""
        return self.text[self.start : self.end]

    @property
    def apart(self) -> bool:
        """Whether words stand on both sides of it, over blanks, and no zero leads it."""
        return self.word != "" and self.following != "" and self.text[self.start] != "0"

    @property
    def word_start(self) -> int:
        """Where the word before it starts."""
        return self.start - 1 - len(self.word) if self.before == " " or self.before == "\u00a0" else self.start

    @property
    def plain(self) -> bool:
        """Whether it is a whole number without separators or magnitude words, as names have it."""
        figure = self.figure
        return figure.scale == 1 and figure.low is None and (not self.in_figures or self.words.lstrip("-−–").isalnum())

    @property
    def touches(self) -> bool:
        """Whether a letter, a digit or a telling sign stands beside figures, or a zero leads them: "3-2", "1.2.3", "001"."""
        before, after = self.before, self.after
        return (
            before in _TELLING_BEFORE
            or after in _TELLING_AFTER
            or after.isalpha()
            or before.isalpha()
            or (after == "." and self.text[self.end + 1 : self.end + 2].isdigit())
            or self.text[self.start] == "0"
            or self.end - self.start > LONGEST_COUNT
        )

    def opens_sentence(self, start: int) -> bool:
        """Whether a sentence begins at ``start``."""
        before = self.text[max(0, start - 3) : start].rstrip(" \u00a0\"“‘'")
        return not before or before[-1] in ".!?:\n…"
