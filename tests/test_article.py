"""The article: what may go in, what is refused and how it says so, and the ways in and out."""

from __future__ import annotations

import pickle
from datetime import UTC, date, datetime
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Article, InvalidArgument

PUBLISHED = date(2024, 3, 14)


def full() -> Article:
    return Article(
        "Text.",
        PUBLISHED,
        title="Title",
        url="https://averley.example/1",
        source="Averley Post",
        language="en-GB",
        id="1",
        meta={"desk": "city"},
    )


@given(st.text(st.characters()))
def test_any_string_is_kept_as_it_is(text: str) -> None:
    assert Article(text).text == text


@pytest.mark.parametrize("text", ["", "\0", "\ud800", "a\r\nb", "\u202eabc"])
def test_odd_strings_are_legal(text: str) -> None:
    article = Article(text)
    assert article.text == text
    assert pickle.loads(pickle.dumps(article)) == article


@pytest.mark.parametrize(
    ("given_date", "kept"),
    [
        (None, None),
        (PUBLISHED, PUBLISHED),
        ("2024-03-14", PUBLISHED),
        ("20240314", PUBLISHED),
        ("2024-03-14T08:30", datetime(2024, 3, 14, 8, 30)),
        ("2024-03-14T08:30:00Z", datetime(2024, 3, 14, 8, 30, tzinfo=UTC)),
        (datetime(2024, 3, 14, 8, 30), datetime(2024, 3, 14, 8, 30)),
    ],
)
def test_published(given_date: date | str | None, kept: date | None) -> None:
    assert Article("", given_date).published == kept


@pytest.mark.parametrize("wrong", ["yesterday", "14/03/2024", "2024-13-01", "", 20240314, 1710403200.0])
def test_published_refuses_what_is_no_date(wrong: object) -> None:
    with pytest.raises(InvalidArgument, match="published must be"):
        Article("", wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["text", "title", "url", "source", "language", "id", "meta"])
def test_wrong_types_are_named(name: str) -> None:
    arguments: dict[str, object] = {"text": "", name: 7}
    with pytest.raises(InvalidArgument, match=rf"^{name} must be .*, not int \(7\)$"):
        Article(**arguments)  # type: ignore[arg-type]


def test_text_may_not_be_bytes_or_missing() -> None:
    for wrong in (b"Text.", None):
        with pytest.raises(InvalidArgument, match="text must be a str"):
            Article(wrong)  # type: ignore[arg-type]


def test_language_may_not_be_empty() -> None:
    with pytest.raises(InvalidArgument, match="language"):
        Article("", language="")


def test_nothing_changes_it() -> None:
    given_meta = {"desk": "city"}
    article = Article("Text.", meta=given_meta)
    given_meta["desk"] = "sport"
    assert article.meta == {"desk": "city"}
    with pytest.raises(TypeError):
        article.meta["desk"] = "sport"  # type: ignore[index]
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        article.text = "Other."  # type: ignore[misc]


def test_equality_hash_pickle_and_evolve() -> None:
    assert full() == full()
    assert hash(full()) == hash(full())
    assert pickle.loads(pickle.dumps(full())) == full()
    assert attrs.evolve(full(), id="2").id == "2"


class Column(Article):
    """An article of a class of its own."""


def test_a_subclass_stays_what_it_is() -> None:
    column = Column("Text.", PUBLISHED, meta={"desk": "city"})
    assert pickle.loads(pickle.dumps(column)) == column
    assert type(pickle.loads(pickle.dumps(column))) is Column
    assert type(attrs.evolve(column, id="2")) is Column


def test_repr_is_short() -> None:
    assert len(repr(Article("word " * 100_000))) < 300


def test_dict_round_trip() -> None:
    assert Article.from_dict(full().to_dict()) == full()


def test_from_dict_keeps_unknown_keys_in_meta() -> None:
    row = {"text": "Text.", "published": "2024-03-14", "section": "city", "title": None, "meta": {"page": 3}}
    article = Article.from_dict(row)
    assert article.published == PUBLISHED
    assert article.title is None
    assert article.meta == {"section": "city", "page": 3}


def test_what_pandas_has_for_nothing_is_nothing() -> None:
    pandas = pytest.importorskip("pandas", reason="the extra 'pandas' is not installed")
    days = pandas.to_datetime(["2024-03-14", None])
    table = pandas.DataFrame({"text": ["One.", "Two."], "title": ["One", float("nan")], "published": days})
    first, second = map(Article.from_dict, table.to_dict("records"))
    assert (first.title, first.published) == ("One", datetime(2024, 3, 14))
    assert (second.title, second.published) == (None, None)
    with pytest.raises(InvalidArgument, match=r"^published must be a date.*NaT"):
        Article("Text.", pandas.NaT)


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({"body": "Text."}, "key 'text' .*it has body"),
        ({}, "key 'text' .*it has no keys"),
        ({"text": 3}, "text must be a str"),
        ({"text": "", "meta": 3}, "meta must be a mapping"),
        (["text"], "row must be a mapping"),
    ],
)
def test_from_dict_says_what_is_wrong(row: object, message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        Article.from_dict(row)  # type: ignore[arg-type]


def test_from_file_keeps_line_ends_and_drops_the_byte_order_mark(tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_bytes("\ufeffFirst “line”.\r\nSecond.\n".encode())
    article = Article.from_file(file, published="2024-03-14")
    assert article.text == "First “line”.\r\nSecond.\n"
    assert (article.id, article.published) == ("story.txt", PUBLISHED)
    assert Article.from_file(str(file)).text == article.text


def test_from_file_says_what_is_wrong(tmp_path: Path) -> None:
    latin = tmp_path / "latin.txt"
    latin.write_bytes("café".encode("latin-1"))
    with pytest.raises(UnicodeDecodeError):
        Article.from_file(latin)
    with pytest.raises(FileNotFoundError):
        Article.from_file(tmp_path / "none.txt")
    with pytest.raises(InvalidArgument, match="path must be a str or Path"):
        Article.from_file(3)  # type: ignore[arg-type]
