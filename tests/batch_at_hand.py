"""Extractors for tests of many articles: what the words of an article say happens to the process that reads it."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterable
from pathlib import Path

from newsfacts import Document, Fact, extractor
from tests.facts_at_hand import Word


@extractor(types=[Word], triggers=["two"])
def twos(document: Document) -> Iterable[Fact]:
    return [Word(start=hit.start, end=hit.end, text=document.text[hit.start : hit.end]) for hit in document.hits("twos")]


@extractor(types=[Word])
def deadly(document: Document) -> Iterable[Fact]:
    """Ends its process at some words; at a path, only the first process that comes to it."""
    if document.text == "kill me":
        os.kill(os.getpid(), signal.SIGKILL)
    if document.text == "exit at once":
        os._exit(0)
    if document.text == "system exit":
        raise SystemExit(3)
    if document.text.startswith("once "):
        trace = Path(document.text.removeprefix("once "))
        if not trace.exists():
            trace.touch()
            os.kill(os.getpid(), signal.SIGKILL)
    return []


@extractor(types=[Word])
def fragile(document: Document) -> Iterable[Fact]:
    if document.text == "raise":
        raise ZeroDivisionError("as asked")
    return []


@extractor(types=[Word])
def local(document: Document) -> Iterable[Fact]:
    """A fact that no other process can unpickle."""

    class Local(Word):
        pass

    if document.text == "local":
        yield Local(start=0, end=5, text="local")
