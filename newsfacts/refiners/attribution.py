"""Who vouches for each fact: the speaker of the quote that it stands in, else the source of its clause ("according to X").

"Russia has reported 10.2 million cases, according to the health ministry": the figure is the ministry's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import attrs

from newsfacts.document import Document
from newsfacts.extractor import Refiner
from newsfacts.facts import Fact, Quote
from newsfacts.factset import Facts
from newsfacts.spans import Span
from newsfacts.values import Speaker

_DEEPEST = 16
"""So many quotes inside one another are looked through."""


class Claim(NamedTuple):
    """A stretch of the text that a speaker vouches for."""

    start: int
    end: int
    speaker: Speaker


@attrs.frozen
class Attribution:
    """The refiner; it changes nothing but ``attributed_to``."""

    name: str = "attribution"
    order: int = 200

    def refine(self, document: Document, facts: Facts) -> Iterable[Fact]:
        """All facts, each with its source; a source that it has already stays. The source of a quote is its speaker."""
        quotes = [quote for quote in facts.quotes if quote.speaker is not None and quote.kind != "unattributed"]
        if not quotes:
            return facts
        spoken = _Claims(_of_quotes(quotes))
        clauses = _Claims(_of_clauses(document, quotes))
        return [_attributed(fact, spoken, clauses) for fact in facts]


def _attributed(fact: Fact, spoken: _Claims, clauses: _Claims) -> Fact:
    if fact.attributed_to is not None:
        return fact
    speaker = (
        (fact.speaker if isinstance(fact, Quote) else None)
        or spoken.around(fact.start, fact.end)
        or clauses.around(fact.start, fact.end)
    )
    return fact if speaker is None else attrs.evolve(fact, attributed_to=speaker)


class _Claims:
    """Finds the innermost claim around each fact of a sequence in document order, in one sweep."""

    __slots__ = ("_coming", "_open")

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._coming = sorted(claims, key=lambda claim: (-claim.start, claim.end))
        self._open: list[Claim] = []

    def around(self, start: int, end: int) -> Speaker | None:
        """The speaker of the innermost claim around ``start:end``; facts must come in document order."""
        coming, around = self._coming, self._open
        while coming and coming[-1].start <= start:
            claim = coming.pop()
            while around and around[-1].end <= claim.start:
                around.pop()
            around.append(claim)
        while around and around[-1].end <= start:
            around.pop()
        if around:
            for claim in around[: -_DEEPEST - 1 : -1]:
                if end <= claim.end:
                    return claim.speaker
        return None


def _of_quotes(quotes: Sequence[Quote]) -> Iterator[Claim]:
    for quote in quotes:
        if quote.speaker is not None:
            for part in quote.parts:
                yield Claim(part.start, part.end, quote.speaker)


def _of_clauses(document: Document, quotes: Sequence[Quote]) -> Iterator[Claim]:
    """What "according to X" covers: its sentence up to it, or from it on where it opens the sentence."""
    for quote in quotes:
        if quote.cue is None or quote.speaker is None or not quote.cue.text.lower().endswith(("according to", "per")):
            continue
        sentence = document.sentences.at(quote.cue.start)
        if sentence is None:
            continue
        source = Span(quote.cue.start, quote.speaker.end)
        if document.text[sentence.start : source.start].strip("“\"‘'( "):
            yield Claim(sentence.start, source.start, quote.speaker)
        else:
            yield Claim(source.end, sentence.end, quote.speaker)


def newsfacts_refiners() -> Sequence[Refiner]:
    return [Attribution()]
