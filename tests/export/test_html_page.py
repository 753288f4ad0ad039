"""The page: every fact is marked and listed, links lead somewhere, the text is the article's."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs
import pytest

from newsfacts import Article, DateExpression, Engine, Extraction, Fact, Facts, Failure, Quote, Span, Speaker, Unit
from newsfacts.export.html import page
from newsfacts.export.labels import labelled
from newsfacts.samples import storm_barrier
from tests.export.html_at_hand import Node, assert_harmless, assert_ids_are_unique, parse
from tests.facts_at_hand import EXAMPLES, SPEAKER, TEXT, Word, slice_of


def shown(text: str = TEXT, facts: tuple[Fact, ...] = (), failures: tuple[Failure, ...] = (), **metadata: str) -> Node:
    return parse(page(Extraction(Article(text, **metadata), Facts(facts), failures, (), ())))


@pytest.fixture(scope="module")
def sample() -> Extraction:
    return Engine("builtin").run(storm_barrier())


@pytest.fixture(scope="module")
def root(sample: Extraction) -> Node:
    return parse(page(sample))


# the text


def test_the_text_is_the_articles(sample: Extraction, root: Node) -> None:
    assert root.one(id="text").text() == sample.article.text


def test_every_fact_is_marked_where_it_stands(sample: Extraction, root: Node) -> None:
    for label, fact in labelled(sample.facts):
        first = fact.parts[0].of(sample.article.text) if isinstance(fact, Quote) else fact.text
        mark = root.one(id=f"text-{label}")
        assert mark.text() == first
        assert {"mark", fact.type} <= set((mark.attributes["class"] or "").split())


def test_a_paragraph_each(sample: Extraction, root: Node) -> None:
    paragraphs = [node.text() for node in root.one(id="text").children if isinstance(node, Node)]
    assert paragraphs == sample.article.text.strip().split("\n\n")


def test_facts_inside_one_another_are_marks_inside_one_another() -> None:
    quote = shown(facts=EXAMPLES).one(id="text-Q1")
    assert [node.text() for node in quote.all(class_="percentage")] == ["12 percent"]
    assert [node.text() for node in quote.all(class_="date")] == ["May"]


def test_facts_that_cross_are_split_where_they_cross() -> None:
    crossing = (Word(**slice_of(1, 10)), Word(**slice_of(6, 13)))
    marks = shown(facts=crossing).one(id="text").all(class_="other")
    assert [mark.text() for mark in marks] == [TEXT[1:10], TEXT[6:10], TEXT[10:13]]
    assert [mark.attributes.get("id") for mark in marks] == ["text-X1", "text-X2", None]


def test_underlines_of_overlapping_facts_have_lanes_of_their_own() -> None:
    facts = tuple(Word(**slice_of(start, 13)) for start in (1, 3, 5))
    lanes = [mark.attributes["class"] for mark in shown(facts=facts).one(id="text").all(class_="other")]
    assert lanes == ["mark other lane-0", "mark other lane-1", "mark other lane-2"]


def test_the_speaker_stands_in_the_margin_and_is_told_apart_in_the_text() -> None:
    root = shown(facts=EXAMPLES)
    assert [node.attributes["data-name"] for node in root.all(class_="margin")] == ["Ada Lund"]
    assert [node.text() for node in root.one(id="text").all(class_="speaker")] == ["Ada Lund"]


@pytest.mark.parametrize(
    ("mention", "classes"), [("Ada Lund", "margin near"), ("ADA LUND", "margin near"), ("Ms Lund", "margin"), ("she", "margin")]
)
def test_a_small_screen_needs_no_name_that_the_paragraph_has(mention: str, classes: str) -> None:
    text = f"“Yes,” {mention} said."
    speaker = Speaker("Ada Lund", mention, 7, 7 + len(mention))
    quote = Quote(**slice_of(0, 6, text), kind="direct", parts=(Span(0, 6),), content="Yes,", speaker=speaker)
    assert shown(text, (quote,)).one(data_name="Ada Lund").attributes["class"] == classes


def test_a_quote_in_parts_bears_its_label_at_each(sample: Extraction, root: Node) -> None:
    label, quote = next(
        (label, fact) for label, fact in labelled(sample.facts) if isinstance(fact, Quote) and len(fact.parts) > 1
    )
    assert len(root.one(id="text").all(data_label=label)) == len(quote.parts)


def test_what_a_label_says() -> None:
    root = shown(facts=EXAMPLES)
    notes = [node.attributes["data-note"] for node in root.one(id="text").all(class_="label")]
    assert notes == [
        "Q1 · quote\nAda Lund\ndirect (“said”)",
        "P1 · percentage\nup 12%\naccording to Ada Lund",
        "D1 · date\nMay 2024\nTIMEX3 2024-05\naccording to Ada Lund",
        "N1 · quantity\nabout 300 tenants",
        "N2 · quantity\n4,500,000 EUR",
        "Q2 · quote\nunattributed",
    ]


# the lists


def test_every_fact_has_one_entry(sample: Extraction, root: Node) -> None:
    entries = [node.attributes["id"] for node in root.one(id="facts").all(class_="fact")]
    assert sorted(map(str, entries)) == sorted(f"fact-{label}" for label, _ in labelled(sample.facts))


def test_links_lead_somewhere(root: Node) -> None:
    ids = {node.attributes.get("id") for node in root.walk()}
    targets = [href[1:] for node in root.tagged("a") if (href := node.attributes.get("href") or "").startswith("#")]
    assert len(targets) > 100
    assert set(targets) <= ids


def test_who_said_what() -> None:
    voices = shown(facts=EXAMPLES).one(class_="voices")
    assert [node.text() for node in voices.tagged("h3")] == ["Ada Lund", "Nobody named"]
    assert [" ".join(node.text().split()) for node in voices.tagged("li")] == [
        "Q1Rents rose by 12 percent in May, direct",
        "Q2all told.",
    ]


def test_the_timeline_is_in_the_order_of_the_calendar() -> None:
    text = "In 2021, on 3 May 1987 and in May 2023, over six months."
    root = shown(text, Engine("builtin").run(Article(text)).facts, published="2023-06-01")  # type: ignore[arg-type]
    items = [node for node in root.one(class_="timeline").children if isinstance(node, Node)]
    assert [item.text().partition("D")[0].strip() for item in items] == [
        "Sunday 3 May 1987",
        "33 years later",
        "2021",
        "2 years later",
        "May 2023",
        "Thursday 1 June 2023 published",
    ]
    assert [node.text() for node in root.one(class_="apart").tagged("h3")] == ["How long"]


def test_a_date_stands_among_the_words_around_it() -> None:
    text = f"{'Nothing of the kind was said. ' * 5}It closed on 3 May 1987, they said, {'and so on ' * 20}.\nNext line."
    start = text.index("3 May")
    fact = DateExpression(
        **slice_of(start, start + 10, text), kind="DATE", value="1987-05-03", earliest=date(1987, 5, 3), latest=date(1987, 5, 4)
    )
    words = shown(text, (fact,)).one(id="fact-D1").one(class_="words").text()
    assert words == "… Nothing of the kind was said. It closed on 3 May 1987, they said, and so on and so on and so on and …"


def test_figures_are_tables_with_values_and_sources() -> None:
    root = shown(facts=EXAMPLES)
    rows = {str(row.attributes.get("id")): [cell.text() for cell in row.tagged("td")] for row in root.tagged("tr")}
    assert rows["fact-N1"] == ["N1", "About 300 tenants", "about 300 tenants", ""]
    assert rows["fact-P1"] == ["P1", "12 percent", "up 12%", "Ada Lund"]


def test_a_plugins_fact_is_shown_with_its_own_fields() -> None:
    root = shown(facts=(Word(**slice_of(1, 6), note="noun"),))
    assert [cell.text() for cell in root.one(id="fact-X1").tagged("td")] == ["X1", "Rents", "note: noun", ""]
    assert [node.text() for node in root.tagged("h2")] == ["Word 1"]


@attrs.frozen(kw_only=True)
class Vote(Fact):
    """A plugin's fact with fields of many kinds."""

    type = "roll_call"
    layer = "votes"
    carried: bool
    share: Decimal
    day: date
    place: Span
    by: Speaker
    unit: Unit
    against: tuple[str, ...]
    absent: frozenset[str]
    nothing: str | None = None


def test_the_fields_of_a_plugins_fact_are_said_plainly() -> None:
    vote = Vote(
        **slice_of(1, 6), carried=True, share=Decimal("1234.50"), day=date(2024, 3, 12), place=Span(2, 4), by=SPEAKER,
        unit=Unit("vote"), against=tuple("abcdefghij"), absent=frozenset("zyx"),
    )  # fmt: skip
    [_, _, value, _] = shown(facts=(vote,)).one(id="fact-X1").tagged("td")
    assert value.text().split("; ") == [
        "carried: yes", "share: 1,234.50", "day: Tuesday 12 March 2024", "place: characters 2 to 4", "by: Ada Lund", "unit: vote",
        "against: a, b, c, d, e, f, g, h, …", "absent: x, y, z",
    ]  # fmt: skip


# the rest


def test_the_head_of_the_page() -> None:
    root = shown(title="A & B", source="The <Paper>", url="https://example.org/?a=1&b=2", published="2024-03-14T18:30")
    assert root.tagged("h1")[0].text() == "A & B"
    assert root.tagged("title")[0].text() == "A & B"
    assert root.tagged("time")[0].attributes["datetime"] == "2024-03-14T18:30:00"
    byline = root.one(class_="byline")
    assert "Thursday 14 March 2024, 18:30" in byline.text()
    assert "The <Paper>" in byline.text()
    assert [node.attributes["href"] for node in byline.tagged("a")] == ["https://example.org/?a=1&b=2"]


NO_WEB = "javascript:alert(1)| javascript:alert(1)|java\nscript:alert(1)|\x00https://x|data:text/html,x|file:///etc|//x|http:x|x"


@pytest.mark.parametrize("url", NO_WEB.split("|"))
def test_only_addresses_of_the_web_are_links(url: str) -> None:
    byline = shown(url=url).one(class_="byline")
    assert byline.tagged("a") == []
    assert " ".join(url.split()) in byline.text()


def test_addresses_of_the_web_are_links() -> None:
    links = shown(url="HTTPS://example.org/a?b=1&c=2#d").one(class_="byline").tagged("a")
    assert [link.attributes["href"] for link in links] == ["HTTPS://example.org/a?b=1&c=2#d"]


def test_failures_are_shown() -> None:
    failure = Failure("extract", "dates", "newsfacts <builtin>", "ValueError: <b>no</b>")
    assert str(failure) in shown(failures=(failure,)).one(class_="failures").text()


def test_no_text_and_no_facts() -> None:
    root = shown("")
    assert root.one(id="text").text() == ""
    assert "No facts" in root.one(id="facts").text()


def test_nothing_is_fetched_and_nothing_runs(sample: Extraction, root: Node) -> None:
    [policy] = [node.attributes["content"] for node in root.tagged("meta") if node.attributes.get("http-equiv")]
    assert policy is not None
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    for word in ("url(", "@import", "<script", "http:", "https:"):
        assert word not in page(sample)


def test_ids_are_unique_and_the_page_keeps_its_rules(root: Node) -> None:
    assert_ids_are_unique(root)
    assert_harmless(root)


def test_the_same_article_gives_the_same_page(sample: Extraction) -> None:
    assert page(sample) == page(Engine("builtin").run(storm_barrier()))


def test_facts_of_another_text_do_no_harm() -> None:
    root = shown("Short.", EXAMPLES)
    assert root.one(id="text").text() == "Short."
    assert len(root.one(id="facts").all(class_="fact")) == len(EXAMPLES)


def test_parts_out_of_order() -> None:
    quote = Quote(**slice_of(0, 34), kind="direct", parts=(Span(20, 34), Span(0, 10)), content="")
    assert shown(facts=(quote,)).one(id="text").text() == TEXT
