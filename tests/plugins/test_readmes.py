"""The examples in the plugins' READMEs run where the plugins are installed."""

from __future__ import annotations

from pathlib import Path

import pytest
from sybil.document import Document
from sybil.parsers.markdown import PythonCodeBlockParser

READMES = sorted(Path(__file__).parent.parent.parent.glob("plugins/*/README.md"))


def test_there_are_four():
    assert [readme.parent.name for readme in READMES] == [
        "newsfacts-casualties",
        "newsfacts-elections",
        "newsfacts-spacy",
        "template",
    ]


@pytest.mark.parametrize("readme", READMES, ids=lambda readme: readme.parent.name)
def test_examples_run(readme, wheels):
    for example in Document.parse(str(readme), PythonCodeBlockParser()).examples():
        example.evaluate()
