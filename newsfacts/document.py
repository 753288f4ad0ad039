"""One article's reading: named layers, each computed when first asked for, once, and shared by all extractors."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, cast

import attrs

from newsfacts.article import Article
from newsfacts.errors import LayerError
from newsfacts.triggers import Hit, Hits, Vocabulary

if TYPE_CHECKING:
    from newsfacts.reading.amount import Amount
    from newsfacts.reading.calendar import Calendar
    from newsfacts.reading.marks import Marks
    from newsfacts.reading.names import Names
    from newsfacts.reading.numerals import Numerals
    from newsfacts.reading.stretches import Stretches
    from newsfacts.reading.tokens import Token


@attrs.frozen
class Layer:
    """A named analysis of a document.

    Attributes:
        name: as asked for with ``document.layer(name)``; the name of a built-in layer replaces that layer.
        read: computes it from the document; may ask for other layers.
        triggers: words and signs whose places the analysis wants to know: ``document.hits(name)`` gives them.
    """

    name: str
    read: Callable[[Document], object]
    triggers: frozenset[str] = frozenset()


class Document:
    """The reading of one article. It belongs to one run of an engine, in one thread.

    Where a plugin's layer replaces another and raises, the replaced one serves, and the error is kept in ``broken_layers``.
    """

    __slots__ = ("_computed", "_hits", "_layers", "_reading", "_vocabulary", "article", "broken_layers", "published", "text")

    def __init__(self, article: Article, layers: Mapping[str, Sequence[Layer]], vocabulary: Vocabulary) -> None:
        """
        Args:
            layers: for each name the layers to try, in order.
            vocabulary: the triggers of all layers and extractors.
        """
        self.article: Article = article
        self.text: str = article.text
        self.published: date | None = article.published
        self.broken_layers: dict[str, Exception] = {}
        self._layers = layers
        self._vocabulary = vocabulary
        self._hits: Hits | None = None
        self._computed: dict[str, object] = {}
        self._reading: list[str] = []

    def layer(self, name: str) -> object:
        """The analysis called ``name``.

        Raises:
            LayerError: if there is none, if it needs itself, or if all that bear the name raised.
        """
        try:
            return self._computed[name]
        except KeyError:
            return self._read(name)

    def _read(self, name: str) -> object:
        candidates = self._layers.get(name, ())
        if not candidates:
            raise LayerError(f"no layer is called {name!r}; there are {', '.join(sorted(self._layers))}")
        if name in self._reading:
            raise LayerError(f"layer {name!r} needs itself: {' -> '.join([*self._reading, name])}")
        if name in self.broken_layers:
            raise LayerError(f"layer {name!r} failed: {self.broken_layers[name]!r}")
        self._reading.append(name)
        try:
            for layer in candidates:
                try:
                    found = layer.read(self)
                except Exception as error:
                    self.broken_layers[name] = error
                else:
                    self._computed[name] = found
                    return found
        finally:
            self._reading.pop()
        raise LayerError(f"layer {name!r} failed: {self.broken_layers[name]!r}") from self.broken_layers[name]

    def hits(self, owner: str) -> Sequence[Hit]:
        """Where the trigger words of an extractor or a layer stand, in order."""
        if self._hits is None:
            self._hits = self._vocabulary.scan(self.text)
        return self._hits.of(owner)

    @property
    def paragraphs(self) -> Stretches:
        """Paragraphs: what stands between line ends, without white space around it."""
        return cast("Stretches", self.layer("paragraphs"))

    @property
    def sentences(self) -> Stretches:
        """Sentences, closing quote marks included; none crosses a paragraph."""
        return cast("Stretches", self.layer("sentences"))

    @property
    def tokens(self) -> Sequence[Token]:
        """Words, numbers and single signs."""
        return cast("Sequence[Token]", self.layer("tokens"))

    @property
    def marks(self) -> Marks:
        """Passages in quote marks."""
        return cast("Marks", self.layer("marks"))

    @property
    def calendar(self) -> Calendar:
        """Which digits are dates and clock times: the one authority for layers and extractors."""
        return cast("Calendar", self.layer("calendar"))

    @property
    def numerals(self) -> Numerals:
        """Numbers, in figures or words, each with the role that it has in the article."""
        return cast("Numerals", self.layer("numerals"))

    @property
    def amounts(self) -> Sequence[Amount]:
        """What numerals say together: ranges, bounds, shared units, change."""
        return cast("Sequence[Amount]", self.layer("amounts"))

    @property
    def names(self) -> Names:
        """Persons and organisations with all their mentions."""
        return cast("Names", self.layer("names"))
