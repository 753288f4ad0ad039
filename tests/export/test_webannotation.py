"""W3C Web Annotations: read back by ourselves, by a JSON-LD processor and by an RDF library."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given

from newsfacts import Article, DecodeError, Facts, InvalidArgument
from newsfacts.export import webannotation
from newsfacts.samples import storm_barrier
from tests.export.at_hand import ENGINE, SMALL, Given, any_facts, found_facts
from tests.export.test_offsets import UNITS

OA = "http://www.w3.org/ns/oa#"
# As much of the recommendation's context as these annotations use, in our own words: tests need no network.
CONTEXT = {
    "@vocab": "urn:none:",
    "oa": OA,
    "as": "http://www.w3.org/ns/activitystreams#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "id": "@id",
    "type": "@type",
    **{name: f"oa:{name}" for name in ("Annotation", "TextualBody", "SpecificResource", "prefix", "suffix", "exact")},
    **{name: f"oa:{name}" for name in ("TextQuoteSelector", "TextPositionSelector", "start", "end")},
    "AnnotationPage": "as:OrderedCollectionPage",
    "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
    "body": {"@id": "oa:hasBody", "@type": "@id"},
    "target": {"@id": "oa:hasTarget", "@type": "@id"},
    "source": {"@id": "oa:hasSource", "@type": "@id"},
    "selector": {"@id": "oa:hasSelector", "@type": "@id"},
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
    "tagging": "oa:tagging",
    "commenting": "oa:commenting",
    "value": "rdf:value",
    "format": "http://purl.org/dc/elements/1.1/format",
    "language": "http://purl.org/dc/elements/1.1/language",
}


def selected(annotation: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """The quotation and the position."""
    quotation, position = annotation["target"]["selector"]
    assert (quotation["type"], position["type"]) == ("TextQuoteSelector", "TextPositionSelector")
    return quotation, position


@pytest.mark.parametrize("unit", UNITS)
@given(given=any_facts() | found_facts())
def test_positions_and_quotations_select_the_words_and_all_is_read_back(unit: Any, given: Given) -> None:
    article, facts = given
    data = webannotation.dumps(article, facts, offsets=unit)
    assert data.isascii()
    encoding, size = UNITS[unit]
    encoded = article.text.encode(encoding, "surrogatepass")
    for fact, annotation in zip(facts, json.loads(data)["items"], strict=True):
        quotation, position = selected(annotation)
        words = encoded[position["start"] * size : position["end"] * size].decode(encoding, "surrogatepass")
        assert words == quotation["exact"] == fact.text
        assert quotation["prefix"] + words + quotation["suffix"] in article.text
        assert article.text[: fact.start].endswith(quotation["prefix"])
        assert article.text[fact.end :].startswith(quotation["suffix"])
    back = webannotation.loads(data, article)
    assert back == facts
    assert back.to_dicts() == facts.to_dicts()


def test_two_surrogates_that_json_takes_for_one_character_keep_their_place() -> None:
    article = Article("\ud83c\udfe0 5 people")
    facts = ENGINE.run(article).facts
    assert len(facts) == 1
    assert webannotation.loads(webannotation.dumps(article, facts, offsets="utf-16"), article) == facts


@pytest.mark.parametrize(
    ("article", "source"),
    [
        (Article("x", url="https://example.org/a?b=c#d", id="i"), "https://example.org/a?b=c#d"),
        (Article("x", url="https://example.org/a b<é>"), "https://example.org/a%20b%3C%C3%A9%3E"),
        (Article("x", id="a/b c.txt"), "urn:x-newsfacts:article:a%2Fb%20c.txt"),
        (Article(""), "ni:///sha-256;47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"),
    ],
)
def test_the_source_is_the_url_or_named_by_id_or_text(article: Article, source: str) -> None:
    assert webannotation.iri_of(article) == source


def test_names_are_the_same_every_time_and_no_two_are_alike() -> None:
    facts = ENGINE.run(storm_barrier()).facts
    first, second = (webannotation.page(storm_barrier(), facts)["items"] for _ in range(2))
    names = [annotation["id"] for annotation in first]  # type: ignore[attr-defined]
    assert names == [annotation["id"] for annotation in second]  # type: ignore[attr-defined]
    assert len(set(names)) == len(facts)


def test_any_tool_can_show_the_tag_and_the_value_in_words() -> None:
    [quote, percentage, date, *_] = webannotation.page(SMALL, ENGINE.run(SMALL).facts)["items"]  # type: ignore[misc]
    shown = [[(body["purpose"], body["value"]) for body in each["body"]] for each in (quote, percentage, date)]
    assert shown == [
        [("tagging", "quote"), ("commenting", "Ada Lund, direct")],
        [("tagging", "percentage"), ("commenting", "up 12% (according to Ada Lund)")],
        [("tagging", "date"), ("commenting", "2021")],
    ]


def test_a_jsonld_processor_and_an_rdf_library_read_it() -> None:
    jsonld = pytest.importorskip("pyld.jsonld", reason="PyLD, of the extra 'test', is not installed")
    rdflib = pytest.importorskip("rdflib", reason="rdflib, of the extra 'test', is not installed")
    article = storm_barrier()
    facts = ENGINE.run(article).facts

    def load(url: str, options: object) -> dict[str, object]:
        assert url == "http://www.w3.org/ns/anno.jsonld"
        return {"contextUrl": None, "documentUrl": url, "document": {"@context": CONTEXT}, "contentType": "application/ld+json"}

    page = webannotation.page(article, facts)
    quads = jsonld.to_rdf(page, {"documentLoader": load, "format": "application/n-quads"})
    assert "urn:none:" not in quads  # every term is known
    graph = rdflib.Graph().parse(data=quads, format="nt")
    oa, own = rdflib.Namespace(OA), rdflib.Namespace("urn:x-newsfacts:")
    rows = []
    for body in graph.subjects(rdflib.RDF.type, own.quantity):
        annotation = graph.value(predicate=oa.hasBody, object=body)
        assert (annotation, rdflib.RDF.type, oa.Annotation) in graph
        target = graph.value(annotation, oa.hasTarget)
        selectors = {graph.value(each, rdflib.RDF.type): each for each in graph.objects(target, oa.hasSelector)}
        position, quotation = selectors[oa.TextPositionSelector], selectors[oa.TextQuoteSelector]
        places = graph.value(position, oa.start), graph.value(position, oa.end), graph.value(quotation, oa.exact)
        values = graph.value(body, own.value), graph.value(body, own.currency)
        rows.append(tuple(None if cell is None else cell.toPython() for cell in (*places, *values)))
    expected = [(fact.start, fact.end, fact.text, fact.value, fact.currency) for fact in facts.quantities]
    assert sorted(rows, key=lambda row: row[:2]) == expected
    assert len(list(graph.subjects(rdflib.RDF.type, rdflib.Namespace(CONTEXT["as"]).OrderedCollectionPage))) == 1


def test_annotations_of_others_are_left_out() -> None:
    page = webannotation.page(SMALL, ENGINE.run(SMALL).facts)
    page["items"] += [{"type": "Annotation", "body": "http://example.org/"}, {"body": [{"type": "TextualBody"}]}, 7]  # type: ignore[operator]
    assert webannotation.loads(json.dumps(page), SMALL) == ENGINE.run(SMALL).facts


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("no", "data is no JSON"),
        ("[]", "AnnotationPage with items"),
        ('{"items": [{"body": {"type": ["newsfacts:date"]}}]}', "item 1: 'target'"),
    ],
)
def test_what_is_no_page_is_refused(data: str, message: str) -> None:
    with pytest.raises(DecodeError, match=message):
        webannotation.loads(data, SMALL)


def test_another_text_is_refused() -> None:
    data = webannotation.dumps(SMALL, ENGINE.run(SMALL).facts)
    with pytest.raises(DecodeError, match="item 1: text\\[0:51\\] is"):
        webannotation.loads(data, Article("Another. " * 20))
    with pytest.raises(DecodeError, match="item 1: no character of the text"):
        webannotation.loads(data, Article(""))


def test_arguments_are_named() -> None:
    with pytest.raises(InvalidArgument, match="article must be"):
        webannotation.dumps("text", Facts())  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="facts must be those of this article: one text\\[0:51\\] is"):
        webannotation.dumps(Article("Another text. " * 9), ENGINE.run(SMALL).facts)
    with pytest.raises(InvalidArgument, match="offsets must be one of"):
        webannotation.dumps(SMALL, Facts(), offsets="bytes")  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="facts must be"):
        webannotation.dumps(SMALL, 7)  # type: ignore[arg-type]
