"""Work grows with the length of the text, never with its square."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from types import CodeType, FrameType
from typing import TYPE_CHECKING

from newsfacts.testing.check import check
from newsfacts.testing.errors import Counterexample
from newsfacts.testing.strategies.hostile import REPEATS
from newsfacts.testing.subject import Subject

if TYPE_CHECKING:
    from _typeshed import TraceFunction

Work = Counter[CodeType]
"""Lines of Python that were run, by function."""

SHORT = 700
"""Characters of the shortest of three texts; the others are twice and four times as long."""
STEEPEST = 2.6
"""The second step (2n to 4n) over the first (n to 2n): 2 where work is linear, 4 where it is quadratic."""
SLACK = 500
"""Lines by which the second step may exceed that: small numbers jump."""

TIMED_LENGTHS = 1_000, 2_000, 4_000, 8_000, 32_000
DEAREST = 8.0
"""Time per character of the longest text over that of the shortest: 1 where it is linear, 32 where it is quadratic."""


def lines_run(call: Callable[[], object]) -> Work:
    """What a call costs in lines of Python run: the same on every machine, at every load. Work inside C is not seen."""
    counters: dict[CodeType, _LineCounter] = {}

    def entered(frame: FrameType, _: str, __: object) -> TraceFunction:
        counter = counters.get(frame.f_code)
        if counter is None:
            counter = counters[frame.f_code] = _LineCounter()
        return counter.line

    usual = sys.gettrace()
    sys.settrace(entered)
    try:
        call()
    finally:
        sys.settrace(usual)
    return Counter({code: counter.lines for code, counter in counters.items()})


class _LineCounter:
    """Counts the lines of one function; returns count as one more."""

    __slots__ = ("line", "lines")

    def __init__(self) -> None:
        self.lines = 0

        def line(_: FrameType, __: str, ___: object) -> TraceFunction:
            self.lines += 1
            return line

        self.line = line


def steep(call: Callable[[str], object], unit: str, *, short: int = SHORT) -> str | None:
    """What grows too fast when ``unit`` is repeated to ``short``, twice and four times as many characters, or None."""
    texts = [(unit * length)[:length] for length in (short, 2 * short, 4 * short)]
    call(texts[-1])  # so that what is cached in a first call counts for none of them
    small, middle, large = (lines_run(partial(call, text)) for text in texts)
    first, second = middle.total() - small.total(), large.total() - middle.total()
    if second <= STEEPEST * first + SLACK:
        return None
    worst = max(large, key=lambda code: large[code] - middle[code] - 2 * (middle[code] - small[code]))
    counts = " → ".join(f"{work.total():,}" for work in (small, middle, large))
    where = f"{worst.co_qualname} ({worst.co_filename}:{worst.co_firstlineno})"
    return f"n, 2n, 4n characters run {counts} lines of Python; the steepest is {where}: " + " → ".join(
        f"{work[worst]:,}" for work in (small, middle, large)
    )


@check(
    """Start from document.hits(name) and look a bounded distance to either side; never search from every hit to the end of the
    text, and look positions up by bisection."""
)
def growth(subject: Subject) -> None:
    """Repeats of hostile units, n, 2n and 4n characters long, take work in proportion (lines of Python run, not time)."""
    for unit in REPEATS:
        found = steep(lambda text: subject.given(subject.read(text)), unit)
        if found:
            raise Counterexample(f"{unit!r} * {SHORT // len(unit)}", found)


@check(
    """A pattern backtracks or a slice copies the rest of the text at every hit: bound the quantifiers, use possessive or atomic
    ones, and pass endpos."""
)
def growth_in_time(subject: Subject) -> None:
    """The same in processor time, which also sees the work of regular expressions. Not among the default checks."""
    for unit in REPEATS:
        found = dear(lambda text: subject.given(subject.read(text)), unit)
        if found:
            raise Counterexample(f"{unit!r} * {TIMED_LENGTHS[-1] // len(unit)}", found)


def dear(call: Callable[[str], object], unit: str) -> str | None:
    """What a character costs too much in a long repeat of ``unit``; None if it is near what it costs in a short one."""
    shortest, *longer = TIMED_LENGTHS
    base = _per_character(call, unit, shortest, repeats=5)
    for size in longer:
        cost = _per_character(call, unit, size, repeats=1)
        if cost > DEAREST * base and min(cost, _per_character(call, unit, size, repeats=2)) > DEAREST * base:
            return f"a character costs {base * 1e6:.2f} µs in a text of {shortest:,}, {cost * 1e6:.2f} µs in one of {size:,}"
    return None


def _per_character(call: Callable[[str], object], unit: str, size: int, *, repeats: int) -> float:
    text = (unit * size)[:size]
    return min(_processor_time(call, text) for _ in range(repeats)) / size


def _processor_time(call: Callable[[str], object], text: str) -> float:
    start = time.thread_time()
    call(text)
    return time.thread_time() - start
