"""What was planted in a text is found in it."""

from __future__ import annotations

from newsfacts.testing.check import check, for_all
from newsfacts.testing.planted import Planted
from newsfacts.testing.subject import Subject


@check(
    "Add the construction of this sentence to the extractor's rules, or pass a narrower strategy as planted=.",
    applies=lambda subject: subject.planted is not None,
)
def planted_truth(subject: Subject) -> None:
    """Every planted fact is found: same class, same span, same values."""
    if subject.planted is None:
        return

    def all_are_found(planted: Planted) -> None:
        facts = subject.facts(planted.article)
        for plant in planted.facts:
            words = planted.text[plant.start : plant.end]
            same_kind = [fact for fact in facts if isinstance(fact, plant.type)]
            same_place = [fact for fact in same_kind if (fact.start, fact.end) == (plant.start, plant.end)]
            where = f"{plant.type.type} {words!r} [{plant.start}:{plant.end}]"
            near = [
                f"{fact.text!r} [{fact.start}:{fact.end}]"
                for fact in same_kind
                if fact.end > plant.start and fact.start < plant.end
            ]
            assert same_place, f"{where} is not found" + (f"; found instead: {', '.join(near)}" if near else "")
            wrong = plant.differences(same_place[0])
            said = "; ".join(f"{key} is {found!r}, should be {wanted!r}" for key, (found, wanted) in wrong.items())
            assert not wrong, f"{where}: {said}"

    for_all(subject.planted, count=150).holds(all_are_found)
