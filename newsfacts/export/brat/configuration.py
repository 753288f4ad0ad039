"""The configuration of a collection: which annotations there are, and how they look."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType

from newsfacts.export.brat.names import (
    ATTRIBUTED_TO,
    ATTRIBUTES,
    BUILTIN_ENTITIES,
    CUE,
    CUED_BY,
    SAID_BY,
    SPEAKER,
    entity_name,
)

_COLOURS = MappingProxyType(
    {"Quote": "#bfe3f7", "Date": "#b8e6d3", "Quantity": "#fbe6a2", "Percentage": "#f3cfe2", SPEAKER: "#ffffff", CUE: "#ececec"}
)
"""Light, so that black is read on them; their hues are told apart by the colour-blind."""
_OTHERS = "#ddd6f3"


def configuration(kinds: Iterable[str] = ()) -> dict[str, str]:
    """The files ``annotation.conf`` and ``visual.conf`` of a collection, by name.

    Args:
        kinds: types of facts that plugins bring: ``fact.type for fact in facts`` will do. The built-in ones are always there.
    """
    entities = list(dict.fromkeys((*BUILTIN_ENTITIES, *map(entity_name, sorted(set(kinds))))))
    return {"annotation.conf": _annotation(entities), "visual.conf": _visual([*entities, SPEAKER, CUE])}


def _annotation(entities: list[str]) -> str:
    attributes = [
        f"{attribute.name}\tArg:{'|'.join(entity_name(kind.type) for kind in attribute.kinds)}"
        + (f", Value:{'|'.join(attribute.values)}" if attribute.values else "")
        for attribute in ATTRIBUTES
    ]
    relations = [
        f"{SAID_BY}\tArg1:Quote, Arg2:{SPEAKER}",
        f"{CUED_BY}\tArg1:Quote, Arg2:{CUE}",
        f"{ATTRIBUTED_TO}\tArg1:{'|'.join(entities)}, Arg2:{SPEAKER}",
        "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>",
    ]
    return _sections(entities=[*entities, SPEAKER, CUE], relations=relations, events=[], attributes=attributes)


def _visual(entities: list[str]) -> str:
    spans = [f"{entity}\tbgColor:{_COLOURS.get(entity, _OTHERS)}" for entity in entities]
    drawing = ["SPAN_DEFAULT\tfgColor:black, bgColor:#ececec, borderColor:darken", *spans]
    drawing += ["ARC_DEFAULT\tcolor:#555555, dashArray:-, arrowHead:triangle-5", f"{ATTRIBUTED_TO}\tdashArray:3-3"]
    labels = [f"{SAID_BY} | said by | by", f"{CUED_BY} | cue | cue", f"{ATTRIBUTED_TO} | according to | acc."]
    return _sections(labels=labels, drawing=drawing)


def _sections(**sections: list[str]) -> str:
    return "\n".join("\n".join([f"[{name}]", *lines, ""]) for name, lines in sections.items())
