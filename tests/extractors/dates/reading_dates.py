"""What the tests of the date extractor share: the dates of a sentence, with a publication date."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache

from newsfacts import Article, DateExpression, Engine


@cache
def engine() -> Engine:
    return Engine(plugins=["reading", "dates"], on_error="raise")


def dates(text: str, published: date | datetime | str | None = "2021-12-23") -> list[DateExpression]:
    """The dates of a text."""
    return list(engine().run(Article(text, published=published)).facts.of(DateExpression))


def values(text: str, published: date | datetime | str | None = "2021-12-23") -> dict[str, str]:
    """The values of a text's dates, by their words."""
    return {fact.text: fact.value for fact in dates(text, published)}
