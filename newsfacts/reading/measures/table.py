"""Units, currencies and percent words by their spellings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from newsfacts.lexicon.currencies import CURRENCIES, GENERIC, LOWER_CASE_CODES, SUBUNITS
from newsfacts.lexicon.units import PERCENT, UNITS
from newsfacts.values import Unit

UnitRole = Literal["percent", "money", "measure"]
Entry = tuple[str, ...]


class Meaning(NamedTuple):
    """What a spelling means.

    Attributes:
        role: the role of the number beside it.
        unit: the unit of measure or of money.
        currency: ISO 4217 code, for money.
        assumed: whether the spelling leaves the currency open: "$", "dollars", "pounds".
    """

    role: UnitRole
    unit: Unit
    currency: str | None = None
    assumed: bool = False


class UnitMention(NamedTuple):
    """A unit in the text: ``text[start:end]`` (empty where only the construction says it), and what it means."""

    start: int
    end: int
    role: UnitRole
    unit: Unit
    currency: str | None = None
    assumed: bool = False


class Spelling(NamedTuple):
    """A unit's spelling in the text.

    Attributes:
        words: the spelling, in lower case unless it is a symbol.
        length: how many characters it has in the text.
        meaning: what it means.
        is_symbol: whether it counts only as written.
    """

    words: str
    length: int
    meaning: Meaning
    is_symbol: bool


SIGNS = "%％°º′″¢$£€¥₹₽₺₦₩₪₱元₾₫₴฿₸₡₵₭₮₼₿Ω"
_FIRST = re.compile(rf"[^\W\d_]+|[{SIGNS}]")
_REST = r"(?:\.?[ \u00a0-][^\W\d_]+)"
_END = r"(?:[²³]|[23](?!\w|[.,]\d))?"
_AFTER_SIGN = r"[%°º][ ]?(?:[CF](?![^\W_])|[Cc]elsius|[Ff]ahrenheit|point)?"
_PATTERNS = tuple(re.compile(rf"[^\W\d_]+{_REST}{{0,{more}}}{_END}|{_AFTER_SIGN}") for more in range(6))
"""Up to so many more words after the first."""
_SLASHED = re.compile(r"[^\W\d_]{1,4}/[^\W\d_]{1,3}[²³23]?(?!\w)")
_PARTS = re.compile(r"[ ./-]+")
_VOWELS = frozenset("aeiou")
_MOST_WORDS = len(_PATTERNS)
_REMEMBERED = 1024
"""Phrases of which a table remembers whether they begin with a unit."""


def is_word(spelling: str) -> bool:
    """Whether a spelling of the lexicon is a word, found in any casing and in the plural, and not a symbol."""
    return spelling.islower() and (" " in spelling or (len(spelling) >= 3 and not _VOWELS.isdisjoint(spelling)))


def plurals(word: str) -> tuple[str, ...]:
    """The plural forms of a word: one, or two where the press is of two minds ("zlotys", "zloties")."""
    if word.endswith(("s", "ch", "sh", "x", "z")):
        return (word + "es",)
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ies", word + "s"
    return (word + "s",)


class UnitTable:
    """All units, currencies and percent words, by spelling. Third parties may add units."""

    __slots__ = ("_added", "_longest", "_longest_of", "_symbols", "_words")

    def __init__(self, units: Iterable[Entry] = ()) -> None:
        """
        Args:
            units: ``(name, symbol, dimension, *other_spellings)`` in addition to the built-in ones, which they override.
        """
        self._added = tuple(units)
        self._words: dict[str, Meaning] = {}
        self._symbols: dict[str, Meaning] = {}
        for code, name, sign, *others in CURRENCIES:
            unit = Unit(name, sign, "money")
            for spelling in (name, *others):
                self._add_word(spelling, Meaning("money", unit, code, spelling in GENERIC))
            self._symbols[code] = Meaning("money", unit, code)
            if code in LOWER_CASE_CODES:
                self._symbols[code.lower()] = self._symbols[code]
            for spelling in (name, *others):
                if spelling.endswith(" dollar"):
                    cent = Unit(name.removesuffix("dollar") + "cent", "¢", "money")
                    self._add_word(spelling.removesuffix("dollar") + "cent", Meaning("measure", cent))
            if sign:
                self._symbols[sign] = Meaning("money", unit, code, sign in "$£¥")
        for entry in (*UNITS, *SUBUNITS):
            self._add("measure", entry)
        for share in PERCENT:
            self._add("percent", share)
        for added in self._added:
            if len(added) >= 3:
                self._add("measure", added)
        self._longest_of = lru_cache(maxsize=_REMEMBERED)(self._longest_in)
        self._longest: dict[str, int] = {}
        for spelling in (*self._words, *self._symbols):
            parts = _PARTS.split(spelling)
            for first in (parts[0], spelling):
                self._longest[first] = min(_MOST_WORDS, max(self._longest.get(first, 1), len(parts)))

    def __reduce__(self) -> tuple[Callable[[tuple[Entry, ...]], UnitTable], tuple[tuple[Entry, ...]]]:
        """It pickles as what was added to it."""
        return unit_table, (self._added,)

    def _add(self, role: UnitRole, entry: tuple[str | None, ...]) -> None:
        name, symbol, dimension, *others = entry
        if not name:
            return
        meaning = Meaning(role, Unit(name, symbol or None, dimension or None))
        self._add_word(name, meaning)
        for spelling in filter(None, (symbol, *others)):
            if is_word(spelling) and spelling != symbol:
                self._add_word(spelling, meaning)
            else:
                self._symbols[spelling] = meaning

    def _add_word(self, spelling: str, meaning: Meaning) -> None:
        word = spelling.lower()
        self._words[word] = meaning
        for plural in plurals(word):
            self._words.setdefault(plural, meaning)

    def spellings(self) -> Iterator[tuple[str, Unit, UnitRole]]:
        """Every spelling with its unit and role."""
        for table in (self._words, self._symbols):
            for spelling, meaning in table.items():
                yield spelling, meaning.unit, meaning.role

    def named(self, word: str) -> Unit | None:
        """The measure that a word means ("hours"), or None."""
        meaning = self._words.get(word.lower())
        return meaning.unit if meaning and meaning.role == "measure" else None

    def symbol(self, letters: str) -> Meaning | None:
        """What a symbol, sign or code means."""
        return self._symbols.get(letters)

    def has(self, first: str) -> bool:
        """Whether a spelling begins with this word."""
        return first in self._longest or first.lower() in self._longest

    def longest_at(self, text: str, start: int) -> Spelling | None:
        """The longest spelling that begins at ``start``."""
        match = _FIRST.match(text, start)
        if match is None:
            return None
        first = match[0]
        most_words = self._longest.get(first) or self._longest.get(first.lower())
        if most_words is None:
            return None
        if text[match.end() : match.end() + 1] == "/":
            slashed = _SLASHED.match(text, start)
            if slashed and (meaning := self._symbols.get(slashed[0])):
                return Spelling(slashed[0], len(slashed[0]), meaning, True)
        words = _PATTERNS[most_words - 1].match(text, start)
        return self._longest_of(words[0] if words else first)

    def _longest_in(self, words: str) -> Spelling | None:
        """The longest spelling with which the words begin."""
        while words:
            if meaning := self._symbols.get(words):
                return Spelling(words, len(words), meaning, True)
            key = words.lower().replace("\u00a0", " ")
            if meaning := self._words.get(key) or self._words.get(key.replace("-", " ")):
                return Spelling(key, len(words), meaning, False)
            shorter = words[: max(words.rfind(" "), words.rfind("-"), words.rfind("\u00a0"), 0)].rstrip(".")
            words = shorter or (words[:-1] if words[-1] in "23²³" or words[0] in SIGNS else "")
        return None


@lru_cache(maxsize=8)
def unit_table(units: tuple[Entry, ...]) -> UnitTable:
    """The table with third parties' units, one for all that read units."""
    return UnitTable(units)
