"""The unit lexicon: every spelling means one unit, and each is found in a sentence."""

from __future__ import annotations

from collections import defaultdict

import pytest

from newsfacts import Article, Engine, Quantity
from newsfacts.lexicon.currencies import BARE_SIGNS, CURRENCIES, PREFIXES, QUALIFIERS, SUBUNITS
from newsfacts.lexicon.numbers import SHORT_MAGNITUDES
from newsfacts.lexicon.units import PERCENT, SUBDIVISIONS, UNITS
from newsfacts.reading.measures.table import unit_table

ENGINE = Engine(plugins=["reading", "quantities"], on_error="raise")
DECIDED = {"m": "metre, or million before what is counted and after money"}
"""Spellings with two meanings, and the rule between them."""


def test_no_spelling_is_ambiguous() -> None:
    meanings: defaultdict[str, set[str]] = defaultdict(set)
    for table in (UNITS, PERCENT, SUBUNITS):
        for name, symbol, _, *others in table:
            for spelling in filter(None, (name, symbol, *others)):
                meanings[spelling].add(name)
    for code, name, sign, *others in CURRENCIES:
        for spelling in filter(None, (code, name, sign, *others)):
            meanings[spelling].add(name)
    for letters in SHORT_MAGNITUDES:
        meanings[letters].add("a magnitude")
    assert {spelling for spelling, names in meanings.items() if len(names) > 1} == set(DECIDED)


def test_the_table_gives_each_spelling_one_meaning_in_both_casings() -> None:
    spellings = [(spelling, unit.name) for spelling, unit, _ in unit_table(()).spellings()]
    by_spelling: defaultdict[str, set[str]] = defaultdict(set)
    for spelling, name in spellings:
        by_spelling[spelling].add(name)
    assert [spelling for spelling, names in by_spelling.items() if len(names) > 1] == []


def test_codes_are_codes() -> None:
    codes = {code for code, *_ in CURRENCIES}
    assert all(len(code) == 3 and code.isupper() for code in codes)
    assert len(codes) == len(CURRENCIES)
    assert {*PREFIXES.values(), *QUALIFIERS.values(), *BARE_SIGNS.values()} <= codes


def test_every_currency_in_use_is_known() -> None:
    babel = pytest.importorskip("babel", reason="Babel has the list of currencies")
    territories = babel.core.get_global("territory_currencies")
    in_use = {code for history in territories.values() for code, _, until, tender in history if tender and until is None}
    assert len(in_use) > 140
    assert in_use <= {code for code, *_ in CURRENCIES}


def test_the_names_of_currencies_agree_with_babel() -> None:
    locale = pytest.importorskip("babel", reason="Babel has the names of currencies").Locale("en")
    table = unit_table(())
    for code, *_ in CURRENCIES:
        name = locale.currencies.get(code, "")
        spelling = table.longest_at(name, 0)
        if name.isascii() and name.replace(" ", "").isalpha():
            assert spelling is not None, name
            assert (spelling.length, spelling.meaning.currency) == (len(name), code)


def test_subdivisions_name_units() -> None:
    names = {name for name, *_ in UNITS}
    assert {name for pair in SUBDIVISIONS for name in pair} <= names


SYMBOLS = [(name, symbol) for name, symbol, *_ in UNITS if symbol and symbol not in ("in", "C", "F", "s", "d", "au", "″", "′")]


@pytest.mark.parametrize(("name", "symbol"), SYMBOLS)
def test_symbols_after_figures(name: str, symbol: str) -> None:
    number = "12.5"
    fact = next(iter(ENGINE.run(Article(f"They have {number}{symbol} there.")).facts.of(Quantity)), None)
    assert fact is not None
    assert fact.unit is not None
    assert (fact.text, fact.unit.name) == (f"{number}{symbol}", name)


NAMES = [
    name
    for name, *_ in UNITS
    if name not in ("degree", "pound-mass", "parts-per-million", "parts-per-billion", "win above replacement")
]


@pytest.mark.parametrize("name", NAMES)
def test_names_after_words_and_figures(name: str) -> None:
    for number in ("seven", "7", "7,000"):
        fact = next(iter(ENGINE.run(Article(f"They have {number} {name} there.")).facts.of(Quantity)), None)
        assert fact is not None
        assert fact.unit is not None
        assert (fact.text, fact.unit.name) == (f"{number} {name}", name)


@pytest.mark.parametrize(
    "text",
    [
        "They set up 50,000 in Lyon.",
        "They left at 6pm as planned.",
        "They took 5 a day earlier.",
        "She came with 20 or so.",
        "In his 30s he left.",
        "They need 12 at least.",
        "There were 4 C grades.",
    ],
)
def test_words_and_letters_that_are_no_units(text: str) -> None:
    assert [fact.unit for fact in ENGINE.run(Article(text)).facts.of(Quantity) if fact.unit] == []
