"""The pairs: enough of them, well formed, and judged as well as the documentation says."""

from __future__ import annotations

import pytest

from newsfacts import Engine
from tests.grounding.measure import scores
from tests.grounding.pairs_at_hand import STATUSES, Pairs, all_pairs, outcomes

PAIRS = all_pairs()
FLOORS = {
    # a little below what `python -m tests.grounding.measure` says: (precision, recall)
    False: {"supported": (0.97, 0.97), "contradicted": (0.97, 0.94), "unsupported": (0.80, 0.95)},
    True: {"supported": (0.94, 0.95), "contradicted": (0.96, 0.88), "unsupported": (0.72, 0.95)},
}


def test_there_are_enough() -> None:
    sentences = [sentence for pairs in PAIRS for sentence in pairs.sentences]
    assert len(PAIRS) >= 12
    assert sum(not sentence.altered for sentence in sentences) >= 100
    assert sum(bool(sentence.altered) for sentence in sentences) >= 100
    assert len({sentence.alteration for sentence in sentences}) >= 10


@pytest.mark.parametrize("pairs", PAIRS, ids=lambda pairs: pairs.name)
def test_they_are_well_formed(pairs: Pairs) -> None:
    for sentence in pairs.sentences:
        assert (sentence.alteration == "faithful") is (not sentence.altered)
        assert {status for _, status in sentence.altered} <= set(STATUSES) - {"supported"}
        assert not set("{}|") & set(sentence.text)


@pytest.mark.parametrize("held_out", [False, True], ids=["worked-on", "held-out"])
def test_verdicts_are_as_good_as_documented(held_out: bool) -> None:
    measured = scores(outcomes([pairs for pairs in PAIRS if pairs.held_out is held_out], Engine("builtin")))
    for status, (precision, recall) in FLOORS[held_out].items():
        assert measured[status].precision >= precision, (status, measured[status])
        assert measured[status].recall >= recall, (status, measured[status])
