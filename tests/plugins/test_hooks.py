"""Every hook, with a plugin that pip installed."""

from __future__ import annotations

import pytest

from newsfacts import hookspecs

PLUGIN = """
    from typing import ClassVar

    import attrs
    from newsfacts import Config, Fact, Layer, extractor

    @attrs.frozen(kw_only=True)
    class Boat(Fact):
        type: ClassVar[str] = "boat"
        layer: ClassVar[str] = "boats"
        size: int
        known: bool = False

    @extractor(types=[Boat], triggers=["boats"])
    def boats(document):
        for hit in document.hits("boats"):
            size = document.layer("fleet")
            yield Boat(start=hit.start, end=hit.end, text=document.text[hit.start:hit.end], size=size)

    @attrs.frozen
    class Knowing:
        name: str = "knowing"
        order: int = 300

        def refine(self, document, facts):
            return [attrs.evolve(fact, known=True) if isinstance(fact, Boat) else fact for fact in facts]

    def newsfacts_extractors():
        return [boats]

    def newsfacts_refiners():
        return [Knowing()]

    def newsfacts_layers(config: Config):
        count = config.option("boats", "count", 3)
        return [Layer("fleet", lambda document: count), Layer("sentences", lambda document: 1 / 0)]

    def newsfacts_fact_types():
        return [Boat]

    def newsfacts_lexicon(name):
        return {
            "speech_verbs": [("deadpan", "deadpanned", "deadpanned", "deadpans")],
            "units": [("cubic foot per second", "cfs", "flow", "cusec", "cusecs")],
            "magnitudes": [("myriad", "10000")],
            "holidays": [("Harbour Day", "08-03")],
        }[name]
"""
PRELUDE = """
import json
from newsfacts import Article, Engine, Facts
def facts(text, **more): return Engine(**more).run(Article(text, "2024-05-16")).facts.to_dicts()
def say(value): print(json.dumps(value))
"""


@pytest.fixture(scope="module")
def boats(tmp_path_factory, wheels):
    from conftest import Site

    site = Site(tmp_path_factory.mktemp("boats"))
    site.install_module("facts-boats", PLUGIN, point="boats")
    return lambda program: site.run(PRELUDE + program)


def test_newsfacts_extractors(boats):
    [boat] = boats("say([fact for fact in facts('The boats left.') if fact['type'] == 'boat'])")
    assert (boat["text"], boat["extractor"]) == ("boats", "boats")


def test_newsfacts_refiners(boats):
    assert boats("say([fact['known'] for fact in facts('The boats left.') if fact['type'] == 'boat'])") == [True]
    assert boats("say([fact['known'] for fact in facts('The boats left.', disable=['knowing']) if fact['type'] == 'boat'])") == [
        False
    ]


def test_newsfacts_layers(boats):
    options = "options={'boats': {'count': 7}}"
    assert boats(f"say([fact['size'] for fact in facts('The boats left.', {options}) if fact['type'] == 'boat'])") == [7]
    # Its layer "sentences" comes before the built-in one, raises, and the built-in one serves.
    served, failures = boats(
        "run = Engine().run(Article('“It works,” said Ana Ruiz. Nobody else spoke.'));"
        "say([[quote.speaker.name for quote in run.facts.quotes], [[f.stage, f.name, f.origin] for f in run.failures]])"
    )
    assert served == ["Ana Ruiz"]
    assert failures == [["layer", "sentences", "facts-boats 1.0 (facts_boats)"]]


def test_newsfacts_fact_types(boats):
    assert boats("rows = facts('The boats left.'); say(Facts.from_dicts(rows).to_dicts() == rows)") is True


def test_newsfacts_lexicon(boats):
    assert boats("say([fact['cue']['text'] for fact in facts('“It is over,” Ana Ruiz deadpanned.')])") == ["deadpanned"]
    units = boats("say([fact['unit'] for fact in facts('It released 40,000 cusecs of water.') if fact['type'] == 'quantity'])")
    assert units == [{"name": "cubic foot per second", "symbol": "cfs", "dimension": "flow"}]
    values = boats("say([fact['value'] for fact in facts('Some 3 myriad people fled.') if fact['type'] == 'quantity'])")
    assert values == ["30000"]
    dates = boats("say([fact['value'] for fact in facts('They meet on Harbour Day.') if fact['type'] == 'date'])")
    assert dates == ["2024-08-03"]


def test_every_hook_has_its_test_here():
    hooks = {name for name in vars(hookspecs) if name.startswith("newsfacts_")}
    assert {name.removeprefix("test_") for name in globals() if name.startswith("test_newsfacts_")} == hooks
