"""Every check passes a sound extractor and catches one that is broken in its way."""

import pytest

from newsfacts.testing import CHECKS, TIMED, CheckFailed
from newsfacts.testing.strategies import planted_percentages
from newsfacts.testing.subject import Subject
from tests.testing import broken

BY_NAME = {check.name: check for check in (*CHECKS, *TIMED)}
BROKEN = (
    ("totality", broken.RaisesOnNul, "\\x00"),
    ("totality", broken.RaisesOnLongText, "characters in all"),
    ("exact_spans", broken.CountsInBytes, "the text"),
    ("exact_spans", broken.GivesEmptySpans, "the span"),
    ("exact_spans", broken.PointsOutsideWithARole, "the fact.roles.number has the span"),
    ("declared_types", broken.GivesDicts, "gave a dict, declares only Percentage"),
    ("declared_types", broken.GivesFloats, "the fact.value is a float"),
    ("declared_types", broken.SaysItIsAnother, "'percentages'"),
    ("deterministic", broken.ThrowsDice, "the second reading"),
    ("hash_seed", broken.LoopsOverASet, "PYTHONHASHSEED="),
    ("pure", broken.RemembersDocuments, "the second look"),
    ("shift", broken.CountsFromTheStart, "the text moved"),
    ("shift", broken.CountsRolesFromItself, "the text moved"),
    ("locality", broken.LooksAtTheEnd, "the text alone"),
    ("json_round_trip", broken.SaysWhatTheFormatCannot, "DecodeError"),
    ("pickles", broken.KeepsALambda, "pickle"),
    ("threads", broken.SharesState, "one of several"),
    ("growth", broken.ComparesPairs, "ComparesPairs.extract"),
    ("growth_in_time", broken.Backtracks, "a character costs"),
    ("planted_truth", broken.Sound, "is not found"),
)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_a_sound_extractor_passes(check):
    check(Subject.of(broken.Sound()))


@pytest.mark.parametrize(("name", "kind", "words"), BROKEN, ids=lambda value: getattr(value, "__name__", ""))
def test_a_broken_extractor_is_caught(name, kind, words):
    check = BY_NAME[name]
    with pytest.raises(CheckFailed) as caught:
        check(Subject.of(kind(), planted=planted_percentages()))
    report = str(caught.value)
    assert words in report
    assert f"fails check '{name}'" in report
    assert check.promise in report
    assert check.advice in report


def test_every_check_has_a_broken_extractor_that_it_catches():
    assert {name for name, _, _ in BROKEN} == set(BY_NAME)


@pytest.mark.parametrize("check", [*CHECKS, *TIMED], ids=lambda check: check.name)
def test_every_check_says_what_it_promises_and_what_to_do(check):
    assert check.promise.endswith(".")
    assert check.advice


def test_the_example_is_small():
    with pytest.raises(CheckFailed) as caught:
        BY_NAME["totality"](Subject.of(broken.RaisesOnNul()))
    assert "happened: AssertionError\n  example:  '\\x00'\n" in str(caught.value)
