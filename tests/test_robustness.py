"""The whole engine on text that nobody writes: it returns, and nothing in it fails (for how work grows, see test_growth)."""

from itertools import cycle, islice

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsfacts import Article, Engine
from newsfacts.reading.sentences import LONGEST
from newsfacts.testing.strategies import articles, hostile_text

ENGINE = Engine("builtin")
MEGABYTE = 1_000_000
LONG = 10_000
UNITS = ("“", "1,", "said ", '"', "two ", "May ", "(", "'", "Mr. ", "\n", ".", "\r\n", "according to ", "\x00", "\ud800")
MIXES = (
    "“1,said two ",
    '"May (Mr. \n',
    "“Yes,” he said. ",
    "On 3 May 2020 he said 3 percent of 5 million euros. ",
    "'tis “\x00\ud800‏",
    "\r\n\n\r",
)


def sound(text, published="2020-02-02"):
    """Run the engine; whatever comes out has been held to the contract by the engine itself."""
    extraction = ENGINE.run(Article(text, published))
    assert extraction.failures == ()
    return extraction


def repeated(unit, length):
    return "".join(islice(cycle(unit), length))


def test_all_built_in_plugins_load():
    assert ENGINE.failures == ()


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "\x00", "\ud800", "\ufeff", "0", "“", "%", ".", "a", "שלום", "\U0010ffff"], ids=ascii
)
def test_the_smallest_texts(text):
    sound(text)


@settings(max_examples=200, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.one_of(hostile_text(), articles().map(lambda article: article.text)), st.none() | st.dates())
def test_any_text(text, published):
    facts = sound(text, published).facts
    assert all(text[fact.start : fact.end] == fact.text for fact in facts)


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(articles(), st.randoms(use_true_random=False))
def test_articles_with_characters_struck_out_and_doubled(article, random):
    signs = list(article.text)
    for _ in range(min(len(signs), 8)):
        at = random.randrange(len(signs))
        signs[at] = random.choice(("", signs[at] * 2, "“", "\n", "1"))
    sound("".join(signs))


@pytest.mark.parametrize("unit", UNITS + MIXES, ids=ascii)
def test_long_repeats(unit):
    sound(repeated(unit, LONG))


@pytest.mark.slow
@pytest.mark.parametrize("unit", UNITS + MIXES, ids=ascii)
def test_a_megabyte(unit):
    """Anything quadratic would take hours."""
    sound(repeated(unit, MEGABYTE))


def test_no_sentence_is_endless():
    text = "word " * LONG + "a" * LONG
    sentences = ENGINE.read(Article(text)).sentences
    assert max(map(len, sentences)) <= LONGEST
    assert "".join(span.of(text) for span in sentences).replace(" ", "") == text.replace(" ", "")
