"""Queries over facts give what a plain loop gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import DateExpression, Fact, Facts, InvalidArgument, Quantity, Quote, Span
from tests.facts_at_hand import EXAMPLES, Word, spans_in

LENGTH = 24
words = spans_in(LENGTH).map(lambda span: Word(start=span.start, end=span.end, text="x" * len(span)))
some_words = st.lists(words, max_size=12)


@given(some_words, spans_in(LENGTH))
def test_queries_by_place_agree_with_a_loop(facts: list[Fact], span: Span) -> None:
    found = Facts(facts)
    assert list(found.within(span)) == [fact for fact in found if span.covers(fact.span)]
    assert list(found.overlapping(span)) == [fact for fact in found if span.overlaps(fact.span)]
    assert list(found.at(span.start)) == [fact for fact in found if span.start in fact.span]


@given(some_words, st.randoms(use_true_random=False))
def test_order_does_not_depend_on_the_order_given(facts: list[Fact], random: object) -> None:
    shuffled = list(facts)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert Facts(shuffled) == Facts(facts)
    assert [(f.start, -f.end) for f in Facts(shuffled)] == sorted((f.start, -f.end) for f in facts)


def test_it_is_a_sequence_by_type() -> None:
    facts = Facts(reversed(EXAMPLES))
    assert tuple(facts) == EXAMPLES
    assert facts[0] is EXAMPLES[0]
    assert facts[1:3] == Facts(EXAMPLES[1:3])
    assert facts.quotes == facts.of(Quote) == (EXAMPLES[0], EXAMPLES[5])
    assert facts.dates == facts.of(DateExpression) == (EXAMPLES[2],)
    assert facts.quantities == facts.of(Quantity) == (EXAMPLES[3], EXAMPLES[4])
    assert facts.percentages == (EXAMPLES[1],)
    assert facts.of(Fact) == EXAMPLES
    assert facts.where(lambda fact: fact.attributed_to is not None) == Facts(EXAMPLES[1:3])
    assert repr(facts) == "<Facts: 1 date, 1 percentage, 2 quantity, 2 quote>"
    assert repr(Facts()) == "<Facts: none>"


def test_of_refuses_what_is_no_fact_class() -> None:
    with pytest.raises(InvalidArgument, match="kind must be a Fact class"):
        Facts().of("quote")  # type: ignore[arg-type]


def test_it_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        Facts(EXAMPLES)[0] = EXAMPLES[1]  # type: ignore[index]
    with pytest.raises(AttributeError):
        EXAMPLES[0].start = 3  # type: ignore[misc]
