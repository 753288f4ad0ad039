"""What a character costs as texts get long: news of one composition, and hostile repeats of every trigger."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Sequence
from itertools import cycle, islice

import attrs

from benchmarks.rounds import timed
from newsfacts import Article, Engine
from newsfacts.testing.strategies.hostile import REPEATS
from newsfacts.triggers import DIGITS

NEWS = 100_000, 1_000_000, 10_000_000
"""Characters of texts that consist of whole articles in a cycle."""
HOSTILE = 20_000, 160_000, 1_300_000
"""Characters of the repeats that are measured at length."""
SCREEN = 2_000, 8_000
"""Characters at which every repeat is measured, to find those worth measuring at length."""
PUBLISHED = "2024-11-18"


@attrs.frozen
class Growth:
    """Nanoseconds a character by length."""

    name: str
    costs: dict[int, float]

    @property
    def steepness(self) -> float:
        """The dearest length over the shortest: 1 where work is linear."""
        first, *others = self.costs.values()
        return max(others) / first

    @property
    def dearest(self) -> float:
        return max(self.costs.values())


def news(engine: Engine, articles: Sequence[Article], sizes: Sequence[int] = NEWS) -> Growth:
    """Long texts made of the articles in a cycle."""

    def text(size: int) -> str:
        parts: list[str] = []
        length = 0
        for article in cycle(articles):
            if length >= size:
                break
            parts.append(article.text)
            length += len(article.text) + 2
        return "\n\n".join(parts)

    return _growth(engine, "news", text, sizes)


def hostile(engine: Engine, most: int) -> list[Growth]:
    """All repeats are measured short; so many of the dearest, and so many of the steepest, at length."""
    screened = [_growth(engine, unit, _repeated(unit), SCREEN) for unit in units(engine)]
    dearest = sorted(screened, key=lambda growth: -growth.dearest)[:most]
    steepest = sorted(screened, key=lambda growth: -growth.steepness)[:most]
    chosen = dict.fromkeys(growth.name for growth in dearest + steepest)
    return [_growth(engine, unit, _repeated(unit), HOSTILE) for unit in chosen]


def show(growths: Sequence[Growth], usual: float) -> None:
    """One line per text: nanoseconds a character by length, the dearest length over the shortest, and over news.

    Args:
        usual: nanoseconds that a character of news costs.
    """
    sizes = list(growths[0].costs)
    print(f"{'ns / character at':20}" + "".join(f"{size:>12,}" for size in sizes) + f"{'growth':>9} {'times news':>11}")
    for growth in sorted(growths, key=lambda growth: -growth.dearest):
        costs = "".join(f"{growth.costs[size]:12,.0f}" for size in sizes)
        print(f"{growth.name!r:20}{costs}{growth.steepness:9.2f} {growth.dearest / usual:11.1f}")
    print()


def units(engine: Engine) -> list[str]:
    """Every built-in trigger, as it stands in a text, and the kit's units that lead careless patterns astray."""
    owners: Iterable[object] = (*engine.extractors, *(layer for layers in engine._assembly.layers.values() for layer in layers))
    words = {word for owner in owners for word in getattr(owner, "triggers", ())} - {DIGITS}
    return [*(f"{word} " if word.isalpha() else word for word in sorted(words)), "1 ", "1999 ", *REPEATS]


def _repeated(unit: str) -> Callable[[int], str]:
    return lambda size: "".join(islice(cycle(unit), size))


def _growth(engine: Engine, name: str, text: Callable[[int], str], sizes: Sequence[int]) -> Growth:
    costs = {}
    for size in sizes:
        article = Article(text(size), PUBLISHED)
        gc.collect()  # what others left behind must not be this one's burden
        runs = 3 if size in (HOSTILE[0], NEWS[0]) else 1
        costs[size] = min(timed(engine.run, article) for _ in range(runs)) * 1e9 / len(article.text)
    return Growth(name, costs)
