"""Sentences and names from a spaCy pipeline, in the place of the built-in layers: a plugin for newsfacts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import cast

from newsfacts import Config, Document, Layer
from newsfacts.reading.names import Names
from newsfacts.reading.stretches import Stretches
from newsfacts_spacy import names, sentences
from newsfacts_spacy.pipeline import Piece, load

__all__ = ["SpacyReading"]

LAYERS = ("sentences", "names")


class SpacyReading:
    """The plugin for one pipeline, to be passed to ``Engine(plugins=["builtin", SpacyReading("en_core_web_sm")])``.

    Args:
        pipeline: an installed package or a folder, as for ``spacy.load``.
        layers: which built-in layers it replaces; those for which the pipeline has no component stay.

    Raises:
        ValueError: if a layer is none of "sentences" and "names".
    """

    def __init__(self, pipeline: str, layers: Iterable[str] = LAYERS) -> None:
        self.name = f"spacy:{pipeline}"
        self._pipeline = pipeline
        self._layers = tuple(layers)
        unknown = sorted(set(self._layers) - set(LAYERS))
        if unknown:
            raise ValueError(f"layers must be of {', '.join(LAYERS)}, not {', '.join(unknown)}")

    def newsfacts_layers(self) -> list[Layer]:
        """Loads the pipeline, so that a name that spaCy does not know is reported when the engine is built."""
        pipeline = load(self._pipeline)
        layers = [Layer("spacy", pipeline.read)]
        if "sentences" in self._layers and pipeline.finds("doc.sents"):
            layers.append(Layer("sentences", _sentences))
        if "names" in self._layers and pipeline.finds("doc.ents"):
            layers.append(Layer("names", _names))
        return layers


def newsfacts_layers(config: Config) -> list[Layer]:
    """The layers of the pipeline in ``options={"spacy": {"pipeline": …}}``; none where no pipeline is named."""
    pipeline = str(config.option("spacy", "pipeline", ""))
    layers = str(config.option("spacy", "layers", ",".join(LAYERS)))
    return SpacyReading(pipeline, map(str.strip, layers.split(","))).newsfacts_layers() if pipeline else []


def _pieces(document: Document) -> Sequence[Piece]:
    return cast("Sequence[Piece]", document.layer("spacy"))


def _sentences(document: Document) -> Stretches:
    return sentences.sentences(document, _pieces(document))


def _names(document: Document) -> Names:
    return names.names(document, _pieces(document))
