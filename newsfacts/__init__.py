"""newsfacts reads a news article and returns its facts: who said what, when, how many, what share.

>>> import newsfacts
>>> article = newsfacts.Article("Prices rose 3.2 percent on Tuesday, the bank said.", published="2024-05-16")
>>> facts = newsfacts.extract(article)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from newsfacts.article import Article
from newsfacts.document import Document, Layer
from newsfacts.engine import Engine, extract
from newsfacts.errors import (
    ContractViolation,
    DecodeError,
    DuplicateName,
    ExtractionError,
    InvalidArgument,
    LayerError,
    NewsfactsError,
    PluginError,
    UnknownHook,
    WorkerError,
)
from newsfacts.extraction import Component, Extraction, Failure
from newsfacts.extractor import Config, Extractor, Refiner, extractor
from newsfacts.facts import DateExpression, Fact, Percentage, Quantity, Quote
from newsfacts.factset import Facts
from newsfacts.overlaps import Suppressed
from newsfacts.spans import Span
from newsfacts.values import Cue, Roles, Speaker, Unit

if TYPE_CHECKING:
    from newsfacts.grounding import compare

__version__ = "0.1.0"
__all__ = [
    "Article",
    "Component",
    "Config",
    "ContractViolation",
    "Cue",
    "DateExpression",
    "DecodeError",
    "Document",
    "DuplicateName",
    "Engine",
    "Extraction",
    "ExtractionError",
    "Extractor",
    "Fact",
    "Facts",
    "Failure",
    "InvalidArgument",
    "Layer",
    "LayerError",
    "NewsfactsError",
    "Percentage",
    "PluginError",
    "Quantity",
    "Quote",
    "Refiner",
    "Roles",
    "Span",
    "Speaker",
    "Suppressed",
    "Unit",
    "UnknownHook",
    "WorkerError",
    "__version__",
    "compare",
    "extract",
    "extractor",
]


def __getattr__(name: str) -> object:
    if name == "compare":  # a room above all others: imported when it is first needed
        found: object = import_module("newsfacts.grounding").compare
        return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
