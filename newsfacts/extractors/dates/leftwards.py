"""The words before an offset, nearest first: what stands to the left of a head noun is read from right to left."""

from __future__ import annotations

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
    if chunk and chunk[-1].isdigit():  # "24hrs": a figure runs into the word
        chunk += " "
    found: list[Word] = []
    make = tuple.__new__  # twice as fast as Word(…)
    parts = chunk.split(" ")
    at = floor + len(chunk)
    if parts.pop() == "":
        whole = 0 if floor else -1  # a word cut off by the reach is none
        for index in range(len(parts) - 1, max(whole, len(parts) - 1 - most), -1):
            word = parts[index]
            at -= len(word) + 1
            if word.isalnum():
                found.append(make(Word, (word.lower(), at)))
                continue
            if not word or word[-1] in _ENDS_A_PHRASE:
                break
            if word[0] in _OPENS_A_PHRASE:
                bare = word.lstrip("“\"‘'([—–`")
                if bare and bare[0] not in "$€£":
                    found.append(Word(bare.lower(), at + len(word) - len(bare)))
                break
            found.append(Word(word.lower(), at))
    found.extend(_PADDING)
    return found
