"""How what became of articles is written: JSON Lines of facts, JSON Lines of articles, rows. This runs in the workers."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

from newsfacts.article import Article
from newsfacts.batch.attempt import attempt, lost
from newsfacts.cli.console import named
from newsfacts.cli.inputs import Unreadable
from newsfacts.cli.sources import File, Problem, Source
from newsfacts.codec import encode
from newsfacts.engine import Engine
from newsfacts.extraction import Extraction, Failure

if TYPE_CHECKING:
    import pyarrow

D = TypeVar("D")
Outcome = Extraction | Problem


@attrs.frozen
class Written(Generic[D]):
    """The outcomes of some sources, ready to be written.

    Attributes:
        data: what goes to the output.
        unread: sources that gave no article, in words.
        failures: what failed for articles, in words.
        failed: for how many articles.
    """

    data: D
    unread: list[str]
    failures: list[str]
    failed: int


@attrs.frozen
class Extracting(Generic[D]):
    """The task: read sources, extract, write in one of the forms below."""

    engine: Engine
    form: Callable[[Sequence[Outcome]], D]

    def __call__(self, sources: Sequence[Source]) -> Written[D]:
        return self._written([self._outcome(source) for source in sources])

    def lost(self, source: Source) -> Written[D]:
        """The same for a source that brings workers down."""
        return self._written([lost(self.engine, Article("", id=source.id))])

    def _outcome(self, source: Source) -> Outcome:
        if isinstance(source, Problem):
            return source
        try:
            article = source.article() if isinstance(source, File) else source
        except Unreadable as error:
            return Problem(source.id, str(error))
        return attempt(self.engine, article)

    def _written(self, outcomes: Sequence[Outcome]) -> Written[D]:
        unread = [f"{named(each.id)}: {each.message}" for each in outcomes if isinstance(each, Problem)]
        failed = [each for each in outcomes if isinstance(each, Extraction) and each.failures]
        failures = [f"{named(each.article.id)}: {failure}" for each in failed for failure in each.failures]
        return Written(self.form(outcomes), unread, failures, len(failed))


def fact_lines(outcomes: Sequence[Outcome]) -> str:
    """A line for each fact, with the article's id in front."""
    return "".join(
        _line({"article": each.article.id, **encode(fact)})
        for each in outcomes
        if isinstance(each, Extraction)
        for fact in each.facts
    )


ARTICLE_LINE = '{"id": '
"""How each line of :func:`article_lines` begins."""


def article_lines(outcomes: Sequence[Outcome]) -> str:
    """A line for each article, also for one without facts; none for a file that could not be read."""
    return "".join(filter(None, map(_article_line, outcomes)))


def rows(outcomes: Sequence[Outcome]) -> pyarrow.RecordBatch:
    """A row for each fact, and one for each article that is none or for which something failed."""
    from newsfacts.interop.arrow.rows import batch_of, error_row, rows_of

    made: list[dict[str, object]] = []
    for each in outcomes:
        made += [error_row(each.id, each.message)] if isinstance(each, Problem) else rows_of(each)
    return batch_of(made)


def _article_line(outcome: Outcome) -> str | None:
    if isinstance(outcome, Extraction):
        failures = [failure_row(failure) for failure in outcome.failures]
        return _line({"id": outcome.article.id, "facts": outcome.facts.to_dicts(), "failures": failures})
    if outcome.row:
        return _line(
            {"id": outcome.id, "facts": [], "failures": [failure_row(Failure("article", "engine", "newsfacts", outcome.message))]}
        )
    return None


def failure_row(failure: Failure) -> dict[str, str]:
    """Without the traceback, which names places of this machine."""
    return {"stage": failure.stage, "name": failure.name, "origin": failure.origin, "message": failure.message}


def _line(row: dict[str, object]) -> str:
    return json.dumps(row) + "\n"
