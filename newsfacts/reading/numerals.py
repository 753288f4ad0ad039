"""The numerals layer: every number of the article, read once, with the role that it has there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple, overload

from newsfacts.document import Document, Layer
from newsfacts.extractor import Config
from newsfacts.lexicon.factors import FOLD
from newsfacts.reading.measures.ages import age_in_apposition, age_in_years, age_of
from newsfacts.reading.measures.currency_signs import currency_before
from newsfacts.reading.measures.table import UnitMention, unit_table
from newsfacts.reading.measures.units import unit_after
from newsfacts.reading.numbers.figures import Figure
from newsfacts.reading.numbers.place import Place
from newsfacts.reading.numbers.role import Role
from newsfacts.reading.numbers.roles import continued_role, role_before_units, role_without_unit
from newsfacts.reading.numbers.words import NumberReader
from newsfacts.triggers import is_trigger


class Numeral(NamedTuple):
    """A number in the text.

    Attributes:
        start, end: where it stands: sign, magnitude words and fractions included, currency signs and units not.
        value: None where the words only give bounds.
        low, high: bounds, for "hundreds" (100 to 1,000); else None.
        role: what it does: ``calendar``, ``clock``, ``percent``, ``money``, ``measure``, ``count``, ``ordinal``, ``score``,
            ``identifier``, ``phone`` or ``pronoun``.
        form: ``figures``, ``words``, ``ratio`` ("one in five") or ``factor`` ("doubled").
        scale: what its magnitude words multiply by.
        unit: the unit, currency or percent sign beside it.
        shares_unit: whether that stands beside its neighbour ("10, 15 and 20 percent"); never so in the layer itself.
    """

    start: int
    end: int
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    role: Role
    form: str
    scale: Decimal
    unit: UnitMention | None = None
    shares_unit: bool = False

    @property
    def outer_start(self) -> int:
        """Where it starts with the currency sign before it."""
        return self.start if self.unit is None or self.shares_unit else min(self.start, self.unit.start)

    @property
    def outer_end(self) -> int:
        """Where it ends with the unit after it."""
        return self.end if self.unit is None or self.shares_unit else max(self.end, self.unit.end)


class Numerals(Sequence[Numeral]):
    """Numerals in document order, none overlapping."""

    __slots__ = ("_items", "_starts")

    def __init__(self, items: Sequence[Numeral]) -> None:
        self._items = tuple(items)
        self._starts = [item.start for item in self._items]

    @overload
    def __getitem__(self, index: int) -> Numeral: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Numeral, ...]: ...
    def __getitem__(self, index: int | slice) -> Numeral | tuple[Numeral, ...]:
        return self._items[index]

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[Numeral]:
        return iter(self._items)

    def __repr__(self) -> str:
        return f"<Numerals: {len(self._items)}>"

    def at(self, offset: int) -> Numeral | None:
        """The numeral that holds the character at ``offset``."""
        index = bisect_right(self._starts, offset) - 1
        return self._items[index] if index >= 0 and offset < self._items[index].end else None

    def starting_at(self, offset: int) -> Numeral | None:
        """The numeral that starts exactly at ``offset``."""
        index = bisect_left(self._starts, offset)
        return self._items[index] if index < len(self._items) and self._starts[index] == offset else None

    def index_after(self, offset: int) -> int:
        """The index of the first numeral that starts at ``offset`` or later."""
        return bisect_left(self._starts, offset)

    def of_role(self, *roles: Role) -> tuple[Numeral, ...]:
        """Those with one of the roles."""
        return tuple(item for item in self._items if item.role in roles)


class NumeralReader:
    """Reads a document's numerals; holds the number words and units, third parties' included."""

    __slots__ = ("numbers", "triggers", "units")

    def __init__(self, config: Config) -> None:
        self.numbers = NumberReader(config.lexicon("magnitudes"))
        self.units = unit_table(config.lexicon("units"))
        self.triggers = frozenset(filter(is_trigger, self.numbers.words.triggers))

    def __call__(self, document: Document) -> Numerals:
        """The article's numerals."""
        text, calendar = document.text, document.calendar
        found: list[Numeral] = []
        covered = 0
        for start, end, word in document.hits("numerals"):
            if start < covered:
                continue
            figure = self.numbers.at(text, start, end, word)
            if figure is None:
                continue
            if figure.start < covered:
                figure = figure._replace(start=start)  # its article belongs to the number before: "half a half"
            item = calendar.at(start)
            if item is not None and end <= item.end:
                figure = Figure(start, min(item.end, max(end, figure.end)), figure.value)
                numeral = self._numeral(figure, item.role, None)
            else:
                numeral = self._classified(text, figure, found[-1] if found else None)
            covered = numeral.end
            found.append(numeral)
        return Numerals(found)

    def _classified(self, text: str, figure: Figure, previous: Numeral | None) -> Numeral:
        if figure.form == "factor":
            return self._numeral(figure, "measure", UnitMention(figure.end, figure.end, "measure", FOLD))
        currency = currency_before(text, figure, previous.outer_end if previous else 0, self.units)
        if currency is not None:
            return self._numeral(figure, "money", currency)
        place = Place(text, figure)
        gap = text[previous.outer_end : figure.start] if previous and figure.start - previous.outer_end <= 2 else ""
        role = continued_role(place, previous.role, gap) if previous and gap else None
        role = role or role_before_units(place, gap in ("-", "–"))
        if role is not None:
            return self._numeral(figure, role, None)
        unit = unit_after(text, figure, self.units)
        unit = age_in_years(text, figure, unit) if unit else age_of(place) or age_in_apposition(place)
        if unit is not None:
            return self._numeral(figure, unit.role, unit)
        return self._numeral(figure, role_without_unit(place) or "count", None)

    @staticmethod
    def _numeral(figure: Figure, role: Role, unit: UnitMention | None) -> Numeral:
        return Numeral(figure.start, figure.end, figure.value, figure.low, figure.high, role, figure.form, figure.scale, unit)


def numerals_layer(config: Config) -> Layer:
    """The layer "numerals"."""
    reader = NumeralReader(config)
    return Layer("numerals", reader, reader.triggers)
