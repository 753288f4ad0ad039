"""A stranger's plugin: a kind of fact, a layer and an extractor of its own, for German."""

from __future__ import annotations

import re
from typing import ClassVar

import attrs
from hypothesis import strategies as st

import newsfacts
from newsfacts import Document, Fact, Layer, Span
from newsfacts.testing import Passage
from newsfacts.testing.strategies import planted_passages

TICKER = re.compile(r"\((NYSE|XETRA): ?([A-Z]{1,5})\)")


@attrs.frozen(kw_only=True)
class Ticker(Fact):
    type: ClassVar[str] = "ticker"
    layer: ClassVar[str] = "tickers"

    exchange: str
    symbol: str
    place: Span | None = None


def brackets(document: Document) -> tuple[int, ...]:
    return tuple(hit.start for hit in document.hits("brackets"))


@newsfacts.extractor(types=[Ticker], languages=["de"])
def tickers(document: Document):
    """(XETRA: ABC)"""
    for start in document.layer("brackets"):
        match = TICKER.match(document.text, start)
        if match:
            place = Span(match.start(2), match.end(2))
            yield Ticker(start=match.start(), end=match.end(), text=match[0], exchange=match[1], symbol=match[2], place=place)


def newsfacts_layers():
    return [Layer("brackets", brackets, frozenset("("))]


def ticker(exchange: str, symbol: str) -> Passage:
    fact = Passage.fact(Ticker, f"({exchange}: {symbol})", exchange=exchange, symbol=symbol)
    return fact.inside("Die Aktie von Brückenbau {} fiel.")


def planted_tickers():
    symbols = st.text("ABCXYZ", min_size=1, max_size=5)
    return planted_passages(st.builds(ticker, st.sampled_from(["NYSE", "XETRA"]), symbols))
