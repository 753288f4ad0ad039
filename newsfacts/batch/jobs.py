"""Cutting a stream into jobs for workers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from newsfacts.article import Article

I = TypeVar("I")  # noqa: E741

FIRST = 1
"""Items of the first job: a handful of articles is shared out evenly, and the first result comes soon."""
MOST = 64
"""Items of a job in full swing: a third of a second of work hides the cost of sending them, and the last jobs end together."""
CHARACTERS = 500_000
"""Characters of a job, its last item not counted: what bounds the memory."""
JOBS_OF_A_SIZE = 4


def characters(article: object) -> int:
    """The length of an article's text."""
    return len(article.text) if isinstance(article, Article) else 0


def cut(items: Iterable[I], length_of: Callable[[I], int], first: int = FIRST) -> Iterator[list[I]]:
    """The items in lists, no longer than the limits above; drawn one list at a time.

    Where drawing the next item raises, the items before it are given first.

    Args:
        length_of: an item's characters.
        first: items of the first job; later ones grow to ``MOST``.
    """
    remaining = iter(items)
    given, most = 0, first
    while True:
        job: list[I] = []
        length = 0
        error: Exception | None = None
        while len(job) < most and length < CHARACTERS:
            try:
                item = next(remaining)
            except StopIteration:
                break
            except Exception as raised:
                error = raised
                break
            job.append(item)
            length += length_of(item)
        if job:
            yield job
        if error:
            raise error
        if not job:
            return
        given += 1
        if given % JOBS_OF_A_SIZE == 0:
            most = min(2 * most, MOST)
