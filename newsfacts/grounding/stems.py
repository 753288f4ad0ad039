"""Words as keys: two words of one key may tell the same event ("died", "killed"; "shares", "stock")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from newsfacts.lexicon.changes import BEFORE, NOUNS, OUTCOMES
from newsfacts.lexicon.event_words import CLASSES, EMPTY, IRREGULAR, OPPOSITES
from newsfacts.lexicon.function_words import AUXILIARIES, CONJUNCTIONS, DETERMINERS, POSSESSIVES, PREPOSITIONS, PRONOUNS, WH_WORDS

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
"""A word; hyphens part words, so that "drop-out" is two."""
CHANGE = "<change>"
"""The key of all verbs and nouns of change: "rose 5 percent" and "fell 5 percent" tell one event, in two directions."""

_STOP = EMPTY | DETERMINERS | POSSESSIVES | PRONOUNS | PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | WH_WORDS
_POSSESSIVE = re.compile(r"['’]s?\Z")
_DOUBLED = re.compile(r"([bdgkmnprtvz])\1\Z")


def stems(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[str, int]]:
    """The keys of the content words of ``text[start:end]``, each with the offset where its word begins."""
    for match in WORD.finditer(text, start, len(text) if end is None else end):
        key = stem(match[0])
        if key:
            yield key, match.start()


@lru_cache(maxsize=8_192)
def stem(word: str) -> str:
    """The key of a word, or "" for a word that tells nothing: "sentenced" -> "sentenc", "the" -> ""."""
    lower = _POSSESSIVE.sub("", word.casefold())
    if lower in _STOP or len(lower) < 2:
        return ""
    if (lower in BEFORE or lower in NOUNS) and lower not in OUTCOMES:
        return CHANGE
    base = _base(IRREGULAR.get(lower, lower))
    return _CLASS_OF.get(base, base)


def opposite(stem: str) -> frozenset[str]:
    """The keys that deny a key."""
    return _OPPOSITES.get(stem, frozenset())


def _base(word: str) -> str:
    """A word without its endings: "boxes", "boxing", "boxed" -> "box"; "making" -> "mak", as "make"."""
    if len(word) > 4 and word.endswith("ies"):
        word = word[:-3] + "y"
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ingly", "edly", "ing", "ed", "ly"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = _DOUBLED.sub(r"\1", word[: -len(ending)])
            break
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    return word[:-1] + "i" if len(word) > 3 and word.endswith("y") else word


_CLASS_OF = {_base(word): _base(line.split()[0]) for line in CLASSES for word in line.split()}
_PAIRS = [tuple(_CLASS_OF.get(_base(word), _base(word)) for word in pair) for pair in OPPOSITES]
_OPPOSITES = {
    key: frozenset({b for a, b in _PAIRS if a == key} | {a for a, b in _PAIRS if b == key}) for pair in _PAIRS for key in pair
}
