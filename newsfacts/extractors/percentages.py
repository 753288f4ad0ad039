"""Percentages: shares and rates in percent, percentage points and basis points."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from newsfacts.document import Document
from newsfacts.extractor import Extractor
from newsfacts.facts import Fact, Percentage
from newsfacts.reading.amount import Amount
from newsfacts.reading.amounts import amounts_in
from newsfacts.reading.noun_phrases import base_of_share
from newsfacts.spans import Span
from newsfacts.values import PercentageKind, Roles

_OF = re.compile(r"\s+of(?=\s)", re.IGNORECASE)
_FARTHEST = 90
_KINDS: dict[str, PercentageKind] = {"percentage point": "percentage_point", "basis point": "basis_point"}


class PercentageExtractor:
    """Takes the amounts with the role percent."""

    name = "percentages"
    types: tuple[type[Fact], ...] = (Percentage,)
    languages = frozenset({"en"})
    triggers: frozenset[str] = frozenset()

    def extract(self, document: Document) -> Iterator[Fact]:
        """One fact per amount."""
        for amount in amounts_in(document):
            if amount.role == "percent":
                yield _percentage(document.text, amount)


def _percentage(text: str, amount: Amount) -> Percentage:
    bound, unit = amount.bound, amount.unit
    assert unit is not None
    start = min(amount.start, bound.start) if bound else amount.start
    end = max(amount.end, bound.end) if bound else amount.end
    of = _OF.match(text, end)
    base = base_of_share(text, of.end(), min(len(text), of.end() + _FARTHEST)) if of else None
    return Percentage(
        start=start,
        end=end,
        text=text[start:end],
        extractor="percentages",
        rule=unit.unit.name.replace(" ", "_"),
        value=amount.value,
        low=amount.low,
        high=amount.high,
        modifier=amount.modifier,
        change=amount.change,
        kind=_KINDS.get(unit.unit.name, "percent"),
        of=text[base.start : base.end] if base else None,
        roles=Roles(
            number=Span(amount.first.start, amount.last.end),
            unit=Span(unit.start, unit.end) if unit.end > unit.start else None,
            modifier=Span(bound.start, bound.end) if bound else None,
            noun=Span(base.start, base.end) if base else None,
        ),
    )


def newsfacts_extractors() -> Iterable[Extractor]:
    return [PercentageExtractor()]
