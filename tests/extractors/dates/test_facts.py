"""The rest of a date fact: bounds, EDTF, vagueness, profiles, other people's holidays."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from edtf import parse_edtf

from newsfacts import Article, DateExpression, Engine
from tests.extractors.dates.reading_dates import dates

BOUNDS = [
    ("December 17", date(2021, 12, 17), date(2021, 12, 18), "2021-12-17"),
    ("last month", date(2021, 11, 1), date(2021, 12, 1), "2021-11"),
    ("last week", date(2021, 12, 13), date(2021, 12, 20), "2021-12-13/2021-12-19"),
    ("the weekend", date(2021, 12, 18), date(2021, 12, 20), "2021-12-18/2021-12-19"),
    ("the third quarter", date(2021, 7, 1), date(2021, 10, 1), "2021-07/2021-09"),
    ("last summer", date(2021, 6, 1), date(2021, 9, 1), "2021-22"),
    ("2009", date(2009, 1, 1), date(2010, 1, 1), "2009"),
    ("the 1990s", date(1990, 1, 1), date(2000, 1, 1), "199X"),
    ("the 19th century", date(1800, 1, 1), date(1900, 1, 1), "18XX"),
    ("1994 or later", date(1994, 1, 1), None, "1994/.."),
    ("1998-2003", date(1998, 1, 1), date(2004, 1, 1), "1998/2003"),
    ("May 3-7, 2010", date(2010, 5, 3), date(2010, 5, 8), "2010-05-03/2010-05-07"),
    ("7:15 p.m. Tuesday", datetime(2021, 12, 21, 19, 15), datetime(2021, 12, 21, 19, 16), "2021-12-21T19:15:00"),
    ("midnight Friday", datetime(2021, 12, 18), datetime(2021, 12, 18, 0, 1), "2021-12-18T00:00:00"),
    ("Tuesday morning", datetime(2021, 12, 21, 6), datetime(2021, 12, 21, 12), None),
    ("three years", None, None, None),
    ("every Tuesday", None, None, None),
    ("the future", None, None, None),
]  # fmt: skip


@pytest.mark.parametrize(("words", "earliest", "latest", "edtf"), BOUNDS, ids=[row[0] for row in BOUNDS])
def test_bounds_and_edtf(words: str, earliest: date | None, latest: date | None, edtf: str | None) -> None:
    (fact,) = dates(f"It was so in {words}, he said.")
    assert (fact.text, fact.earliest, fact.latest, fact.edtf) == (words, earliest, latest, edtf)


def test_a_time_zone_makes_the_bounds_aware() -> None:
    (fact,) = dates("The offer expires at 5 p.m. EST, Jan. 6.")
    assert fact.earliest == datetime(2022, 1, 6, 17, tzinfo=timezone(-timedelta(hours=5)))


def test_edtf_is_what_another_reader_of_edtf_takes() -> None:
    text = (
        "In about 1950 and 1994 or later, the 1980s, last spring, last week, the weekend, Q3 2019, the first half of 2020, "
        "May 3-7, 1998-2003, at 5 p.m. EST Tuesday, at 1 p.m. GMT on Friday, at midnight on Friday, from 3-8pm yesterday, "
        "the 18th century, circa 1900, May 2021, December 24."
    )
    written = [fact.edtf for fact in dates(text) if fact.edtf]
    assert len(written) >= 14
    for value in written:
        parse_edtf(value)


def test_edtf_has_no_interval_of_clock_times() -> None:
    [fact] = [fact for fact in dates("He sat there from 3-8pm yesterday.") if fact.kind == "TIME"]
    assert "/" in fact.value
    assert fact.edtf is None


def test_the_vague_are_told_apart_and_left_out_on_demand() -> None:
    text = "He now says that in recent years, and recently, prices rose; in the future they will fall. On May 3 they fell."
    assert [fact.text for fact in dates(text) if fact.vague] == ["now", "recent years", "recently", "the future"]
    engine = Engine(plugins=["reading", "dates"], options={"dates": {"profile": "facts"}})
    assert [fact.text for fact in engine.run(Article(text, published="2021-12-23")).facts] == ["May 3"]


def test_an_unknown_profile_is_reported() -> None:
    (failure,) = Engine(plugins=["reading", "dates"], options={"dates": {"profile": "loose"}}).failures
    assert "timex, facts" in failure.message


class Feasts:
    name = "feasts"

    def newsfacts_lexicon(self, name: str) -> list[tuple[str, ...]]:
        return [("Founders' Day", "06-11"), ("Nonsense Day", "13-99")] if name == "holidays" else []


def test_holidays_of_plugins() -> None:
    engine = Engine(plugins=["reading", "dates", Feasts()])
    (fact,) = engine.run(Article("Shops closed on Founders’ Day.", published="2021-06-20")).facts.of(DateExpression)
    assert (fact.text, fact.value) == ("Founders’ Day", "2021-06-11")


STRANGE = [
    "", "\x00", "\ud800 May \udfff 3",
    "٣ May ٢٠٢١", "May 3,\r\n2019", "1\u00a0May", "İİİİ May 3",
    "½½ years", "²/³ years ago", "0/0 years",
    "99999999999 years ago", "the 0th century", "May 0, 0000",
]  # fmt: skip


@pytest.mark.parametrize("text", STRANGE)
def test_strange_text_is_no_trouble(text: str) -> None:
    for fact in dates(text):
        assert fact.text == text[fact.start : fact.end]
