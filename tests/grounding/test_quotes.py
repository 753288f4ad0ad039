"""Quotes: the words, the mouth, what a quoter may change and what he may not."""

from __future__ import annotations

import pytest

from newsfacts import Quote, compare
from newsfacts.grounding import Verdict

SOURCE = (
    "“We heard a bang, and then the lights went out,” said Tom Barrett, who survived. “Nobody told us anything.”\n\n"
    "The crew had left the engine room open all night.\n\n"
    "Mayor Ruth Castell told reporters that the harbour had been dredged last spring. "
    "She called the inquiry “slow but honest”.\n\n"
    "“Ships don’t sink by themselves,” the inspector, Anna Bell, wrote."
)
CASES = [
    # claim, status, reason
    ("“We heard a bang, and then the lights went out,” Barrett said.", "supported", "same_words"),
    ('"we heard a bang, and then the lights went out", Barrett said.', "supported", "same_words"),
    ("Barrett said: “We heard a bang … the lights went out.”", "supported", "same_words"),
    ("Barrett said: “We heard a bang, and then the [ship’s] lights went out.”", "supported", "same_words"),
    ("Barrett said: “We heard a bang, and then the lights went out. Nobody told us anything.”", "supported", "same_words"),
    ("“Ships don't sink by themselves,” Bell said.", "supported", "same_words"),
    ("Castell called the inquiry “slow but honest”.", "supported", "same_words"),
    ("Tom Barrett said: “Nobody told us anything.”", "supported", "same_words"),
    ("“We heard a scream, and then the lights went out,” Barrett said.", "contradicted", "words_changed"),
    ("“Ships do sink by themselves,” Bell said.", "contradicted", "words_changed"),
    ("Castell called the inquiry “slow and dishonest”.", "contradicted", "words_changed"),
    ("“Ships don’t sink by themselves,” Tom Barrett said.", "contradicted", "other_speaker"),
    ("Anna Bell called the inquiry “slow but honest”.", "contradicted", "other_speaker"),
    ("“The captain was asleep at his post,” Barrett said.", "unsupported", "not_found"),
    ("Castell said “the harbour had been dredged last spring”.", "unsupported", "not_quoted"),
    ("“The crew had left the engine room open all night,” Bell said.", "unsupported", "not_quoted"),
]  # fmt: skip


def verdict_on_quote(claim: str, source: str = SOURCE) -> Verdict:
    """Of the innermost quote: "called the inquiry …" is an indirect one around the words in marks."""
    quotes = [verdict for verdict in compare(claim, source) if isinstance(verdict.claim, Quote)]
    return min(quotes, key=lambda verdict: verdict.claim.end - verdict.claim.start)


@pytest.mark.parametrize(("claim", "status", "reason"), CASES)
def test_words_in_marks(claim: str, status: str, reason: str) -> None:
    verdict = verdict_on_quote(claim)
    assert (verdict.status, verdict.reason) == (status, reason)


def test_the_difference_is_shown() -> None:
    verdict = verdict_on_quote("“We heard a scream, and then the lights went out,” Barrett said.")
    changed = [(step.source, step.claim) for step in verdict.diff if not step.kept]
    assert changed == [("bang", "scream")]
    assert " ".join(step.claim for step in verdict.diff if step.claim) == "We heard a scream and then the lights went out"


@pytest.mark.parametrize(
    ("claim", "status", "reason"),
    [
        ("The harbour was dredged last spring, Castell said.", "supported", "paraphrase"),
        ("Anna Bell wrote that ships do not sink by themselves.", "supported", "paraphrase"),
        ("Tom Barrett said the harbour had been dredged last spring.", "contradicted", "other_speaker"),
        ("Castell said that she would resign at the next election.", "unsupported", "not_found"),
    ],
)
def test_statements_without_marks(claim: str, status: str, reason: str) -> None:
    verdict = verdict_on_quote(claim)
    assert (verdict.status, verdict.reason) == (status, reason)


def test_a_statement_is_no_better_than_what_is_in_it() -> None:
    verdict = verdict_on_quote("Anna Bell said 12 people died in the fire.", "Anna Bell said 21 people died in the fire.")
    assert (verdict.status, verdict.reason) == ("contradicted", "fact_inside")


@pytest.mark.parametrize("speaker", ["She", "The mayor", "Ms Castell", "Castell", "Ruth Castell", "the town's mayor"])
def test_ways_of_naming_the_same_speaker(speaker: str) -> None:
    assert verdict_on_quote(f"{speaker} called the inquiry “slow but honest”.").status == "supported"
