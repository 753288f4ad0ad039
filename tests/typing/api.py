"""What a type checker sees of the public API. Checked by mypy, never run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import ClassVar, assert_type

import attrs

import newsfacts
from newsfacts import (
    Article,
    Config,
    DateExpression,
    Document,
    Engine,
    Extraction,
    Extractor,
    Fact,
    Facts,
    Failure,
    Layer,
    Percentage,
    Quantity,
    Quote,
    Refiner,
    Span,
    Speaker,
    Unit,
    compare,
)
from newsfacts.export import brat, csv, html, timeml, webannotation
from newsfacts.export.folder import Folder
from newsfacts.grounding import Comparison, Grounds, Reason, Status, Step, Verdict


def articles_and_facts(page: str) -> None:
    article = Article("Text.", published="2024-03-14", meta={"desk": "city"})
    assert_type(article.published, date | datetime | None)
    assert_type(Article.from_html(page), Article)
    facts = newsfacts.extract(article)
    assert_type(facts, Facts)
    assert_type(facts.quotes, tuple[Quote, ...])
    assert_type(facts.of(Quantity), tuple[Quantity, ...])
    assert_type(facts.within(Span(0, 4)).percentages, tuple[Percentage, ...])
    assert_type(facts.where(lambda fact: fact.rule == "percent"), Facts)
    assert_type(facts[0], Fact)
    assert_type(facts[:2], Facts)
    assert_type(facts.to_dicts(), list[dict[str, object]])


def values(quote: Quote, moment: DateExpression, quantity: Quantity) -> None:
    assert_type(quote.speaker, Speaker | None)
    assert_type(quote.parts, tuple[Span, ...])
    assert_type(moment.earliest, date | datetime | None)
    assert_type(quantity.value, Decimal | None)
    assert_type(quantity.unit, Unit | None)


def engines(archive: Iterable[Article]) -> None:
    engine = Engine("builtin", disable=["quotes"], options={"dates": {"profile": "facts"}})
    assert_type(engine.run(Article("Text.")), Extraction)
    assert_type(engine.run_many(archive, workers=4), Iterator[Extraction])
    assert_type(engine.failures, tuple[Failure, ...])


def exports(article: Article, facts: Facts, extraction: Extraction) -> None:
    assert_type(csv.dumps(article, facts, bom=True), str)
    assert_type(csv.loads("…"), dict[str, Facts])
    assert_type(webannotation.page(article, facts.quotes, offsets="utf-16"), dict[str, object])
    assert_type(webannotation.loads(webannotation.dumps(article, facts), article), Facts)
    assert_type(timeml.dumps(article, facts), str)
    assert_type(brat.files(article, facts), dict[str, str])
    assert_type(brat.configuration(fact.type for fact in facts), dict[str, str])
    assert_type(Folder("collection").add(article.id, brat.files(article, facts)), str)
    assert_type(html.page(extraction), str)


def comparisons(article: Article, engine: Engine) -> None:
    comparison = compare("A summary.", article, engine=engine)
    assert_type(comparison, Comparison)
    assert_type(Grounds(article, engine).judge(Article("A summary.")), Comparison)
    assert_type(Grounds("A story.").judge("A summary."), Comparison)
    assert_type(comparison[0], Verdict)
    assert_type(comparison[:2], tuple[Verdict, ...])
    assert_type(comparison.contradicted, tuple[Verdict, ...])
    assert_type(comparison.failures, tuple[Failure, ...])
    assert_type(comparison.to_dicts(), list[dict[str, object]])
    assert_type(comparison.to_html(), str)
    assert_type(comparison[0].status, Status)
    assert_type(comparison[0].reason, Reason)
    assert_type(comparison[0].evidence, tuple[Fact, ...])
    assert_type(comparison[0].diff, tuple[Step, ...])


@attrs.frozen(kw_only=True)
class Ticker(Fact):
    type: ClassVar[str] = "ticker"
    symbol: str


@newsfacts.extractor(types=[Ticker], triggers=["nyse"])
def tickers(document: Document) -> Iterator[Ticker]:
    for hit in document.hits("tickers"):
        yield Ticker(start=hit.start, end=hit.end, text=document.text[hit.start : hit.end], symbol=hit.word)


class TickerExtractor:
    name = "tickers"
    types: tuple[type[Fact], ...] = (Ticker,)
    languages = frozenset({"en"})

    def extract(self, document: Document) -> Iterable[Ticker]:
        return (Ticker(start=word.start, end=word.end, text=word.word, symbol=word.word) for word in document.tokens)


class TickerRefiner:
    name = "tickers"
    order = 300

    def refine(self, document: Document, facts: Facts) -> Iterable[Fact]:
        return facts.where(lambda fact: document.sentences.at(fact.start) is not None)


def newsfacts_extractors(config: Config) -> Iterable[Extractor]:
    return [tickers, TickerExtractor()]


def newsfacts_refiners() -> Iterable[Refiner]:
    return [TickerRefiner()]


def newsfacts_layers() -> Iterable[Layer]:
    return [Layer("tickers", lambda document: document.hits("tickers"), frozenset({"nyse"}))]
