"""The checks of the testing kit, with casualties planted in news."""

from decimal import Decimal

from hypothesis import strategies as st
from newsfacts_casualties import Casualty, casualties

from newsfacts.testing import Passage, parametrize_with_checks
from newsfacts.testing.strategies import planted_passages

BOUNDS = {"": "=", "at least ": ">=", "more than ": ">", "about ": "~", "as many as ": "<="}
PEOPLE = ("people", "soldiers", "Marovian nurses", "other passengers")
CARRIERS = {
    "killed": (
        "The bomb killed {} on Monday.",
        "The storm hit the coast, killing {}.",
        "The crash left {} dead.",
        "In Port Salen, {} were killed, the mayor said.",
        "Last week {} died in the fire.",
        "The fire claimed the lives of {}.",
    ),
    "injured": (
        "A second blast wounded {}, officials said.",
        "When the roof fell in, {} were badly injured.",
        "The quake hit at night, injuring {} in Harlow.",
    ),
    "missing": (
        "Hours later {} were still missing.",
        "The coast guard said that {} remained unaccounted for.",
    ),
}


def casualty(kind: str, number: int, bound: str, people: str, carrier: str) -> Passage:
    words = f"{bound}{number:,} {people}"
    who = people.removeprefix("other ")
    return Passage.fact(Casualty, words, kind=kind, value=Decimal(number), modifier=BOUNDS[bound], who=who).inside(carrier)


def passages(kind: str) -> st.SearchStrategy[Passage]:
    numbers, bounds, people = st.integers(2, 999_999), st.sampled_from(sorted(BOUNDS)), st.sampled_from(PEOPLE)
    return st.builds(casualty, st.just(kind), numbers, bounds, people, st.sampled_from(CARRIERS[kind]))


PLANTED = planted_passages(st.one_of(*map(passages, CARRIERS)))


@parametrize_with_checks([casualties], planted={"casualties": PLANTED})
def test_kit(extractor, check):
    check(extractor)
