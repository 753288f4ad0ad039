"""Neighbouring mentions that say one thing together, and ranges whose ends share a year or a day."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from newsfacts.extractors.dates.joining_dates import (
    half_of_longer,
    nth_of_period,
    part_and_year,
    period_of_year,
    week_and_weekday,
    week_of_day,
    weekday_and_date,
    weekday_beside,
    year_and_part,
    years_ago_today,
)
from newsfacts.extractors.dates.joining_lengths import duration_from_day, durations
from newsfacts.extractors.dates.joining_times import (
    day_and_range,
    day_and_time,
    range_and_day,
    time_and_day,
    time_and_part,
    with_time,
)
from newsfacts.extractors.dates.mention import Meaning, Mention

_REACH = 12
_DASHES = frozenset({"-", "–", "—", " - ", " – ", "~"})
_RANGE_OF_DAYS = frozenset({" to ", " through ", " until ", " till ", " into "})
_RANGE = frozenset({" to ", " and ", " through ", " until ", " till ", "-", "–", " - ", " – ", " or ", "—"})

_ZONES_APART = frozenset({" (", ") on ", ") "})
"""Between a clock time and the same one elsewhere: "15:26 local time (13:26 UTC) on Friday"."""

_FRAME = 90
_FRAME_OPENS = re.compile(r"(?:\A|[.!?:]”?\s|\n)In \Z")
_LEAVES_FRAME = re.compile(r"[.!?;:\n“”]|\b(?:will|is|are|has|have|but|until|before|since|next|this)\b")

Joiner = Callable[[Mention, Mention, str], "Mention | None"]


def join(text: str, mentions: Iterable[Mention]) -> list[Mention]:
    """Joined where they belong together. Weak ones that found no neighbour are left out; of two that overlap the longer stays."""
    joined: list[Mention] = []
    for mention in mentions:
        if joined:
            last = joined[-1]
            if last.rule == "year" and _lacks_year(mention.meaning) and _is_framed(text, last, mention.start):
                mention = mention._replace(meaning=mention.meaning._replace(year=last.meaning.year))
            if mention.start < last.end:
                if not mention.weak and (last.weak or mention.end - mention.start > last.end - last.start):
                    joined[-1] = mention
                continue
            if mention.start - last.end <= _REACH:
                both = _join(last, mention, text[last.end : mention.start])
                if both is None:
                    joined.append(_in_order(last, mention, text[last.end : mention.start]))
                else:
                    joined[-1] = both
                _share_backwards(text, joined)
                continue
        joined.append(mention)
    return [mention for mention in joined if not mention.weak]


def _share_backwards(text: str, joined: list[Mention]) -> None:
    """Give the first end of a range what only the second says."""
    for index in range(len(joined) - 1, 0, -1):
        left, right = joined[index - 1], joined[index]
        shared = _shared(left, right, text[left.end : right.start]) if right.start - left.end <= _REACH else None
        if shared is None:
            return
        joined[index - 1] = shared


def _shared(left: Mention, right: Mention, gap: str) -> Mention | None:
    """The left end of a range with the year or day of the right: "May to October 2020", "2 p.m. to 5 p.m. Friday"."""
    first, second = left.meaning, right.meaning
    if gap in _ZONES_APART and first.grain == "T" and first.hour is not None and left.until is None and second.is_day:
        return left._replace(meaning=with_time(second, first))
    if gap not in _RANGE:
        return None
    if right.rule == "weekdays-time" and first.weekday is not None and first.kind == "DATE" and second.fixed is not None:
        fixed = f"XXXX-WXX-{first.weekday}{second.fixed[10:]}"  # Monday and Tuesday nights
        return left._replace(meaning=first._replace(kind="SET", fixed=fixed))
    if first.fixed is not None or second.fixed is not None or first.by is not None or first.toward is not None:
        return None
    if first.grain == "T" and first.hour is not None and second.hour is not None and second.is_day:
        return left._replace(meaning=with_time(second, first))
    if first.month is not None and second.month is not None and first.year is None and second.last is None:
        before = first.month > second.month
        if second.year is not None:
            return left._replace(meaning=first._replace(year=second.year - before))
        if second.by is not None:  # between January and September last year
            return left._replace(meaning=first._replace(by=second.by - before, base=second.base))
    return None


def _in_order(left: Mention, right: Mention, gap: str) -> Mention:
    """The right end of a range: the Friday of "Monday to Friday" and the August of "June to August" are those that follow."""
    if gap in _RANGE_OF_DAYS and _is_bare_weekday(left.meaning) and _is_bare_weekday(right.meaning):
        return right._replace(meaning=right.meaning._replace(toward=1, base="told"))
    first, second = left.meaning, right.meaning
    if right.rule == "later-day" and second.year is None:  # December 9 and 14
        return right._replace(meaning=second._replace(base="told"))
    if gap in _RANGE and _is_bare_month(first) and _is_bare_month(second):
        later = (second.month or 0) > (first.month or 0)
        if later or (gap not in (" and ", " or ") and first.month != second.month):
            return right._replace(meaning=second._replace(base="told"))
    return right


def _lacks_year(meaning: Meaning) -> bool:
    return meaning.month is not None and meaning.year is None and meaning.by is None and meaning.toward is None


def _is_framed(text: str, year: Mention, start: int) -> bool:
    """Whether the sentence up to ``start`` is told within the year it begins with: "In 2017 the votes were on December 9"."""
    if start - year.end > _FRAME or not _FRAME_OPENS.search(text, max(0, year.start - 8), year.start):
        return False
    return _LEAVES_FRAME.search(text, year.end, start) is None


def _is_bare_month(meaning: Meaning) -> bool:
    return meaning.kind == "DATE" and meaning == Meaning(grain="M", month=meaning.month)


def _is_bare_weekday(meaning: Meaning) -> bool:
    return meaning.weekday is not None and meaning == Meaning(
        kind=meaning.kind, grain="D", weekday=meaning.weekday, part=meaning.part
    )


def dashed(left: Mention, right: Mention, gap: str) -> Mention | None:
    """10am-12pm Friday, Jan. 12, 2016 - Jan. 22, 2016; words between two dates leave them two."""
    if gap not in _DASHES or left.mod or right.mod or left.weak or right.weak:
        return None
    first, second = left.meaning, right.meaning
    if first.kind != second.kind or first.kind not in ("DATE", "TIME") or first.fixed or second.fixed:
        return None
    if (first.grain != second.grain and first.kind != "TIME") or first.last or second.last or first.part or second.part:
        return None
    if second.zone is not None and first.zone is None:
        first = first._replace(zone=second.zone)
        left = left._replace(meaning=first)
    shared = _shared(left, right, "-")
    if shared is None and first.kind == "TIME" and first.is_day and not second.is_day:
        second = with_time(first, second)
    return Mention(left.start, right.end, shared.meaning if shared else first, "range", until=second)


def _join(left: Mention, right: Mention, gap: str) -> Mention | None:
    if left.until is not None:
        return range_and_day(left, right, gap)
    for joiner in _JOINERS:
        meaning_and_rule = joiner(left, right, gap)
        if meaning_and_rule is not None:
            return meaning_and_rule
    return None


_JOINERS: tuple[Joiner, ...] = (
    nth_of_period,
    week_of_day,
    weekday_beside,
    weekday_and_date,
    dashed,
    day_and_range,
    day_and_time,
    time_and_day,
    time_and_part,
    part_and_year,
    year_and_part,
    week_and_weekday,
    half_of_longer,
    years_ago_today,
    period_of_year,
    durations,
    duration_from_day,
)
