"""What neighbouring figures tell of each other, and what is counted where more than a noun follows."""

from __future__ import annotations

import pytest

from newsfacts import Article, Engine, Quantity
from tests.extractors.quantities.in_short import in_short

ENGINE = Engine(plugins=["reading", "quantities", "percentages"], on_error="raise")


def in_line(sentence: str) -> str:
    return "; ".join(map(in_short, ENGINE.run(Article(sentence)).facts))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # what a compound counts
        ("It is a 12 page document.", "12 page"),
        ("The 11 member board met.", "11 member"),
        ("The 40 homes burned.", "40 homes"),
        ("It has 13 two-bedroom flats.", "13 two-bedroom flats"),
        ("They sent two 40-foot containers.", "2 40-foot containers; 40 foot"),
        ("Half the homes and half its staff are gone.", "0.5 homes; 0.5 staff"),
        ("It passed by nine votes to four.", "9 votes; 4 votes"),
        ("The ward has 620 beds, 38 of them in use.", "620 beds; 38 beds"),
        ("It was an 18-hole course, par 72.", "18 hole; 72"),
        # what a rate is per
        ("There were 12.4 deaths per 100,000 people.", "12.4 death per 100,000 people of deaths"),
        ("The rate was 8.1 per 100,000 in May.", "8.1 per 100,000"),
        ("There were 103 boys for every 100 girls.", "103 boy per 100 girls of boys"),
        # a level and its change
        ("The index stood at 7,412.3, up 58 points.", "7412.3 point; up 58 point"),
        ("The euro was at $1.08, up 0.2%.", "1.08 USD; up 0.2 %"),
        # figures that are compared
        ("It raised its rate to 4.5 from 4.25 percent.", "4.5 %; 4.25 %"),
        ("They backed her by 62 to 31 percent.", "62 %; 31 %"),
        ("It won 44.1 per cent, against 39.5 for Labor.", "44.1 %; 39.5 %"),
        ("Visits fell by 3 percent and revenue by a fifth.", "down 3 %; down 0.2"),
        ("Seas rose by 8 inches and by 3 millimetres a year.", "up 8 inch; up 3 millimetre per year"),
        ("Output fell by 300 units and was met by 12 protesters.", "down 300 units; 12 protesters"),
        # stretches of time
        ("It spent $5 billion over six years.", "5000000000 USD; 6 year"),
        ("He was jailed for over six years.", "> 6 year"),
        ("It began over six years ago.", "> 6 year"),
        ("He was fined $500 plus costs.", "500 USD"),
    ],
)
def test_what_neighbours_tell(sentence: str, expected: str) -> None:
    assert in_line(sentence) == expected


def test_a_rate_per_so_many_is_one_quantity() -> None:
    text = "There were 12.4 deaths per 100,000 people."
    (fact,) = ENGINE.run(Article(text)).facts.of(Quantity)
    assert (fact.text, fact.head) == ("12.4 deaths per 100,000 people", "deaths")
    assert fact.roles.unit is not None
    assert fact.roles.unit.of(text) == "100,000 people"
