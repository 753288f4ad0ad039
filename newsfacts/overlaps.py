"""Which of two facts stays when both claim the same words."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping
from itertools import pairwise
from operator import itemgetter

import attrs

from newsfacts.facts import Fact
from newsfacts.factset import document_order


@attrs.frozen
class Suppressed:
    """A fact that was found and is not in the result.

    Attributes:
        reason: in words: "overlaps quantity '10.2 million cases' [12:30] of 'quantities'", "left out by refiner 'attribution'".
    """

    fact: Fact
    reason: str


def resolve(facts: Iterable[Fact], priorities: Mapping[str, int]) -> tuple[list[Fact], list[Suppressed]]:
    """Keep, inside each layer, the facts of higher priority, then the longer, then the earlier; the rest is suppressed.

    In a layer that nests, facts inside one another coexist and only crossing or equal ones compete. The order of ``facts``
    plays no part. Cost: n log n, plus for a nesting layer the depth.
    """
    layers: dict[str, list[Fact]] = {}
    for fact in facts:
        layers.setdefault(fact.layer, []).append(fact)
    kept: list[Fact] = []
    suppressed: list[Suppressed] = []
    for members in layers.values():
        members.sort(key=document_order)
        if not _touch(members):
            kept += members
            continue
        members.sort(
            key=lambda fact: (-priorities.get(fact.extractor, 0), fact.start - fact.end, document_order(fact), fact.rule)
        )
        _contest(members, kept, suppressed)
    kept.sort(key=document_order)
    suppressed.sort(key=lambda loser: document_order(loser.fact))
    return kept, suppressed


def _touch(ordered: list[Fact]) -> bool:
    """Whether any two neighbours in document order overlap (if none do, no two facts at all do)."""
    return any(left.end > right.start for left, right in pairwise(ordered))


def _contest(ranked: list[Fact], kept: list[Fact], suppressed: list[Suppressed]) -> None:
    """Let the facts in, best first, unless one that is in already stands in the way."""
    winners: list[tuple[int, int, Fact]] = []  # by start; the flat ones of a layer never overlap
    nested: list[Fact] = []
    for fact in ranked:
        rival = _rival_among_nested(fact, nested) if fact.nests else _rival_among_flat(fact, winners)
        if rival is not None:
            place = f"{rival.text[:40]!r} [{rival.start}:{rival.end}]"
            suppressed.append(Suppressed(fact, f"overlaps {rival.type} {place} of {rival.extractor!r}"))
            continue
        kept.append(fact)
        if fact.nests:
            nested.append(fact)
        else:
            insort(winners, (fact.start, fact.end, fact), key=itemgetter(0))


def _rival_among_flat(fact: Fact, winners: list[tuple[int, int, Fact]]) -> Fact | None:
    at = bisect_left(winners, fact.end, key=itemgetter(0))
    if at and winners[at - 1][1] > fact.start:
        return winners[at - 1][2]
    return None


def _rival_among_nested(fact: Fact, nested: list[Fact]) -> Fact | None:
    span = fact.span
    return next((other for other in nested if other.span == span or other.span.crosses(span)), None)
