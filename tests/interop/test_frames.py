"""Data frames: always the same columns of the same types, and all of the wire format in them."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings

from newsfacts import Article, Engine, Facts, InvalidArgument
from newsfacts.codec import encode
from newsfacts.export.characters import writable
from newsfacts.export.columns import COLUMNS, fact_of
from newsfacts.interop.arrow import SCHEMA, to_arrow
from newsfacts.interop.frames import to_pandas, to_polars
from newsfacts.samples import storm_barrier
from tests.batch_at_hand import fragile, twos
from tests.export.at_hand import ENGINE, Given, any_facts

ARTICLES = [Article("Prices rose 3 percent.", id="a"), Article("Rents fell.", id="b"), Article("“5 people,” said Jo.", id="c")]


def as_given(facts: Facts) -> list[dict[str, object]]:
    """The wire format without what Arrow cannot hold."""
    return [{key: _sound(value) for key, value in row.items()} for row in facts.to_dicts()]


def _sound(value: object) -> object:
    if isinstance(value, dict):
        return {key: _sound(inner) for key, inner in value.items()}
    return writable(value) if isinstance(value, str) else value


def test_the_columns_are_those_of_the_csv_export() -> None:
    assert tuple(SCHEMA.empty_table().flatten().column_names) == COLUMNS


@settings(max_examples=30)
@given(any_facts())
def test_polars_holds_all_facts(given: Given) -> None:
    pytest.importorskip("polars", reason="Polars, of the extra 'test', is not installed")
    _, facts = given
    frame = to_polars(facts)
    assert frame.columns == list(COLUMNS)
    assert frame.schema == to_polars(Facts()).schema
    back = [fact_of(row) for row in frame.iter_rows(named=True)]
    expected = as_given(facts)
    # The keys of plugins stand in JSON, which keeps even lone surrogates.
    assert list(map(encode, back)) == [
        row if row["type"] != "word" else {**row, "note": given_row["note"]}
        for row, given_row in zip(expected, facts.to_dicts(), strict=True)
    ]


def test_pandas_holds_all_facts_and_whole_numbers_stay_whole() -> None:
    pandas = pytest.importorskip("pandas", reason="pandas, of the extra 'dev', is not installed")
    facts = ENGINE.run(storm_barrier()).facts
    frame = to_pandas(facts)
    assert list(frame.columns) == list(COLUMNS)
    assert (frame.dtypes == to_pandas(Facts()).dtypes).all()
    assert frame["speaker.start"].isna().any()
    assert str(frame["speaker.start"].dtype) == "int64[pyarrow]"
    rows = to_arrow(facts).flatten().to_pylist()
    assert Facts(fact_of(row) for row in rows) == facts
    quotes = frame[frame["type"] == "quote"]
    assert list(quotes["content"]) == [quote.content for quote in facts.quotes]
    assert [None if pandas.isna(name) else name for name in quotes["speaker.name"]] == [
        quote.speaker and quote.speaker.name for quote in facts.quotes
    ]
    shares = frame[frame["type"] == "percentage"]
    assert list(pandas.to_numeric(shares["value"]).dropna()) == [
        float(share.value) for share in facts.percentages if share.value is not None
    ]


def test_facts_or_one_extraction_or_many() -> None:
    extractions = [ENGINE.run(article) for article in ARTICLES]
    assert to_arrow(iter(extractions))["article"].to_pylist() == ["a", "c", "c"]
    assert to_arrow(ENGINE.run_many(ARTICLES)).equals(to_arrow(extractions))
    assert to_arrow(extractions[0])["article"].to_pylist() == ["a"]
    assert to_arrow(extractions[0].facts)["article"].to_pylist() == [None]
    assert to_arrow([]).schema == SCHEMA


def test_what_failed_has_a_row() -> None:
    table = to_arrow(Engine([twos, fragile]).run(Article("raise", id="a")))
    assert table["type"].to_pylist() == [None]
    assert "extract of fragile" in table["error"][0].as_py()


@pytest.mark.parametrize("given", [7, [7], ["a"], "text", Article("x")])
def test_what_is_neither_is_refused(given: object) -> None:
    with pytest.raises(InvalidArgument, match="facts must be newsfacts\\.Facts, an Extraction or several"):
        to_arrow(given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("missing", "call", "extra"),
    [
        ("pandas", "frames.to_pandas(newsfacts.Facts())", "pandas"),
        ("pyarrow", "frames.to_pandas(newsfacts.Facts())", "pandas"),
        ("polars", "frames.to_polars(newsfacts.Facts())", "polars"),
        ("pyarrow", "frames.to_polars(newsfacts.Facts())", "polars"),
    ],
)
def test_without_a_library_the_message_names_the_extra(missing: str, call: str, extra: str) -> None:
    program = f"import sys; sys.modules[{missing!r}] = None; import newsfacts; from newsfacts.interop import frames; {call}"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert done.stderr.rstrip().endswith(f"need the extra '{extra}': pip install 'newsfacts[{extra}]'")
