"""What the kit raises when an extractor does not pass."""

from __future__ import annotations


class CheckFailed(AssertionError):
    """An extractor did not pass a check. The message says which, on what text, what happened and what to do."""


class Counterexample(AssertionError):
    """A check's property does not hold for one example: ``shown`` is the example, ``what`` is what happened."""

    def __init__(self, shown: str, what: str) -> None:
        super().__init__(f"{what}\n{shown}")
        self.shown = shown
        self.what = what
