"""Who said what: the quotes of each speaker, in the order in which the article gives them the word."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts.export.html.links import entry, label_link
from newsfacts.export.html.markup import Markup, element, isolated, shortened
from newsfacts.export.html.wording import QUOTE_KINDS, speaker_of
from newsfacts.facts import Fact, Quote

MAXIMUM_WORDS = 280
"""Characters of a quote that the list shows."""
NOBODY = "Nobody named"


def voices(facts: Sequence[tuple[str, Fact]]) -> Markup | None:
    """A list of speakers, each with a list of quotes; those without a speaker come last. None where there are no quotes."""
    by_speaker: dict[str, list[tuple[str, Quote]]] = {}
    for label, fact in facts:
        if isinstance(fact, Quote):
            by_speaker.setdefault(speaker_of(fact), []).append((label, fact))
    if not by_speaker:
        return None
    nameless = by_speaker.pop("", [])
    groups = [_voice(isolated(name), quotes) for name, quotes in by_speaker.items()]
    return element("div", groups, _voice(NOBODY, nameless) if nameless else None, class_="voices")


def _voice(name: Markup | str, quotes: list[tuple[str, Quote]]) -> Markup:
    return element("section", element("h3", name), element("ul", (_quote(label, quote) for label, quote in quotes)))


def _quote(label: str, quote: Quote) -> Markup:
    kind = element("span", QUOTE_KINDS[quote.kind], class_="kind") if quote.speaker else None
    words = isolated(shortened(quote.content, MAXIMUM_WORDS), class_=f"words {quote.kind}")
    return entry(label, label_link(label), words, " ", kind)
