"""Dates: a plugin with the extractor for English."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts.extractor import Config, Extractor
from newsfacts.extractors.dates.extractor import DateExtractor


def newsfacts_extractors(config: Config) -> Iterable[Extractor]:
    return [DateExtractor(config)]
