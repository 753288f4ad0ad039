"""The one scan."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import InvalidArgument
from newsfacts.triggers import DIGITS, Vocabulary, is_trigger


def test_each_owner_gets_its_own_hits_in_order() -> None:
    hits = Vocabulary({"a": ["said", "“"], "b": ["Said", "may"], "c": [DIGITS], "d": []}).scan(
        "“May 12,” she SAID; 3 maybe said."
    )
    assert [(hit.start, hit.word) for hit in hits.of("a")] == [(0, "“"), (14, "said"), (28, "said")]
    assert [hit.word for hit in hits.of("b")] == ["may", "said", "said"]
    assert [(hit.start, hit.end) for hit in hits.of("c")] == [(5, 7), (20, 21)]
    assert list(hits.of("d")) == list(hits.of("nobody")) == []


@given(st.text(st.characters(exclude_categories=())), st.sets(st.sampled_from(["said", "é", "$", "”", DIGITS, "cafe"])))
def test_a_hit_is_the_declared_word_at_its_place(text: str, words: set[str]) -> None:
    for hit in Vocabulary({"x": words}).scan(text).of("x"):
        found = text[hit.start : hit.end]
        assert hit.word in words
        assert found.isdecimal() if hit.word == DIGITS else found.lower() == hit.word or found == hit.word.upper()


@given(st.text(st.sampled_from("said$é½5٣ _-’\u2009\n²a\u0301"), max_size=40), st.booleans())
def test_all_words_runs_of_digits_and_signs_are_looked_up(text: str, digits: bool) -> None:
    words = {"said", "é", "a", "$", "½", "’", *([DIGITS] if digits else [])}
    expected = [
        (match.start(), match.end())
        for match in re.finditer(r"[^\W\d_]+|\d+|\W", text)
        if match[0].lower() in words or (digits and match[0].isdecimal())
    ]
    assert [(hit.start, hit.end) for hit in Vocabulary({"x": words}).scan(text).of("x")] == expected


@pytest.mark.parametrize("filling", ["word ", "word", " ", "é", "7", "$", "word\u2009"])
def test_a_long_text_is_scanned_as_a_short_one_is(filling: str) -> None:
    text = f"said {filling * 20_000} said"
    hits = Vocabulary({"x": ["said"]}).scan(text).of("x")
    assert [hit.start for hit in hits] == [0, len(text) - 4]


@pytest.mark.parametrize("word", ["", "two words", "it's", "--", " ", "7", 5, None, "a1"])
def test_what_cannot_be_a_trigger_is_refused_with_its_owner(word: object) -> None:
    assert not is_trigger(word)
    with pytest.raises(InvalidArgument, match=r"trigger of 'me'"):
        Vocabulary({"me": [word]})  # type: ignore[list-item]
