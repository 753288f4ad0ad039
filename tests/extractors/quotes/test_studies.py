"""Figures have the study that found them for a source, the bank that expects them, the paper that puts a toll at them."""

import pytest

import newsfacts
from tests.extractors.quotes.reading_quotes import indirect

ENGINE = newsfacts.Engine(on_error="raise")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The report found that 40% of schools lack a library.", "The report"),
        ("A survey by the ministry showed that 40% of homes were empty.", "A survey by the ministry"),
        ("A poll released on Tuesday found 40% of voters back the plan.", "A poll"),
        ("The latest figures show the share fell to 40%.", "The latest figures"),
        ("The survey found Lane ahead with 40%.", "The survey"),
        ("A memo seen by the Courier shows 40% of posts will go.", "A memo seen by the Courier"),
        ("Analysts polled by the paper expect growth of 40%.", "Analysts"),
        ("The bank projects growth of 40% this year.", "The bank"),
        ("Local media put the share at 40%.", "Local media"),
        ("The report put the rate at more than 40%.", "The report"),
        ("Nimbus forecast growth of 40% for the fourth quarter.", "Nimbus"),
        ("Nine economists had forecast a rise of 40%.", "Nine economists"),
        ("The WHO estimates that 40% of cases are missed.", "The WHO"),
        ("Moody's said it sees a 40% chance of default.", "Moody's"),
        ("40% plan to leave, according to a report released Monday by the union.", "a report released Monday by the union"),
    ],
)
def test_the_source_of_a_figure(text, source):
    (share,) = ENGINE.run(newsfacts.Article(text)).facts.percentages
    assert share.attributed_to is not None
    assert share.attributed_to.mention == source


@pytest.mark.parametrize(
    "text",
    [
        "She found that the door was locked.",
        "Police found 12 kilos of salt in the van.",
        "The study was found to be wrong.",
        "The show found an audience of 4 million.",
        "Growth is expected to reach 4%.",
        "He put the cup on the table at 4.",
        "The consensus forecast of 3% was missed.",
    ],
)
def test_who_merely_finds_or_puts_says_nothing(text):
    assert indirect(text) == []
