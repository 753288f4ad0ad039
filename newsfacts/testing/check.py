"""A check: a named promise that an extractor keeps, and what to do where it does not."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs
from hypothesis import HealthCheck, Phase, given, settings

from newsfacts.article import Article
from newsfacts.testing.errors import CheckFailed, Counterexample
from newsfacts.testing.planted import Planted
from newsfacts.testing.subject import Subject

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

T = TypeVar("T")
SHOWN = 600
"""Characters of an example that a failure shows; Hypothesis has made it far shorter in all but odd cases."""


@attrs.frozen
class Check:
    """A promise that can be put to the test.

    Attributes:
        name: the function's name.
        promise: the first line of its docstring.
        advice: what the author of an extractor that fails it should look for.
        applies: whether it can be put to an extractor at all.
    """

    name: str
    promise: str
    advice: str
    test: Callable[[Subject], None] = attrs.field(repr=False)
    applies: Callable[[Subject], bool] = attrs.field(repr=False)

    def __call__(self, subject: Subject) -> None:
        """Put it to an extractor.

        Raises:
            CheckFailed: with the example, what happened and the advice.
        """
        try:
            self.test(subject)
        except Exception as error:
            raise CheckFailed(self._report(subject, error)) from error

    def _report(self, subject: Subject, error: Exception) -> str:
        lines = [f"extractor {subject.extractor.name!r} fails check {self.name!r}", f"  promise:  {self.promise}"]
        if isinstance(error, Counterexample):
            lines += [f"  happened: {error.what}", f"  example:  {error.shown}"]
        else:
            lines.append(f"  happened: {_named(error)}")
        return "\n".join([*lines, f"  to do:    {self.advice}"])


def check(advice: str, applies: Callable[[Subject], bool] = lambda _: True) -> Callable[[Callable[[Subject], None]], Check]:
    """Make a check of a function whose docstring is the promise; it raises anything where that is broken."""

    def decorate(test: Callable[[Subject], None]) -> Check:
        promise = (test.__doc__ or "").strip().split("\n")[0]
        return Check(test.__name__, promise, " ".join(advice.split()), test, applies)

    return decorate


@attrs.frozen
class ForAll(Generic[T]):
    """Examples to try a property on: always the same ones, and where it breaks, the smallest that breaks it."""

    examples: SearchStrategy[T]
    count: int

    def holds(self, test: Callable[[T], None]) -> None:
        """
        Raises:
            Counterexample: for the smallest example found on which ``test`` raises.
        """
        tried: list[T] = []

        @settings(
            max_examples=self.count,
            derandomize=True,
            database=None,
            deadline=None,
            report_multiple_bugs=False,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate, Phase.shrink),
        )
        @given(self.examples)
        def attempt(example: T) -> None:
            tried[:] = [example]
            test(example)

        try:
            attempt()
        except Exception as error:
            if not tried:
                raise
            raise Counterexample(shown(tried[0]), _named(error)) from error


def for_all(examples: SearchStrategy[T], *, count: int = 40) -> ForAll[T]:
    """``for_all(articles()).holds(lambda article: ...)``."""
    return ForAll(examples, count)


def for_each(examples: list[str], test: Callable[[str], None]) -> None:
    """Try a property on given texts.

    Raises:
        Counterexample: for the first on which ``test`` raises.
    """
    for example in examples:
        try:
            test(example)
        except Exception as error:
            raise Counterexample(shown(example), _named(error)) from error


def shown(example: object) -> str:
    """An example as code that can be pasted into a test."""
    if isinstance(example, Article):
        published = f", published={str(example.published)!r}" if example.published else ""
        return f"Article({_cut(example.text)}{published})"
    if isinstance(example, Planted):
        return shown(example.article)
    if isinstance(example, tuple):
        return ", ".join(map(shown, example))
    return _cut(example)


def _cut(value: object) -> str:
    words = repr(value)
    return words if len(words) <= SHOWN else f"{words[:SHOWN]}… ({len(words)} characters in all)"


def _named(error: Exception) -> str:
    return str(error) if isinstance(error, AssertionError) and str(error) else f"{type(error).__name__}: {error}".rstrip(": ")
