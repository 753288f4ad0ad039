"""The extractor under examination, on the bench."""

from __future__ import annotations

from collections.abc import Iterable

import attrs
from hypothesis.strategies import SearchStrategy

from newsfacts.article import Article
from newsfacts.codec import BUILTIN_TYPES, register_types
from newsfacts.document import Document
from newsfacts.engine import Engine
from newsfacts.errors import InvalidArgument
from newsfacts.extractor import Extractor, problem_with_extractor
from newsfacts.facts import Fact
from newsfacts.factset import Facts
from newsfacts.testing.planted import Planted


@attrs.frozen(eq=False)
class Subject:
    """An extractor, an engine that reads documents for it, and the truth that it should find, if that is known.

    Attributes:
        extractor: the one under examination.
        engine: has the extractor's triggers and the layers that it needs.
        planted: gives texts with facts that the extractor must find in them; None where nobody said.
    """

    extractor: Extractor
    engine: Engine
    planted: SearchStrategy[Planted] | None = None

    @classmethod
    def of(
        cls, extractor: Extractor, *, plugins: Iterable[object] = ("reading",), planted: SearchStrategy[Planted] | None = None
    ) -> Subject:
        """
        Args:
            extractor: any object that has the shape of :class:`newsfacts.Extractor`.
            plugins: that bring the layers which it asks for.
            planted: texts with the facts that it must find in them.

        Raises:
            InvalidArgument: saying what the extractor lacks, or which argument is not of its type.
        """
        problem = problem_with_extractor(extractor)
        if problem is not None:
            raise InvalidArgument(f"extractor must be an extractor object: {problem}")
        if planted is not None and not isinstance(planted, SearchStrategy):
            raise InvalidArgument.wrong_type(
                "planted", "a strategy such as newsfacts.testing.strategies.planted_dates()", planted
            )
        engine = Engine([*plugins, extractor], only=[extractor.name], strict=True)
        register_types(kind for kind in extractor.types if kind not in BUILTIN_TYPES)
        return cls(extractor, engine, planted)

    def article(self, article: Article | str) -> Article:
        """The article in a language that the extractor reads."""
        article = Article(article) if isinstance(article, str) else article
        languages = self.extractor.languages
        if languages is None or article.language in languages:
            return article
        return Article.from_dict({**article.to_dict(), "language": min(languages)})

    def read(self, article: Article | str) -> Document:
        """A fresh document, nothing of it computed yet."""
        return self.engine.read(self.article(article))

    def given(self, document: Document) -> list[object]:
        """All that the extractor gives, unchecked, in its own order."""
        return list(self.extractor.extract(document))

    def facts(self, article: Article | str) -> Facts:
        """The facts of an article in document order. What is no fact is left to the checks that look for it."""
        return self.facts_of(self.read(article))

    def facts_of(self, document: Document) -> Facts:
        """The facts of a document in document order."""
        return Facts(fact for fact in self.given(document) if isinstance(fact, Fact) and _has_place(fact))


def _has_place(fact: Fact) -> bool:
    return type(fact.start) is int and type(fact.end) is int
