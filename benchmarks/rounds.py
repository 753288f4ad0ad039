"""Timing in rounds: every contestant runs once in each, so that a busy minute of the machine strikes them all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from statistics import median
from time import process_time

from newsfacts import Article

Reader = Callable[[Article], object]


def interleaved(readers: Mapping[str, Reader], articles: Sequence[Article], rounds: int) -> dict[str, list[list[float]]]:
    """Seconds of processor time (of all threads) by reader, for each article its rounds. One round before them is not counted.

    Article by article the readers take turns, and another begins in each round.
    """
    times: dict[str, list[list[float]]] = {name: [[] for _ in articles] for name in readers}
    names = list(readers)
    for number in range(rounds + 1):
        order = names[number % len(names) :] + names[: number % len(names)]
        for index, article in enumerate(articles):
            for name in order:
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
