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
_NAMED_TURN = re.compile(
    # Orla Keane: | Keane:
    r"(?P<name>[A-Z][\w.’'-]{1,20}(?:\s[A-Z][\w.’'-]{1,20}){0,2}):\s+(?=\S)"
)
_LABELS = ("TRANSCRIPT", "INTERVIEW", "NOTE")
_LONGEST_LABEL = 200
"""Characters of a name with its title and role."""
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
    text = document.text
    labelled = [
        paragraph
        for paragraph in document.paragraphs
        if text[paragraph.start].isupper() and text.find(":", paragraph.start, paragraph.start + _LONGEST_LABEL) > 0
    ]
    if len(labelled) < _FEWEST_ALONE:
        return
    found = _beginning_with(_TURN, text, labelled)
    if not _are_turns(found, document):
        found = _beginning_with(_NAMED_TURN, text, labelled)
        if not _are_turns(found, document) or not _are_persons(found, document):
            return
    full: dict[str, str] = {}
    for turn, end in found:
        mention = turn["name"]
        surname = _surname(turn)
        if " " in mention:
            full[surname] = name_in(mention).title() if surname.isupper() else name_in(mention)
        speaker = Speaker(full.get(surname, mention), mention, turn.start(), turn.end("name"))
        yield Turn(Span(turn.end(), end), speaker)


def _beginning_with(pattern: re.Pattern[str], text: str, paragraphs: list[Span]) -> list[tuple[re.Match[str], int]]:
    """The paragraphs that begin with the pattern: its match and where the paragraph ends."""
    return [
        (turn, paragraph.end)
        for paragraph in paragraphs
        if (turn := pattern.match(text, paragraph.start, paragraph.end)) and not turn["name"].endswith(_LABELS)
    ]


def _are_turns(found: list[tuple[re.Match[str], int]], document: Document) -> bool:
    """Whether they are many enough, and some of the speakers speak again."""
    paragraphs = len(document.paragraphs)
    alone = len(found) >= max(_FEWEST_ALONE, _SHARE_ALONE * paragraphs)
    if not alone and len(found) < max(_FEWEST, _SHARE * paragraphs):
        return False
    return 1 < len({_surname(turn) for turn, _ in found}) < len(found)  # else nobody answers, or nobody speaks twice


def _are_persons(found: list[tuple[re.Match[str], int]], document: Document) -> bool:
    """Whether a person's name stands before turns, and each who speaks speaks again: no labels of a list."""
    counts = Counter(_surname(turn) for turn, _ in found)
    if min(counts.values()) < 2:
        return False
    return any(
        (name := document.names.called(words)) is not None and name.kind == "person"
        for words in {turn["name"] for turn, _ in found}
        if " " in words
    )


def _surname(turn: re.Match[str]) -> str:
    return turn["name"].split()[-1]
