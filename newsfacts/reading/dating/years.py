"""Years, decades and centuries: which four digits are a year is decided by the words on both sides."""

from __future__ import annotations

import re

from newsfacts.lexicon.calendar_numbers import CARDINALS, DECADES, ORDINALS
from newsfacts.lexicon.temporal_context import COUNTED_NOUNS, FIRMLY_BEFORE_YEARS, LOOSELY_BEFORE_YEARS, NEVER_BEFORE_YEARS
from newsfacts.reading.dating.item import CalendarItem, Form

_GAP = r"[^\S\n\r]{1,3}"
_DECADE = re.compile(r"\d\d(?P<ten>\d)0[’'‘]?[^\S\n\r]?s\b|\d\d\d0[’']ies\b")  # 1990s, 1960's
_SHORT_DECADE = re.compile(r"\d0[’']?s\b")  # '80s, after an apostrophe or "the"
_CENTURY = re.compile(r"\d{1,2}(?:st|nd|rd|th)(?:[- ]|[^\S\n\r]{1,3})[Cc]entur(?:y|ies)\b")  # 18th century
_CENTURY_AFTER_WORD = re.compile(r"(?:-([a-z]+))?[- ][Cc]entury\b")  # the rest of "nineteenth century"
_SPAN_OF_YEARS = re.compile(r"(\d{4})[^\S\n\r]?[-–—/][^\S\n\r]?(\d{4}|\d\d)(?![\w%]|[.,:/-]\d|[-–]\d)")  # 1998-99, 2003–2004
_WANTS_A_YEAR = re.compile(
    r"\b(?:in|of|since|from|until|by|early|late|before|after|summer|winter|spring|fall|class) \Z", re.IGNORECASE
)
_ERA = re.compile(r"[^\S\n\r]?(?:(?P<before>BCE?\b|B\.C\.(?:E\.)?)|(?:AD|CE)\b|A\.D\.)")
_AD_BEFORE = re.compile(r"\b(?:AD|A\.D\.) ?\Z")
_FISCAL = re.compile(r"(?:FY|fy|CY|cy|SY|sy)[^\S\n\r]?[’']?(\d{4}|\d\d)(?:[-/]\d\d)?\b")  # FY2023
_QUARTER_FIRST = re.compile(
    rf"([QqHh])([1-4])(?:(?:{_GAP}|[-–/]|(?=FY))(?:of{_GAP})?(?:FY|fiscal{_GAP})?[’']?([12]\d{{3}}|\d\d)|[’'](\d\d))?\b"
)
_YEAR_FIRST = re.compile(r"([12]\d{3})[^\S\n\r]?[-–]?[^\S\n\r]?([QqHh])([1-4])\b")  # 2019 Q3, 2019-H2
_NUMBER_FIRST = re.compile(r"([1-4])([QH])(?:[^\S\n\r]?[’']?([12]\d{3}|\d\d))?\b")  # 3Q 2019, 1H19

_WEATHER = re.compile(r"(?i)\b(?:temperatures?|highs?|lows?|degrees|thermometer|weather)\b")
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TO_99 = rf"(?:(?:{_TENS})(?:[- ](?:{_ONES}))?|{_TEENS}|(?:oh|o)[- ](?:{_ONES}))"
_SPELLED_YEAR = re.compile(
    rf"(?:(?P<hundreds>six|seven|eigh|nine)teen(?:[- ]hundred(?:[- ]and)?)?[- ](?P<rest>{_TO_99})"  # nineteen ninety-six
    rf"|twenty[- ](?P<twenties>(?:twenty|thirty|forty|fifty|{_TEENS}|oh)(?:[- ](?:{_ONES}))?)"  # twenty twenty-one
    rf"|two thousand(?:(?: and)? (?P<thousands>{_TO_99}|{_ONES}))?)\b",  # two thousand and five
    re.IGNORECASE,
)

_DETERMINERS = frozenset("the a an this that his her its their our my your all each every these those".split())
_NOT_PLURAL = frozenset(
    "as is was has his its this us does thus across always perhaps plus versus series sales earnings results".split()
)
_LATER_THAN = re.compile(r"\b(?:later|earlier|sooner) than \Z")  # no later than 2005
_GOES_ON_BEHIND_YEAR = frozenset("-–—/’'‘sQqHh")
"""Signs with which a decade, a quarter or a span of years goes on behind its first year, or behind a blank after it."""
_DESIGNATION = re.compile(r"[^\S\n\r][A-Z]{2}\d{1,4}\b")  # the asteroid 2031 KB4
_CAPITALISED_PLURAL = re.compile(r"[^\S\n\r][A-Z][a-z]+[^\S\n\r][a-z]{3,}s\b")  # a force of 1100 Polish troops
_WORD_AFTER = re.compile(r"[^\S\n\r]{1,3}([^\W\d_]+)")


def two_digit_year(figures: int, around: int) -> int:
    """The year nearest to ``around`` that ends in these two figures, at most 20 years ahead of it."""
    year = around // 100 * 100 + figures
    if year > around + 20:
        return year - 100
    return year + 100 if year <= around - 80 else year


def era_at(text: str, start: int, end: int) -> CalendarItem | None:
    """44 BC, 79 AD, A.D. 79; the year of an era before Christ is negative."""
    match = _ERA.match(text, end)
    if match:
        year = int(text[start:end])
        return (
            CalendarItem(start, match.end(), "calendar", "year", "era", year=-year if match["before"] else year) if year else None
        )
    before = _AD_BEFORE.search(text, max(0, start - 5), start)
    if before and not text[end : end + 1].isalnum():
        return (
            CalendarItem(before.start(), end, "calendar", "year", "era", year=int(text[start:end]))
            if int(text[start:end])
            else None
        )
    return None


_QUOTES = frozenset("\"“‘'")
_QUOTES_AND_COMMA = frozenset("\"”’',")


def year_at(text: str, start: int, end: int) -> CalendarItem | None:
    """What four digits at ``start:end`` are: a year, a decade, a range of years, or nothing of the calendar."""
    if start and (text[start - 1].isalnum() or text[start - 1] in "$€£¥#@&_\\+=.,:/") and text[start - 1 : start] != ",":
        return None
    value = int(text[start:end])
    if not 1000 <= value <= 2999 or (text[start - 1 : start] in _QUOTES and text[end : end + 1] in _QUOTES_AND_COMMA):
        return None  # the film "1984"
    following = text[end : end + 2]
    alone = following[:1] not in _GOES_ON_BEHIND_YEAR and following[1:] not in _GOES_ON_BEHIND_YEAR
    if alone and not following[:1].isalpha():
        return (
            CalendarItem(start, end, "calendar", "year", "year", year=value) if _reads_as_year(text, start, end, value) else None
        )
    match = _DECADE.match(text, start)
    if match:
        if value % 100 == 0 and value < 2000:  # the 1600s are a century
            return CalendarItem(start, match.end(), "calendar", "century", "hundreds", year=value // 100 + 1)
        return CalendarItem(start, match.end(), "calendar", "decade", "decade", year=value)
    match = _YEAR_FIRST.match(text, start)
    if match:
        form: Form = "quarter" if match[2] in "Qq" else "half"
        return CalendarItem(start, match.end(), "calendar", form, "year-quarter", year=value, month=int(match[3]))
    match = _SPAN_OF_YEARS.match(text, start)
    if match:
        last = int(match[2]) if len(match[2]) == 4 else value // 100 * 100 + int(match[2])
        if value < last < value + 200 and _reads_as_year(text, start, match.end(), value):
            return CalendarItem(start, match.end(), "calendar", "years", "span-of-years", year=value, last=last)
        return None
    if _reads_as_year(text, start, end, value):
        return CalendarItem(start, end, "calendar", "year", "year", year=value)
    return None


def _reads_as_year(text: str, start: int, end: int, value: int) -> bool:
    following = text[end : end + 2]
    if following[:1].isalnum() or following[:1] in ("%", "_", "°"):
        return False
    if following[:1] in (".", ",", "-", "–", "/", ":") and following[1:].isdigit():
        return False
    if following[:1] == "-" and following[1:].isalpha() and not text.startswith(("-based", "-style"), end):
        return False  # "a 2000-seat hall"
    word, firm = _word_before(text, start)
    if word in NEVER_BEFORE_YEARS:
        return False
    after = ""
    if following[:1].isspace():
        if _DESIGNATION.match(text, end):
            return False
        match = _WORD_AFTER.match(text, end)
        after = match[1] if match else ""
    if after in COUNTED_NOUNS:
        return False
    if word in FIRMLY_BEFORE_YEARS:
        return True
    plural = after.endswith("s") and after.islower() and after not in _NOT_PLURAL
    if word in ("about", "around") and value % 100 == 0:
        return False
    if word not in FIRMLY_BEFORE_YEARS and value % 100 == 0 and _CAPITALISED_PLURAL.match(text, end):
        return False
    if word in LOOSELY_BEFORE_YEARS:
        return (
            not plural
            and 1100 <= value <= 2199
            and (word != "than" or _LATER_THAN.search(text, max(0, start - 14), start) is not None)
            and ((word != "on" and word != "at" and word != "with") or value >= 1900)
        )
    if firm:  # a capitalised word right before: "Windows 2000", "London 2012"
        return False
    return 1800 <= value <= 2099 and (word in _DETERMINERS or word.endswith(("’s", "'s")) or not plural)


def _word_before(text: str, start: int) -> tuple[str, bool]:
    """The word before ``start`` in lower case, and whether it is capitalised and stands directly before, inside a sentence."""
    before = text[max(0, start - 24) : start]
    if before.endswith("-"):
        return before[:-1].rsplit(None, 1)[-1].lower() if before[:-1].strip() else "", True
    gap = before.rstrip()
    if not gap or "\n" in before[len(gap) :]:
        return "", False
    word = gap.rsplit(None, 1)[-1].lstrip("(“\"‘'[")
    if not word or word[-1] in ',;:.!?)”"—–':
        return word.lower() if word.lower() in NEVER_BEFORE_YEARS else "", False
    return word.lower(), word[0].isupper() and word.lower() not in LOOSELY_BEFORE_YEARS | _DETERMINERS and not word.endswith(
        ("’s", "'s")
    )


def short_decade_at(text: str, start: int, end: int, around: int) -> CalendarItem | None:
    """'80s (an apostrophe before), or "the 80s"."""
    match = _SHORT_DECADE.match(text, start)
    if match is None:
        return None
    value = int(text[start:end])
    if start and text[start - 1] in "’'‘" and not text[start - 2 : start - 1].isalnum():
        begin = start - 1
    elif (
        value >= 20
        and re.search(r"\b(?:the|early|late|mid|of)[- ]\Z", text[max(0, start - 8) : start], re.IGNORECASE)
        and not _WEATHER.search(text[max(0, start - 40) : start])
    ):
        begin = start
    else:
        return None
    return CalendarItem(begin, match.end(), "calendar", "decade", "short-decade", year=two_digit_year(value, around))


def short_year_at(text: str, start: int, end: int, around: int) -> CalendarItem | None:
    """The summer of '68, back in '99: two figures after an apostrophe, and a word before it that wants a year."""
    if (
        start < 3
        or text[start - 1] not in "’'‘"
        or text[end : end + 1].isalnum()
        or not _WANTS_A_YEAR.search(text, max(0, start - 12), start - 1)
    ):
        return None
    return CalendarItem(start - 1, end, "calendar", "year", "short-year", year=two_digit_year(int(text[start:end]), around))


def century_at(text: str, start: int) -> CalendarItem | None:
    """18th century."""
    match = _CENTURY.match(text, start)
    if match is None:
        return None
    number = int(re.match(r"\d+", match[0])[0])  # type: ignore[index]  # the pattern begins with digits
    return CalendarItem(start, match.end(), "calendar", "century", "century", year=number) if 1 <= number <= 30 else None


def spelled_century_at(text: str, start: int, end: int) -> CalendarItem | None:
    """Nineteenth century, twenty-first century; ``start:end`` is the first word."""
    match = _CENTURY_AFTER_WORD.match(text, end) if text[end : end + 1] in ("-", " ") else None
    if match is None:
        return None
    word = text[start:end].lower() + (f"-{match[1]}" if match[1] else "")
    number = ORDINALS.get(word)
    return CalendarItem(start, match.end(), "calendar", "century", "spelled-century", year=number) if number else None


def fiscal_or_quarter_at(text: str, start: int, around: int) -> CalendarItem | None:
    """FY2023, Q3, Q1 2020, 3Q 2019."""
    match = _FISCAL.match(text, start)
    if match:
        year = int(match[1]) if len(match[1]) == 4 else two_digit_year(int(match[1]), around)
        return CalendarItem(start, match.end(), "calendar", "year", "fiscal-year", year=year)
    match = _QUARTER_FIRST.match(text, start)
    if match:
        letter, number, figures = match[1], match[2], match[3] or match[4]
    else:
        match = _NUMBER_FIRST.match(text, start)
        if match is None:
            return None
        number, letter, figures = match[1], match[2], match[3]
    if letter in "Hh" and number not in "12":
        return None
    quarter_year = None if figures is None else int(figures) if len(figures) == 4 else two_digit_year(int(figures), around)
    if quarter_year is None and letter in "Hh":
        return None
    if letter in "Qq":
        return CalendarItem(start, match.end(), "calendar", "quarter", "quarter-figures", year=quarter_year, month=int(number))
    return CalendarItem(start, match.end(), "calendar", "half", "half-figures", year=quarter_year, month=int(number))


def spelled_number(words: str) -> int:
    """The value of words up to ninety-nine: "ninety-six", "oh five"."""
    return sum(CARDINALS.get(word, 0) for word in words.lower().replace("-", " ").split())


def spelled_year(match: re.Match[str]) -> int:
    """The year that a match of the spelled form says."""
    if match["hundreds"]:
        return CARDINALS[f"{match['hundreds'].lower()}teen"] * 100 + spelled_number(match["rest"])
    if match["twenties"]:
        return 2000 + spelled_number(match["twenties"])
    return 2000 + spelled_number(match["thousands"] or "")


def match_spelled_year(text: str, start: int) -> re.Match[str] | None:
    """Nineteen ninety-six, two thousand and five, twenty twenty-one, anchored at ``start``."""
    return _SPELLED_YEAR.match(text, start)


def spelled_year_at(text: str, start: int) -> CalendarItem | None:
    """A year in words; "two thousand" needs "in", "since", "the year" before it."""
    match = _SPELLED_YEAR.match(text, start)
    if match is None:
        return None
    word, _ = _word_before(text, start)
    after = _WORD_AFTER.match(text, match.end())
    if after and (after[1] in COUNTED_NOUNS or after[1].lower() in ("hundred", "thousand", "million", "billion")):
        return None
    needs_context = not match["hundreds"] or "hundred" in match[0].lower()
    if needs_context and word not in FIRMLY_BEFORE_YEARS and word not in ("by", "of", "from"):
        return None
    return CalendarItem(start, match.end(), "calendar", "year", "spelled-year", year=spelled_year(match))


def spelled_decade_at(text: str, start: int, end: int, around: int) -> CalendarItem | None:
    """The nineties, the mid-eighties; ages ("in his sixties") are none."""
    value = DECADES.get(text[start:end].lower())
    word, _ = _word_before(text, start)
    if value is None:
        return None
    nineteen = re.search(r"(?i)\bnineteen[- ]\Z", text[max(0, start - 10) : start])
    if nineteen:
        return CalendarItem(start - len(nineteen[0]), end, "calendar", "decade", "spelled-decade", year=1900 + value)
    if word not in ("the", "early", "late", "mid"):
        return None
    return CalendarItem(start, end, "calendar", "decade", "spelled-decade", year=two_digit_year(value, around))
