"""Articles that read like news English."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from newsfacts.article import Article
from newsfacts.errors import InvalidArgument
from newsfacts.testing.planted import Passage, Planted
from newsfacts.testing.strategies.words import LOOSE, NEUTRAL, ORGANISATIONS, PEOPLE, PLACES, TITLED

PARAGRAPH_BREAKS = ("\n\n", "\n", "\r\n\r\n", "\n \n")
EARLIEST, LATEST = date(1990, 1, 1), date(2035, 12, 31)


def days() -> st.SearchStrategy[date]:
    """Days on which an article may have appeared."""
    return st.dates(EARLIEST, LATEST)


def sentences() -> st.SearchStrategy[str]:
    """Sentences of news with nothing promised about what is in them."""

    def fill(carrier: str, person: str, place: str, organisation: str) -> str:
        sentence = carrier.format(person=person, place=place, organisation=organisation)
        return sentence[0].upper() + sentence[1:]

    people, places = st.sampled_from((*PEOPLE, *TITLED)), st.sampled_from(PLACES)
    return st.builds(fill, st.sampled_from((*NEUTRAL, *LOOSE)), people, places, st.sampled_from(ORGANISATIONS))


def articles(*, published: date | None = None, max_paragraphs: int = 6) -> st.SearchStrategy[Article]:
    """Articles of invented news: names, titles, quotes, dates, figures, scores, odd line ends.

    Args:
        published: when they all appeared; left out, on any day between 1990 and 2035, or on none that is known.
        max_paragraphs: the most paragraphs of an article, at least 1.

    Raises:
        InvalidArgument: naming the argument that is not of its type.
    """
    if published is not None and not isinstance(published, date):
        raise InvalidArgument.wrong_type("published", "a date or None", published)
    if type(max_paragraphs) is not int or max_paragraphs < 1:
        raise InvalidArgument.wrong_type("max_paragraphs", "a positive int", max_paragraphs)
    paragraph = st.lists(sentences(), min_size=1, max_size=4).map(" ".join)
    text = st.builds(str.join, st.sampled_from(PARAGRAPH_BREAKS), st.lists(paragraph, max_size=max_paragraphs))
    return st.builds(Article, text, st.none() | days() if published is None else st.just(published))


def planted_passages(
    passages: st.SearchStrategy[Passage], *, published: st.SearchStrategy[date | None] | None = None
) -> st.SearchStrategy[Planted]:
    """Articles in which one to three passages stand among neutral sentences.

    Args:
        passages: sentences with facts in them.
        published: when the articles appeared; left out, on any day between 1990 and 2035.
    """
    neutral = st.lists(st.sampled_from(NEUTRAL), max_size=2)

    def compose(parts: list[tuple[list[str], Passage]], end: list[str], day: date | None) -> Planted:
        paragraphs = [Passage.joined([*before, passage], " ") for before, passage in parts]
        whole = Passage.joined([*paragraphs, *([" ".join(end)] if end else [])], "\n\n")
        return Planted(Article(whole.text, day), whole.plants)

    parts = st.lists(st.tuples(neutral, passages), min_size=1, max_size=3)
    return st.builds(compose, parts, neutral, days() if published is None else published)
