"""Hypothesis strategies for articles, hostile text, and text with facts planted in it.

Everything that they give is valid by default, options are keyword-only, and failures shrink to text that a person can read.
"""

from __future__ import annotations

from newsfacts.testing.planted import Passage, Plant, Planted
from newsfacts.testing.strategies.articles import articles, planted_passages
from newsfacts.testing.strategies.hostile import REPEATS, hostile_text
from newsfacts.testing.strategies.planted_dates import planted_dates
from newsfacts.testing.strategies.planted_percentages import planted_percentages
from newsfacts.testing.strategies.planted_quantities import planted_quantities
from newsfacts.testing.strategies.planted_quotes import planted_quotes

__all__ = [
    "REPEATS",
    "Passage",
    "Plant",
    "Planted",
    "articles",
    "hostile_text",
    "planted_dates",
    "planted_passages",
    "planted_percentages",
    "planted_quantities",
    "planted_quotes",
]
