"""From marks that lie inside, beside and across one another to a tree, which is all that HTML can say."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator

import attrs

from newsfacts.facts import Fact
from newsfacts.spans import Span

MAXIMUM_DEPTH = 12
"""Marks that are shown inside one another; what lies deeper is an empty piece where it starts."""


@attrs.frozen
class Mark:
    """A stretch of the text to be marked.

    Attributes:
        fact: the fact it belongs to; None for a speaker's mention.
        label: of the fact.
        part: which part of the fact it is, from 0.
    """

    start: int
    end: int
    fact: Fact | None = None
    label: str = ""
    part: int = 0


@attrs.define
class Piece:
    """A mark, or what lies of it between two others that cross it.

    Attributes:
        first: whether the mark begins with this piece.
        content: words, as spans, and the pieces inside.
    """

    mark: Mark
    first: bool
    content: list[Piece | Span] = attrs.Factory(list)


def nested(marks: Iterable[Mark], paragraphs: Iterable[Span]) -> Iterator[tuple[Span, list[Piece | Span]]]:
    """Each paragraph with its words and pieces.

    Every mark has at least one piece, which may be empty, and exactly one that is its first; a last, empty paragraph holds those
    behind the others. Cost: n log n.

    Args:
        paragraphs: in order, none overlapping.
    """
    waiting = deque(sorted(marks, key=lambda mark: (mark.start, -mark.end)))
    running: list[Mark] = []
    end = 0
    for paragraph in paragraphs:
        beginning: list[Mark] = []
        while waiting and waiting[0].start < paragraph.end:
            beginning.append(waiting.popleft())
        yield paragraph, _tree(paragraph, running, beginning)
        running = [mark for mark in (*running, *beginning) if mark.end > paragraph.end][:MAXIMUM_DEPTH]
        end = paragraph.end
    if waiting:
        yield Span(end, end), [Piece(mark, first=True) for mark in waiting]


def _tree(paragraph: Span, running: list[Mark], beginning: list[Mark]) -> list[Piece | Span]:
    """Sweep over the places where something begins or ends; what crosses an end is closed with it and begun anew behind it."""
    opening: dict[int, list[Piece]] = {paragraph.start: [Piece(mark, first=False) for mark in running]}
    for mark in beginning:
        opening.setdefault(max(mark.start, paragraph.start), []).append(Piece(mark, first=True))
    ends = {mark.end for mark in (*running, *beginning) if paragraph.start < mark.end < paragraph.end}
    root: list[Piece | Span] = []
    open_pieces: list[Piece] = []
    done = paragraph.start
    for place in sorted({*opening, *ends, paragraph.end}):
        if done < place:
            (open_pieces[-1].content if open_pieces else root).append(Span(done, place))
            done = place
        if place == paragraph.end:
            break
        ended = next((depth for depth, piece in enumerate(open_pieces) if piece.mark.end <= place), len(open_pieces))
        crossed = [Piece(piece.mark, first=False) for piece in open_pieces[ended:] if piece.mark.end > place]
        del open_pieces[ended:]
        for piece in sorted((*crossed, *opening.get(place, ())), key=lambda piece: -piece.mark.end):
            (open_pieces[-1].content if open_pieces else root).append(piece)
            if piece.mark.end > place and len(open_pieces) < MAXIMUM_DEPTH:
                open_pieces.append(piece)
    return root
