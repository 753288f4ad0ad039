"""The built-in extractors pass the testing kit on the plugin's layers."""

from conftest import RULES
from newsfacts_spacy import SpacyReading

from newsfacts import Engine
from newsfacts.testing import parametrize_with_checks

EXTRACTORS = [extractor for extractor in Engine("builtin").extractors if extractor.name in ("quotes", "quantities")]


@parametrize_with_checks(EXTRACTORS, plugins=["reading", SpacyReading(RULES)])
def test_kit(extractor, check):
    check(extractor)
