"""Planted truth: a date rendered in any spelling that newsrooms use is found with its exact span and value."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.extractors.dates.reading_dates import dates

MONTHS = "January February March April May June July August September October November December".split()
SHORT = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()
CARRIERS = ["Officials met on {}, and left.", "({})", "He died {}.", "On {} the vote was held.", "Since {}, nothing."]
carriers = st.sampled_from(CARRIERS)
news_days = st.dates(date(1801, 1, 1), date(2099, 12, 31))


def ordinal(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number not in (11, 12, 13) else 0, "th")
    return f"{number}{ending}"


def spellings(day: date) -> list[str]:
    month, short, number, year = MONTHS[day.month - 1], SHORT[day.month - 1], day.day, day.year
    return [
        f"{month} {number}, {year}",
        f"{short} {number}, {year}",
        f"{number} {month} {year}",
        f"{number} {short} {year}",
        f"{ordinal(number)} {month} {year}",
        f"{ordinal(number)} of {month}, {year}",
        f"{month} {ordinal(number)}, {year}",
        f"{month.upper()} {number}, {year}",
        f"{day:%A}, {month} {number}, {year}",
        f"{day:%A} {number} {month} {year}",
        day.isoformat(),
        f"{number:02}-{month[:3]}-{year}",
    ]


@settings(deadline=None)
@given(news_days, st.data(), carriers, st.none() | news_days)
def test_a_full_date_needs_nothing_else(day: date, data: st.DataObject, carrier: str, published: date | None) -> None:
    words = data.draw(st.sampled_from(spellings(day)))
    text = carrier.format(words)
    (fact,) = dates(text, published)
    assert (fact.text, fact.start, fact.value) == (words, text.index(words), day.isoformat())
    assert (fact.earliest, fact.edtf) == (day, day.isoformat())


@settings(deadline=None)
@given(st.integers(1801, 2099), st.sampled_from(range(12)), carriers)
def test_a_month_with_its_year(year: int, month: int, carrier: str) -> None:
    for words in (f"{MONTHS[month]} {year}", f"{MONTHS[month]} of {year}", f"{MONTHS[month]}, {year}"):
        (fact,) = dates(carrier.format(words), None)
        assert (fact.text, fact.value) == (words, f"{year}-{month + 1:02}")


@settings(deadline=None)
@given(st.integers(1800, 2099))
def test_years_and_decades(year: int) -> None:
    (fact,) = dates(f"It was built in {year}.", None)
    assert (fact.text, fact.value, fact.edtf) == (str(year), str(year), str(year))
    if year % 10 == 0 and year % 100:
        (fact,) = dates(f"It was popular in the {year}s.", None)
        assert (fact.text, fact.value, fact.edtf) == (f"the {year}s", str(year)[:3], f"{str(year)[:3]}X")


@settings(deadline=None)
@given(st.integers(1, 12), st.integers(0, 59), st.sampled_from(["a.m.", "p.m.", "am", "pm", " a.m.", " pm"]))
def test_clock_times(hour: int, minute: int, half: str) -> None:
    words = f"{hour}:{minute:02}{half}"
    (fact,) = dates(f"It began at {words} on Tuesday, then ended.", date(2021, 12, 23))
    expected = hour % 12 + (12 if "p" in half else 0)
    assert (fact.text, fact.kind) == (f"{words} on Tuesday", "TIME")
    assert fact.value == f"2021-12-21T{expected:02}:{minute:02}"


UNITS = {
    "minutes": "PT{}M", "hours": "PT{}H", "days": "P{}D", "weeks": "P{}W", "months": "P{}M",
    "quarters": "P{}Q", "years": "P{}Y", "decades": "P{}DE",
}  # fmt: skip
HEDGES = {"": None, "more than ": "MORE_THAN", "about ": "APPROX", "at least ": "EQUAL_OR_MORE", "up to ": "EQUAL_OR_LESS"}


@settings(deadline=None)
@given(st.integers(2, 999), st.sampled_from(sorted(UNITS)), st.sampled_from(sorted(HEDGES)))
def test_counted_durations(count: int, unit: str, hedge: str) -> None:
    (fact,) = dates(f"The talks lasted {hedge}{count} {unit}.", None)
    assert (fact.text, fact.kind) == (f"{hedge}{count} {unit}", "DURATION")
    assert (fact.value, fact.mod) == (UNITS[unit].format(count), HEDGES[hedge])
