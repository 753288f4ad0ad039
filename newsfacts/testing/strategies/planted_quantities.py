"""Counts, measures and amounts of money whose values are known."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from newsfacts.errors import InvalidArgument
from newsfacts.facts import Quantity
from newsfacts.testing.planted import Passage, Planted
from newsfacts.testing.strategies.articles import planted_passages
from newsfacts.testing.strategies.numbers import Number, fractional, grouped, in_millions, spelled

NOUNS = ("people", "houses", "soldiers", "schools", "fishing boats", "police officers", "trees")
MODIFIERS = {
    "": "=",
    "about ": "~",
    "around ": "~",
    "more than ": ">",
    "at least ": ">=",
    "fewer than ": "<",
    "up to ": "<=",
}
UNITS = {
    "kilometres": "kilometre",
    "miles": "mile",
    "tonnes": "tonne",
    "hectares": "hectare",
    "metres": "metre",
    "litres": "litre",
}
SIGNS = {"$": "USD", "€": "EUR", "£": "GBP"}
CURRENCIES = {"euros": "EUR", "yen": "JPY", "Swiss francs": "CHF"}

COUNT_CARRIERS = (
    "The storm hit {}.",
    "Officials counted {} in the valley.",
    "The report lists {}, and the list is not complete.",
)
MEASURE_CARRIERS = ("The new line covers {}.", "They moved {} in all.", "The plan foresees {}, an engineer wrote.")
MONEY_CARRIERS = ("The repairs cost {}.", "The firm paid {} for the site.", "The state will give the farmers {}.")


def planted_quantities(*, nouns: Sequence[str] | None = None) -> st.SearchStrategy[Planted]:
    """Articles with counts, measures and money: span, value, bound, and noun, unit or currency are known.

    Args:
        nouns: plural nouns for the counts; left out, a few common ones.

    Raises:
        InvalidArgument: if ``nouns`` is not a list of words, at least one.
    """
    things = NOUNS if nouns is None else nouns
    if isinstance(things, str) or not things or not all(isinstance(noun, str) and noun for noun in things):
        raise InvalidArgument.wrong_type("nouns", "a list of plural nouns, at least one", nouns)
    modifier = st.sampled_from(tuple(MODIFIERS))
    counts = st.builds(_count, grouped() | spelled(), modifier, st.sampled_from(tuple(things)), st.sampled_from(COUNT_CARRIERS))
    measures = st.builds(
        _measure, grouped() | fractional(), modifier, st.sampled_from(tuple(UNITS)), st.sampled_from(MEASURE_CARRIERS)
    )
    amounts = grouped() | fractional() | in_millions()
    carrier = st.sampled_from(MONEY_CARRIERS)
    signed = st.builds(_signed, amounts, modifier, st.sampled_from(tuple(SIGNS)), carrier)
    named = st.builds(_named, grouped() | in_millions(), modifier, st.sampled_from(tuple(CURRENCIES)), carrier)
    return planted_passages(st.one_of(counts, measures, signed, named))


def _count(number: Number, modifier: str, noun: str, carrier: str) -> Passage:
    """at least 27 fishing boats"""
    text, value = number
    return Passage.fact(
        Quantity, f"{modifier}{text} {noun}", value=value, modifier=MODIFIERS[modifier], noun=noun, unit=None
    ).inside(carrier)


def _measure(number: Number, modifier: str, unit: str, carrier: str) -> Passage:
    """about 3.5 kilometres"""
    text, value = number
    return Passage.fact(
        Quantity, f"{modifier}{text} {unit}", value=value, modifier=MODIFIERS[modifier], unit__name=UNITS[unit]
    ).inside(carrier)


def _signed(number: Number, modifier: str, sign: str, carrier: str) -> Passage:
    """$4.5 million"""
    text, value = number
    return Passage.fact(
        Quantity, f"{modifier}{sign}{text}", value=value, modifier=MODIFIERS[modifier], currency=SIGNS[sign]
    ).inside(carrier)


def _named(number: Number, modifier: str, currency: str, carrier: str) -> Passage:
    """3 billion yen"""
    text, value = number
    return Passage.fact(
        Quantity, f"{modifier}{text} {currency}", value=value, modifier=MODIFIERS[modifier], currency=CURRENCIES[currency]
    ).inside(carrier)
