"""Quotations inside quotations that have a cue of their own: “She told me, ‘Go home,’ and left,” he said."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from operator import attrgetter
from typing import NamedTuple

from newsfacts.document import Document
from newsfacts.extractors.quotes.attribution import Attribution, attribute
from newsfacts.extractors.quotes.cues import Cue, cues
from newsfacts.extractors.quotes.phrases import Mention
from newsfacts.extractors.quotes.verb_groups import Voice
from newsfacts.extractors.quotes.word_classes import INDEFINITES
from newsfacts.extractors.quotes.wording import Wording, mask
from newsfacts.lexicon.speech_verbs import SpeechVerb
from newsfacts.reading.marks import Passage
from newsfacts.spans import Span

_WILL = re.compile(r"[’'](?:ll|d)\Z")
_IMAGINING = frozenset("will would can could may might should must do does did not never".split())
_FIRST_OR_SECOND = re.compile(r"(?:i|we|you)(?:[’'].*)?\Z")


class Nested(NamedTuple):
    """A passage in the wording of the quoted sentence that holds it, with its attribution."""

    wording: Wording
    outer: Passage
    passage: Passage
    attribution: Attribution


def nested(document: Document, owner: str, verbs: Mapping[str, SpeechVerb]) -> Iterator[Nested]:
    """The passages inside others that somebody is quoted with there.

    Args:
        owner: whose hits are the places of speech verbs.
    """
    if len(document.marks) == len(document.marks.outermost):
        return
    inner = [passage for passage in document.marks if passage.depth == 1]
    masked = mask(document.text, inner)
    hits = document.hits(owner)
    place = 0
    while place < len(inner):
        outer = _outer(document, inner[place])
        around = _sentence(document, outer, inner[place])
        stop = place + 1
        while stop < len(inner) and inner[stop].start < around.end:
            stop += 1
        wording = Wording(document.text, masked, around, inner[place:stop])
        start, end = (bisect_left(hits, offset, key=attrgetter("start")) for offset in (around.start, around.end))
        found = cues(wording, hits[start:end], verbs)
        for index, passage in wording.quotes.items():
            attribution = attribute(document.text, wording, index, found, ())
            if attribution.kind != "direct" or not attribution.beside:
                continue
            introduced = wording.word(index - 1) in (",", ":")
            if not introduced and not (attribution.rule == "quote-cue" and wording.breaks_off(index)):
                continue  # who wrote “Peter Pan”
            verb = next((cue for cue in found if Mention(cue.token, cue.token + 1) == attribution.cue), None)
            if verb is not None and _was_said(wording, verb):
                yield Nested(wording, outer, passage, attribution)
        place = stop


def _was_said(wording: Wording, cue: Cue) -> bool:
    """Whether somebody else said it: not “I told them, ‘No,’” and nothing imagined, as “They’ll say, ‘Who are you?’”"""
    if cue.subject is None or cue.negated or cue.voice is not Voice.FINITE:
        return False
    speaker = wording.lower[cue.subject.first]
    if _FIRST_OR_SECOND.match(speaker) or _WILL.search(speaker) or speaker in INDEFINITES:
        return False
    around = wording.lower[max(0, min(cue.first, cue.subject.begins) - 3) : cue.token]
    return _IMAGINING.isdisjoint(around)


def _outer(document: Document, passage: Passage) -> Passage:
    outermost = document.marks.outermost
    return outermost[bisect_left(outermost, passage.start, key=attrgetter("start")) - 1]


def _sentence(document: Document, outer: Passage, passage: Passage) -> Span:
    """The sentence that holds a passage, inside the outer quote marks."""
    sentence = document.sentences.at(passage.start) or passage.span
    return Span(max(sentence.start, outer.inner_start), max(passage.end, min(sentence.end, outer.inner_end)))
