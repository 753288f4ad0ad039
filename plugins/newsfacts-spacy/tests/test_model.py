"""The plugin with a real model: the built-in extractors pass the testing kit on its layers, and speakers are found."""

from conftest import MODEL
from newsfacts_spacy import SpacyReading

from newsfacts import Article, Engine
from newsfacts.testing import parametrize_with_checks

READING = SpacyReading(MODEL)
EXTRACTORS = [extractor for extractor in Engine("builtin").extractors if extractor.name in ("quotes", "quantities")]
TEXT = (
    "“We paid for the gate ourselves,” Mayor Helen Marwick told reporters in Port Salen on Tuesday. "
    "The contract with Brightwater Energy was signed in March.\n\n"
    "Marwick said that the gate would open in June."
)


@parametrize_with_checks(EXTRACTORS, plugins=["reading", READING])
def test_kit(extractor, check):
    check(extractor)


def test_sentences_and_names_of_a_story():
    document = Engine(["reading", READING], strict=True).read(Article(TEXT))
    assert [sentence.of(TEXT) for sentence in document.sentences] == [
        TEXT[: TEXT.index(" The contract")],
        "The contract with Brightwater Energy was signed in March.",
        "Marwick said that the gate would open in June.",
    ]
    assert document.names.fullest("Marwick") == "Helen Marwick"
    assert "Brightwater Energy" in {name.name for name in document.names}


def test_speakers_bear_the_names_that_the_model_found():
    facts = Engine(["builtin", READING]).run(Article(TEXT)).facts
    assert {quote.speaker.name for quote in facts.quotes if quote.speaker} == {"Helen Marwick"}
