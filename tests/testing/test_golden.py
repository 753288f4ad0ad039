"""Golden files: what is printed is read again, what is wrong is named, what differs is shown."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Article, Engine, InvalidArgument, Quote, Span, Speaker
from newsfacts.testing import Mark, check_golden, parse_golden
from newsfacts.testing.golden import UPDATE, Golden
from newsfacts.testing.marked_text import in_order
from newsfacts.testing.strategies import hostile_text
from tests.testing.broken import Sound

SOURCE = """\
published: 2024-05-16
---
Prices rose [3.2 percent](percentage value=3.2 change=up) on \\[sic\\] [Tuesday](date kind=DATE value=2024-05-14).
“[[Two days](date kind=DURATION value=P2D)](quantity value=2 noun="long \\"days\\"")”
"""


def test_marks_are_read():
    golden = parse_golden(SOURCE)
    assert golden.article == Article("Prices rose 3.2 percent on [sic] Tuesday.\n“Two days”\n", "2024-05-16")
    assert golden.marks == (
        Mark(12, 23, "percentage", {"value": "3.2", "change": "up"}),
        Mark(33, 40, "date", {"kind": "DATE", "value": "2024-05-14"}),
        Mark(43, 51, "date", {"kind": "DURATION", "value": "P2D"}),
        Mark(43, 51, "quantity", {"value": "2", "noun": 'long "days"'}),
    )


def test_what_is_printed_is_read_again_whatever_the_text():
    words = st.text(max_size=8)

    @given(hostile_text(max_size=60), st.data())
    def comes_back(text, data):
        places = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
        mark = st.builds(
            lambda place, kind, values: Mark(*place, kind, values),
            places,
            st.sampled_from(["date", "a-b"]),
            st.dictionaries(st.sampled_from(["value", "kind"]), words, max_size=2),
        )
        golden = Golden(Article(text, title=data.draw(words | st.none())), in_order(data.draw(st.lists(mark, max_size=5))))
        assert parse_golden(golden.render()) == golden

    comes_back()


def test_a_mark_shows_what_is_the_facts_own():
    speaker = Speaker("Anna Keller", "she", 6, 9)
    quote = Quote(
        start=0, end=20, text="“Yes,” she said. “Y”", kind="direct", parts=(Span(0, 6), Span(17, 20)), content="Yes, Y",
        speaker=speaker, attributed_to=speaker,
    )  # fmt: skip
    values = {"attributed_to": "Anna Keller", "kind": "direct", "parts": "0:6,17:20", "speaker": "Anna Keller"}
    assert Mark.of(quote) == Mark(0, 20, "quote", values)
    moved = attrs.evolve(quote, start=5, end=25, parts=(Span(5, 11), Span(22, 25)))
    assert Mark.of(moved).values == values


def test_a_crossing_fact_stands_above_the_text():
    marks = (Mark(0, 4, "date", {}), Mark(2, 6, "quantity", {"value": "5"}))
    golden = Golden(Article("abcdefg"), marks)
    assert golden.render() == "crossing: 2:6 quantity value=5\n---\n[abcd](date)efg"
    assert parse_golden(golden.render()) == golden


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("no line", "needs a line '---'"),
        ("author: me\n---\n", "line 1: not one of published"),
        ("---\none\ntwo]", "line 3: this closes no fact"),
        ("---\n[one] two", "line 2: the type and values"),
        ("---\n[one](date value=)", "line 2: not a type and values"),
        ("---\n[one](date", "line 2: not a type and values"),
        ("---\n[one", "line 2: a fact is not closed"),
        ("---\nC:\\dir", "line 2: a backslash must stand before"),
        ("crossing: 1:2\n---\n", "line 1: not offsets, type and values"),
        ("published: May\n---\n", "published must be an ISO 8601 date"),
    ],
)
def test_what_is_wrong_is_named(source, words):
    with pytest.raises(InvalidArgument, match=words):
        parse_golden(source)


@pytest.fixture
def engine():
    return Engine([Sound()])


def test_equal_files_pass(tmp_path, engine):
    path = tmp_path / "rates.golden"
    path.write_bytes(b"---\nRates: [25](percentage value=2)\r\n")
    check_golden(path, engine)


def test_a_difference_is_shown(tmp_path, engine):
    path = tmp_path / "rates.golden"
    path.write_text("---\nRates: [25](percentage value=3)\n\nNone.\n")
    with pytest.raises(AssertionError) as caught:
        check_golden(path, engine)
    assert "-Rates: [25](percentage value=3)\n+Rates: [25](percentage value=2)\n" in str(caught.value)
    assert "None." not in str(caught.value)


@pytest.mark.parametrize("by_environment", [True, False])
def test_a_file_is_written_anew_when_asked(tmp_path, engine, monkeypatch, by_environment):
    path = tmp_path / "rates.golden"
    path.write_text("published: 2024-05-16\n---\nRates: 25\n")
    monkeypatch.setenv(UPDATE, "1" if by_environment else "0")
    check_golden(path, engine, update=None if by_environment else True)
    assert path.read_text() == "published: 2024-05-16\n---\nRates: [25](percentage value=2)\n"
    monkeypatch.delenv(UPDATE)
    check_golden(path, engine)
