"""The examples of the documentation that need libraries which the tests of the documentation do without."""

from __future__ import annotations

from pathlib import Path

import pytest
from sybil.document import Document
from sybil.parsers.markdown import PythonCodeBlockParser

PAGE = Path(__file__).parents[2] / "docs" / "guides" / "exports.md"


def test_all_examples_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for library in ("pandas", "polars", "spacy"):
        pytest.importorskip(library, reason=f"{library}, of the extra 'dev', is not installed")
    monkeypatch.chdir(tmp_path)
    text = PAGE.read_text(encoding="utf-8")
    assert text.count("```py\n") == 4
    page = tmp_path / PAGE.name
    page.write_text(text.replace("```py\n", "```python\n"), encoding="utf-8")
    for example in Document.parse(str(page), PythonCodeBlockParser()).examples():
        example.evaluate()
    assert {path.name for path in Path("collection").iterdir()} == {"story.ann", "story.txt", "annotation.conf", "visual.conf"}
