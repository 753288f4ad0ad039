"""Timing in rounds: every contestant runs once in each, so that a busy minute of the machine strikes them all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import product
from statistics import median
from time import process_time

from newsfacts import Article

Reader = Callable[[Article], object]

TURN = 8
"""Articles that a reader reads at a stretch, as one who reads an archive does: another's data then no longer fill the caches."""


def interleaved(readers: Mapping[str, Reader], articles: Sequence[Article], rounds: int) -> dict[str, list[list[float]]]:
    """Seconds of processor time (of all threads) by reader, for each article its rounds. One round before them is not counted.

    The readers take turns at every few articles, and another begins in each round.
    """
    times: dict[str, list[list[float]]] = {name: [[] for _ in articles] for name in readers}
    names = list(readers)
    for number in range(rounds + 1):
        order = names[number % len(names) :] + names[: number % len(names)]
        for start, name in product(range(0, len(articles), TURN), order):
            for index, article in enumerate(articles[start : start + TURN], start):
                spent = timed(readers[name], article)
                if number:
                    times[name][index].append(spent)
    return times


def typical(times: Iterable[Sequence[float]]) -> float:
    """The sum over all articles of each one's median."""
    return sum(map(median, times))


def timed(reader: Reader, article: Article) -> float:
    """Seconds of processor time."""
    start = process_time()
    reader(article)
    return process_time() - start
