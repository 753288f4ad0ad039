"""Factors: how many times something is what it was: "doubled", "is to triple", "a threefold rise"."""

from __future__ import annotations

import re

from newsfacts.lexicon.factors import BARE_VERBS, NUMBER_FOLD, VERBS
from newsfacts.reading.numbers.figures import Figure

FACTORS = VERBS | BARE_VERBS | NUMBER_FOLD
_FOLD = len("fold")
_NO_FACTOR = re.compile(
    r"-|\s(?:as|down|over|up|back|off|home)\b|\sto\s(?:left|right|cent(?:er|re)|deep|short)\b|\sin\s(?:a|the)\s(?:run|\w+\sinning)\b"
)
_VERB_BEFORE = re.compile(
    r"(?<![^\W_])(?:to|will|would|could|may|might|can|should|shall|must|it|they|we|which|that)\s"
    r"(?:(?:more\sthan|nearly|almost|roughly|about)\s)?\Z",
    re.IGNORECASE,
)
_VERB_AFTER = re.compile(
    r"\s(?:the|its|their|his|her|our|your|in|by|to|every|from|since|again|this|[a-z]{3,16}(?:ing|ion|put)|costs?|sales|prices)\b|\s?[.,;]"
)


def factor_at(text: str, start: int, end: int, word: str) -> Figure | None:
    """ "more than doubled", "is to halve its output", "threefold"; not "doubled as a shop", "a double bed"."""
    if word in NUMBER_FOLD:
        return Figure(start, end - _FOLD, NUMBER_FOLD[word], form="words")
    if _NO_FACTOR.match(text, end):
        return None
    if word in BARE_VERBS and not (_VERB_BEFORE.search(text, max(0, start - 24), start) and _VERB_AFTER.match(text, end)):
        return None
    return Figure(start, end, FACTORS[word], form="factor")
