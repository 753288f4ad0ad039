"""The one scan: where the words and signs stand that layers and extractors start from.

Every owner (a layer or an extractor) declares its trigger words; one pass over the text looks each word up in one table.
The cost does not grow with the number of words declared.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from newsfacts.errors import InvalidArgument

DIGITS = "0"
"""Declare this trigger to be told of every run of digits."""

_WORD = r"[^\W\d_]+"
_DIGITS = r"\d+"
_SEPARATORS = frozenset(sign for sign in map(chr, (*range(128), *range(0x2000, 0x2070))) if not sign.isalnum())
"""What stands between words nearly always: the signs of ASCII, and the spaces, dashes and marks of general punctuation."""
_BLOCK = 1 << 14
_Entry = tuple[str, tuple[str, ...]]
"""A trigger as declared, and its owners."""


def is_trigger(word: object) -> bool:
    """Whether ``word`` can be declared: one word of letters, one sign that is no white space, or ``DIGITS``."""
    if not isinstance(word, str):
        return False
    if word == DIGITS or re.fullmatch(_WORD, word):
        return True
    return len(word) == 1 and not word.isspace() and not word.isdecimal()


class Hit(NamedTuple):
    """A trigger in the text: ``text[start:end]``, and the word as it was declared (in lower case)."""

    start: int
    end: int
    word: str


class Hits:
    """The hits of one text, by owner."""

    __slots__ = ("_by_owner",)

    def __init__(self, by_owner: Mapping[str, Sequence[Hit]]) -> None:
        self._by_owner = by_owner

    def of(self, owner: str) -> Sequence[Hit]:
        """The owner's hits in document order; none for an owner that declared nothing."""
        return self._by_owner.get(owner, ())


class Vocabulary:
    """All declared triggers, compiled for scanning. Words are found in lower case, Title Case and UPPER CASE."""

    __slots__ = ("_exact", "_owners", "_separator", "_table")

    def __init__(self, triggers: Mapping[str, Iterable[str]]) -> None:
        """
        Args:
            triggers: for each owner its words of letters, single signs, or ``DIGITS``.

        Raises:
            InvalidArgument: naming the trigger that is none of these, and its owner.
        """
        owners_of: dict[str, set[str]] = {}
        signs: set[str] = set()
        for owner, words in triggers.items():
            for word in words:
                if not is_trigger(word):
                    raise InvalidArgument(f"a trigger of {owner!r} must be one word of letters or one sign, not {word!r}")
                if len(word) == 1 and word != DIGITS and not word.isalpha():
                    signs.add(word)
                owners_of.setdefault(word.lower(), set()).add(owner)
        self._owners = tuple(sorted(triggers))
        self._table: dict[str, _Entry] = {}
        for word, owners in sorted(owners_of.items()):
            entry = word, tuple(sorted(owners))
            for casing in (word, word.capitalize(), word.upper()):
                self._table.setdefault(casing, entry)
        self._exact = re.compile("|".join([_WORD, _DIGITS, *map(re.escape, sorted(signs))]))
        self._separator = re.compile(f"[{re.escape(''.join(sorted(_SEPARATORS - signs)))}]")

    def scan(self, text: str) -> Hits:
        """One pass over the text: it is cut at separators, and what is then no word is looked at more closely."""
        found: dict[str, list[Hit]] = {owner: [] for owner in self._owners}
        look_up, digits, make = self._table.get, self._table.get(DIGITS), tuple.__new__  # twice as fast as Hit(…)
        for offset, block in self._blocks(text):
            end = offset - 1
            for piece in self._separator.split(block):
                start = end + 1
                end = start + len(piece)
                entry = look_up(piece)
                if entry is None:
                    if piece.isalpha() or not piece:
                        continue
                    if digits is None or not piece.isdecimal():
                        self._look_closer(piece, start, found)
                        continue
                    entry = digits
                hit = make(Hit, (start, end, entry[0]))
                for owner in entry[1]:
                    found[owner].append(hit)
        return Hits(found)

    def _blocks(self, text: str) -> Iterator[tuple[int, str]]:
        """The text in pieces of bounded size, cut at separators, so that few of its words are in memory at a time."""
        start = 0
        while separator := self._separator.search(text, start + _BLOCK):
            yield start, text[start : separator.start()]
            start = separator.end()
        yield start, text[start:]

    def _look_closer(self, piece: str, offset: int, found: Mapping[str, list[Hit]]) -> None:
        """Find the triggers in what is more than a word: "10m", "£5", "3½"."""
        for match in self._exact.finditer(piece):
            word = match[0]
            entry = self._table.get(word) or (self._table.get(DIGITS) if word.isdecimal() else None)
            if entry is not None:
                hit = Hit(offset + match.start(), offset + match.end(), entry[0])
                for owner in entry[1]:
                    found[owner].append(hit)
