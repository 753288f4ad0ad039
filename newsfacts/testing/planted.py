"""Texts made together with the facts that they must yield."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from newsfacts.article import Article
from newsfacts.facts import Fact
from newsfacts.testing.anatomy import moved


@attrs.frozen
class Plant:
    """A fact that a text must yield.

    Attributes:
        type: its class.
        start, end: where it stands.
        values: the fields whose values are known; a dotted name ("unit.name") reaches into a field's value.
    """

    type: type[Fact]
    start: int
    end: int
    values: Mapping[str, object]

    def shift(self, by: int) -> Plant:
        """The same fact, ``by`` characters later."""
        return Plant(self.type, self.start + by, self.end + by, {key: moved(value, by) for key, value in self.values.items()})

    def differences(self, fact: Fact) -> dict[str, tuple[object, object]]:
        """For each field that is not as it should be: what it is, what it should be."""
        found = {key: _at(fact, key) for key in self.values}
        return {key: (found[key], wanted) for key, wanted in self.values.items() if found[key] != wanted}


def _at(value: object, path: str) -> object:
    for name in path.split("."):
        value = None if value is None else getattr(value, name)
    return value


@attrs.frozen
class Passage:
    """A stretch of text and what is planted in it."""

    text: str
    plants: tuple[Plant, ...] = ()

    @classmethod
    def fact(cls, type_: type[Fact], text: str, /, **values: object) -> Passage:
        """A passage that is one fact from end to end; ``unit__name`` stands for ``unit.name``."""
        return cls(text, (Plant(type_, 0, len(text), {key.replace("__", "."): value for key, value in values.items()}),))

    @classmethod
    def joined(cls, pieces: Iterable[Passage | str], separator: str = "") -> Passage:
        """The pieces one after another."""
        text, plants = "", []
        for number, piece in enumerate(pieces):
            text += separator if number else ""
            if isinstance(piece, str):
                text += piece
                continue
            plants += [plant.shift(len(text)) for plant in piece.plants]
            text += piece.text
        return cls(text, tuple(plants))

    def inside(self, carrier: str) -> Passage:
        """The passage in the place of ``{}`` in a carrier sentence."""
        before, after = carrier.split("{}")
        return Passage.joined([before, self, after])


@attrs.frozen
class Planted:
    """An article and the facts that an extractor must find in it, whatever else it finds."""

    article: Article
    facts: tuple[Plant, ...]

    @property
    def text(self) -> str:
        return self.article.text
