"""Verbs and words that multiply or divide: "profits doubled", "it will halve the dose", "a threefold increase"."""

from __future__ import annotations

from decimal import Decimal

from newsfacts.lexicon.numbers import HUNDRED, MAGNITUDES, TEENS, TENS, UNITS
from newsfacts.values import Unit

FOLD = Unit("fold", None, "ratio")
"""The unit of a factor: what doubled is now twofold what it was."""

_STEMS = {
    "doubl": Decimal(2),
    "tripl": Decimal(3),
    "trebl": Decimal(3),
    "quadrupl": Decimal(4),
    "quintupl": Decimal(5),
    "halv": Decimal("0.5"),
}
VERBS = {stem + ending: factor for stem, factor in _STEMS.items() for ending in ("ed", "ing")} | {"halve": _STEMS["halv"]}
"""Forms that are hardly anything else than verbs of change."""

BARE_VERBS = {stem + ending: factor for stem, factor in _STEMS.items() for ending in ("e", "es")}
del BARE_VERBS["halve"]
"""Forms that are also nouns and adjectives ("a double bed", "the women's doubles"): they count only where a verb must stand."""

NUMBER_FOLD = {word + "fold": value for word, value in (UNITS | TEENS | TENS | HUNDRED | MAGNITUDES).items() if value > 1}
"""A number and its unit in one word: "threefold"."""
