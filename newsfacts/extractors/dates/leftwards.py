"""The words before an offset, nearest first: what stands to the left of a head noun is read from right to left."""

from __future__ import annotations

from typing import NamedTuple

_LETTERS = 10
"""How many characters to look at for each word."""
_PASSED = str.maketrans({"-": " ", "\u00a0": " ", "\u2010": " ", "\u2011": " ", "\n": " ", "\t": " "})
_ENDS_A_PHRASE = frozenset(',;:.!?)]”"—–…')
_OPENS_A_PHRASE = frozenset("“\"‘'([—–`$£€")


class Word(NamedTuple):
    """A word in lower case, where it starts, and whether a phrase can run on to its left."""

    word: str
    start: int


NOTHING = Word("", -1)


def words_before(text: str, offset: int, most: int = 8) -> list[Word]:
    """Up to ``most`` words that end right before ``offset``, nearest first, as far as no punctuation comes between.

    Hyphens and single line ends count as blanks. The list is padded with empty words, so that it can be indexed freely.
    """
    floor = max(0, offset - _LETTERS * most)
    chunk = text[floor:offset].translate(_PASSED)
    found: list[Word] = []
    at = len(chunk)
    if at and chunk[-1].isdigit():  # "24hrs": a figure runs into the word
        chunk += " "
        at += 1
    while at and len(found) < most and chunk[at - 1] == " ":
        stop = at - 1
        begin = chunk.rfind(" ", 0, stop) + 1
        word = chunk[begin:stop]
        if not word or word[-1] in _ENDS_A_PHRASE or (begin == 0 and floor):
            break
        if word[0] in _OPENS_A_PHRASE:
            bare = word.lstrip("“\"‘'([—–`")
            if bare and bare == word.lstrip("“\"‘'([—–`$£€"):
                found.append(Word(bare.lower(), floor + stop - len(bare)))
            break
        found.append(Word(word.lower(), floor + begin))
        at = begin
    found.extend([NOTHING] * 4)
    return found
