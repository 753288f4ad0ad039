"""Fragments for notebooks: no ids, so that outputs never collide; every style scoped; of large articles only the beginning."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts.export.dates import day_in_words
from newsfacts.export.html.article import first_part, look, marked_article
from newsfacts.export.html.markup import Child, Markup, element, isolated, shortened
from newsfacts.export.html.style import stylesheet
from newsfacts.export.html.wording import source_of, speaker_of, value_of
from newsfacts.export.labels import labelled
from newsfacts.extraction import Extraction
from newsfacts.facts import Fact, Quote
from newsfacts.factset import Facts

MAXIMUM_CHARACTERS = 10_000
"""Of an article's text."""
MAXIMUM_MARKS = 2_000
"""Facts marked in the text."""
MAXIMUM_ROWS = 200
"""Of a table of facts."""
_MAXIMUM_WORDS = 160
_COLUMNS = ("", "In the text", "Value", "Source")


def facts_fragment(facts: Facts) -> str:
    """The facts as a table, in document order."""
    return _fragment(_table(labelled(facts)))


def extraction_fragment(extraction: Extraction) -> str:
    """The article's text with its facts marked, and the facts as a table that opens."""
    article = extraction.article
    facts = labelled(extraction.facts)
    shown = [(label, fact) for label, fact in facts if first_part(fact).start < MAXIMUM_CHARACTERS][:MAXIMUM_MARKS]
    text = marked_article(article.text[:MAXIMUM_CHARACTERS], shown, linked=False)
    left_out = len(article.text) - MAXIMUM_CHARACTERS
    return _fragment(
        element("p", element("strong", isolated(shortened(article.title, _MAXIMUM_WORDS)))) if article.title else None,
        element("p", f"Published {day_in_words(article.published)}", class_="more") if article.published else None,
        element("div", text, class_="text"),
        element("p", f"… and {left_out:,} characters more", class_="more") if left_out > 0 else None,
        [element("p", f"⚠ {shortened(str(failure), _MAXIMUM_WORDS)}") for failure in extraction.failures[:MAXIMUM_ROWS]],
        element("details", element("summary", f"{len(facts)} facts"), _table(facts)),
    )


def _fragment(*children: Child | Sequence[Child]) -> str:
    style = element("style", Markup(stylesheet("marks", "notebook")))
    return element("div", style, *children, class_="newsfacts notebook").html


def _table(facts: Sequence[tuple[str, Fact]]) -> Markup:
    if not facts:
        return element("p", "No facts.")
    head = element("thead", element("tr", (element("th", title, scope="col") for title in _COLUMNS)))
    body = element("tbody", (_row(label, fact) for label, fact in facts[:MAXIMUM_ROWS]))
    more = element("p", f"… and {len(facts) - MAXIMUM_ROWS:,} more", class_="more") if len(facts) > MAXIMUM_ROWS else None
    return element("div", element("table", head, body), more)


def _row(label: str, fact: Fact) -> Markup:
    source = speaker_of(fact) if isinstance(fact, Quote) else source_of(fact)
    return element(
        "tr",
        element("td", label, class_="row-label"),
        element("td", element("bdi", element("span", shortened(fact.text, _MAXIMUM_WORDS), class_=f"mark {look(fact)}"))),
        element("td", isolated(value_of(fact))),
        element("td", isolated(source) if source else None),
    )
