"""Reported speech ends where the reporter goes on alone."""

import pytest

from tests.extractors.quotes.reading_quotes import indirect


@pytest.mark.parametrize(
    ("said", "added"),
    [
        ("she had called her niece", ", who had grown up in Leeds"),
        ("all staff sign it", ", though she did not say what it holds"),
        ("she will vote for him", ", even as she scolds him"),
        ("the firm will pay for the bridge", " - and no one objects"),
        ("she would resign", ", something she had ruled out in May"),
        ("the union had lied", ", a charge the union denies"),
        ("the talks were “all but over,”", " referring to a letter from the bank"),
        ("the town did not want “that rubbish,”", " in an interview with Bay FM"),
        ("both of them are “nobodies,”", " but she praised a third"),
    ],
)
def test_what_the_reporter_adds_is_not_said(said, added):
    (row,) = indirect(f"Lane said {said}{added}.")
    assert row == ("Lane", "said", [said])


@pytest.mark.parametrize(
    "said",
    [
        "it was the driver, not the guard, who had slept",
        "the mayor, who was ill, would not come",
        "the bill was “dead,” but that talks would go on",
        "the firm lied - and that it would pay",
        "that although it is late, it will come",
        "it looked as though it had rained",
    ],
)
def test_what_belongs_to_the_statement_stays(said):
    (row,) = indirect(f"Lane said {said}.")
    assert row[2] == [said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("When the coach, Ann Lane, said the game was lost, the fans left.", "the game was lost"),
        ("Even as Lane said that it was safe, it fell.", "that it was safe"),
        ("Lane, who bought it in May and said she would keep it, sold it on Monday.", "she would keep it"),
        ("Lane urged members to stay, but many were gone by noon.", "members to stay"),
        ("It is what Lane said was a sham, but the law is clear.", "was a sham"),
        ("Most oppose it, a poll found, a debate that is likely to go on.", "Most oppose it"),
        ("The notice, announcing that the road is closed, hangs on the gate.", "that the road is closed, hangs on the gate"),
    ],
)
def test_a_statement_inside_a_clause_ends_with_it(text, said):
    assert said in [parts[0] for _, _, parts in indirect(text)]
