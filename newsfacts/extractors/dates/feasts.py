"""The movable feasts: Easter, western and orthodox, and the Jewish year, by exact computation."""

from __future__ import annotations

from datetime import date, timedelta

_FIRST_JEWISH_DAY = -1373427
"""The ordinal of 1 Tishri of the year 1."""
_PARTS_A_DAY = 25920
_PASSOVER_TO_NEW_YEAR = 163


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (the method of Meeus, Jones and Butcher)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - correction + 15) % 30
    leap_years, year_rest = divmod(rest, 4)
    to_sunday = (32 + 2 * century_rest + 2 * leap_years - epact - year_rest) % 7
    shift = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the Julian computation, as a Gregorian date."""
    epact = (19 * (year % 19) + 15) % 30
    to_sunday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7
    month, day = divmod(epact + to_sunday + 114, 31)
    return date(year, month, day + 1) + timedelta(year // 100 - year // 400 - 2)


def jewish_new_year(year: int) -> date:
    """Rosh Hashanah in the autumn of a Gregorian year."""
    return date.fromordinal(_new_year(year + 3761))


def passover(year: int) -> date:
    """The first day of Passover in the spring of a Gregorian year: always as far from the new year that follows."""
    return jewish_new_year(year) - timedelta(_PASSOVER_TO_NEW_YEAR)


def hanukkah(year: int) -> date:
    """The first day of Hanukkah: 25 Kislev, behind a Heshvan of 29 or 30 days."""
    start = _new_year(year + 3761)
    long_year = (_new_year(year + 3762) - start) % 10 == 5
    return date.fromordinal(start + 83 + long_year)


def _new_year(jewish_year: int) -> int:
    """The ordinal of 1 Tishri, which two rules move so that no year is 356 or 382 days long."""
    before, here, after = (_molad_day(jewish_year + step) for step in (-1, 0, 1))
    delay = 2 if after - here == 356 else 1 if here - before == 382 else 0
    return _FIRST_JEWISH_DAY + here + delay


def _molad_day(jewish_year: int) -> int:
    """Days from the epoch to the new moon of Tishri, moved off Sunday, Wednesday and Friday."""
    months = (235 * jewish_year - 234) // 19
    day = 29 * months + (12084 + 13753 * months) // _PARTS_A_DAY
    return day + 1 if 3 * (day + 1) % 7 < 3 else day
