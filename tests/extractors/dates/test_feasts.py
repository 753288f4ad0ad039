"""Movable feasts against their known dates, and against the rules of their calendars in all years."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsfacts.extractors.dates.feasts import easter, hanukkah, jewish_new_year, orthodox_easter, passover
from tests.extractors.dates.reading_dates import values

years = st.integers(2, 9997)


@pytest.mark.parametrize(
    ("name", "published", "value"),
    [
        ("Easter", "2024-04-10", "2024-03-31"),
        ("Easter Monday", "2018-04-10", "2018-04-02"),
        ("Good Friday", "2011-04-20", "2011-04-22"),
        ("Orthodox Easter", "2023-04-10", "2023-04-16"),
        ("Ash Wednesday", "2020-02-20", "2020-02-26"),
        ("Passover", "2022-04-10", "2022-04-16"),
        ("Rosh Hashanah", "2021-09-10", "2021-09-07"),
        ("Yom Kippur", "2021-09-10", "2021-09-16"),
        ("Hanukkah", "2021-12-01", "2021-11-29"),
        ("Purim", "2022-03-10", "2022-03-17"),
        ("Thanksgiving", "1998-11-30", "1998-11-26"),
        ("Memorial Day", "2021-06-01", "2021-05-31"),
        ("Black Friday", "2021-11-29", "2021-11-26"),
        ("Mother’s Day", "2019-05-10", "2019-05-12"),
    ],
)
def test_known_dates(name: str, published: str, value: str) -> None:
    assert values(f"The shops were shut on {name}.", published) == {name: value}


@settings(deadline=None)
@given(years)
def test_rules_of_the_calendars(year: int) -> None:
    assert easter(year).isoweekday() == orthodox_easter(year).isoweekday() == 7
    assert date(year, 3, 22) <= easter(year) <= date(year, 4, 25)
    assert jewish_new_year(year).isoweekday() not in (3, 5, 7)
    assert passover(year) < jewish_new_year(year) < hanukkah(year)
    length = jewish_new_year(year + 1) - jewish_new_year(year)
    assert length in [timedelta(days) for days in (353, 354, 355, 383, 384, 385)]
