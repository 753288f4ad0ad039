"""Functions become extractors, and what is none is refused with a reason."""

import pickle
from collections.abc import Iterable
from types import SimpleNamespace

import pytest

from newsfacts import Document, Extractor, Fact, InvalidArgument, extractor
from newsfacts.extractor import problem_with_extractor, problem_with_refiner
from tests.facts_at_hand import Word


@extractor(types=[Word], triggers=["euro", "€"], priority=2)
def euros(document: Document) -> Iterable[Fact]:
    """Finds the word."""
    for hit in document.hits("euros"):
        yield Word(start=hit.start, end=hit.end, text=document.text[hit.start : hit.end])


def test_the_decorator_gives_a_whole_extractor() -> None:
    assert isinstance(euros, Extractor)
    assert (euros.name, euros.types, euros.languages, euros.priority) == ("euros", (Word,), frozenset({"en"}), 2)
    assert problem_with_extractor(euros) is None
    assert pickle.loads(pickle.dumps(euros)) is euros


def test_a_local_function_says_why_it_does_not_pickle() -> None:
    @extractor(types=[Word])
    def local(document: Document) -> Iterable[Fact]:
        return []

    with pytest.raises(pickle.PicklingError, match="'local' does not pickle"):
        pickle.dumps(local)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"types": []}, "types"), ({"types": Word}, "types"), ({"types": ["Word"]}, "types"), ({"types": [int]}, "types"),
        ({"types": [Word], "languages": "en"}, "languages"), ({"types": [Word], "triggers": "euro"}, "triggers"),
        ({"types": [Word], "triggers": ["two words"]}, "triggers"),
    ],
)  # fmt: skip
def test_a_bad_argument_is_named(arguments: dict[str, object], named: str) -> None:
    with pytest.raises(InvalidArgument, match=named):
        extractor(**arguments)  # type: ignore[arg-type]


def sound(**changes: object) -> SimpleNamespace:
    return SimpleNamespace(**{"name": "x", "types": (Word,), "languages": None, "extract": list, **changes})


@pytest.mark.parametrize(
    ("candidate", "problem"),
    [
        (sound(), None), (sound(name=""), "name"), (sound(types=[str]), "types"), (sound(types=None), "types"),
        (sound(languages="en"), "languages"), (sound(extract=None), "extract"), (sound(triggers=["a b"]), "triggers"),
        (sound(priority="high"), "priority"), (object(), "name"),
    ],
)  # fmt: skip
def test_the_problem_with_an_extractor_is_named(candidate: object, problem: str | None) -> None:
    found = problem_with_extractor(candidate)
    assert found is None if problem is None else problem in (found or "")


@pytest.mark.parametrize(
    ("candidate", "problem"),
    [
        (SimpleNamespace(name="r", order=1, refine=list), None),
        (SimpleNamespace(name=3, order=1, refine=list), "name"),
        (SimpleNamespace(name="r", order="first", refine=list), "order"),
        (SimpleNamespace(name="r", order=1), "refine"),
    ],
)
def test_the_problem_with_a_refiner_is_named(candidate: object, problem: str | None) -> None:
    found = problem_with_refiner(candidate)
    assert found is None if problem is None else problem in (found or "")
