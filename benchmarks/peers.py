"""Other libraries on the same text, where they are installed."""

from __future__ import annotations

from collections.abc import Iterable
from time import thread_time

from newsfacts import Article


def dateparser_search(articles: Iterable[Article]) -> float | None:
    """Milliseconds of ``dateparser.search.search_dates`` on all articles, once; None where it is not installed."""
    try:
        from dateparser.search import search_dates
    except ImportError:
        return None
    search_dates("on 3 May 2020", languages=["en"])
    start = thread_time()
    for article in articles:
        search_dates(article.text, languages=["en"])
    return 1e3 * (thread_time() - start)
