"""What extractors and refiners are, and how a function becomes one."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Mapping
from functools import reduce
from typing import Protocol, runtime_checkable

import attrs

from newsfacts.document import Document
from newsfacts.errors import InvalidArgument
from newsfacts.facts import Fact
from newsfacts.factset import Facts
from newsfacts.triggers import is_trigger

Option = str | int | bool
Languages = frozenset[str] | None
"""First subtags of BCP 47 codes; None for all languages."""
ENGLISH = frozenset({"en"})


@runtime_checkable
class Extractor(Protocol):
    """Finds facts of declared types in a document. Any object of this shape will do; it must be stateless.

    It may also have ``triggers`` (a set of words and signs: ``document.hits(name)`` then gives their places from the one scan
    that all share) and ``priority`` (an int, default 0: in an overlap the higher wins).
    """

    @property
    def name(self) -> str:
        """Unique among the extractors of an engine."""

    @property
    def types(self) -> tuple[type[Fact], ...]:
        """The classes of the facts that it gives."""

    @property
    def languages(self) -> Languages:
        """The languages that it reads, or None for all."""

    def extract(self, document: Document) -> Iterable[Fact]:
        """The facts, in any order."""


@runtime_checkable
class Refiner(Protocol):
    """Sees all facts of an article and links them: pronoun to name, figure to source."""

    @property
    def name(self) -> str:
        """Unique among the refiners of an engine."""

    @property
    def order(self) -> int:
        """Refiners run in ascending order, then by name; the built-in ones are at 100 and 200."""

    def refine(self, document: Document, facts: Facts) -> Iterable[Fact]:
        """All facts, changed or not. A fact that is left out is recorded as suppressed."""


@attrs.frozen
class FunctionExtractor:
    """An extractor made of a function by :func:`extractor`; calling it calls the function."""

    extract: Callable[[Document], Iterable[Fact]]
    name: str
    types: tuple[type[Fact], ...]
    languages: Languages
    triggers: frozenset[str]
    priority: int

    def __call__(self, document: Document) -> Iterable[Fact]:
        return self.extract(document)

    def __reduce__(self) -> tuple[object, ...]:
        # The decorator put this object in the function's place, so it pickles by that name only.
        place = self.extract.__module__, self.extract.__qualname__
        try:
            found = _by_name(*place)
        except (ImportError, AttributeError):
            found = None
        if found is not self:
            import pickle

            raise pickle.PicklingError(
                f"extractor {self.name!r} does not pickle: {'.'.join(place)} is not the decorated function"
            )
        return _by_name, place


def _by_name(module: str, qualified_name: str) -> object:
    return reduce(getattr, qualified_name.split("."), importlib.import_module(module))


def extractor(
    *,
    types: Iterable[type[Fact]],
    name: str | None = None,
    languages: Iterable[str] | None = ("en",),
    triggers: Iterable[str] = (),
    priority: int = 0,
) -> Callable[[Callable[[Document], Iterable[Fact]]], FunctionExtractor]:
    """Make an extractor of a function from a document to facts.

    Args:
        types: the Fact classes that it gives, at least one.
        name: default: the function's name.
        languages: first subtags of BCP 47 codes; None for all.
        triggers: words (found in any casing) and signs whose places ``document.hits(name)`` gives.
        priority: in an overlap inside a layer the higher wins.

    Raises:
        InvalidArgument: naming the argument that is not of its type.
    """
    classes = tuple(types) if isinstance(types, Iterable) else ()
    if not classes or not all(isinstance(kind, type) and issubclass(kind, Fact) for kind in classes):
        raise InvalidArgument.wrong_type("types", "a list of Fact classes, at least one", types)
    if isinstance(languages, str):
        raise InvalidArgument.wrong_type("languages", "a list of language codes or None", languages)
    if isinstance(triggers, str) or not all(map(is_trigger, triggers)):
        raise InvalidArgument.wrong_type("triggers", "a list, each one word of letters or one sign", triggers)

    def decorate(function: Callable[[Document], Iterable[Fact]]) -> FunctionExtractor:
        if not callable(function):
            raise InvalidArgument.wrong_type("function", "a function from a Document to facts", function)
        return FunctionExtractor(
            function,
            name or function.__name__,
            classes,
            None if languages is None else frozenset(languages),
            frozenset(triggers),
            priority,
        )

    return decorate


def problem_with_extractor(candidate: object) -> str | None:
    """What is wrong with an object that should be an extractor, in words, or None."""
    if not isinstance(getattr(candidate, "name", None), str) or not candidate.name:  # type: ignore[attr-defined]
        return "it needs a name (a str that is not empty)"
    kinds = getattr(candidate, "types", None)
    if not isinstance(kinds, Iterable) or not all(isinstance(kind, type) and issubclass(kind, Fact) for kind in kinds):
        return "its types must be Fact classes"
    languages = getattr(candidate, "languages", ())
    if languages is not None and (isinstance(languages, str) or not isinstance(languages, Iterable)):
        return "its languages must be a set of language codes or None"
    if not callable(getattr(candidate, "extract", None)):
        return "it needs a method extract(document)"
    triggers = getattr(candidate, "triggers", ())
    if isinstance(triggers, str) or not isinstance(triggers, Iterable) or not all(map(is_trigger, triggers)):
        return "its triggers must be a set, each one word of letters or one sign"
    if type(getattr(candidate, "priority", 0)) is not int:
        return "its priority must be an int"
    return None


def problem_with_refiner(candidate: object) -> str | None:
    """What is wrong with an object that should be a refiner, in words, or None."""
    if not isinstance(getattr(candidate, "name", None), str) or not candidate.name:  # type: ignore[attr-defined]
        return "it needs a name (a str that is not empty)"
    if not isinstance(getattr(candidate, "order", None), int):
        return "it needs an order (an int)"
    if not callable(getattr(candidate, "refine", None)):
        return "it needs a method refine(document, facts)"
    return None


@attrs.frozen
class Config:
    """What a plugin's hooks are told when an engine is built.

    Attributes:
        options: per plugin name, what the user passed as ``Engine(options={"dates": {"profile": "facts"}})``.
        lexicons: per lexicon name, the entries that plugins add to the built-in ones, in order of plugin name.
    """

    options: Mapping[str, Mapping[str, Option]] = attrs.field(factory=dict)
    lexicons: Mapping[str, tuple[tuple[str, ...], ...]] = attrs.field(factory=dict)

    def option(self, plugin: str, key: str, default: Option) -> Option:
        """One option of one plugin."""
        return self.options.get(plugin, {}).get(key, default)

    def lexicon(self, name: str) -> tuple[tuple[str, ...], ...]:
        """Entries added to a built-in lexicon; the hook reference says what each lexicon's entries are."""
        return self.lexicons.get(name, ())
