"""What newsfacts' terms are called in brat: entities, relations, attributes with the values that they may have."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import NamedTuple, get_args

from newsfacts.codec import BUILTIN_TYPES
from newsfacts.facts import DateExpression, Fact, Percentage, Quantity, Quote
from newsfacts.values import Change, PercentageKind, QuoteKind, TimexMod, TimexType

SPEAKER, CUE = "Speaker", "Cue"
SAID_BY, CUED_BY, ATTRIBUTED_TO = "SaidBy", "CuedBy", "AttributedTo"
_MODIFIERS = MappingProxyType({"~": "about", "<": "below", "<=": "at_most", ">": "above", ">=": "at_least"})
"""brat's configuration has signs of its own; exactness ("=") needs no attribute."""


class Attribute(NamedTuple):
    """An attribute.

    Attributes:
        field: of the fact, whose value it shows.
        kinds: the types of facts that have it.
        values: what it may be; none for one that is there or not.
    """

    name: str
    field: str
    kinds: tuple[type[Fact], ...]
    values: tuple[str, ...] = ()

    def of(self, fact: Fact) -> str | None:
        """The words behind the annotation's id: " direct", or "" where being there says all; None where the fact has it not."""
        value = getattr(fact, self.field)
        if not self.values:
            return "" if value else None
        word = _MODIFIERS.get(value) if self.field == "modifier" else value
        return f" {word}" if word in self.values else None


_FIGURES = (Quantity, Percentage)
ATTRIBUTES = (
    Attribute("QuoteKind", "kind", (Quote,), get_args(QuoteKind)),
    Attribute("TimexType", "kind", (DateExpression,), get_args(TimexType)),
    Attribute("TimexMod", "mod", (DateExpression,), get_args(TimexMod)),
    Attribute("Vague", "vague", (DateExpression,)),
    Attribute("Modifier", "modifier", _FIGURES, tuple(_MODIFIERS.values())),
    Attribute("Change", "change", _FIGURES, get_args(Change)),
    Attribute("Assumed", "assumed", (Quantity,)),
    Attribute("PercentageKind", "kind", (Percentage,), get_args(PercentageKind)),
)


def entity_name(kind: str) -> str:
    """The entity of a type of fact: "Quote", "StockTicker"."""
    return "".join(word[:1].upper() + word[1:] for word in re.split("[^A-Za-z0-9]+", kind)) or "Fact"


BUILTIN_ENTITIES = tuple(entity_name(kind.type) for kind in BUILTIN_TYPES)
