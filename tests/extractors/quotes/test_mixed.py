"""Marked words inside the reporter's sentence: fragments of speech, or words that nobody is quoted with."""

import pytest

from tests.extractors.quotes.reading_quotes import marked

FRAGMENTS = [
    ("Lane said profits would be “materially lower” this year.", "Lane", "said"),
    ("Opposition leader Rahul Verma accused the government of “betraying farmers”.", "Opposition leader Rahul Verma", "accused"),
    ("Analysts at Brown & Co described the results as “mixed”.", "Analysts at Brown & Co", "described"),
    ("The plan is a “disgrace,” Lane said.", "Lane", "said"),
    ("That, the minister insisted, was “not on the table”.", "the minister", "insisted"),
    ("He denied it and called the report “a pack of lies”.", "He", "called"),
    ("The judge ruled against them, saying ministers had “acted irrationally”.", "The judge", "saying"),
    ("It is “a farce”, according to Lane.", "Lane", "according to"),
    ("It was like “watching paint dry”, as one fan put it.", "one fan", "put"),
    ("His promise to “end the war in a day” was not kept.", "His", "promise"),
    ("Lane’s claim that it was “rigged” was rejected.", "Lane", "claim"),
    ("The deal, described by Lane as “a sell-out”, was signed.", "Lane", "described"),
    ("The airline apologised, blaming “an IT issue”.", "The airline", "blaming"),
]


@pytest.mark.parametrize(("text", "mention", "cue"), FRAGMENTS, ids=[row[0] for row in FRAGMENTS])
def test_fragments(text, mention, cue):
    assert [row[:3] for row in marked(text)] == [("mixed", mention, cue)]


def test_listed_fragments_share_their_speaker():
    rows = marked("Lane called it “daft” and “dear”, and they chanted “shame” and “out”.")
    assert [row[1] for row in rows] == ["Lane", "Lane", "they", "they"]


@pytest.mark.parametrize(
    "text",
    [
        "The film, “Night Train”, opens on Friday.",
        "She stars in the show “Veep” as of May.",
        "The “Night Train” star was there.",
        "Organisers set up “disinfection tunnels” at the gate.",
        "The so-called “bedroom tax” was scrapped.",
        "A system called “Sentinel” failed.",
        "Boris “BoJo” Johnson was there.",
        "Speaking on ITV’s “Good Morning”, Lane shrugged.",
        "“Spring Comes Late,” by Ann Lee, won.",
        "The law would give them sweeping “security guarantees” in time.",
    ],
)
def test_words_that_nobody_is_quoted_with(text):
    assert [row[:3] for row in marked(text)] == [("unattributed", None, None)]


def test_a_title_beside_a_quote_is_not_part_of_it():
    rows = marked("“We lost,” Lane said on ABC’s “This Week” on Sunday. “Badly.”")
    assert ("unattributed", None, None, ["“This Week”"]) in rows
    assert rows[0][:3] == ("direct", "Lane", "said")


def test_single_marks_beside_double_ones_hold_terms():
    text = "“We lost,” said Lane. The 'ghost' ship sank. “So it goes,” said Ray."
    assert [row[0] for row in marked(text)] == ["direct", "unattributed", "direct"]
