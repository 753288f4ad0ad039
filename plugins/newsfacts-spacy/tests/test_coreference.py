"""Coreference that a component of the pipeline wrote decides whom a pronoun means."""

import pytest
import spacy
from newsfacts_spacy import SpacyReading
from spacy.language import Language

from newsfacts import Article, Engine

TEXT = "Ruth Castell met Anna Keller in Harlow. “It is over,” she said."


@Language.factory("coreference_by_hand", default_config={"name_of_she": ""})
def coreference_by_hand(nlp, name, name_of_she):
    """Ties every "she" to one name, as a trained component would by its weights."""

    def tie(doc):
        start = doc.text.find(name_of_she)
        if start >= 0:
            mentions = [doc.char_span(start, start + len(name_of_she))]
            mentions += [doc[token.i : token.i + 1] for token in doc if token.lower_ == "she"]
            doc.spans["coref_clusters_1"] = mentions
        return doc

    return tie


@pytest.mark.parametrize("name", ["Ruth Castell", "Anna Keller"])
def test_a_pronoun_is_whom_the_pipeline_ties_it_to(rules, tmp_path, name):
    nlp = spacy.load(rules)
    nlp.add_pipe("coreference_by_hand", config={"name_of_she": name})
    nlp.to_disk(tmp_path)
    engine = Engine(["builtin", SpacyReading(str(tmp_path))], strict=True)
    [quote] = engine.run(Article(TEXT)).facts.quotes
    assert (quote.speaker.mention, quote.speaker.name) == ("she", name)
    assert [
        mention.of(TEXT) for found in engine.read(Article(TEXT)).names if found.name == name for mention in found.mentions
    ] == [
        name,
        "she",
    ]
