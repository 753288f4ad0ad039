"""TimeML: well-formed for any text, and true to the rules of TimeML 1.2.1 for TIMEX3, which are written down here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from hypothesis import given

from newsfacts import Article, DateExpression, Facts, InvalidArgument, Span
from newsfacts.export import timeml
from newsfacts.export.characters import replaced_in, writable
from newsfacts.samples import storm_barrier
from tests.export.at_hand import ENGINE, SMALL, Given, any_facts, found_facts

REQUIRED = {"tid", "type", "value"}
REFERENCES = {"beginPoint", "endPoint", "anchorTimeID"}
CLOSED = {
    "type": {"DATE", "TIME", "DURATION", "SET"},
    "temporalFunction": {"true", "false"},
    "functionInDocument": {"CREATION_TIME"},
    "mod": set(
        "BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE START MID END APPROX".split()
    ),
}
ALLOWED = REQUIRED | REFERENCES | CLOSED.keys() | {"quant", "freq", "comment"}


class Read(NamedTuple):
    """What a reader sees: the text, and each TIMEX3 with the place of its words."""

    text: str
    timexes: list[tuple[Span, dict[str, str]]]
    forbidden: list[str]


def read(document: str) -> Read:
    parser = ElementTree.XMLParser(target=ElementTree.TreeBuilder(insert_pis=True))
    root = ElementTree.fromstring(document.encode(), parser)
    assert root.tag == "TimeML"
    assert [child.tag for child in root] == [name for name in ("DOCID", "DCT", "TITLE", "TEXT") if root.find(name) is not None]
    check_rules(list(root.iter("TIMEX3")))
    pieces: list[str] = []
    timexes: list[tuple[Span, dict[str, str]]] = []
    forbidden: list[str] = []

    def add(words: str | None) -> None:
        pieces.append(words or "")

    def walk(element: ElementTree.Element) -> None:
        add(element.text)
        for child in element:
            start = sum(map(len, pieces))
            if child.tag is ElementTree.PI:
                name, _, character = (child.text or "").partition(" ")
                assert name == "newsfacts-character"
                assert "".join(pieces).endswith("\ufffd")
                forbidden.append(chr(int(character.removeprefix("U+"), 16)))
            else:
                assert child.tag == "TIMEX3"
                walk(child)
                timexes.append((Span(start, sum(map(len, pieces))), dict(child.attrib)))
            add(child.tail)

    text = root.find("TEXT")
    assert text is not None
    walk(text)
    return Read("".join(pieces), timexes, forbidden)


def check_rules(timexes: list[ElementTree.Element]) -> None:
    ids = [element.attrib["tid"] for element in timexes]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch("t[0-9]+", name) for name in ids)
    for element in timexes:
        assert element.attrib.keys() >= REQUIRED
        assert element.attrib.keys() <= ALLOWED
        assert all(child.tag is ElementTree.PI for child in element)  # words only
        for name, value in element.attrib.items():
            assert value in CLOSED.get(name, {value})
            assert name not in REFERENCES or value in ids
        assert "/" not in element.attrib["value"]
        assert ("beginPoint" in element.attrib) == ("endPoint" in element.attrib)
        assert "beginPoint" not in element.attrib or element.attrib["type"] == "DURATION"
        assert ("anchorTimeID" in element.attrib) == (element.attrib.get("temporalFunction") == "true")


def outermost(facts: Facts) -> Iterator[DateExpression]:
    end = 0
    for expression in facts.dates:
        if expression.start >= end:
            yield expression
            end = expression.end


@given(any_facts() | found_facts())
def test_the_text_is_the_articles_and_the_dates_stand_where_they_stand(given: Given) -> None:
    article, facts = given
    found = read(timeml.dumps(article, facts))
    assert found.text == writable(article.text, "xml")
    assert found.forbidden == [each.character for each in replaced_in(article.text, "xml")]
    visible = [(span, timex) for span, timex in found.timexes if span]
    assert [span for span, _ in visible] == [expression.span for expression in outermost(facts)]
    for (_, timex), expression in zip(visible, outermost(facts), strict=True):
        ranged = "/" in expression.value
        assert timex["type"] == ("DURATION" if ranged else expression.kind)
        assert ranged or timex["value"] == expression.value
        assert timex.get("mod") == expression.mod
    points = 2 * sum("/" in expression.value for expression in facts.dates)
    assert len(found.timexes) == len(facts.dates) + points


def test_the_day_of_publication_is_the_creation_time_and_anchors_what_hangs_on_it() -> None:
    article = Article("The gate was shut on Tuesday, as in 2019.", date(2024, 3, 14), id="a", title="A < B")
    assert timeml.dumps(article, ENGINE.run(article).facts) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        "<TimeML>\n"
        "<DOCID>a</DOCID>\n"
        '<DCT><TIMEX3 tid="t0" type="DATE" value="2024-03-14" temporalFunction="false" functionInDocument="CREATION_TIME">'
        "2024-03-14</TIMEX3></DCT>\n"
        "<TITLE>A &lt; B</TITLE>\n"
        '<TEXT>The gate was shut on <TIMEX3 tid="t1" type="DATE" value="2024-03-12" temporalFunction="true" anchorTimeID="t0">'
        'Tuesday</TIMEX3>, as in <TIMEX3 tid="t2" type="DATE" value="2019" temporalFunction="false">2019</TIMEX3>.</TEXT>\n'
        "</TimeML>\n"
    )


def test_a_moment_of_publication_is_a_time_and_none_is_none() -> None:
    document = timeml.dumps(Article("x", datetime(2024, 3, 14, 9, 30)), Facts())
    assert '<TIMEX3 tid="t0" type="TIME" value="2024-03-14T09:30:00"' in document
    assert "DCT" not in timeml.dumps(Article("x"), Facts())


def test_a_mention_anchors_the_one_that_hangs_on_it() -> None:
    article = Article("The flood came on 9 November 2023. Two days later the gate was shut.", date(2024, 3, 14))
    [(_, first), (_, second)] = read(timeml.dumps(article, ENGINE.run(article).facts)).timexes
    assert (second["value"], second["anchorTimeID"], first["tid"]) == ("2023-11-11", "t1", "t1")


def test_a_range_is_a_duration_between_two_points() -> None:
    article = Article("He led the party in 2019-2021.")
    found = read(timeml.dumps(article, ENGINE.run(article).facts)).timexes
    assert [(span.of(article.text), timex["type"], timex["value"]) for span, timex in found] == [
        ("2019-2021", "DURATION", "PXY"),
        ("", "DATE", "2019"),
        ("", "DATE", "2021"),
    ]
    assert (found[0][1]["beginPoint"], found[0][1]["endPoint"]) == (found[1][1]["tid"], found[2][1]["tid"])


def test_a_date_inside_another_has_no_words_but_says_them() -> None:
    article = Article("early in May 2024")
    facts = [
        DateExpression(start=0, end=17, text=article.text, kind="DATE", value="2024-05", mod="START"),
        DateExpression(start=9, end=17, text="May 2024", kind="DATE", value="2024-05"),
    ]
    [_, (span, inner)] = read(timeml.dumps(article, facts)).timexes
    assert (span.of(article.text), inner["comment"], inner["value"]) == ("", "May 2024", "2024-05")


def test_what_xml_forbids_is_named_where_it_stood() -> None:
    document = timeml.dumps(Article("a\0b\x0b\ud800\ufffd\r\n"), Facts())
    assert "<TEXT>a\ufffd<?newsfacts-character U+0000?>b\ufffd<?newsfacts-character U+000B?>" in document
    found = read(document)
    assert found.text == "a\ufffdb\ufffd\ufffd\ufffd\r\n"
    assert found.forbidden == ["\0", "\x0b", "\ud800"]  # and not the one that was U+FFFD itself


def test_the_sample_has_a_timex_for_each_date() -> None:
    article = storm_barrier()
    facts = ENGINE.run(article).facts
    assert len(read(timeml.dumps(article, facts)).timexes) == len(facts.dates) > 20


def test_arguments_are_named() -> None:
    with pytest.raises(InvalidArgument, match="article must be"):
        timeml.dumps("text", Facts())  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="facts must be those of this article"):
        timeml.dumps(Article("Another"), ENGINE.run(SMALL).facts)
