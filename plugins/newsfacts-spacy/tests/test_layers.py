"""The layers, from a pipeline of rules whose every answer is known."""

import pytest
import spacy
from newsfacts_spacy import SpacyReading

from newsfacts import Article, Engine

TEXT = (
    "Mayor Ruth Castell spoke in Harlow. “It is over.” She left.\n\n"
    "Castell had met the Brightwater Group’s owner. Brightwater was silent"
)


def read(plugin, text=TEXT):
    return Engine(["reading", plugin], strict=True).read(Article(text))


def sentences_of(document):
    return [span.of(document.text) for span in document.sentences]


def test_sentences_end_with_their_marks_and_with_the_paragraph(rules):
    assert sentences_of(read(SpacyReading(rules))) == [
        "Mayor Ruth Castell spoke in Harlow.",
        "“It is over.”",
        "She left.",
        "Castell had met the Brightwater Group’s owner.",
        "Brightwater was silent",
    ]


def test_names_are_spacys_and_titles_the_built_in_readings(rules):
    document = read(SpacyReading(rules))
    person, group = document.names
    assert (person.name, person.kind, person.aliases) == ("Ruth Castell", "person", {"Ruth Castell", "Castell"})
    assert "mayor" in person.roles
    assert (group.name, group.kind, group.aliases) == ("Brightwater Group", "organisation", {"Brightwater Group", "Brightwater"})
    assert [mention.of(document.text) for mention in group.mentions] == ["Brightwater Group", "Brightwater"]


def test_offsets_hold_where_the_text_has_what_spacy_cannot_read(rules):
    document = read(SpacyReading(rules), "\ud800\x00 😀 \r\n Ruth Castell \udfff left. \u202e Castell stayed")
    [name] = document.names
    assert [mention.of(document.text) for mention in name.mentions] == ["Ruth Castell", "Castell"]
    assert sentences_of(document)[-1] == "\u202e Castell stayed"


def test_endless_paragraphs_are_read_in_pieces(rules):
    document = read(SpacyReading(rules), "word " * 9_000 + "Ruth Castell")
    assert [name.name for name in document.names] == ["Ruth Castell"]
    assert max(len(sentence) for sentence in document.sentences) <= 2_000
    assert "".join(sentences_of(document)).count("word") == 9_000


def test_one_layer_alone(rules):
    document = read(SpacyReading(rules, layers=["names"]))
    assert "“It is over.” She left." not in sentences_of(document)
    assert [name.name for name in document.names] == ["Ruth Castell", "Brightwater Group"]
    with pytest.raises(ValueError, match="sentences, names, not tokens"):
        SpacyReading(rules, layers=["tokens"])


def test_a_pipeline_without_a_component_leaves_the_built_in_layer(tmp_path):
    spacy.blank("en").to_disk(tmp_path / "blank")
    engine = Engine(["reading", SpacyReading(str(tmp_path / "blank"))], strict=True)
    origins = {part.name: part.origin for part in engine.manifest if part.kind == "layer"}
    assert origins["sentences"] == origins["names"] == origins["tokens"]


def test_the_option_names_the_pipeline(rules):
    engine = Engine(options={"spacy": {"pipeline": rules, "layers": "names"}})
    assert [failure for failure in engine.failures if failure.name == "spacy"] == []
    assert [name.name for name in engine.read(Article(TEXT)).names] == ["Ruth Castell", "Brightwater Group"]
    layers = {part.name for part in engine.manifest if part.kind == "layer" and part.origin.startswith("newsfacts-spacy ")}
    assert layers == {"spacy", "names"}


def test_without_a_pipeline_the_plugin_changes_nothing():
    layers = [part for part in Engine().manifest if part.kind == "layer"]
    assert [layer.name for layer in layers if "newsfacts-spacy" in layer.origin] == []


def test_a_pipeline_that_is_not_there_is_reported_and_the_rest_runs():
    engine = Engine(options={"spacy": {"pipeline": "no_such_pipeline"}})
    [failure] = [failure for failure in engine.failures if failure.name == "spacy"]
    assert "no_such_pipeline" in failure.message
    assert engine.run(Article("Prices rose 3 percent.")).facts.percentages
