"""Fragments for notebooks: they stand beside one another, and a large article does not fill the notebook."""

from __future__ import annotations

import pytest

from newsfacts import Article, Engine, Extraction, Facts, Failure
from newsfacts.export.html.notebook import MAXIMUM_CHARACTERS, MAXIMUM_ROWS
from newsfacts.samples import storm_barrier
from tests.export.html_at_hand import assert_harmless, parse
from tests.facts_at_hand import EXAMPLES, TEXT


@pytest.fixture(scope="module")
def sample() -> Extraction:
    return Engine("builtin").run(storm_barrier())


def test_facts_are_a_table() -> None:
    root = parse(Facts(EXAMPLES)._repr_html_())
    assert_harmless(root)
    rows = [[cell.text() for cell in row.tagged("td")] for row in root.tagged("tr")][1:]
    assert len(rows) == len(EXAMPLES)
    assert rows[1] == ["P1", "12 percent", "up 12%", "Ada Lund"]


def test_no_facts() -> None:
    assert "No facts." in parse(Facts()._repr_html_()).text()


def test_an_extraction_is_the_marked_text_and_a_table(sample: Extraction) -> None:
    root = parse(sample._repr_html_())
    assert_harmless(root)
    assert root.one(class_="text").text() == sample.article.text
    assert len(root.tagged("tbody")[0].tagged("tr")) == len(sample.facts)
    assert (sample.article.title or "") in root.text()


def test_outputs_do_not_collide(sample: Extraction) -> None:
    for html in (sample._repr_html_(), sample.facts._repr_html_()):
        root = parse(html)
        assert [node for node in root.walk() if "id" in node.attributes or "href" in node.attributes] == []
        [outermost] = root.children
        assert "newsfacts" in outermost.attributes["class"]  # type: ignore[union-attr,operator]


def test_labels_can_be_reached_by_keyboard(sample: Extraction) -> None:
    labels = parse(sample._repr_html_()).all(class_="label")
    assert labels
    assert {label.attributes["tabindex"] for label in labels} == {"0"}


def test_failures_are_shown() -> None:
    extraction = Extraction(Article(TEXT), Facts(), (Failure("extract", "dates", "newsfacts", "no"),), (), ())
    assert "extract of dates (newsfacts) failed: no" in parse(extraction._repr_html_()).text()


def test_of_a_large_article_only_the_beginning_is_shown() -> None:
    article = Article(storm_barrier().text * 30, "2024-03-14")
    extraction = Engine("builtin").run(article)
    html = extraction._repr_html_()
    root = parse(html)
    assert root.one(class_="text").text() == article.text[:MAXIMUM_CHARACTERS]
    assert f"{len(article.text) - MAXIMUM_CHARACTERS:,} characters more" in root.text()
    assert len(root.tagged("tbody")[0].tagged("tr")) == MAXIMUM_ROWS
    assert f"{len(extraction.facts) - MAXIMUM_ROWS:,} more" in root.text()
    assert len(html) < 200_000
