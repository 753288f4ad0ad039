"""Summaries in other words: what is true is not called contradicted, what is altered is seldom called supported."""

from __future__ import annotations

from collections import Counter

import pytest

from newsfacts import Engine
from tests.grounding.summaries_at_hand import Summary, all_summaries, altered, faithful

ENGINE = Engine("builtin")
SUMMARIES = all_summaries()


@pytest.mark.parametrize("summary", SUMMARIES, ids=lambda summary: summary.name)
def test_hardly_anything_true_is_contradicted(summary: Summary) -> None:
    verdicts = faithful(summary, ENGINE)
    assert len(verdicts) > 15
    contradicted = [verdict.sentence for verdict in verdicts if verdict.status == "contradicted"]
    assert len(contradicted) <= (1 if summary.held_out else 0), contradicted


def test_most_of_what_is_true_is_supported() -> None:
    counts = Counter(verdict.status for summary in SUMMARIES for verdict in faithful(summary, ENGINE))
    assert counts["supported"] >= 0.9 * counts.total()


def test_altered_figures_are_seldom_supported() -> None:
    counts: Counter[str] = sum((altered(summary, ENGINE) for summary in SUMMARIES), Counter())
    assert counts.total() > 50
    assert counts["supported"] <= 0.1 * counts.total()
    assert counts["contradicted"] >= 0.62 * counts.total()
