"""Paragraphs: lines, or blocks of hard-wrapped lines."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsfacts

READING = newsfacts.Engine(plugins=["reading"], on_error="raise")


def paragraphs(text):
    return [span.of(text) for span in READING.read(newsfacts.Article(text)).paragraphs]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("  \n\t\n", []),
        ("One.\nTwo.", ["One.", "Two."]),
        ("One. \n\n  Two.\r\n\r\nThree.", ["One.", "Two.", "Three."]),
        ("One.\u2028Two.\u2029Three.\x85Four.", ["One.", "Two.", "Three.", "Four."]),
        ("Headline\n\nBody.", ["Headline", "Body."]),
    ],
)
def test_a_line_is_a_paragraph(text, expected):
    assert paragraphs(text) == expected


def test_lines_wrapped_at_the_width_of_a_page_are_joined():
    first = (
        "The council met late on Tuesday to decide what to do about the old\n"
        "mill, which has stood empty since the last owner left the country, and\n"
        "put the vote off."
    )
    second = (
        "Residents who had come to hear the outcome went home without one, and\n"
        "some of them said that they would not come a second time to hear that\n"
        "nothing had changed."
    )
    assert paragraphs(f"{first}\n\n{second}\n") == [first, second]


@given(st.text(alphabet=st.sampled_from('ab .\n\r\u2028\x0b“"\ud800'), max_size=120))
def test_paragraphs_hold_every_word_once_and_in_order(text):
    spans = list(READING.read(newsfacts.Article(text)).paragraphs)
    assert all(span and span == span.strip(text) for span in spans)
    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
