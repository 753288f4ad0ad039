"""What every export is given: an article and its facts."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts.article import Article
from newsfacts.contract import check_span
from newsfacts.errors import ContractViolation, InvalidArgument
from newsfacts.facts import Fact
from newsfacts.factset import Facts


def checked_facts(article: Article, facts: Iterable[Fact]) -> Facts:
    """The facts, in document order.

    Raises:
        InvalidArgument: if ``article`` is no article, or ``facts`` are not all facts of its text.
    """
    if not isinstance(article, Article):
        raise InvalidArgument.wrong_type("article", "a newsfacts.Article, such as newsfacts.Article(text)", article)
    if not isinstance(facts, Iterable):
        raise InvalidArgument.wrong_type("facts", "the article's newsfacts.Facts", facts)
    given = list(facts)
    for fact in given:
        try:
            check_span(fact, article.text)
        except ContractViolation as error:
            raise InvalidArgument(f"facts must be those of this article: one {error}") from None
    return Facts(given)
