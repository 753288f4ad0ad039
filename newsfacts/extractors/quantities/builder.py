"""From an amount to a quantity: its unit, currency, rate and counted noun."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts.document import Document
from newsfacts.extractor import Config
from newsfacts.extractors.quantities.counted_things import noun_after
from newsfacts.extractors.quantities.money import dollars_of
from newsfacts.extractors.quantities.neighbours import (
    noun_of,
    of_a_whole,
    of_measured_things,
    passes_noun_on,
    per_so_many,
    shares_noun,
    singular,
)
from newsfacts.facts import Quantity
from newsfacts.reading.amount import Amount
from newsfacts.reading.amounts import amounts_in
from newsfacts.reading.combining.bounds import Bound, bound_after
from newsfacts.reading.measures.rates import compound, rate_after
from newsfacts.reading.measures.table import unit_table
from newsfacts.reading.noun_phrases import NounPhrase
from newsfacts.reading.numerals import Numerals
from newsfacts.spans import Span
from newsfacts.values import Roles, Unit

_FARTHEST = 110
"""Characters that a noun phrase may reach."""


class QuantityBuilder:
    """Builds the facts of a document."""

    __slots__ = ("_units",)

    def __init__(self, config: Config) -> None:
        self._units = unit_table(config.lexicon("units"))

    def facts(self, document: Document) -> Iterator[Quantity]:
        """The quantities in document order."""
        part: Quantity | None = None
        for quantity in self._quantities(document):
            if part is not None:
                joined = per_so_many(document.text, part, quantity)
                if joined is not None:
                    part = joined
                    continue
                yield of_a_whole(document.text, part, quantity)
            part = quantity
        if part is not None:
            yield part

    def _quantities(self, document: Document) -> Iterator[Quantity]:
        text, amounts = document.text, amounts_in(document)
        counted: Quantity | None = None
        for index, amount in enumerate(amounts):
            if amount.role == "percent":
                continue
            limit = _limit(text, document.numerals, amount.end)
            if index + 1 < len(amounts):
                later = amounts[index + 1]
                limit = min(limit, later.bound.start if later.bound and later.bound.start >= amount.end else later.start)
            quantity = self._quantity(document, amount, limit, counted)
            if quantity.noun is None and index + 1 < len(amounts):
                quantity = of_measured_things(text, quantity, amounts[index + 1])
            if amount.role == "count":
                counted = quantity if passes_noun_on(text, quantity) else None
            yield quantity

    def _quantity(self, document: Document, amount: Amount, limit: int, counted: Quantity | None) -> Quantity:
        text = document.text
        end, bound = amount.end, amount.bound
        if bound and bound.start >= amount.last.end:
            end = max(end, bound.end)
        noun = noun_after(text, amount, end, limit)
        mention = amount.unit
        unit = mention.unit if mention else None
        currency = mention.currency if mention else None
        assumed = mention.assumed if mention else False
        if noun is not None:
            end = noun.end
            measured = self._units.named(text[noun.head : noun.end]) if unit is None else None
            if measured is not None and measured.dimension == "time":
                of = text.startswith(" of ", amount.end)  # 282,000 of the week before
                end, unit, noun = (amount.end, None, None) if of else (noun.end, measured, None)
        elif amount.role == "count" and counted is not None and shares_noun(text, counted, amount):
            noun, assumed = noun_of(counted), True
        if currency == "USD" and assumed:
            unit, currency = dollars_of(document.article, unit)
        rate = rate_after(text, end, self._units)
        if rate is not None:
            base = unit or (Unit(singular(text[noun.head : noun.end].lower())) if noun else None)
            if rate.end <= limit or rate.start > limit:
                unit = compound(base, rate) if base else Unit(f"per {rate.unit.name}")
                currency = None
                end = rate.end if rate.end <= limit else end
                if (
                    (again := rate_after(text, end, self._units))
                    and again.end <= limit
                    and text.startswith("per ", again.start + 1)
                ):
                    unit, end = compound(unit, again), again.end  # per patient per year
        modifier = amount.modifier
        if bound is None and (later := bound_after(text, end)) and later.end <= limit:
            bound, modifier, end = later, later.modifier, later.end
        start = min(amount.start, bound.start) if bound else amount.start
        return Quantity(
            start=start,
            end=end,
            text=text[start:end],
            extractor="quantities",
            rule=amount.role,
            value=amount.value,
            low=amount.low,
            high=amount.high,
            modifier=modifier,
            change=amount.change,
            unit=unit,
            currency=currency,
            noun=text[noun.start : noun.end] if noun else None,
            head=text[noun.head : noun.end] if noun else None,
            assumed=assumed,
            roles=_roles(amount, bound, noun),
        )


def _roles(amount: Amount, bound: Bound | None, noun: NounPhrase | None) -> Roles:
    return Roles(
        number=Span(amount.first.start, amount.last.end),
        unit=Span(amount.unit.start, amount.unit.end) if amount.unit and amount.unit.end > amount.unit.start else None,
        modifier=Span(bound.start, bound.end) if bound else None,
        noun=Span(noun.start, noun.end) if noun else None,
    )


def _limit(text: str, numerals: Numerals, end: int) -> int:
    """How far a noun phrase may reach: to the next number that is no part of a name ("COVID-19 tests"), and not too far."""
    farthest = end + _FARTHEST
    index = numerals.index_after(end)
    while index < len(numerals) and numerals[index].start < farthest:
        numeral = numerals[index]
        part_of_word = not text[numeral.start - 1].isspace() or text[numeral.end : numeral.end + 1] == "s"
        compound = numeral.form == "words" and text[numeral.end : numeral.end + 1] in ("-", "‐", "‑")  # two four-door cars
        named = numeral.role == "identifier" and (part_of_word or compound)
        if not named:
            return numeral.outer_start
        index += 1
    return min(farthest, len(text))
