"""Who the speakers are: names in full, antecedents for pronouns, the running speaker for quotes that have none of their own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import attrs

from newsfacts.document import Document
from newsfacts.extractor import Refiner
from newsfacts.facts import Fact, Quote
from newsfacts.factset import Facts
from newsfacts.refiners.antecedents import Antecedents
from newsfacts.refiners.continuation import RunningSpeaker
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
        voices: dict[int, str] = {}  # for the start of each passage in quote marks who speaks there
        for quote in quotes:
            speaker = quote.speaker
            if speaker is not None:
                speaker = _named(speaker, antecedents, voices)
            elif quote.kind != "unattributed":
                speaker = running.of(quote)
            if speaker is not quote.speaker:
                source = speaker if quote.attributed_to == quote.speaker else quote.attributed_to
                resolved[id(quote)] = attrs.evolve(quote, speaker=speaker, attributed_to=source)
            if speaker is not None:
                running.speaks(quote, speaker)
                if quote.kind != "indirect":
                    voices.update((part.start, speaker.name) for part in quote.parts)
        return [resolved.get(id(fact), fact) for fact in facts]


def _named(speaker: Speaker, antecedents: Antecedents, voices: Mapping[int, str]) -> Speaker:
    """The speaker with the fullest name; a name that is more than the mention was given by an extractor and stays."""
    if speaker.name not in speaker.mention:
        return speaker
    name = antecedents.of.get(speaker.start, speaker.mention)
    if name in ("I", "me") and (passage := antecedents.voiced.at(speaker.start)):
        name = voices.get(passage.start, name)  # “I told them ‘no,’” said Smith: who says no is Smith
    return speaker if name == speaker.name else Speaker(name, speaker.mention, speaker.start, speaker.end)


def newsfacts_refiners() -> Sequence[Refiner]:
    return [Speakers()]
