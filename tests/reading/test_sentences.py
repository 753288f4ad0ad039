"""Sentences: where a full stop ends one and where it does not."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsfacts

READING = newsfacts.Engine(plugins=["reading"], on_error="raise")


def sentences(text):
    return [span.of(text) for span in READING.read(newsfacts.Article(text)).sentences]


# Sentences are parted by " | ".
SPLIT = [
    "The talks failed. | Nobody was surprised.",
    "Mr. Dean met Gen. Lee in St. Louis on Jan. 5. | He left at 3 p.m. | The talks failed.",
    "The U.S. Senate voted. | The bill, backed by the U.K., passed in the U.S. | It was close.",
    "He works for Acme Inc. in Ohio. | The firm grew.",
    "Ford Motor Co. shares fell. | Apple Corp. Chief Executive Tim Lee resigned.",
    "Sales rose 3.5 percent to $1.2 billion. | No. 2 seed Osaka won 6-4, 6-2. | He ran 9.58s.",
    "No. | That is wrong. | No. 10 denied it.",
    "It was late, the office said on X. | “It will land,” it added. | It was 1.7 °C. | Still.",
    "J.K. Rowling spoke. | George W. Bush listened. | So did I. | Everyone did.",
    "He lives in Washington, D.C. | The house is small.",
    "Lt. Col. Ray Ames and Prof. Ito et al. found it. | It matters.",
    "At 10 a.m. Tuesday the siren rang. | By 5 p.m. he was home.",
    "It began at 3:52 a.m. | Less than 1,900 fled. | At 4 p.m. EST it was over. | By 5 p.m. Eastern it rained.",
    "Sen. Bob Casey, D-Pa., voted no. | Sens. Kaine and Warner did too.",
    "It cost Rs. 500 crore. | Smt. Devi paid, as fig. 3 shows.",
    "Police Supt. Iyer said he was caught. | He ran.",
    "Who knew? | Not me! | Really?! | Yes.",
    "The plan... well, it failed. | And then… | Silence.",
    "He was born in 1999. | 2,000 people came.",
    "“Is it over?” Mary asked. | “No!” said Tom. | “Go. | Now!” | They went.",
    "“Never!” | She left the room.",
    "She said: “It is done.” | He nodded. | (It was not.) | Then it rained.",
    "“We won,” he said. | “We really won.” | Fans cheered.",
    "'It is ours.' | 'It is not.'",
    "``It is ours,'' he said. | ``It is not theirs.'' | They left.",
]


@pytest.mark.parametrize("text", SPLIT, ids=[text[:30] for text in SPLIT])
def test_sentence_ends(text):
    parts = text.split(" | ")
    assert sentences(" ".join(parts)) == parts


def test_no_sentence_crosses_a_paragraph():
    assert sentences("A headline without a stop\n\nThe text. It goes on") == [
        "A headline without a stop",
        "The text.",
        "It goes on",
    ]


@given(st.text(alphabet=st.sampled_from('aB1 .?!…“”"’)\n\ud800'), max_size=150))
def test_sentences_cover_the_paragraphs(text):
    document = READING.read(newsfacts.Article(text))
    spans = list(document.sentences)
    assert all(span for span in spans)
    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
    assert all(any(paragraph.covers(span) for paragraph in document.paragraphs) for span in spans)
