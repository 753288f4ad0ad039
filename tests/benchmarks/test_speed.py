"""The benchmarks: their articles are sound, and they measure what they say. No figure is held to anything: machines differ."""

from __future__ import annotations

from datetime import date

import pytest

from benchmarks import contest, footprint, growth, rounds, stages, workers
from benchmarks.corpus import corpus
from benchmarks.peers import Peer, Refused
from newsfacts import Article, Engine

ENGINE = Engine("builtin")
ARTICLES = corpus()


def test_there_are_fifty_articles_of_the_length_of_news() -> None:
    assert len(ARTICLES) >= 50
    assert len({article.text for article in ARTICLES}) == len(ARTICLES)
    assert all(2_000 < len(article.text) < 7_000 for article in ARTICLES)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.id)
def test_each_article_has_its_date_and_is_read_without_a_failure(article: Article) -> None:
    assert article.id
    assert article.published == date.fromisoformat(article.id[:10])
    extraction = ENGINE.run(article)
    assert extraction.failures == ()
    assert len(extraction.facts) > 20


def test_readers_take_turns_and_another_begins_in_each_round(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rounds, "TURN", 2)
    seen: list[str] = []

    def reader(name: str) -> rounds.Reader:
        return lambda article: seen.append(f"{name}{article.id}")

    articles = [Article("", id=str(number)) for number in range(3)]
    times = rounds.interleaved({"a": reader("a"), "b": reader("b")}, articles, 1)
    assert " ".join(seen) == "a0 a1 b0 b1 a2 b2 b0 b1 a0 a1 b2 a2"
    assert {name: [len(spent) for spent in of_articles] for name, of_articles in times.items()} == {
        "a": [1, 1, 1],
        "b": [1, 1, 1],
    }


def test_the_typical_time_is_the_sum_of_medians() -> None:
    assert rounds.typical([[1, 9, 2], [10, 30, 20]]) == 22


def test_peers_that_are_missing_or_refuse_an_article_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent() -> object:
        raise ImportError

    def count(text: str) -> int:
        if text == "odd":
            raise Refused
        return len(text)

    monkeypatch.setattr(contest, "TOGETHER", {"absent": Peer("dates", absent), "picky": Peer("quotes", lambda: count)})
    monkeypatch.setattr(contest, "ASIDE", {})
    results, missing = contest.contest(ENGINE, [Article("odd", id="1"), Article("even", id="2")], 1)
    assert missing == ["absent"]
    assert list(results) == ["newsfacts", "picky"]
    assert (results["picky"].found, results["picky"].refused) == (4, 1)
    assert contest.together(results) is None


def test_all_stages_of_a_run_are_measured() -> None:
    times = stages.measure(ENGINE, ARTICLES[:1], 1)
    names = {f"extractor {extractor.name}" for extractor in ENGINE.extractors} | {
        f"refiner {refiner.name}" for refiner in ENGINE.refiners
    }
    assert {stages.SCAN, stages.WHOLE, "layer sentences", *names} <= set(times)
    assert times[stages.WHOLE] > 0


def test_memory_is_that_of_facts_and_of_the_peak() -> None:
    used = footprint.memory(ENGINE, ARTICLES[:3])
    assert 100 < used.per_fact < 10_000
    assert 0 < used.kept < used.peak


def test_growth_is_measured_by_length() -> None:
    grown = growth.news(ENGINE, ARTICLES[:2], (1_000, 5_000))
    assert list(grown.costs) == [1_000, 5_000]
    assert growth.Growth("", {1: 2.0, 2: 5.0, 3: 4.0}).steepness == 2.5


def test_hostile_repeats_are_those_of_triggers_and_of_the_kit() -> None:
    assert {"said ", "two ", "January ".lower(), "“", "1,"} <= set(growth.units(ENGINE))


def test_speed_ups_of_workers_are_measured_for_each_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "ARTICLES", 3)
    gains = workers.speed_ups(Engine(only=["percentages"]), ARTICLES[:1], 1)
    assert set(gains) == set(workers.USES)
    assert all(speed > 0 and gain > 0 for speed, gain in gains.values())
