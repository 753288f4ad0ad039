"""The hooks: all that a plugin can tell newsfacts. This file is their reference.

A plugin is a module or object that has functions of these names; no decorator and no base class is needed, and a function may
take fewer arguments than the hook offers. It is found through the entry point group ``newsfacts``, or passed to
``Engine(plugins=[...])``. Every hook is called once per plugin when an engine is built, never per article. A hook that raises
costs the plugin its contribution to that hook, is reported in ``Engine.failures``, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable

import pluggy

from newsfacts.document import Layer
from newsfacts.extractor import Config, Extractor, Refiner
from newsfacts.facts import Fact

hookspec = pluggy.HookspecMarker("newsfacts")

LEXICONS = ("speech_verbs", "units", "magnitudes", "holidays")
"""The built-in lexicons that :func:`newsfacts_lexicon` can add to."""


@hookspec
def newsfacts_extractors(config: Config) -> Iterable[Extractor]:  # type: ignore[empty-body]
    """The plugin's extractors. Two of one name, whoever brings them, refuse to run together."""


@hookspec
def newsfacts_refiners(config: Config) -> Iterable[Refiner]:  # type: ignore[empty-body]
    """The plugin's refiners, which run after all extractors, in ascending ``order``."""


@hookspec
def newsfacts_layers(config: Config) -> Iterable[Layer]:  # type: ignore[empty-body]
    """Named analyses for ``document.layer(name)``; one that has a built-in layer's name replaces it for every extractor."""


@hookspec
def newsfacts_fact_types() -> Iterable[type[Fact]]:  # type: ignore[empty-body]
    """The plugin's Fact classes, so that ``Facts.from_dicts`` can decode them."""


@hookspec
def newsfacts_lexicon(name: str) -> Iterable[tuple[str, ...]]:  # type: ignore[empty-body]
    """More entries for a built-in lexicon, asked once for each name in ``LEXICONS``.

    ``speech_verbs``: ``(lemma,)`` or ``(lemma, past, participle, third_person)``;
    ``units``: ``(name, symbol, dimension, *other_spellings)``; ``magnitudes``: ``(word, factor)``;
    ``holidays``: ``(name, MM-DD)``.
    """
