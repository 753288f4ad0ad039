"""Which of two facts stays when both claim the same words."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping
from itertools import pairwise
from math import inf
from operator import attrgetter

import attrs

from newsfacts.facts import Fact
from newsfacts.factset import document_order

_START = attrgetter("start")


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
    plays no part. Cost: n log n.

    Args:
        priorities: of the extractors, by name; 0 where not given.
    """
    ordered = sorted(facts, key=document_order)
    layers: dict[str, list[Fact]] = {}
    for fact in ordered:
        layers.setdefault(fact.layer, []).append(fact)
    kept: list[Fact] = []
    suppressed: list[Suppressed] = []
    for members in layers.values():
        if _peaceful(members):
            kept += members
        else:
            _contest(members, priorities, kept, suppressed)
    if not suppressed:
        return ordered, suppressed
    kept.sort(key=document_order)
    suppressed.sort(key=lambda loser: document_order(loser.fact))
    return kept, suppressed


def _peaceful(ordered: list[Fact]) -> bool:
    """Whether no two compete: most layers of most articles. One pass, with nested facts that are open at a place on a stack."""
    if not ordered[0].nests:
        return all(fact.end <= following.start for fact, following in pairwise(ordered))
    around: list[Fact] = []
    for fact in ordered:
        while around and around[-1].end <= fact.start:
            around.pop()
        if around and (around[-1].end < fact.end or around[-1].span == fact.span):
            return False
        around.append(fact)
    return True


def _contest(ordered: list[Fact], priorities: Mapping[str, int], kept: list[Fact], suppressed: list[Suppressed]) -> None:
    """Let the facts in, best first, unless one that is in already stands in the way."""
    ranked = sorted(
        ordered,
        key=lambda fact: (-priorities.get(fact.extractor, 0), fact.start - fact.end, document_order(fact), fact.rule),
    )
    rivals = _NestingRivals(ordered) if ordered[0].nests else _FlatRivals()
    for fact in ranked:
        rival = rivals.of(fact)
        if rival is None:
            rivals.admit(fact)
            kept.append(fact)
        else:
            place = f"{rival.text[:40]!r} [{rival.start}:{rival.end}]"
            suppressed.append(Suppressed(fact, f"overlaps {rival.type} {place} of {rival.extractor!r}"))


class _FlatRivals:
    """The facts that are in, none of which overlap."""

    def __init__(self) -> None:
        self._admitted: list[Fact] = []

    def admit(self, fact: Fact) -> None:
        insort(self._admitted, fact, key=_START)

    def of(self, fact: Fact) -> Fact | None:
        at = bisect_left(self._admitted, fact.end, key=_START)
        before = self._admitted[at - 1] if at else None
        return before if before is not None and before.end > fact.start else None


class _NestingRivals:
    """The facts that are in, none of which cross."""

    def __init__(self, candidates: list[Fact]) -> None:
        self._same: dict[tuple[int, int], Fact] = {}
        self._starting = RangeMaximum({fact.start for fact in candidates})
        self._ending = RangeMaximum({fact.end for fact in candidates})

    def admit(self, fact: Fact) -> None:
        self._same[fact.start, fact.end] = fact
        self._starting.put(fact.start, fact.end, fact)
        self._ending.put(fact.end, -fact.start, fact)

    def of(self, fact: Fact) -> Fact | None:
        if rival := self._same.get((fact.start, fact.end)):
            return rival
        starts_inside = self._starting.over(fact.start + 1, fact.end)
        if starts_inside and starts_inside.end > fact.end:
            return starts_inside
        ends_inside = self._ending.over(fact.start + 1, fact.end)
        return ends_inside if ends_inside and ends_inside.start < fact.start else None


class RangeMaximum:
    """The fact of greatest weight over a range of positions (a segment tree; every step costs the logarithm of its size)."""

    def __init__(self, positions: Iterable[int]) -> None:
        self._positions = sorted(positions)
        self._size = len(self._positions)
        self._tree: list[tuple[int, Fact] | None] = [None] * (2 * self._size)

    def put(self, position: int, weight: int, fact: Fact) -> None:
        """Let ``fact`` weigh in at one of the positions given at the start."""
        node = bisect_left(self._positions, position) + self._size
        while node and self._weight(node) < weight:
            self._tree[node] = weight, fact
            node //= 2

    def over(self, first: int, end: int) -> Fact | None:
        """The heaviest fact at the positions ``first <= position < end``."""
        left = bisect_left(self._positions, first) + self._size
        right = bisect_left(self._positions, end) + self._size
        nodes = []
        while left < right:
            if left % 2:
                nodes.append(left)
                left += 1
            if right % 2:
                right -= 1
                nodes.append(right)
            left, right = left // 2, right // 2
        best = self._tree[max(nodes, key=self._weight)] if nodes else None
        return best[1] if best else None

    def _weight(self, node: int) -> float:
        entry = self._tree[node]
        return entry[0] if entry else -inf
