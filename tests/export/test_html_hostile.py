"""Whatever an article, its metadata or a plugin's facts hold, nothing of it becomes markup, and the text stays the text."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Article, DateExpression, Extraction, Fact, Facts, Failure, Quantity, Quote, Span, Speaker
from newsfacts.export.html import extraction_fragment, facts_fragment, page
from newsfacts.export.html.nesting import MAXIMUM_DEPTH
from newsfacts.testing.strategies import REPEATS, hostile_text
from tests.export.html_at_hand import assert_harmless, assert_ids_are_unique, parse
from tests.facts_at_hand import Bracket, Word

MARKUP = (
    "<script>alert(1)</script>", "</style><script>", "</title>", "</div></main>", "<!--", "-->", "]]>", "<![CDATA[", "&lt;",
    "&amp;lt;", "&#60;", "&", "<", ">", '"', "'", "`", "=", '" onmouseover="alert(1)', "' autofocus onfocus='", "{{7*7}}",
    "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "javascript:alert(1)", 'https://example.org/" onclick="',
    "\x00", "\r\n", "\r", "\u202e", "\u2066", "\ud800", "\udfff", "\ufeff", "\ufffe", "\u2028", "\x85", "\x1b[2J",
    "שלום", "e\u0301", "🏴", "x" * 200,
)  # fmt: skip
"""What could become markup, change what is around it, or not be written at all."""
texts = st.lists(st.sampled_from(MARKUP) | hostile_text(max_size=40), max_size=8).map("".join)


@attrs.frozen(kw_only=True)
class Odd(Fact):
    """A plugin's fact with a hostile name and fields of any kind."""

    type = '"><script>alert(1)</script>'
    layer = "odd"
    thing: object = None


def speakers(text: str) -> st.SearchStrategy[Speaker | None]:
    return st.none() | st.builds(Speaker, texts, texts, st.integers(0, len(text)), st.integers(0, len(text)))


@st.composite
def extractions(draw: st.DrawFn) -> Extraction:
    text = draw(texts)
    spans = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted).map(lambda ends: Span(*ends))
    facts: list[Fact] = []
    for span in draw(st.lists(spans, max_size=10)):
        common = {"start": span.start, "end": span.end, "text": span.of(text), "attributed_to": draw(speakers(text))}
        kind = draw(st.sampled_from((Word, Bracket, Odd, Quote, DateExpression, Quantity)))
        own = {
            Word: lambda: {"note": draw(texts)},
            Odd: lambda: {"thing": draw(texts | st.lists(texts) | st.builds(object) | st.dates() | spans)},
            Quote: lambda: {
                "kind": "direct",
                "parts": tuple(draw(st.lists(spans, max_size=3))),
                "content": draw(texts),
                "speaker": draw(speakers(text)),
            },
            DateExpression: lambda: {
                "kind": draw(st.sampled_from(("DATE", "SET", "DURATION"))),
                "value": draw(texts | st.from_regex(r"[PTXWYMDH0-9:/.-]{0,12}", fullmatch=True)),
                "earliest": draw(st.none() | st.dates() | st.datetimes()),
            },
            Quantity: lambda: {"value": draw(st.none() | st.decimals()), "noun": draw(texts)},
        }.get(kind, dict)()  # fmt: skip
        facts.append(kind(**common, **own))
    metadata = {name: draw(st.none() | texts) for name in ("title", "url", "source", "id")}
    article = Article(text, draw(st.none() | st.dates() | st.datetimes()), **metadata, language=draw(texts) or "en")
    failures = [Failure(*(draw(texts) for _ in range(4)))] if draw(st.booleans()) else []
    return Extraction(article, Facts(facts), tuple(failures), (), ())


@given(extractions())
def test_nothing_becomes_markup(extraction: Extraction) -> None:
    html = page(extraction)
    html.encode("utf-8")
    root = parse(html)
    assert_harmless(root)
    assert_ids_are_unique(root)
    assert root.one(id="text").text() == extraction.article.text
    labels = [node.attributes["id"] for node in root.walk() if (node.attributes.get("id") or "").startswith("text-")]
    assert len(labels) == len(extraction.facts)


@given(extractions())
def test_nor_in_a_notebook(extraction: Extraction) -> None:
    for html in (extraction_fragment(extraction), facts_fragment(extraction.facts)):
        root = parse(html)
        assert_harmless(root)
        assert root.all(id="text") == []


@pytest.mark.parametrize("unit", [*REPEATS, *MARKUP])
def test_any_character_in_any_number(unit: str) -> None:
    text = unit * 50
    assert parse(page(Extraction(Article(text), Facts(), (), (), ()))).one(id="text").text() == text


def test_facts_nested_deeper_than_a_browser_can() -> None:
    text = "x" * 4000
    facts = Facts(Bracket(start=at, end=4000 - at, text=text[at : 4000 - at]) for at in range(1500))
    html = page(Extraction(Article(text), facts, (), (), ()))
    root = parse(html)
    assert root.one(id="text").text() == text
    assert len(root.one(id="text").all(class_="mark")) == 1500
    assert len(html) < 2_000_000
    depth = lambda node: 1 + max((depth(child) for child in node.children if not isinstance(child, str)), default=0)  # noqa: E731
    assert depth(root.one(id="text")) <= MAXIMUM_DEPTH + 4


def test_many_facts_that_all_cross_do_not_multiply() -> None:
    text = "x" * 4000
    facts = Facts(Word(start=at, end=at + 2000, text=text[:2000]) for at in range(2000))
    pieces = parse(page(Extraction(Article(text), facts, (), (), ()))).one(id="text").all(class_="mark")
    assert len(pieces) < 2000 * (MAXIMUM_DEPTH + 1)
