"""Arrow: articles in, facts out, in the columns of the schema; what is no article stands in a row of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime

import pyarrow as pa
import pytest
from pyarrow import parquet

from newsfacts import Article, Engine, Fact, Facts, InvalidArgument
from newsfacts.codec import encode
from newsfacts.interop.arrow import SCHEMA, extract_batches, facts_table
from newsfacts.interop.arrow.articles import ROWS_AT_ONCE, BadRow, articles_in
from newsfacts.interop.arrow.rows import batch_of
from newsfacts.samples import storm_barrier
from tests.batch_at_hand import fragile, twos
from tests.facts_at_hand import EXAMPLES, Word

TWOS = Engine([twos])


def batch(**columns: object) -> pa.RecordBatch:
    return pa.RecordBatch.from_pydict(columns)


def rows(batches: Iterator[pa.RecordBatch]) -> list[dict[str, object]]:
    """All rows, keys without a value left out."""
    return [{key: value for key, value in row.items() if value is not None} for each in batches for row in each.to_pylist()]


def test_the_columns_hold_the_wire_format() -> None:
    article = storm_barrier()
    engine = Engine("builtin")
    facts = engine.run(article).facts
    found = []
    for row, expected in zip(facts_table([article], engine).to_pylist(), facts.to_dicts(), strict=True):
        assert (row.pop("article"), row.pop("error"), row.pop("other")) == (article.id, None, None)
        assert all(value is None for key, value in row.items() if key not in expected)
        found.append({key: row[key] for key in expected})
    assert found == facts.to_dicts()
    assert Facts.from_dicts(found) == facts


@pytest.mark.parametrize("fact", EXAMPLES, ids=lambda fact: f"{fact.type}-{fact.rule}")
def test_every_key_of_the_builtin_facts_has_a_column(fact: Fact) -> None:
    assert encode(fact).keys() <= set(SCHEMA.names)


def test_batches_and_tables_agree_and_fit_parquet() -> None:
    given = batch(id=["a", "b"], text=["Prices rose 3 percent on Monday.", "“No,” she said."], published=["2024-05-16", None])
    table = pa.Table.from_batches(extract_batches([given]), SCHEMA)
    assert table.equals(
        facts_table([Article("Prices rose 3 percent on Monday.", "2024-05-16", id="a"), Article("“No,” she said.", id="b")])
    )
    assert set(table["article"].to_pylist()) == {"a", "b"}
    file = pa.BufferOutputStream()
    parquet.write_table(table, file)
    assert parquet.read_table(pa.BufferReader(file.getvalue())).equals(table)


@pytest.mark.parametrize(
    "published",
    [
        pa.array(["2024-05-16"]),
        pa.array([date(2024, 5, 16)], pa.date32()),
        pa.array([date(2024, 5, 16)], pa.date64()),
        pa.array([datetime(2024, 5, 16, 9)], pa.timestamp("s")),
        pa.array([1_715_850_000_000_000_001], pa.timestamp("ns", "UTC")),
        pa.array(["2024-05-16"], pa.large_string()),
        pa.array(["2024-05-16"]).dictionary_encode(),
    ],
    ids=lambda column: str(column.type),
)
def test_published_may_be_text_or_a_date_or_a_timestamp(published: pa.Array) -> None:
    [article] = articles_in(pa.RecordBatch.from_arrays([pa.array(["x"]), published], ["text", "published"]))
    assert isinstance(article, Article)
    assert str(article.published).startswith("2024-05-16")


def test_all_columns_of_an_article_are_read_and_others_are_not() -> None:
    given = {"title": "T", "url": "U", "source": "S", "language": "en-GB", "id": "I"}
    [article] = articles_in(batch(text=["two"], more=[1], **{key: [value] for key, value in given.items()}))
    assert article == Article("two", **given)  # type: ignore[arg-type]
    assert dict(article.meta) == {}


def test_ids_may_be_numbers() -> None:
    assert [row["article"] for row in rows(extract_batches([batch(id=[7, 8], text=["two", None])], TWOS))] == ["7", "8"]


def test_bad_rows_are_reported_in_their_place() -> None:
    given = batch(
        id=["a", "b", None, "d", "e"],
        text=["two", None, None, "two", "two"],
        published=["2024-05-16", None, None, "16 May", "2024-05-16"],
    )
    assert [(row.get("article"), row.get("error"), row.get("start")) for row in rows(extract_batches([given], TWOS))] == [
        ("a", None, 0),
        ("b", "text is null", None),
        (None, "text is null", None),
        ("d", "published must be an ISO 8601 date such as 2021-12-23, not '16 May'", None),
        ("e", None, 0),
    ]


def test_text_that_is_not_utf8_is_a_bad_row() -> None:
    offsets, data = pa.py_buffer(b"\0\0\0\0\3\0\0\0\4\0\0\0\7\0\0\0"), pa.py_buffer(b"two\xfftwo")
    text = pa.Array.from_buffers(pa.string(), 3, [None, offsets, data])
    found = list(articles_in(pa.RecordBatch.from_arrays([text], ["text"])))
    assert (found[0], found[2]) == (Article("two"), Article("two"))
    assert isinstance(found[1], BadRow)
    assert found[1].error.startswith("text cannot be read: 'utf-8' codec can't decode byte 0xff")


def test_text_of_another_type_is_a_bad_row() -> None:
    [row] = rows(extract_batches([batch(text=[3])], TWOS))
    assert row == {"error": "text must be a str, not int (3)"}


def test_what_is_no_article_and_what_fails_is_reported_beside_the_facts() -> None:
    table = facts_table([Article("two", id="a"), 7, Article("raise", id="c")], Engine([twos, fragile]))  # type: ignore[list-item]
    errors = list(zip(table["article"].to_pylist(), table["error"].to_pylist(), table["start"].to_pylist(), strict=True))
    assert errors[0] == ("a", None, 0)
    assert errors[1][0] is None
    assert "article must be a newsfacts.Article" in errors[1][1]
    assert errors[2][0] == "c"
    assert "extract of fragile" in errors[2][1]
    assert "ZeroDivisionError: as asked" in errors[2][1]


def test_without_the_column_text_the_message_says_what_there_is() -> None:
    with pytest.raises(InvalidArgument, match="must have the column 'text' \\(there are body, id\\)"):
        next(extract_batches([batch(body=["two"], id=["a"])], TWOS))


def test_the_keys_of_plugins_are_a_json_object() -> None:
    [row] = facts_table([Article("two")], TWOS).to_pylist()
    assert (row["type"], row["text"]) == ("word", "two")
    assert json.loads(row["other"]) == {"note": None}
    assert Word.type == "word"


def test_lone_surrogates_keep_their_place() -> None:
    made = batch_of([{"text": "a\ud800b", "unit": {"name": "\udfff", "symbol": None, "dimension": None}, "start": 3}])
    [row] = made.to_pylist()
    assert (row["text"], row["unit"]["name"], row["start"]) == ("a\ufffdb", "\ufffd", 3)


def test_empty_input() -> None:
    assert facts_table([]).num_rows == 0
    assert facts_table([]).schema == SCHEMA
    assert list(extract_batches([])) == []
    assert list(extract_batches([batch(text=pa.array([], pa.string()))])) == []


def test_batches_are_drawn_one_at_a_time_and_big_ones_are_cut() -> None:
    drawn = []

    def source() -> Iterator[pa.RecordBatch]:
        for number in range(10**6):
            drawn.append(number)
            yield batch(text=["two"] * (3 * ROWS_AT_ONCE))

    results = extract_batches(source(), TWOS)
    taken = sum(next(results).num_rows for _ in range(5))
    assert drawn == [0]
    assert taken < 3 * ROWS_AT_ONCE


def test_without_pyarrow_the_message_names_the_extra() -> None:
    program = "import sys; sys.modules['pyarrow'] = None; import newsfacts.interop.arrow"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert done.stderr.endswith("ImportError: newsfacts.interop.arrow needs the extra 'arrow': pip install 'newsfacts[arrow]'\n")
