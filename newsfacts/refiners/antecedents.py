"""Whom a pronoun stands for: the person of fitting gender who is most in view where it stands.

One sweep over the article: every mention outside quote marks raises the prominence of its person, a subject's and a speaker's
more than others', and prominence fades from sentence to sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

import attrs

from newsfacts.document import Document
from newsfacts.facts import Quote
from newsfacts.reading.candidates import Gender
from newsfacts.reading.names import Mention
from newsfacts.refiners.phrases import describe, names_in
from newsfacts.spans import Span

PRONOUNS: dict[str, Gender | None] = {"he": "male", "she": "female", "they": None, "it": None}
_PRONOUN = re.compile(r"\b(?:[Ss]?[Hh]e)\b")
_PREPOSED = frozenset("to of for with by from at about against on in over and between than as like under after before".split())
_FADING = 0.5
_REPETITION = 0.15
"""What a mention adds to a prominence that is there already: being named often counts, but less than being named last."""
SPEAKER, SUBJECT, OBJECT, POSSESSOR, PRONOUN = 1.6, 1.2, 0.6, 0.4, 1.2
UNKNOWN_GENDER, UNKNOWN_KIND = 0.75, 0.4
_LEAST = 0.01
_IN_VIEW = 24


@attrs.define
class Referent:
    """Somebody a pronoun can stand for, and how much in view: ``prominence`` as of sentence ``seen``."""

    name: str
    kind: str | None
    gender: Gender | None
    plural: bool = False
    prominence: float = 0.0
    seen: int = 0

    def at(self, sentence: int) -> float:
        return float(self.prominence * _FADING ** (sentence - self.seen))

    def raise_by(self, weight: float, sentence: int) -> None:
        faded = self.at(sentence)
        self.prominence = max(faded, weight) + _REPETITION * min(faded, weight)
        self.seen = sentence


class Antecedents:
    """Resolves the pronouns among the speakers of the quotes; the answer is in ``of``."""

    def __init__(self, document: Document, quotes: Sequence[Quote]) -> None:
        self.of: dict[int, str] = {}
        """For the start of each pronoun outside quote marks: the name."""
        self._document = document
        self._text = document.text
        self.subjects: dict[int, tuple[Span, str]] = {}
        """For the index of each sentence: its first mention of a person outside quote marks, and the name."""
        self._referents: dict[str, Referent] = {}
        self._speakers = {quote.speaker.start: quote.speaker.end for quote in quotes if quote.speaker}
        self._spoken = _spoken(quotes)
        self._spoken_starts = [span.start for span in self._spoken]
        self._sweep()

    def _sweep(self) -> None:
        last_sentence, first = -1, True
        for offset, what in sorted(self._events(), key=lambda event: event[0]):
            sentence = self._document.sentences.index_at(offset)
            first = first if sentence == last_sentence else True
            last_sentence = sentence
            if isinstance(what, Mention):
                self._meet(what, sentence, first)
                if what.name.kind == "person":
                    self.subjects.setdefault(sentence, (Span(what.start, what.end), what.name.name))
                first = False
            elif isinstance(what, Span):
                self._meet_described(what, sentence)
                first = False
            else:
                referent = self._resolve(what, sentence)
                if referent:
                    referent.raise_by(SPEAKER if offset in self._speakers else PRONOUN, sentence)
                    self.of[offset] = referent.name
                    self.subjects.setdefault(sentence, (Span(offset, offset + len(what)), referent.name))
                first = False

    def _events(self) -> Iterator[tuple[int, Mention | Span | str]]:
        """Mentions, described speakers and pronouns, outside quote marks, by place."""
        named: set[int] = set()
        for mention in self._document.names.mentions:
            if not self._is_spoken(mention.start):
                yield mention.start, mention
        for match in _PRONOUN.finditer(self._text):
            if not self._is_spoken(match.start()):
                named.add(match.start())
                yield match.start(), match[0].lower()
        for start, end in self._speakers.items():
            if start in named or self._is_spoken(start):
                continue
            word = self._text[start:end].lower()
            if word in PRONOUNS:
                yield start, word
            elif not names_in(self._document, Span(start, end)):
                yield start, Span(start, end)

    def _is_spoken(self, offset: int) -> bool:
        index = bisect_right(self._spoken_starts, offset) - 1
        return index >= 0 and offset < self._spoken[index].end

    def _meet(self, mention: Mention, sentence: int, first: bool) -> None:
        name = mention.name
        referent = self._referents.get(name.name)
        if referent is None:
            referent = self._referents[name.name] = Referent(name.name, name.kind, name.gender)
        referent.raise_by(self._weight(mention, first), sentence)

    def _weight(self, mention: Mention, first: bool) -> float:
        """By grammatical role, as far as the neighbouring words tell it."""
        text = self._text
        if text[mention.end : mention.end + 1] in ("’", "'"):
            return POSSESSOR
        if any(start <= mention.start < end for start, end in self._speaker_around(mention.start)):
            return SPEAKER
        before = text[max(0, mention.start - 12) : mention.start].rstrip().rpartition(" ")[2].lower()
        return SUBJECT if first and before not in _PREPOSED else OBJECT

    def _speaker_around(self, offset: int) -> Iterable[tuple[int, int]]:
        for back in range(60):
            end = self._speakers.get(offset - back)
            if end is not None:
                return [(offset - back, end)]
        return []

    def _meet_described(self, phrase: Span, sentence: int) -> None:
        words = phrase.of(self._text)
        description = describe(words)
        kind = "group" if description.plural else "person" if description.human else "thing"
        referent = self._referents.get(words)
        if referent is None:
            referent = self._referents[words] = Referent(words, kind, description.gender, description.plural)
        referent.raise_by(SPEAKER, sentence)

    def _resolve(self, pronoun: str, sentence: int) -> Referent | None:
        best, best_score = None, _LEAST
        for referent in self._referents.values():
            score = referent.at(sentence) * _fit(referent, pronoun)
            if score > best_score:
                best, best_score = referent, score
        return best


def _fit(referent: Referent, pronoun: str) -> float:
    """How well the pronoun fits the referent: 0 where it cannot be."""
    if pronoun == "they":
        return 1.0 if referent.plural or referent.kind == "organisation" else 0.2
    if pronoun == "it":
        return 1.0 if referent.kind == "organisation" else 0.0 if referent.kind in ("person", "group") else 0.5
    if referent.plural or referent.kind in ("organisation", "thing"):
        return 0.0
    if referent.gender is None:
        return UNKNOWN_GENDER if referent.kind == "person" else UNKNOWN_KIND
    return 1.0 if referent.gender == PRONOUNS[pronoun] else 0.0


def _spoken(quotes: Iterable[Quote]) -> list[Span]:
    """What stands in quote marks, merged, in order."""
    parts = sorted(part for quote in quotes if quote.kind != "indirect" for part in quote.parts)
    merged: list[Span] = []
    for part in parts:
        if merged and part.start < merged[-1].end:
            merged[-1] = merged[-1].union(part)
        else:
            merged.append(part)
    return merged
