"""From an amount to a quantity: its unit, currency, rate and counted noun."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts.document import Document
from newsfacts.extractor import Config
from newsfacts.extractors.quantities.counted_things import noun_after
from newsfacts.extractors.quantities.money import dollars_of
from newsfacts.extractors.quantities.neighbours import (
    LONGEST_LINK,
    noun_of,
    of_a_whole,
    of_measured_things,
    one_in_so_many,
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

_BLANK_GOES_ON = frozenset(" o, p, a, (, m, g,  , \n".split(","))
_GOES_ON = frozenset("/-+\n\u00a0\t\r‐‑")
_FARTHEST = 110
"""Characters that a noun phrase may reach."""


class QuantityBuilder:
    """Builds the facts of a document."""

    __slots__ = ("_units",)

    def __init__(self, config: Config) -> None:
        self._units = unit_table(config.lexicon("units"))

    def facts(self, document: Document) -> list[Quantity]:
        """The quantities in document order."""
        text = document.text
        found: list[Quantity] = []
        for quantity in self._quantities(document):
            if found and quantity.start - found[-1].end <= LONGEST_LINK:
                joined = per_so_many(text, found[-1], quantity) or one_in_so_many(text, found[-1], quantity)
                if joined is not None:
                    found[-1] = joined
                    continue
                found[-1] = of_a_whole(text, found[-1], quantity)
            found.append(quantity)
        return found

    def _quantities(self, document: Document) -> Iterator[Quantity]:
        text, numerals, amounts = document.text, document.numerals, amounts_in(document)
        counted: Quantity | None = None
        for index, amount in enumerate(amounts):
            if amount.role == "percent":
                continue
            bound = amount.bound
            end = max(amount.end, bound.end) if bound and bound.start >= amount.last.end else amount.end
            if amount.role != "count" and not _goes_on(text, end):
                yield self._quantity(document, amount, end, 0, None, None)
                continue
            later = amounts[index + 1] if index + 1 < len(amounts) else None
            limit = _limit(text, numerals, amount, later)
            quantity = self._quantity(document, amount, end, limit, noun_after(text, amount, end, limit), counted)
            if quantity.noun is None and later is not None:
                quantity = of_measured_things(text, quantity, later)
            if amount.role == "count":
                counted = quantity if passes_noun_on(text, quantity) else None
            yield quantity

    def _quantity(
        self, document: Document, amount: Amount, end: int, limit: int, noun: NounPhrase | None, counted: Quantity | None
    ) -> Quantity:
        """The quantity with its noun, what it is per, and a bound behind these.

        Args:
            end: where the amount ends.
            limit: where what follows it must end; 0 where nothing does.
            counted: the count before it, whose noun it may share.
        """
        text, mention, bound, modifier = document.text, amount.unit, amount.bound, amount.modifier
        unit, currency, assumed = (mention.unit, mention.currency, mention.assumed) if mention else (None, None, False)
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
        if limit and _goes_on(text, end):
            rated = self._per(text, unit or _counted_unit(text, noun), end, limit)
            if rated is not None:
                (unit, end), currency = rated, None
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

    def _per(self, text: str, base: Unit | None, end: int, limit: int) -> tuple[Unit, int] | None:
        """The unit of a rate and where the amount then ends: "a day", "per patient per year"; None where it is no rate."""
        rate = rate_after(text, end, self._units)
        if rate is None or (rate.end > limit and rate.start <= limit):
            return None
        unit = compound(base, rate) if base else Unit(f"per {rate.unit.name}")
        if rate.end > limit:
            return unit, end  # its "per" stands behind a conversion
        again = rate_after(text, rate.end, self._units)
        if again is not None and again.end <= limit and text.startswith("per ", again.start + 1):
            return compound(unit, again), again.end
        return unit, rate.end


def _goes_on(text: str, end: int) -> bool:
    """Whether what stands behind an amount can belong to it: "of …", "per …", "a day", "/MWh", "-a-day", "or more"."""
    return text[end : end + 2].lower() in _BLANK_GOES_ON or text[end : end + 1] in _GOES_ON


def _counted_unit(text: str, noun: NounPhrase | None) -> Unit | None:
    return Unit(singular(text[noun.head : noun.end].lower())) if noun else None


def _roles(amount: Amount, bound: Bound | None, noun: NounPhrase | None) -> Roles:
    return Roles(
        number=Span(amount.first.start, amount.last.end),
        unit=Span(amount.unit.start, amount.unit.end) if amount.unit and amount.unit.end > amount.unit.start else None,
        modifier=Span(bound.start, bound.end) if bound else None,
        noun=Span(noun.start, noun.end) if noun else None,
    )


def _limit(text: str, numerals: Numerals, amount: Amount, later: Amount | None) -> int:
    """How far what follows may reach: to the next number that is no part of a name ("COVID-19 tests"), and not too far."""
    end = amount.end
    limit = min(end + _FARTHEST, len(text))
    if later is not None:
        limit = min(limit, later.bound.start if later.bound and later.bound.start >= end else later.start)
    for index in range(numerals.index_after(end), len(numerals)):
        numeral = numerals[index]
        if numeral.start >= limit:
            break
        part_of_word = not text[numeral.start - 1].isspace() or text[numeral.end : numeral.end + 1] == "s"
        compound = numeral.form == "words" and text[numeral.end : numeral.end + 1] in ("-", "‐", "‑")  # two four-door cars
        if not (numeral.role == "identifier" and (part_of_word or compound)):
            return min(limit, numeral.outer_start)
    return limit
