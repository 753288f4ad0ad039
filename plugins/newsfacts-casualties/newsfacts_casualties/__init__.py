"""How many were killed, injured or missing: a plugin for newsfacts."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import newsfacts
from newsfacts import Cue, Document
from newsfacts_casualties.fact import Casualty
from newsfacts_casualties.figures import Figure, Figures
from newsfacts_casualties.rules import LISTS, RULES, Finding, Place, joined, nobody
from newsfacts_casualties.words import COUNTED, DIED, HAPPENED, TRIGGERS

__all__ = ["Casualty", "casualties"]


@newsfacts.extractor(types=[Casualty], triggers=TRIGGERS)
def casualties(document: Document) -> Iterator[Casualty]:
    """One fact per figure; where two rules claim one, the first of ``RULES`` has it."""
    places = list(_places(document))
    claimed: set[int] = set()

    def is_free(figure: Figure) -> bool:
        return figure.start not in claimed

    found: list[tuple[str, Place, Finding]] = []
    for name, rule in RULES.items():
        for place in places:
            finding = rule(place)
            if finding is not None and is_free(finding.figure):
                claimed.add(finding.figure.start)
                found.append((name, place, finding))
    for name, place, finding in found:
        yield _casualty(place, finding, name)
        if name in LISTS:
            for figure in joined(place, finding, is_free):
                claimed.add(figure.start)
                yield _casualty(place, Finding(figure, finding.kind, figure.end), name)
    for place in places:
        span = nobody(place)
        if span is not None and span.start not in claimed:
            claimed.add(span.start)
            yield Casualty(
                start=span.start,
                end=span.end,
                text=span.of(document.text),
                rule="nobody",
                kind={**HAPPENED, **DIED, **COUNTED}[place.word],
                value=Decimal(0),
                cue=_cue(place),
            )


def _places(document: Document) -> Iterator[Place]:
    hits = document.hits("casualties")
    if not hits:
        return
    figures = Figures(document)
    for hit in hits:
        sentence = document.sentences.at(hit.start)
        if sentence is not None:
            yield Place(document.text, hit.start, hit.end, hit.word, sentence, figures)


def _casualty(place: Place, finding: Finding, rule: str) -> Casualty:
    figure = finding.figure
    return Casualty(
        start=figure.start,
        end=finding.end,
        text=place.text[figure.start : finding.end],
        rule=rule,
        kind=finding.kind,
        value=figure.value,
        low=figure.low,
        high=figure.high,
        modifier=figure.amount.modifier,
        who=figure.noun if figure.noun and finding.end == figure.end else None,
        cue=_cue(place),
    )


def _cue(place: Place) -> Cue:
    return Cue(place.text[place.start : place.end], place.start, place.end)


def newsfacts_extractors() -> list[newsfacts.Extractor]:
    return [casualties]


def newsfacts_fact_types() -> list[type[newsfacts.Fact]]:
    return [Casualty]
