"""One article of many: whatever happens to it, there is an extraction that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfacts.article import Article
from newsfacts.errors import ExtractionError
from newsfacts.extraction import Extraction, Failure
from newsfacts.factset import Facts

if TYPE_CHECKING:
    from newsfacts.engine import Engine

_LOST = "the worker process died, twice, while it read this article"


def attempt(engine: Engine, article: Article) -> Extraction:
    """The article's extraction; if it is no article, or the run itself raises, one without facts and with the failure.

    Raises:
        InvalidArgument, ExtractionError: instead, if the engine was built with ``on_error="raise"``.
    """
    try:
        return engine.run(article)
    except (Exception, SystemExit) as error:
        if engine.on_error == "raise":
            raise
        stage = "run" if isinstance(article, Article) else "article"
        return _without_facts(engine, article, Failure.of(stage, "engine", "newsfacts", error))


def lost(engine: Engine, article: object) -> Extraction:
    """The extraction of an article that brings workers down.

    Raises:
        ExtractionError: instead, if the engine was built with ``on_error="raise"``.
    """
    if engine.on_error == "raise":
        raise ExtractionError(f"{_LOST}: {article!r}")
    return _without_facts(engine, article, Failure("worker", "engine", "newsfacts", _LOST))


def article_of(given: object) -> Article:
    """What was given, if it is an article; else an empty one that keeps it in ``meta["given"]``."""
    return given if isinstance(given, Article) else Article("", meta={"given": given})


def _without_facts(engine: Engine, article: object, failure: Failure) -> Extraction:
    return Extraction(article_of(article), Facts(), (failure,), (), engine.manifest)
