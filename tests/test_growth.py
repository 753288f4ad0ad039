"""Work grows with the text and never with its square: counted in lines of Python run, which no clock and no load can change.

The kit holds each extractor to the same with its own hostile repeats; here it is the whole engine, refiners included, with every
word and sign that anything in it starts from, and every layer, also those that only others' extractors ask for.
"""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from newsfacts import Article, Engine
from newsfacts.testing.checks.growth import SHORT, steep
from newsfacts.testing.strategies.hostile import REPEATS
from newsfacts.triggers import DIGITS

ENGINE = Engine("builtin")
LAYERS = ENGINE._assembly.layers
MIXES = (
    "“1,said two ",
    '"May (Mr. \n',
    "“Yes,” he said. ",
    "On 3 May 2020 he said 3 percent of 5 million euros. ",
    "'tis “\x00\ud800‏",
    "\r\n\n\r",
    "Anna Keller, 34, said on Tuesday: “It rose to $4.5 million,” she said. ",
)
GROUP, EVERY = 60, 25
"""Triggers of one test, and which of them run unless ``--slow`` is given: every so many."""


def whole_engine(text: str) -> object:
    return ENGINE.run(Article(text, "2020-02-02"))


def triggers() -> list[str]:
    """Every built-in trigger, as it stands in a text."""
    owners: Iterable[object] = (*ENGINE.extractors, *(layer for choices in LAYERS.values() for layer in choices))
    words = {word for owner in owners for word in getattr(owner, "triggers", ())} - {DIGITS}
    return [f"{word} " if word.isalpha() else word for word in sorted(words)] + ["1", "12 ", "1999 "]


TRIGGERS = triggers()


def all_linear(units: Iterable[str]) -> None:
    """What looks steep where texts are short, and few lines run, must look so where they are longer."""
    suspects = [unit for unit in units if steep(whole_engine, unit)]
    assert {unit: found for unit in suspects if (found := steep(whole_engine, unit, short=4 * SHORT))} == {}


def test_there_are_triggers_of_layers_and_of_extractors() -> None:
    assert {"said ", "hundred ", "january ", "he "} <= set(TRIGGERS)


def test_mixes() -> None:
    all_linear(MIXES)


def test_hostile_units() -> None:
    all_linear(REPEATS)


def test_some_triggers() -> None:
    all_linear(TRIGGERS[::EVERY])


@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, len(TRIGGERS), GROUP))
def test_all_triggers(first: int) -> None:
    all_linear(TRIGGERS[first : first + GROUP])


@pytest.mark.parametrize("name", sorted(LAYERS))
def test_each_layer(name: str) -> None:
    for unit in (*MIXES, "word ", "A. ", "12 "):
        assert steep(lambda text: ENGINE.read(Article(text, "2020-02-02")).layer(name), unit) is None
