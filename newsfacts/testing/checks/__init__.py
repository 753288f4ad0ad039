"""The checks, a small function each. All but those of ``TIMED`` are put to every extractor."""

from __future__ import annotations

from newsfacts.testing.check import Check
from newsfacts.testing.checks.again import deterministic, hash_seed, pure, threads
from newsfacts.testing.checks.growth import growth, growth_in_time
from newsfacts.testing.checks.place import locality, shift
from newsfacts.testing.checks.text import declared_types, exact_spans, totality
from newsfacts.testing.checks.truth import planted_truth
from newsfacts.testing.checks.wire import json_round_trip, pickles

CHECKS: tuple[Check, ...] = (
    totality,
    exact_spans,
    declared_types,
    deterministic,
    hash_seed,
    pure,
    shift,
    locality,
    json_round_trip,
    pickles,
    threads,
    growth,
    planted_truth,
)
TIMED: tuple[Check, ...] = (growth_in_time,)
"""Checks that measure processor time, for those who ask."""
