"""Each way in which an installed plugin can be broken: it is reported, and costs nothing but itself."""

from __future__ import annotations

import pytest

REPORT = """
    import json
    from newsfacts import Article, Engine, NewsfactsError

    article = Article("“We lost 12 percent,” Ana Ruiz said on Tuesday. Nine boats sank.", "2024-05-16")
    try:
        engine = Engine()
    except NewsfactsError as error:
        print(json.dumps({"error": f"{type(error).__name__}: {error}"}))
    else:
        extraction = engine.run(article)
        failures = [*engine.failures, *extraction.failures]
        print(json.dumps({
            "failures": [[failure.stage, failure.name, failure.origin, failure.message] for failure in failures],
            "facts": extraction.facts.to_dicts(),
        }))
"""
MODULE = """
    from newsfacts import Fact, extractor

    @extractor(types=[Fact], triggers=["boats"])
    def broken(document):
        {body}

    def newsfacts_extractors():
        return [broken]
"""

WAYS = {
    "raises at import": ("raise RuntimeError('no such thing')", "import", "no such thing"),
    "needs what is not there": ("import no_such_module_anywhere", "import", "no_such_module_anywhere"),
    "raises in a hook": ("def newsfacts_extractors(config): return [1 / 0]", "hook", "ZeroDivisionError"),
    "hook of another signature": ("def newsfacts_extractors(config, mood): return []", "register", "mood"),
    "hook that does not exist": ("def newsfacts_extractor(config): return []", "register", "newsfacts_extractors"),
    "gives no extractor": ("def newsfacts_extractors(): return [print]", "hook", "it needs a name"),
    "raises in extract": (MODULE.format(body="raise KeyError('boats')"), "extract", "KeyError"),
    "extract of another signature": (MODULE.replace("(document)", "()").format(body="return []"), "extract", "TypeError"),
    "wrong offsets": (MODULE.format(body="yield Fact(start=1, end=6, text='boats')"), "contract", "text[1:6]"),
    "offsets outside": (MODULE.format(body="yield Fact(start=1, end=9_999, text='boats')"), "contract", "[1:9999]"),
    "wrong type": (MODULE.format(body="yield {'start': 1, 'end': 2}"), "contract", "gave a dict"),
    "another's name": (
        MODULE.format(body="yield Fact(start=0, end=1, text=document.text[0], extractor='dates')"),
        "contract",
        "'dates'",
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_broken_plugin_costs_nothing_but_itself(site, way):
    code, stage, words = WAYS[way]
    without = site.run(REPORT)
    site.install_module("facts-broken", code, point="broken")
    report = site.run(REPORT)
    [[where, name, origin, message]] = report["failures"]
    assert (where, name, origin) == (stage, "broken", "facts-broken 1.0 (facts_broken)")
    assert words in message
    assert report["facts"] == without["facts"] != []
    assert site.run(REPORT, NEWSFACTS_DISABLE="broken") == without


@pytest.mark.parametrize("points", [("same", "same"), ("one", "two")], ids=["plugins", "extractors"])
def test_two_of_one_name_are_refused_with_both_distributions(site, points):
    for distribution, point in zip(("facts-one", "facts-two"), points, strict=True):
        site.install_module(distribution, MODULE.format(body="return []"), point=point)
    error = site.run(REPORT)["error"]
    assert error.startswith("DuplicateName: ")
    assert "facts-one 1.0" in error
    assert "facts-two 1.0" in error
    assert site.run(REPORT, NEWSFACTS_NO_PLUGINS="1")["failures"] == []
    if points == ("one", "two"):
        assert site.run(REPORT, NEWSFACTS_DISABLE="two")["failures"] == []


def test_where_the_user_asks_for_it_a_broken_plugin_is_an_error(site):
    site.install_module("facts-broken", WAYS["raises at import"][0], point="broken")
    program = """
        import json, newsfacts
        try:
            newsfacts.Engine(strict=True)
        except newsfacts.PluginError as error:
            print(json.dumps(str(error)))
    """
    assert "no such thing" in site.run(program)
