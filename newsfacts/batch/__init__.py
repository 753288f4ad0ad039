"""Many articles: in order, in bounded memory, on one process or several."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

from newsfacts.article import Article
from newsfacts.batch.attempt import article_of, attempt, lost
from newsfacts.batch.crew import Crew, Lost
from newsfacts.batch.jobs import characters, cut
from newsfacts.batch.packing import PackedRun, unpacked
from newsfacts.errors import InvalidArgument

if TYPE_CHECKING:
    from newsfacts.engine import Engine
    from newsfacts.extraction import Extraction

I = TypeVar("I")  # noqa: E741
R = TypeVar("R")


def run_many(engine: Engine, articles: Iterable[Article], workers: int = 1) -> Iterator[Extraction]:
    """The extraction of each article, in order; articles are drawn only as results are taken.

    No article ends the run (unless the engine was built with ``on_error="raise"``): what is not an :class:`Article`, what
    raises, and what brings a worker down twice, the second time alone, has an extraction without facts, and a failure of the
    stage ``article``, ``run`` or ``worker``.

    Args:
        workers: processes; 1 works in this one. They end with the iterator, or with its ``close``. The start method is that of
            :mod:`multiprocessing`; where it is not "fork", each builds the engine anew from its arguments.

    Raises:
        InvalidArgument: if ``workers`` is not a positive int or ``articles`` is not iterable.
        ExtractionError: with ``on_error="raise"``, for the first article that fails, when its turn comes.
        WorkerError: if no worker can be started.
    """
    check_workers(workers)
    if isinstance(articles, str | Article) or not isinstance(articles, Iterable):
        raise InvalidArgument.wrong_type("articles", "an iterable of newsfacts.Article", articles)
    if workers > 1:
        return _in_processes(engine, articles, workers)
    return (attempt(engine, article) for article in articles)


def run_jobs(
    task: Callable[[Sequence[I]], R], items: Iterable[I], workers: int, length_of: Callable[[I], int]
) -> Iterator[tuple[list[I], R | Lost]]:
    """A task of your own on jobs of many items, in order, as :func:`run_many` does it.

    Args:
        task: from the items of a job to a result, both picklable.
        length_of: an item's characters, which bound a job.

    Yields:
        The items of a job and its result, or :class:`Lost` for an item alone that brings workers down.
    """
    check_workers(workers)
    jobs = cut(items, length_of)
    if workers == 1:
        yield from ((job, task(job)) for job in jobs)
    else:
        with Crew(task, workers) as crew:
            yield from crew.in_order(jobs)


def check_workers(workers: object) -> None:
    """
    Raises:
        InvalidArgument: if ``workers`` is not a positive int.
    """
    if type(workers) is not int or workers < 1:
        raise InvalidArgument.wrong_type("workers", "a positive int", workers)


def _in_processes(engine: Engine, articles: Iterable[Article], workers: int) -> Iterator[Extraction]:
    with Crew(PackedRun(engine), workers) as crew:
        for job, packs in crew.in_order(cut(articles, characters)):
            if isinstance(packs, Lost):
                yield from (lost(engine, article) for article in job)
                continue
            for article, pack in zip(job, packs, strict=True):
                yield unpacked(article_of(article), pack, engine.manifest)
                crew.tend()  # while results are taken one by one, the workers must not wait
