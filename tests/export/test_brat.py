"""brat standoff: read back by a small reader that is as strict as brat's own."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Article, Cue, Facts, InvalidArgument, Quote, Span, Speaker
from newsfacts.export import brat
from newsfacts.export.brat.names import ATTRIBUTES, entity_name
from newsfacts.export.brat.standoff import fragments
from newsfacts.export.characters import writable
from newsfacts.export.folder import Folder
from newsfacts.samples import storm_barrier
from tests.export.at_hand import ENGINE, SMALL, Given, any_facts, found_facts, texts

LINE = re.compile(r"(?P<id>[TARE#]\d+)\t(?P<what>[^\t]+)(?:\t(?P<words>[^\t]*))?")


class Annotations(NamedTuple):
    """What an ``.ann`` file says, by id."""

    spans: dict[str, tuple[str, list[Span]]]
    attributes: list[tuple[str, ...]]
    relations: list[tuple[str, str, str]]
    notes: dict[str, str]


def read(text: str, ann: str) -> Annotations:
    """The annotations; anything that brat would refuse fails."""
    found = Annotations({}, [], [], {})
    ids = set()
    for line in ann.splitlines():  # by every line end that Unicode knows, as brat does
        match = LINE.fullmatch(line)
        assert match, line
        assert match["id"] not in ids
        ids.add(match["id"])
        name, *rest = match["what"].split(" ")
        assert re.fullmatch(r"[\w-]+", name, re.ASCII)
        match match["id"][0]:
            case "T":
                spans = [Span(*map(int, pair.split(" "))) for pair in " ".join(rest).split(";")]
                assert all(before.end <= after.start for before, after in pairwise(spans))
                assert " ".join(span.of(text) for span in spans) == match["words"]
                assert all(span.of(text).strip() == span.of(text) != "" for span in spans)
                found.spans[match["id"]] = name, spans
            case "A":
                assert rest[0] in found.spans
                found.attributes.append((name, *rest))
            case "R":
                (first, one), (second, other) = (part.split(":") for part in rest)
                assert (first, second) == ("Arg1", "Arg2")
                assert {one, other} <= found.spans.keys()
                found.relations.append((name, one, other))
            case "#":
                assert name == "AnnotatorNotes"
                assert rest[0] in found.spans
                assert match["words"]
                found.notes[rest[0]] = match["words"]
    return found


@given(any_facts() | found_facts())
def test_the_lines_are_brats_and_the_spans_select_the_words(given: Given) -> None:
    article, facts = given
    files = brat.files(article, facts)
    assert set(files) == {".txt", ".ann"}
    assert len(files[".txt"]) == len(article.text)
    files[".txt"].encode()
    annotations = read(files[".txt"], files[".ann"])
    shown = [(name, spans) for name, spans in annotations.spans.values() if name not in ("Speaker", "Cue")]
    visible = [(fact, found) for fact in facts if (found := list(fragments(article.text, _parts(fact))))]
    for (fact, expected), (name, spans) in zip(visible, shown, strict=True):
        assert name == entity_name(fact.type)
        assert spans == expected
        assert [writable(span.of(article.text)) for span in spans] == [span.of(files[".txt"]) for span in spans]


def _parts(fact: object) -> tuple[Span, ...]:
    return fact.parts if isinstance(fact, Quote) and fact.parts else (fact.span,)  # type: ignore[attr-defined,no-any-return]


@given(texts(), st.lists(st.integers(0, 80), min_size=2, max_size=2))
def test_fragments_hold_all_words_once(text: str, ends: list[int]) -> None:
    span = Span(min(ends), max(ends))
    pieces = list(fragments(text, [span]))
    assert "".join("".join(piece.of(text).split()) for piece in pieces) == "".join(span.of(text).split())


def test_a_quotation_in_parts_with_a_line_end_is_one_annotation_of_three_pieces() -> None:
    quote = Quote(
        start=0, end=len(SMALL.text), text=SMALL.text, kind="direct", parts=(Span(0, 22), Span(47, len(SMALL.text))),
        content="Rents rose. For years.", speaker=Speaker("Ada Lund", "Ada Lund", 24, 32), cue=Cue("said", 33, 37),
    )  # fmt: skip
    assert brat.dumps(SMALL, [quote]).splitlines() == [
        "T1\tQuote 0 22;47 51;52 59\t“Rents 🏠 rose by 12%,” “For years.”",
        "A1\tQuoteKind T1 direct",
        "T2\tSpeaker 24 32\tAda Lund",
        '#1\tAnnotatorNotes T2\tname="Ada Lund"',
        "R1\tSaidBy Arg1:T1 Arg2:T2",
        "T3\tCue 33 37\tsaid",
        "R2\tCuedBy Arg1:T1 Arg2:T3",
    ]


def test_values_stand_in_notes_and_closed_lists_in_attributes() -> None:
    article = Article("“At least $84.5 million went in early March 2020,” said Ada Lund.")
    files = brat.files(article, ENGINE.run(article).facts)
    found = read(files[".txt"], files[".ann"])
    by_name = {name: key for key, (name, _) in found.spans.items()}
    assert found.notes[by_name["Quantity"]] == 'value=84500000 unit="US dollar" currency=USD'
    assert found.notes[by_name["Date"]].startswith("value=2020-03 earliest=2020-03-01 latest=")
    assert {("TimexMod", by_name["Date"], "START"), ("Modifier", by_name["Quantity"], "at_least")} < set(found.attributes)
    assert ("Assumed", by_name["Quantity"]) in found.attributes
    assert ("AttributedTo", by_name["Quantity"], by_name["Speaker"]) in found.relations
    assert ("AttributedTo", by_name["Quote"], by_name["Speaker"]) not in found.relations  # SaidBy says it


def test_the_configuration_knows_all_that_the_annotations_use() -> None:
    sections: dict[str, list[str]] = {}
    files = brat.configuration(["stock_ticker"])
    assert files.keys() == {"annotation.conf", "visual.conf"}
    for line in filter(None, files["annotation.conf"].splitlines()):
        if line.startswith("["):
            lines = sections.setdefault(line.strip("[]"), [])
        else:
            lines.append(line)
    assert list(sections) == ["entities", "relations", "events", "attributes"]  # brat wants all four
    entities = sections["entities"]
    assert entities == ["Quote", "Date", "Quantity", "Percentage", "StockTicker", "Speaker", "Cue"]
    attributes = {}
    for line in sections["attributes"]:
        name, kinds, values = re.fullmatch(r"(\w+)\tArg:([\w|]+)(?:, Value:([\w|]+))?", line).groups()  # type: ignore[union-attr]
        assert set(kinds.split("|")) <= set(entities)
        attributes[name] = set(values.split("|")) if values else set()
    assert len(attributes) == len(ATTRIBUTES)
    relations = {line.split("\t")[0] for line in sections["relations"]}
    article = storm_barrier()
    found = read(article.text, brat.dumps(article, ENGINE.run(article).facts))
    assert {name for name, _ in found.spans.values()} <= set(entities)
    assert {name for name, *_ in found.relations} <= relations
    for name, _, *value in found.attributes:
        assert set(value) <= attributes[name]
    assert all(f"\n{entity}\tbgColor:#" in files["visual.conf"] for entity in entities)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # that library's own
def test_another_library_reads_a_collection(tmp_path: Path) -> None:
    reader = pytest.importorskip("bratly.io", reason="bratly-io-fs, of the extra 'dev', is not installed")
    folder = Folder(tmp_path / "collection")
    article = storm_barrier()
    facts = ENGINE.run(article).facts
    files = brat.files(article, facts)
    folder.add(article.id, files)
    [document] = reader.read_document_collection_from_folder(str(folder.path)).documents
    [found] = document.annotation_collections
    assert document.text == article.text
    assert len(found.annotations) == len(files[".ann"].splitlines())
    fragments_found = [
        [Span(fragment.start, fragment.end) for fragment in each.fragments]
        for each in found.annotations
        if type(each).__name__ == "EntityAnnotation" and each.label not in ("Speaker", "Cue")
    ]
    expected = [list(fragments(article.text, _parts(fact))) for fact in facts]
    assert sorted(fragments_found) == sorted(expected)


def test_arguments_are_named() -> None:
    with pytest.raises(InvalidArgument, match="article must be"):
        brat.files("text", Facts())  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="facts must be those of this article"):
        brat.dumps(Article("Another"), ENGINE.run(SMALL).facts)
