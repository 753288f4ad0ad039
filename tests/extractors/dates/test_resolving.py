"""Resolving against the publication: total for every day of the calendar, and exact at its edges."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsfacts.extractors.dates.when import When, containing
from tests.extractors.dates.reading_dates import dates, values

TEXT = (
    "On Tuesday, last Friday, next Monday, this Sunday, the previous Friday, the weekend, last week, next month, "
    "last quarter, this year, last decade, the next century, Feb. 29, December 31, May, last May, next March, Q1, "
    "the third quarter, last fall, the first half of the year, Easter, Thanksgiving, last Christmas, two days ago, "
    "40 years ago, three centuries ago, two months later, the year-ago quarter, a year earlier, the last week of "
    "July, Friday the 13th, today, tomorrow, yesterday, at 5 p.m. Sunday, midnight Friday, last night, five hours "
    "ago, 9999, two weeks before Christmas, 30,000 years ago, year-end, since then, the day before, in the 9990s, "
    "week of May 3."
)
EDGES = [
    date(1, 1, 1), date(1, 1, 7), date(1, 12, 31), date(9999, 1, 1), date(9999, 12, 31), date(2020, 2, 29), date(2020, 12, 31),
    date(2021, 1, 1),
]  # fmt: skip
any_day = st.one_of(st.dates(), st.sampled_from(EDGES))


@settings(deadline=None)
@given(any_day, st.booleans())
def test_any_publication_day_resolves(published: date, at_noon: bool) -> None:
    when = datetime(published.year, published.month, published.day, 12) if at_noon else published
    for fact in dates(TEXT, when):
        assert fact.value
        if fact.earliest is not None and fact.latest is not None and "/" not in fact.value:
            assert fact.earliest < fact.latest


@settings(deadline=None)
@given(any_day)
def test_a_bare_weekday_is_at_most_six_days_back(published: date) -> None:
    for name in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"):
        value = values(f"He died {name}.", published)[name]
        if not value.startswith("XXXX"):
            found = date.fromisoformat(value)
            assert found.strftime("%A") == name
            assert timedelta(0) <= published - found < timedelta(7)
        else:
            assert published < date(1, 1, 7)


@settings(deadline=None)
@given(st.dates(date(2, 1, 1), date(9998, 12, 31)), st.dates(date(1904, 1, 1), date(1904, 12, 31)))
def test_a_day_without_year_is_the_nearest(published: date, day: date) -> None:
    words = f"{day:%B} {day.day}"
    found = date.fromisoformat(values(f"{words}.", published)[words])
    assert (found.month, found.day) == (day.month, day.day)
    if (day.month, day.day) != (2, 29):
        assert abs(found - published) <= timedelta(183)
    else:
        assert abs(found - published) <= timedelta(365 * 8)


@settings(deadline=None)
@given(any_day)
def test_yesterday_and_tomorrow_touch_today(published: date) -> None:
    found = values("yesterday, today, tomorrow", published)
    assert found["today"] == published.isoformat()
    expected = (published - timedelta(1)).isoformat() if published > date.min else "XXXX-XX-XX"
    assert found["yesterday"] == expected


@pytest.mark.parametrize(
    ("published", "words", "value"),
    [
        (date(2021, 1, 2), "this week", "2020-W53"),
        (date(2021, 1, 2), "next week", "2021-W01"),
        (date(2019, 12, 30), "this week", "2020-W01"),
        (date(2020, 1, 1), "yesterday", "2019-12-31"),
        (date(2020, 1, 1), "last month", "2019-12"),
        (date(2020, 1, 15), "last December", "2019-12"),
        (date(2020, 3, 15), "last February", "2019-02"),
        (date(2020, 2, 29), "a year ago", "2019"),
        (date(2020, 1, 15), "fourth quarter", "2019-Q4"),
        (date(2021, 3, 1), "Feb. 29", "2020-02-29"),
        (date(2020, 1, 2), "last winter", "2018-WI"),
        (date(2024, 3, 30), "Good Friday", "2024-03-29"),
    ],
)
def test_edges_of_the_year(published: date, words: str, value: str) -> None:
    assert values(f"It happened {words}.", published)[words] == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("December 23", "XXXX-12-23"),
        ("Tuesday", "XXXX-WXX-2"),
        ("December", "XXXX-12"),
        ("last week", "XXXX-WXX"),
        ("last month", "XXXX-XX"),
        ("next year", "XXXX"),
        ("yesterday", "XXXX-XX-XX"),
        ("the third quarter", "XXXX-Q3"),
        ("last fall", "XXXX-FA"),
        ("Tuesday night", "XXXX-WXX-2TNI"),
        ("5 p.m. Nov. 6", "XXXX-11-06T17:00"),
    ],
)
def test_without_a_publication_day_nothing_is_guessed(words: str, value: str) -> None:
    (fact,) = dates(f"It happened {words}.", None)
    assert (fact.text, fact.value, fact.earliest, fact.latest, fact.edtf) == (words, value, None, None, None)


def test_without_a_publication_day_the_text_itself_may_tell() -> None:
    found = values("On May 3, 2019, it burned. Two days later, on Sunday, rain fell; a year later it was rebuilt.", None)
    assert found["Two days later"] == "2019-05-05"
    assert found["a year later"] == "2020"


grains = st.sampled_from(["D", "W", "WE", "M", "Q", "HY", "SE", "Y", "DE", "CE"])


@settings(deadline=None)
@given(grains, st.integers(-5_000_000, 5_000_000))
def test_a_day_of_a_stretch_lies_in_that_stretch(grain: str, ordinal: int) -> None:
    found = containing(grain, ordinal)
    first, after = found.days
    assert first < after
    if grain != "WE":
        assert first <= ordinal < after
    assert found.shift(1).days[0] >= after
    assert containing(grain, first) == found


@settings(deadline=None)
@given(grains, any_day)
def test_values_read_back(grain: str, day: date) -> None:
    found = containing(grain, day.toordinal())
    if found.exists:
        assert "X" not in found.value()
        if grain in ("W", "WE"):
            assert found.value().startswith("{:04}-W{:02}".format(*day.isocalendar()[:2]))
        if grain == "Y":
            assert found == When("Y", day.year)


@pytest.mark.parametrize(
    ("published", "value"), [("2021-12-06", "2021-12-06"), ("2021-06-12", "2021-06-12"), ("2021-09-01", "2021-06-12")]
)
def test_the_publication_tells_day_from_month(published: str, value: str) -> None:
    assert values("Posted 06/12/2021.", published) == {"06/12/2021": value}


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("The offer had been scheduled to expire at midnight Friday.", "midnight Friday", "2021-12-17T24:00"),
        ("The offer is scheduled to expire at midnight Friday.", "midnight Friday", "2021-12-24T24:00"),
        ("He leaves Tuesday.", "Tuesday", "2021-12-28"),
        ("He left Tuesday.", "Tuesday", "2021-12-21"),
        ("He was shot on March 30.", "March 30", "2021-03-30"),
        ("The year ended Jan. 31 was good.", "Jan. 31", "2021-01-31"),
        ("A bridge loan is due by February.", "February", "2022-02"),
        ("Prices fell in February.", "February", "2021-02"),
        ("Prices have fallen since October.", "October", "2021-10"),
        ("They expect a loss for the third quarter.", "the third quarter", "2021-Q3"),
        ("They will report for the second quarter.", "the second quarter", "2022-Q2"),
    ],
)
def test_the_nearest_verb_tells_which_one_is_meant(sentence: str, words: str, value: str) -> None:
    assert values(sentence)[words] == value


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("A second storm is forecast for Friday.", "Friday", "2024-05-17"),
        ("A storm had been forecast for Friday.", "Friday", "2024-05-10"),
        ("The final is on Sunday.", "Sunday", "2024-05-19"),
        ("Rovers travel to Kestrel Bay on Tuesday.", "Tuesday", "2024-05-21"),
        ("A hearing will be held on 12 February.", "12 February", "2025-02-12"),
        ("A hearing was held on 12 February.", "12 February", "2024-02-12"),
        ("The troops will pull back before January 15.", "January 15", "2025-01-15"),
        ("He was found guilty by ten votes to two in August.", "August", "2023-08"),
        ("It is to be built by July.", "July", "2024-07"),
        ("The road won’t open in September.", "September", "2024-09"),
        ("She will be remembered for the siege of 12 February.", "12 February", "2024-02-12"),
        ("The town will see an unprecedented fall in September.", "September", "2024-09"),
        ("They will appeal against the ruling of 14 May.", "14 May", "2024-05-14"),
    ],
)
def test_the_verb_tells_which_one(sentence: str, words: str, value: str) -> None:
    assert values(sentence, date(2024, 5, 16))[words] == value


def test_that_year_is_the_last_one_whose_words_say_it() -> None:
    text = "It opened in the autumn of 2016 and ran until Friday. On 3 November that year it burned. Three weeks later it fell."
    found = values(text, date(2024, 5, 16))
    assert found["3 November that year"] == "2016-11-03"
    assert found["Three weeks later"] == "2016-W47"
    assert values("Founded in 1999, it grew that year.", date(2024, 5, 16))["that year"] == "1999"
