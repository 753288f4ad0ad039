"""Whether a figure is a difference, and in which direction: "rose by 5", "up 3 percent", "a 12% increase"."""

from __future__ import annotations

import re

from newsfacts.lexicon.changes import (
    AFTER,
    BEFORE,
    BETWEEN,
    HELD,
    MOVING,
    NOUNS,
    OF_BODIES,
    OUTCOMES,
    PARTICLE_VERBS,
    SPREADING,
    TRANSITIVE,
)
from newsfacts.lexicon.function_words import AUXILIARIES, PRONOUNS
from newsfacts.reading.combining.word_before import word_before
from newsfacts.values import Change

LAST_WORDS = BEFORE.keys() | BETWEEN
"""What stands before a figure that the words before it make a change ends in one of these."""
_REACH = 48
_WORD_OR_SIGN = re.compile(r"[^\W\d_]+|[^\s\w]|\d")
_AFTER = re.compile(
    r"[\s-]{1,2}(?:(?:pay|price|year-on-year|annual|annualized|salary|overall|quarterly|monthly|weekly|fare|tax|rate|tuition)\s+)?([^\W\d_]+)(?![’'])"
)
_MOVE = re.compile(r"\s(higher|lower|up|down)(?=\s(?:at|on|in|by|from|to|than|for)\b|[.,;]|\n|\Z)")
_LONGEST_OBJECT = 6
_NEED_THAN = frozenset({"less", "fewer"})
_THAN = re.compile(r"\sthan\b|\s?[.,;)]|\n|\Z")
_CLAUSE_SIGNS = frozenset(".;:!?")
_LOSING = frozenset("lose loses losing lost".split())
_NEEDS_BY = frozenset("raise raises raised raising lift lifts lifted lifting sink sinks sank sunk".split())


def change_before(text: str, start: int, floor: int, share: bool, thing: str | None = None) -> Change | None:
    """The direction that the words before the figure (and its bound) give it.

    Args:
        start: where the figure with its bound starts.
        floor: where to stop looking.
        share: whether the figure is a percentage; "raised 5 percent" is a change, "raised $5 million" is none.
        thing: the plural that it counts, or "length"; "climbed 49 steps", "jumped 7 metres", "lost 12 homes" are no changes.
    """
    last = text[max(floor, start - 24) : start].rsplit(None, 1)
    if not last or ((word := last[-1].lower().lstrip("([“‘\"'")) not in BEFORE and word not in BETWEEN):
        return None
    if word in BETWEEN and word != "by":
        word_of_change = word_before(text, start - len(word) - 1, floor)
        if word_of_change is not None and word_of_change not in LAST_WORDS:
            return None  # most of what stands before "of", "a", "the"
    words = _WORD_OR_SIGN.findall(text, max(floor, start - _REACH), start)
    by = of = False
    for count, word in enumerate(reversed(words)):
        word = word.lower()
        if word in BETWEEN and count < 5:
            by = by or word == "by"
            of = of or word == "of"
            continue
        change = BEFORE.get(word)
        if word in ("up", "down") and count + 1 < len(words) and words[-count - 2].lower() in PARTICLE_VERBS:
            return None
        if change is None and by and not of:
            return _by_object(words[: len(words) - count])
        if word in _LOSING and by:
            return None  # lost by three points
        if thing and not by and (word in OF_BODIES or (word in _LOSING and thing not in HELD)):
            return None
        if change is None or (of and (word not in NOUNS or word in OUTCOMES)) or (word in _NEEDS_BY and not (by or share)):
            return None
        return change
    return None


def rises_from(text: str, start: int, floor: int) -> bool:
    """Whether a figure after "from" is where something began to rise: "climbed from 25% to 38%", "went up from 5 to 8"."""
    words = _WORD_OR_SIGN.findall(text, max(floor, start - _REACH), start)
    for word in reversed(words[-_LONGEST_OBJECT:]):
        word = word.lower()
        if word in BEFORE:
            return BEFORE[word] == "up"  # down from €1.40 to €1.55: what was expected before
        if word in MOVING:
            return True
        if word in _CLAUSE_SIGNS or word in SPREADING:
            return False
    return False


def _by_object(words: list[str]) -> Change | None:
    """The change that a verb makes in its object: "cut emissions by half", "raised its key rate by 25 basis points"."""
    for word in reversed(words[-_LONGEST_OBJECT:]):
        word = word.lower()
        if word in TRANSITIVE:
            return BEFORE[word]
        if not word.isalpha() or word.endswith("ed") or word in AUXILIARIES or word in PRONOUNS - {"it", "them"}:
            return None
    return None


def change_after(text: str, end: int, share: bool) -> Change | None:
    """The direction that a noun after the figure gives it ("a 12% increase"), or a comparative after a share ("2% higher")."""
    match = _AFTER.match(text, end)
    if match is None:
        return None
    word = match[1].lower()
    if not share or text[match.end() : match.end() + 1] == "-" or (word in _NEED_THAN and not _THAN.match(text, match.end())):
        return NOUNS.get(word)
    return NOUNS.get(word) or AFTER.get(word)


def move_after(text: str, end: int) -> Change | None:
    """The direction of a move on a market: "3p lower", "84 cents down at $71"."""
    match = _MOVE.match(text, end)
    return AFTER[match[1]] if match else None
