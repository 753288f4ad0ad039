"""Forms that are as often nouns as verbs: with "that" behind them, a subject before them makes them verbs."""

import pytest

from newsfacts import Article, Engine

ENGINE = Engine(["reading", "quotes"])


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Officials claim that 1,200 homes were lost.", "Officials"),
        ("The agency reports that 1,200 homes were lost.", "The agency"),
        ("The agency estimates that 1,200 homes were lost.", "The agency"),
        ("On Friday the minister forecasts that rates will fall.", "the minister"),
        ("Kesteria claims that the bridge is its own.", "Kesteria"),
    ],
)
def test_a_subject_before_it_makes_it_a_verb(sentence: str, speaker: str) -> None:
    [quote] = ENGINE.run(Article(sentence)).facts.quotes
    assert quote.kind == "indirect"
    assert quote.speaker is not None
    assert quote.speaker.mention == speaker
    assert quote.content.startswith("that ")


@pytest.mark.parametrize(
    "sentence",
    [
        "The court heard abuse claims that went back to 1998.",
        "Widespread claims that the vote was rigged have hurt him.",
        "Media reports and an audit cleared him.",
        "There were new American calls for a vote.",
        "The film deals with reports that nobody read.",
        "Persistent reports that the bank is for sale moved its shares.",
    ],
)
def test_without_one_it_is_a_noun(sentence: str) -> None:
    assert not ENGINE.run(Article(sentence)).facts.quotes
