"""Memory at the peak of a run, and what it costs to import and to start."""

from __future__ import annotations

import subprocess
import sys
import tracemalloc
from collections.abc import Iterable
from statistics import median

from newsfacts import Article, Engine

IMPORTS = {
    "import attrs, pluggy, regex": "import attrs, pluggy, regex",
    "import newsfacts": "import newsfacts",
    "import newsfacts and extract": "import newsfacts; newsfacts.extract(newsfacts.Article('Prices rose 3 percent on May 3.'))",
}
_CHILD = "from time import process_time as now; start = now(); {}; print(now() - start)"


def peak_memory(engine: Engine, articles: Iterable[Article]) -> int:
    """Bytes that the dearest article takes at its peak, its facts included."""
    peaks = []
    for article in articles:
        engine.run(article)
        tracemalloc.start()
        engine.run(article)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    return max(peaks)


def import_times(rounds: int) -> dict[str, float]:
    """Milliseconds of each statement of ``IMPORTS`` in a process of its own: the median of interleaved rounds."""
    times: dict[str, list[float]] = {name: [] for name in IMPORTS}
    for _ in range(rounds):
        for name, statement in IMPORTS.items():
            child = subprocess.run([sys.executable, "-c", _CHILD.format(statement)], capture_output=True, text=True, check=True)
            times[name].append(float(child.stdout))
    return {name: 1e3 * median(taken) for name, taken in times.items()}
