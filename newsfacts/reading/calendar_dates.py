"""Dates with a day or a year beside the month, in US and UK order, and dates all in figures."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsfacts.lexicon.calendar_numbers import CARDINALS, ORDINALS
from newsfacts.lexicon.calendar_words import AMBIGUOUS_MONTHS, MONTHS, SHORT_MONTHS
from newsfacts.lexicon.temporal_context import BEFORE_BARE_MONTHS
from newsfacts.reading.calendar_item import CalendarItem
from newsfacts.reading.calendar_years import match_spelled_year, spelled_year, two_digit_year

_S = r"[^\S\n\r]"
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_ORDINAL_ENDING = r"(?:st|nd|rd|th|ST|ND|RD|TH)"
_NO_FIGURES = r"(?![\d%]|[.,:/]\d)"
_YEAR = r"(?P<year>[12]\d{3}|[’'‘]\d\d)(?![\d%]|[.,]\d)"
_GAP = rf"(?:\.?,?(?:{_S}{{1,3}}|\n(?!\n)|-))"
_DAY_AFTER_MONTH = re.compile(
    rf"{_GAP}(?:the{_S})?(?P<day>\d{{1,2}}){_ORDINAL_ENDING}?{_NO_FIGURES}"  # Sept. 11, March 3rd
    rf"(?:{_S}?[-–—]{_S}?(?P<last>\d{{1,2}}){_ORDINAL_ENDING}?{_NO_FIGURES}(?![-–]))?"  # May 3-7
    rf"(?:,?{_S}?(?:\(?of{_S}{{1,2}}|in{_S}{{1,2}})?{_S}?{_YEAR}|[-/](?P<dashed>\d{{4}})\b)?"
)
_YEAR_AFTER_MONTH = re.compile(rf"(?:{_GAP}|/)(?:of{_S}|in{_S})?{_YEAR}(?![’']?s\b)(?![-–/]\d)")  # September 2001, May '98
_SPELLED_UNITS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
_SPELLED_DAY = (
    rf"(?:twenty|thirty)[- ](?:{_SPELLED_UNITS}|one|two|three|four|five|six|seven|eight|nine)|{_SPELLED_UNITS}|"
    rf"{'|'.join(sorted((word for word in (*ORDINALS, *CARDINALS) if '-' not in word), key=len, reverse=True))}"
)
_SPELLED_DAY_AFTER_MONTH = re.compile(rf"{_GAP}(?:the{_S})?(?P<day>{_SPELLED_DAY})\b", re.IGNORECASE)  # March eighth
_SPELLED_DAY_BEFORE_MONTH = re.compile(rf"(?P<day>{_SPELLED_DAY})(?:{_S}day)?(?:{_S}of)?{_S}\Z", re.IGNORECASE)  # fourth of July
_MONTH_AFTER_DAY = re.compile(
    rf"(?P<day>\d{{1,2}}){_ORDINAL_ENDING}?"
    rf"(?:{_S}?[-–—]{_S}?(?P<last>\d{{1,2}}){_ORDINAL_ENDING}?)?"  # 3-7 May
    rf"(?:{_S}day)?(?:{_S}of)?[\s-]{{1,2}}(?P<month>(?i:{_MONTH}))\b\.?(?!-?[A-Za-z])"
    rf"(?:,?[\s-]{{1,2}}(?:of{_S}|in{_S})?{_YEAR}(?![’']?s\b))?"
)
_MONTH_AFTER_MONTH = re.compile(
    rf"{_S}?[-–]{_S}?(?P<month>(?i:{_MONTH}))\b\.?(?:,?{_S}{{1,2}}{_YEAR})?(?!{_S}?\d)"
)  # July-September 2019
_LATER_DAY = re.compile(
    rf"{_S}(?:(?P<to>to|through|until|till)|and|or|&){_S}(?:the{_S})?(?P<day>\d{{1,2}}){_ORDINAL_ENDING}?"
    rf"(?=[,.;:)]?(?:\s*\Z|[\s)])|[-–—’'\"”])(?![.,:]\d)(?:,{_S}{_YEAR})?"
)  # May 3 to 7, May 3 and 4
_NOUN_AFTER = re.compile(
    rf"{_S}(?!in\b|at\b|and\b|or\b|for\b|with\b|to\b|on\b|as\b|but\b|after\b|before\b|when\b|by\b|from\b|of\b|during\b|over\b|while\b)[a-z$£€\d]"
)
_EARLIER_DAY = re.compile(
    rf"(?P<day>\d{{1,2}}){_ORDINAL_ENDING}?(?={_S}(?:to|and|or|until|till|through|&){_S}(?:the{_S})?\d{{1,2}}{_ORDINAL_ENDING}?(?:{_S}of)?{_S}(?P<month>(?i:{_MONTH}))\b"
    rf"(?:,?{_S}{_YEAR})?)"
)  # the 3 of "3 to 7 May"
_DAY_ALONE = re.compile(
    rf"(?:(?P<figures>\d{{1,2}}){_ORDINAL_ENDING}|(?P<words>{_SPELLED_DAY}))\b"
    rf"(?P<of>(?:{_S}day)?{_S}of{_S}(?:this|last|next|the|that){_S}(?:same{_S})?month\b)?",
    re.IGNORECASE,
)
_WEEKDAY_BEFORE = re.compile(
    rf"(?i)\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun)\.?,?{_S}(?:the{_S})?\Z"
)
_ON_THE = re.compile(r"\b[Oo]n the \Z")
_ENDS_THERE = re.compile(r"\s*(?:[.,;:!?)”\"’]|\Z|and\b|at\b|but\b)")
_ISO = re.compile(r"(?P<year>[12]\d{3})(?P<sep>[-/.])(?P<month>\d{1,2})(?P=sep)(?P<day>\d{1,2})(?![\d]|[-/.]\d)")  # 2021-12-23
_ISO_MONTH = re.compile(r"(?P<year>[12]\d{3})-(?P<month>0[1-9]|1[0-2])(?![\d-]|[.,:/]\d)")  # 2021-12
_FIGURES = re.compile(r"(?P<one>\d{1,2})(?P<sep>[-/.])(?P<two>\d{1,2})(?P=sep)(?P<year>\d{4}|\d\d)(?![\d]|[-/.]\d)")  # 5/3/2018
_SLASHED = re.compile(r"(?P<one>\d{1,2})/(?P<two>\d{1,2})(?![\d/]|[.,]\d)")  # 9/11; 22/04 after a word that wants a date
_NAMED = re.compile(rf"(?P<day>\d{{1,2}})(?P<sep>[-/])(?P<month>(?i:{_MONTH}))(?P=sep)(?P<year>\d{{4}})\b")  # 05-Aug-2016
_YEAR_NAMED = re.compile(rf"(?P<year>[12]\d{{3}})[-/](?P<month>(?i:{_MONTH}))[-/](?P<day>\d{{1,2}})\b")  # 2019/aug/01
_YEAR_MONTH = re.compile(rf"(?P<year>[12]\d{{3}}){_S}(?P<month>(?i:{_MONTH}))\b")  # 2017 April
_WANTS_A_DATE = re.compile(
    r"(?i)\b(?:on|since|until|till|by|before|after|dated|date|next|this|from|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[:,]?[^\S\n\r]\Z"
)
_BEFORE_MONTH_AS_ADJECTIVE = frozenset("the a an his her its their our one".split())
_AFTER_A_WALK = re.compile(rf"{_S}(?:on|to|from|against|for|in|of|by|and|towards?|through)\b")
_LOOSELY_BEFORE_MONTHS = frozenset(
    "from to by of for with and before after between about around through for toward towards".split()
)
_CAN_BE_NAMES = frozenset({"May", "March", "April", "June", "August"})
_NAMED_LIKE_A_MONTH = re.compile(
    rf"\b(?:(?P<before>[A-Z][a-z]{{1,20}})\.?{_S})?(?P<month>May|March|April|June|August)\b(?!,?{_S}\d|{_S}(?:the|I|we|you)\b)(?:{_S}(?P<after>[A-Z][a-z]{{1,20}}))?"
)
_STARTS_NO_NAME = re.compile(
    r"(?:The|A|An|His|Her|Its|Their|Our|On|In|At|But|And|Or|When|While|As|If|It|He|She|They|We|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|"
    r"Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Day|Women|Long|Million|Early|Late|Mid|Each)\Z"
)
_CAPITALISED_AFTER = re.compile(rf"{_S}([A-Z][a-z]+)")
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def possible(month: int, day: int | None) -> bool:
    """Whether some year has the day."""
    return 1 <= month <= 12 and (day is None or 1 <= day <= _LENGTHS[month - 1])


def _year(figures: str | None, around: int) -> int | None:
    if figures is None:
        return None
    return int(figures) if len(figures) == 4 else two_digit_year(int(figures[-2:]), around)


def date_from_month(text: str, start: int, end: int, around: int, names: Callable[[], frozenset[str]]) -> CalendarItem | None:
    """What begins, or is, the month word at ``start:end``; ``names`` gives the months that are names here."""
    word = text[start:end]
    month = MONTHS[word.lower()]
    spelled_start, spelled_day = _spelled_day_before(text, start)
    if text[end : end + 1] == "." and word.lower() not in SHORT_MONTHS:
        return _bare_month(text, start, end, spelled_start, spelled_day, names)
    match = _DAY_AFTER_MONTH.match(text, end)
    if match and spelled_day is None:
        day, last = int(match["day"]), match["last"]
        if possible(month, day) and (word[0].isupper() or word not in AMBIGUOUS_MONTHS or match[0].rstrip()[-1].isalpha()):
            year = _year(match["year"] or match["dashed"], around)
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
        year = _year(match["year"], around)
        if last != month:
            return CalendarItem(start, match.end(), "calendar", "month", "months", year=year, month=month, last=last)
    match = _YEAR_AFTER_MONTH.match(text, end)
    if match and (word[0].isupper() or word not in AMBIGUOUS_MONTHS):
        year = _year(match["year"], around)
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
    if _is_bare_month(text, start, end, names):
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
    match = _DAY_ALONE.match(text, start)
    if match is None:
        return None
    before = text[max(0, start - 16) : start]
    noun = _NOUN_AFTER.match(text, match.end()) or text.startswith((" of ", " in "), match.end())
    after_weekday = not noun and _WEEKDAY_BEFORE.search(before)
    if match["of"] or after_weekday or (_ON_THE.search(before) and _ENDS_THERE.match(text, match.end())):
        day = int(match["figures"]) if match["figures"] else _spelled(match["words"])
        if not 1 <= day <= 31 or (match["words"] and match["words"].lower().replace(" ", "-").rsplit("-", 1)[-1] not in ORDINALS):
            return None
        stop = match.start("of") if match["of"] else match.end()
        return CalendarItem(start, stop, "calendar", "day", "day-alone", day=day)
    return None


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
    match = _SPELLED_DAY_BEFORE_MONTH.search(text, max(0, start - 28), start)
    if match is None or (match.start() and text[match.start() - 1].isalnum()):
        return start, None
    day = _spelled(match["day"])
    if match["day"].lower() not in ORDINALS and day < 13 and " of" not in match[0]:
        return start, None  # "one May morning"
    return (match.start(), day) if 1 <= day <= 31 else (start, None)


def months_that_are_names(text: str) -> frozenset[str]:
    """The months that are somebody's name in this text: "Theresa May", "August Wilson"."""
    found = set()
    for match in _NAMED_LIKE_A_MONTH.finditer(text):
        before, month, after = match["before"], match["month"], match["after"]
        surname = before and before.lower() not in BEFORE_BARE_MONTHS and not _STARTS_NO_NAME.match(before)
        given = after and month in ("April", "June", "August") and not _STARTS_NO_NAME.match(after)
        if surname or given:
            found.add(month)
    return frozenset(found)


def _is_bare_month(text: str, start: int, end: int, names: Callable[[], frozenset[str]]) -> bool:
    """Whether the month word is the month and not a verb, a march or a person."""
    word = text[start:end]
    before = text[max(0, start - 20) : start]
    joined = before.rstrip()
    previous = joined.rsplit(None, 1)[-1].lstrip("(“\"‘'[") if joined else ""
    lowered = previous.lower()
    if before.endswith("-"):
        return previous[:-1].lower() in ("mid", "early", "late")
    if lowered in _LOOSELY_BEFORE_MONTHS and word in _CAN_BE_NAMES and word in names():
        return False
    if lowered in BEFORE_BARE_MONTHS:
        return word[0].isupper() or word not in AMBIGUOUS_MONTHS
    if not word[0].isupper():
        return word not in AMBIGUOUS_MONTHS and word not in SHORT_MONTHS
    if word.lower() in SHORT_MONTHS:
        return False
    adjective = lowered in _BEFORE_MONTH_AS_ADJECTIVE or lowered.endswith(("’s", "'s"))
    if word.lower() in ("may", "march"):  # "the March election", but neither "the March on Rome" nor "May I"
        return (
            adjective and text[end : end + 1] == " " and text[end + 1 : end + 2].islower() and not _AFTER_A_WALK.match(text, end)
        )
    if word.lower() in ("april", "june", "august"):
        follower = _CAPITALISED_AFTER.match(text, end)
        if follower and not adjective:
            return False  # "June Allyson"
        return not (previous[:1].isupper() and joined and previous[-1].isalpha() and not adjective)
    return True


def date_from_figures(text: str, start: int, end: int, around: int) -> CalendarItem | None:
    """The date whose first digits stand at ``start:end``, day first or all in figures."""
    if start and (
        text[start - 1].isalnum()
        or (text[start - 1] in "$€£#._,:/" and text[start - 2 : start - 1].isdigit())
        or text[start - 1] in "$€£#_"
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
                start, match.end(), "calendar", "date", "earlier-day", year=_year(match["year"], around), month=month, day=day
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
    return CalendarItem(
        start,
        stop,
        "calendar",
        "date",
        "day-month",
        year=_year(match["year"], around),
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
    if match and int(match["month"]) != (int(match["year"]) + 1) % 100:  # 2003-04 is a season
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


def _all_figures(text: str, start: int, end: int, around: int) -> CalendarItem | None:
    match = _NAMED.match(text, start)
    if match and possible(MONTHS[match["month"].lower()], int(match["day"])):
        month = MONTHS[match["month"].lower()]
        return CalendarItem(
            start, match.end(), "calendar", "date", "day-month", year=int(match["year"]), month=month, day=int(match["day"])
        )
    match = _FIGURES.match(text, start)
    if match:
        if match["sep"] != "/" and len(match["year"]) == 2:
            return None  # 2.5.10 is a version, 10-12-90 a score or a record
        month, day = _month_and_day(int(match["one"]), int(match["two"]), day_first=match["sep"] == ".")
        if not possible(month, day):
            return None
        year = _year(match["year"], around)
        return CalendarItem(start, match.end(), "calendar", "numeric", "figures", year=year, month=month, day=day)
    match = _SLASHED.match(text, start)
    if match:
        one, two = int(match["one"]), int(match["two"])
        if (one, two) == (9, 11) and not re.compile(r"\b(?:on|by) \Z").search(text[max(0, start - 4) : start]):
            return CalendarItem(start, match.end(), "calendar", "numeric", "9/11", year=2001, month=9, day=11)
        if not _WANTS_A_DATE.search(text[max(0, start - 12) : start]):
            return None
        month, day = _month_and_day(one, two, day_first=False)
        if possible(month, day):
            return CalendarItem(start, match.end(), "calendar", "numeric", "slashed", month=month, day=day)
    return None


def _month_and_day(one: int, two: int, *, day_first: bool) -> tuple[int, int]:
    """Which of two figures is the month: the second if the first cannot be one, or if written the continental way."""
    if one > 12 or (day_first and two <= 12):
        return two, one
    return one, two
