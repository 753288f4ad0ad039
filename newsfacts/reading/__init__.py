"""The built-in layers of the reading, one file each; this module is the plugin that brings them."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts.document import Layer
from newsfacts.reading.paragraphs import paragraphs
from newsfacts.reading.sentences import sentences
from newsfacts.reading.tokens import tokens


def newsfacts_layers() -> Iterable[Layer]:
    return [
        Layer("paragraphs", paragraphs),
        Layer("sentences", sentences),
        Layer("tokens", tokens),
    ]
