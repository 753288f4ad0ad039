"""How good the verdicts are: ``python -m tests.grounding.measure [--errors]``."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from newsfacts import Engine
from tests.grounding.pairs_at_hand import STATUSES, Outcome, all_pairs, outcomes
from tests.grounding.summaries_at_hand import all_summaries, altered, faithful


class Score(NamedTuple):
    """How often a verdict was right where it was given, and how often it was given where it should have been."""

    precision: float
    recall: float
    given: int
    expected: int


def scores(found: Iterable[Outcome]) -> dict[str, Score]:
    """For each status; an altered stretch in which no fact was found is a miss."""
    counts = Counter((outcome.expected, outcome.found) for outcome in found)
    table = {}
    for status in STATUSES:
        right = counts[status, status]
        given = sum(count for (_, found_status), count in counts.items() if found_status == status)
        expected = sum(count for (expected_status, _), count in counts.items() if expected_status == status)
        table[status] = Score(right / given if given else 1.0, right / expected if expected else 1.0, given, expected)
    return table


def main() -> None:
    """Print what becomes of summaries and pairs; with ``--errors`` also the errors of the pairs that are not held out."""
    engine = Engine("builtin")
    for held_out in (False, True):
        chosen = [pairs for pairs in all_pairs() if pairs.held_out is held_out]
        found = list(outcomes(chosen, engine))
        sentences = [sentence for pairs in chosen for sentence in pairs.sentences]
        faithful = sum(1 for sentence in sentences if not sentence.altered)
        part = "held out" if held_out else "worked on"
        print(f"{part}: {len(chosen)} articles, {faithful} faithful and {len(sentences) - faithful} altered sentences")
        for status, score in scores(found).items():
            precision = f"precision {score.precision:6.1%} of {score.given:3}"
            print(f"  {status:13} {precision}   recall {score.recall:6.1%} of {score.expected:3}")
        _print_summaries(engine, held_out=held_out)
        if "--errors" in sys.argv and (not held_out or "--held-out" in sys.argv):
            for outcome in found:
                if outcome.expected != outcome.found:
                    _print_error(outcome)


def _print_summaries(engine: Engine, *, held_out: bool) -> None:
    summaries = [summary for summary in all_summaries() if summary.held_out is held_out]
    true = Counter(verdict.status for summary in summaries for verdict in faithful(summary, engine))
    false: Counter[str] = sum((altered(summary, engine) for summary in summaries), Counter())
    print(f"  {len(summaries)} summaries in other words")
    for name, counts in (("as they are", true), ("each figure altered", false)):
        shares = ", ".join(f"{counts[status] / counts.total():.1%} {status}" for status in STATUSES)
        print(f"    {name}: {shares}, of {counts.total()}")


def _print_error(outcome: Outcome) -> None:
    words = outcome.verdict.claim.text[:60] if outcome.verdict else "-"
    reason = outcome.verdict.reason if outcome.verdict else "-"
    evidence = [fact.text[:50] for fact in outcome.verdict.evidence] if outcome.verdict else []
    print(f"    {outcome.pairs.name} [{outcome.sentence.alteration}] {outcome.sentence.text}")
    print(f"        {words!r}: {outcome.found} ({reason}), should be {outcome.expected}; evidence {evidence}")


if __name__ == "__main__":
    main()
