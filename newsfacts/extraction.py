"""The record of one run over one article."""

from __future__ import annotations

import attrs

from newsfacts.article import Article
from newsfacts.factset import Facts
from newsfacts.overlaps import Suppressed
from newsfacts.plugins import Failure


@attrs.frozen
class Component:
    """Something that took part in an extraction, for the record.

    Attributes:
        kind: ``plugin``, ``extractor``, ``refiner`` or ``layer``.
        name: its name.
        origin: where it comes from.
        version: of its distribution, or None.
    """

    kind: str
    name: str
    origin: str
    version: str | None


@attrs.frozen
class Extraction:
    """What came out of one article.

    Attributes:
        article: the one that went in.
        facts: in document order.
        failures: what did not work for this article, the engine's own failures not repeated.
        suppressed: facts that were found and lost to others, each with the reason.
        manifest: what took part.
    """

    article: Article
    facts: Facts
    failures: tuple[Failure, ...]
    suppressed: tuple[Suppressed, ...]
    manifest: tuple[Component, ...] = attrs.field(repr=False)

    def _repr_html_(self) -> str:
        """The article with its facts marked, for notebooks."""
        from newsfacts.export.html import extraction_fragment

        return extraction_fragment(self)
