"""Many articles on two processes against one: how much of the second core arrives."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import cycle, islice
from statistics import median
from time import perf_counter

from newsfacts import Article, Engine, Extraction

ARTICLES = 3_000
WORKERS = 2


def _counts(extractions: Iterable[Extraction]) -> None:
    for extraction in extractions:
        assert not extraction.failures


def _looks_at_facts(extractions: Iterable[Extraction]) -> None:
    for extraction in extractions:
        for fact in extraction.facts:
            fact.start  # noqa: B018  # a consumer that uses them


def _writes(extractions: Iterable[Extraction]) -> None:
    for extraction in extractions:
        extraction.facts.to_jsonl()


USES: Mapping[str, Callable[[Iterable[Extraction]], None]] = {
    "counting articles": _counts,
    "looking at the facts": _looks_at_facts,
    "writing JSON Lines": _writes,
}
"""What the first process does with the results."""


def speed_ups(engine: Engine, articles: Sequence[Article], rounds: int) -> dict[str, tuple[float, float]]:
    """By use of the results: articles a second on one process, and how many times as many on two (medians of wall clock)."""
    many = list(islice(cycle(articles), ARTICLES))
    times: dict[tuple[str, int], list[float]] = {}
    for _ in range(rounds):
        for name, use in USES.items():
            for workers in (1, WORKERS):
                start = perf_counter()
                use(engine.run_many(many, workers=workers))
                times.setdefault((name, workers), []).append(perf_counter() - start)
    alone = {name: median(times[name, 1]) for name in USES}
    return {name: (ARTICLES / alone[name], alone[name] / median(times[name, WORKERS])) for name in USES}


def show(gains: Mapping[str, tuple[float, float]]) -> None:
    """One line for each use."""
    for use, (speed, gain) in gains.items():
        print(f"{use:22} {speed:7,.0f} articles a second; with {WORKERS} workers {gain:.2f} times as many")
