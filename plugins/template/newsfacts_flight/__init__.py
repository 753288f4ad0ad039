"""Finds flight numbers in news articles: an example, to put your own in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

import attrs

import newsfacts


@attrs.frozen(kw_only=True)
class Flight(newsfacts.Fact):
    """A flight number.

    Attributes:
        carrier: the code of the airline: "BA".
        number: without the code.
    """

    type: ClassVar[str] = "flight"
    layer: ClassVar[str] = "flight"  # facts of one layer compete for the same words

    carrier: str
    number: int


# Matched where a trigger stands, and bounded: the time it takes grows with the text and no faster.
PATTERN = re.compile(r"(?i:flight) ([A-Z]{2}) ?([1-9][0-9]{0,3})\b")


@newsfacts.extractor(name="flight", types=[Flight], triggers=["flight"])
def find(document: newsfacts.Document) -> Iterator[newsfacts.Fact]:
    """Flight BA 283"""
    for hit in document.hits("flight"):
        match = PATTERN.match(document.text, hit.start)
        if match:
            yield Flight(
                start=match.start(),
                end=match.end(),
                text=match[0],
                rule="word and number",
                carrier=match[1],
                number=int(match[2]),
            )


def newsfacts_extractors() -> list[newsfacts.Extractor]:
    return [find]


def newsfacts_fact_types() -> list[type[newsfacts.Fact]]:
    return [Flight]
