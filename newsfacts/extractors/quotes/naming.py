"""The name in a mention: "former President Bill Clinton" is Bill Clinton."""

from __future__ import annotations

import re

from newsfacts.lexicon.titles import ABBREVIATED, HONORIFICS, TITLES

_LAST_NAME_RUN = re.compile(r"(?:[^\W\da-z_][\w’'.-]*\s+){0,5}[^\W\da-z_][\w’'.-]*\Z")


def name_in(mention: str) -> str:
    """The mention's words without its titles; all of them where no name stands at its end."""
    run = _LAST_NAME_RUN.search(mention)
    if run is None:
        return mention
    words = run[0].split()
    while len(words) > 1:
        word = words[0].lower().rstrip(".")
        if word in HONORIFICS or word in ABBREVIATED or word in TITLES or word in ("the", "a", "an", "former"):
            del words[0]
        else:
            break
    start = mention.rfind(words[0], 0, len(mention)) if len(words) == 1 else mention.find(words[0], run.start())
    before = mention[:start].split()
    if before and before[-1].lower() in ("of", "for", "from", "at", "in", "and", "&"):
        return mention
    return mention[start:]
