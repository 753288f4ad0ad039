"""The article that ``newsfacts demo`` reads: an invented report with the constructions of real ones."""

from __future__ import annotations

from datetime import date
from importlib.resources import files

from newsfacts.article import Article


def storm_barrier() -> Article:
    """A report on a storm barrier that failed, published on a Thursday; the town, the people and the figures do not exist."""
    text = files(__name__).joinpath("storm_barrier.txt").read_text(encoding="utf-8")
    return Article(
        text,
        date(2024, 3, 14),
        title="Mayor orders inquiry after storm barrier fails on its first test",
        source="newsfacts",
        id="storm_barrier",
    )
