"""The comparison as an object: a sequence that does not change, dicts of JSON, a page that nothing can inject into."""

from __future__ import annotations

import json
import pickle
from html.parser import HTMLParser

import attrs
import pytest

import newsfacts
from newsfacts import Article, Engine, InvalidArgument, compare
from newsfacts.grounding import Comparison, Grounds, Reason
from newsfacts.grounding.telling import told

SOURCE = Article(
    "At least 21 people were killed. “We heard a bang,” said Tom Barrett. Shares fell 18 percent on Tuesday.", "2023-11-09"
)
CLAIM = "12 people were killed. “We heard a bang,” Barrett said. Shares fell 18 percent. The owner paid $2 million."


@pytest.fixture
def comparison() -> Comparison:
    return compare(CLAIM, SOURCE)


def test_it_is_a_sequence_sorted_by_place(comparison: Comparison) -> None:
    assert [verdict.status for verdict in comparison] == ["contradicted", "supported", "supported", "unsupported"]
    assert (len(comparison), comparison[0], comparison[-1]) == (4, comparison.contradicted[0], comparison.unsupported[0])
    assert comparison[1:3] == comparison.supported
    assert not comparison.ok
    assert compare("Shares fell 18 percent.", SOURCE).ok
    assert repr(comparison) == "<Comparison: 2 supported, 1 contradicted, 1 unsupported>"


def test_spans_lie_in_their_own_texts(comparison: Comparison) -> None:
    for verdict in comparison:
        assert CLAIM[verdict.claim.start : verdict.claim.end] == verdict.claim.text
        for fact in verdict.evidence:
            assert SOURCE.text[fact.start : fact.end] == fact.text


def test_it_is_equal_to_the_same_comparison_and_to_no_other(comparison: Comparison) -> None:
    assert comparison == compare(CLAIM, SOURCE)
    assert hash(comparison) == hash(compare(CLAIM, SOURCE))
    assert comparison != compare(CLAIM + " ", SOURCE)
    assert comparison != list(comparison)
    assert pickle.loads(pickle.dumps(comparison)) == comparison
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        comparison.claim = SOURCE  # type: ignore[misc]


def test_the_dicts_go_through_json(comparison: Comparison) -> None:
    rows = json.loads(json.dumps(comparison.to_dicts()))
    assert rows == comparison.to_dicts()
    assert set(rows[0]) == {"status", "reason", "sentence", "claim", "evidence", "diff"}
    assert rows[0]["claim"]["text"] == "12 people"
    assert rows[0]["evidence"][0]["value"] == "21"


def test_every_reason_has_a_sentence(comparison: Comparison) -> None:
    for reason in Reason:
        sentence = told(attrs.evolve(comparison[0], reason=reason, evidence=())).sentence
        assert sentence.endswith(".")
        assert "{" not in sentence


def test_an_engine_can_be_given() -> None:
    figures = compare(CLAIM, SOURCE, engine=Engine(["reading", "quantities", "percentages"]))
    assert {verdict.claim.type for verdict in figures} == {"quantity", "percentage"}


@pytest.mark.parametrize(
    ("arguments", "name"),
    [((3, SOURCE), "claim"), (("x", None), "source"), ((b"x", SOURCE), "claim")],
)
def test_arguments_of_another_type_are_named(arguments: tuple[object, object], name: str) -> None:
    with pytest.raises(InvalidArgument, match=f"^{name} must be"):
        compare(*arguments)  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="engine must be"):
        compare("x", "y", engine="builtin")  # type: ignore[arg-type]


@newsfacts.extractor(types=[newsfacts.Quantity])
def hapless(document: newsfacts.Document) -> None:
    raise RuntimeError("no good")


def test_what_failed_is_said_and_nothing_is_ok_then() -> None:
    engine = Engine(["builtin", hapless, "no.such_module"])
    comparison = compare("Shares fell 18 percent.", SOURCE, engine=engine)
    assert [verdict.status for verdict in comparison] == ["supported"]
    assert [failure.stage for failure in comparison.failures] == ["import", "extract", "extract"]
    assert not comparison.ok
    assert repr(comparison).endswith("0 unsupported, something failed>")
    assert "RuntimeError: no good" in comparison.to_html()
    assert compare("Shares fell 18 percent.", SOURCE).failures == ()


@newsfacts.extractor(types=[newsfacts.Quantity], languages=["de"])
def german(document: newsfacts.Document) -> list[newsfacts.Quantity]:
    return []


def test_a_language_that_nobody_reads_is_a_failure() -> None:
    french = Article("Les actions ont perdu 18 %.", language="fr")
    assert {failure.stage for failure in compare(french, SOURCE).failures} == {"language"}
    assert not compare(french, SOURCE).ok
    assert compare("Shares fell 18 percent.", SOURCE, engine=Engine(["builtin", german])).ok


def test_a_source_is_read_once_for_several_texts() -> None:
    grounds = Grounds(SOURCE)
    dated = Article("It sank on Tuesday, 7 November.", published=SOURCE.published)
    for claim in (CLAIM, "It sank on Tuesday.", dated):
        assert grounds.judge(claim) == compare(claim, SOURCE)
    assert grounds.judge("On Tuesday.").claim.published == SOURCE.published
    with pytest.raises(InvalidArgument, match="claim must be"):
        grounds.judge(3)  # type: ignore[arg-type]


def test_it_is_public() -> None:
    assert newsfacts.compare is compare
    with pytest.raises(AttributeError, match="compares"):
        _ = newsfacts.compares  # type: ignore[attr-defined]


# the page


class Tags(HTMLParser):
    """The tags of a page with their attributes, and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attributes)))

    def handle_data(self, data: str) -> None:
        self.words += data


def test_the_page_has_both_texts_and_every_verdict(comparison: Comparison) -> None:
    page = Tags(comparison.to_html())
    assert "12 people were killed." not in page.words  # a number stands behind the figure
    for words in ("12 people", "At least 21 people", "The owner paid", "said Tom Barrett", "1 contradicted", "$2 million"):
        assert words in page.words
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    links = [attributes["href"] for _, attributes in page.tags if attributes.get("href")]
    assert links
    assert [link for link in links if (link or "").removeprefix("#") not in ids] == []


def test_the_page_needs_nothing_from_elsewhere(comparison: Comparison) -> None:
    page = Tags(comparison.to_html())
    assert {tag for tag, _ in page.tags} & {"script", "link", "img", "iframe", "object"} == set()
    assert "url(" not in comparison.to_html()


OUR_TAGS = set(
    "html head meta title style body h1 h2 div section p span a table thead tbody tr th td bdi del ins i footer".split()
)
HOSTILE = ["<script>alert(1)</script>", "</style><img src=x onerror=alert(1)>", "\u202e", "\x00\ud800", "&lt;"]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_no_text_becomes_markup(hostile: str) -> None:
    claim = Article(f"{hostile}12 people{hostile} died. “{hostile} no {hostile}” Barrett said.", title=hostile)
    source = Article(f"{hostile}21 people{hostile} died. “{hostile} yes {hostile}” Barrett said.", title=hostile)
    for written in (compare(claim, source).to_html(), compare(claim, source)._repr_html_()):
        written.encode("utf-8")
        tags = Tags(written).tags
        assert {tag for tag, _ in tags} <= OUR_TAGS
        assert [name for _, attributes in tags for name in attributes if name.startswith("on")] == []
        assert "\u202e" not in written


def test_the_notebook_has_a_fragment(comparison: Comparison) -> None:
    fragment = comparison._repr_html_()
    assert fragment.startswith("<div")
    assert "12 people" in fragment
    assert "<html" not in fragment
    assert "id=" not in fragment  # several of them stand on one page
