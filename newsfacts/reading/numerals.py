"""The numerals layer: every number of the article, read once, with the role that it has there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple, overload

from newsfacts.document import Document, Layer
from newsfacts.extractor import Config
from newsfacts.lexicon.factors import FOLD
from newsfacts.reading.measures.ages import age_in_years, age_of
from newsfacts.reading.measures.currency_signs import CURRENCY_ENDINGS, currency_before
from newsfacts.reading.measures.table import UnitMention, unit_table
from newsfacts.reading.measures.units import unit_after
from newsfacts.reading.numbers.figures import Figure
from newsfacts.reading.numbers.place import Place
from newsfacts.reading.numbers.role import Role
from newsfacts.reading.numbers.roles import continued_role, is_another_year, role_before_units, role_without_unit
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
        text, number_at = document.text, self.numbers.at
        calendar = iter(document.calendar)
        item = next(calendar, None)  # the first date or clock time that does not end before the number
        found: list[Numeral] = []
        previous: Numeral | None = None
        covered = reach = 0  # the ends of the numeral before, without and with its unit
        for start, end, word in document.hits("numerals"):
            if start < covered:
                continue
            figure = number_at(text, start, end, word)
            if figure is None:
                continue
            if figure.start < covered:
                figure = figure._replace(start=start)  # its article belongs to the number before: "half a half"
            role: Role
            unit = None
            while item is not None and item.end <= start:
                item = next(calendar, None)
            if item is not None and item.start <= start and end <= item.end:
                figure = Figure(start, min(item.end, max(end, figure.end)), figure.value)
                role = item.role
            else:
                role, unit = self._role_and_unit(Place(text, figure), previous, reach)
            previous = _numeral(figure, role, unit)
            covered = figure.end
            reach = covered if unit is None or unit.end < covered else unit.end
            found.append(previous)
        return Numerals(found)

    def _role_and_unit(self, place: Place, previous: Numeral | None, reach: int) -> tuple[Role, UnitMention | None]:
        """What a number does that is no date and no clock time.

        Args:
            previous: the numeral before it.
            reach: where that ends with its unit.
        """
        if place.figure.form == "factor":
            return "measure", UnitMention(place.end, place.end, "measure", FOLD)
        if place.last in CURRENCY_ENDINGS and (unit := currency_before(place, reach, self.units)):
            return "money", unit
        role, after_range = None, False
        if previous is not None and place.start - reach <= 2:
            gap = place.text[reach : place.start]
            role, after_range = continued_role(previous.role, gap), gap in ("-", "–")
        elif previous is not None and previous.role == "calendar" and is_another_year(place, previous.start, reach):
            role = "calendar"
        role = role or role_before_units(place, after_range)
        if role is not None:
            return role, None
        unit = unit_after(place, self.units)
        unit = age_in_years(place, unit) if unit else age_of(place)
        if unit is not None:
            return unit.role, unit
        return role_without_unit(place) or "count", None


def _numeral(figure: Figure, role: Role, unit: UnitMention | None) -> Numeral:
    start, end, value, low, high, scale, form = figure
    return tuple.__new__(Numeral, (start, end, value, low, high, role, form, scale, unit, False))  # much faster than Numeral(…)


def numerals_layer(config: Config) -> Layer:
    """The layer "numerals"."""
    reader = NumeralReader(config)
    return Layer("numerals", reader, reader.triggers)
