"""The page: every fact is marked and listed, links lead somewhere, the text is the article's."""

from __future__ import annotations

import pytest

from newsfacts import Article, Engine, Extraction, Facts, Failure, Quote
from newsfacts.export.html import page
from newsfacts.export.labels import labelled
from newsfacts.samples import storm_barrier
from tests.export.html_at_hand import Node, assert_harmless, assert_ids_are_unique, parse


def shown(article: Article, facts: Facts, failures: tuple[Failure, ...] = ()) -> Node:
    return parse(page(Extraction(article, facts, failures, (), ())))


@pytest.fixture(scope="module")
def sample() -> Extraction:
    return Engine("builtin").run(storm_barrier())


@pytest.fixture(scope="module")
def root(sample: Extraction) -> Node:
    return parse(page(sample))


def test_the_text_is_the_articles(sample: Extraction, root: Node) -> None:
    assert root.one(id="text").text() == sample.article.text


def test_every_fact_is_marked_where_it_stands(sample: Extraction, root: Node) -> None:
    for label, fact in labelled(sample.facts):
        first = fact.parts[0].of(sample.article.text) if isinstance(fact, Quote) else fact.text
        mark = root.one(id=f"text-{label}")
        assert mark.text() in first if "\n" in first else mark.text() == first
        assert {"mark", fact.type} <= set((mark.attributes["class"] or "").split())


def test_every_fact_has_one_entry_in_the_lists(sample: Extraction, root: Node) -> None:
    entries = [node.attributes["id"] for node in root.one(id="facts").all(class_="fact")]
    assert sorted(map(str, entries)) == sorted(f"fact-{label}" for label, _ in labelled(sample.facts))


def test_links_lead_somewhere(root: Node) -> None:
    ids = {node.attributes.get("id") for node in root.walk()}
    targets = [href[1:] for node in root.tagged("a") if (href := node.attributes.get("href") or "").startswith("#")]
    assert len(targets) > 100
    assert set(targets) <= ids


def test_ids_are_unique_and_the_page_keeps_its_rules(root: Node) -> None:
    assert_ids_are_unique(root)
    assert_harmless(root)
