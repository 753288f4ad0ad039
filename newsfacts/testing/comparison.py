"""Two sets of facts that should be equal, and the first difference in words."""

from __future__ import annotations

from newsfacts.facts import Fact
from newsfacts.factset import Facts
from newsfacts.testing.anatomy import fields_of


def same(expected: Facts, found: Facts, here: str, there: str) -> None:
    """
    Args:
        here, there: what the two are called in the message: "the first reading", "the second reading".

    Raises:
        AssertionError: naming the first fact, and the fields of it, in which the two differ.
    """
    if expected == found:
        return
    only_here = [fact for fact in expected if fact not in found]
    only_there = [fact for fact in found if fact not in expected]
    for fact in only_here:
        for other in only_there:
            if (type(fact), fact.start, fact.end) == (type(other), other.start, other.end):
                raise AssertionError(f"{_named(fact)}: {_differences(fact, other, here, there)}")
    for fact, place, other_place in [(fact, here, there) for fact in only_here] + [(fact, there, here) for fact in only_there]:
        raise AssertionError(f"{_named(fact)} is in {place} and not in {other_place}")
    raise AssertionError(f"{here} gives {len(expected)} facts and {there} gives {len(found)}, the same one more than once")


def _named(fact: Fact) -> str:
    return f"{fact.type} {fact.text[:60]!r} [{fact.start}:{fact.end}]"


def _differences(fact: Fact, other: Fact, here: str, there: str) -> str:
    differing = (field.name for field in fields_of(fact) if getattr(fact, field.name) != getattr(other, field.name))
    return "; ".join(f"{name} is {getattr(fact, name)!r} in {here}, {getattr(other, name)!r} in {there}" for name in differing)
