"""Who the speakers are: names in full, antecedents for pronouns, the running speaker for quotes that have none of their own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from newsfacts.document import Document
from newsfacts.extractor import Refiner
from newsfacts.facts import Fact, Quote
from newsfacts.factset import Facts
from newsfacts.refiners.antecedents import Antecedents
from newsfacts.refiners.continuation import RunningSpeaker
from newsfacts.refiners.phrases import names_in
from newsfacts.refiners.prominence import PRONOUNS
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
                name = name_of(document, speaker, antecedents)
                if name != speaker.name:
                    speaker = Speaker(name, speaker.mention, speaker.start, speaker.end)
            elif quote.kind in ("direct", "mixed"):
                speaker = running.of(quote)
            if speaker is not quote.speaker:
                source = speaker if quote.attributed_to == quote.speaker else quote.attributed_to
                resolved[id(quote)] = attrs.evolve(quote, speaker=speaker, attributed_to=source)
            if speaker is not None:
                running.speaks(quote, speaker)
        return [resolved.get(id(fact), fact) for fact in facts]


def name_of(document: Document, speaker: Speaker, antecedents: Antecedents) -> str:
    """The fullest form in the article for a speaker's mention; the mention itself where the article has no name for it."""
    name = antecedents.of.get(speaker.start)
    if name is not None or speaker.mention.strip().lower() in PRONOUNS:
        return name or speaker.mention
    names = names_in(document, speaker.span)
    return " and ".join(dict.fromkeys(name.name for name in names)) or speaker.mention


def newsfacts_refiners() -> Sequence[Refiner]:
    return [Speakers()]
