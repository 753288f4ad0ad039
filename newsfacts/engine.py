"""The engine: runs extractors and refiners over an article, each isolated from the failures of the others."""

from __future__ import annotations

import gc
import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Literal

from newsfacts.article import Article
from newsfacts.contract import check_span, checked
from newsfacts.document import Document
from newsfacts.errors import ContractViolation, ExtractionError, InvalidArgument
from newsfacts.extraction import Component, Extraction, Failure
from newsfacts.extractor import Extractor, Option, Refiner
from newsfacts.facts import Fact
from newsfacts.factset import Facts
from newsfacts.overlaps import Suppressed, resolve

if TYPE_CHECKING:
    from newsfacts.assembly import Assembly, Part

OnError = Literal["collect", "raise"]
LONG = 1_000_000
"""Characters of an article from which on Python's cyclic garbage collector rests while it is read."""


class Engine:
    """Plugins put together and ready to run. Immutable, shared by threads, pickled as the arguments it was built with."""

    __slots__ = ("_arguments", "_assembly", "failures", "manifest", "on_error")

    _arguments: tuple[object, ...]
    _assembly: Assembly
    failures: tuple[Failure, ...]
    """Plugins and hooks that did not work when the engine was built."""
    manifest: tuple[Component, ...]
    """All that takes part, by kind and name."""
    on_error: OnError
    """What becomes of the failure of an extractor or a refiner: collected, or raised."""

    def __init__(
        self,
        plugins: str | Iterable[object] = "installed",
        *,
        disable: Iterable[str] = (),
        only: Iterable[str] | None = None,
        on_error: OnError = "collect",
        strict: bool = False,
        options: Mapping[str, Mapping[str, Option]] | None = None,
    ) -> None:
        """
        Args:
            plugins: ``"installed"`` (the built-in ones and those of installed distributions), ``"builtin"``, or a list of
                these words, names of plugins, dotted module names, modules, plugin objects and extractors.
            disable: plugins, extractors and refiners to leave out. ``NEWSFACTS_DISABLE=a,b`` adds to it, and
                ``NEWSFACTS_NO_PLUGINS=1`` leaves out all installed plugins but the built-in ones.
            only: the extractors to run; None for all.
            on_error: ``"collect"`` failures of extractors and refiners in ``Extraction.failures``, or ``"raise"`` the first.
            strict: raise, instead of reporting, where a plugin cannot be loaded or a hook fails.
            options: settings per plugin, given to its hooks in ``config``.

        Raises:
            InvalidArgument: naming the argument that is not as described.
            DuplicateName: if two plugins, extractors, refiners, layers or fact types bear one name.
            PluginError: with ``strict``, for the first plugin that fails.
        """
        from newsfacts.assembly import assemble  # with pluggy: who only reads facts again needs neither

        specs = _names("plugins", plugins)
        left_out = frozenset(_strings("disable", disable))
        chosen = None if only is None else frozenset(_strings("only", only))
        if on_error not in ("collect", "raise"):
            raise InvalidArgument(f"on_error must be 'collect' or 'raise', not {on_error!r}")
        from_environment = frozenset(filter(None, map(str.strip, os.environ.get("NEWSFACTS_DISABLE", "").split(","))))
        assembly = assemble(specs, left_out, from_environment, chosen, strict, _checked_options(options))
        components = sorted(
            (Component(kind, name, plugin.origin, plugin.version) for kind, name, plugin in assembly.origins()),
            key=lambda component: (component.kind, component.name),
        )
        set_once = super().__setattr__
        set_once("_assembly", assembly)
        set_once("on_error", on_error)
        set_once("failures", assembly.failures)
        set_once("manifest", tuple(components))
        names = None if chosen is None else tuple(sorted(chosen))
        set_once("_arguments", (specs, tuple(sorted(left_out)), names, on_error, strict, options))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("an Engine cannot be changed; build another")

    def __reduce__(self) -> tuple[object, ...]:
        return _build, self._arguments

    def __repr__(self) -> str:
        names = ", ".join(extractor.name for extractor in self.extractors)
        return f"<Engine: {names or 'no extractors'}>"

    @property
    def extractors(self) -> tuple[Extractor, ...]:
        """The extractors that run, by name."""
        return tuple(part.component for part in self._assembly.extractors)

    @property
    def refiners(self) -> tuple[Refiner, ...]:
        """The refiners that run, in their order."""
        return tuple(part.component for part in self._assembly.refiners)

    def read(self, article: Article) -> Document:
        """The article's reading, for looking at its layers.

        Raises:
            InvalidArgument: if ``article`` is not an :class:`Article`.
        """
        if not isinstance(article, Article):
            raise InvalidArgument.wrong_type("article", "a newsfacts.Article, such as newsfacts.Article(text)", article)
        return Document(article, self._assembly.layers, self._assembly.vocabulary)

    def run(self, article: Article) -> Extraction:
        """Extract the facts of one article. Any text is legal.

        While an article of a million characters or more is read, Python's cyclic garbage collector rests.

        Raises:
            InvalidArgument: if ``article`` is not an :class:`Article`.
            ExtractionError: if something failed and the engine was built with ``on_error="raise"``.
        """
        return self.run_on(self.read(article))

    def run_on(self, document: Document) -> Extraction:
        """:meth:`run` for an article that is read already: who looks at its layers as well has them computed once.

        Args:
            document: from :meth:`read` of an engine with the same plugins.

        Raises:
            InvalidArgument: if ``document`` is not a :class:`Document`.
            ExtractionError: as :meth:`run`.
        """
        if not isinstance(document, Document):
            raise InvalidArgument.wrong_type("document", "a newsfacts.Document, from engine.read(article)", document)
        with _collector_at_rest(len(document.text) >= LONG):
            return self._run(document)

    def _run(self, document: Document) -> Extraction:
        article = document.article
        failures: list[Failure] = []
        suppressed: list[Suppressed] = []
        found: list[Fact] = []
        language = article.language.split("-")[0].split("_")[0].lower()
        readers = [part for part in self._assembly.extractors if _reads(part.component, language)]
        failures += self._unread(article.language, readers)
        for part in readers:
            found += self._extract(part, document, failures)
        facts, lost = resolve(found, self._assembly.priorities)
        suppressed += lost
        result = Facts(facts)
        for refiner in self._assembly.refiners:
            result = self._refine(refiner, document, result, failures, suppressed)
        for name, error in document.broken_layers.items():
            self._fail(failures, Failure.of("layer", name, self._assembly.layer_origin(name), error), error)
        return Extraction(article, result, tuple(failures), tuple(suppressed), self.manifest)

    def run_many(self, articles: Iterable[Article], workers: int = 1) -> Iterator[Extraction]:
        """Extract from many articles, in order, with bounded memory; see :func:`newsfacts.batch.run_many`."""
        from newsfacts.batch import run_many

        return run_many(self, articles, workers)

    def _fail(self, failures: list[Failure], failure: Failure, error: Exception) -> None:
        if self.on_error == "raise":
            raise ExtractionError(f"{failure.stage} of {failure.name!r} ({failure.origin}) failed: {failure.message}") from error
        failures.append(failure)

    def _unread(self, language: str, readers: Collection[Part[Extractor]]) -> Iterator[Failure]:
        """The extractors that do not read a language, but for those whose types of facts others find in it."""
        found = {kind for part in readers for kind in part.component.types}
        for part in self._assembly.extractors:
            if part not in readers and not found.issuperset(part.component.types):
                languages = ", ".join(sorted(part.component.languages or ()))
                message = f"does not read language {language!r} (it reads {languages})"
                yield Failure("language", part.component.name, part.plugin.origin, message)

    def _extract(self, part: Part[Extractor], document: Document, failures: list[Failure]) -> list[Fact]:
        """An extractor's facts that keep the contract; all of them are lost if it raises."""
        name, types = part.component.name, tuple(part.component.types)
        sound: list[Fact] = []
        try:
            given = list(part.component.extract(document))
        except Exception as error:
            self._fail(failures, Failure.of("extract", name, part.plugin.origin, error), error)
            return sound
        for fact in given:
            try:
                sound.append(checked(fact, name, types, document.text))
            except ContractViolation as error:
                self._fail(failures, Failure.of("contract", name, part.plugin.origin, error), error)
        return sound

    def _refine(
        self, part: Part[Refiner], document: Document, facts: Facts, failures: list[Failure], suppressed: list[Suppressed]
    ) -> Facts:
        """The refiner's facts, or the facts as they were if it raises or breaks the contract."""
        name = part.component.name
        known = {id(fact) for fact in facts}
        try:
            refined = list(part.component.refine(document, facts))
            changed = [fact for fact in refined if id(fact) not in known]
            for fact in changed:
                check_span(fact, document.text)
        except Exception as error:
            self._fail(failures, Failure.of("refine", name, part.plugin.origin, error), error)
            return facts
        if gone := known.difference(map(id, refined)):
            stay = {_identity(fact) for fact in changed}
            lost = (fact for fact in facts if id(fact) in gone and _identity(fact) not in stay)
            suppressed += (Suppressed(fact, f"left out by refiner {name!r}") for fact in lost)
        return Facts(refined)


@contextmanager
def _collector_at_rest(rest: bool) -> Iterator[None]:
    """Let the collector rest: it would go through the growing reading again and again, and there are no cycles in it."""
    rest = rest and gc.isenabled()
    if rest:
        gc.disable()
    try:
        yield
    finally:
        if rest:
            gc.enable()


def _reads(extractor: Extractor, language: str) -> bool:
    return extractor.languages is None or language in extractor.languages


def _identity(fact: Fact) -> tuple[str, int, int, str]:
    return fact.type, fact.start, fact.end, fact.extractor


def _names(argument: str, value: str | Iterable[object]) -> tuple[object, ...]:
    if isinstance(value, str):
        if value not in ("installed", "builtin"):
            raise InvalidArgument(f"{argument} must be 'installed', 'builtin' or a list, not {value!r}")
        return (value,)
    if not isinstance(value, Iterable):
        raise InvalidArgument.wrong_type(argument, "'installed', 'builtin' or a list", value)
    # A module does not pickle; its name does.
    return tuple(spec.__name__ if isinstance(spec, ModuleType) else spec for spec in value)


def _strings(argument: str, value: Iterable[str]) -> Iterator[str]:
    if isinstance(value, str) or not isinstance(value, Iterable):
        raise InvalidArgument.wrong_type(argument, "a list of names", value)
    for name in value:
        if not isinstance(name, str):
            raise InvalidArgument.wrong_type(f"a name in {argument}", "a str", name)
        yield name


def _checked_options(options: Mapping[str, Mapping[str, Option]] | None) -> Mapping[str, Mapping[str, Option]]:
    if options is None:
        return {}
    if not isinstance(options, Mapping) or not all(isinstance(value, Mapping) for value in options.values()):
        raise InvalidArgument.wrong_type("options", "a dict of dicts, such as {'dates': {'profile': 'facts'}}", options)
    return options


def _build(
    plugins: tuple[object, ...],
    disable: tuple[str, ...],
    only: tuple[str, ...] | None,
    on_error: OnError,
    strict: bool,
    options: Mapping[str, Mapping[str, Option]] | None,
) -> Engine:
    return Engine(plugins, disable=disable, only=only, on_error=on_error, strict=strict, options=options)


@cache
def default_engine() -> Engine:
    """The engine behind :func:`newsfacts.extract`: all installed plugins. Built at the first call."""
    return Engine()


def extract(article: Article) -> Facts:
    """The facts of an article, with all installed plugins.

    Raises:
        InvalidArgument: if ``article`` is not an :class:`Article`.
    """
    return default_engine().run(article).facts
