"""The whole way on the sample article: its facts, annotated by hand, are found with their values, speakers and sources."""

from __future__ import annotations

from decimal import Decimal

import pytest

from newsfacts import DateExpression, Engine, Extraction, Percentage, Quantity, Quote
from newsfacts.samples import storm_barrier

MARWICK, DELGADO, OSEI = "Helen Marwick", "Rosa Delgado", "Daniel Osei"
SOLBERG, CASTELLANOS, RENSHAW = "Ingrid Solberg", "Miriam Castellanos", "Paul Renshaw"


@pytest.fixture(scope="module")
def extraction() -> Extraction:
    return Engine("builtin", strict=True).run(storm_barrier())


@pytest.mark.parametrize(
    ("speaker", "kind", "beginning", "parts"),
    [
        (MARWICK, "direct", "We paid $84.5 million", 2),
        (MARWICK, "indirect", "that the inquiry", 1),
        ("Police", "indirect", "between 40 and 50 residents", 1),
        (DELGADO, "direct", "The water came up", 2),
        ("National Tide Office", "indirect", "Tuesday’s surge", 1),
        ("Halden Marine", "indirect", "that it was “deeply saddened”", 1),
        ("Halden Marine", "mixed", "deeply saddened", 1),
        (OSEI, "indirect", "that 20% of the seals", 1),
        (OSEI, "direct", "I told them the seals", 3),
        (SOLBERG, "direct", "Every report was read", 1),
        (SOLBERG, "indirect", "that the company had spent", 1),
        (None, "unattributed", "the Drawbridge", 1),
        (CASTELLANOS, "indirect", "Lenders may now ask", 1),
        (CASTELLANOS, "direct", "The bonds were priced", 1),
        (RENSHAW, "mixed", "the safest in the country", 1),
        (RENSHAW, "indirect", "that he would not resign", 1),
        (RENSHAW, "direct", "I was given the same assurances", 2),
        (MARWICK, "indirect", "that engineers would try", 1),
        (MARWICK, "direct", "It has to", 1),
    ],
)
def test_quotes(extraction: Extraction, speaker: str | None, kind: str, beginning: str, parts: int) -> None:
    found = [quote for quote in extraction.facts.of(Quote) if quote.content.startswith(beginning)]
    shown = [(quote.speaker and quote.speaker.name, quote.kind, len(quote.parts)) for quote in found]
    assert shown == [(speaker, kind, parts)]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("March 14", "2024-03-14"),
        ("18 months ago", "2022-09"),
        ("Tuesday night", "2024-03-12TNI"),
        ("Thursday", "2024-03-14"),
        ("April 2", "2024-04-02"),
        ("4:30 a.m. on Wednesday", "2024-03-13T04:30"),
        ("about an hour", "PT1H"),
        ("1987", "1987"),
        ("9 November 2023", "2023-11-09"),
        ("48 hours", "PT48H"),
        ("last year", "2023"),
        ("every month", "P1M"),
        ("February 29", "2024-02-29"),
        ("45 minutes", "PT45M"),
        ("2016", "2016"),
        ("six years", "P6Y"),
        ("last month", "2024-02"),
        ("Monday", "2024-03-18"),
        ("the weekend", "2024-W11-WE"),
        ("early next week", "2024-W12"),
    ],
)
def test_dates(extraction: Extraction, words: str, value: str) -> None:
    assert {date.value for date in extraction.facts.of(DateExpression) if date.text == words} == {value}


@pytest.mark.parametrize(
    ("beginning", "value", "of_what"),
    [
        ("at least 1,200 homes", ">=1200", "homes"),
        ("more than 30,000 people", ">30000", "people"),
        ("$84.5 million", "=84500000", "USD"),
        ("Three people", "=3", "people"),
        ("17", "=17", None),
        ("two metres", "=2", "metre"),
        ("340 metres", "=340", "metre"),
        ("up to 4.2 metres", "<=4.2", "metre"),
        ("3.6 metres", "=3.6", "metre"),
        ("some €210 million", "~210000000", "EUR"),
        ("nearly $3 million", None, "USD"),
        ("two winters", "=2", "winters"),
        ("48 hours", "=48", "hour"),
        ("$52 million", "=52000000", "USD"),
        ("About 400 families", "~400", "families"),
        ("two sports halls", "=2", "sports halls"),
        ("6,500 meals", "=6500", "meals"),
        ("90 kilometres per hour", "=90", "kilometre per hour"),
        ("as much as 50 mm", "<=50", "millimetre"),
    ],
)
def test_quantities(extraction: Extraction, beginning: str, value: str | None, of_what: str | None) -> None:
    [quantity] = [quantity for quantity in extraction.facts.of(Quantity) if quantity.text.startswith(beginning)]
    assert quantity.value is not None
    if value is not None:
        modifier = value.rstrip("0123456789.")
        assert (quantity.modifier, quantity.value) == (modifier, Decimal(value.removeprefix(modifier)))
    assert of_what == (quantity.currency or (quantity.unit and quantity.unit.name) or quantity.noun)


def test_a_range_has_bounds(extraction: Extraction) -> None:
    [residents] = [quantity for quantity in extraction.facts.of(Quantity) if "residents" in quantity.text]
    assert (residents.value, residents.low, residents.high) == (None, 40, 50)


@pytest.mark.parametrize(
    ("beginning", "figure", "change"),
    [
        ("about 15 percent", "~15", None),
        ("12 percent", "=12", "down"),
        ("20%", "=20", None),
        ("more than 60 percent", ">60", "up"),
        ("3.75 percent", "=3.75", None),
    ],
)
def test_percentages(extraction: Extraction, beginning: str, figure: str, change: str | None) -> None:
    [percentage] = [percentage for percentage in extraction.facts.of(Percentage) if percentage.text.startswith(beginning)]
    assert (f"{percentage.modifier}{percentage.value}", percentage.change) == (figure, change)


def test_basis_points(extraction: Extraction) -> None:
    [points] = [percentage for percentage in extraction.facts.of(Percentage) if percentage.kind == "basis_point"]
    assert (points.low, points.high) == (40, 50)


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("$84.5 million", MARWICK),
        ("April 2", MARWICK),
        ("Three people", "the county’s emergency service"),
        ("two metres", DELGADO),
        ("3.6 metres", "National Tide Office"),
        ("48 hours", SOLBERG),
        ("nearly $3 million", SOLBERG),
        ("40 to 50 basis points", CASTELLANOS),
        ("6,500 meals", None),
        ("12 percent", None),
    ],
)
def test_sources(extraction: Extraction, words: str, source: str | None) -> None:
    sources = {
        fact.attributed_to and fact.attributed_to.name
        for fact in extraction.facts
        if fact.text.startswith(words) and not isinstance(fact, Quote)
    }
    assert sources == {source}
