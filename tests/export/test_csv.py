"""CSV: read back by ourselves and by others; nothing in it runs in a spreadsheet."""

from __future__ import annotations

import csv as standard
import io
import json

import pytest
from hypothesis import given

from newsfacts import Article, DecodeError, Facts, InvalidArgument
from newsfacts.export import csv
from newsfacts.export.characters import writable
from newsfacts.export.columns import COLUMNS
from newsfacts.samples import storm_barrier
from tests.export.at_hand import ENGINE, SMALL, Given, any_facts, found_facts


def rows(data: str) -> list[dict[str, str]]:
    return list(standard.DictReader(io.StringIO(data, newline=""), strict=True))


def as_written(value: object) -> object:
    """A value of the wire format without the lone surrogates that no file can hold."""
    match value:
        case str():
            return writable(value)
        case dict():
            return {key: as_written(inner) for key, inner in value.items()}
    return value


@given(any_facts() | found_facts())
def test_all_is_read_back_and_every_row_is_as_wide(given: Given) -> None:
    article, facts = given
    data = csv.dumps(article, facts)
    data.encode()
    expected = Facts.from_dicts(map(as_written, facts.to_dicts()))
    # Keys that a plugin brings stand in JSON, which keeps even lone surrogates.
    assert [fact.to_dicts() for fact in csv.loads(data).values()] == (
        [[_with_notes(row, fact) for row, fact in zip(expected.to_dicts(), facts.to_dicts(), strict=True)]] if facts else []
    )
    text = writable(article.text)
    for row in rows(data):
        assert list(row) == list(COLUMNS)
        assert text[int(row["start"]) : int(row["end"])] == csv._unguarded(row["text"])
        assert not any(
            cell[:1] in "=+-@\t\r" and len(cell) > 2 and not cell[1:].replace(".", "").isdigit() for cell in row.values()
        )


def _with_notes(row: dict[str, object], fact: dict[str, object]) -> dict[str, object]:
    return {**row, "note": fact["note"]} if fact["type"] == "word" else row


@pytest.mark.parametrize("words", ["=1+1", "+1-1", "-5 percent", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''=1"])
def test_what_a_spreadsheet_would_run_begins_with_an_apostrophe(words: str) -> None:
    article = Article("5 people", id=words)
    data = csv.dumps(article, ENGINE.run(article).facts)
    assert rows(data)[0]["article"] == "'" + words
    assert list(csv.loads(data)) == [words]


@pytest.mark.parametrize("words", ["-5", "+1.5", "-", "=", ">=", "~", "'Tis", "a=b", "", "’=1"])
def test_what_it_would_not_is_as_it_is(words: str) -> None:
    assert csv._cell(words) == words
    assert csv._unguarded(words) == words


def test_files_of_several_articles_are_one_table() -> None:
    articles = [Article("Prices rose 3 percent.", id="a"), Article("Rents fell."), Article("“5 people,\r\nsaid Jo”", id="c,d")]
    facts = [ENGINE.run(article).facts for article in articles]
    data = "".join(
        csv.dumps(article, found, header=not n) for n, (article, found) in enumerate(zip(articles, facts, strict=True))
    )
    assert csv.loads(data) == {"a": facts[0], "c,d": facts[2]}


def test_excel_gets_its_mark() -> None:
    data = csv.dumps(SMALL, ENGINE.run(SMALL).facts, bom=True)
    assert data.encode().startswith(b"\xef\xbb\xbfarticle,error,type,")
    assert csv.loads(data) == {"a/b c.txt": ENGINE.run(SMALL).facts}


def test_pandas_reads_it() -> None:
    pandas = pytest.importorskip("pandas", reason="pandas, of the extra 'dev', is not installed")
    article = storm_barrier()
    facts = ENGINE.run(article).facts
    frame = pandas.read_csv(io.BytesIO(csv.dumps(article, facts).encode()), dtype=str, keep_default_na=False)
    assert list(frame.columns) == list(COLUMNS)
    assert list(frame["text"]) == [fact.text for fact in facts]
    assert [json.loads(parts) for parts in frame["parts"] if parts] == [
        [[part.start, part.end] for part in quote.parts] for quote in facts.quotes
    ]


def test_errors_are_left_out() -> None:
    data = csv.header_line() + csv.lines([{"article": "a", "error": "no text"}])
    assert rows(data)[0]["error"] == "no text"
    assert csv.loads(data) == {}


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("a,b\r\n1,2\r\n", "data has no column article, error, type"),
        (csv.header_line() + "x" + "," * (len(COLUMNS) - 1), "the row that ends in line 2: key 'type' must be one of"),
        (csv.header_line() + "x,,date,one" + "," * (len(COLUMNS) - 4), "the row that ends in line 2: invalid literal"),
        (csv.header_line() + "x,y", "the row that ends in line 2 is not as wide as the header"),
        (csv.header_line() + '"x', "unexpected end of data"),
    ],
)
def test_what_is_no_such_table_is_refused(data: str, message: str) -> None:
    with pytest.raises(DecodeError, match=message):
        csv.loads(data)


def test_arguments_are_named() -> None:
    with pytest.raises(InvalidArgument, match="article must be"):
        csv.dumps("text", Facts())  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="bom must be False without header"):
        csv.dumps(SMALL, Facts(), header=False, bom=True)
