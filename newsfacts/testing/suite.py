"""The two ways to put an extractor to the checks: one call, or one pytest test per check."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from newsfacts.errors import InvalidArgument
from newsfacts.extractor import Extractor
from newsfacts.testing.check import Check
from newsfacts.testing.checks import CHECKS, TIMED
from newsfacts.testing.errors import CheckFailed
from newsfacts.testing.planted import Planted
from newsfacts.testing.subject import Subject

if TYPE_CHECKING:
    import pytest
    from hypothesis.strategies import SearchStrategy

Reasons = Mapping[str, str]
"""Why a check is not kept, by the check's name."""


def check_extractor(
    extractor: Extractor,
    *,
    planted: SearchStrategy[Planted] | None = None,
    plugins: Iterable[object] = ("reading",),
    skip: Reasons | None = None,
    timed: bool = False,
) -> None:
    """Put an extractor to all checks.

    Args:
        extractor: any object of the shape of :class:`newsfacts.Extractor`.
        planted: texts with the facts that it must find in them, such as ``planted_dates()``.
        plugins: that bring the layers it needs, as for :class:`newsfacts.Engine`.
        skip: checks that it is known not to pass, each with the reason. They run all the same: one that passes is a failure too.
        timed: also the checks that measure processor time.

    Raises:
        ExceptionGroup: of one :class:`CheckFailed` per check that failed, each with the smallest example and what to do.
        InvalidArgument: naming the argument that is not as described.
    """
    subject = Subject.of(extractor, plugins=tuple(plugins), planted=planted)
    reasons = _checked_reasons(skip)
    failures = []
    for check in _checks_for(subject, timed):
        try:
            check(subject)
        except CheckFailed as failure:
            if check.name not in reasons:
                failures.append(failure)
        else:
            if check.name in reasons:
                failures.append(CheckFailed(_passes_after_all(subject, check, reasons[check.name])))
    if failures:
        raise ExceptionGroup(f"extractor {extractor.name!r} fails {', '.join(map(_first_words, failures))}", failures)


def parametrize_with_checks(
    extractors: Iterable[Extractor],
    *,
    planted: Mapping[str, SearchStrategy[Planted]] | None = None,
    plugins: Iterable[object] = ("reading",),
    skip: Mapping[str, Reasons] | None = None,
    timed: bool = False,
) -> pytest.MarkDecorator:
    """A pytest decorator that gives one test per extractor and check::

        @parametrize_with_checks([tickers], planted={"tickers": planted_tickers()})
        def test_kit(extractor, check):
            check(extractor)

    Args:
        planted, skip: as for :func:`check_extractor`, by the extractor's name. A skipped check is a strict ``xfail``.
        plugins, timed: as for :func:`check_extractor`.

    Raises:
        InvalidArgument: naming the argument that is not as described.
    """
    import pytest

    if not isinstance(extractors, Iterable):
        raise InvalidArgument.wrong_type("extractors", "a list of extractors", extractors)
    shared = tuple(plugins)
    truths = planted or {}
    subjects = [Subject.of(extractor, plugins=shared, planted=truths.get(extractor.name)) for extractor in extractors]
    _refuse_unknown("planted", truths, {subject.extractor.name for subject in subjects})
    _refuse_unknown("skip", skip or {}, {subject.extractor.name for subject in subjects})
    cases = []
    for subject in subjects:
        reasons = _checked_reasons((skip or {}).get(subject.extractor.name))
        for check in _checks_for(subject, timed):
            known = reasons.get(check.name)
            marks = [pytest.mark.xfail(reason=known, strict=True, raises=CheckFailed)] if known else []
            bound = _bound(check, subject)
            cases.append(pytest.param(subject.extractor, bound, id=f"{subject.extractor.name}-{check.name}", marks=marks))
    return pytest.mark.parametrize(("extractor", "check"), cases)


def _bound(check: Check, subject: Subject) -> Callable[[Extractor], None]:
    """The check as a test calls it: with the extractor, which may have been wrapped by the test on its way."""

    def run(extractor: Extractor) -> None:
        check(subject if extractor is subject.extractor else Subject.of(extractor, planted=subject.planted))

    return run


def _checks_for(subject: Subject, timed: bool) -> Iterator[Check]:
    return (check for check in (*CHECKS, *(TIMED if timed else ())) if check.applies(subject))


def _checked_reasons(skip: Reasons | None) -> Reasons:
    if skip is None:
        return {}
    if not isinstance(skip, Mapping):
        raise InvalidArgument.wrong_type("skip", "a dict from the name of a check to the reason", skip)
    _refuse_unknown("skip", skip, {check.name for check in (*CHECKS, *TIMED)})
    for name, reason in skip.items():
        if not isinstance(reason, str) or not reason.strip():
            raise InvalidArgument(f"skip must give a reason for {name!r}, not {reason!r}")
    return skip


def _refuse_unknown(argument: str, given: Iterable[str], known: set[str]) -> None:
    unknown = sorted(set(given) - known)
    if unknown:
        raise InvalidArgument(f"{argument} names {', '.join(map(repr, unknown))}; there are {', '.join(sorted(known))}")


def _passes_after_all(subject: Subject, check: Check, reason: str) -> str:
    return (
        f"extractor {subject.extractor.name!r} passes check {check.name!r}, which is skipped ({reason})\n"
        f"  to do:    take {check.name!r} out of skip"
    )


def _first_words(failure: CheckFailed) -> str:
    return str(failure).split("\n")[0].split("check ")[-1].split(",")[0].strip("'")
