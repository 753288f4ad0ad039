"""Overlaps: what stays is decided by rank alone, held against the definition written as a slow loop."""

from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Fact
from newsfacts.overlaps import resolve
from tests.facts_at_hand import Bracket, Word, spans_in

LENGTH = 20
PRIORITIES = {"high": 1, "low": -1}


def facts_of(kind: type[Fact]) -> st.SearchStrategy[list[Fact]]:
    fact = st.builds(
        lambda span, name: kind(start=span.start, end=span.end, text="x" * len(span), extractor=name, rule=""),
        spans_in(LENGTH),
        st.sampled_from(["a", "b", "high", "low"]),
    )
    return st.lists(fact, max_size=14, unique_by=lambda fact: (fact.span, fact.extractor))


def competes(a: Fact, b: Fact) -> bool:
    if a.layer != b.layer:
        return False
    return a.span == b.span or a.span.crosses(b.span) if a.nests else a.span.overlaps(b.span)


def by_definition(facts: list[Fact]) -> list[Fact]:
    ranked = sorted(facts, key=lambda f: (-PRIORITIES.get(f.extractor, 0), -len(f.span), f.start, f.extractor))
    kept: list[Fact] = []
    for fact in ranked:
        if not any(competes(fact, other) for other in kept):
            kept.append(fact)
    return kept


@given(facts_of(Word), facts_of(Bracket), st.randoms(use_true_random=False))
def test_the_better_stays_in_any_order_of_arrival(flat: list[Fact], nesting: list[Fact], random: object) -> None:
    facts = flat + nesting
    random.shuffle(facts)  # type: ignore[attr-defined]
    kept, suppressed = resolve(facts, PRIORITIES)
    assert set(kept) == set(by_definition(flat) + by_definition(nesting))
    assert len(kept) + len(suppressed) == len(facts)
    assert all(loser.reason.startswith("overlaps ") for loser in suppressed)


def test_the_reason_names_the_winner() -> None:
    long = Word(start=0, end=9, text="nine lives", extractor="a")
    short = Word(start=5, end=7, text="li", extractor="b")
    kept, [loser] = resolve([short, long], {})
    assert kept == [long]
    assert loser.fact is short
    assert loser.reason == "overlaps word 'nine lives' [0:9] of 'a'"


def test_many_nested_and_crossing_facts_are_settled_quickly() -> None:
    # 20,000 brackets inside one another and 20,000 that cross them: by pairs this would be 400 million comparisons.
    depth = 20_000
    nested = [Bracket(start=i, end=4 * depth - i, text="", extractor="a") for i in range(depth)]
    crossing = [Bracket(start=2 * depth + i, end=6 * depth - i, text="", extractor="b") for i in range(depth)]
    kept, suppressed = resolve(nested + crossing, {})
    assert len(kept) + len(suppressed) == 2 * depth
