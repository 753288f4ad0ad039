"""The articles that are measured: invented news in ten styles, and the sample article that newsfacts ships."""

from __future__ import annotations

from pathlib import Path

from newsfacts import Article

PUBLISHED = "2024-11-18"


def corpus() -> list[Article]:
    """All articles, in order of file name."""
    files = sorted(Path(__file__).with_name("articles").glob("*.txt"))
    return [Article.from_file(path, published=PUBLISHED) for path in files]
