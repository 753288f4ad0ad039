"""The contract that every fact must keep before it counts."""

from __future__ import annotations

import attrs

from newsfacts.errors import ContractViolation
from newsfacts.facts import Fact


def checked(fact: object, extractor: str, types: tuple[type[Fact], ...], text: str) -> Fact:
    """The fact with its extractor's name.

    Raises:
        ContractViolation: if it is not of a declared type, not an exact slice of the text, or bears another's name.
    """
    if not isinstance(fact, types):
        declared = ", ".join(kind.__name__ for kind in types)
        raise ContractViolation(f"gave a {type(fact).__name__}, and declares only {declared}")
    _check_slice(fact, text)
    if fact.extractor == extractor:
        return fact
    if fact.extractor:
        raise ContractViolation(f"gave a fact of extractor {fact.extractor!r}: {fact.text[:40]!r}")
    return attrs.evolve(fact, extractor=extractor)


def check_span(fact: object, text: str) -> None:
    """
    Raises:
        ContractViolation: if it is no fact, or not an exact slice of the text.
    """
    if not isinstance(fact, Fact):
        raise ContractViolation(f"gave a {type(fact).__name__} instead of a fact")
    _check_slice(fact, text)


def _check_slice(fact: Fact, text: str) -> None:
    start, end = fact.start, fact.end
    if not (type(start) is int and type(end) is int and 0 <= start < end <= len(text)):
        raise ContractViolation(f"gave the span [{start!r}:{end!r}] in a text of {len(text)} characters")
    if text[start:end] != fact.text:
        raise ContractViolation(f"text[{start}:{end}] is {text[start:end][:40]!r}, not {fact.text[:40]!r}")
