"""Languages other than English: dateparser's words, found and resolved by our own rules."""

from __future__ import annotations

import subprocess
import sys

import pytest

from newsfacts import Article, DateExpression
from newsfacts.lexicon.foreign_languages import FOREIGN_LANGUAGES
from tests.extractors.dates.reading_dates import engine

SENTENCES = {
    "fr": ("Le 23 décembre 2021, hier et il y a deux ans; l’année dernière.", ["2021-12-23", "2021-12-22", "2019", "2020"]),
    "de": ("Am 3. Mai 2019, am Dienstag, vor drei Tagen, letzte Woche.", ["2019-05-03", "2021-12-21", "2021-12-20", "2021-W50"]),
    "es": ("El 3 de mayo de 2019, el martes, hace 3 días, ayer.", ["2019-05-03", "2021-12-21", "2021-12-20", "2021-12-22"]),
    "it": ("Il 3 maggio 2019, martedì, 3 giorni fa, oggi.", ["2019-05-03", "2021-12-21", "2021-12-20", "2021-12-23"]),
    "pt": ("Em 3 de maio de 2019, na terça-feira; a segunda vez, ontem.", ["2019-05-03", "2021-12-21", "2021-12-22"]),
    "nl": ("Op 3 mei 2019, 3 dagen geleden, maart 2019.", ["2019-05-03", "2021-12-20", "2019-03"]),
    "ru": ("23 декабря 2021 года, вчера, 3 дня назад.", ["2021-12-23", "2021-12-22", "2021-12-20"]),
    "uk": ("23 грудня 2021 року, вчора, минулого тижня.", ["2021-12-23", "2021-12-22", "2021-W50"]),
    "pl": ("23 grudnia 2021 roku, wczoraj, 3.4.2020.", ["2021-12-23", "2021-12-22", "2020-04-03"]),
    "zh": ("2021年12月23日，昨天，3天前。", ["2021-12-23", "2021-12-22", "2021-12-20"]),
    "ko": ("2021년 12월 23일, 어제.", ["2021-12-23", "2021-12-22"]),
    "hu": ("2021. december 23., tegnap.", ["2021-12-23", "2021-12-22"]),
}


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_dates_of_the_language(language: str) -> None:
    text, expected = SENTENCES[language]
    extraction = engine().run(Article(text, published="2021-12-23", language=language))
    assert [fact.value for fact in extraction.facts.of(DateExpression)] == expected
    assert all(fact.rule.startswith("dateparser-") and text[fact.start : fact.end] == fact.text for fact in extraction.facts)
    assert extraction.failures == ()


def test_spans_are_exact() -> None:
    text = "Réunion le 1er mai. Puis le 3 mars 2019."
    facts = engine().run(Article(text, published="2021-12-23", language="fr-CA")).facts
    assert {fact.text: fact.value for fact in facts.of(DateExpression)} == {"1er mai": "2022-05-01", "3 mars 2019": "2019-03-03"}


def test_without_publication_nothing_is_guessed() -> None:
    facts = engine().run(Article("Hier, lundi, le 1er mai; le 3 mai 2019.", language="fr")).facts
    assert [fact.value for fact in facts.of(DateExpression)] == ["XXXX-XX-XX", "XXXX-WXX-1", "XXXX-05-01", "2019-05-03"]


def test_an_unknown_language_is_a_failure_and_never_english() -> None:
    extraction = engine().run(Article("It was on May 3, 2019.", language="tlh"))
    assert len(extraction.facts) == 0
    assert "tlh" in extraction.failures[0].message


def test_the_table_of_languages_is_dateparsers() -> None:
    from dateparser.data.languages_info import language_order

    assert {code.split("-")[0] for code in language_order} - {"en"} == FOREIGN_LANGUAGES


@pytest.mark.parametrize("language", sorted(FOREIGN_LANGUAGES))
def test_every_language_compiles(language: str) -> None:
    text = "12 2021-12-23 3.4.2020 \x00 \ud800 31.31.2021"
    for fact in engine().run(Article(text, published="2021-12-23", language=language)).facts:
        assert fact.text == text[fact.start : fact.end]


def test_english_never_imports_dateparser() -> None:
    program = (
        "import sys, newsfacts; engine = newsfacts.Engine(plugins=['reading', 'dates']); "
        "engine.run(newsfacts.Article('On May 3.')); sys.exit('dateparser' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.mark.parametrize(
    ("language", "text", "words", "value"),
    [
        ("es", "Ocurrió hace dos semanas.", "hace dos semanas", "2024-W09"),
        ("it", "È successo due settimane fa.", "due settimane fa", "2024-W09"),
        ("pt", "Aconteceu há duas semanas.", "há duas semanas", "2024-W09"),
        ("nl", "Het was twee weken geleden.", "twee weken geleden", "2024-W09"),
        ("pl", "To było dwa tygodnie temu.", "dwa tygodnie temu", "2024-W09"),
        ("uk", "Це було два тижні тому.", "два тижні тому", "2024-W09"),
        ("uk", "У березні 2023 року.", "березні 2023", "2023-03"),
        ("ru", "Это было в марте 2023 года.", "марте 2023", "2023-03"),
    ],
)
def test_small_numbers_and_months_in_their_cases(language: str, text: str, words: str, value: str) -> None:
    found = engine().run(Article(text, published="2024-03-14", language=language)).facts
    assert [(fact.text, fact.value) for fact in found.of(DateExpression)] == [(words, value)]
