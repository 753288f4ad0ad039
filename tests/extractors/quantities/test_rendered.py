"""What is rendered is read back: value, exact span, bound, unit and currency."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from newsfacts import Article, Engine, Percentage, Quantity
from newsfacts.lexicon.bounds import BEFORE
from newsfacts.lexicon.currencies import CURRENCIES, GENERIC
from newsfacts.lexicon.units import UNITS
from tests.rendered_numbers import Rendered, figures, numbers, with_magnitude

ENGINE = Engine(plugins=["reading", "quantities", "percentages"], on_error="raise")
WORDED = sorted(cue for cue in BEFORE if cue[0].isalpha())
NOUNS = st.sampled_from(["people", "Polish troops", "fishing boats", "negative PCR tests", "police officers", "wooden crates"])
# "12.00 hours" is a clock time.
NAMED_UNITS = sorted(
    (name, name + "s")
    for name, *_ in UNITS
    if name.isalpha() and name[-1] not in "shyz" and name not in ("foot", "degree", "hour")
)
NAMED_CURRENCIES = sorted({(name, code) for code, name, *_ in CURRENCIES if name.lower() not in GENERIC and name[-1] != "s"})


def only(text: str) -> Quantity | Percentage:
    facts = ENGINE.run(Article(text)).facts
    assert len(facts) == 1, [fact.text for fact in facts]
    fact = facts[0]
    assert isinstance(fact, Quantity | Percentage)
    return fact


def close(found: Decimal | None, wanted: Decimal) -> bool:
    return found is not None and abs(found - wanted) <= abs(wanted) * Decimal("1e-20")


@given(numbers(), st.sampled_from(WORDED), NOUNS)
def test_bounded_counts(number: Rendered, bound: str, noun: str) -> None:
    words, value = number
    assume(value not in (0, 1))
    fact = only(f"They counted {bound} {words} {noun}.")
    assert fact.text == f"{bound} {words} {noun}"
    assert close(fact.value, value)
    assert fact.modifier == BEFORE[bound]
    assert isinstance(fact, Quantity)
    assert fact.noun == noun


@given(numbers(), st.sampled_from(NAMED_UNITS))
def test_measures(number: Rendered, unit: tuple[str, str]) -> None:
    words, value = number
    name, plural = unit
    fact = only(f"They moved {words} {plural}.")
    assert fact.text == f"{words} {plural}"
    assert close(fact.value, value)
    assert isinstance(fact, Quantity)
    assert fact.unit is not None
    assert fact.unit.name == name


@given(numbers(), st.sampled_from(NAMED_CURRENCIES))
def test_named_money(number: Rendered, currency: tuple[str, str]) -> None:
    words, value = number
    name, code = currency
    fact = only(f"They paid {words} {name}s.")
    assert isinstance(fact, Quantity)
    assert fact.text == f"{words} {name}s"
    assert close(fact.value, value)
    assert fact.currency == code


@given(
    figures() | with_magnitude(),
    st.sampled_from(
        [
            ("%", "percent"),
            (" percent", "percent"),
            (" per cent", "percent"),
            (" percentage points", "percentage_point"),
            (" basis points", "basis_point"),
        ]
    ),
    st.sampled_from(WORDED),
)
def test_percentages(number: Rendered, unit: tuple[str, str], bound: str) -> None:
    words, value = number
    sign, kind = unit
    fact = only(f"The levy came to {bound} {words}{sign} there.")
    assert isinstance(fact, Percentage)
    assert fact.text == f"{bound} {words}{sign}"
    assert close(fact.value, value)
    assert (fact.kind, fact.modifier) == (kind, BEFORE[bound])


PIECES = (
    "5 10 two hundred million % percent $ £ - to and or between from more than about of people km a per year half one in five "
    "3.2 1,200 , . ( )"
).split()
TEXTS = st.lists(st.sampled_from(PIECES), max_size=24).map(" ".join)


@given(TEXTS)
def test_quantities_and_percentages_never_overlap(text: str) -> None:
    extraction = ENGINE.run(Article(text))
    assert extraction.suppressed == ()
    covered = 0
    for fact in extraction.facts:
        assert covered <= fact.start
        covered = fact.end
        assert fact.roles.number is not None  # type: ignore[attr-defined]
        assert fact.span.covers(fact.roles.number)  # type: ignore[attr-defined]
