"""The calendar layer: which figures and number words belong to dates and clock times."""

from __future__ import annotations

import pytest

from newsfacts import Article, Engine

ENGINE = Engine(plugins=["reading"])


def roles(text: str) -> dict[str, str]:
    """The stretches of the text that the layer claims, with their roles."""
    return {text[item.start : item.end]: item.role for item in ENGINE.read(Article(text)).calendar}


@pytest.mark.parametrize(
    ("text", "calendar", "clock"),
    [
        ("On December 23, 2021, at 7:15 p.m. EST", ["December 23, 2021"], ["7:15 p.m. EST"]),
        ("from 3 May to 14 June 1999", ["3 May", "14 June 1999"], []),
        ("In 1998 and by 2030, in the mid-'80s", ["1998", "2030", "'80s"], []),
        ("nineteen ninety-six and March eighth", ["nineteen ninety-six", "March eighth"], []),
        ("5/3/2018, 2018-05-03, 3.5.2018", ["5/3/2018", "2018-05-03", "3.5.2018"], []),
        ("Q3 2019, FY2023, 2003-04, 1998–2003", ["Q3 2019", "FY2023", "2003-04", "1998–2003"], []),
        ("at 0930 GMT, 5 o'clock, half past six", [], ["0930 GMT", "5 o'clock", "half past six"]),
        ("between 3 and 8 p.m., 9am", [], ["3 and 8 p.m.", "9am"]),
        ("May 3 to 7; 3 and 4 June", ["May 3", "7", "3", "4 June"], []),
        ("Friday the 13th and on the 21st.", ["13th", "21st"], []),
        ("44 BC and A.D. 79", ["44 BC", "A.D. 79"], []),
    ],
)
def test_claims(text: str, calendar: list[str], clock: list[str]) -> None:
    found = roles(text)
    assert [words for words, role in found.items() if role == "calendar"] == calendar
    assert [words for words, role in found.items() if role == "clock"] == clock


@pytest.mark.parametrize(
    "text",
    [
        "2000 people",
        "the 1,990 troops",
        "Section 1995",
        "Flight 1998",
        "Windows 2000",
        "$2000 and €1999",
        "1999 dollars",
        "version 1.19.99",
        "more than 1900 shares",
        "May 10,000 come?",
        "a 2000-seat hall",
        "12:3 on goals, 21-19",
        "tel. 555-2010",
        "No. 1984",
        "nearly 1500 metres",
        "temperatures in the 80s",
        "one two three",
        "March 3.5 miles",
    ],
)
def test_other_figures_are_left_to_others(text: str) -> None:
    assert roles(text) == {}


def test_role_at() -> None:
    text = "On May 3, 2019, at 5 p.m., 12 men left."
    calendar = ENGINE.read(Article(text)).calendar
    day, hour, men = text.index("3"), text.index("5 p"), text.index("12")
    assert calendar.role_at(day, day + 1) == "calendar"
    assert calendar.role_at(hour, hour + 1) == "clock"
    assert calendar.role_at(men, men + 2) is None
    assert calendar.role_at(day, men) is None
    assert calendar.at(day) == calendar[0]
    assert len(calendar) == 2
