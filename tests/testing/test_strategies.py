"""What the strategies promise: legal articles, plants that stand where they say, examples that shrink, arguments checked."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

from newsfacts import Article, DateExpression, Fact, Facts, InvalidArgument, Percentage, Quantity, Quote, Span, Speaker, Unit
from newsfacts.testing import Passage, Plant
from newsfacts.testing.strategies import (
    articles,
    hostile_text,
    planted_dates,
    planted_percentages,
    planted_quantities,
    planted_quotes,
)
from newsfacts.testing.strategies.model import register
from newsfacts.testing.strategies.numbers import in_words

PLANTED = {
    Quote: planted_quotes(),
    DateExpression: planted_dates(),
    Quantity: planted_quantities(),
    Percentage: planted_percentages(),
}


@pytest.mark.parametrize("kind", PLANTED, ids=lambda kind: kind.type)
def test_plants_stand_among_other_sentences(kind):
    @settings(max_examples=50, derandomize=True)
    @given(PLANTED[kind])
    def stand(planted):
        assert planted.facts
        assert planted.article.published is not None
        for plant in planted.facts:
            assert plant.type is kind
            words = planted.text[plant.start : plant.end]
            assert words == words.strip() != ""
            assert planted.text[plant.end : plant.end + 1] in {"", " ", ".", ",", "\n"}

    stand()


@given(planted_quotes(speakers=["Ada Lund"]))
def test_the_parts_of_a_planted_quote_lie_where_they_say(planted):
    for plant in planted.facts:
        assert planted.text[slice(*_ends(plant.values["speaker.span"]))] == "Ada Lund"
        for part in plant.values["parts"]:
            words = planted.text[part.start : part.end]
            assert words[0] + words[-1] in ("“”", '""')


def _ends(span):
    return span.start, span.end


@pytest.mark.parametrize(
    ("strategy", "text"),
    [
        (planted_quotes(), "“The bridge will stay open,” Anna Keller said."),
        (planted_quantities(), "The storm hit 2 people."),
        (planted_percentages(), "The levy on such sales is two percent."),
        (articles(), ""),
        (hostile_text(), ""),
    ],
    ids=["quotes", "quantities", "percentages", "articles", "hostile"],
)
def test_examples_shrink_to_what_a_person_can_read(strategy, text):
    smallest = find(strategy, lambda _: True)
    assert getattr(smallest, "text", smallest) == text


@pytest.mark.parametrize("sign", ["\x00", "\ud800", "\u202e", "\r\n", "“"], ids=ascii)
def test_hostile_text_has_it_all(sign):
    assert sign in find(hostile_text(), lambda text: sign in text)


@given(articles(published=date(2021, 12, 23), max_paragraphs=2))
def test_articles_keep_to_their_options(article):
    assert article.published == date(2021, 12, 23)
    assert isinstance(article, Article)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: articles(published="today"), "published must be a date or None"),
        (lambda: articles(max_paragraphs=0), "max_paragraphs must be a positive int"),
        (lambda: hostile_text(max_size="9"), "max_size must be a positive int"),
        (lambda: planted_quotes(speakers="Ada"), "speakers must be a list of names"),
        (lambda: planted_quantities(nouns=[]), "nouns must be a list of plural nouns"),
        (lambda: planted_percentages(carriers=["Prices rose."]), "carriers must be a list of sentences"),
        (lambda: planted_dates(published="today"), "published must be a date or None"),
    ],
)
def test_arguments_are_checked_at_once(call, words):
    with pytest.raises(InvalidArgument, match=words):
        call()


def test_passages_move_what_is_planted_in_them():
    fact = Passage.fact(Quantity, "two boats", value=Decimal(2), roles__number=Span(0, 3))
    whole = Passage.joined(["Anna saw ", fact, ". ", fact.inside("They were {}.")])
    assert whole.text == "Anna saw two boats. They were two boats."
    values = {"value": Decimal(2), "roles.number": Span(9, 12)}
    assert whole.plants[0] == Plant(Quantity, 9, 18, values)
    assert whole.plants[1].values["roles.number"] == Span(30, 33)


def test_a_plant_tells_what_differs():
    plant = Plant(Quantity, 0, 4, {"value": Decimal(2), "unit.name": "kilometre"})
    fact = Quantity(start=0, end=4, text="2 km", value=Decimal(2), unit=Unit("mile"))
    assert plant.differences(fact) == {"unit.name": ("mile", "kilometre")}


def test_numbers_in_words():
    assert [in_words(number) for number in (0, 13, 20, 47, 99)] == ["zero", "thirteen", "twenty", "forty-seven", "ninety-nine"]


@pytest.mark.parametrize("kind", [Quote, DateExpression, Quantity, Percentage], ids=lambda kind: kind.type)
def test_facts_are_found_by_their_type_and_survive_json(kind):
    register()

    @settings(max_examples=30, derandomize=True)
    @given(st.from_type(kind))
    def survives(fact):
        assert isinstance(fact, Fact)
        assert fact.end - fact.start == len(fact.text)
        assert Facts.from_dicts(Facts([fact]).to_dicts()) == Facts([fact])

    survives()


def test_small_values_are_found_by_their_type():
    register()
    assert find(st.from_type(Speaker), lambda _: True).mention == "Anna Keller"
    assert find(st.from_type(Span), lambda _: True) == Span(0, 0)
    assert find(st.from_type(Article), lambda article: "said" in article.text).text
