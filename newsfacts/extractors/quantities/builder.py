"""From an amount to a quantity: its unit, currency, rate and counted noun."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

import attrs

from newsfacts.document import Document
from newsfacts.extractor import Config
from newsfacts.extractors.quantities.money import dollars_of
from newsfacts.facts import Quantity
from newsfacts.lexicon.noun_clues import MEASURED_ADJECTIVES
from newsfacts.reading.amount import Amount
from newsfacts.reading.amounts import amounts_in
from newsfacts.reading.combining.bounds import Bound, bound_after
from newsfacts.reading.measures.rates import compound, rate_after
from newsfacts.reading.measures.table import unit_table
from newsfacts.reading.noun_phrases import NounPhrase, counted_noun, is_plural
from newsfacts.reading.numerals import Numerals
from newsfacts.spans import Span
from newsfacts.values import Roles, Unit

_OF = re.compile(r"\s+of(?=\s)", re.IGNORECASE)
_DETERMINER = re.compile(r"\s+(?:(?:the|its|their|his|her|our|my|your|these|those|all|such)\b)", re.IGNORECASE)
_HYPHENED_NOUN = re.compile(r"[a-z]{3,}(?![\w])")
_BARE_BEFORE = re.compile(r"\b(?:to|at|of|from|than|his|her|its|their|my|our|the|a|an|this|that|unbeaten|record)\s\Z")
_CLAUSE_END = re.compile(r"[.!?;]\s|\n|\s(?:as|when|while|because)\s")
_OF_A_WHOLE = re.compile(
    r"\sof\s(?:(?:the|its|their|his|her|our|my|your|these|those)\s)?(?:(?:last|previous|past|first|final|remaining|other)\s)?"
)
_ELLIPSIS = re.compile(
    r"\s*[.,;:!?)]|\s*(?:\n|\Z)|\s(?:by|in|on|at|for|last|this|during|when|who|while|after|before|from|and|but|as|a|per|of\sthem)\b"
)
_OF_ONE_THING = re.compile(r"(?<![^\W_])(?:an?|the|its|this|that|his|her|their)\s\Z", re.IGNORECASE)
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_HALF = Decimal("0.5")
_FARTHEST = 110


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
                yield _of_a_whole(document.text, part, quantity)
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
                quantity = _of_measured_things(text, quantity, amounts[index + 1])
            if amount.role == "count":
                counted = quantity if quantity.noun and quantity.value != 1 and quantity.head != "times" else None
            yield quantity

    def _quantity(self, document: Document, amount: Amount, limit: int, counted: Quantity | None) -> Quantity:
        text = document.text
        end, bound = amount.end, amount.bound
        if bound and bound.start >= amount.last.end:
            end = max(end, bound.end)
        noun = self._noun(text, amount, end, limit)
        mention = amount.unit
        unit = mention.unit if mention else None
        currency = mention.currency if mention else None
        assumed = mention.assumed if mention else False
        if noun is not None:
            end = noun.end
            measured = self._units.named(text[noun.head : noun.end]) if unit is None else None
            if measured is not None and measured.dimension == "time":
                unit, noun = measured, None
        elif amount.role == "count" and counted is not None and _shares_noun(text, counted, amount):
            noun, assumed = _noun_of(counted), True
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
        if bound is None and (later := bound_after(text, end, amount.role == "money")) and later.end <= limit:
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

    def _noun(self, text: str, amount: Amount, end: int, limit: int) -> NounPhrase | None:
        """What is counted: "Russian troops", and what a measure is of: "oil" in "a million barrels of oil"."""
        of = _OF.match(text, end, limit)
        if of:
            determiner = _DETERMINER.match(text, of.end(), limit)
            if determiner and amount.unit and amount.unit.unit.dimension in ("time", "length", "score"):
                return None  # nine months of the year, 100 km of the coast, two points of the lead
            return counted_noun(text, determiner.end() if determiner else of.end(), limit, joined=amount.role == "count")
        if amount.role != "count":
            return None
        if amount.value == _HALF and (determiner := _DETERMINER.match(text, end, limit)):
            return counted_noun(text, determiner.end(), limit)  # half the condos
        if text[end : end + 1] in ("-", "‐", "‑"):
            member = _HYPHENED_NOUN.match(text, end + 1, limit)
            if member is None or member[0] in MEASURED_ADJECTIVES:
                return None
            return NounPhrase(member.start(), member.end(), member.start())
        phrase = counted_noun(text, end, limit, singular=amount.value == 1)
        return _member(text, amount.start, phrase) if phrase else None


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


def _member(text: str, start: int, phrase: NounPhrase) -> NounPhrase:
    """What is counted inside a compound, which a determiner before the number tells: pages in "a 12 page document"."""
    if _OF_ONE_THING.search(text, max(0, start - 7), start) is None or is_plural(text[phrase.head : phrase.end].lower()):
        return phrase
    first = _FIRST_WORD.match(text, phrase.start, phrase.end)
    return NounPhrase(phrase.start, first.end(), phrase.start) if first else phrase


def _of_measured_things(text: str, count: Quantity, measure: Amount) -> Quantity:
    """The count with its noun, where a measure stands between: "two 40-foot containers", "six 30-second films"."""
    unit = measure.unit
    if count.rule != "count" or count.unit or unit is None or measure.role != "measure" or text[count.end : measure.start] != " ":
        return count
    spelled = text[unit.start : unit.end]
    if (not spelled.isalpha() and "-" not in spelled) or is_plural(spelled.lower()):
        return count
    phrase = counted_noun(text, measure.end, measure.end + _FARTHEST)
    if phrase is None or not is_plural(text[phrase.head : phrase.end].lower()):
        return count
    noun = NounPhrase(measure.start, phrase.end, phrase.head)
    return attrs.evolve(
        count,
        noun=text[noun.start : noun.end],
        head=text[noun.head : noun.end],
        roles=attrs.evolve(count.roles, noun=Span(noun.start, noun.end)),
    )


def _shares_noun(text: str, counted: Quantity, amount: Amount) -> bool:
    """Whether a bare number counts what the number before it does: "435 homes by open sale and 187 by tender"."""
    if text[counted.end : amount.start] == " to ":
        return _ELLIPSIS.match(text, amount.end) is not None  # by nine votes to four
    if (
        amount.start - counted.end > 120
        or amount.first.form == "ratio"
        or text[counted.end : amount.start] == ", "  # two children, 6 and 4
        or _BARE_BEFORE.search(text, max(0, amount.start - 12), amount.start)
    ):
        return False
    return _CLAUSE_END.search(text, counted.end, amount.start) is None and _ELLIPSIS.match(text, amount.end) is not None


def _of_a_whole(text: str, part: Quantity, whole: Quantity) -> Quantity:
    """The part with the noun of its whole: "29 of the 44 families", "nine of the previous 13 nights"."""
    if part.noun is not None or part.rule != "count" or whole.noun is None or whole.rule != "count" or part.unit is not None:
        return part
    if not _OF_A_WHOLE.fullmatch(text, part.end, whole.start):
        return part
    return attrs.evolve(
        part, noun=whole.noun, head=whole.head, assumed=True, roles=attrs.evolve(part.roles, noun=whole.roles.noun)
    )


def _noun_of(counted: Quantity) -> NounPhrase:
    span, head = counted.roles.noun, counted.head
    assert span is not None
    assert head is not None
    return NounPhrase(span.start, span.end, span.end - len(head))


def singular(word: str) -> str:
    """A plural noun's singular, for the name of a rate: "tests" per day."""
    irregular = {"people": "person", "men": "man", "women": "woman", "children": "child"}
    if word in irregular:
        return irregular[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
