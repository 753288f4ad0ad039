"""Loading, checking and asking plugins. The only module that touches pluggy's untyped hooks."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator

import attrs
import pluggy

from newsfacts import hookspecs
from newsfacts.discovery import HOOK_PREFIX, Source, sources
from newsfacts.errors import DuplicateName, PluginError, UnknownHook
from newsfacts.extraction import Failure

HOOKS = tuple(name for name in vars(hookspecs) if name.startswith(HOOK_PREFIX))


@attrs.frozen
class Plugin:
    """A plugin that is loaded.

    Attributes:
        name, origin, version: as in its :class:`~newsfacts.discovery.Source`.
    """

    name: str
    origin: str
    version: str | None
    implementation: object = attrs.field(repr=False, eq=False)


class _Manager(pluggy.PluginManager):
    """Takes any function called ``newsfacts_…`` for a hook, so that a plugin needs no decorator."""

    def parse_hookimpl_opts(self, plugin: object, name: str) -> pluggy.HookimplOpts | None:
        if not name.startswith(HOOK_PREFIX) or not inspect.isroutine(getattr(plugin, name, None)):
            return None
        return {
            "wrapper": False, "hookwrapper": False, "optionalhook": False, "tryfirst": False, "trylast": False, "specname": None,
        }  # fmt: skip


class Registry:
    """The plugins of one engine. Built once; afterwards only read."""

    def __init__(self, specs: Iterable[object], *, disable: frozenset[str] = frozenset(), strict: bool = False) -> None:
        """
        Args:
            specs: "installed", "builtin", names of plugins, dotted module names, modules, plugin objects or extractors.
            disable: names of plugins to leave out.
            strict: raise where a plugin cannot be loaded or a hook of it raises, instead of reporting it.

        Raises:
            DuplicateName: if two plugins bear one name.
            InvalidArgument: if a name belongs to no plugin.
            PluginError: with ``strict``, for the first plugin that does not load.
        """
        self.failures: list[Failure] = []
        self._strict = strict
        self._manager = _Manager("newsfacts")
        self._manager.add_hookspecs(hookspecs)
        chosen: dict[str, Source] = {}
        for source in sources(specs):
            other = chosen.setdefault(source.name, source)
            if other.origin != source.origin:
                raise DuplicateName(f"two plugins are called {source.name!r}: {other.origin} and {source.origin}")
        self.disabled: tuple[str, ...] = tuple(sorted(disable & chosen.keys()))
        loaded = (self._load(source) for name, source in sorted(chosen.items()) if name not in disable)
        self.plugins: tuple[Plugin, ...] = tuple(plugin for plugin in loaded if plugin is not None)

    def ask(self, hook: str, **arguments: object) -> Iterator[tuple[Plugin, list[object]]]:
        """Each plugin's answer to a hook, by plugin name; one that raises, or gives no iterable, is reported and passed over."""
        # Each implementation is called by itself: a joint call through pluggy loses every answer when one of them raises.
        implementations = {impl.plugin_name: impl for impl in getattr(self._manager.hook, hook).get_hookimpls()}
        for plugin in self.plugins:
            if (implementation := implementations.get(plugin.name)) is None:
                continue
            try:
                answer = list(implementation.function(*(arguments[name] for name in implementation.argnames)))
            except Exception as error:
                self._report("hook", plugin, error)
            else:
                yield plugin, answer

    def report(self, plugin: Plugin, problem: str) -> None:
        """Record, or with ``strict`` raise, what is wrong with something that a plugin's hook gave."""
        self._report("hook", plugin, PluginError(problem))

    def _report(self, stage: str, plugin: Plugin | Source, error: Exception) -> None:
        if self._strict:
            raise PluginError(f"plugin {plugin.name!r} ({plugin.origin}) failed at {stage}: {error}") from error
        self.failures.append(Failure.of(stage, plugin.name, plugin.origin, error))

    def _load(self, source: Source) -> Plugin | None:
        try:
            plugin = Plugin(source.name, source.origin, source.version, source.load())
        except Exception as error:
            self._report("import", source, error)
            return None
        try:
            _refuse_unknown_hooks(plugin)
            self._manager.register(plugin.implementation, plugin.name)
        except Exception as error:
            self._report("register", source, error)
            if self._manager.is_registered(plugin.implementation):
                self._manager.unregister(plugin.implementation)
            return None
        return plugin


def _refuse_unknown_hooks(plugin: Plugin) -> None:
    """
    Raises:
        UnknownHook: for a function called ``newsfacts_…`` that is no hook.
    """
    for name in dir(plugin.implementation):
        if name.startswith(HOOK_PREFIX) and name not in HOOKS and inspect.isroutine(getattr(plugin.implementation, name, None)):
            import difflib

            close = difflib.get_close_matches(name, HOOKS, n=1)
            meant = f"did you mean {close[0]}?" if close else f"the hooks are {', '.join(HOOKS)}"
            raise UnknownHook(f"there is no hook {name!r}; {meant}")
