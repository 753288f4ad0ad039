"""The parts that patterns of dates are made of."""

from __future__ import annotations

from newsfacts.lexicon.calendar_words import MONTHS
from newsfacts.reading.dating.years import two_digit_year

SPACE = r"[^\S\n\r]"
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
ORDINAL_ENDING = r"(?:st|nd|rd|th|ST|ND|RD|TH)"
YEAR = r"(?P<year>[12]\d{3}|[’'‘]\d\d)(?![\d%]|[.,]\d)"
NO_DECADE = r"(?!s\b)"
"""Behind a year, which "May 2024's heat" says."""
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def possible(month: int, day: int | None) -> bool:
    """Whether some year has the day."""
    return 1 <= month <= 12 and (day is None or 1 <= day <= _LENGTHS[month - 1])


def full_year(figures: str | None, around: int) -> int | None:
    """The year that four figures, or two after an apostrophe, say."""
    if figures is None:
        return None
    return int(figures) if len(figures) == 4 else two_digit_year(int(figures[-2:]), around)
