"""spaCy: facts as span groups, whatever its tokens are, and back."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given

import newsfacts
from newsfacts import Article, Facts, InvalidArgument
from newsfacts.samples import storm_barrier
from tests.export.at_hand import ENGINE, Given, any_facts, found_facts

spacy = pytest.importorskip("spacy", reason="spaCy, of the extra 'dev', is not installed")
from spacy.tokens import Doc, DocBin  # noqa: E402

from newsfacts.interop.spacy import add_spans, fact_of, facts_in, to_doc  # noqa: E402

NLP = spacy.blank("en")
ARTICLE = storm_barrier()
FACTS = ENGINE.run(ARTICLE).facts


@given(any_facts() | found_facts())
def test_spans_cover_the_facts_and_all_is_read_back(given: Given) -> None:
    article, facts = given
    doc = to_doc(article, facts, NLP)
    assert len(doc.text) == len(article.text)
    seen = []
    for name, group in doc.spans.items():
        for number, span in enumerate(group):
            fact = fact_of(span, group)
            assert name == f"newsfacts.{fact.type}"
            assert span.label_ == fact.type
            words = fact.span.strip(article.text)
            assert not words or newsfacts.Span(span.start_char, span.end_char).covers(words)
            assert (number in group.attrs["unaligned"]) == ((span.start_char, span.end_char) != (fact.start, fact.end))
            seen.append(fact)
    assert Facts(seen) == facts
    assert facts_in(doc) == Facts(dict.fromkeys(facts))
    assert facts_in(Doc(NLP.vocab).from_bytes(doc.to_bytes())) == facts_in(doc)


def test_sample_article() -> None:
    doc = to_doc(ARTICLE, FACTS, NLP)
    assert {name: len(group) for name, group in doc.spans.items()} == {
        "newsfacts.quote": len(FACTS.quotes),
        "newsfacts.date": len(FACTS.dates),
        "newsfacts.quantity": len(FACTS.quantities),
        "newsfacts.percentage": len(FACTS.percentages),
    }
    group = doc.spans["newsfacts.quantity"]
    assert [(span.text, span.kb_id_) for span in group] == [
        (fact.text, "" if fact.value is None else str(fact.value)) for fact in FACTS.quantities
    ]
    assert fact_of(group[3], group) == FACTS.quantities[3]


def test_facts_go_where_the_document_goes() -> None:
    data = DocBin(docs=[to_doc(ARTICLE, FACTS, NLP)]).to_bytes()
    [doc] = DocBin().from_bytes(data).get_docs(spacy.blank("de").vocab)
    assert facts_in(doc) == FACTS


def test_a_document_of_ones_own_in_one_group() -> None:
    doc = NLP(ARTICLE.text)
    assert add_spans(doc, FACTS, group="sc") == Facts()
    assert list(doc.spans) == ["sc"]
    assert [span.text for span in doc.spans["sc"]] == [fact.text for fact in FACTS]
    assert spacy.displacy.render(doc, style="span", page=False).count("newsfacts") == 0
    add_spans(doc, FACTS)
    assert facts_in(doc) == FACTS  # once, though they stand in two groups


def test_facts_inside_a_token_are_widened_and_reported() -> None:
    article = Article("It rose by 12%.")
    doc = Doc(NLP.vocab, words=["It", "rose", "by", "12%."], spaces=[True, True, True, False])
    facts = ENGINE.run(article).facts
    widened = add_spans(doc, facts)
    assert [fact.text for fact in widened] == ["12%"]
    [span] = doc.spans["newsfacts.percentage"]
    assert span.text == "12%."
    assert doc.spans["newsfacts.percentage"].attrs["unaligned"] == [0]
    assert facts_in(doc) == facts


def test_nothing_is_registered_for_all_documents() -> None:
    to_doc(ARTICLE, FACTS, NLP)
    assert not spacy.tokens.Span.has_extension("newsfacts")
    assert not Doc.has_extension("newsfacts")


def test_arguments_are_named() -> None:
    doc = NLP("Another text")
    bad: list[tuple[Any, str]] = [
        (lambda: to_doc("x", FACTS, NLP), "article must be"),  # type: ignore[arg-type]
        (lambda: to_doc(ARTICLE, FACTS, NLP.vocab), "nlp must be a spaCy pipeline"),  # type: ignore[arg-type]
        (lambda: add_spans("x", FACTS), "doc must be a spaCy Doc"),
        (lambda: add_spans(doc, 7), "facts must be"),  # type: ignore[arg-type]
        (lambda: add_spans(doc, FACTS), "facts must be those of doc.text"),
        (lambda: facts_in("x"), "doc must be a spaCy Doc"),
        (lambda: fact_of(doc[0:1], spacy.tokens.SpanGroup(doc, name="mine")), "span must be of a group that newsfacts made"),
    ]
    for call, message in bad:
        with pytest.raises(InvalidArgument, match=message):
            call()


def test_without_spacy_the_message_names_the_extra() -> None:
    program = "import sys; sys.modules['spacy'] = None; sys.modules['spacy.language'] = None; import newsfacts.interop.spacy"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert done.stderr.endswith("newsfacts.interop.spacy needs the extra 'spacy': pip install 'newsfacts[spacy]'\n")
