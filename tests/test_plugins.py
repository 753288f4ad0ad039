"""Finding plugins: entry points of installed distributions, names, modules; off switches; broken ones reported and skipped."""

import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent
from types import SimpleNamespace

import pytest

from newsfacts import Article, DuplicateName, Engine, PluginError, extractor
from newsfacts.discovery import BUILTIN
from tests.facts_at_hand import Word

TICKER = """
    from newsfacts import Fact, extractor

    @extractor(types=[Fact], triggers=["ibm"])
    def {name}(document):
        return [Fact(start=h.start, end=h.end, text=document.text[h.start:h.end]) for h in document.hits({name!r})]

    def newsfacts_extractors(config):
        return [{name}]
"""


class Site:
    """A folder of installed distributions, as an installer leaves them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def install(self, distribution: str, module: str, code: str, *, point: str | None = None, value: str | None = None) -> None:
        (self.folder / f"{module}.py").write_text(dedent(code), encoding="utf-8")
        info = self.folder / f"{distribution.replace('-', '_')}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: 1.0\n", encoding="utf-8")
        (info / "entry_points.txt").write_text(f"[newsfacts]\n{point or module} = {value or module}\n", encoding="utf-8")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    before = set(sys.modules)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield Site(tmp_path)
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", "") or "").startswith(str(tmp_path)):
            del sys.modules[name]


def test_an_installed_plugin_runs_beside_the_built_in_ones(site: Site) -> None:
    site.install("facts-ticker", "facts_ticker", TICKER.format(name="ticker"))
    engine = Engine()
    [component] = [c for c in engine.manifest if (c.kind, c.name) == ("extractor", "ticker")]
    assert (component.origin, component.version) == ("facts-ticker 1.0 (facts_ticker)", "1.0")
    assert [fact.text for fact in engine.run(Article("Shares of IBM fell.")).facts if fact.extractor == "ticker"] == ["IBM"]
    assert {"quotes", "dates", "quantities", "percentages"} <= {e.name for e in engine.extractors}


def test_an_entry_point_may_name_an_extractor_itself(site: Site) -> None:
    site.install("facts-ticker", "facts_ticker", TICKER.format(name="ticker"), point="ticker", value="facts_ticker:ticker")
    assert [e.name for e in Engine(["ticker"]).extractors] == ["ticker"]


@pytest.mark.parametrize(
    ("code", "stage", "words"),
    [
        ("raise RuntimeError('at import')", "import", "RuntimeError: at import"),
        ("import no_such_module_anywhere", "import", "no_such_module_anywhere"),
        ("def newsfacts_extractors(config, mood): return []", "register", "mood"),
        ("def newsfacts_extractrs(config): return []", "register", "did you mean newsfacts_extractors?"),
        ("def newsfacts_extractors(config): raise RuntimeError('in the hook')", "hook", "RuntimeError: in the hook"),
        ("def newsfacts_extractors(config): return 7", "hook", "not iterable"),
        ("def newsfacts_extractors(config): return [7]", "hook", "it needs a name"),
        ("def newsfacts_layers(config): return ['tone']", "hook", "not a newsfacts.Layer"),
        ("def newsfacts_lexicon(name): return ['quip']", "hook", "tuples of str"),
        ("def newsfacts_fact_types(): return [int]", "hook", "not a Fact class"),
        ("def newsfacts_refiners(config): return [object()]", "hook", "it needs a name"),
    ],
)
def test_a_broken_plugin_is_reported_and_the_rest_runs(site: Site, code: str, stage: str, words: str) -> None:
    site.install("facts-broken", "facts_broken", code)
    site.install("facts-ticker", "facts_ticker", TICKER.format(name="ticker"))
    engine = Engine()
    failures = [failure for failure in engine.failures if failure.name == "facts_broken"]
    assert {failure.stage for failure in failures} == {stage}
    assert words in failures[0].message
    assert failures[0].origin == "facts-broken 1.0 (facts_broken)"
    assert "ticker" in {e.name for e in engine.extractors}
    with pytest.raises(PluginError, match="facts_broken"):
        Engine(strict=True)


def test_two_plugins_of_one_name_are_refused_with_both_origins(site: Site) -> None:
    site.install("facts-one", "facts_one", TICKER.format(name="one"), point="ticker")
    site.install("facts-two", "facts_two", TICKER.format(name="two"), point="ticker")
    with pytest.raises(DuplicateName, match=r"'ticker'.*facts-(one|two) 1\.0.*facts-(one|two) 1\.0"):
        Engine()


def test_two_extractors_of_one_name_are_refused_with_both_origins(site: Site) -> None:
    site.install("facts-one", "facts_one", TICKER.format(name="ticker"))
    site.install("facts-two", "facts_two", TICKER.format(name="ticker"))
    with pytest.raises(DuplicateName, match=r"'ticker', from facts-one 1\.0 .* and facts-two 1\.0"):
        Engine()


@pytest.mark.parametrize("hook", ["newsfacts_layers", "newsfacts_fact_types"])
def test_two_replacements_of_one_layer_and_two_types_of_one_name_are_refused(site: Site, hook: str) -> None:
    code = """
        import attrs
        from newsfacts import Fact, Layer
        @attrs.frozen(kw_only=True)
        class Mood(Fact):
            type = "mood"
        def {hook}(): return {answer}
    """
    answer = {"newsfacts_layers": "[Layer('names', len)]", "newsfacts_fact_types": "[Mood]"}[hook]
    site.install("facts-one", "facts_one", code.format(hook=hook, answer=answer))
    site.install("facts-two", "facts_two", code.format(hook=hook, answer=answer))
    with pytest.raises(DuplicateName, match=r"facts-one 1\.0 .* and facts-two 1\.0"):
        Engine()


def test_off_switches(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.install("facts-ticker", "facts_ticker", TICKER.format(name="ticker"))
    assert "ticker" not in {e.name for e in Engine(disable=["ticker"]).extractors}
    assert "ticker" not in {e.name for e in Engine(disable=["facts_ticker"]).extractors}
    assert "ticker" not in {e.name for e in Engine("builtin").extractors}
    monkeypatch.setenv("NEWSFACTS_DISABLE", "facts_ticker, dates,unheard_of")
    assert not {"ticker", "dates"} & {e.name for e in Engine().extractors}
    monkeypatch.setenv("NEWSFACTS_DISABLE", "")
    monkeypatch.setenv("NEWSFACTS_NO_PLUGINS", "1")
    assert "ticker" not in {e.name for e in Engine().extractors}
    monkeypatch.setenv("NEWSFACTS_NO_PLUGINS", "0")
    assert "ticker" in {e.name for e in Engine().extractors}


def test_a_disabled_plugin_is_not_even_imported(site: Site) -> None:
    site.install("facts-broken", "facts_broken", "raise RuntimeError('imported')")
    assert "facts_broken" not in {failure.name for failure in Engine(disable=["facts_broken"]).failures}


def test_names_modules_and_objects_make_an_engine(site: Site) -> None:
    site.install("facts-ticker", "facts_ticker", TICKER.format(name="ticker"))
    import facts_ticker  # type: ignore[import-not-found]

    for spec in ("facts_ticker", facts_ticker, facts_ticker.ticker):
        assert [e.name for e in Engine([spec]).extractors] == ["ticker"]


@pytest.mark.parametrize(("thing", "words"), [(SimpleNamespace, "is a class"), (object(), "no plugin"), (7, "no plugin")])
def test_what_is_neither_plugin_nor_extractor_is_reported(thing: object, words: str) -> None:
    [failure] = Engine([thing]).failures
    assert failure.stage == "import"
    assert words in failure.message


def test_every_built_in_plugin_loads() -> None:
    engine = Engine("builtin", strict=True)
    assert {c.name for c in engine.manifest if c.kind == "plugin"} == set(BUILTIN)
    assert all(c.origin.startswith("newsfacts ") for c in engine.manifest)


def test_a_lexicon_reaches_every_plugin_as_config(site: Site) -> None:
    seen: list[object] = []
    giving = SimpleNamespace(name="giving", newsfacts_lexicon=lambda name: [("quip",)] if name == "speech_verbs" else [])

    class Taking:
        name = "taking"

        def newsfacts_extractors(self, config: object) -> list[object]:
            seen.append(config.lexicon("speech_verbs"))  # type: ignore[attr-defined]
            seen.append(config.option("taking", "depth", 1))  # type: ignore[attr-defined]
            return [extractor(types=[Word], name="x")(lambda document: [])]

    Engine([Taking(), giving], options={"taking": {"depth": 3}})
    assert seen == [(("quip",),), 3]
