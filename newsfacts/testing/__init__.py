"""The testing kit for extractors: property-based checks, strategies and golden files. Needs the extra ``test``.

>>> from newsfacts.testing import check_extractor
"""

from __future__ import annotations

try:
    import hypothesis as _hypothesis  # noqa: F401
except ImportError as error:
    raise ImportError("newsfacts.testing needs Hypothesis: pip install 'newsfacts[test]'") from error

from newsfacts.testing.check import Check
from newsfacts.testing.checks import CHECKS, TIMED
from newsfacts.testing.errors import CheckFailed
from newsfacts.testing.golden import Golden, check_golden
from newsfacts.testing.golden import parse as parse_golden
from newsfacts.testing.marked_text import Mark
from newsfacts.testing.planted import Passage, Plant, Planted
from newsfacts.testing.suite import check_extractor, parametrize_with_checks

__all__ = [
    "CHECKS",
    "TIMED",
    "Check",
    "CheckFailed",
    "Golden",
    "Mark",
    "Passage",
    "Plant",
    "Planted",
    "check_extractor",
    "check_golden",
    "parametrize_with_checks",
    "parse_golden",
]
