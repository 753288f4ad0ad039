"""The testing kit, put to every built-in extractor."""

from newsfacts import Engine
from newsfacts.testing import parametrize_with_checks
from newsfacts.testing.strategies import planted_dates, planted_percentages, planted_quantities, planted_quotes

PLANTED = {
    "quotes": planted_quotes(),
    "dates": planted_dates(),
    "quantities": planted_quantities(),
    "percentages": planted_percentages(),
}


@parametrize_with_checks(Engine("builtin").extractors, planted=PLANTED)
def test_built_in(extractor, check):
    check(extractor)
