"""Where plugins come from: the built-in ones, entry points of installed distributions, names, modules and objects."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable, Iterable, Iterator
from functools import partial

import attrs

from newsfacts.errors import InvalidArgument, PluginError
from newsfacts.extractor import problem_with_extractor

ENTRY_POINT_GROUP = "newsfacts"
HOOK_PREFIX = "newsfacts_"
BUILTIN = {
    "reading": "newsfacts.reading",
    "quotes": "newsfacts.extractors.quotes",
    "dates": "newsfacts.extractors.dates",
    "quantities": "newsfacts.extractors.quantities",
    "percentages": "newsfacts.extractors.percentages",
    "speakers": "newsfacts.refiners.speakers",
    "attribution": "newsfacts.refiners.attribution",
}
"""The built-in plugins: name and module. They implement the same hooks as anyone's."""


@attrs.frozen
class Source:
    """A plugin that could be loaded.

    Attributes:
        name: the plugin's name.
        origin: where it comes from, for a person to read: "newsfacts-ticker 1.2 (newsfacts_ticker)".
        version: of its distribution, or None.
        load: imports it; may raise anything.
    """

    name: str
    origin: str
    version: str | None
    load: Callable[[], object]


def sources(specs: Iterable[object]) -> Iterator[Source]:
    """What the elements of ``Engine(plugins=[...])`` stand for.

    Raises:
        InvalidArgument: for a name that no plugin bears.
    """
    for spec in specs:
        if spec == "builtin":
            yield from _builtin()
        elif spec == "installed":
            yield from _builtin()
            if os.environ.get("NEWSFACTS_NO_PLUGINS", "") in ("", "0"):
                yield from _entry_points()
        elif isinstance(spec, str):
            yield _named(spec)
        else:
            yield Source(_name_of(spec), f"object {type(spec).__qualname__}", None, partial(as_plugin, spec))


def _builtin() -> Iterator[Source]:
    from newsfacts import __version__

    for name, module in BUILTIN.items():
        yield Source(name, f"newsfacts {__version__} ({module})", __version__, partial(importlib.import_module, module))


def _entry_points() -> Iterator[Source]:
    from importlib.metadata import entry_points

    for point in entry_points(group=ENTRY_POINT_GROUP):
        version = point.dist.version if point.dist else None
        owner = f"{point.dist.name} {version}" if point.dist else "an unnamed distribution"
        yield Source(point.name, f"{owner} ({point.value})", version, lambda point=point: as_plugin(point.load()))  # type: ignore[misc]


def _named(name: str) -> Source:
    for source in _builtin():
        if source.name == name:
            return source
    if "." in name:
        return Source(name, f"module {name}", None, partial(importlib.import_module, name))
    installed = list(_entry_points())
    for source in installed:
        if source.name == name:
            return source
    known = sorted({*BUILTIN, *(source.name for source in installed)})
    choices = f"there are {', '.join(known)} (or 'installed', 'builtin', a dotted module name)"
    raise InvalidArgument(f"plugins names no plugin {name!r}; {choices}")


def _name_of(thing: object) -> str:
    name = getattr(thing, "name", None)
    return name if isinstance(name, str) and name else type(thing).__name__


class OneExtractor:
    """The plugin that an extractor makes when it is passed, or exported by an entry point, by itself."""

    def __init__(self, extractor: object) -> None:
        self._extractor = extractor

    def newsfacts_extractors(self) -> list[object]:
        return [self._extractor]


def as_plugin(thing: object) -> object:
    """The plugin in ``thing``: itself if it has hooks, or one around it if it is an extractor.

    Raises:
        PluginError: if it is neither.
    """
    if isinstance(thing, type):
        raise PluginError(f"{thing.__qualname__} is a class; pass an object of it")
    if any(name.startswith(HOOK_PREFIX) and callable(getattr(thing, name, None)) for name in dir(thing)):
        return thing
    problem = problem_with_extractor(thing)
    if problem is None:
        return OneExtractor(thing)
    raise PluginError(f"{_name_of(thing)!r} is no plugin (it has no function called {HOOK_PREFIX}…) and no extractor ({problem})")
