"""The unit, currency or percent sign that goes with a figure: before it ("$", "RM"), or after it ("km", "per cent", "Swiss francs")."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal, NamedTuple

from newsfacts.lexicon.currencies import (
    BARE_SIGNS,
    CURRENCIES,
    GENERIC,
    PREFIXES,
    QUALIFIERS,
    SUBUNITS,
    WEAK_PREFIXES,
)
from newsfacts.lexicon.units import PERCENT, UNITS
from newsfacts.reading.arithmetic import is_whole
from newsfacts.reading.figures import Figure
from newsfacts.values import Unit

Entry = tuple[str, ...]


class UnitMention(NamedTuple):
    """A unit in the text.

    Attributes:
        start, end: where it stands.
        role: ``percent``, ``money`` or ``measure``: the role of the number that it belongs to.
        unit: what it means.
        currency: ISO 4217 code, for money.
        assumed: whether the words leave the currency or unit open: "$", "dollars", "pounds".
    """

    start: int
    end: int
    role: Literal["percent", "money", "measure"]
    unit: Unit
    currency: str | None = None
    assumed: bool = False


class _Meaning(NamedTuple):
    role: Literal["percent", "money", "measure"]
    unit: Unit
    currency: str | None = None
    assumed: bool = False


_GAP = re.compile(r"\s?[\[<](?=[A-Za-z]{1,3}[\]>])|[ \u00a0\u2009\u202f]{1,2}|[-‐‑](?=[^\W\d_])|")
_OF_GAP = re.compile(r"\s+of\s+|")
_SYMBOL = re.compile(r"[%°º′″¢€£$¥₹₽₺₦₩₪₱元₾₫₴฿₸％]|\bper\b")
_WORDS = re.compile(
    r"[^\W\d_]+(?:[.]?[ \u00a0-][^\W\d_]+){0,4}(?:[²³]|[23](?!\w|[.,]\d))?|[%°º][ ]?(?:[CF](?![^\W_])|[Cc]elsius|[Ff]ahrenheit|point)?"
)
_FIRST = re.compile(r"[^\W\d_]+|[%°º′″¢€£$¥₹₽₺₦₩₪₱元₾₫₴฿₸％Ω]")
_SLASHED = re.compile(r"[^\W\d_]{1,4}/[^\W\d_]{1,3}[²³23]?(?![\w])")
_SIGN_BEFORE = re.compile(r"(?:(?<![^\W_])([A-Za-z.]{1,4}) ?)?([$£€¥₹₽₺₦₩₪₱฿₫₴₸₵₾₤])[ \u00a0]?\Z")
_SIGNS = frozenset("$£€¥₹₽₺₦₩₪₱฿₫₴₸₵₾₤")
_LOWER_CASE_CODES = frozenset("rs rs. sen ksh sh rp".split())
_QUALIFIER = re.compile(r"[ \u00a0](US|U\.S\.|USD|CAD|Cdn|AUD|NZD|SGD|HKD)(?![^\W_])(?! \d| ?\$)")
_PRIMES = frozenset("'’′\"”″")
_INCHES_FOLLOW = re.compile(r"\s?\d{1,2}(?:\.\d|½)?\s?(?:[\"”″]|'')")
_OPEN_QUOTE = re.compile(r"(?:^|[\s(])['‘]")
_VOWELS = frozenset("aeiou")
_LONE_LETTERS_SPACED = frozenset("m g l L W V p t h".split())
_TEMPERATURE = re.compile(
    r"\b(?:temperatures?|degrees?|celsius|fahrenheit|heat|heatwave|hot|warm|cold|freezing|weather|forecast|highs?|lows?|mercury)\b|°",
    re.IGNORECASE,
)
_WEIGHT = re.compile(
    r"\b(?:weigh(?:s|ed|ing|t)?|heav(?:y|ier)|lighter|overweight|cocaine|heroin|meat|beef|fish|tuna|lift(?:ed)?|lost|gained)\b",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"\b(?:cost(?:s|ing)?|pa(?:y|ys|id|ying|yment|yments)|price[sd]?|worth|spen[dt]|fine[sd]?|fees?|salary|prize|bills?|profits?|invest\w*|cash|money|"
    r"fund\w*|debts?|loans?|taxe?s?|wages?|bonus\w*|budgets?|sales|revenue|earn\w*|benefits?|savings?|rent|bank|currency|sterling)\b|£",
    re.IGNORECASE,
)  # fmt: skip


def _is_word(spelling: str) -> bool:
    return (
        (len(spelling) >= 3 and spelling.islower() and not _VOWELS.isdisjoint(spelling)) or " " in spelling and spelling.islower()
    )


def _plural(word: str) -> str:
    if word.endswith(("s", "ch", "sh", "x", "z")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ies"
    return word + "s"


class UnitTable:
    """All units, currencies and percent words, by spelling. Third parties may add units."""

    __slots__ = ("_firsts", "_symbols", "_words")

    def __init__(self, units: Iterable[Entry] = ()) -> None:
        """
        Args:
            units: ``(name, symbol, dimension, *other_spellings)`` in addition to the built-in ones, which they override.
        """
        self._words: dict[str, _Meaning] = {}
        self._symbols: dict[str, _Meaning] = {}
        for code, name, sign, *others in CURRENCIES:
            for spelling in (name, *others):
                generic = spelling.lower() in GENERIC
                self._add_word(spelling, _Meaning("money", Unit(name, sign, "money"), code, generic))
            self._symbols[code] = _Meaning("money", Unit(name, sign, "money"), code)
            if sign:
                self._symbols[sign] = _Meaning("money", Unit(name, sign, "money"), code, sign in ("$", "£", "¥"))
        for name, *entry in UNITS:
            self._add("measure", (name, *entry))
        for name, *entry in SUBUNITS:
            self._add("measure", (name, *entry))
        for name, *entry in PERCENT:
            self._add("percent", (name, *entry))
        for entry in units:
            if len(entry) >= 3:
                self._add("measure", entry)
        self._firsts = frozenset(re.split(r"[ ./-]", word)[0] for word in (*self._words, *self._symbols)) | frozenset(
            self._symbols
        )

    def _add(self, role: str, entry: Iterable[str | None]) -> None:
        name, symbol, dimension, *others = entry
        assert name is not None
        meaning = _Meaning(role, Unit(name, symbol or None, dimension or None))
        for spelling in (name, *others):
            if spelling is not None and (spelling == name or _is_word(spelling)):
                self._add_word(spelling, meaning)
            elif spelling:
                self._symbols[spelling] = meaning
        if symbol:
            self._symbols[symbol] = meaning

    def _add_word(self, spelling: str, meaning: _Meaning) -> None:
        word = spelling.lower()
        self._words[word] = meaning
        self._words.setdefault(_plural(word), meaning)
        self._words.setdefault(word + "s", meaning)

    def spellings(self) -> Iterable[tuple[str, Unit, str]]:
        """Every spelling with its unit and role, for tests and documentation."""
        for table in (self._words, self._symbols):
            for spelling, meaning in table.items():
                yield spelling, meaning.unit, meaning.role

    def named(self, word: str) -> Unit | None:
        """The measure that a word means ("hours"), or None."""
        meaning = self._words.get(word.lower())
        return meaning.unit if meaning and meaning.role == "measure" else None

    def symbol(self, words: str, slash: bool) -> Unit | None:
        """The measure that a symbol means after "per" or "/"; symbols of one letter only after "/"."""
        meaning = self._symbols.get(words)
        return meaning.unit if meaning and meaning.role == "measure" and (slash or len(words) > 1) else None

    def after(self, text: str, figure: Figure) -> UnitMention | None:
        """The unit that follows the figure."""
        gap = (_GAP if figure.low is None else _OF_GAP).match(text, figure.end)
        start = gap.end() if gap else figure.end
        first = _FIRST.match(text, start)
        if text[figure.end : figure.end + 1] in _PRIMES and figure.end < len(text) and figure.form == "figures":
            return self._prime(text, figure)
        if first is None or not (first[0] in self._firsts or first[0].lower() in self._firsts):
            return None
        spaced = start > figure.end
        slashed = _SLASHED.match(text, start)
        if slashed and slashed[0] in self._symbols:
            return self._mention(slashed[0], start, slashed.end(), self._symbols[slashed[0]])
        match = _WORDS.match(text, start)
        if match is None:
            meaning = self._symbols.get(first[0])
            return self._symbol(text, figure, first[0], start, first.end(), meaning, spaced) if meaning else None
        return self._longest(text, figure, match[0], start, spaced)

    def _prime(self, text: str, figure: Figure) -> UnitMention | None:
        """Feet and inches with marks: 6'2", 5′ 9″, an altitude of 30'; not the end of a quotation."""
        end = figure.end + 1
        if text[figure.end] in '"”″':
            inches = text[figure.end] == "″" or text[figure.start - 2 : figure.start].strip()[-1:] in ("'", "’", "′")
            return UnitMention(figure.end, end, "measure", self._words["inch"].unit) if inches else None
        if text[figure.end] == "′" or _INCHES_FOLLOW.match(text, end):
            return UnitMention(figure.end, end, "measure", self._words["foot"].unit)
        alone = text[figure.end] == "'" and text[end : end + 1] in ("", " ", ".", ",")
        if alone and _OPEN_QUOTE.search(text, max(0, figure.start - 80), figure.start) is None:
            return UnitMention(figure.end, end, "measure", self._words["foot"].unit)
        return None

    def _longest(self, text: str, figure: Figure, words: str, start: int, spaced: bool) -> UnitMention | None:
        while words:
            meaning = self._symbols.get(words)
            if meaning:
                return self._symbol(text, figure, words, start, start + len(words), meaning, spaced)
            key = words.lower().replace("\u00a0", " ")
            meaning = self._words.get(key) or self._words.get(key.replace("-", " "))
            if meaning:
                return self._word(text, figure, key, start, start + len(words), meaning)
            words = words[: max(words.rfind(" "), words.rfind("-"), words.rfind("\u00a0"), 0)].rstrip(".") or (
                words[:-1] if words[-1:] in "23²³" else ""
            )
        return None

    def _word(self, text: str, figure: Figure, key: str, start: int, end: int, meaning: _Meaning) -> UnitMention | None:
        if key in ("pound", "pounds"):
            return self._pounds(text, figure, start, end, meaning)
        if key in ("sterling", "real") or (key == "mark" and figure.form == "words"):
            return None
        if meaning.unit.name in ("degree",) and _TEMPERATURE.search(text, max(0, figure.start - 80), start):
            return self._mention(key, start, end, meaning._replace(unit=Unit("degree", "°", "temperature")))
        return self._mention(key, start, end, meaning)

    def _pounds(self, text: str, figure: Figure, start: int, end: int, money: _Meaning) -> UnitMention:
        """Pounds of money or of weight, by magnitude and by the words around; either way it is assumed."""
        around = text[max(0, figure.start - 70) : end + 50]
        hyphened = text[start - 1 : start] == "-"
        of_something = text[end : end + 4] == " of "
        if figure.scale >= 1000 or not (of_something or hyphened or _WEIGHT.search(around)):
            weight = figure.scale < 1000 and not _MONEY.search(around) and figure.value is not None and figure.value < 2000
        else:
            weight = not (_MONEY.search(around) and not of_something)
        if weight:
            return UnitMention(start, end, "measure", Unit("pound-mass", "lb", "mass"), None, True)
        return self._mention("", start, end, money)

    def _symbol(
        self, text: str, figure: Figure, symbol: str, start: int, end: int, meaning: _Meaning, spaced: bool
    ) -> UnitMention | None:
        """A symbol that may be an ordinary word or a stray letter must look like a unit."""
        following = text[end : end + 1]
        if symbol[-1].isalnum() and (following.isalnum() or following == "_"):
            return None
        if figure.form != "figures" and (len(symbol) <= 3 and meaning.role != "money" and symbol not in ("%", "pct")):
            return None
        if symbol in ("$", "£", "€", "¥") and following.isdigit():
            return None
        if len(symbol) == 1 and symbol.isascii() and symbol.isalpha():
            if symbol in ("C", "F"):
                ok = not spaced and _TEMPERATURE.search(text, max(0, figure.start - 100), end + 60) is not None
            elif symbol == "c":
                ok = not spaced and _TEMPERATURE.search(text, max(0, figure.start - 100), end + 60) is None
            elif symbol in ("s", "d"):
                ok = symbol == "s" and not spaced and figure.value is not None and figure.value.as_tuple().exponent != 0
            elif spaced:
                ok = (
                    symbol in _LONE_LETTERS_SPACED
                    and following not in ("-", "’", "'", ".")
                    or (following == "." and end + 1 >= len(text))
                )
            else:
                ok = True
            if not ok:
                return None
        if symbol == "WAR" and (figure.value is None or is_whole(figure.value)):
            return None
        if symbol in ("in", "ins", "au", "mi", "ac", "st", "mo", "cal", "nit", "rad", "gal", "kn", "pc", "cr") and spaced:
            if symbol != "kn" and symbol != "gal" and symbol != "mi":
                return None
        if symbol == "kn" and figure.value is not None:
            meaning = self._symbols["HRK"] if _MONEY.search(text, max(0, figure.start - 60), end + 40) else meaning
        if symbol in ("″", "′") and spaced:
            return None
        return self._mention(symbol, start, end, meaning)

    @staticmethod
    def _mention(_spelling: str, start: int, end: int, meaning: _Meaning) -> UnitMention:
        return UnitMention(start, end, *meaning)

    def before(self, text: str, figure: Figure, floor: int) -> UnitMention | None:
        """The currency that stands before the figure: "$", "US $", "RM", "Rs."; it starts at ``floor`` or later."""
        start = figure.start
        if start == floor:
            return None
        last = text[start - 1 : start]
        if last == " " or last == "\u00a0":
            last = text[start - 2 : start - 1]
        if last in _SIGNS and last:
            mention: UnitMention | None = self._sign_before(text, start)
        elif last.isalpha() or last == "." or last == "=":
            mention = self._code_before(text, figure)
        else:
            return None
        return mention if mention is not None and mention.start >= floor else None

    def _sign_before(self, text: str, start: int) -> UnitMention:
        """ "$", "A$", "us $"; letters that are no country's do not count, nor does "a" in "a $5 note"."""
        match = _SIGN_BEFORE.search(text, max(0, start - 8), start)
        assert match is not None
        country, sign = match[1] or "", match[2]
        if not (country.islower() and country in ("a", "s", "n", "e", "r", "z", "j")):
            code = PREFIXES.get(country.upper().replace(".", "") + sign)
            if code is not None:
                return UnitMention(match.start(), start, *self._symbols[code])
        return UnitMention(match.start(2), start, *self._symbols[BARE_SIGNS.get(sign, sign)]._replace(assumed=sign in "$£¥"))

    def _code_before(self, text: str, figure: Figure) -> UnitMention | None:
        """ "RM5", "Rs. 500", "USD 22.5", "$US113"."""
        start = figure.start
        spaced = text[start - 1] in " \u00a0"
        begin = end = start - spaced
        while begin and begin > end - 5 and (text[begin - 1].isalpha() or text[begin - 1] in "$.="):
            begin -= 1
        letters = text[begin:end]
        key = letters.upper()
        code = PREFIXES.get(key) or (key if letters in self._symbols and self._symbols[letters].currency == key else None)
        if code is None or (begin and text[begin - 1].isalnum()):
            return None
        if letters[-1].islower() and letters.lower() not in _LOWER_CASE_CODES:
            return None
        if key in WEAK_PREFIXES and (spaced or not _is_weighty(text, figure)):
            return None
        return UnitMention(begin, start, *self._symbols[code])

    def qualified(self, text: str, mention: UnitMention, end: int) -> UnitMention:
        """The currency when a country follows a figure with a bare sign: "$500 US"."""
        if mention.assumed and text[end : end + 1] in (" ", "\u00a0"):
            match = _QUALIFIER.match(text, end)
            if match:
                return UnitMention(mention.start, mention.end, *self._symbols[QUALIFIERS[match[1]]])
        return mention


def _is_weighty(text: str, figure: Figure) -> bool:
    """Whether a figure looks like an amount of money and not like part of a name."""
    words = text[figure.start : figure.end]
    return figure.scale > 1 or "," in words or "." in words or len(words) >= 3


@lru_cache(maxsize=8)
def unit_table(units: tuple[Entry, ...]) -> UnitTable:
    """The table with third parties' units, one for all that read units."""
    return UnitTable(units)
