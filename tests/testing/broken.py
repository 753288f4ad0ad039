"""One sound extractor, and one broken in each way that a check is there to find."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Iterable
from decimal import Decimal
from typing import ClassVar

import attrs

from newsfacts import Span
from newsfacts.document import Document
from newsfacts.facts import Fact, Percentage
from newsfacts.values import Roles

_NUMBER = re.compile(r"[0-9]{1,9}")


def share(document: Document, start: int, end: int, **fields: object) -> Percentage:
    """A percentage whose value is its own length, with everything else as given."""
    given = {"start": start, "end": end, "text": document.text[start:end], "value": Decimal(end - start), **fields}
    return Percentage(**given)


@attrs.frozen
class Sound:
    """Takes every run of digits for a percentage."""

    name: str = "sound"
    types: tuple[type[Fact], ...] = (Percentage,)
    languages: frozenset[str] | None = None

    def extract(self, document: Document) -> Iterable[Fact]:
        for match in _NUMBER.finditer(document.text):
            yield self.fact(document, match.start(), match.end())

    def fact(self, document: Document, start: int, end: int) -> Fact:
        return share(document, start, end)


class RaisesOnNul(Sound):
    def extract(self, document):
        assert "\x00" not in document.text
        return super().extract(document)


class RaisesOnLongText(Sound):
    """As a recursive reader does."""

    def extract(self, document):
        if len(document.text) > 50_000:
            raise RecursionError
        return super().extract(document)


class CountsInBytes(Sound):
    def fact(self, document, start, end):
        before = len(document.text[:start].encode(errors="surrogatepass"))
        return share(document, before, before + end - start, text=document.text[start:end])


class GivesEmptySpans(Sound):
    def fact(self, document, start, end):
        return share(document, start, start)


class PointsOutsideWithARole(Sound):
    def fact(self, document, start, end):
        return share(document, start, end, roles=Roles(number=Span(start, end + 1_000)))


class GivesDicts(Sound):
    def fact(self, document, start, end):
        return {"start": start, "end": end}


class GivesFloats(Sound):
    def fact(self, document, start, end):
        return share(document, start, end, value=1.5)


class SaysItIsAnother(Sound):
    def fact(self, document, start, end):
        return share(document, start, end, extractor="percentages")


class ThrowsDice(Sound):
    def fact(self, document, start, end):
        return share(document, start, end, value=Decimal(random.random()))


class LoopsOverASet(Sound):
    def extract(self, document):
        words = {"percent", "homes", "town", "lost", "forecast", "profit", "weak", "boats", "people", "officials"}
        first = next((word for word in words if word in document.text), "")
        return [share(document, at, at + len(first)) for at in [document.text.find(first)] if first]


class RemembersDocuments(Sound):
    """Gives nothing for a document that it has seen."""

    seen: ClassVar[set[int]] = set()
    kept: ClassVar[list[Document]] = []

    def extract(self, document):
        if id(document) in self.seen:
            return []
        self.seen.add(id(document))
        self.kept.append(document)
        return super().extract(document)


class CountsFromTheStart(Sound):
    def fact(self, document, start, end):
        return share(document, start, end, value=Decimal(document.text.count("\n", 0, start)))


class CountsRolesFromItself(Sound):
    def fact(self, document, start, end):
        return share(document, start, end, roles=Roles(number=Span(0, 1)))


class LooksAtTheEnd(Sound):
    def fact(self, document, start, end):
        return share(document, start, end, value=Decimal(len(document.text)))


class SaysWhatTheFormatCannot(Sound):
    def fact(self, document, start, end):
        return share(document, start, end, kind="per cent")


class KeepsALambda(Sound):
    def __init__(self):
        super().__init__()
        object.__setattr__(self, "make", lambda document, start, end: share(document, start, end))

    def fact(self, document, start, end):
        return self.make(document, start, end)


class SharesState(Sound):
    """Keeps the article of the moment in the class, where another thread overwrites it."""

    current: Document

    def extract(self, document):
        type(self).current = document
        facts = list(super().extract(document))
        time.sleep(0)  # lets another thread in
        return [attrs.evolve(fact, value=Decimal(len(self.current.text))) for fact in facts]


class ComparesPairs(Sound):
    def extract(self, document):
        starts = [match.start() for match in _NUMBER.finditer(document.text)]
        for start in starts:
            for _ in starts[::10]:
                pass
            yield self.fact(document, start, start + 1)


class Backtracks(Sound):
    """Its pattern runs to the end of the text from every mark: all of it in C."""

    pattern = re.compile(r"“[^”]*”")

    def extract(self, document):
        return [share(document, *match.span()) for match in self.pattern.finditer(document.text)]
