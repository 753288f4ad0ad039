"""An article's text with its facts marked in it: by colour, or by brackets where there is none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from rich.text import Text

from newsfacts.cli.console import printable
from newsfacts.cli.palette import LOOKS, SPEAKER, look
from newsfacts.export.labels import labelled
from newsfacts.facts import Fact, Quote
from newsfacts.factset import Facts
from newsfacts.spans import Span


def marked_text(text: str, facts: Facts, *, colour: bool) -> Text:
    """The article's text; every fact bears the label that it has in the tables."""
    body = Text(printable(text))
    if colour:
        _paint(body, facts)
    insertions = dict(_labels_behind(facts) if colour else _brackets(facts))
    offsets = sorted(insertions)
    pieces = body.divide(offsets)
    result = pieces[0]
    for offset, piece in zip(offsets, pieces[1:], strict=True):
        result = result.append(insertions[offset], "dim" if colour else "").append_text(piece)
    return result


def legend(facts: Facts, *, colour: bool) -> Text:
    """What the letters and colours mean, and how many there are."""
    counts = Counter(fact.type for fact in facts)
    kinds = [
        Text.assemble(f"{each.letter} ", (each.heading, each.style if colour else ""), f" ({counts[kind]})")
        for kind, each in LOOKS.items()
    ]
    return Text("   ").join([*kinds, Text("Speaker", SPEAKER)] if colour else kinds)


def _paint(body: Text, facts: Facts) -> None:
    """Shorter facts over the longer ones around them."""
    layers = [(span, look(fact.type).style) for fact in facts for span in _parts(fact)]
    layers += [(quote.speaker.span, SPEAKER) for quote in facts.quotes if quote.speaker]
    for span, style in sorted(layers, key=lambda layer: -len(layer[0])):
        body.stylize(style, span.start, span.end)


def _parts(fact: Fact) -> tuple[Span, ...]:
    return fact.parts if isinstance(fact, Quote) else (fact.span,)


def _labels_by_span(facts: Facts) -> dict[Span, str]:
    """The label of each span; two facts of the same words (a duration is also a quantity) share it: "D5,N7"."""
    labels: dict[Span, str] = {}
    for label, fact in labelled(facts):
        for span in _parts(fact):
            labels[span] = f"{labels[span]},{label}" if span in labels else label
    return labels


def _labels_behind(facts: Facts) -> Iterator[tuple[int, str]]:
    by_end: dict[int, list[str]] = {}
    for span, label in sorted(_labels_by_span(facts).items(), key=lambda item: -item[0].start):
        by_end.setdefault(span.end, []).append(label)
    for end, labels in by_end.items():
        yield end, " ".join(labels)


def _brackets(facts: Facts) -> Iterator[tuple[int, str]]:
    """``Q1[“We lost N1[three boats],”]``: at each offset what closes before what opens, the longer opening first."""
    labels = _labels_by_span(facts)
    closing: dict[int, str] = {}
    opening: dict[int, str] = {}
    for span in sorted(labels, key=lambda span: (span.start, -span.end)):
        opening[span.start] = opening.get(span.start, "") + f"{labels[span]}["
        closing[span.end] = closing.get(span.end, "") + "]"
    for offset in closing.keys() | opening.keys():
        yield offset, closing.get(offset, "") + opening.get(offset, "")
