"""Dates that begin with the month, or stand in words, or lean on a neighbour: "Sept. 11", "fourth of July", "the 13th"."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsfacts.lexicon.calendar_numbers import CARDINALS, ORDINALS
from newsfacts.lexicon.calendar_words import AMBIGUOUS_MONTHS, MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS
from newsfacts.reading.dating.bare_months import is_bare_month
from newsfacts.reading.dating.date_parts import MONTH as _MONTH
from newsfacts.reading.dating.date_parts import NO_DECADE, full_year, possible
from newsfacts.reading.dating.date_parts import ORDINAL_ENDING as _ORDINAL_ENDING
from newsfacts.reading.dating.date_parts import SPACE as _S
from newsfacts.reading.dating.date_parts import YEAR as _YEAR
from newsfacts.reading.dating.item import CalendarItem
from newsfacts.reading.dating.years import match_spelled_year, spelled_year

_ATTACKS = re.compile(rf"{_S}(?:terror(?:ist)?{_S})?attacks?\b")  # the Sept. 11 attacks
_NO_FIGURES = r"(?![\d%]|[.,:/]\d)"
_GAP = rf"(?:\.?,?(?:{_S}{{1,3}}|\n(?!\n)|[-/])|\.(?=\d))"
_DAY_AFTER_MONTH = re.compile(
    rf"{_GAP}(?:the{_S})?(?P<day>\d{{1,2}}){_ORDINAL_ENDING}?{_NO_FIGURES}"  # Sept. 11, March 3rd
    rf"(?:{_S}?[-–—]{_S}?(?P<last>\d{{1,2}}){_ORDINAL_ENDING}?{_NO_FIGURES}(?![-–]))?"  # May 3-7
    rf"(?:,?{_S}?(?:\(?of{_S}{{1,2}}|in{_S}{{1,2}})?{_S}?{_YEAR}|[-/](?P<dashed>\d{{4}})\b)?"
)
_YEAR_AFTER_MONTH = re.compile(rf"(?:{_GAP}|/)(?:of{_S}|in{_S})?{_YEAR}{NO_DECADE}(?![-–/]\d)")  # September 2001, May '98
_SPELLED_UNITS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
_SPELLED_DAY = (
    rf"(?:twenty|thirty)[- ](?:{_SPELLED_UNITS}|one|two|three|four|five|six|seven|eight|nine)|{_SPELLED_UNITS}|"
    rf"{'|'.join(sorted((word for word in (*ORDINALS, *CARDINALS) if '-' not in word), key=len, reverse=True))}"
)
_SPELLED_DAY_AFTER_MONTH = re.compile(rf"{_GAP}(?:the{_S})?(?P<day>{_SPELLED_DAY})\b(?!-)", re.IGNORECASE)  # March eighth
_SPELLED_DAY_BEFORE_MONTH = re.compile(rf"(?P<day>{_SPELLED_DAY})(?:{_S}day)?(?:{_S}of)?{_S}\Z", re.IGNORECASE)  # fourth of July
_BEFORE_MONTH = frozenset({"of", "day", *(word.rpartition("-")[2] for word in (*ORDINALS, *CARDINALS))})
"""Words that the day before a month can end in."""
_SIGNS_AFTER_MONTH = " .,-–/\n\t\u00a0’'‘("
_AFTER_MONTHS = frozenset(word[:2] for word in (*MONTHS, *ORDINALS, *CARDINALS, "of", "in"))
"""What the word after a month begins with, if it belongs to the date: "May the fourth", "July-September", "May of 1998"."""
_MONTH_AFTER_MONTH = re.compile(
    rf"{_S}?[-–]{_S}?(?P<month>(?i:{_MONTH}))\b\.?(?:,?{_S}{{1,2}}{_YEAR})?(?!{_S}?\d)"
)  # July-September 2019
_LATER_DAY = re.compile(
    rf"{_S}(?:(?P<to>to|through|until|till)|and|or|&){_S}(?:the{_S})?(?P<day>\d{{1,2}}){_ORDINAL_ENDING}?"
    rf"(?=[,.;:)]?(?:\s*\Z|[\s)])|[-–—’'\"”])(?![.,:]\d)(?:,{_S}{_YEAR})?"
)  # May 3 to 7, May 3 and 4
_NOUN_AFTER = re.compile(
    rf"{_S}(?!in\b|at\b|and\b|or\b|for\b|with\b|to\b|on\b|as\b|but\b|after\b|before\b|when\b|by\b|from\b|of\b|during\b|over\b|while\b|around\b|about\b)[a-z$£€\d]"
)
_DAY_ALONE = re.compile(
    rf"(?:(?P<figures>\d{{1,2}}){_ORDINAL_ENDING}|(?P<words>{_SPELLED_DAY}))\b"
    rf"(?P<of>(?:{_S}day)?{_S}of{_S}(?:this|last|next|the|that){_S}(?:same{_S})?month\b)?",
    re.IGNORECASE,
)
_WEEKDAY_BEFORE = re.compile(
    rf"(?i)\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu|thurs?|fri|sat|sun)\.?,?{_S}(?:the{_S})?\Z"
)
_BEFORE_DAY = ("the", "day", *SHORT_WEEKDAYS)
_ON_THE = re.compile(r"\b[Oo]n the \Z")
_ENDS_THERE = re.compile(r"\s*(?:[.,;:!?)”\"’]|\n|\Z|at\b|but\b)")


def date_from_month(text: str, start: int, end: int, around: int, names: Callable[[], frozenset[str]]) -> CalendarItem | None:
    """What begins, or is, the month word at ``start:end``; ``names`` gives the months that are names here."""
    word = text[start:end]
    month = MONTHS[word.lower()]
    spelled_start, spelled_day = _spelled_day_before(text, start)
    follower = text[end : end + 8].lstrip(_SIGNS_AFTER_MONTH)[:2].lower()
    goes_on = follower[:1].isdigit() or follower in _AFTER_MONTHS
    if not goes_on or (text[end : end + 1] == "." and word.lower() not in SHORT_MONTHS):
        return _bare_month(text, start, end, spelled_start, spelled_day, names)
    match = _DAY_AFTER_MONTH.match(text, end)
    if match and spelled_day is None:
        day, last = int(match["day"]), match["last"]
        counts = match[0][0] == "," and match["year"] is None and _is_counted(text, match.end())
        named = word[0].isupper() or word not in AMBIGUOUS_MONTHS or match[0].rstrip()[-1].isalpha()
        if possible(month, day) and named and not counts:
            year = full_year(match["year"] or match["dashed"], around)
            if (month, day, year) == (9, 11, None) and _ATTACKS.match(text, match.end()):
                year = 2001
            final = int(last) if last and day < int(last) <= 31 else None
            stop = match.end() if final or not last else match.start("last") - 1
            stop = len(text[:stop].rstrip()) if text[stop - 1].isspace() else stop
            return CalendarItem(
                start,
                stop,
                "calendar",
                "date",
                "month-day",
                year=year if stop == match.end() else None,
                month=month,
                day=day,
                last=final,
            )
    match = _MONTH_AFTER_MONTH.match(text, end)
    if match and word[0].isupper() and spelled_day is None:
        last = MONTHS[match["month"].lower()]
        year = full_year(match["year"], around)
        if last != month:
            return CalendarItem(start, match.end(), "calendar", "month", "months", year=year, month=month, last=last)
    match = _YEAR_AFTER_MONTH.match(text, end)
    if match and (word[0].isupper() or word not in AMBIGUOUS_MONTHS):
        year = full_year(match["year"], around)
        rule = "day-month" if spelled_day else "month-year"
        return CalendarItem(spelled_start, match.end(), "calendar", "date", rule, year=year, month=month, day=spelled_day)
    match = None if spelled_day else _SPELLED_DAY_AFTER_MONTH.match(text, end)
    year_match = match_spelled_year(text, _after_gap(text, end))
    if match and not (year_match and year_match.end() > match.end()):
        day = _spelled(match["day"])
        if possible(month, day) and (word.lower() != "may" or word[0].isupper()) and _is_day_word(text, match):
            year_match = match_spelled_year(text, _after_gap(text, match.end()))
            figures = re.compile(rf",?{_S}([12]\d{{3}})\b").match(text, match.end())
            stop = figures.end() if figures else year_match.end() if year_match else match.end()
            year = int(figures[1]) if figures else spelled_year(year_match) if year_match else None
            return CalendarItem(start, stop, "calendar", "date", "spelled-day", year=year, month=month, day=day)
    if year_match and (word[0].isupper() or word not in AMBIGUOUS_MONTHS):
        return CalendarItem(
            spelled_start,
            year_match.end(),
            "calendar",
            "date",
            "spelled-year",
            year=spelled_year(year_match),
            month=month,
            day=spelled_day,
        )
    return _bare_month(text, start, end, spelled_start, spelled_day, names)


def _bare_month(
    text: str, start: int, end: int, spelled_start: int, spelled_day: int | None, names: Callable[[], frozenset[str]]
) -> CalendarItem | None:
    """Fourth of July; July."""
    word = text[start:end]
    month = MONTHS[word.lower()]
    if spelled_day:
        return CalendarItem(spelled_start, end, "calendar", "date", "day-month", month=month, day=spelled_day)
    if is_bare_month(text, start, end, names):
        stop = end + 1 if word.lower() in SHORT_MONTHS and text[end : end + 1] == "." else end
        return CalendarItem(start, stop, "calendar", "month", "month", month=month)
    return None


def following_day(text: str, item: CalendarItem) -> CalendarItem | None:
    """The 7 of "May 3 to 7" and of "May 3 and 7": a date of its own."""
    if item.day is None or item.form != "date" or item.last is not None or item.rule in ("day-month", "earlier-day"):
        return None
    match = _LATER_DAY.match(text, item.end)
    if match is None or (not match["to"] and _NOUN_AFTER.match(text, match.end())) or int(match["day"]) <= item.day:
        return None
    if item.month is None or not possible(item.month, int(match["day"])):
        return None
    year = int(match["year"]) if match["year"] and match["year"].isdigit() else item.year
    return CalendarItem(
        match.start("day"), match.end(), "calendar", "date", "later-day", year=year, month=item.month, day=int(match["day"])
    )


def day_alone(text: str, start: int, end: int) -> CalendarItem | None:
    """A bare day of the month: "Friday the 13th", "on the 21st", "the 4th of this month"."""
    before = text[max(0, start - 16) : start]
    if not before.rstrip(" \u00a0,.").lower().endswith(_BEFORE_DAY) and text.find("month", end, end + 40) < 0:
        return None  # the usual ordinal: "a first attempt"
    match = _DAY_ALONE.match(text, start)
    if match is None:
        return None
    noun = _is_counted(text, match.end()) or text.startswith(" in ", match.end())
    after_weekday = not noun and _WEEKDAY_BEFORE.search(before)
    if match["of"] or after_weekday or (match["figures"] and _ON_THE.search(before) and _ENDS_THERE.match(text, match.end())):
        day = int(match["figures"]) if match["figures"] else _spelled(match["words"])
        if not 1 <= day <= 31 or (match["words"] and match["words"].lower().replace(" ", "-").rsplit("-", 1)[-1] not in ORDINALS):
            return None
        stop = match.start("of") if match["of"] else match.end()
        return CalendarItem(start, stop, "calendar", "day", "day-alone", day=day)
    return None


def _is_counted(text: str, end: int) -> bool:
    """Whether a noun or "of" follows a number: "in August, 29 people", "by the end of August, 29 of the 44 families"."""
    return _NOUN_AFTER.match(text, end) is not None or text.startswith(" of ", end)


def _after_gap(text: str, offset: int) -> int:
    """Past a comma and a blank."""
    if text[offset : offset + 1] == ",":
        offset += 1
    return offset + 1 if text[offset : offset + 1] in (" ", "\u00a0") else offset


def _spelled(words: str) -> int:
    return sum(ORDINALS.get(word, CARDINALS.get(word, 0)) for word in words.lower().replace("-", " ").split())


def _is_day_word(text: str, match: re.Match[str]) -> bool:
    """ "March eighth" always; "May three" only where no noun follows that is counted: "In May three people died"."""
    if match["day"].lower().replace(" ", "-").split("-")[-1] in ORDINALS:
        return True
    return not re.compile(rf"{_S}[a-z]").match(text, match.end()) or match_spelled_year(text, match.end() + 1) is not None


def _spelled_day_before(text: str, start: int) -> tuple[int, int | None]:
    """Where a date begins whose day stands in words before the month, and the day."""
    if text[start - 1 : start] not in (" ", "\u00a0"):
        return start, None
    before = text[max(0, start - 16) : start - 1].replace("-", " ").rsplit(None, 1)
    if not before or before[-1].lower() not in _BEFORE_MONTH:
        return start, None
    match = _SPELLED_DAY_BEFORE_MONTH.search(text, max(0, start - 28), start)
    if match is None or (match.start() and text[match.start() - 1].isalnum()):
        return start, None
    day = _spelled(match["day"])
    if match["day"].lower() not in ORDINALS and day < 13 and " of" not in match[0]:
        return start, None  # "one May morning"
    return (match.start(), day) if 1 <= day <= 31 else (start, None)
