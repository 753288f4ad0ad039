"""Quotes: who said what, in quote marks and without them; this package is the plugin that finds them."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts.extractor import Config, Extractor
from newsfacts.extractors.quotes.extractor import QuoteExtractor


def newsfacts_extractors(config: Config) -> Iterable[Extractor]:
    """The extractor. Option ``archive_marks``: what stands in doubled apostrophes is a quote in marks (default: False)."""
    archive_marks = bool(config.option("quotes", "archive_marks", False))
    return [QuoteExtractor(config.lexicon("speech_verbs"), archive_marks=archive_marks)]
