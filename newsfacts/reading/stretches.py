"""Consecutive spans that do not overlap, found by place."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from newsfacts.spans import Span


class Stretches(Sequence[Span]):
    """An immutable sequence of spans in order, none overlapping: paragraphs, sentences."""

    __slots__ = ("_spans", "_starts")

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = tuple(spans)
        self._starts = [span.start for span in self._spans]

    @overload
    def __getitem__(self, index: int) -> Span: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Span, ...]: ...
    def __getitem__(self, index: int | slice) -> Span | tuple[Span, ...]:
        return self._spans[index]

    def __len__(self) -> int:
        return len(self._spans)

    def __iter__(self) -> Iterator[Span]:
        return iter(self._spans)

    def __repr__(self) -> str:
        return f"<Stretches: {len(self._spans)}>"

    def index_at(self, offset: int) -> int:
        """The index of the span that holds ``offset``, or of the last one before it; -1 before the first."""
        return bisect_right(self._starts, offset) - 1

    def at(self, offset: int) -> Span | None:
        """The span that holds ``offset``, its end included, or None between spans."""
        index = self.index_at(offset)
        if index < 0:
            return None
        span = self._spans[index]
        return span if offset <= span.end else None

    def within(self, outer: Span) -> tuple[Span, ...]:
        """The spans that start inside ``outer``."""
        first = bisect_right(self._starts, outer.start - 1)
        return self._spans[first : bisect_right(self._starts, outer.end - 1)]
