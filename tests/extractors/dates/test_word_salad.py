"""No order of the words that the grammar knows is any trouble, and the facts never overlap."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from newsfacts.lexicon.calendar_numbers import CARDINALS, DECADES, ORDINALS
from newsfacts.lexicon.calendar_words import DAY_PARTS, MONTHS, SEASONS, SHORT_WEEKDAYS, WEEKDAYS
from newsfacts.lexicon.holidays import HOLIDAYS
from newsfacts.lexicon.temporal_context import ADJECTIVES_OF_UNITS, BEFORE_BARE_MONTHS
from newsfacts.lexicon.time_units import AMOUNT_HEDGES, BACKWARD, FORWARD, FREQUENCIES, LENGTHS, UNITS, VAGUE_COUNTS
from newsfacts.lexicon.time_zones import ZONES
from tests.extractors.dates.reading_dates import dates

HEADS = [*UNITS, *MONTHS, *WEEKDAYS, *SHORT_WEEKDAYS, *DAY_PARTS, *SEASONS, *FREQUENCIES, *LENGTHS, *DECADES, *HOLIDAYS]
BESIDE = [
    *CARDINALS, *ORDINALS, *AMOUNT_HEDGES, *BACKWARD, *FORWARD, *VAGUE_COUNTS, *ADJECTIVES_OF_UNITS, *BEFORE_BARE_MONTHS,
    *ZONES,
    *"the a an of in on at and or to ago later earlier before after 's every each other another this that same current".split(),
    *"early late half couple dozen hundred thousand million BC A.D. a.m. p.m. o'clock noon midnight today yesterday now".split(),
    *"tomorrow tonight recent then until since future past soon century fiscal FY Q3 H1 ended ending - – , . ( ” last".split(),
    "from now", "or so", "and a half", "end of", "start of", "\n",
]  # fmt: skip
figures = st.one_of(
    st.integers(0, 2100).map(str),
    st.dates().map(str),
    st.tuples(st.integers(0, 13), st.integers(0, 32), st.integers(0, 2100)).map("{0[0]}/{0[1]}/{0[2]}".format),
    st.tuples(st.integers(0, 25), st.integers(0, 60)).map("{0[0]}:{0[1]:02}".format),
    st.integers(0, 40).map("{}th".format),
    st.integers(100, 210).map("{}0s".format),
    st.sampled_from(["½", "4½", "1/2", "1,000", "4.5", "10-15", "1998-99", "May 3-7", "'80s", "3-8pm", "9/11", "1/0"]),
)
words = st.one_of(st.sampled_from(HEADS), st.sampled_from(BESIDE), figures)
cased = st.tuples(words, st.sampled_from([str, str, str.title, str.upper])).map(lambda pair: pair[1](pair[0]))
salad = st.lists(st.tuples(cased, st.sampled_from([" ", " ", " ", "-", ", ", ""])), min_size=1, max_size=14).map(
    lambda parts: "".join(word + gap for word, gap in parts)
)


@settings(max_examples=200, deadline=None)
@given(salad, st.none() | st.dates())
def test_any_order_of_words(text: str, published: date | None) -> None:
    found = dates(text, published)
    for fact in found:
        assert fact.text == text[fact.start : fact.end]
        assert fact.value
        assert fact.text == fact.text.strip()
    for first, second in pairwise(found):
        assert first.end <= second.start
