"""``python -m benchmarks [profile] [--rounds N] [--peers]``."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from benchmarks.corpus import corpus
from benchmarks.footprint import import_times, peak_memory
from benchmarks.peers import dateparser_search
from benchmarks.profile import profile
from benchmarks.stages import SCAN, WHOLE, measure
from newsfacts import Engine

UNIT = 5_000
"""Characters of the article that the design's budget speaks of."""


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("action", nargs="?", choices=["measure", "profile"], default="measure")
    parser.add_argument("--rounds", type=int, default=15, help="rounds of which the median is taken (default: 15)")
    parser.add_argument("--lines", type=int, default=25, help="functions that profile shows (default: 25)")
    parser.add_argument("--peers", action="store_true", help="also time dateparser.search_dates, which takes a while")
    options = parser.parse_args()
    engine, articles = Engine("builtin"), corpus()
    for failure in engine.failures:
        print(f"left out: {failure.name}: {failure.message}")
    if options.action == "profile":
        profile(engine, articles, options.rounds, options.lines)
        return
    characters = sum(len(article.text) for article in articles)
    print(f"{len(articles)} articles, {characters:,} characters; median of {options.rounds} rounds\n")
    print_stages(measure(engine, articles, options.rounds), characters)
    print_footprint(peak_memory(engine, articles), import_times(max(3, options.rounds // 3)))
    if options.peers and (peer := dateparser_search(articles)) is not None:
        print(f"dateparser.search_dates on the same articles: {peer:,.0f} ms")


def print_stages(times: Mapping[str, float], characters: int) -> None:
    """One line per stage: for all articles, for an article of 5,000 characters, speed, and ratio to the bare scan."""
    print(f"{'stage':26} {'ms':>9} {'ms / 5k':>9} {'kchar/s':>9} {'scans':>7}")
    order = [SCAN, *sorted(set(times) - {SCAN, WHOLE}, key=lambda stage: (stage.split()[0], -times[stage])), WHOLE]
    for stage in order:
        spent = times[stage]
        ratio = spent / times[SCAN]
        print(f"{stage:26} {spent:9.3f} {spent * UNIT / characters:9.3f} {characters / max(spent, 1e-6):9,.0f} {ratio:7.2f}")
    print()


def print_footprint(peak: int, imports: dict[str, float]) -> None:
    """Peak memory and import times, the latter as a ratio to those of the libraries that newsfacts needs."""
    print(f"peak memory of the dearest article: {peak / 1024:,.0f} KiB")
    base = next(iter(imports.values()))
    for name, spent in imports.items():
        print(f"{name:30} {spent:7.1f} ms  {spent / base:5.2f}")


if __name__ == "__main__":
    main()
