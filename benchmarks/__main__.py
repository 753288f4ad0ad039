"""The command line: ``python -m benchmarks --help``."""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks import contest, footprint, profile, record, stages, workers
from benchmarks.corpus import corpus
from newsfacts import Engine


def main() -> None:
    """Measure, and print tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="How fast newsfacts is.")
    parser.add_argument("action", nargs="?", choices=["measure", "scaling", "workers", "profile"], default="measure")
    parser.add_argument("--rounds", type=int, default=7, help="rounds of which the median is taken (default: 7)")
    parser.add_argument("--peers", action="store_true", help="measure: also the libraries of the extra bench (minutes)")
    parser.add_argument("--save", type=Path, metavar="FILE", help="measure --peers: keep the times in pyperf's format")
    parser.add_argument("--repeats", type=int, default=12, help="scaling: hostile repeats of each sort at length (default: 12)")
    parser.add_argument("--lines", type=int, default=25, help="profile: functions to show (default: 25)")
    options = parser.parse_args()
    engine, articles = Engine("builtin"), corpus()
    for failure in engine.failures:
        print(f"left out: {failure.name}: {failure.message}")
    characters = sum(len(article.text) for article in articles)
    print(f"{record.machine()}\n{len(articles)} articles, {characters:,} characters; medians of {options.rounds} rounds\n")
    if options.action == "profile":
        profile.show(engine, articles, options.rounds, options.lines)
    elif options.action == "workers":
        workers.show(workers.speed_ups(engine, articles, options.rounds))
    elif options.action == "scaling":
        from benchmarks import growth  # which needs the testing kit, and so the extra test

        usual = growth.news(engine, articles)
        growth.show([usual], usual.dearest)
        growth.show(growth.hostile(engine, options.repeats), usual.dearest)
    else:
        stages.show(stages.measure(engine, articles, options.rounds), characters)
        footprint.show(footprint.memory(engine, articles), footprint.import_times(options.rounds))
        if options.peers:
            results, missing = contest.contest(engine, articles, options.rounds)
            contest.show(results, missing, articles)
            if options.save:
                record.save(options.save, {name: result.times for name, result in results.items()})


if __name__ == "__main__":
    main()
