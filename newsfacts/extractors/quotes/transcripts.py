"""Transcripts of broadcasts and hearings: GRACE HOLLIS, HOST: Good evening. | HOLLIS: And the vote?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from newsfacts.document import Document
from newsfacts.extractors.quotes.naming import name_in
from newsfacts.spans import Span
from newsfacts.values import Speaker

_TURN = re.compile(
    # HOLLIS: | Ms HOLLIS: | The CHAIR (Hon. Ann Lane): | GRACE HOLLIS, HOST: | REP. ANN LANE (D-Ore.): | HOLLIS (voice-over):
    r"(?P<name>(?:(?:Mr|Mrs|Ms|Dr|The)\.?\s)?[A-Z][A-Z.’'-]+(?:\s[A-Z][A-Z.’'-]*){0,3})(?:,\s[^a-z:\n]{2,60})?(?:\s\([^()\n]{1,30}\))?:\s+(?=\S)"
)
_LABELS = ("TRANSCRIPT", "INTERVIEW", "NOTE")
_FEWEST = 6
"""An exchange of fewer turns is a scrap in an article, or a list of labels; unless it is nearly all there is."""
_FEWEST_ALONE = 4
_SHARE = 0.3
"""Of the paragraphs of a transcript so many at least are turns; of one that is nothing else, nearly all."""
_SHARE_ALONE = 0.75


class Turn(NamedTuple):
    """What one speaker says until the paragraph ends."""

    words: Span
    speaker: Speaker


def turns(document: Document) -> Iterator[Turn]:
    """The turns of a transcript; none of an article in which some paragraphs begin with a label: WHEN: Monday."""
    text, paragraphs = document.text, document.paragraphs
    found = [
        (turn, paragraph.end)
        for paragraph in paragraphs
        if text[paragraph.start].isupper()
        and (turn := _TURN.match(text, paragraph.start, paragraph.end))
        and not turn["name"].endswith(_LABELS)
    ]
    alone = len(found) >= max(_FEWEST_ALONE, _SHARE_ALONE * len(paragraphs))
    if not alone and len(found) < max(_FEWEST, _SHARE * len(paragraphs)):
        return
    surnames = Counter(turn["name"].split()[-1] for turn, _ in found)
    if not 1 < len(surnames) < len(found):
        return  # nobody answers, or nobody speaks twice
    full: dict[str, str] = {}
    for turn, end in found:
        mention = turn["name"]
        surname = mention.split()[-1]
        if " " in mention:
            full[surname] = name_in(mention).title()
        speaker = Speaker(full.get(surname, mention), mention, turn.start(), turn.end("name"))
        yield Turn(Span(turn.end(), end), speaker)
