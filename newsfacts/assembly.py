"""Putting an engine together: ask the plugins' hooks, check what they give, refuse duplicates, compile the scan."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Generic, TypeVar, cast

import attrs

from newsfacts.codec import register_types
from newsfacts.document import Layer
from newsfacts.errors import DuplicateName, InvalidArgument
from newsfacts.extraction import Failure
from newsfacts.extractor import Config, Extractor, Option, Refiner, problem_with_extractor, problem_with_refiner
from newsfacts.facts import Fact
from newsfacts.hookspecs import LEXICONS
from newsfacts.plugins import Plugin, Registry
from newsfacts.triggers import Vocabulary

T = TypeVar("T")
READING = "reading"
"""The built-in plugin whose layers others may replace."""


@attrs.frozen
class Part(Generic[T]):
    """A component and the plugin that brought it."""

    component: T
    plugin: Plugin


@attrs.frozen
class Assembly:
    """All that an engine runs, in the order in which it runs; the order of registration plays no part."""

    plugins: tuple[Plugin, ...]
    extractors: tuple[Part[Extractor], ...]
    refiners: tuple[Part[Refiner], ...]
    layer_parts: Mapping[str, tuple[Part[Layer], ...]]
    layers: Mapping[str, tuple[Layer, ...]]
    priorities: Mapping[str, int]
    vocabulary: Vocabulary
    failures: tuple[Failure, ...]

    def origins(self) -> Iterator[tuple[str, str, Plugin]]:
        """Kind, name and plugin of every component."""
        yield from (("plugin", plugin.name, plugin) for plugin in self.plugins)
        yield from (("extractor", part.component.name, part.plugin) for part in self.extractors)
        yield from (("refiner", part.component.name, part.plugin) for part in self.refiners)
        for parts in self.layer_parts.values():
            yield from (("layer", part.component.name, part.plugin) for part in parts)

    def layer_origin(self, name: str) -> str:
        """Where the layer that is tried first comes from."""
        return self.layer_parts[name][0].plugin.origin


def assemble(
    specs: Iterable[object],
    disable: frozenset[str],
    disable_if_present: frozenset[str],
    only: frozenset[str] | None,
    strict: bool,
    options: Mapping[str, Mapping[str, Option]],
) -> Assembly:
    """
    Raises:
        DuplicateName, InvalidArgument, PluginError: as :class:`newsfacts.Engine` says.
    """
    left_out = disable | disable_if_present
    registry = Registry(specs, disable=left_out, strict=strict)
    lexicons = {name: tuple(_lexicon_entries(registry, name)) for name in LEXICONS}
    config = Config(options, lexicons)
    extractors = _components(registry, "newsfacts_extractors", config, problem_with_extractor)
    refiners = _components(registry, "newsfacts_refiners", config, problem_with_refiner)
    layers = _layers(registry, config)
    _register_fact_types(registry)
    known = {plugin.name for plugin in registry.plugins} | extractors.keys() | refiners.keys() | set(registry.disabled)
    known |= {failure.name for failure in registry.failures}
    _refuse_unknown_names("disable", disable, known)
    _refuse_unknown_names("only", only or frozenset(), extractors.keys())
    _refuse_unknown_names("options", frozenset(options), known)
    running = [
        cast("Part[Extractor]", part)
        for name, part in sorted(extractors.items())
        if name not in left_out and (only is None or name in only)
    ]
    refining = [cast("Part[Refiner]", part) for name, part in refiners.items() if name not in left_out]
    refining.sort(key=lambda part: (part.component.order, part.component.name))
    triggers: dict[str, set[str]] = {}
    for name, parts in layers.items():
        triggers.setdefault(name, set()).update(*(part.component.triggers for part in parts))
    for part in running:
        triggers.setdefault(part.component.name, set()).update(getattr(part.component, "triggers", ()))
    return Assembly(
        plugins=registry.plugins,
        extractors=tuple(running),
        refiners=tuple(refining),
        layer_parts=layers,
        layers={name: tuple(part.component for part in parts) for name, parts in layers.items()},
        priorities={part.component.name: getattr(part.component, "priority", 0) for part in running},
        vocabulary=Vocabulary(triggers),
        failures=tuple(registry.failures),
    )


def _lexicon_entries(registry: Registry, name: str) -> Iterator[tuple[str, ...]]:
    for plugin, entries in registry.ask("newsfacts_lexicon", name=name):
        for entry in entries:
            if isinstance(entry, tuple) and entry and all(isinstance(word, str) and word for word in entry):
                yield entry
            else:
                registry.report(plugin, f"newsfacts_lexicon({name!r}) must give tuples of str, not {entry!r}")


def _components(
    registry: Registry, hook: str, config: Config, problem_with: Callable[[object], str | None]
) -> dict[str, Part[object]]:
    """The sound components by name.

    Raises:
        DuplicateName: naming both plugins.
    """
    found: dict[str, Part[object]] = {}
    for plugin, components in registry.ask(hook, config=config):
        for component in components:
            problem = problem_with(component)
            if problem:
                registry.report(plugin, f"{hook} gave {component!r}: {problem}")
                continue
            name: str = component.name  # type: ignore[attr-defined]  # problem_with has looked
            if name in found:
                raise DuplicateName(f"{hook}: two are called {name!r}, from {found[name].plugin.origin} and {plugin.origin}")
            found[name] = Part(component, plugin)
    return found


def _layers(registry: Registry, config: Config) -> dict[str, tuple[Part[Layer], ...]]:
    """The layers to try for each name: another plugin's first, then the built-in one, which serves if the other raises."""
    found: dict[str, list[Part[Layer]]] = {}
    for plugin, layers in registry.ask("newsfacts_layers", config=config):
        for layer in layers:
            if not isinstance(layer, Layer):
                registry.report(plugin, f"newsfacts_layers gave {layer!r}, which is not a newsfacts.Layer")
                continue
            same = found.setdefault(layer.name, [])
            rival = next((part for part in same if (part.plugin.name == READING) == (plugin.name == READING)), None)
            if rival:
                raise DuplicateName(f"two layers are called {layer.name!r}, from {rival.plugin.origin} and {plugin.origin}")
            same.append(Part(layer, plugin))
    return {name: tuple(sorted(parts, key=lambda part: part.plugin.name == READING)) for name, parts in sorted(found.items())}


def _register_fact_types(registry: Registry) -> None:
    types: dict[str, Part[type[Fact]]] = {}
    for plugin, kinds in registry.ask("newsfacts_fact_types"):
        for kind in kinds:
            if not (isinstance(kind, type) and issubclass(kind, Fact)):
                registry.report(plugin, f"newsfacts_fact_types gave {kind!r}, which is not a Fact class")
                continue
            other = types.setdefault(kind.type, Part(kind, plugin))
            if other.component is not kind:
                raise DuplicateName(f"two fact types are called {kind.type!r}, from {other.plugin.origin} and {plugin.origin}")
    register_types(part.component for part in types.values())


def _refuse_unknown_names(argument: str, names: frozenset[str], known: Iterable[str]) -> None:
    unknown = sorted(names - set(known))
    if unknown:
        raise InvalidArgument(f"{argument} names {', '.join(map(repr, unknown))}; there are {', '.join(sorted(known))}")
