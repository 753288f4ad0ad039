"""Do two dates agree? Partial dates, dates without a year, parts of the day, lengths of time."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from newsfacts.facts import DateExpression
from newsfacts.grounding.verdicts import Reason

_DAY_OF_YEAR = re.compile(r"[\dX]{4}-(?P<month>\d\d)(?:-(?P<day>\d\d))?")
_LENGTH = re.compile(r"P(?P<clock>T)?(?P<number>\d+(?:\.\d+)?)(?P<unit>[A-Z]{1,2})")
_DAYS = {
    "D": 1.0, "W": 7.0, "WE": 2.0, "M": 30.4375, "Q": 91.3125, "Y": 365.25, "DE": 3652.5, "CE": 36525.0,
    "TH": 1 / 24, "TM": 1 / 1440, "TS": 1 / 86400,
}  # fmt: skip
_ONE_UNIT = re.compile(r"(?:an?|per|each|every) \w+", re.IGNORECASE)
_COUNTED_BY = re.compile(r"\d[\d,.]*(?:\s\w+){0,2}\s\Z")
"""490 crowns more each month"""
_LENGTH_AFTER = re.compile(r"\b(?:for|in|within|over|after|of|than|about|lasted|took|almost|nearly|every)\s\Z", re.IGNORECASE)
_COARSE = frozenset({"month", "quarter", "season", "half"})
_SAME_LENGTH = 0.02
"""A year and a half are 18 months, a month 30 days."""


def is_checkable(fact: DateExpression) -> bool:
    """Whether a date says something that can be right or wrong: "now" and "recently" do not."""
    return not fact.vague and not fact.value.endswith("_REF")


def is_rate(fact: DateExpression, text: str) -> bool:
    """Whether a time is what something is counted by: "£72 more a year"; "for a year" and "lasted a year" are lengths."""
    if fact.kind not in ("DURATION", "SET") or not _ONE_UNIT.fullmatch(fact.text):
        return False
    if fact.kind == "SET":
        return _COUNTED_BY.search(text[max(0, fact.start - 40) : fact.start]) is not None
    return _LENGTH_AFTER.search(text[max(0, fact.start - 12) : fact.start]) is None


def comparable(claim: DateExpression, source: DateExpression) -> bool:
    """Whether both are points of the calendar, or both lengths, or both rhythms."""
    return _family(claim) == _family(source)


def dates_agree(claim: DateExpression, source: DateExpression) -> Reason | None:
    """Why the source's date supports the claim's, or None where it does not."""
    if claim.value == source.value and claim.kind == source.kind:
        return Reason.SAME
    if not comparable(claim, source):
        return None
    if claim.kind in ("DURATION", "SET"):
        return Reason.CONVERTED if _same_length(claim.value, source.value) else None
    if claim.text.casefold() == source.text.casefold() and claim.grain == source.grain and claim.grain in _COARSE:
        return Reason.SAME  # the same words for the same day of publication: which year they mean is a guess
    if _holds(claim, source):
        return Reason.COARSER_DATE
    return Reason.SAME if _same_but_for_the_year(claim, source) or _same_but_for_the_day(claim, source) else None


def dates_disagree(claim: DateExpression, source: DateExpression) -> Reason:
    """How two comparable dates differ, where the claim's is not supported."""
    if claim.kind in ("DURATION", "SET"):
        return Reason.OTHER_DATE
    return Reason.MORE_PRECISE if _holds(source, claim) or _overlap(claim, source) else Reason.OTHER_DATE


def _family(fact: DateExpression) -> str:
    return "point" if fact.kind in ("DATE", "TIME") else fact.kind


def _holds(outer: DateExpression, inner: DateExpression) -> bool:
    """Whether the outer stretch of the calendar holds the inner one."""
    around, within = _bounds(outer), _bounds(inner)
    if around is None or within is None:
        return False
    (start, end), (inner_start, inner_end) = around, within
    if not _same_precision(outer, inner):
        # a night runs into the next morning: "Tuesday" holds it nevertheless
        return start <= inner_start < end
    return start <= inner_start and inner_end <= end


def _same_precision(one: DateExpression, other: DateExpression) -> bool:
    return isinstance(one.earliest, datetime) == isinstance(other.earliest, datetime)


def _overlap(one: DateExpression, other: DateExpression) -> bool:
    ours, theirs = _bounds(one), _bounds(other)
    if ours is None or theirs is None:
        return True  # nobody can tell
    (start, end), (other_start, other_end) = ours, theirs
    return start < other_end and other_start < end


def _bounds(fact: DateExpression) -> tuple[datetime, datetime] | None:
    if fact.earliest is None or fact.latest is None:
        return None
    return _instant(fact.earliest), _instant(fact.latest)


def _instant(value: date | datetime) -> datetime:
    return value.replace(tzinfo=None) if isinstance(value, datetime) else datetime.combine(value, time())


def _same_but_for_the_year(claim: DateExpression, source: DateExpression) -> bool:
    """The same month and day, where one of the two has no year in its own words."""
    if claim.source == source.source == "words" and "X" not in claim.value + source.value:
        return False
    if re.search(r"\d{4}", claim.text) and re.search(r"\d{4}", source.text):
        return False
    ours, theirs = _DAY_OF_YEAR.match(claim.value), _DAY_OF_YEAR.match(source.value)
    if not ours or not theirs or not re.search(r"[^\W\d]{3}", claim.text) or not re.search(r"[^\W\d]{3}", source.text):
        return False
    if "day" in claim.text.casefold() or "day" in source.text.casefold():
        return False  # a weekday is no day of a month
    return ours["month"] == theirs["month"] and ours["day"] in (None, theirs["day"])


def _same_but_for_the_day(claim: DateExpression, source: DateExpression) -> bool:
    """The same time by the clock, where one of the two has no day in its own words: 3:52 a.m."""
    (day, _, clock), (other_day, _, other_clock) = claim.value.partition("T"), source.value.partition("T")
    if not clock or clock != other_clock:
        return False
    return not day or not other_day or "words" not in (claim.source, source.source)


def _same_length(claim: str, source: str) -> bool:
    ours, theirs = _days(claim), _days(source)
    return ours is not None and theirs is not None and abs(ours - theirs) <= _SAME_LENGTH * theirs


def _days(value: str) -> float | None:
    match = _LENGTH.fullmatch(value)
    if not match:
        return None
    days = _DAYS.get((match["clock"] or "") + match["unit"])
    return None if days is None else float(match["number"]) * days
