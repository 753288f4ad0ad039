"""Numbers: value, span and role of every spelling."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsfacts import Article, Engine
from newsfacts.reading.numerals import Numeral, Numerals
from tests.rendered_numbers import Rendered, abbreviated, numbers

ENGINE = Engine(plugins=["reading"], on_error="raise")


def read(text: str) -> Numerals:
    return ENGINE.read(Article(text)).numerals


def only(text: str) -> Numeral:
    numerals = read(text)
    assert len(numerals) == 1, [(text[n.start : n.end], n.role) for n in numerals]
    return numerals[0]


def close(found: Decimal | None, wanted: Decimal) -> bool:
    return found is not None and abs(found - wanted) <= abs(wanted) * Decimal("1e-20")


@given(numbers())
@example(("one hundred and two", Decimal(102)))
@example(("1,00,000", Decimal(100000)))
def test_every_spelling_is_read_back(rendered: Rendered) -> None:
    words, value = rendered
    text = f"They counted {words} wooden crates there."
    numeral = only(text)
    assert text[numeral.start : numeral.end] == words
    assert close(numeral.value, value)
    assert numeral.role == "count"


@given(abbreviated(), st.sampled_from(["$", "€", "£", "US$", "A$", "RM", "Rs "]))
def test_abbreviated_magnitudes_of_money(rendered: Rendered, sign: str) -> None:
    words, value = rendered
    text = f"It cost {sign}{words} to build."
    numeral = only(text)
    assert text[numeral.start : numeral.end] == words
    assert close(numeral.value, value)
    assert numeral.role == "money"


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("minus 5", "-5"),
        ("minus-260", "-260"),
        ("−1.5", "-1.5"),
        (".08", "0.08"),
        ("half a million", "500000"),
        ("half a dozen", "6"),
        ("a dozen", "12"),
        ("three dozen", "36"),
        ("a hundred", "100"),
        ("a quarter million", "250000"),
        ("two-thirds", "0.6666666666666666666666666667"),
        ("three-quarters", "0.75"),
        ("one in five", "0.2"),
        ("one in a hundred", "0.01"),
        ("15 thousandths of a", "0.015"),
        ("2 300", "2300"),
        ("6 000", "6000"),
        ("1 out of 10", "0.1"),
        ("four and a half", "4.5"),
        ("3 million and a half", "3500000"),
        ("one hundred and three quarters", "100.75"),
        ("five point two million", "5200000"),
        ("1.99×10⁻³⁰", "1.99E-30"),
        ("6.2x10^-4", "0.00062"),
        ("12e3", "12000"),
        ("4 hundred million", "400000000"),
        ("2.5 lakh crore", "2500000000000"),
        ("thirteen hundred", "1300"),
        ("a couple of", "2"),
    ],
)
def test_values(words: str, value: str) -> None:
    text = f"He put it at {words} crates in all."
    numeral = only(text)
    assert numeral.value == Decimal(value)
    assert text[numeral.start : numeral.end].startswith(words.removesuffix(" of"))


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("hundreds", 100, 1000),
        ("tens of thousands", 10_000, 100_000),
        ("dozens", 12, 120),
        ("hundreds of millions", 10**8, 10**9),
        ("several thousand", 1000, 10_000),
    ],
)
def test_orders_of_magnitude(words: str, low: int, high: int) -> None:
    numeral = only(f"They lost {words} of birds.")
    assert (numeral.value, numeral.low, numeral.high) == (None, low, high)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("They sold two, three and forty of them.", ["2", "3", "40"]),
        ("between one hundred and two hundred sheep", ["100", "200"]),
        ("two million and three million votes", ["2000000", "3000000"]),
        ("rooms 10 by 12 by 14", ["10", "12", "14"]),
        ("he had 12 in six boxes", ["12", "6"]),
    ],
)
def test_neighbours_stay_apart(text: str, values: list[str]) -> None:
    assert [numeral.value for numeral in read(text)] == [Decimal(value) for value in values]


@pytest.mark.parametrize(
    "text", ["a second man", "a third man came", "the second half", "half-hearted", "a million-to-one shot in the dark"]
)
def test_words_that_are_no_numbers(text: str) -> None:
    assert all(numeral.value in (1, 10**6) for numeral in read(text))


TEXTS = st.text(alphabet="0123456789 ,.-–/%$£€:abcmMkKbn½x^e’'\"()\n", max_size=60) | st.text(max_size=60)
PHRASES = st.lists(
    st.sampled_from(
        "two hundred and a half million third one of in 5 3.2 12 $ % to - , between twenty dozen point per 2019 May".split()
    ),
    max_size=14,
).map(" ".join)


@given(TEXTS | PHRASES)
def test_numerals_are_in_order_and_never_overlap(text: str) -> None:
    covered = 0
    for numeral in read(text):
        assert covered <= numeral.start < numeral.end <= len(text)
        covered = numeral.end


@given(PHRASES)
def test_look_ups_agree_with_the_sequence(text: str) -> None:
    numerals = read(text)
    for numeral in numerals:
        assert numerals.at(numeral.start) == numerals.at(numeral.end - 1) == numerals.starting_at(numeral.start) == numeral
        assert numeral in numerals.of_role(numeral.role)
    assert numerals.at(len(text)) is None


class Extra:
    """A plugin with a magnitude word of its own."""

    @staticmethod
    def newsfacts_lexicon(name: str) -> list[tuple[str, ...]]:
        return [("gross", "144"), ("broken", "many")] if name == "magnitudes" else []


def test_magnitudes_of_plugins() -> None:
    engine = Engine(plugins=["reading", Extra()], on_error="raise")
    numerals = engine.read(Article("He ordered 3 gross of nails.")).numerals
    assert [numeral.value for numeral in numerals] == [Decimal(432)]


@pytest.mark.parametrize("piece", ["1,", "two ", "1-", "one in ", "3/4 ", "hundred and ", "5 to ", "9", "a third of ", "half a "])
def test_long_repeats_are_read(piece: str) -> None:
    text = piece * 3000
    assert all(0 <= numeral.start < numeral.end <= len(text) for numeral in read(text))
