"""Whose the figure is: the name before the verb ("Castell won 42 percent"), or the one behind "for"."""

from __future__ import annotations

import re

from newsfacts import Document, Span

_FARTHEST = 110
_HAVING = re.compile(
    r"(?:\sof\s[^,.;:]{1,40}|\s\([^()]{1,40}\)|,\s[^,;:]{1,60},)?\s?(?:(?:has|had|have|is|are|was|were|been|also|only|just|narrowly|"
    r"projected|expected|set|to|still|again|itself)\s)*"
    r"(?:w[io]n(?:ning|s)?|took|tak(?:e|es|ing|en)|secur\w*|captur\w*|h[eo]ld\w*|got|gett?\w*|receiv\w*|claim\w*|gain\w*|los\w*|polled|polling|"
    r"pick\w*\sup|had|has|have|ha[sd]|retain\w*|kept|keep\w*|garner\w*|attract\w*|drew|draw\w*|led|lead\w*|finish\w*|came|stood|scored|"
    r"defend\w*|control\w*|shed\w*|flip\w*|on|with|trail\w*|(?:slump|fall|fell|ris|rose|drop|climb|surg|plung|jump|slip|sank)\w*|beat|defeated|ended|trailed)\b[^.;:,]{0,45}"
)
_CAPITALS = re.compile(r"(?<![\w’'-])[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,3}(?!\w)")
_NO_NAMES = frozenset(
    "The A An He She It They We I You His Her Its Their This That These Those But And In On At With After Before".split()
)
_OWN = re.compile(r"(?:[’']s?)?\s(?:just\s|only\s)?")
"""Castell’s 45 percent; polls gave Castell 45 percent"""
_GIVEN = re.compile(r"\b(?:g[ai]v(?:e|es|ing|en)|put(?:s|ting)?|show(?:s|ed|ing)?|with)\s(?:the\s)?\Z")
_PART_OF = re.compile(r"\b(?:of|for|from|by|against|in)\s(?:the\s)?\Z")
_FOR = re.compile(r"\s(?:for|went\sto|to)\s(?:the\s)?")


def contender(document: Document, sentence: Span, start: int, end: int) -> str | None:
    """The fullest form of the name whose the figure at ``start:end`` is; None where the sentence has none in reach."""
    text = document.text
    for mention in reversed(document.names.within(Span(max(sentence.start, start - _FARTHEST), start))[-4:]):
        if _OWN.fullmatch(text, mention.end, start):
            return mention.name.name
        if _PART_OF.search(text[max(sentence.start, mention.start - 12) : mention.start]):
            continue
        if _HAVING.fullmatch(text, mention.end, start):
            return mention.name.name
    begin = max(sentence.start, start - _FARTHEST)
    for match in reversed(list(_CAPITALS.finditer(text, begin, start))):
        words = [word for word in match[0].split() if word not in _NO_NAMES]
        is_given = _GIVEN.search(text, begin, match.start()) and _OWN.fullmatch(text, match.end(), start)
        if words and (is_given or _HAVING.fullmatch(text, match.end(), start)):
            return document.names.fullest(" ".join(words))
    behind = _FOR.match(text, end, min(sentence.end, end + 20))
    mention_behind = document.names.mention_at(behind.end()) if behind else None
    return mention_behind.name.name if mention_behind else None
