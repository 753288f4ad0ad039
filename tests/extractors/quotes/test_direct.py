"""Direct quotes: every order of speaker, cue and quote, and the parts of one quotation."""

import pytest

import newsfacts
from tests.extractors.quotes.reading_quotes import marked, quotes

ORDERS = [
    # quote, cue, speaker
    ("“It is over,” said Mary Lane, the head of the union.", "Mary Lane", "said"),
    ('"It is over," said a senior official, who asked not to be named.', "a senior official", "said"),
    ("‘It is over,’ says Mrs Patel, 41.", "Mrs Patel", "says"),
    # quote, speaker, cue
    ("“It is over,” Lane said.", "Lane", "said"),
    ("“It is over,” the club’s manager told reporters after the game.", "the club’s manager", "told"),
    ("“It is over,” Lane, who chairs the panel, said on Monday.", "Lane", "said"),
    ("“It is over!” the bank’s chief economist, Huw Parr, said in Leeds.", "Huw Parr", "said"),
    ("“Is it over?” Rep. Ann Lee, R-Pa., asked.", "Rep. Ann Lee", "asked"),
    ("“It is over,” she later wrote on X.", "she", "wrote"),
    # speaker, cue, quote
    ("Lane said: “It is over.”", "Lane", "said"),
    ("Mary Lane, the head of the union, told the court, “It is over.”", "Mary Lane", "told"),
    ("The Met said in a statement: “It is over.”", "The Met", "said"),
    ("Smith – a former midfielder – added: “It is over.”", "Smith", "added"),
    ("Asked whether he would run, Mr Dunn replied: “It is over.”", "Mr Dunn", "replied"),
    ("The minister smiled, saying, “It is over.”", "The minister", "saying"),
    # no verb of speech
    ("Coach Jim Byrne: “It is over.”", "Coach Jim Byrne", None),
    ("As one diplomat put it: “It is over.”", "one diplomat", "put"),
    ("“It is over,” according to Lane.", "Lane", "according to"),
]


@pytest.mark.parametrize(("text", "mention", "cue"), ORDERS, ids=[row[0] for row in ORDERS])
def test_orders(text, mention, cue):
    rows = [row for row in marked(text) if "over" in row[3][0]]
    assert [(kind, speaker, word) for kind, speaker, word, _ in rows] == [("direct", mention, cue)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("“I doubt,” said Lane, “that it is over.”", ["“I doubt,”", "“that it is over.”"]),
        ("“I doubt it,” said Lane, head of the union. “It is not over.”", ["“I doubt it,”", "“It is not over.”"]),
        ("“Is it ours?” Lane said, answering a question. “No. It is not.”", ["“Is it ours?”", "“No. It is not.”"]),
        ("“Never!” Rep. Ann Lee, R-Pa., said of the plan. “Not now.”", ["“Never!”", "“Not now.”"]),
        ("“One.\n\n“Two.\n\n“Three,” said Lane.", ["“One.", "“Two.", "“Three,”"]),
        ("“One,” said Lane. “Two.\n\n“Three.”", ["“One,”", "“Two.", "“Three.”"]),
    ],
)
def test_one_quotation_in_parts(text, parts):
    (quote,) = quotes(text)
    assert (quote.kind, [part.of(text) for part in quote.parts]) == ("direct", parts)
    assert quote.content == " ".join(part.strip("“”") for part in parts)
    assert quote.text == text[quote.start : quote.end]


@pytest.mark.parametrize(
    "text",
    [
        "“One,” said Lane. “Two,” she added.",
        "“One,” said Lane. He paused. “Two.”",
        "“One,” said Lane.\n\n“Two,” said Ray.",
        "“One?” a reporter shouted. “Two,” replied the minister.",
    ],
)
def test_two_quotations(text):
    assert [row[3] for row in marked(text)] == [["“One,”"], ["“Two,”"]] or len(marked(text)) == 2


def test_a_quote_without_a_cue_has_no_speaker_of_its_own():
    rows = marked("Lane took the floor. “It is over now.” The crowd cheered.")
    assert rows == [("direct", None, None, ["“It is over now.”"])]


def test_a_sentence_with_a_subject_of_its_own_is_no_attribution():
    first, second = marked("“Go home!” She told them that it was “far too late” for that.")
    assert first[1] is None
    assert second == ("mixed", "She", "told", ["“far too late”"])


def test_unclosed_marks_harm_only_their_paragraph():
    text = "“It is over, Lane said.\n\nRay said: “It is not.”"
    assert marked(text)[-1] == ("direct", "Ray", "said", ["“It is not.”"])


def test_words_in_doubled_apostrophes_are_reported_speech_or_quotes_as_the_user_chooses():
    text = "''It is over,'' Lane said. ''I am 'free' now.''"
    archive = newsfacts.Engine(plugins=["reading", "quotes"], options={"quotes": {"archive_marks": True}}, on_error="raise")
    (careful,), (trusting,) = quotes(text), archive.run(newsfacts.Article(text)).facts
    assert (careful.kind, trusting.kind) == ("indirect", "direct")
    for quote in (careful, trusting):
        assert quote.speaker.mention == "Lane"
        assert [part.of(text) for part in quote.parts] == ["''It is over,''", "''I am 'free' now.''"]


def test_a_quotation_is_never_given_up_for_the_statement_around_it():
    text = "“It is over,” Lane said, according to Ray. “It is done.” Then they left."
    direct = [row for row in marked(text) if row[0] == "direct"]
    assert direct == [("direct", "Lane", "said", ["“It is over,”", "“It is done.”"])]
