"""Which Tuesday, which May: of all the days and months so called the one that the clause means.

Each function is given the publication day, what the words say, and ``look``, which tells where the clause looks: above 0 ahead,
below 0 back, as :mod:`newsfacts.extractors.dates.tense` has it. It is asked only where that matters.
"""

from __future__ import annotations

from calendar import isleap
from collections.abc import Callable

from newsfacts.extractors.dates.mention import Meaning
from newsfacts.extractors.dates.named_days import NamedDays
from newsfacts.extractors.dates.tense import BESIDE, FAR
from newsfacts.extractors.dates.when import When, containing, day

Look = Callable[[], int]

PARTS_OF_YEAR = {"Q": 4, "HY": 2, "SE": 4}
"""How many of them a year has."""
_TIE = 90
"""Two candidates are about equally near where their distances differ by less than so many days: then tense decides."""
_HALF_A_YEAR = 183
_TOO_FAR_AHEAD = 100
"""A day so far ahead is not told of in the past tense."""


_TOO_FAR_TO_PLAN = 330
"""A day so far ahead has only just passed: "will appeal against the verdict of May 14" looks back all the same."""


def weekday(here: When, meaning: Meaning, look: Look) -> When:
    """Tuesday, last Friday, next Monday, Monday of next week.

    A bare weekday is the most recent one, the publication day included, unless the clause firmly looks ahead.
    """
    number, toward = meaning.weekday or 1, meaning.toward
    if meaning.by is not None:
        return When("D", (here.to("W").ordinal + meaning.by) * 7 + number)
    back = (here.ordinal - number) % 7
    ahead = -back % 7
    if toward == -1:
        return here.shift(-(back or 7))
    if toward == 1:
        return here.shift(ahead or 7)
    if toward == 2:
        return When("D", (here.to("W").ordinal + 1) * 7 + number)
    if toward == 0 or (back and look() > 1):
        return here.shift(ahead)
    return here.shift(-back)


def part_of_year(published: When, meaning: Meaning, look: Look) -> When:
    """The third quarter, last fall: the last one so called, or the coming one where the clause looks ahead."""
    grain = meaning.grain or "Q"
    count, position = PARTS_OF_YEAR[grain], position_in_year(meaning)
    here = containing(grain, published.ordinal).ordinal
    back = (here - position) % count
    ahead = -back % count
    if meaning.toward == -1:
        return When(grain, here - (back or count))
    if meaning.toward == 1:
        return When(grain, here + (ahead or count))
    if meaning.toward == 0:
        return When(grain, published.year * count + position)
    # A quarter that has just ended is reported on: "expects to post a loss for the third quarter".
    return When(grain, here + ahead if back > 1 and look() > 0 else here - back)


def position_in_year(meaning: Meaning) -> int:
    """From 0; the numbers of seasons begin there, those of quarters with 1."""
    return (meaning.number or 0) - (meaning.grain != "SE")


def year_of_month(published: When, meaning: Meaning, look: Look) -> int:
    """The year of a bare month."""
    here = published.to("M").ordinal
    back = (here - (meaning.month or 1) + 1) % 12
    ahead = -back % 12
    if meaning.toward == -1:
        # In March 1998 "last February" is 1997's; in January "last December" is just over.
        return (here - (13 if back == 1 and here % 12 else back or 12)) // 12
    if meaning.toward == 1:
        return (here + (ahead or 12)) // 12
    if meaning.toward == 0:
        return (here + ahead) // 12 if back > 8 else here // 12
    way = look() if back else 0
    if way > 0:
        forward = way > 2 or ahead < (11 if way > 1 else 7)
    elif way < 0:
        forward = way == FAR and back >= 10
    else:
        forward = back > 7
    return (here + ahead if forward else here - back) // 12


def year_of_day(published: When, meaning: Meaning, look: Look) -> int:
    """The year of a day and month: the nearest such day."""
    month, number = meaning.month or 1, meaning.day or 1
    past, coming = _years_around(published, month, number)
    behind, ahead = (day(year, month, number).ordinal - published.ordinal for year in (past, coming))
    if meaning.toward == -1:
        return past if behind else past - 1
    if meaning.toward == 1:
        return coming
    lean = behind + ahead
    nearest = past if lean >= 0 else coming
    way = look()
    if way > 1 and ahead < _TOO_FAR_TO_PLAN:
        return coming
    if way == BESIDE or (way < 0 and (abs(lean) <= _TIE or ahead > _TOO_FAR_AHEAD)):
        return past
    return coming if abs(lean) <= _TIE and way > 0 else nearest


def _years_around(published: When, month: int, number: int) -> tuple[int, int]:
    """The last year in which the day has come, and the next in which it is to come; 29 February waits for leap years."""
    past = published.year if day(published.year, month, number).ordinal <= published.ordinal else published.year - 1
    coming = past + 1
    if (month, number) == (2, 29):
        while not isleap(past):
            past -= 1
        while not isleap(coming):
            coming += 1
    return past, coming


def day_of_month(published: When, meaning: Meaning) -> When | None:
    """Friday the 13th, the 21st: in the nearest month in which the day is that weekday."""
    here, wanted = published.to("M").ordinal, meaning.day or 1
    nearest: When | None = None
    for index in range(here - 14, here + 15):
        found = day(index // 12, index % 12 + 1, wanted)
        if found.to("M").ordinal != index or (meaning.weekday and (found.ordinal - meaning.weekday) % 7):
            continue
        if nearest is None or abs(found.ordinal - published.ordinal) < abs(nearest.ordinal - published.ordinal):
            nearest = found
    if nearest is not None and meaning.weekday and abs(nearest.ordinal - published.ordinal) > _HALF_A_YEAR and meaning.day != 13:
        return None  # Sunday, the 18th of something else
    return nearest


def holiday(published: When, meaning: Meaning, named: NamedDays, look: Look) -> When | None:
    """The holiday nearest to the publication, or the last or next one."""
    name = meaning.holiday or ""
    days = [found for year in range(published.year - 2, published.year + 3) if (found := named.day(name, year)) is not None]
    past = [found for found in days if found.ordinal <= published.ordinal]
    coming = [found for found in days if found.ordinal > published.ordinal]
    if (meaning.toward == 1 and not coming) or (meaning.toward == -1 and not past):
        return None
    if not past or not coming:
        return past[-1] if past else coming[0] if coming else None
    if meaning.toward == -1:
        return past[-1] if past[-1].ordinal < published.ordinal else past[-2] if len(past) > 1 else None
    if meaning.toward == 1:
        return coming[0]
    lean = past[-1].ordinal + coming[0].ordinal - 2 * published.ordinal
    way = look() if lean > -_TIE else 0
    if way > 1 and coming[0].ordinal - published.ordinal < _TOO_FAR_TO_PLAN:
        return coming[0]
    if abs(lean) <= _TIE:
        return coming[0] if way > 0 else past[-1]
    return past[-1] if lean > 0 else coming[0]


def weekend(published: When, look: Look) -> When:
    """The weekend just past, or this week's where it has begun or the clause looks ahead."""
    this = published.to("WE")
    return this if (published.ordinal - 1) % 7 >= 4 or look() > 0 else this.shift(-1)
