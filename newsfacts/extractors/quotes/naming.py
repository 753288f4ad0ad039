"""The name in a mention: "former President Bill Clinton" is Bill Clinton."""

from __future__ import annotations

import re
from functools import lru_cache

from newsfacts.lexicon.titles import ABBREVIATED, HONORIFICS, TITLES

_NAME = r"[^\W\da-z_][\w’'.-]*"
_AT_END = re.compile(rf"(?:{_NAME}\s+){{0,5}}{_NAME}\Z")
_BEFORE_BODY = re.compile(rf"((?:{_NAME}\s+){{1,4}}{_NAME})\s+(?:of|for|from|at)\s")
_OFFICE = re.compile(
    rf"(?:{_NAME}\s+){{0,2}}(?:Minister|Secretary)\s(?:for|of)\s(?:(?:{_NAME}|and|the),?\s+){{1,6}}?(?P<name>{_NAME}\s+{_NAME})\Z"
)
"""Minister for Transport and the Sea Helen Cadogan"""
_BINDING = (" of", " for", " from", " at", " in", " by", " and", " &")

_MODIFIERS = frozenset("the a an former prime vice deputy acting chief attorney foreign defense defence finance interior".split())
"""Words that are part of a title where more of the name follows: Prime Minister Ravi Menon."""


@lru_cache(maxsize=1024)
def name_in(mention: str) -> str:
    """The mention's words without its titles; all of them where no name stands in it by itself.

    "former President Bill Clinton" is Bill Clinton, "Dr Ann Obi of the University of Lagos" Ann Obi;
    "a spokesman for Tesco" stays.
    """
    if mention.isascii() and mention.islower():
        return mention
    body = _BEFORE_BODY.match(mention)
    if body is not None:
        name = _without_titles(body[1])
        return name if " " in name else mention
    office = _OFFICE.match(mention)
    if office is not None:
        return office["name"]
    run = _AT_END.search(mention)
    if run is None or mention[: run.start()].rstrip().lower().endswith(_BINDING):
        return mention
    return _without_titles(run[0])


def _without_titles(words: str) -> str:
    parts = words.split()
    while len(parts) > 1:
        word = parts[0].lower().rstrip(".")
        if word in HONORIFICS or word in ABBREVIATED or word in TITLES or word in _MODIFIERS:
            words = words[len(parts[0]) :].lstrip()
            del parts[0]
        else:
            break
    return words
