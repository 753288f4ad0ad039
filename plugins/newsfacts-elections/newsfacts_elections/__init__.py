"""Votes, shares, seats and turnout of elections: a plugin for newsfacts."""

from __future__ import annotations

from collections.abc import Iterator

import newsfacts
from newsfacts import Document
from newsfacts_elections.contenders import contender
from newsfacts_elections.fact import ElectionFigure
from newsfacts_elections.place import Figures, Place, start_of
from newsfacts_elections.rules import RULES, TRIGGERS, Finding

__all__ = ["ElectionFigure", "elections"]


@newsfacts.extractor(types=[ElectionFigure], triggers=TRIGGERS)
def elections(document: Document) -> Iterator[ElectionFigure]:
    """One fact per figure; where two rules claim one, the first of ``RULES`` has it."""
    places = list(_places(document))
    claimed: set[int] = set()
    for name, rule in RULES.items():
        for place in places:
            finding = rule(place)
            if finding is not None and finding.figure.start not in claimed:
                claimed.add(finding.figure.start)
                yield _figure(document, place, finding, name)


def _places(document: Document) -> Iterator[Place]:
    hits = document.hits("elections")
    if not hits:
        return
    figures = Figures(document)
    for hit in hits:
        sentence = document.sentences.at(hit.start)
        if sentence is not None:
            yield Place(document.text, hit.start, hit.end, hit.word, sentence, figures)


def _figure(document: Document, place: Place, finding: Finding, rule: str) -> ElectionFigure:
    amount, start = finding.figure, start_of(finding.figure)
    is_won = finding.kind in ("votes", "share", "seats")
    return ElectionFigure(
        start=start,
        end=finding.end,
        text=document.text[start : finding.end],
        rule=rule,
        kind=finding.kind,
        value=amount.value,
        low=amount.low,
        high=amount.high,
        modifier=amount.modifier,
        total=finding.total,
        change=finding.change,
        contender=contender(document, place.sentence, start, finding.end) if is_won else None,
    )


def newsfacts_extractors() -> list[newsfacts.Extractor]:
    return [elections]


def newsfacts_fact_types() -> list[type[newsfacts.Fact]]:
    return [ElectionFigure]
