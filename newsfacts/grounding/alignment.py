"""Which fact of the source does a fact of the claim talk about? The words around the two decide, rare ones most."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from math import log
from typing import Generic, Literal, NamedTuple, TypeVar

from newsfacts.facts import Fact
from newsfacts.grounding.side import Context, Side
from newsfacts.grounding.stems import opposite, stem
from newsfacts.lexicon.event_words import ANYBODY
from newsfacts.lexicon.titles import HUMAN_NOUNS

F = TypeVar("F", bound=Fact)
Heads = Literal["same", "alike", "unknown", "other"]

_PERSONS = frozenset(filter(None, map(stem, (*ANYBODY, *HUMAN_NOUNS))))
_POSTINGS = 64
"""Facts looked up for one word; it bounds the work where one word stands everywhere."""
_CANDIDATES = 160
_DENIED = 0.5
"""What is left of a likeness where a word beside one figure denies a word beside the other."""
_HEAD_WEIGHT = 1.5


class Match(NamedTuple, Generic[F]):
    """A fact of the source that may be meant.

    Attributes:
        event: how much of what the claim's sentence tells is told around the source's fact, 0 to 1; the counted noun left out.
        heads: how the counted nouns compare.
        score: the two together, 0 to 1.
        literal: whether both stand at one place of the same sentence.
        denied: whether words beside the two deny each other: profit, loss.
        near: whether all words beside the claim's figure, in its clause, stand beside this one.
    """

    fact: F
    event: float
    heads: Heads
    score: float
    literal: bool
    denied: bool
    near: bool


class Index(Generic[F]):
    """The source's facts of some kind by the words around them."""

    def __init__(self, side: Side, facts: Iterable[F], rarity: Rarity) -> None:
        self._side = side
        self._facts = tuple(facts)
        self._rarity = rarity
        self._by_key: dict[str, list[int]] = defaultdict(list)
        self._by_place: dict[tuple[str, int], list[int]] = defaultdict(list)
        for number, fact in enumerate(self._facts):
            context = side.context(fact)
            self._by_place[context.sentence, context.offset].append(number)
            for key in [*context.weights, *([f"#{context.head}"] if context.head else [])]:
                self._by_key[key].append(number)

    def matches(self, claim: Context, also: Iterable[F] = ()) -> list[Match[F]]:
        """The facts that share a word with the claim's context, and those given, in document order."""
        numbers = set(self._by_place.get((claim.sentence, claim.offset), ())[:_POSTINGS])
        keys = sorted(claim.weights, key=lambda key: (-self._rarity(key), key))
        for key in [f"#{claim.head}", *keys]:
            if len(numbers) > _CANDIDATES:
                break
            numbers.update(self._by_key.get(key, ())[:_POSTINGS])
        found = {id(self._facts[number]): self._facts[number] for number in sorted(numbers)}
        found.update((id(fact), fact) for fact in also)
        ordered = sorted(found.values(), key=lambda fact: (fact.start, fact.end))
        return [self._match(claim, fact) for fact in ordered]

    def _match(self, claim: Context, fact: F) -> Match[F]:
        source = self._side.context(fact)
        literal = claim.sentence == source.sentence and claim.offset == source.offset
        told = total = 0.0
        denied = False
        beside = [key for key, weight in claim.weights.items() if weight == 1.0]
        near = bool(beside) and all(source.weights.get(key) == 1.0 for key in beside)
        for key, weight in claim.weights.items():
            worth = weight * self._rarity(key)
            total += worth
            found = 1.0 if key == source.head else source.weights.get(key, 0.0)
            told += worth * min(found, weight) / max(found, weight)
            if weight == 1.0 and found < 1.0:
                denied = denied or any(source.weights.get(other) == 1.0 and other not in claim.weights for other in opposite(key))
        event = told / total if total else 0.0
        heads = _heads(claim, source)
        if heads == "unknown":
            score = event
        else:
            agree = {"same": 1.0, "alike": 0.7, "other": 0.0}[heads]
            average = self._rarity.average * _HEAD_WEIGHT
            score = (told + agree * average) / (total + average)
        if (claim.then is True) != (source.then is True):
            score *= _DENIED
        if denied:
            score *= _DENIED
        return Match(fact, event, heads, 1.0 if literal else score, literal, denied, near)


class Rarity:
    """How much a word tells within the source: the fewer sentences have it, the more. A word it has not tells as much as one
    that stands there once."""

    def __init__(self, side: Side) -> None:
        sentences = side.sentences
        counts: Counter[str] = Counter()
        for sentence in sentences:
            counts.update({key for key, _ in side.stems_of(sentence)})
        self._most = log(2 + len(sentences))
        self._by_key = {key: log((2 + len(sentences)) / count) for key, count in counts.items()}
        self.average = sum(sorted(self._by_key.values())) / len(self._by_key) if self._by_key else self._most

    def __call__(self, key: str) -> float:
        return self._by_key.get(key, self._most)

    def known(self, claim: Context) -> float:
        """The share of the words around a fact of the claim that stand anywhere in the source."""
        return sum(key in self._by_key for key in claim.weights) / len(claim.weights) if claim.weights else 0.0


def _heads(claim: Context, source: Context) -> Heads:
    if not claim.head or not source.head:
        if claim.head and claim.head in source.weights and source.weights[claim.head] >= 0.5:
            return "alike"
        if source.head and source.head in claim.weights:
            return "alike"
        return "unknown"
    if claim.head == source.head:
        return "same"
    if claim.head in _PERSONS and source.head in _PERSONS and source.head not in opposite(claim.head):
        return "alike"
    # "20 dead", twenty people died
    return "alike" if source.weights.get(claim.head) == 1.0 or claim.weights.get(source.head) == 1.0 else "other"


def by_score(matches: Iterable[Match[F]]) -> Iterator[Match[F]]:
    """The best first; of equals the one that stands first."""
    return iter(sorted(matches, key=lambda match: (-match.score, match.fact.start)))
