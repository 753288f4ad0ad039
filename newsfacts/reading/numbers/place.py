"""Where a number stands: what the rules about its role look at first, worked out once."""

from __future__ import annotations

from newsfacts.reading.numbers.figures import Figure

_LONGEST_WORD = 26


class Place:
    """A number with its surroundings.

    Attributes:
        text: the article's text.
        figure: the number; ``start`` and ``end`` are its ends, ``words`` its own words.
        before, after: the characters right beside it; empty at the ends of the text.
        word: the word before it, over one blank, with the signs that cling to it ("No.", "S&P"); empty if there is none.
        lower: that word in lower case.
        word_start: where that word starts.
        in_figures: whether it is written in figures.
        plain: whether it is a whole number without separators or magnitude words, as names have it.
    """

    __slots__ = (
        "after",
        "before",
        "end",
        "figure",
        "in_figures",
        "lower",
        "plain",
        "start",
        "text",
        "word",
        "word_start",
        "words",
    )

    def __init__(self, text: str, figure: Figure) -> None:
        start, end = figure.start, figure.end
        self.text, self.figure, self.start, self.end = text, figure, start, end
        self.before = text[start - 1 : start]
        self.after = text[end : end + 1]
        self.words = text[start:end]
        self.in_figures = figure.form == "figures"
        self.plain = figure.scale == 1 and figure.low is None and (not self.in_figures or self.words.lstrip("-−–").isalnum())
        self.word, self.word_start = "", start
        if self.before == " " or self.before == "\u00a0":
            stretch = text[start - _LONGEST_WORD if start > _LONGEST_WORD else 0 : start - 1]
            self.word = stretch[stretch.rfind(" ") + 1 :]
            if "\n" in self.word or "\u00a0" in self.word:
                self.word = self.word.replace("\u00a0", "\n").rpartition("\n")[2]
            self.word_start = start - 1 - len(self.word)
        self.lower = self.word.lower()

    @property
    def touches(self) -> bool:
        """Whether another letter, digit or sign stands directly beside it: "COVID-19", "3-2", "24/7", "1.2.3"."""
        if self.before not in _APART_BEFORE:
            return True
        return self.after not in _APART_AFTER or (self.after in ".," and self.text[self.end + 1 : self.end + 2].isdigit())

    def opens_sentence(self, start: int) -> bool:
        """Whether a sentence begins at ``start``."""
        before = self.text[max(0, start - 3) : start].rstrip(" \u00a0\"“‘'")
        return not before or before[-1] in ".!?:\n…"


_APART_BEFORE = frozenset(["", " ", "\n", "\u00a0", "“", "‘", '"', "'", "[", "—", "~", "\t", "\r"])
_APART_AFTER = frozenset(["", " ", "\n", "\u00a0", ".", ",", ";", "?", "!", "”", "]", "—", '"', "\t", "\r"])
