"""newsfacts beside its peers: one run, warm, interleaved, medians."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping, Sequence

import attrs

from benchmarks.peers import ASIDE, TOGETHER, Count, Refused
from benchmarks.rounds import interleaved, typical
from newsfacts import Article, Engine

OURS = "newsfacts"


@attrs.frozen
class Result:
    """What one contestant did with all articles.

    Attributes:
        times: seconds, for each article its rounds.
        found: how many things, of all articles that it read.
        refused: articles that it did not read.
    """

    looks_for: str
    times: Sequence[Sequence[float]]
    found: int
    refused: int

    @property
    def seconds(self) -> float:
        return typical(self.times)


@attrs.define
class _Contestant:
    """Counts what it finds in its last look at each article; None for one that it will not read."""

    looks_for: str
    count: Callable[[Article], int]
    found: dict[str | None, int | None] = attrs.field(factory=dict)

    def __call__(self, article: Article) -> None:
        try:
            self.found[article.id] = self.count(article)
        except Refused:
            self.found[article.id] = None


def _in_text(count: Count) -> Callable[[Article], int]:
    return lambda article: count(article.text)


def contest(engine: Engine, articles: Sequence[Article], rounds: int) -> tuple[dict[str, Result], list[str]]:
    """The results by name, newsfacts first, and the names of the peers that are not installed."""
    warnings.simplefilter("ignore")  # the peers' own
    contestants = {OURS: _Contestant("all four", lambda article: len(engine.run(article).facts))}
    missing = []
    for name, peer in {**TOGETHER, **ASIDE}.items():
        try:
            contestants[name] = _Contestant(peer.looks_for, _in_text(peer.prepare()))
        except ImportError:
            missing.append(name)
    times = interleaved(contestants, articles, rounds)
    results = {}
    for name, contestant in contestants.items():
        counts = [count for count in contestant.found.values() if count is not None]
        refused = len(contestant.found) - len(counts)
        results[name] = Result(contestant.looks_for, times[name], sum(counts), refused)
    return results, missing


def together(results: Mapping[str, Result]) -> float | None:
    """Seconds of the four peers; None if one is missing."""
    if not set(TOGETHER) <= set(results):
        return None
    return sum(results[name].seconds for name in TOGETHER)


def show(results: Mapping[str, Result], missing: Sequence[str], articles: Sequence[Article]) -> None:
    """A line for each: time, speed, and how many times what newsfacts took."""
    characters = sum(len(article.text) for article in articles)
    words = sum(len(article.text.split()) for article in articles)
    seconds = {name: result.seconds for name, result in results.items()}
    if (four := together(results)) is not None:
        seconds["the four together"] = four
    print(f"{'':24} {'looks for':13} {'ms / 5k':>8} {'kchar/s':>8} {'words/s':>8} {'found':>6} {'refused':>8} {'times':>7}")
    for name, spent in seconds.items():
        result = results.get(name)
        looks_for, found, refused = (result.looks_for, f"{result.found:,}", result.refused) if result else ("", "", "")
        speed = f"{spent * 1e3 * 5000 / characters:8.2f} {characters / spent / 1e3:8,.0f} {words / spent:8,.0f}"
        print(f"{name:24} {looks_for:13} {speed} {found:>6} {refused:>8} {spent / seconds[OURS]:7.1f}")
    for name in missing:
        print(f"{name:24} is not installed: pip install 'newsfacts[bench]'")
