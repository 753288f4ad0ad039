"""Quotations in marks, put together from their passages: “…,” he said, “…”."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import attrs

from newsfacts.extractors.quotes.attribution import attribute, of_itself
from newsfacts.extractors.quotes.building import cue_words, speaker_of
from newsfacts.extractors.quotes.cues import Cue
from newsfacts.extractors.quotes.sources import Source
from newsfacts.extractors.quotes.wording import Wording
from newsfacts.facts import Quote
from newsfacts.reading.marks import Passage
from newsfacts.values import Cue as CueWords
from newsfacts.values import QuoteKind, Speaker

SingleMarks = Literal["quotes", "terms"]
"""What single marks hold: what people say; or titles and terms, where people are quoted in double ones."""
_LONGEST_INSERT = 25
"""Tokens between the halves of a quotation: “…,” said Ann Lee, the head of the group that …, “…”."""
_LONGEST_TERM = 4
"""Words, less one, of what single marks may hold that is no sentence."""
_LINE_ENDS = ("\n", "\r", "\u2028", "\u2029")


@attrs.define(eq=False)
class Draft:
    """A quotation in marks that may still get further parts."""

    kind: QuoteKind
    rule: str
    passages: list[Passage]
    speaker: Speaker | None = None
    cue: CueWords | None = None
    index: int = 0
    """The token of its last passage in the sentence that is being read."""
    opens: bool = False
    """Whether its first passage stands at the start of the sentence."""
    around: list[Quote] = attrs.field(factory=list)
    """Statements that may hold it, unless it outgrows them."""


def drafts_in(
    text: str, wording: Wording, verbs: Sequence[Cue], named: Sequence[Source], single_marks: SingleMarks
) -> list[Draft]:
    """The quotations of a sentence, the halves around "he said" joined."""
    drafts: list[Draft] = []
    for index, passage in wording.quotes.items():
        attribution = attribute(text, wording, index, verbs, named)
        last = drafts[-1] if drafts else None
        if passage.family == "single" and single_marks == "terms" and not attribution.beside:
            draft = Draft("unattributed", "single-marks", [passage], index=index)
        elif last is not None and _is_listed(wording, last.index, index):
            draft = attrs.evolve(last, passages=[passage], index=index, opens=False, around=[])  # chanted “A” and “B”
        else:
            speaker = speaker_of(text, wording, attribution.speaker, attribution.cue)
            cue = cue_words(text, wording, attribution.cue)
            draft = Draft(attribution.kind, attribution.rule, [passage], speaker, cue, index, index == 0)
        if last is not None and _resumes(wording, last, draft):
            last.passages.append(passage)
            last.index = index
        else:
            drafts.append(draft)
    return drafts


def alone(text: str, passage: Passage, single_marks: SingleMarks) -> Draft:
    """A quotation that is a sentence of its own."""
    inner = text[passage.inner_start : passage.inner_end]
    if passage.family == "single" and single_marks == "terms" and inner.count(" ") < _LONGEST_TERM:
        return Draft("unattributed", "single-marks", [passage])
    attribution = of_itself(inner)
    return Draft(attribution.kind, attribution.rule, [passage], opens=True)


def goes_on(opened: Draft, draft: Draft, gap: str) -> bool:
    """Whether a quotation at the start of a sentence belongs to the one before: “…,” he said. “…”, or marks re-opened.

    Args:
        gap: the text between the sentences.
    """
    if not draft.opens or draft.kind != "direct":
        return False
    if draft.cue is not None or draft.speaker is not None:
        return draft.passages[0].reopens and opened.cue is None and opened.speaker is None
    if draft.passages[0].reopens:
        return True
    return not gap.strip() and not any(end in gap for end in _LINE_ENDS)


def join(opened: Draft, draft: Draft) -> None:
    """Add the passages of a quotation to the one that it goes on with."""
    opened.passages += draft.passages
    if opened.speaker is None and opened.cue is None:
        opened.speaker, opened.cue, opened.rule = draft.speaker, draft.cue, draft.rule


def _resumes(wording: Wording, last: Draft, draft: Draft) -> bool:
    """Whether a passage goes on with the one before it: “…,” he said, “…”."""
    if last.kind != "direct" or last.rule != "quote-cue" or draft.rule != "cue-quote" or draft.cue != last.cue:
        return False
    pause = wording.lower[draft.index - 1]
    return pause in (",", ":", ";", "—", "–", ".") and draft.index - last.index <= _LONGEST_INSERT


def _is_listed(wording: Wording, earlier: int, index: int) -> bool:
    """Whether only a comma or "and" parts two passages."""
    return index - earlier <= 3 and all(word in (",", "and", "or") for word in wording.lower[earlier + 1 : index])
