"""TIMEX3 values as a reader would say them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import DateExpression
from newsfacts.export.dates import in_words

WORDS = """
2024-03-12          Tuesday 12 March 2024
2024-03             March 2024
2024                2024
199                 1990s
18                  the 1800s
2024-W11            week of 11 March 2024
2024-W11-WE         weekend of 16 March 2024
2024-Q1             first quarter of 2024
2025-H2             second half of 2025
2023-SU             summer 2023
2024-03-12TNI       night of Tuesday 12 March 2024
2024-03-12T04:30    Tuesday 12 March 2024, 04:30
T15:00              15:00
2015/2016           2015 to 2016
XXXX-12-23          23 December, year unknown
XXXX-03             March, year unknown
XXXX-SU             summer, year unknown
XXXX-WXX-2          a Tuesday
PAST_REF            some time in the past
PRESENT_REF         now
P7Y                 7 years
P1M                 1 month
P2.5Y               2.5 years
PT4.5H              4.5 hours
PT1H30M             1 hour 30 minutes
P2DE                2 decades
PXM                 some months
PTXS                some seconds
2024-02-31          2024-02-31
2024-13             2024-13
2024-W60            2024-W60
Q?                  Q?
P                   P
"""


@pytest.mark.parametrize("line", WORDS.strip().splitlines())
def test_words(line: str) -> None:
    value, words = line.split(None, 1)
    assert in_words(DateExpression(start=0, end=1, text="x", kind="DATE", value=value)) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [("P1M", "every month"), ("P2W", "every 2 weeks"), ("XXXX-WXX-2", "every Tuesday"), ("XXXX-12-25", "every 25 December")],
)
def test_sets(value: str, words: str) -> None:
    assert in_words(DateExpression(start=0, end=1, text="x", kind="SET", value=value)) == words


@pytest.mark.parametrize(
    ("value", "mod", "words"),
    [
        ("2022-06", "END", "end of June 2022"),
        ("2024-W12", "START", "start of the week of 18 March 2024"),
        ("PT5H", "MORE_THAN", "more than 5 hours"),
        ("P1Y", "APPROX", "about 1 year"),
        ("2019", "ON_OR_BEFORE", "in or before 2019"),
    ],
)
def test_modifiers(value: str, mod: str, words: str) -> None:
    assert in_words(DateExpression(start=0, end=1, text="x", kind="DATE", value=value, mod=mod)) == words  # type: ignore[arg-type]


@given(st.text(max_size=30) | st.from_regex(r"[PTXWYMDHQ0-9:/.-]{0,12}", fullmatch=True))
def test_any_value_has_words(value: str) -> None:
    assert isinstance(in_words(DateExpression(start=0, end=1, text="x", kind="SET", value=value)), str)
