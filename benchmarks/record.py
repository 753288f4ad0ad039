"""Results kept in pyperf's format, with the machine's description, for ``python -m pyperf compare_to before.json after.json``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

INTERESTING = ("cpu_model_name", "cpu_count", "platform", "python_version", "load_avg_1min", "date")


def machine() -> str:
    """This machine in a line, as pyperf describes it."""
    if find_spec("pyperf") is None:
        return "(pyperf, of the extra bench, would describe the machine)"
    from pyperf import Run

    found = Run([1.0]).get_metadata()
    return " · ".join(f"{name.replace('_', ' ')} {found[name]}" for name in INTERESTING if name in found)


def save(path: Path, times: Mapping[str, Sequence[Sequence[float]]]) -> None:
    """Write a suite: for each name the seconds that all articles took together, round by round.

    Args:
        times: for each article its rounds.

    Raises:
        ImportError: if pyperf is not installed.
    """
    from pyperf import Benchmark, BenchmarkSuite, Run

    suite = BenchmarkSuite(
        Benchmark([Run([sum(spent) for spent in zip(*of_articles, strict=True)], metadata={"name": name})])
        for name, of_articles in times.items()
    )
    suite.dump(str(path), replace=True)
