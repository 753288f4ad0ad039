"""Reported speech without marks: the clause, its speaker and its cue."""

import pytest

from tests.extractors.quotes.reading_quotes import indirect, quotes

CLAUSES = [
    # before the clause
    ("Police said a man had been held.", "Police", "said", ["a man had been held"]),
    ("Lane said that, as of Monday, four had died.", "Lane", "said", ["that, as of Monday, four had died"]),
    ("Lane said on Tuesday that talks would resume.", "Lane", "said", ["that talks would resume"]),
    ("Apple said Tuesday it sold 50 million phones.", "Apple", "said", ["it sold 50 million phones"]),
    ("Lane wrote in a letter seen by AFP that it was unsafe.", "Lane", "wrote", ["that it was unsafe"]),
    ("Lane said in Buffalo, New York, that it was over.", "Lane", "said", ["that it was over"]),
    ("Witnesses told police they saw two men.", "Witnesses", "told", ["they saw two men"]),
    ("Lane told the Lower House that 12 banks were fined.", "Lane", "told", ["that 12 banks were fined"]),
    ("The firm, which has 4,000 staff, said it would close.", "The firm", "said", ["it would close"]),
    ("One resident, Maria Gomez, said she lost everything.", "Maria Gomez", "said", ["she lost everything"]),
    ("The court on Monday observed that it had failed.", "The court", "observed", ["that it had failed"]),
    ("Voters who backed Lane said they were angry.", "Voters", "said", ["they were angry"]),
    ("The ministry warned that prices would rise.", "The ministry", "warned", ["that prices would rise"]),
    ("Officials have repeatedly said no decision was taken.", "Officials", "said", ["no decision was taken"]),
    ("Lane asked whether it was legal.", "Lane", "asked", ["whether it was legal"]),
    ("The agency urged countries to share vaccines.", "The agency", "urged", ["countries to share vaccines"]),
    ("The chancellor promised to cut taxes.", "The chancellor", "promised", ["to cut taxes"]),
    ("Lane called the plan a farce.", "Lane", "called", ["the plan a farce"]),
    ("Northlight cut its profit forecast for May, and said it would close.", "Northlight", "said", ["it would close"]),
    ("The bank forecast on Monday that prices would rise.", "The bank", "forecast", ["that prices would rise"]),
    ("Drivers who work on the line say that it is late.", "Drivers", "say", ["that it is late"]),
    ("Those who drive on the line say it is late.", "Those", "say", ["it is late"]),
    ("It is odd coming from a driver who said it was late.", "a driver", "said", ["it was late"]),
    ("A rule passed in 2005 demanded that it close.", "A rule", "demanded", ["that it close"]),
    ("Residents interviewed in the town said they were tired.", "Residents", "said", ["they were tired"]),
    ("A month later, he said it was late.", "he", "said", ["it was late"]),
    ("The firms have all said they will close.", "The firms", "said", ["they will close"]),
    ("Lane argued that wages, not taxes, are to blame.", "Lane", "argued", ["that wages, not taxes, are to blame"]),
    # behind it
    ("PORT ELM, Oct 14 (Bay Wire) - Fares will rise, the firm said.", "the firm", "said", ["Fares will rise"]),
    ("The call came at 3:40 a.m., according to Lane.", "Lane", "according to", ["The call came at 3:40 a.m."]),
    ("The bridge is unsafe, the mayor said.", "the mayor", "said", ["The bridge is unsafe"]),
    ("The bridge is unsafe, said Ann Lane, the mayor.", "Ann Lane", "said", ["The bridge is unsafe"]),
    ("The bridge is unsafe, its owner, Ann Lane, told us.", "Ann Lane", "told", ["The bridge is unsafe"]),
    # around it
    ("In the long run, economists say, it could help.", "economists", "say", ["In the long run", "it could help"]),
    ("The mayor, aides say, is ill.", "aides", "say", ["The mayor", "is ill"]),
    # a phrase
    (
        "According to aides close to Lane, who asked not to be named, it is safe.",
        "aides close to Lane",
        "According to",
        ["it is safe"],
    ),
    ("According to Lane, it is safe.", "Lane", "According to", ["it is safe"]),
    ("The drug is safe, according to a study in May.", "a study", "according to", ["The drug is safe"]),
    ("It is wide, according to the most recent poll.", "the most recent poll", "according to", ["It is wide"]),
    ("The gap, according to the poll, is small.", "the poll", "according to", ["The gap", "is small"]),
]


@pytest.mark.parametrize(("text", "mention", "cue", "parts"), CLAUSES, ids=[row[0] for row in CLAUSES])
def test_clauses(text, mention, cue, parts):
    assert indirect(text) == [(mention, cue, parts)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The minister hinted that taxes could rise, adding that nothing was decided.",
            [("The minister", "that taxes could rise"), ("The minister", "that nothing was decided")],
        ),
        (
            "Sources said he wanted to leave, but the manager insisted that he would stay.",
            [("Sources", "he wanted to leave"), ("the manager", "that he would stay")],
        ),
        (
            "Asked whether he knew, Lane said he did.",
            [(None, "whether he knew"), ("Lane", "he did")],
        ),
        ("The paper reported that Lane said he was ill.", [("The paper", "that Lane said he was ill")]),
    ],
)
def test_several_statements_in_a_sentence(text, expected):
    assert [(mention, parts[0]) for mention, _, parts in indirect(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The claims were raising questions about the report.",
        "The United States has troops in two states.",
        "He did not say who had won.",
        "Neither side would say what was discussed.",
        "A contest called the Golden Boot begins.",
        "“We won,” he said of the vote.",
        "The film is said to be long.",
        "Three police reports were lost.",
        "The leading claim came from there.",
        "Added to that were doubts about the vote.",
        "Somebody said a prayer.",
        "It rose even though claims stemming from the storm cut results.",
        "Lane claimed victory in a race that was close.",
        "Lane said to supporters who had waited since dawn.",
        "As the manager suggested after they won it was time.",
    ],
)
def test_no_reported_speech(text):
    assert indirect(text) == []


def test_a_statement_that_is_all_in_marks_is_the_marked_quote_alone():
    assert indirect("Lane said it was “truly and gravely bad for the whole of the country”.") == []


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("Former President Ann Lane", "Ann Lane"),
        ("Prime Minister Ravi Menon", "Ravi Menon"),
        ("Sen. Ruth Cole", "Ruth Cole"),
        ("Minister for Transport Helen Lane", "Helen Lane"),
        ("Dr. Jane Goodwin of the CDC", "Jane Goodwin"),
        ("A spokesman for Tesco", "A spokesman for Tesco"),
        ("The minister", "The minister"),
        ("Lane", "Lane"),
    ],
)
def test_the_name_is_the_mention_without_its_titles(mention, name):
    (quote,) = quotes(f"{mention} said it was over.")
    assert (quote.speaker.mention, quote.speaker.name) == (mention, name)


def test_the_mention_is_a_slice_of_the_text():
    text = "Former President Ann Lane said that it was over, adding: “Now!”"
    for quote in quotes(text):
        assert quote.speaker is not None
        assert text[quote.speaker.start : quote.speaker.end] == quote.speaker.mention == "Former President Ann Lane"
        assert quote.speaker.name == "Ann Lane"
        assert quote.attributed_to == quote.speaker
