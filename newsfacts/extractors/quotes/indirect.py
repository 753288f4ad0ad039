"""Reported speech without quote marks, one statement per cue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsfacts.extractors.quotes import contents
from newsfacts.extractors.quotes.contents import Stretch
from newsfacts.extractors.quotes.cues import Cue, Voice
from newsfacts.extractors.quotes.mentions import PAUSES, Mention
from newsfacts.extractors.quotes.sources import Source
from newsfacts.extractors.quotes.wording import QUOTE, Wording
from newsfacts.lexicon.speech_verbs import Takes

_QUESTION_WORDS = frozenset("whether if what who why how when where which".split())


class Statement(NamedTuple):
    """Token ranges of what is said, of who says it and of the cue."""

    content: Stretch
    speaker: Mention | None
    cue: Mention
    rule: str


def statements(wording: Wording, cues: Sequence[Cue], sources: Sequence[Source]) -> Iterator[Statement]:
    """The clauses that the sentence reports."""
    for place, cue in enumerate(cues):
        statement = _statement(wording, cue, cues[place + 1 :])
        if statement is not None:
            yield statement
    for source in sources:
        if _says_something(wording, source.content):
            yield Statement(source.content, source.name, source.cue, "according-to")


def _statement(wording: Wording, cue: Cue, later: Sequence[Cue]) -> Statement | None:
    if cue.negated or cue.voice is Voice.PASSIVE or not cue.verb.takes & (Takes.CLAUSE | Takes.QUESTION | Takes.INFINITIVE):
        return None
    words = Mention(cue.index, cue.index + 1)
    behind = contents.before(wording, cue) if cue.subject is not None and cue.voice is Voice.FINITE else None
    first = contents.start_after(wording, cue)
    if behind is not None and (first is None or not cue.after_subject or wording.word(cue.index + 1) in (".", ",", "")):
        if cue.verb.takes & Takes.CLAUSE and _says_something(wording, behind):
            return Statement(behind, cue.subject, words, "clause-cue")
        return None
    if first is None or not cue.after_subject:
        return None
    word = wording.lower[first]
    if cue.verb.takes & Takes.CLAUSE:
        pass
    elif cue.verb.takes & Takes.QUESTION:
        if word not in _QUESTION_WORDS:
            return None
    elif word not in ("that", "to"):
        return None
    content = Stretch(first, contents.stop_after(wording, first, cue, later))
    return Statement(content, cue.subject, words, "cue-clause") if _says_something(wording, content) else None


def _says_something(wording: Wording, content: Stretch) -> bool:
    """At least two words of the reporter's own; what is all in quote marks is a direct quote."""
    words = [word for word in wording.lower[content.first : content.stop] if word[0].isalnum() and word != "that"]
    return len(words) >= 2
