"""Factors: "doubled" is 2 with a change, of the unit "fold"; other uses of the words are no figures."""

from __future__ import annotations

import pytest

from newsfacts import Article, Engine, Quantity
from tests.extractors.quantities.in_short import in_short

ENGINE = Engine(plugins=["reading", "quantities"], on_error="raise")
FACTORS = [
    ("Profits doubled.", "doubled", "up 2 fold"),
    ("Output more than tripled last year.", "more than tripled", "up > 3 fold"),
    ("Costs have nearly halved.", "nearly halved", "down ~ 0.5 fold"),
    ("The plan would triple spending.", "triple", "up 3 fold"),
    ("It will more than double its fleet.", "more than double", "up > 2 fold"),
    ("They want to halve emissions.", "halve", "down 0.5 fold"),
    ("It saw a threefold increase in cases.", "threefold", "up 3 fold"),
    ("Fees rose tenfold.", "tenfold", "up 10 fold"),
    ("It saw a 12-fold drop in fees.", "12-fold", "down 12 fold"),
    ("Fees were up two- to threefold.", "two- to threefold", "up 2 to 3 fold"),
]


@pytest.mark.parametrize(("sentence", "span", "expected"), FACTORS)
def test_factor(sentence: str, span: str, expected: str) -> None:
    (fact,) = ENGINE.run(Article(sentence)).facts.of(Quantity)
    assert (fact.text, in_short(fact)) == (span, expected)
    assert fact.unit is not None
    assert fact.unit.dimension == "ratio"


@pytest.mark.parametrize(
    "sentence",
    [
        "The cafe doubled as a shop.",
        "She doubled down on her claim and doubled over in pain.",
        "Ortiz doubled to left field and tripled in the fifth inning.",
        "They won the women's doubles and slept in a double bed.",
        "It posted a double-digit rise.",
        "Cut the cake into halves.",
    ],
)
def test_no_factor(sentence: str) -> None:
    assert ENGINE.run(Article(sentence)).facts.of(Quantity) == ()


def test_factors_and_levels_stay_apart() -> None:
    facts = ENGINE.run(Article("Users doubled to 4 million and fees doubled or tripled.")).facts.of(Quantity)
    assert [in_short(fact) for fact in facts] == ["up 2 fold", "4000000", "up 2 fold", "up 3 fold"]
