"""The grain of TIMEX3 values."""

import pytest

from newsfacts.timex import grain_of


@pytest.mark.parametrize(
    ("value", "grain"),
    [
        ("18", "century"), ("199", "decade"), ("2024", "year"), ("XXXX", "year"), ("2024-H1", "half"), ("2024-Q3", "quarter"),
        ("2024-WI", "season"), ("2024-05", "month"), ("XXXX-05", "month"), ("2024-W20", "week"), ("2024-W20-WE", "weekend"),
        ("2024-05-13", "day"), ("XXXX-12-23", "day"), ("XXXX-WXX-2", "day"), ("2024-05-13TMO", "part of day"),
        ("TNI", "part of day"),
        ("2024-05-13T19:45", "time"), ("T19:45", "time"), ("2015/2016", "year"), ("2024-05-03/2024-05-07", "day"),
        ("P7Y", None), ("PT4.5H", None), ("PXW", None), ("PAST_REF", None), ("PRESENT_REF", None), ("", None),
    ],
)  # fmt: skip
def test_grain(value: str, grain: str | None) -> None:
    assert grain_of(value) == grain
