"""Quote marks: pairs of every style, strays, unclosed and re-opened ones."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsfacts

READING = newsfacts.Engine(plugins=["reading"], on_error="raise")


def marks(text):
    return READING.read(newsfacts.Article(text)).marks


def passages(text):
    return [passage.span.of(text) for passage in marks(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Yes,” he said, “no.”", ["“Yes,”", "“no.”"]),
        ('"Yes," he said, "no."', ['"Yes,"', '"no."']),
        ("«Oui,» he said.", ["«Oui,»"]),
        ("»Ja«, he said, »nein«.", ["»Ja«", "»nein«"]),
        ("„Ja,“ he said.", ["„Ja,“"]),
        ("``Yes,'' he said. ``No.''", ["``Yes,''", "``No.''"]),
        ("‘Yes,’ he said. ‘It’s the workers’ right.’", ["‘Yes,’", "‘It’s the workers’ right.’"]),
        ("'Yes,' he said, 'it's the boys' club.'", ["'Yes,'", "'it's the boys' club.'"]),
        # one style opens, another closes
        ('“I doubt it," he said. "So do I.”', ['“I doubt it,"', '"So do I.”']),
        ("called them “thieves“ and “liars“ in March", ["“thieves“", "“liars“"]),
        # single inside double, double inside double
        ("“She said, ‘Go,’ and left,” he said.", ["“She said, ‘Go,’ and left,”", "‘Go,’"]),
        ('"I saw "Titanic" twice," he said.', ['"I saw "Titanic" twice,"', '"Titanic"']),
        # no space around it
        ('He said,"Yes,"and left.', ['"Yes,"']),
        ("the “so-called”expert", ["“so-called”"]),
    ],
)
def test_pairs(text, expected):
    assert passages(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The workers’ pay, the boys' club, rock ’n’ roll and the ’90s aren't Moscow’s",
        "Tell ‘em it's the class of ‘98, 'til ’twas over",
        "He is 6'2\" and she is 5' 11\" tall",
        '<a href="https://example.com/x" class="wide">link</a>',
        "cut in half '' and sewn",
    ],
)
def test_apostrophes_inches_and_markup_are_no_quote_marks(text):
    assert passages(text) == []


def test_apostrophes_beside_quote_marks():
    assert passages("the workers’ “right” to the workers’ “share”") == ["“right”", "“share”"]
    assert passages("‘The nurses’ strike’ ended, the nurses’ union said") == ["‘The nurses’ strike’"]


def test_the_damage_of_a_stray_mark_ends_at_its_paragraph():
    text = 'A stray ” here and "this" there.\n\n“Whole,” he said.'
    found = marks(text)
    assert [passage.span.of(text) for passage in found] == ['"this"', "“Whole,”"]
    assert [text[offset] for offset in found.strays] == ["”"]


def test_a_mark_that_is_opened_twice_loses_the_first():
    text = "“He came, she said. “He left.”"
    found = marks(text)
    assert [passage.span.of(text) for passage in found] == ["“He left.”"]
    assert found.strays == (0,)


def test_an_unclosed_passage_runs_to_the_end_of_its_paragraph():
    text = "She said: “We came.\n\nThey left."
    (passage,) = marks(text)
    assert (passage.span.of(text), passage.inner.of(text), passage.closed) == ("“We came.", "We came.", False)


@pytest.mark.parametrize(("opening", "closing"), [("“", "”"), ('"', '"'), ("‘", "’"), ("«", "»")])
def test_marks_reopened_paragraph_by_paragraph(opening, closing):
    text = f"{opening}One.\n\n{opening}Two.\n\n{opening}Three,{closing} he said.\n\n{opening}New.{closing}"
    found = marks(text)
    assert [passage.reopens for passage in found] == [False, True, True, False]
    assert [passage.closed for passage in found] == [False, False, True, True]


def test_doubled_apostrophes():
    text = "''We saw 'Mad Max' twice,'' he said. ''It's the boys' film.''"
    assert passages(text) == ["''We saw 'Mad Max' twice,''", "'Mad Max'", "''It's the boys' film.''"]


def test_lookups():
    text = "He said “so ‘it’ is” twice"
    found = marks(text)
    outer, inner = found
    assert (outer.depth, inner.depth) == (0, 1)
    assert found.outermost == (outer,)
    assert found.at(text.index("so")) == outer
    assert found.at(text.index("it’")) == inner
    assert found.at(text.index("is”")) == outer
    assert found.at(text.index("twice")) is None
    assert found.inside(outer.start)
    assert not found.inside(outer.end)
    assert list(found.within(newsfacts.Span(0, len(text)))) == [outer, inner]


MARKS = st.text(alphabet=st.sampled_from("ab ,.“”\"‘’'«»„`\n=5\ud800"), max_size=80)


@given(MARKS)
def test_passages_never_cross_and_never_leave_their_paragraph(text):
    document = READING.read(newsfacts.Article(text))
    found = document.marks
    for passage in found:
        assert passage.start < passage.inner_start <= passage.inner_end <= passage.end
        assert (passage.inner_end < passage.end) == passage.closed
        assert any(paragraph.covers(passage.span) for paragraph in document.paragraphs)
    for left, right in pairwise(found):
        assert (left.start, -left.end) <= (right.start, -right.end)
        assert not left.span.crosses(right.span)
    for offset in range(len(text)):
        around = [passage for passage in found if offset in passage.span]
        assert found.at(offset) == (max(around, key=lambda passage: passage.depth) if around else None)


@given(MARKS)
def test_every_double_mark_is_paired_or_reported(text):
    found = marks(text)
    paired = {passage.start for passage in found} | {passage.end - 1 for passage in found if passage.closed}
    for offset, sign in enumerate(text):
        if sign in "“”":
            assert (offset in paired) != (offset in found.strays)


@given(st.lists(st.sampled_from(["“a b”", '"a b"', "‘a b’", "«a b»", "c", "d’s", "e"]), max_size=12))
def test_sound_text_is_read_without_loss(words):
    text = " ".join(words)
    assert passages(text) == [word for word in words if word.endswith(("b”", 'b"', "b’", "b»"))]
    assert not marks(text).strays
