"""The words that bound a figure, before it ("just under 20") or after it ("20 or more", "20-odd")."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsfacts.lexicon.bounds import AFTER, BEFORE, BEFORE_OVER, INTENSIFIERS, LYING
from newsfacts.values import Modifier

_REACH = 36
_BY_LAST_WORDS: dict[tuple[str, ...], tuple[str, ...]] = {}
"""The bounds before a figure by their last two words, or their only one; the longest first."""
for _cue in sorted(BEFORE, key=len, reverse=True):
    _words = tuple(_cue.split()[-2:])
    _BY_LAST_WORDS[_words] = (*_BY_LAST_WORDS.get(_words, ()), _cue)
LAST_WORDS = frozenset(words[-1] for words in _BY_LAST_WORDS)
"""Each of them ends in one of these."""
_CLINGING = "(\"“‘'—–["
_JOINTS = (" the age of", "-", "‐", "‑")
"""What may stand between a bound and its figure: "under the age of 5", "sub-20"."""
_LOOK_AFTER = re.compile(
    r"\+|-plus\b|\splus\b(?=\s+[a-z])|[ -]odd\b|-ish\b|\s("
    + "|".join(sorted((cue for cue in AFTER if " " in cue), key=len, reverse=True))
    + r")\b(?!\sthan\b)"
)


_OVER_OR_UNDER = frozenset({"over", "under"})
_PLURAL = re.compile(r"\s[a-z]{2,14}s\b")
_WORD_BEFORE = re.compile(r"(\S*[^\s,.;:—–])\s\Z")
_CONTRACTS = re.compile(r"(?<=-year|month) [a-z]{4,14}s\b|(?<=-week) [a-z]{4,14}s\b|(?<=-day) [a-z]{4,14}s\b")
_BEGINNINGS = frozenset({" " + cue[:2] for cue in AFTER if " " in cue} | {" pl", "-pl", " od", "-od", "-is"})
"""How what ``_LOOK_AFTER`` finds begins, its plus sign apart."""


class Bound(NamedTuple):
    """A bounding expression: ``text[start:end]``."""

    start: int
    end: int
    modifier: Modifier


def bound_before(text: str, start: int, floor: int) -> Bound | None:
    """The bound that ends where the figure (or its currency sign) starts; it does not reach back over ``floor``."""
    begin = max(floor, start - _REACH)
    before = text[begin:start].rstrip()
    if before.endswith(_JOINTS):
        before = before[:-11].rstrip() if before.endswith(_JOINTS[0]) else before
        before = before[:-1] if before[-1:] in _JOINTS and before[-2:-1].isalpha() else before
    lowered = before.lower()
    words = tuple(word.lstrip(_CLINGING) for word in lowered.rsplit(None, 2)[-2:])
    for cue in (*_BY_LAST_WORDS.get(words, ()), *_BY_LAST_WORDS.get(words[-1:], ())):
        at = len(lowered) - len(cue)
        if at >= 0 and lowered.endswith(cue) and (at == 0 or not lowered[at - 1].isalnum() or not cue[0].isalpha()):
            if at == 0 and begin > floor and text[begin - 1].isalnum():
                continue
            stronger = before[:at].rstrip()
            word = stronger[max(stronger.rfind(" "), stronger.rfind("\n")) + 1 :]
            if word.lower() in INTENSIFIERS:
                at = len(stronger) - len(word)
            return Bound(begin + at, begin + len(before), BEFORE[cue])
    return None


def is_place(text: str, bound: Bound, end: int, counts: bool) -> bool:
    """Whether "over" or "under" says where: "over two crates", "buried under six feet of snow", "under 20-year contracts".

    Args:
        end: where the figure with its unit ends.
        counts: whether it is a word for a few that has no unit; "over 200 people" is a bound, as is "just over two hours".
    """
    if text[bound.start : bound.end].lower() not in _OVER_OR_UNDER:
        return False
    word = _WORD_BEFORE.search(text, max(0, bound.start - 20), bound.start)
    if word is None:
        return False
    if word[1].isdecimal():
        return True  # a pressure of 210 over 120
    if counts:
        return word[1].lower() not in BEFORE_OVER and _PLURAL.match(text, end) is not None
    return word[1].lower() in LYING or (text[bound.end] == " " and _CONTRACTS.match(text, end) is not None)


def is_stretch(text: str, bound: Bound, end: int) -> bool:
    """Whether "over" before a time means "during": "$5 billion over six years"; not "for over six years", "over an hour ago"."""
    if text[bound.start : bound.end].lower() != "over" or text.startswith(" ago", end):
        return False
    word = _WORD_BEFORE.search(text, max(0, bound.start - 20), bound.start)
    return word is not None and word[1].lower() not in BEFORE_OVER


def bound_after(text: str, end: int, bare: bool = False) -> Bound | None:
    """The bound that follows a figure, unit or noun that ends at ``end``.

    Args:
        bare: whether that is a figure without a sign or unit; after others "plus" only adds: "20 plus years", "$500 plus costs".
    """
    if text[end : end + 3] not in _BEGINNINGS and text[end : end + 1] != "+":
        return None
    match = _LOOK_AFTER.match(text, end)
    if match is None:
        return None
    cue = match[0].lower().strip(" -")
    if match[0] == " plus" and not bare:
        return None
    return Bound(match.start() + (match[0][0] in " -"), match.end(), AFTER[cue])
