"""Reported speech that hangs on a noun, with its owner."""

import pytest

from tests.extractors.quotes.reading_quotes import indirect


@pytest.mark.parametrize(
    ("text", "owner", "noun", "said"),
    [
        ("His claim that the vote was stolen has been rejected.", "His", "claim", "that the vote was stolen"),
        ("His claims that 1,200 homes were lost drew laughter.", "His", "claims", "that 1,200 homes were lost"),
        ("Mr Rao’s statement that output grew 7% drew laughter.", "Mr Rao", "statement", "that output grew 7%"),
        ("The allegation by the union that 300 were sacked was denied.", "the union", "allegation", "that 300 were sacked"),
        ("The judge threw out the firm’s argument that it was not told.", "the firm", "argument", "that it was not told"),
        ("A warning from the coastguard that ice was near came late.", "the coastguard", "warning", "that ice was near"),
    ],
)
def test_claims(text, owner, noun, said):
    assert indirect(text) == [(owner, noun, [said])]


@pytest.mark.parametrize(
    "text",
    ["The claim that it was stolen is old.", "Lane’s statements that stirred the town were short.", "It is her claim to fame."],
)
def test_no_claims(text):
    assert indirect(text) == []
