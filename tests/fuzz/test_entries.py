"""Every public entry, on whatever may come in: it returns, or raises the error that it promises.

``pytest tests/fuzz --hypothesis-profile=deep`` looks two hundred times as long.
"""

from __future__ import annotations

import contextlib
import json

from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Article, DecodeError, Engine, Facts, InvalidArgument
from newsfacts.testing.strategies import hostile_text
from tests.fuzz.mangled import mangled

ENGINE = Engine("builtin")
texts = st.one_of(mangled(), hostile_text())
days = st.none() | st.dates()
scalars = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), hostile_text(max_size=20), st.dates(), st.datetimes())
anything = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(hostile_text(max_size=10), inner, max_size=4)
)


@given(texts, days)
def test_engine_run(text: str, published: object) -> None:
    extraction = ENGINE.run(Article(text, published))
    assert extraction.failures == ()
    for fact in extraction.facts:
        assert text[fact.start : fact.end] == fact.text
        if fact.attributed_to is not None:
            assert fact.attributed_to.span.of(text) == fact.attributed_to.mention
    quotes = extraction.facts.quotes
    assert all(quote.start == quote.parts[0].start and quote.end == quote.parts[-1].end for quote in quotes)
    assert all(left.end <= right.start for quote in quotes for left, right in zip(quote.parts, quote.parts[1:], strict=False))


@given(texts, days)
def test_facts_there_and_back(text: str, published: object) -> None:
    facts = ENGINE.run(Article(text, published)).facts
    assert Facts.from_dicts(json.loads(json.dumps(facts.to_dicts()))) == facts
    assert Facts.from_jsonl(facts.to_jsonl()) == facts


@given(mangled(), mangled(), st.sampled_from(["en", "fr", "de", "ru", "zh", "xx", "EN_gb", "\ud800"]), days)
def test_languages(one: str, other: str, language: str, published: object) -> None:
    extraction = ENGINE.run(Article(one + other, published, language=language))
    assert all(failure.stage == "language" for failure in extraction.failures)


@given(st.dictionaries(st.sampled_from(["text", "published", "title", "url", "language", "id", "meta", "more"]), anything))
def test_article_from_dict(row: dict[str, object]) -> None:
    try:
        article = Article.from_dict(row)
    except InvalidArgument:
        return
    assert article.text == row["text"]


KEYS = tuple(
    sorted(
        {key for fact in ENGINE.run(Article("“We lost 5% of 10 boats on May 3,” said Al Gray.")).facts.to_dicts() for key in fact}
    )
)


@given(st.lists(anything | st.dictionaries(st.sampled_from(KEYS), anything, max_size=6), max_size=3))
def test_facts_from_dicts(rows: list[object]) -> None:
    with contextlib.suppress(DecodeError):
        Facts.from_dicts(rows)


@given(st.data(), mangled())
def test_facts_from_dicts_with_a_key_spoilt(data: st.DataObject, text: str) -> None:
    rows = ENGINE.run(Article(text, "2024-03-14")).facts.to_dicts()
    if not rows:
        return
    row = rows[data.draw(st.integers(0, len(rows) - 1))]
    row[data.draw(st.sampled_from(sorted(row)))] = data.draw(anything)
    with contextlib.suppress(DecodeError):
        Facts.from_dicts(rows)


@given(hostile_text() | mangled())
def test_facts_from_jsonl(lines: str) -> None:
    with contextlib.suppress(DecodeError):
        Facts.from_jsonl(lines)


@given(mangled(), hostile_text(max_size=12) | st.sampled_from(["km", "mile", "kg", "USD", "°C", "m**2", "1/0", "2", ""]))
def test_quantity_to(text: str, unit: str) -> None:
    for quantity in ENGINE.run(Article(text)).facts.quantities[:3]:
        with contextlib.suppress(InvalidArgument):
            assert quantity.to(unit).span == quantity.span


@given(anything, anything)
def test_article_takes_only_what_it_says(text: object, published: object) -> None:
    try:
        Article(text, published)
    except InvalidArgument:
        return
    assert isinstance(text, str)
