"""The words of numbers by kind, third parties' magnitudes included."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal, InvalidOperation

from newsfacts.lexicon.numbers import (
    DENOMINATORS,
    DOZEN,
    FRACTION_SIGNS,
    HUNDRED,
    INDEFINITE,
    MAGNITUDES,
    SHORT_MAGNITUDES,
    TEENS,
    TENS,
    UNITS,
)
from newsfacts.reading.numbers.arithmetic import times
from newsfacts.reading.numbers.factors import FACTORS
from newsfacts.triggers import DIGITS

WORD = re.compile(r"[^\W\d_]{1,14}")
NEXT_WORD = re.compile(r"(?:[ \u00a0\u2009\u202f]{1,3}|[ ]?[-‐‑][ ]?)([^\W\d_]{1,14})")
"""The next word, over blanks or a hyphen."""
NEXT_LINE_WORD = re.compile(r"(?:\s{1,3}|[ ]?[-‐‑][ ]?)([^\W\d_]{1,14})")
"""The same, over a line end too."""
ARTICLE_BEFORE = re.compile(r"(?<![^\W_])[Aa]n?[ \u00a0-]\Z")
SINGULAR_DENOMINATORS = frozenset(word for word in DENOMINATORS if not word.endswith("s") and word != "halves")
_MOST_MAGNITUDES = 3


class NumberVocabulary:
    """Number words by kind: ``unit`` (0 to 9), ``teen`` (10 to 19), ``tens``, ``hundred``, ``magnitude``."""

    __slots__ = ("after_figures", "after_words", "kinds", "triggers")

    def __init__(self, magnitudes: Iterable[tuple[str, ...]] = ()) -> None:
        """
        Args:
            magnitudes: ``(word, factor)`` pairs, in addition to the built-in ones; a factor that is no number is left out.
        """
        self.kinds: dict[str, tuple[str, Decimal]] = {
            **{word: ("unit", value) for word, value in UNITS.items()},
            **{word: ("teen", value) for word, value in TEENS.items()},
            **{word: ("tens", value) for word, value in TENS.items()},
            **{word: ("hundred", value) for word, value in HUNDRED.items()},
            **{word: ("magnitude", value) for word, value in (MAGNITUDES | DOZEN | dict(_added(magnitudes))).items()},
            **{word + "s": ("magnitude", value) for word, value in (DOZEN | MAGNITUDES).items()},
        }
        self.after_figures = frozenset(
            {*self.kinds, *DENOMINATORS, *map(str.lower, SHORT_MAGNITUDES), "and", "in", "out", "over", "meur", "musd"}
        )
        self.after_words = frozenset({*self.kinds, *DENOMINATORS, "point", "and", "in", "out", "over"})
        self.triggers = frozenset(
            {DIGITS, "half", "couple", *self.kinds, *INDEFINITE, *FRACTION_SIGNS, *SINGULAR_DENOMINATORS, *FACTORS} - {"second"}
        )

    def kind_of(self, match: re.Match[str] | None) -> tuple[str, Decimal] | None:
        """Kind and value of the word that a pattern found last."""
        return self.kinds.get(match[match.lastindex or 0].lower()) if match else None

    def magnitude(self, word: str) -> Decimal:
        """The factor of a magnitude word that is known to be one."""
        return self.kinds[word.lower()][1]

    def magnitudes_after(self, text: str, end: int) -> tuple[Decimal, int]:
        """The product of the magnitude words that follow ("hundred million"), or 1, and where they end."""
        scale = Decimal(1)
        for _ in range(_MOST_MAGNITUDES):
            match = NEXT_WORD.match(text, end)
            kind = self.kind_of(match)
            if match is None or kind is None or kind[0] not in ("hundred", "magnitude"):
                break
            scale, end = times(scale, kind[1]), match.end()
        return scale, end


def _added(magnitudes: Iterable[tuple[str, ...]]) -> Iterator[tuple[str, Decimal]]:
    for entry in magnitudes:
        if len(entry) >= 2:
            try:
                factor = Decimal(entry[1])
            except InvalidOperation:
                continue
            if factor.is_finite() and factor > 0:
                yield entry[0].lower(), factor
