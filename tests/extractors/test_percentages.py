"""Percentages, percentage points and basis points: value, kind, base, bound, change."""

from __future__ import annotations

from decimal import Decimal

import pytest

from newsfacts import Article, Engine, Percentage

ENGINE = Engine(plugins=["reading", "quantities", "percentages"], on_error="raise")


def percentages(text: str) -> list[Percentage]:
    return list(ENGINE.run(Article(text)).facts.of(Percentage))


SENTENCES = [
    # sentence, span, value, kind, modifier, change, of
    ("Under 50% of the city’s 3 million people came.", "Under 50%", "50", "percent", "<", None, "the city’s 3 million people"),
    ("Prices rose 5 percent.", "5 percent", "5", "percent", "=", "up", None),
    ("Prices fell by nearly 2.5 per cent.", "nearly 2.5 per cent", "2.5", "percent", "~", "down", None),
    ("Five percent of adults agreed.", "Five percent", "5", "percent", "=", None, "adults"),
    ("It is a five-percent share.", "five-percent", "5", "percent", "=", None, None),
    ("Rates went up 25 basis points.", "25 basis points", "25", "basis_point", "=", "up", None),
    ("It is 0.2 percentage points off.", "0.2 percentage points", "0.2", "percentage_point", "=", None, None),
    ("It is 3 percentage-point wide.", "3 percentage-point", "3", "percentage_point", "=", None, None),
    ("A 12% increase came.", "12%", "12", "percent", "=", "up", None),
    ("Sales were 8 percent lower.", "8 percent", "8", "percent", "=", "down", None),
    ("DAX -1.6% at noon.", "-1.6%", "-1.6", "percent", "=", "down", None),
    ("It takes 1.38pc of it.", "1.38pc", "1.38", "percent", "=", None, None),
    ("More than 60 per cent of its revenue is lost.", "More than 60 per cent", "60", "percent", ">", None, "its revenue"),
    ("It has 13 pct of the global economy.", "13 pct", "13", "percent", "=", None, "the global economy"),
    ("At least 81% of British manufacturers struggled.", "At least 81%", "81", "percent", ">=", None, "British manufacturers"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "span", "value", "kind", "modifier", "change", "of"), SENTENCES)
def test_sentences(text: str, span: str, value: str, kind: str, modifier: str, change: str | None, of: str | None) -> None:
    (fact,) = percentages(text)
    assert (fact.text, fact.value, fact.kind) == (span, Decimal(value), kind)
    assert (fact.modifier, fact.change, fact.of) == (modifier, change, of)
    assert fact.roles.number is not None
    if of:
        assert fact.roles.noun is not None
        assert fact.roles.noun.of(text) == of


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("It wants 5-10 percent.", 5, 10),
        ("It wants 5 to 10 percent.", 5, 10),
        ("It wants between 5% and 10% of it.", 5, 10),
        ("It slowed from 4.8 percent to 4.7 percent.", Decimal("4.7"), Decimal("4.8")),
        ("It wants five per cent to 20 per cent.", 5, 20),
    ],
)
def test_ranges(text: str, low: Decimal, high: Decimal) -> None:
    (fact,) = percentages(text)
    assert (fact.value, fact.low, fact.high) == (None, low, high)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("They got 10, 15 and 20 percent.", [10, 15, 20]),
        ("Stocks rose by 2 percent and bonds by 1.", [2, 1]),
        ("Rates rose to 4.1 percent from 3.9 percent.", [Decimal("4.1"), Decimal("3.9")]),
        ("Shares fell 3 percent to 450.", [3]),
    ],
)
def test_lists_and_neighbours(text: str, values: list[Decimal]) -> None:
    assert [fact.value for fact in percentages(text)] == values


def test_a_percentage_is_no_quantity() -> None:
    extraction = ENGINE.run(Article("It took 5% of 300 homes, 20 percent of that and 3 basis points."))
    assert [fact.type for fact in extraction.facts] == ["percentage", "quantity", "percentage", "percentage"]
    assert extraction.suppressed == ()
