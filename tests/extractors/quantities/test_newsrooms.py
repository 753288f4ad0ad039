"""Invented sentences of many newsrooms and desks, each with what its figures say: the file newsrooms.txt beside this one."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsfacts import Article, Engine
from tests.extractors.quantities.in_short import in_short

ENGINE = Engine(plugins=["reading", "quantities", "percentages"], on_error="raise")
CASES = [
    tuple(case.strip().split("\n    "))
    for case in Path(__file__).with_name("newsrooms.txt").read_text(encoding="utf-8").split("\n\n")
]


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_sentence(sentence: str, expected: str) -> None:
    facts = ENGINE.run(Article(sentence)).facts
    assert ("; ".join(map(in_short, facts)) or "nothing") == expected
