"""Who the speakers are: names in full, antecedents for pronouns, the running speaker for quotes that have none of their own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from newsfacts.document import Document
from newsfacts.extractor import Refiner
from newsfacts.facts import Fact, Quote
from newsfacts.factset import Facts
from newsfacts.refiners.antecedents import PRONOUNS, Antecedents
from newsfacts.refiners.phrases import names_in
from newsfacts.values import Speaker


@attrs.frozen
class Speakers:
    """The refiner; it changes nothing but who quotes are attributed to."""

    name: str = "speakers"
    order: int = 100

    def refine(self, document: Document, facts: Facts) -> Iterable[Fact]:
        """All facts, the quotes with their speakers' names."""
        quotes = facts.quotes
        if not quotes:
            return facts
        antecedents = Antecedents(document, quotes)
        resolved: dict[int, Quote] = {}
        running = RunningSpeaker(document, antecedents)
        for quote in quotes:
            speaker = quote.speaker
            if speaker is not None:
                speaker = attrs.evolve(speaker, name=name_of(document, speaker, antecedents))
            elif quote.kind == "direct":
                speaker = running.at(quote)
            if speaker != quote.speaker:
                resolved[id(quote)] = attrs.evolve(quote, speaker=speaker, attributed_to=speaker)
            if speaker is not None:
                running.speaks(quote, speaker)
        return [resolved.get(id(fact), fact) for fact in facts]


class RunningSpeaker:
    """Who goes on speaking where a quote has no cue of its own."""

    def __init__(self, document: Document, antecedents: Antecedents) -> None:
        self._document = document
        self._antecedents = antecedents
        self._last: tuple[int, int, Speaker] | None = None

    def speaks(self, quote: Quote, speaker: Speaker) -> None:
        """Take note of a quote and its speaker; quotes come in document order."""
        self._last = quote.end, self._document.paragraphs.index_at(quote.start), speaker

    def at(self, quote: Quote) -> Speaker | None:
        """The speaker of a quote without a cue.

        It is whoever speaks or acts in the sentence before it: Smith shook her head. “No.” If that sentence names nobody, it is
        the speaker of the quote before, in this paragraph or the previous one.
        """
        document, text = self._document, self._document.text
        paragraph = document.paragraphs.index_at(quote.start)
        sentence = document.sentences.index_at(quote.start)
        last_end, last_paragraph, last_speaker = self._last or (-1, -2, None)
        previous = document.sentences[sentence - 1] if sentence > 0 else None
        if previous is not None and previous.start >= document.paragraphs[paragraph].start and last_end <= previous.start:
            subject = self._antecedents.subjects.get(sentence - 1)
            if subject:
                span, name = subject
                return Speaker(name, span.of(text), span.start, span.end)
        return last_speaker if last_paragraph >= paragraph - 1 else None


def name_of(document: Document, speaker: Speaker, antecedents: Antecedents) -> str:
    """The fullest form in the article for a speaker's mention; the mention itself where the article has no name for it."""
    if speaker.mention.lower() in PRONOUNS:
        return antecedents.of.get(speaker.start, speaker.mention)
    names = names_in(document, speaker.span)
    if names:
        return " and ".join(dict.fromkeys(name.name for name in names))
    return speaker.mention


def newsfacts_refiners() -> Sequence[Refiner]:
    return [Speakers()]
