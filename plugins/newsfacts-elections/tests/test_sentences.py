"""Sentences of election reports, with the figures in them."""

from decimal import Decimal

import pytest
from newsfacts_elections import ElectionFigure, elections

from newsfacts import Article, Engine

ENGINE = Engine(["builtin", elections])


def found(sentence: str) -> list[str]:
    """Each as "seats = 42 of 120", "seats = 12 down", "share > 52.3 Ruth Castell"."""
    return [
        " ".join(
            filter(
                None,
                [
                    fact.kind,
                    fact.modifier,
                    str(fact.value) if fact.value is not None else f"{fact.low}-{fact.high}",
                    f"of {fact.total}" if fact.total else "",
                    fact.change,
                    fact.contender,
                ],
            )
        )
        for fact in ENGINE.run(Article(sentence)).facts.of(ElectionFigure)
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ruth Castell won 52.3 percent of the vote.", ["share = 52.3 Ruth Castell"]),
        ("Ruth Castell spoke first. In the end Castell had more than 34% of the vote.", ["share > 34 Ruth Castell"]),
        (
            "Ruth Castell took 57 percent of the vote to law professor Daniel Okafor’s 43 percent.",
            ["share = 57 Ruth Castell", "share = 43 Daniel Okafor"],
        ),
        ("Castell won 52% of the vote, while Okafor had 45.1%.", ["share = 52 Castell", "share = 45.1 Okafor"]),
        ("Castell won 52% of the vote and prices rose 3%.", ["share = 52 Castell"]),
        ("Exit polls gave the Marovian Democrats 38 percent of the vote.", ["share = 38 Marovian Democrats"]),
        ("On Monday 52 percent of the vote was for change.", ["share = 52"]),
        ("Labour slumped to 9 percent of the vote.", ["share = 9 Labour"]),
        ("She is on a 34 percent share of the popular vote.", ["share = 34"]),
        ("Its share of the vote rose to 12.5 percent.", ["share = 12.5"]),
        ("The ruling party won 42 of the 120 seats.", ["seats = 42 of 120"]),
        ("Labour secured more than 200 of the chamber’s 350 seats.", ["seats > 200 of 350 Labour"]),
        ("Labour picked up 17 seats.", ["seats = 17 up Labour"]),
        ("The Greens lost 12 seats.", ["seats = 12 down Greens"]),
        ("The party is expected to win between 40 and 45 seats.", ["seats = 40-45"]),
        ("The coalition has 61 seats in the 120-seat parliament.", ["seats = 61"]),
        ("In Orla, Maria Lindqvist of the Freedom Party polled 21,450 votes.", ["votes = 21450 Maria Lindqvist"]),
        ("There were 412 votes for Castell.", ["votes = 412 Castell"]),
        ("He lost by just 1,204 votes.", ["margin = 1204"]),
        ("She was a million votes ahead of him.", ["margin = 1000000"]),
        ("Only 12 votes separated the two.", ["margin = 12"]),
        ("With 80 percent of the votes counted, the race was open.", ["counted = 80"]),
        ("He took 13 percent of the vote in the east; with 95% of the vote in, he conceded.", ["share = 13", "counted = 95"]),
        ("Turnout was 61 percent, down from 70 percent in 2019.", ["turnout = 61"]),
        ("Voter turnout fell to a record low of 44.2 percent.", ["turnout = 44.2"]),
        ("More than 60 percent of registered voters cast their ballots.", ["turnout > 60"]),
        # and what is none
        ("The party needs 61 seats for a majority in the chamber.", []),
        ("The stadium has 40,000 seats.", []),
        ("A car with seven seats was found.", []),
        ("They voted 52-48 against the bill.", []),
        ("The poll found that 30 percent of voters support the plan.", []),
        ("Profit rose 12 percent.", []),
    ],
)
def test_sentence(sentence, expected):
    assert found(sentence) == expected


def test_a_figure_is_attributed_to_who_vouches_for_it():
    [fact] = ENGINE.run(Article("Election officials said turnout was 61 percent.")).facts.of(ElectionFigure)
    assert fact.value == Decimal(61)
    assert fact.attributed_to is not None
    assert fact.attributed_to.name == "Election officials"


def test_installed():
    engine = Engine()
    assert "elections" in {extractor.name for extractor in engine.extractors}
    [row] = [row for row in engine.run(Article("Turnout was 61%.")).facts.to_dicts() if row["type"] == "election_figure"]
    assert (row["text"], row["value"]) == ("61%", "61")
