"""Extractions on their way from a worker: packed there at a third of pickle's own cost, unpacked where they are first touched."""

from __future__ import annotations

import copyreg
import io
import pickle
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, cast

import attrs

from newsfacts.article import Article
from newsfacts.batch.attempt import attempt
from newsfacts.codec import BUILTIN_TYPES
from newsfacts.extraction import Component, Extraction, Failure
from newsfacts.facts import Fact
from newsfacts.factset import Facts
from newsfacts.overlaps import Suppressed
from newsfacts.spans import Span
from newsfacts.values import Cue, Roles, Speaker, Unit

if TYPE_CHECKING:
    from newsfacts.engine import Engine

Pack = tuple[bytes, tuple[Failure, ...], tuple[Suppressed, ...]]
"""What a worker sends of one extraction, its facts pickled: the article and the manifest are known where it goes."""

_Reducer = Callable[[object], tuple[Callable[..., object], tuple[object, ...]]]


@attrs.frozen
class PackedRun:
    """A worker's task: articles to packs."""

    engine: Engine

    def __call__(self, articles: Sequence[Article]) -> list[Pack | Extraction]:
        return [_packed(attempt(self.engine, article)) for article in articles]


def _packed(extraction: Extraction) -> Pack | Extraction:
    """The pack, or the extraction itself if its facts do not pickle: the crew then finds that out, and where it can be used."""
    buffer = io.BytesIO()
    pickler = pickle.Pickler(buffer, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _REDUCERS
    try:
        pickler.dump(tuple(extraction.facts))
    except Exception:
        return extraction
    return buffer.getvalue(), extraction.failures, extraction.suppressed


def unpacked(article: Article, pack: Pack | Extraction, manifest: tuple[Component, ...]) -> Extraction:
    """The extraction as it was where it was packed."""
    if isinstance(pack, Extraction):
        return pack
    facts, failures, suppressed = pack
    return Extraction(article, PackedFacts(facts), failures, suppressed, manifest)


class PackedFacts(Facts):
    """Facts that unpack themselves when they are first touched; who only counts articles never pays for it."""

    __slots__ = ("_pack",)

    def __init__(self, pack: bytes) -> None:
        self._pack = pack

    def __getattr__(self, name: str) -> object:
        # Called for what is not there: the attributes of Facts, until the first of them is asked for.
        if name not in Facts.__slots__:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        if pack := self._pack:  # else another thread was faster
            Facts.__init__(self, pickle.loads(pack))
            self._pack = b""
        return cast("object", object.__getattribute__(self, name))

    def __reduce__(self) -> tuple[object, ...]:
        return Facts, (tuple(self),)


# attrs pickles a slotted object as a dict of its attributes, each by name; a tuple of the values is far cheaper.


def _fact(kind: type[Fact], *values: object) -> Fact:
    return kind(**dict(zip(_NAMES[kind], values)))  # type: ignore[arg-type]  # noqa: B905  # as many as were taken apart


def _reducer_of_facts(kind: type[Fact]) -> _Reducer:
    values = attrgetter(*_NAMES[kind])
    return lambda fact: (_fact, (kind, *values(fact)))


def _reducer(kind: type[attrs.AttrsInstance]) -> _Reducer:
    """For classes that take their attributes in order."""
    values = attrgetter(*attrs.fields_dict(kind))
    return lambda value: (kind, values(value))


_NAMES = {kind: tuple(attrs.fields_dict(kind)) for kind in BUILTIN_TYPES}
_VALUES: tuple[type[attrs.AttrsInstance], ...] = (Span, Speaker, Cue, Unit, Roles)
_REDUCERS = (
    cast("dict[type, _Reducer]", copyreg.dispatch_table)
    | {kind: _reducer_of_facts(kind) for kind in BUILTIN_TYPES}
    | {kind: _reducer(kind) for kind in _VALUES}
)
