"""The facts of an article as tables, one for each kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

import attrs
from rich import box
from rich.table import Table

from newsfacts.cli.console import one_line
from newsfacts.cli.palette import LOOKS, look
from newsfacts.export.figures import figure, share, unit_name
from newsfacts.export.labels import labelled
from newsfacts.facts import DateExpression, Fact, Percentage, Quantity, Quote
from newsfacts.factset import Facts

MAXIMUM_WORDS = 160
"""Characters of a fact's words that a table shows."""
LONGEST_UNIT = 10
"""Characters of a unit's name; a longer one gives way to its symbol."""
_COLUMNS: dict[str, dict[str, int | None]] = {
    Quote.type: {"Who": 2, "Kind": None, "What": 5},
    DateExpression.type: {"Words": 4, "Value": None, "Covers": 5, "Source": 4},
    Quantity.type: {"Words": 5, "Figure": 4, "Unit": 3, "Of what": 4, "Source": 4},
    Percentage.type: {"Words": 5, "Figure": 4, "Of what": 4, "Source": 4},
}
"""For each kind of fact its columns and their shares of the width; None for as much as is needed."""
_COLUMNS_OF_OTHERS: dict[str, int | None] = {"Words": 3, "Value": 5, "Source": 2}
_CALENDAR_VALUE = re.compile(r"\d{4}(?:-\d\d){0,2}")
"""A year, month or day: it covers what it says."""


def tables(facts: Facts) -> Iterator[Table]:
    """A table for each kind of which there are facts, the built-in kinds first."""
    by_kind: dict[str, list[tuple[str, Fact]]] = {kind: [] for kind in LOOKS}
    for label, fact in labelled(facts):
        by_kind.setdefault(fact.type, []).append((label, fact))
    for kind, members in by_kind.items():
        if members:
            yield _table(kind, members)


def _table(kind: str, members: list[tuple[str, Fact]]) -> Table:
    title, style = f"{look(kind).heading} ({len(members)})", look(kind).style
    table = Table(title=title, title_style="bold", title_justify="left", box=box.SIMPLE_HEAD, expand=True, padding=(0, 1, 0, 0))
    table.add_column("", style=style, no_wrap=True)
    for heading, ratio in _COLUMNS.get(kind, _COLUMNS_OF_OTHERS).items():
        table.add_column(heading, ratio=ratio, overflow="fold")
    for label, fact in members:
        table.add_row(label, *(one_line(cell, MAXIMUM_WORDS) for cell in _cells(fact)))
    return table


def _cells(fact: Fact) -> tuple[str, ...]:
    source = fact.attributed_to.name if fact.attributed_to else ""
    match fact:
        case Quote():
            return _who(fact), fact.kind, fact.content
        case DateExpression():
            return fact.text, fact.value + (f" {fact.mod}" if fact.mod else ""), _covers(fact), source
        case Quantity():
            return fact.text, figure(fact), unit_name(fact, LONGEST_UNIT), fact.noun or "", source
        case Percentage():
            return fact.text, share(fact), fact.of or "", source
    own = [field.name for field in attrs.fields(type(fact)) if field.name not in attrs.fields_dict(Fact)]
    return fact.text, ", ".join(f"{name}={getattr(fact, name)}" for name in own), source


def _who(quote: Quote) -> str:
    """The speaker's name, and the word that stands for it where that is another: "Helen Marwick (She)"."""
    if quote.speaker is None:
        return ""
    name, mention = quote.speaker.name, quote.speaker.mention
    return name if name in mention or mention in name else f"{name} ({mention})"


def _covers(fact: DateExpression) -> str:
    """The days or minutes that the value covers, both ends included; nothing where the value says the same."""
    if _CALENDAR_VALUE.fullmatch(fact.value) or (fact.earliest is None and fact.latest is None):
        return ""
    first = _instant(fact.earliest) if fact.earliest else "…"
    last = _instant(_last(fact.latest)) if fact.latest else "…"
    if first == last:
        return "" if first == fact.value.replace("T", " ") else first
    day, _, minute = last.partition(" ")
    return f"{first} to {minute if minute and first.startswith(day) else last}"


def _last(end: date | datetime) -> date | datetime:
    """The last day or minute before a half-open end."""
    return end - (timedelta(minutes=1) if isinstance(end, datetime) else timedelta(days=1))


def _instant(value: date | datetime) -> str:
    return value.strftime("%Y-%m-%d %H:%M") if isinstance(value, datetime) else value.isoformat()
