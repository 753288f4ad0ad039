"""The facts that are neither quotes nor dates, as a table for each kind: words, value, source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsfacts.export.html.links import entry, label_link
from newsfacts.export.html.markup import Markup, element, isolated, shortened
from newsfacts.export.html.wording import source_of, value_of
from newsfacts.export.labels import heading
from newsfacts.facts import DateExpression, Fact, Percentage, Quantity, Quote

MAXIMUM_WORDS = 120
"""Characters of a fact's words that a table shows."""
_COLUMNS = ("", "In the text", "Value", "Source")


def tables(facts: Sequence[tuple[str, Fact]]) -> Iterator[tuple[str, int, Markup]]:
    """The heading, number of rows and table of each kind; built-in kinds first."""
    by_kind: dict[str, list[tuple[str, Fact]]] = {Quantity.type: [], Percentage.type: []}
    for label, fact in facts:
        if not isinstance(fact, Quote | DateExpression):
            by_kind.setdefault(fact.type, []).append((label, fact))
    for kind, members in by_kind.items():
        if members:
            yield shortened(heading(kind), MAXIMUM_WORDS), len(members), _table(members)


def _table(members: Sequence[tuple[str, Fact]]) -> Markup:
    head = element("tr", (element("th", title, scope="col") for title in _COLUMNS))
    return element("table", element("thead", head), element("tbody", (_row(label, fact) for label, fact in members)))


def _row(label: str, fact: Fact) -> Markup:
    source = source_of(fact)
    return entry(
        label,
        element("td", label_link(label)),
        element("td", isolated(shortened(fact.text, MAXIMUM_WORDS))),
        element("td", isolated(value_of(fact)), class_="value"),
        element("td", isolated(source) if source else None),
        tag="tr",
    )
