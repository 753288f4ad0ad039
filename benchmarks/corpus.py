"""The articles that are measured: invented news in the manners of many newsrooms."""

from __future__ import annotations

from pathlib import Path

from newsfacts import Article

ARTICLES = Path(__file__).with_name("articles")
_DATE = len("2024-10-15")


def corpus() -> list[Article]:
    """All articles, in order of file name, which begins with the date of publication: ``2024-10-15-storm-wire.txt``."""
    return [Article.from_file(path, published=path.name[:_DATE]) for path in sorted(ARTICLES.glob("*.txt"))]
