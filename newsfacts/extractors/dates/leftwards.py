"""The words before an offset, nearest first: what stands to the left of a head noun is read from right to left."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

_LETTERS = 10
"""How many characters to look at for each word."""
_PASSED = ("-", "\n", "\t")
_PASSED_BEYOND_ASCII = ("\u00a0", "\u2010", "\u2011")
_ENDS_A_PHRASE = frozenset(',;:.!?)]”"—–…')
_OPENS_A_PHRASE = frozenset("“\"‘'([—–`$£€")


class Word(NamedTuple):
    """A word in lower case, where it starts, and whether a phrase can run on to its left."""

    word: str
    start: int


NOTHING = Word("", -1)
_PADDING = [NOTHING] * 4


class Leaders:
    """Words that mean something right before an expression; others need not be read."""

    __slots__ = ("_ends",)

    def __init__(self, words: Iterable[str]) -> None:
        self._ends = frozenset(word[-2:] for word in words)

    def words_before(self, text: str, offset: int) -> list[Word]:
        """Three words, as :func:`words_before` gives them; none where the last two letters say that no leader is there."""
        if text[max(0, offset - 3) : max(0, offset - 1)].lower() in self._ends:
            return words_before(text, offset, 3)
        return list(_PADDING)


def words_before(text: str, offset: int, most: int = 8) -> list[Word]:
    """Up to ``most`` words that end right before ``offset``, nearest first, as far as no punctuation comes between.

    Hyphens and single line ends count as blanks. The list is padded with empty words, so that it can be indexed freely.
    """
    floor = offset - _LETTERS * most
    if floor < 0:
        floor = 0
    chunk = text[floor:offset]
    for sign in _PASSED if chunk.isascii() else _PASSED + _PASSED_BEYOND_ASCII:
        chunk = chunk.replace(sign, " ")
    parts = chunk.split(" ")
    at = floor + len(chunk)
    last = parts.pop()
    if last:
        if not last[-1].isdigit():
            return list(_PADDING)
        parts.append(last)  # "24hrs": a figure runs into the word
        at += 1
    if floor:
        parts[:1] = [""]  # a word cut off by the reach is none
    parts.reverse()
    found: list[Word] = []
    make = tuple.__new__  # twice as fast as Word(…)
    for word in parts[:most]:
        at -= len(word) + 1
        if not word.isalnum():
            if not word or word[-1] in _ENDS_A_PHRASE:
                break
            if word[0] in _OPENS_A_PHRASE:
                bare = word.lstrip("“\"‘'([—–`")
                if bare and bare[0] not in "$€£":
                    found.append(Word(bare.lower(), at + len(word) - len(bare)))
                break
        found.append(make(Word, (word.lower(), at)))
    found += _PADDING
    return found
