"""The plugin with a real model: what it finds in a story, and any text at all."""

import pytest
from conftest import MODEL
from hypothesis import given, settings
from hypothesis import strategies as st
from newsfacts_spacy import SpacyReading

from newsfacts import Article, Engine
from newsfacts.testing.strategies import articles, hostile_text

ENGINE = Engine(["builtin", SpacyReading(MODEL)], strict=True)
TEXT = (
    "“We paid for the gate ourselves,” Mayor Helen Marwick told reporters in Port Salen on Tuesday. "
    "The contract with Brightwater Energy was signed in March.\n\n"
    "Marwick said that the gate would open in June."
)


def test_sentences_and_names_of_a_story():
    document = ENGINE.read(Article(TEXT))
    assert [sentence.of(TEXT) for sentence in document.sentences] == [
        TEXT[: TEXT.index(" The contract")],
        "The contract with Brightwater Energy was signed in March.",
        "Marwick said that the gate would open in June.",
    ]
    assert document.names.fullest("Marwick") == "Helen Marwick"
    assert "Brightwater Energy" in {name.name for name in document.names}


def test_speakers_bear_the_names_that_the_model_found():
    facts = ENGINE.run(Article(TEXT)).facts
    assert {quote.speaker.name for quote in facts.quotes if quote.speaker} == {"Helen Marwick"}


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.one_of(articles(max_paragraphs=3), hostile_text().map(Article)))
def test_any_text(article):
    extraction = ENGINE.run(article)
    assert extraction.failures == ()
    document = ENGINE.read(article)
    paragraphs = [(paragraph.start, paragraph.end) for paragraph in document.paragraphs]
    at = 0
    for sentence in document.sentences:
        assert at <= sentence.start < sentence.end
        assert sentence.strip(article.text) == sentence
        assert any(start <= sentence.start and sentence.end <= end for start, end in paragraphs)
        at = sentence.end
    for mention in document.names.mentions:
        assert article.text[mention.start : mention.end].strip()


def test_the_same_article_in_many_engines_and_runs():
    first = ENGINE.run(Article(TEXT)).facts.to_jsonl()
    other = Engine(["builtin", SpacyReading(MODEL)])
    assert [engine.run(Article(TEXT)).facts.to_jsonl() for engine in (ENGINE, other, ENGINE)] == [first] * 3


@pytest.mark.parametrize("layers", [["sentences"], ["names"]])
def test_one_layer_of_the_model(layers):
    engine = Engine(["builtin", SpacyReading(MODEL, layers)], strict=True)
    assert {quote.speaker.name for quote in engine.run(Article(TEXT)).facts.quotes if quote.speaker} == {"Helen Marwick"}
