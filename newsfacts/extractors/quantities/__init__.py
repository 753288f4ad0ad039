"""Quantities: measures, money and counts, one fact for each amount of the reading that is no percentage."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts.document import Document
from newsfacts.extractor import Config, Extractor
from newsfacts.extractors.quantities.builder import QuantityBuilder
from newsfacts.facts import Fact, Quantity


class QuantityExtractor:
    """Takes the amounts with the roles money, measure and count."""

    name = "quantities"
    types: tuple[type[Fact], ...] = (Quantity,)
    languages = frozenset({"en"})
    triggers: frozenset[str] = frozenset()

    def __init__(self, config: Config) -> None:
        self._builder = QuantityBuilder(config)

    def extract(self, document: Document) -> Iterable[Fact]:
        """One fact per amount."""
        return self._builder.facts(document)


def newsfacts_extractors(config: Config) -> Iterable[Extractor]:
    return [QuantityExtractor(config)]
