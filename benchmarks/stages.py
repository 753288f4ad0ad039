"""The stages of a run, timed one by one in interleaved rounds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from statistics import median

import attrs

from benchmarks.stopwatch import Stopwatch
from newsfacts import Article, Document, Engine, Extractor, Fact, Facts, Layer, Refiner
from newsfacts.overlaps import resolve

SCAN, WHOLE = "scan", "whole run"
WARM_UP = 2
UNIT = 5_000
"""Characters of the article that the design's budget speaks of."""


def measure(engine: Engine, articles: Iterable[Article], rounds: int) -> Mapping[str, float]:
    """Milliseconds per stage for all articles together: the median of so many rounds, in each of which every stage runs once."""
    articles = list(articles)
    watches = []
    for number in range(WARM_UP + rounds):
        watch = Stopwatch()
        for article in articles:
            _run_in_stages(engine, article, watch)
            watch.run(WHOLE, partial(engine.run, article))
        if number >= WARM_UP:
            watches.append(watch)
    return {stage: median(watch.spent.get(stage, 0) for watch in watches) / 1e6 for stage in watches[0].spent}


def show(times: Mapping[str, float], characters: int) -> None:
    """One line per stage: for all articles, for an article of 5,000 characters, speed, and ratio to the bare scan."""
    print(f"{'stage':26} {'ms':>9} {'ms / 5k':>9} {'kchar/s':>9} {'scans':>7}")
    order = [SCAN, *sorted(set(times) - {SCAN, WHOLE}, key=lambda stage: (stage.split()[0], -times[stage])), WHOLE]
    for stage in order:
        spent = times[stage]
        ratio = spent / times[SCAN]
        print(f"{stage:26} {spent:9.3f} {spent * UNIT / characters:9.3f} {characters / max(spent, 1e-6):9,.0f} {ratio:7.2f}")
    print()


def _run_in_stages(engine: Engine, article: Article, watch: Stopwatch) -> None:
    """What ``Engine.run`` does, with a watch on each stage."""
    assembly = engine._assembly
    layers = {name: tuple(_timed(layer, watch) for layer in choices) for name, choices in assembly.layers.items()}
    document = Document(article, layers, assembly.vocabulary)
    watch.run(SCAN, partial(document.hits, ""))
    found: list[Fact] = []
    for extractor in engine.extractors:
        found += watch.run(f"extractor {extractor.name}", partial(_extract, extractor, document))
    facts, _ = watch.run("overlaps", lambda: resolve(found, assembly.priorities))
    result = Facts(facts)
    for refiner in engine.refiners:
        result = watch.run(f"refiner {refiner.name}", partial(_refine, refiner, document, result))
    watch.run("to_dicts", result.to_dicts)


def _extract(extractor: Extractor, document: Document) -> list[Fact]:
    return list(extractor.extract(document))


def _refine(refiner: Refiner, document: Document, facts: Facts) -> Facts:
    return Facts(refiner.refine(document, facts))


def _timed(layer: Layer, watch: Stopwatch) -> Layer:
    return attrs.evolve(layer, read=lambda document: watch.run(f"layer {layer.name}", lambda: layer.read(document)))
