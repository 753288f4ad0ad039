"""Transcripts, in which speakers are named in capitals before what they say."""

from newsfacts import Article, Engine
from tests.extractors.quotes.reading_quotes import quotes

TALK = """ADA HOLM, HOST: Good evening. Is the bridge safe?

REP. CARL UDE (D-Ore.): It is. I’ve asked the mayor to close it.

(CROSSTALK)

HOLM: And the dam?

UDE: The dam, too.

HOLM: Thank you.

UDE: Thank you."""


def test_each_turn_is_a_quote_of_the_speaker_in_full():
    assert [(found.speaker.name, found.speaker.mention, found.text) for found in quotes(TALK) if found.rule == "transcript"] == [
        ("Ada Holm", "ADA HOLM", "Good evening. Is the bridge safe?"),
        ("Carl Ude", "REP. CARL UDE", "It is. I’ve asked the mayor to close it."),
        ("Ada Holm", "HOLM", "And the dam?"),
        ("Carl Ude", "UDE", "The dam, too."),
        ("Ada Holm", "HOLM", "Thank you."),
        ("Carl Ude", "UDE", "Thank you."),
    ]


def test_i_is_who_has_the_turn():
    engine = Engine(plugins=["reading", "quotes", "speakers"])
    (told,) = [found for found in engine.run(Article(TALK)).facts.quotes if found.kind == "indirect"]
    assert told.speaker is not None
    assert told.speaker.name == "Carl Ude"


def test_a_short_exchange_is_one_if_it_is_all_there_is():
    talk = "HOLM: Is it safe?\nUDE: It is.\nHOLM: And the dam?\nUDE: The dam, too."
    assert [found.text for found in quotes(talk)] == ["Is it safe?", "It is.", "And the dam?", "The dam, too."]
    assert not quotes(talk + "\nIt rained." * 9)


def test_hansard_gives_titles():
    talk = "TRANSCRIPT: Friday.\nThe CHAIR (Hon. Ada Holm): Is it safe?\nMr UDE: It is.\nThe CHAIR: And the dam?\nMr UDE: Yes."
    assert [(found.speaker.mention, found.text) for found in quotes(talk)] == [
        ("The CHAIR", "Is it safe?"),
        ("Mr UDE", "It is."),
        ("The CHAIR", "And the dam?"),
        ("Mr UDE", "Yes."),
    ]


def test_labels_make_no_transcript():
    boxes = "WHEN: Noon\nWHERE: Town hall\nCOST: Five pounds\nMORE: Ring the hall\nBRING: Tea\nWEAR: Boots\nHOSTS: The club"
    headings = "GOALS: Holm, Ude\nCARDS: none\n" * 3 + "The game was dull.\n" * 19
    nobody_answers = "NOTE: One.\n" * 9
    dateline = "ELMPORT: Fares will rise.\nElmport: It rained."
    for text in (boxes, headings, nobody_answers, dateline):
        assert not [found for found in quotes(text) if found.rule == "transcript"]


def test_names_may_be_written_as_names():
    talk = "Ada Holm: Is it safe?\n\nCarl Ude: It is.\n\nHolm: And the dam?\n\nUde: The dam, too."
    assert [(found.speaker.name, found.text) for found in quotes(talk)] == [
        ("Ada Holm", "Is it safe?"),
        ("Carl Ude", "It is."),
        ("Ada Holm", "And the dam?"),
        ("Carl Ude", "The dam, too."),
    ]
    assert not quotes("Red Wine: old\nFresh Bread: new\nRed Wine: new\nFresh Bread: old")


TALK_OF_BEES = """Five minutes with Petra Lund

By Al Oke

Petra Lund keeps bees in Bonn.

Q: How many hives have you got?

A: Nine. I told my husband, “No more.”

Q: Is that all?

A: It is."""


def test_answers_are_those_of_whom_the_article_is_about():
    engine = Engine(plugins=["reading", "quotes", "speakers"])
    rows = [(found.speaker.name, found.text) for found in engine.run(Article(TALK_OF_BEES)).facts.quotes]
    assert rows == [
        ("Petra Lund", "Nine. I told my husband, “No more.”"),
        ("Petra Lund", "“No more.”"),
        ("Petra Lund", "It is."),
    ]


def test_lettered_lists_are_no_answers():
    assert not quotes("Ann Lee likes them.\n\nA: apples\n\nB: pears\n\nQ: quinces\n\nA: apples")
    assert not quotes("Q: Who?\n\nA: Nobody.\n\nQ: When?\n\nA: Never.")
