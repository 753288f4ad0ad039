"""The guide says what there is: every reason with its verdict, every field, the sizes of the pairs."""

from __future__ import annotations

import re
from pathlib import Path

import attrs

from newsfacts.grounding import Reason, Verdict
from tests.grounding.pairs_at_hand import STATUSES, all_pairs

PAGE = (Path(__file__).parent.parent.parent / "docs" / "guides" / "grounding.md").read_text(encoding="utf-8")


def test_every_reason_is_described() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (\w+) \|", PAGE, re.MULTILINE)[1:]  # without the heading
    assert [reason for reason, _ in rows] == [reason.value for reason in Reason]
    assert {status for _, status in rows} == set(STATUSES)


def test_every_field_of_a_verdict_is_described() -> None:
    table = PAGE.split("| `Verdict` | |", 1)[1].split("\n\n", 1)[0]
    assert re.findall(r"^\| `(\w+)`", table, re.MULTILINE) == [field.name for field in attrs.fields(Verdict)]


def test_the_pairs_are_counted() -> None:
    pairs = all_pairs()
    sentences = [sentence for each in pairs for sentence in each.sentences]
    faithful = sum(not sentence.altered for sentence in sentences)
    assert f"On {len(pairs)} invented articles" in PAGE
    assert f"{faithful} sentences that say what the article says and {len(sentences) - faithful} that were altered" in PAGE
    assert f"| {sum(not each.held_out for each in pairs)} articles worked on |" in PAGE
    assert f"| {sum(each.held_out for each in pairs)} articles held out |" in PAGE
