"""Where the time of a run goes: each stage without the stages that it asked for in turn."""

from __future__ import annotations

from collections.abc import Callable
from time import thread_time_ns
from typing import TypeVar

T = TypeVar("T")


class Stopwatch:
    """Adds up exclusive nanoseconds of processor time, which a busy machine disturbs less than the clock, by stage name."""

    def __init__(self) -> None:
        self.spent: dict[str, int] = {}
        self._inner: list[int] = [0]

    def run(self, stage: str, call: Callable[[], T]) -> T:
        """Call, and book the time, less what stages inside have booked, under ``stage``."""
        self._inner.append(0)
        start = thread_time_ns()
        try:
            return call()
        finally:
            whole = thread_time_ns() - start
            self.spent[stage] = self.spent.get(stage, 0) + whole - self._inner.pop()
            self._inner[-1] += whole
