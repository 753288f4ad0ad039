"""Where the pronouns "he" and "she" stand: the trigger scan finds them, so they cost nothing more."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts.document import Document
from newsfacts.triggers import Hit

TRIGGERS = frozenset({"he", "she"})


def pronouns(document: Document) -> Sequence[Hit]:
    """The hits in document order; those in quote marks too."""
    return document.hits("pronouns")
