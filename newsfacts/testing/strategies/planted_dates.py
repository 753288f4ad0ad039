"""Dates and durations whose TIMEX3 values are known."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from hypothesis import strategies as st

from newsfacts.errors import InvalidArgument
from newsfacts.facts import DateExpression
from newsfacts.testing.planted import Passage, Planted
from newsfacts.testing.strategies.articles import days, planted_passages
from newsfacts.testing.strategies.numbers import in_words

MONTHS = "January February March April May June July August September October November December".split()
SHORT = {
    "January": "Jan.",
    "February": "Feb.",
    "August": "Aug.",
    "September": "Sept.",
    "October": "Oct.",
    "November": "Nov.",
    "December": "Dec.",
}
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
LENGTHS = {"days": "D", "weeks": "W", "months": "M", "years": "Y"}

ON = ("The bridge was closed on {}.", "The two sides met on {} and signed the papers.")
BARE = ("The bridge was closed {}.", "The two sides met {} and signed the papers.")
IN = ("The bridge was closed in {}.", "The law was changed in {}, and few noticed.")
FOR = ("The bridge was closed for {}.", "The strike went on for {}.")
"""Carriers: all tell the past, so that a bare weekday is the one before."""


def planted_dates(*, published: date | None = None) -> st.SearchStrategy[Planted]:
    """Articles with dates and durations: span, kind and TIMEX3 value are known.

    Args:
        published: when all the articles appeared; left out, on any day between 1990 and 2035.

    Raises:
        InvalidArgument: if ``published`` is not a date.
    """
    if published is not None and not isinstance(published, date):
        raise InvalidArgument.wrong_type("published", "a date or None", published)
    when = days() if published is None else st.just(published)
    return when.flatmap(lambda day: planted_passages(_passages(day), published=st.just(day)))


def _passages(published: date) -> st.SearchStrategy[Passage]:
    forms: tuple[Callable[[date], str], ...] = (american, abbreviated, british, iso)
    absolute = st.builds(lambda day, form: _date(form(day), day.isoformat()), days(), st.sampled_from(forms))
    ago = st.integers(1, 6).map(
        lambda n: _date(WEEKDAYS[(published - timedelta(n)).weekday()], (published - timedelta(n)).isoformat())
    )
    deictic = st.sampled_from([("yesterday", published - timedelta(1)), ("today", published)]).map(
        lambda pair: _date(pair[0], pair[1].isoformat())
    )
    month = days().map(lambda day: _date(f"{MONTHS[day.month - 1]} {day.year}", f"{day:%Y-%m}"))
    year = days().map(lambda day: _date(str(day.year), str(day.year)))
    return st.one_of(
        st.builds(Passage.inside, absolute | ago, st.sampled_from(ON)),
        st.builds(Passage.inside, deictic, st.sampled_from(BARE)),
        st.builds(Passage.inside, month | year, st.sampled_from(IN)),
        st.builds(Passage.inside, _durations(), st.sampled_from(FOR)),
    )


def _durations() -> st.SearchStrategy[Passage]:
    def duration(number: int, unit: str, spelled: bool) -> Passage:
        text = f"{in_words(number) if spelled else number} {unit}"
        return Passage.fact(DateExpression, text, kind="DURATION", value=f"P{number}{LENGTHS[unit]}")

    return st.builds(duration, st.integers(2, 40), st.sampled_from(tuple(LENGTHS)), st.booleans())


def _date(text: str, value: str) -> Passage:
    return Passage.fact(DateExpression, text, kind="DATE", value=value)


def american(day: date) -> str:
    """December 23, 2021"""
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"


def abbreviated(day: date) -> str:
    """Dec. 23, 2021"""
    month = MONTHS[day.month - 1]
    return f"{SHORT.get(month, month)} {day.day}, {day.year}"


def british(day: date) -> str:
    """23 December 2021"""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def iso(day: date) -> str:
    """2021-12-23"""
    return day.isoformat()
