"""The checks of the testing kit, sentences with what they must yield, and the plugin as it is installed."""

import pytest
from hypothesis import strategies as st
from newsfacts_flight import Flight, find

from newsfacts import Article, Engine
from newsfacts.testing import Passage, parametrize_with_checks
from newsfacts.testing.strategies import planted_passages


def flight(carrier, number, sentence):
    fact = Passage.fact(Flight, f"flight {carrier} {number}", carrier=carrier, number=number)
    return fact.inside(sentence)


SENTENCES = ["The airline cancelled {} on Monday.", "Rescuers found the wreck of {}, which carried 80 people."]
CODES = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=2, max_size=2)
FLIGHTS = st.builds(flight, CODES, st.integers(1, 9999), st.sampled_from(SENTENCES))


@parametrize_with_checks([find], planted={"flight": planted_passages(FLIGHTS)})
def test_kit(extractor, check):
    check(extractor)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Flight BA 283 landed late; flight ZZ9 did not.", [("BA", 283), ("ZZ", 9)]),
        ("A flight of 80 geese passed.", []),
        ("Flight attendants struck in 2019.", []),
    ],
)
def test_sentences(sentence, expected):
    facts = Engine([find]).run(Article(sentence)).facts
    assert [(fact.carrier, fact.number) for fact in facts] == expected


def test_installed():
    engine = Engine()
    assert "flight" in {extractor.name for extractor in engine.extractors}
    assert [failure for failure in engine.failures if failure.name == "flight"] == []
