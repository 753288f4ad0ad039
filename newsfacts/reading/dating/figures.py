"""Dates that begin with figures: day before month, and dates all in figures."""

from __future__ import annotations

import re

from newsfacts.lexicon.calendar_words import AMBIGUOUS_MONTHS, MONTHS, SHORT_MONTHS
from newsfacts.reading.dating.date_parts import MONTH as _MONTH
from newsfacts.reading.dating.date_parts import NO_DECADE, full_year, possible
from newsfacts.reading.dating.date_parts import ORDINAL_ENDING as _ORDINAL_ENDING
from newsfacts.reading.dating.date_parts import SPACE as _S
from newsfacts.reading.dating.date_parts import YEAR as _YEAR
from newsfacts.reading.dating.item import CalendarItem
from newsfacts.reading.dating.years import match_spelled_year, spelled_year

_MONTH_AFTER_DAY = re.compile(
    rf"(?P<day>\d{{1,2}}){_ORDINAL_ENDING}?"
    rf"(?:{_S}?[-–—]{_S}?(?P<last>\d{{1,2}}){_ORDINAL_ENDING}?)?"  # 3-7 May
    rf"(?:{_S}day)?(?:{_S}of)?[\s-]{{1,2}}(?P<month>(?i:{_MONTH}))\b\.?(?!-?[A-Za-z])"
    rf"(?:,?[\s-]{{1,2}}(?:of{_S}|in{_S})?{_YEAR}{NO_DECADE})?"
)
_EARLIER_DAY = re.compile(
    rf"(?P<day>\d{{1,2}}){_ORDINAL_ENDING}?(?={_S}(?:to|and|or|until|till|through|&){_S}(?:the{_S})?\d{{1,2}}{_ORDINAL_ENDING}?(?:{_S}of)?{_S}(?P<month>(?i:{_MONTH}))\b"
    rf"(?:,?{_S}{_YEAR})?)"
)  # the 3 of "3 to 7 May"
_ISO = re.compile(r"(?P<year>[12]\d{3})(?P<sep>[-/.])(?P<month>\d{1,2})(?P=sep)(?P<day>\d{1,2})(?![\d]|[-/.]\d)")  # 2021-12-23
_ISO_MONTH = re.compile(r"(?P<year>[12]\d{3})-(?P<month>0?[1-9]|1[0-2])(?![\w-]|[.,:/]\d)")  # 2021-12
_FIGURES = re.compile(
    r"(?P<one>\d{1,2})(?P<sep>[-/.])(?P<two>\d{1,2})(?P=sep)(?P<year>\d{4}|\d\d)(?![\d]|[/.]\d|-\d(?!\d?/\d))"
)  # 5/3/2018
_SLASHED = re.compile(
    rf"(?P<one>\d{{1,2}})/(?P<two>\d{{1,2}})(?![\d/]|[.,]\d|{_S}(?:odds|favou?rites?|shots?|outsiders?|chances?)\b)"
    rf"(?:,{_S}(?P<year>[12]\d{{3}})\b)?"
)  # 9/11; 22/04 after a word that wants a date
_NAMED = re.compile(
    rf"(?P<day>\d{{1,2}})(?P<sep>[-/])(?P<month>(?i:{_MONTH}))(?P=sep)(?P<year>\d{{4}}|\d\d)\b"
)  # 05-Aug-2016, 14-Mar-24
_YEAR_NAMED = re.compile(rf"(?P<year>[12]\d{{3}})[-/](?P<month>(?i:{_MONTH}))[-/](?P<day>\d{{1,2}})\b")  # 2019/aug/01
_YEAR_MONTH = re.compile(rf"(?P<year>[12]\d{{3}}){_S}(?P<month>(?i:{_MONTH}))\b")  # 2017 April
_ENDS_PHRASE = re.compile(r"\s*(?:[.,;:!?)]|\Z)")
_CAPITALISED_BEFORE = re.compile(r"[A-Z]\w*[^\S\n\r]\Z")
_DENOMINATORS = frozenset({2, 3, 4, 5, 8, 10})
"""Of the fractions that are written in figures: between 1/2 and 3/4 of a cup."""
_WANTS_A_DATE = re.compile(
    r"(?i)\b\d{1,2}/\d{1,2}[^\S\n\r]?(?:[-–]|to\b|and\b|through\b)[^\S\n\r]?\Z|\b(?:on|since|until|till|by|before|after|between|dated|date|next|this|from|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[:,]?[^\S\n\r]\Z"
)


def date_from_figures(text: str, start: int, end: int, around: int) -> CalendarItem | None:
    """The date whose first digits stand at ``start:end``, day first or all in figures."""
    if start and (
        text[start - 1].isalnum()
        or (text[start - 1] in "$€£#._,:/" and text[start - 2 : start - 1].isdigit())
        or text[start - 1] in "$€£#_"
        or text[start - 2 : start] in ("$ ", "€ ", "£ ")
    ):
        return None
    if end - start == 4:
        return _year_first(text, start)
    if end - start > 2:
        return None
    following = text[end : end + 1]
    if following in ("/", "-", "."):
        found = _all_figures(text, start, end, around)
        if found:
            return found
    if following in ("/", "."):
        return None
    match = _EARLIER_DAY.match(text, start)
    if match:
        month, day = MONTHS[match["month"].lower()], int(match["day"])
        if possible(month, day) and match["month"][0].isupper():
            return CalendarItem(
                start, match.end(), "calendar", "date", "earlier-day", year=full_year(match["year"], around), month=month, day=day
            )
    match = _MONTH_AFTER_DAY.match(text, start)
    if match is None:
        return None
    word = match["month"]
    month, day, last = MONTHS[word.lower()], int(match["day"]), match["last"]
    if not possible(month, day) or (word[0].islower() and word in AMBIGUOUS_MONTHS and not match["year"]):
        return None
    if last and not day < int(last) <= 31:
        return None
    stop = match.end()
    if match["year"] is None and text[stop - 1] == "." and word.lower() not in SHORT_MONTHS:
        stop -= 1
    year = full_year(match["year"], around)
    spelled = match_spelled_year(text, stop + 1) if year is None and text[stop : stop + 1] == " " else None
    if spelled:  # 6 April nineteen ninety-six
        year, stop = spelled_year(spelled), spelled.end()
    return CalendarItem(
        start,
        stop,
        "calendar",
        "date",
        "day-month",
        year=year,
        month=month,
        day=day,
        last=int(last) if last else None,
    )


def _year_first(text: str, start: int) -> CalendarItem | None:
    match = _ISO.match(text, start)
    if match and possible(int(match["month"]), int(match["day"])):
        return CalendarItem(
            start,
            match.end(),
            "calendar",
            "numeric",
            "iso",
            year=int(match["year"]),
            month=int(match["month"]),
            day=int(match["day"]),
        )
    match = _ISO_MONTH.match(text, start)
    if match and _is_no_season(text, match):
        return CalendarItem(
            start, match.end(), "calendar", "numeric", "iso-month", year=int(match["year"]), month=int(match["month"])
        )
    match = _YEAR_NAMED.match(text, start)
    if match and possible(MONTHS[match["month"].lower()], int(match["day"])):
        month = MONTHS[match["month"].lower()]
        return CalendarItem(
            start, match.end(), "calendar", "date", "iso", year=int(match["year"]), month=month, day=int(match["day"])
        )
    match = _YEAR_MONTH.match(text, start)
    if match and match["month"].lower() not in AMBIGUOUS_MONTHS and not re.compile(r"\.?\s\d").match(text, match.end()):
        month = MONTHS[match["month"].lower()]
        return CalendarItem(start, match.end(), "calendar", "date", "month-year", year=int(match["year"]), month=month)
    return None


def _is_no_season(text: str, match: re.Match[str]) -> bool:
    """2015-03 is a month, 2003-04 a season; one figure makes a month only where nothing beside it has a number: "out 2015-3"."""
    year, month = int(match["year"]), match["month"]
    if len(month) == 2:
        return int(month) != (year + 1) % 100
    alone = _ENDS_PHRASE.match(text, match.end()) and not _CAPITALISED_BEFORE.search(
        text, max(0, match.start() - 20), match.start()
    )
    return bool(alone) and 1900 <= year < 2100 and int(month) <= year % 10


def _all_figures(text: str, start: int, end: int, around: int) -> CalendarItem | None:
    match = _NAMED.match(text, start)
    if match and possible(MONTHS[match["month"].lower()], int(match["day"])):
        month = MONTHS[match["month"].lower()]
        return CalendarItem(
            start,
            match.end(),
            "calendar",
            "date",
            "day-month",
            year=full_year(match["year"], around),
            month=month,
            day=int(match["day"]),
        )
    match = _FIGURES.match(text, start)
    if match:
        if match["sep"] != "/" and len(match["year"]) == 2:
            return None  # 2.5.10 is a version, 10-12-90 a score or a record
        month, day = _month_and_day(int(match["one"]), int(match["two"]), day_first=match["sep"] == ".")
        if not possible(month, day):
            return None
        year = full_year(match["year"], around)
        return CalendarItem(start, match.end(), "calendar", "numeric", "figures", year=year, month=month, day=day)
    match = _SLASHED.match(text, start)
    if match:
        one, two = int(match["one"]), int(match["two"])
        if (one, two) == (9, 11) and not re.compile(r"\b(?:on|by) \Z").search(text[max(0, start - 4) : start]):
            return CalendarItem(start, match.end(), "calendar", "numeric", "9/11", year=2001, month=9, day=11)
        fraction = one < two and two in _DENOMINATORS and text[start - 3 : start].lower() != "on "
        if fraction or text.startswith(" of ", match.end()) or not _WANTS_A_DATE.search(text, max(0, start - 12), start):
            return None
        month, day = _month_and_day(one, two, day_first=False)
        if possible(month, day):
            return CalendarItem(
                start, match.end(), "calendar", "numeric", "slashed", year=full_year(match["year"], around), month=month, day=day
            )
    return None


def _month_and_day(one: int, two: int, *, day_first: bool) -> tuple[int, int]:
    """Which of two figures is the month: the second if the first cannot be one, or if written the continental way."""
    if one > 12 or (day_first and two <= 12):
        return two, one
    return one, two
