"""The functions in which the time goes."""

from __future__ import annotations

import cProfile
import pstats
from collections.abc import Iterable

from newsfacts import Article, Engine


def show(engine: Engine, articles: Iterable[Article], rounds: int, lines: int) -> None:
    """The functions that cost most, themselves, without what they call."""
    articles = list(articles)
    for article in articles:
        engine.run(article)
    profiler = cProfile.Profile()
    profiler.enable()
    for _ in range(rounds):
        for article in articles:
            engine.run(article)
    profiler.disable()
    pstats.Stats(profiler).strip_dirs().sort_stats("tottime").print_stats(lines)
