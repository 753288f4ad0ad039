"""Words that bound an amount of time or narrow a date down: "more than", "nearly", "early", "the end of"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsfacts.extractors.dates.leftwards import Leaders, Word
from newsfacts.lexicon.time_units import AMOUNT_HEDGES
from newsfacts.values import TimexMod

_LONGEST = 3
_NEAREST = frozenset(hedge.split(" ")[0] for hedge in AMOUNT_HEDGES)
HEDGES = Leaders(_NEAREST)
_BEFORE_OVER = frozenset("for took takes taken take last lasts lasted spent after of is was".split())
"""Before "over", where it means more: "for over three years", but "it grew over three years"."""

_PART_OF = re.compile(
    r"(?i)\b(?:(?:the )?(?:very )?"
    r"(?:(?P<start>start|beginning|beginnings|dawn|early part|early days|first part|early stages|opening)"
    r"|(?P<mid>middle|midst|mid-?point)"
    r"|(?P<end>end|close|closing|conclusion|latter part|later part|late part|final days|closing days|last part|tail end)) of|"
    r"(?:(?P<early>early|earlier)|(?P<late>late|later)) (?:in|on)) (?:the )?\Z"
)
"""The (very) start of, the end of, late in: before a date."""


_BEFORE_PARTS = (" of ", " in ", " on ", "the ")
_PARTS = tuple(
    "start beginning beginnings dawn part days stages opening middle midst point midpoint end close closing conclusion "
    "early earlier late later".split()
)
"""What the words before "of" and "in" end in, if they are a part."""


def amount_hedge(words: Sequence[Word], at: int = 0) -> tuple[TimexMod | None, int]:
    """The ``mod`` that the words (nearest first, from ``at`` on) before an amount give, and how many words that takes."""
    if words[at].word not in _NEAREST:
        return None, 0
    for length in range(_LONGEST, 0, -1):
        mod = AMOUNT_HEDGES.get(" ".join([word.word for word in words[at : at + length]]))
        if mod:
            return mod, length
    return ("MORE_THAN", 1) if words[at].word == "over" and words[at + 1].word in _BEFORE_OVER else (None, 0)


def part_of(text: str, start: int) -> tuple[int, TimexMod] | None:
    """Where "(the) end of (the)" before ``start`` begins, and the ``mod`` that it gives."""
    if not text.endswith(_BEFORE_PARTS, 0, start):
        return None
    words = text[max(0, start - 26) : start].removesuffix("the ").lower().split()
    if len(words) < 2 or not words[-2].endswith(_PARTS):
        return None
    match = _PART_OF.search(text, max(0, start - 32), start)
    if match is None:
        return None
    return match.start(), "START" if match["start"] or match["early"] else "MID" if match["mid"] else "END"
