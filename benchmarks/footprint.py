"""Memory, and what it costs to import and to start."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Mapping, Sequence
from statistics import median
from tempfile import TemporaryDirectory

import attrs

from newsfacts import Article, Engine

IMPORTS = {
    "import attrs, pluggy, regex": "import attrs, pluggy, regex",
    "import newsfacts": "import newsfacts",
    "import newsfacts and extract": "import newsfacts; newsfacts.extract(newsfacts.Article('Prices rose 3 percent on May 3.'))",
}
_CHILD = "from time import process_time as now; start = now(); {}; print(now() - start)"


@attrs.frozen
class Memory:
    """Bytes that Python allocates, the texts themselves not counted.

    Attributes:
        per_fact: kept for each fact as long as its :class:`~newsfacts.Facts` are.
        kept: the same for each character.
        peak: for each character, at the highest moment of a run, the facts included.
    """

    per_fact: float
    kept: float
    peak: float


def memory(engine: Engine, articles: Sequence[Article]) -> Memory:
    """Of runs over the articles one by one: facts kept of all, and the peak of the dearest."""
    for article in articles:
        engine.run(article)
    characters = sum(len(article.text) for article in articles)
    peaks = []
    kept = []
    gc.collect()
    tracemalloc.start()
    for article in articles:
        tracemalloc.reset_peak()
        before = tracemalloc.get_traced_memory()[0]
        kept.append(engine.run(article).facts)
        peaks.append((tracemalloc.get_traced_memory()[1] - before) / len(article.text))
    gc.collect()
    retained = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return Memory(retained / sum(map(len, kept)), retained / characters, max(peaks))


def import_times(rounds: int) -> dict[str, float]:
    """Milliseconds of each statement of ``IMPORTS`` in a process of its own, with compiled files at hand: medians."""
    times: dict[str, list[float]] = {name: [] for name in IMPORTS}
    with TemporaryDirectory() as compiled:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled, "PYTHONDONTWRITEBYTECODE": ""}
        for number in range(rounds + 1):
            for name, statement in IMPORTS.items():
                command = [sys.executable, "-c", _CHILD.format(statement)]
                child = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
                if number:  # the first round compiles
                    times[name].append(float(child.stdout))
    return {name: 1e3 * median(taken) for name, taken in times.items()}


def show(used: Memory, imports: Mapping[str, float]) -> None:
    """Memory, and import times also as ratios to those of three libraries of the kind that any such project needs."""
    print(f"{'bytes kept for a fact':30} {used.per_fact:7,.0f}")
    print(f"{'bytes kept for a character':30} {used.kept:7,.1f}")
    print(f"{'bytes for it at the peak':30} {used.peak:7,.1f}")
    base = next(iter(imports.values()))
    for name, spent in imports.items():
        print(f"{name:30} {spent:7.1f} ms  {spent / base:5.2f}")
    print()
