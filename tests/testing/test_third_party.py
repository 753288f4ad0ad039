"""The kit serves a plugin with a fact class, a layer and a language of its own."""

import pytest

from newsfacts import LayerError
from newsfacts.testing import check_extractor, parametrize_with_checks
from newsfacts.testing.subject import Subject
from tests.testing import tickers as plugin
from tests.testing.tickers import planted_tickers, tickers


@parametrize_with_checks([tickers], plugins=["reading", plugin], planted={"tickers": planted_tickers()})
def test_tickers(extractor, check):
    check(extractor)


def test_truth_is_looked_for_in_the_language_that_it_reads():
    subject = Subject.of(tickers, plugins=["reading", plugin])
    assert subject.article("Der Kurs").language == "de"


def test_without_its_plugin_the_layer_is_missed():
    with pytest.raises(ExceptionGroup) as caught:
        check_extractor(tickers)
    assert LayerError.__name__ in str(caught.value.exceptions[0])
    assert "'brackets'" in str(caught.value.exceptions[0])
