"""Many articles: in order, in bounded memory, on one process or several."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from typing import TYPE_CHECKING

from newsfacts.article import Article
from newsfacts.errors import InvalidArgument

if TYPE_CHECKING:
    from newsfacts.engine import Engine
    from newsfacts.extraction import Extraction

CHUNK = 64
"""Articles sent to a worker at a time: enough to hide the cost of sending them."""
IN_FLIGHT_PER_WORKER = 2

_engine: Engine | None = None


def run_many(engine: Engine, articles: Iterable[Article], workers: int = 1) -> Iterator[Extraction]:
    """The extraction of each article, in order; articles are drawn only as results are taken.

    Args:
        workers: processes; 1 works in this one. Each builds the engine anew from its arguments.

    Raises:
        InvalidArgument: if ``workers`` is not a positive int, or, on reaching it, for what is not an :class:`Article`.
    """
    if type(workers) is not int or workers < 1:
        raise InvalidArgument.wrong_type("workers", "a positive int", workers)
    return map(engine.run, articles) if workers == 1 else _in_processes(engine, iter(articles), workers)


def _in_processes(engine: Engine, articles: Iterator[Article], workers: int) -> Iterator[Extraction]:
    with ProcessPoolExecutor(workers, initializer=_start, initargs=(engine,)) as pool:
        waiting: deque[Future[list[Extraction]]] = deque()
        while True:
            while len(waiting) < workers * IN_FLIGHT_PER_WORKER and (chunk := list(islice(articles, CHUNK))):
                waiting.append(pool.submit(_run_chunk, chunk))
            if not waiting:
                return
            yield from waiting.popleft().result()


def _start(engine: Engine) -> None:
    global _engine
    _engine = engine


def _run_chunk(articles: list[Article]) -> list[Extraction]:
    assert _engine is not None, "the pool's initializer sets it"
    return [_engine.run(article) for article in articles]
