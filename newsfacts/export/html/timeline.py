"""The dates in the order of the calendar, each with the words around it; lengths of time and what has no place in it, apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time

import attrs

from newsfacts.article import Article
from newsfacts.export.dates import day_in_words
from newsfacts.export.html.links import entry, label_link
from newsfacts.export.html.markup import Markup, element, isolated, shortened
from newsfacts.export.html.wording import source_of, value_of
from newsfacts.facts import DateExpression, Fact

CONTEXT = 48
"""Characters before and behind a date that the timeline shows."""
_MAXIMUM_VALUE = 40
_DAYS_IN_YEAR = 365.2425


@attrs.define
class _Moment:
    """A place on the timeline and the dates that mean it."""

    words: str
    start: datetime
    end: datetime
    mentions: list[tuple[str, DateExpression]] = attrs.Factory(list)


def timeline(article: Article, facts: Sequence[tuple[str, Fact]]) -> Markup | None:
    """The timeline, and behind it the lists of what it has no place for; None where there are no dates."""
    dates = [(label, fact) for label, fact in facts if isinstance(fact, DateExpression)]
    placed = [each for each in dates if each[1].earliest or each[1].latest]
    rest = [each for each in dates if not (each[1].earliest or each[1].latest)]
    apart = {
        "How long": [each for each in rest if each[1].kind == "DURATION"],
        "How often": [each for each in rest if each[1].kind == "SET"],
        "Not placed": [each for each in rest if each[1].kind not in ("DURATION", "SET")],
    }
    if not dates:
        return None
    return element(
        "div",
        element("ol", _items(article, _moments(article, placed)), class_="timeline") if placed else None,
        (_apart(title, members) for title, members in apart.items() if members),
    )


def _moments(article: Article, dates: Sequence[tuple[str, DateExpression]]) -> list[_Moment]:
    """Sorted by start, the coarser first."""
    moments: dict[str, _Moment] = {}
    for label, fact in dates:
        ends = [_naive(end) for end in (fact.earliest, fact.latest) if end is not None]
        words = value_of(fact)
        moments.setdefault(words, _Moment(words, ends[0], ends[-1])).mentions.append((label, fact))
    if article.published is not None:
        words, moment = day_in_words(article.published), _naive(article.published)
        moments.setdefault(words, _Moment(words, moment, moment))
    return sorted(moments.values(), key=lambda moment: (moment.start, -moment.end.toordinal()))


def _items(article: Article, moments: Sequence[_Moment]) -> Iterator[Markup]:
    published = day_in_words(article.published) if article.published is not None else None
    before: datetime | None = None
    for moment in moments:
        if before is not None and (gap := _gap(before, moment.start)):
            yield element("li", gap, class_="gap")
        before = moment.start
        now = moment.words == published
        badge = element("span", "published", class_="badge") if now else None
        mentions = element("ul", (_mention(article.text, *each) for each in moment.mentions)) if moment.mentions else None
        yield element("li", element("h3", isolated(moment.words), " ", badge), mentions, class_="now" if now else None)


def _mention(text: str, label: str, fact: DateExpression) -> Markup:
    source = element("span", "according to ", isolated(source_of(fact)), class_="source") if fact.attributed_to else None
    return entry(
        label,
        label_link(label),
        element("bdi", _context(text, fact), class_="words"),
        " ",
        _timex(fact),
        " ",
        source,
    )


def _context(text: str, fact: Fact) -> Iterator[str | Markup]:
    """The words around a fact in its line, cut between words."""
    before = text[max(0, fact.start - CONTEXT) : fact.start].rpartition("\n")[2]
    behind = text[fact.end : fact.end + CONTEXT].partition("\n")[0]
    if fact.start > CONTEXT and len(before) == CONTEXT and " " in before:
        before = "…" + before[before.find(" ") :]
    if len(behind) == CONTEXT and " " in behind:
        behind = behind[: behind.rfind(" ")] + " …"
    yield before
    yield element("b", shortened(fact.text, 2 * CONTEXT))
    yield behind


def _apart(title: str, members: Sequence[tuple[str, DateExpression]]) -> Markup:
    rows = (entry(label, element("td", label_link(label)), _cells(fact), tag="tr") for label, fact in members)
    return element("section", element("h3", title), element("table", element("tbody", rows)), class_="apart")


def _cells(fact: DateExpression) -> list[Markup]:
    return [
        element("td", isolated(shortened(fact.text, 2 * CONTEXT))),
        element("td", isolated(value_of(fact)), " ", _timex(fact)),
        element("td", isolated(source_of(fact)) if fact.attributed_to else None),
    ]


def _timex(fact: DateExpression) -> Markup:
    """The value as TIMEX3 has it: "2024-W12 START"."""
    return element("code", shortened(fact.value, _MAXIMUM_VALUE), f" {fact.mod}" if fact.mod else None)


def _naive(value: date | datetime) -> datetime:
    """A moment to sort by; zones are left out, for few dates of an article have one."""
    return value.replace(tzinfo=None) if isinstance(value, datetime) else datetime.combine(value, time())


def _gap(before: datetime, after: datetime) -> str:
    """How much later, where it is a year or more."""
    years = int((after - before).days / _DAYS_IN_YEAR)
    return f"{years} year{'s' if years > 1 else ''} later" if years else ""
