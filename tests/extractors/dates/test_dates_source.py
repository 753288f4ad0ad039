"""A date knows its grain and what made it definite: its words, the publication, or an earlier mention."""

import pytest

from newsfacts import Article, Engine, Facts
from newsfacts.facts import DateExpression

ENGINE = Engine(["reading", "dates"])
TEXT = (
    "The fire broke out on 3 March 2021. Two days later the mill closed. That day nobody spoke. On Tuesday a judge ruled; "
    "in 1999 the mill had burned before. The talks start in May and may take three weeks."
)


def dates(published: str | None) -> dict[str, DateExpression]:
    return {date.text: date for date in ENGINE.run(Article(TEXT, published)).facts.dates}


@pytest.mark.parametrize(
    ("words", "grain", "source", "anchor"),
    [
        ("3 March 2021", "day", "words", None),
        ("Two days later", "day", "mention", "3 March 2021"),
        ("That day", "day", "mention", "Two days later"),
        ("Tuesday", "day", "publication", None),
        ("1999", "year", "words", None),
        ("May", "month", "publication", None),
        ("three weeks", None, "words", None),
    ],
)
def test_source_and_grain(words: str, grain: str | None, source: str, anchor: str | None) -> None:
    date = dates("2024-05-16")[words]
    assert (date.grain, date.source) == (grain, source)
    assert (date.anchor and date.anchor.of(TEXT)) == anchor


def test_without_publication_day_the_words_are_all_there_is() -> None:
    assert dates(None)["Tuesday"].source == "words"
    assert dates(None)["Tuesday"].value == "XXXX-WXX-2"
    assert dates(None)["Two days later"].source == "mention"


def test_they_are_not_on_the_wire_and_no_part_of_equality() -> None:
    facts = ENGINE.run(Article(TEXT, "2024-05-16")).facts
    assert all({"source", "anchor", "grain"}.isdisjoint(row) for row in facts.to_dicts())
    assert Facts.from_dicts(facts.to_dicts()) == facts
