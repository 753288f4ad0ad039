"""The record of one run over one article."""

from __future__ import annotations

import attrs

from newsfacts.article import Article
from newsfacts.factset import Facts
from newsfacts.overlaps import Suppressed


@attrs.frozen
class Failure:
    """Something that did not work and was left out.

    Attributes:
        stage: ``import``, ``register``, ``hook``, ``language``, ``layer``, ``extract``, ``contract`` or ``refine``; of many
            articles also ``article`` (it is none), ``run`` (the engine raised) or ``worker`` (a process died).
        name: of the plugin, layer, extractor or refiner.
        origin: where that comes from.
        message: what happened.
        traceback: for the author of the plugin; empty where nothing was raised.
    """

    stage: str
    name: str
    origin: str
    message: str
    traceback: str = attrs.field(default="", repr=False)

    def __str__(self) -> str:
        return f"{self.stage} of {self.name} ({self.origin}) failed: {self.message}"

    @classmethod
    def of(cls, stage: str, name: str, origin: str, error: BaseException) -> Failure:
        """The record of an exception."""
        import traceback

        return cls(stage, name, origin, f"{type(error).__name__}: {error}", "".join(traceback.format_exception(error)))


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
