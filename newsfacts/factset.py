"""The facts of one article, in document order, with queries."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from operator import attrgetter
from typing import TypeVar, overload

from newsfacts.errors import InvalidArgument
from newsfacts.facts import DateExpression, Fact, Percentage, Quantity, Quote
from newsfacts.spans import Span

F = TypeVar("F", bound=Fact)
_START = attrgetter("start")


def document_order(fact: Fact) -> tuple[int, int, str, str]:
    """Sort key: by start, the longer first, then type and extractor."""
    return fact.start, -fact.end, fact.type, fact.extractor


def _is_ordered(facts: Sequence[Fact]) -> bool:
    for fact, following in pairwise(facts):
        if fact.start >= following.start and document_order(fact) > document_order(following):
            return False
    return True


class Facts(Sequence[Fact]):
    """An immutable sequence of facts sorted by ``(start, -end, type, extractor)``.

    Queries by place bisect: they cost the logarithm of the number of facts plus the facts found
    (plus, for :meth:`overlapping`, what starts before the place inside the longest fact around it).
    """

    __slots__ = ("_facts", "_reach")

    def __init__(self, facts: Iterable[Fact] = ()) -> None:
        given = tuple(facts)
        self._facts = given if _is_ordered(given) else tuple(sorted(given, key=document_order))
        # When asked for, _reach[i]: the furthest end of facts[0..i]; it never falls, so it can be bisected.
        self._reach: Sequence[int] | None = None

    @overload
    def __getitem__(self, index: int) -> Fact: ...
    @overload
    def __getitem__(self, index: slice) -> Facts: ...
    def __getitem__(self, index: int | slice) -> Fact | Facts:
        return Facts(self._facts[index]) if isinstance(index, slice) else self._facts[index]

    def __len__(self) -> int:
        return len(self._facts)

    def __iter__(self) -> Iterator[Fact]:
        return iter(self._facts)

    def __eq__(self, other: object) -> bool:
        return self._facts == other._facts if isinstance(other, Facts) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._facts)

    def __repr__(self) -> str:
        counts: dict[str, int] = {}
        for fact in self._facts:
            counts[fact.type] = counts.get(fact.type, 0) + 1
        return f"<Facts: {', '.join(f'{n} {kind}' for kind, n in sorted(counts.items())) or 'none'}>"

    def _repr_html_(self) -> str:
        """The facts as a table, for notebooks."""
        from newsfacts.export.html import facts_fragment

        return facts_fragment(self)

    @property
    def quotes(self) -> tuple[Quote, ...]:
        return self.of(Quote)

    @property
    def dates(self) -> tuple[DateExpression, ...]:
        return self.of(DateExpression)

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        return self.of(Quantity)

    @property
    def percentages(self) -> tuple[Percentage, ...]:
        return self.of(Percentage)

    def of(self, kind: type[F]) -> tuple[F, ...]:
        """The facts of a class, subclasses included.

        Raises:
            InvalidArgument: if ``kind`` is not a Fact class.
        """
        if not (isinstance(kind, type) and issubclass(kind, Fact)):
            raise InvalidArgument.wrong_type("kind", "a Fact class such as newsfacts.Quote", kind)
        return tuple([fact for fact in self._facts if isinstance(fact, kind)])

    def where(self, predicate: Callable[[Fact], bool]) -> Facts:
        """The facts for which ``predicate`` is true."""
        return Facts(fact for fact in self._facts if predicate(fact))

    def within(self, span: Span) -> Facts:
        """The facts that lie inside ``span``, ends included."""
        first = bisect_left(self._facts, span.start, key=_START)
        last = bisect_right(self._facts, span.end, key=_START)
        return Facts(fact for fact in self._facts[first:last] if fact.end <= span.end)

    def overlapping(self, span: Span) -> Facts:
        """The facts that share at least one character with ``span``."""
        if self._reach is None:
            self._reach = tuple(accumulate((fact.end for fact in self._facts), max))
        first, last = bisect_right(self._reach, span.start), bisect_left(self._facts, span.end, key=_START)
        return Facts(fact for fact in self._facts[first:last] if fact.span.overlaps(span))

    def at(self, offset: int) -> Facts:
        """The facts that cover the character at ``offset``."""
        return self.overlapping(Span(offset, offset + 1))

    def to_dicts(self) -> list[dict[str, object]]:
        """The facts in the wire format: plain dicts of what JSON can hold, in document order."""
        from newsfacts.codec import encode

        return [encode(fact) for fact in self._facts]

    def to_jsonl(self) -> str:
        """The facts as JSON Lines, one fact a line."""
        from newsfacts.codec import to_jsonl

        return to_jsonl(self._facts)

    @classmethod
    def from_dicts(cls, rows: Iterable[object]) -> Facts:
        """Facts from the wire format.

        Raises:
            DecodeError: if a row is not a fact of an installed type; the message names the row and the key.
        """
        from newsfacts.codec import decode

        return cls(decode(row) for row in rows)

    @classmethod
    def from_jsonl(cls, lines: str) -> Facts:
        """Facts from JSON Lines; blank lines are skipped.

        Raises:
            DecodeError: as :meth:`from_dicts`, also for a line that is not JSON.
        """
        from newsfacts.codec import from_jsonl

        return cls(from_jsonl(lines))
