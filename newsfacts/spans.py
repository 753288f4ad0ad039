"""Half-open stretches of text and their algebra."""

from __future__ import annotations

from typing import Self

import attrs

from newsfacts.errors import InvalidArgument


@attrs.frozen(order=True)
class Span:
    """A half-open stretch ``[start, end)`` of a text, in Unicode code points.

    Spans order by start, then end. An empty span (``start == end``) is a position: it overlaps nothing.
    """

    start: int
    end: int

    @classmethod
    def checked(cls, start: int, end: int) -> Self:
        """A span whose ends were verified.

        Raises:
            InvalidArgument: unless ``0 <= start <= end``, both integers.
        """
        for name, value in (("start", start), ("end", end)):
            if not isinstance(value, int) or isinstance(value, bool):
                raise InvalidArgument.wrong_type(name, "an int", value)
        if not 0 <= start <= end:
            raise InvalidArgument(f"a span needs 0 <= start <= end, not start={start}, end={end}")
        return cls(start, end)

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return self.end > self.start

    def __contains__(self, offset: int) -> bool:
        return self.start <= offset < self.end

    def of(self, text: str) -> str:
        """The words of ``text`` that the span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether ``other`` lies inside, its ends included."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return max(self.start, other.start) < min(self.end, other.end)

    def crosses(self, other: Span) -> bool:
        """Whether they overlap and neither covers the other."""
        return self.overlaps(other) and not self.covers(other) and not other.covers(self)

    def intersection(self, other: Span) -> Span | None:
        """The shared stretch, or None where there is none."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Span(start, end) if start < end else None

    def union(self, other: Span) -> Span:
        """The smallest span that covers both."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    def distance(self, other: Span) -> int:
        """Characters between the two; 0 where they touch or overlap."""
        return max(0, self.start - other.end, other.start - self.end)

    def shift(self, by: int) -> Span:
        """The same stretch, ``by`` characters later (earlier if negative)."""
        return Span(self.start + by, self.end + by)

    def strip(self, text: str) -> Span:
        """The span without white space at its ends; an empty one stays where it starts."""
        words = text[self.start : self.end]
        start = self.start + len(words) - len(words.lstrip())
        return Span(start, max(start, self.start + len(words.rstrip())))
