"""The two entrances, and opt-outs that carry a reason and are strict."""

import re
import subprocess
import sys

import pytest

from newsfacts import InvalidArgument
from newsfacts.testing import CheckFailed, check_extractor, parametrize_with_checks, suite
from newsfacts.testing.checks import exact_spans, locality, planted_truth, shift
from newsfacts.testing.strategies import planted_percentages
from tests.testing.broken import CountsRolesFromItself, LooksAtTheEnd, Sound


@pytest.fixture(autouse=True)
def _few_checks(monkeypatch):
    """These tests are about the entrances; test_checks.py has all the checks."""
    monkeypatch.setattr(suite, "CHECKS", (exact_spans, shift, locality, planted_truth))


def failures_of(extractor, **options):
    with pytest.raises(ExceptionGroup) as caught:
        check_extractor(extractor, **options)
    assert all(isinstance(failure, CheckFailed) for failure in caught.value.exceptions)
    return [str(failure).split("\n")[0] for failure in caught.value.exceptions]


def test_a_sound_extractor_passes_all():
    check_extractor(Sound())


def test_all_that_fails_is_reported_at_once():
    assert failures_of(LooksAtTheEnd()) == [
        "extractor 'sound' fails check 'shift'",
        "extractor 'sound' fails check 'locality'",
    ]


def test_a_known_failure_is_skipped_for_a_reason():
    check_extractor(CountsRolesFromItself(), skip={"shift": "roles are counted from the fact"})


def test_a_skipped_check_that_passes_is_a_failure():
    assert failures_of(Sound(), skip={"shift": "outdated"}) == [
        "extractor 'sound' passes check 'shift', which is skipped (outdated)"
    ]


def test_truth_is_asked_for_where_it_is_planted():
    assert failures_of(Sound(), planted=planted_percentages()) == ["extractor 'sound' fails check 'planted_truth'"]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"skip": {"shfit": "typing error"}}, "skip names 'shfit'; there are"),
        ({"skip": {"shift": " "}}, "skip must give a reason for 'shift'"),
        ({"skip": ["shift"]}, "skip must be a dict"),
        ({"planted": planted_percentages}, "planted must be a strategy"),
    ],
)
def test_arguments_are_checked_at_once(options, words):
    with pytest.raises(InvalidArgument, match=words):
        check_extractor(Sound(), **options)


def test_what_is_no_extractor_is_refused():
    with pytest.raises(InvalidArgument, match="it needs a name"):
        check_extractor(object())


def test_names_of_other_extractors_are_refused():
    with pytest.raises(InvalidArgument, match="planted names 'sond'; there are sound"):
        parametrize_with_checks([Sound()], planted={"sond": planted_percentages()})


@parametrize_with_checks([Sound()])
def test_one_test_per_check(extractor, check):
    check(extractor)


PLUGIN_TESTS = """
from newsfacts.testing import parametrize_with_checks
from tests.testing.broken import CountsRolesFromItself

@parametrize_with_checks([CountsRolesFromItself()])
def test_unknown(extractor, check):
    check(extractor)

@parametrize_with_checks([CountsRolesFromItself()], skip={"sound": {"shift": "known"}})
def test_known(extractor, check):
    check(extractor)

@parametrize_with_checks([CountsRolesFromItself()], skip={"sound": {"locality": "not so"}})
def test_passes(extractor, check):
    check(extractor)
"""


def test_pytest_reports_a_case_per_check_and_holds_to_the_reasons(tmp_path, pytestconfig):
    file = tmp_path / "test_plugin.py"
    file.write_text(PLUGIN_TESTS)
    options = ["-q", "-rf", "-p", "no:randomly", "-p", "no:cacheprovider", "-k", "shift or locality"]
    command = [sys.executable, "-m", "pytest", *options, str(file)]
    run = subprocess.run(command, capture_output=True, text=True, cwd=pytestconfig.rootpath, check=False)
    failed = set(re.findall(r"^FAILED \S+::(\S+)", run.stdout, re.MULTILINE))
    assert failed == {"test_unknown[sound-shift]", "test_passes[sound-shift]", "test_passes[sound-locality]"}
    assert "1 xfailed" in run.stdout
