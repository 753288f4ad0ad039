"""Numbers written in figures: "1,234,567.8", "4 1/2", "-5", "1.99×10⁻³⁰", "12,34,567"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from newsfacts.lexicon.numbers import FRACTION_SIGNS, SUPERSCRIPTS
from newsfacts.reading.numbers.arithmetic import over, plus, times, to_the_power

_LONGEST = 40
"""Digits; a longer run is no number that anybody counts with."""
_SIGNS = "".join(FRACTION_SIGNS)
_Signs = dict[int, str | None]
_Form = tuple[re.Pattern[str], _Signs]
_BLANKS: _Signs = dict.fromkeys(map(ord, " \u00a0\u2009\u202f"))
_COMMAS_GROUP: _Signs = {ord(","): None, **_BLANKS}
_COMMA_IS_POINT: _Signs = {ord(","): ".", ord("."): None, **_BLANKS}
_COMMA_FORMS: tuple[_Form, ...] = (
    (re.compile(r"\d{1,3}(?:,\d{3}){1,12}(?!\d)(?:\.\d{1,20})?"), _COMMAS_GROUP),  # 1,234,567.8
    (re.compile(r"\d{1,2}(?:,\d{2}){1,8},\d{3}(?!\d)(?:\.\d{1,20})?"), _COMMAS_GROUP),  # 12,34,567.89 as India writes it
    (re.compile(r"\d{1,3},\d{1,2}(?![\d,])"), _COMMA_IS_POINT),  # 1,3: a decimal comma
)
_POINT_FORMS: tuple[_Form, ...] = (
    (re.compile(r"\d{1,3}(?:\.\d{3}){1,12},\d{1,20}(?!\d)"), _COMMA_IS_POINT),  # 1.234,5 on the Continent
    (re.compile(r"\d{1,3}(?:\.\d{3}){2,12}(?![\d.,])"), _COMMA_IS_POINT),  # 1.234.567
)
_NARROW_FORMS: tuple[_Form, ...] = (
    (re.compile(r"\d{1,3}(?:[\u00a0\u2009\u202f]\d{3}){1,12}(?![\d,])(?:\.\d{1,20})?"), _COMMAS_GROUP),  # 1 234 567
    (re.compile(r"\d{1,3}(?:[\u00a0\u2009\u202f]\d{3}){1,12},\d{1,20}(?!\d)"), _COMMA_IS_POINT),  # 1 234,5
)
_SPACED_FORMS: tuple[_Form, ...] = (
    (re.compile(r"\d{1,3}(?: , \d{3}){1,12}(?! ?\d)(?: \. \d{1,20})?"), _COMMAS_GROUP),  # 80 , 000 in tokenised text
    (re.compile(r"\d{1,12} \. \d{1,20}(?=\s)"), _COMMAS_GROUP),  # 6 . 2
    (re.compile(r"\d{1,3}(?: \d{3}){2,12}(?![\d,.])"), _COMMAS_GROUP),  # 1 234 567: with plain spaces at least two groups,
    (re.compile(r"[1-9]\d{0,2} (?:000(?![\d,]|\.\d)|\d{3}(?= [a-z]))"), _COMMAS_GROUP),  # or zeros, or a word: 4 000; 2 300 jobs
)
_FORMS: dict[str, tuple[_Form, ...]] = {
    ",": _COMMA_FORMS,
    ".": _POINT_FORMS,
    "\u00a0": _NARROW_FORMS,
    "\u2009": _NARROW_FORMS,
    "\u202f": _NARROW_FORMS,
}
"""How figures with separators are written, by the first separator, and how their signs are to be read."""
_DECIMAL = re.compile(r"\d{1,40}(?:\.\d{1,40})?")
_FRACTION = re.compile(r"(?:(?:[ \u00a0]{1,2}|-)(\d{1,2}) ?[/⁄] ?(\d{1,3})(?![\d/⁄])|[ \u00a0]?([" + _SIGNS + "]))")
_FRACTION_OF_CENT = re.compile(r"-([1357])/([248])(?![\d/])")
"""How grain is priced: $7.52-1/2."""
_HUNDRED = Decimal(100)
_DENOMINATOR = re.compile(r"[/⁄](\d{1,2})(?![\d/⁄,]|\.\d)")
_TEN_TO = re.compile(r"\s?[x×*·]\s?10(?:\s?\^\s?([-−–+]?\d{1,3})|([-−–]\d{1,3})|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))(?!\d)")
_POWER = re.compile(r"\^([-+−]?\d{1,2})(?!\d)")
_EXPONENT = re.compile(r"[eE]([+-]?\d{1,3})(?![\w.])")
_MINUS_BEFORE = re.compile(r"(?:(?<![\w)\]%°./+])[-−–]|(?<![\w])(?<!or )(?:[Mm]inus|[Nn]egative)[ -]?)\Z")
_DENOMINATORS = frozenset("2 3 4 5 6 8 10 12 16 32 64".split())


class Figure(NamedTuple):
    """A number as read.

    Attributes:
        start, end: where it stands, sign and magnitude words included.
        value: None where only bounds are known.
        low, high: bounds, for "hundreds".
        scale: what its magnitude words multiply by ("10.2 million": a million), or 1.
        form: ``figures``, ``words``, ``ratio`` ("one in five") or ``factor`` ("doubled").
    """

    start: int
    end: int
    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None
    scale: Decimal = Decimal(1)
    form: str = "figures"


USUAL = re.compile(
    r"(?<![-−–.])(?<![uv][se] )(?<![UV][SE] )"  # no sign, and no "minus" or "negative"
    r"((?:\d{1,3}(?:,\d{3}){1,12}|\d{1,40}+)(?:\.\d{1,20})?)"
    rf"(?![\d\u00a0\u2009\u202f/⁄^eEx×*·{_SIGNS}]|[-.,]\d| [\d .,x×*·{_SIGNS}])"
    r"(?:[ ]([^\W\d_]{1,14}))?"
)
"""What nearly all figures look like, and the word after them: 7 men, 2,500 men, 3.2; no other form can begin there."""


@lru_cache(maxsize=1024)
def number_in_figures(spelled: str) -> Decimal:
    """The value of a usual figure; commas group it."""
    return Decimal(spelled.replace(",", ""))


def figure_at(text: str, start: int, end: int) -> Figure | None:
    """The number whose first run of digits is ``text[start:end]``, without what words add to it."""
    if end - start > _LONGEST:
        return None
    value, stop = _integer_or_decimal(text, start, end)
    if text[start - 1 : start] == "." and end == stop and not text[start - 2 : start - 1].isalnum():
        start, value = start - 1, Decimal("0." + text[start:end])  # .08
    else:
        value, stop = _with_fraction(text, value, end, stop)
    value, stop = _with_exponent(text, value, stop)
    last = text[start - 1 : start]
    if last in _MINUS_SIGNS or (last == " " and text[start - 3 : start - 1] in ("us", "ve", "US", "VE")):
        minus = _MINUS_BEFORE.search(text, max(0, start - 9), start)
        if minus:
            start, value = minus.start(), value.copy_negate()
    return Figure(start, stop, value)


_TIMES = frozenset("x×*·")
_MINUS_SIGNS = frozenset("-−–")


def _integer_or_decimal(text: str, start: int, end: int) -> tuple[Decimal, int]:
    separator = text[end : end + 1]
    forms = _FORMS.get(separator, ())
    if separator == " " and text[end + 1 : end + 2] in _AFTER_SPACE:
        forms = _SPACED_FORMS
    for form, signs in forms:
        match = form.match(text, start)
        if match:
            return Decimal(match[0].translate(signs)), match.end()
    match = _DECIMAL.match(text, start)
    assert match is not None
    return Decimal(match[0]), match.end()


_AFTER_SPACE = frozenset(".,0123456789")


def _with_fraction(text: str, value: Decimal, end: int, stop: int) -> tuple[Decimal, int]:
    following = text[stop : stop + 1]
    if stop == end + 3 and following == "-" and (cent := _FRACTION_OF_CENT.match(text, stop)):
        return plus(value, over(over(Decimal(cent[1]), Decimal(cent[2])), _HUNDRED)), cent.end()
    if stop != end or not following or following not in _FRACTION_STARTS:
        return value, stop
    if following not in "/⁄" and text[stop + 1 : stop + 2] not in _AFTER_FRACTION_GAP and following not in FRACTION_SIGNS:
        return value, stop
    match = _FRACTION.match(text, stop)
    if match:
        if match[3]:
            return plus(value, over(*map(Decimal, FRACTION_SIGNS[match[3]]))), match.end()
        if match[2] in _DENOMINATORS and int(match[1]) < int(match[2]):
            return plus(value, over(Decimal(match[1]), Decimal(match[2]))), match.end()
    match = _DENOMINATOR.match(text, stop)
    if match and match[1] in _DENOMINATORS and value < int(match[1]) and text[match.end() : match.end() + 1] != "-":
        return over(value, Decimal(match[1])), match.end()
    return value, stop


_FRACTION_STARTS = frozenset(" \u00a0-/⁄" + _SIGNS)
_AFTER_FRACTION_GAP = frozenset("0123456789 " + _SIGNS)


def _with_exponent(text: str, value: Decimal, stop: int) -> tuple[Decimal, int]:
    following = text[stop : stop + 1]
    power = _POWER.match(text, stop) if following == "^" else None
    if power:
        return to_the_power(value, int(power[1].translate(SUPERSCRIPTS))), power.end()
    if following in ("e", "E"):
        match = _EXPONENT.match(text, stop)
    elif following and (following in "x×*·" or (following in " \u00a0" and text[stop + 1 : stop + 2] in _TIMES)):
        match = _TEN_TO.match(text, stop)
    else:
        return value, stop
    if not match:
        return value, stop
    exponent = next(group for group in match.groups() if group).translate(SUPERSCRIPTS)
    return times(value, Decimal(f"1E{int(exponent)}")), match.end()


def fraction_sign_at(text: str, start: int) -> Figure:
    """A vulgar fraction that stands alone: "½"."""
    return Figure(start, start + 1, over(*map(Decimal, FRACTION_SIGNS[text[start]])))
