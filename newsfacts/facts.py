"""The facts: exact spans of an article with normalised, attributed values.

The fields are those of the wire format (see "The facts" in the documentation), with ``Decimal`` and ``date`` where JSON has
strings.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import ClassVar

import attrs

from newsfacts.spans import Span
from newsfacts.timex import grain_of
from newsfacts.values import (
    Change,
    Cue,
    DateSource,
    Grain,
    Modifier,
    PercentageKind,
    QuoteKind,
    Roles,
    Speaker,
    TimexMod,
    TimexType,
    Unit,
)

OFF_THE_WIRE: Mapping[str, object] = MappingProxyType({"wire": False})
"""Metadata of a field that the wire format leaves out."""


@attrs.frozen(kw_only=True)
class Fact:
    """What every fact has. Subclass it with ``@attrs.frozen(kw_only=True)`` for a kind of your own and set the class variables.

    Class variables:
        type: the name in the wire format, unique among the installed fact classes.
        layer: facts of one layer compete for the same words, facts of different layers coexist.
        nests: whether facts of the layer may lie inside one another (quotes do); two that cross always compete.

    Attributes:
        start, end: half-open offsets in code points of ``article.text``.
        text: exactly ``article.text[start:end]``.
        extractor: name of the extractor; the engine fills it where it is left empty.
        rule: the rule that found it, in the extractor's own terms.
        attributed_to: who vouches for it in the article, or None for the article itself.
    """

    type: ClassVar[str] = "fact"
    layer: ClassVar[str] = "facts"
    nests: ClassVar[bool] = False

    start: int
    end: int
    text: str
    extractor: str = ""
    rule: str = ""
    attributed_to: Speaker | None = None

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@attrs.frozen(kw_only=True)
class Quote(Fact):
    """Words that somebody is said to have said, or (kind ``unattributed``) words in quote marks that nobody is.

    Attributes:
        kind: ``direct``, ``mixed`` (marked words inside the reporter's sentence), ``indirect`` (no marks) or ``unattributed``.
        parts: one span each for a quote split by "he said" or running over paragraphs; marks included.
        content: the words without marks, parts joined by a space.
        speaker: None where nobody is named.
        cue: None where the article has no such word.
    """

    type: ClassVar[str] = "quote"
    layer: ClassVar[str] = "quotes"
    nests: ClassVar[bool] = True

    kind: QuoteKind
    parts: tuple[Span, ...]
    content: str
    speaker: Speaker | None = None
    cue: Cue | None = None


@attrs.frozen(kw_only=True)
class DateExpression(Fact):
    """A temporal expression after TimeML's TIMEX3 (ISO 24617-1).

    Attributes:
        kind: TIMEX3 type.
        value: TIMEX3 value: ``2021-12-23``, ``2021-W51``, ``XXXX-12-23`` (year unknown), ``PAST_REF``, ``P7Y``, ``PT4.5H``.
        mod: TIMEX3 mod, or None.
        earliest, latest: the half-open stretch of the calendar that the value denotes; both None for durations, sets and
            references that have none.
        edtf: the value in EDTF level 1 (ISO 8601-2:2019), or None where EDTF cannot say it.
        vague: True for "now", "recently", "the future" and the like.
        source: what made the value definite: its own ``words`` (so too where it stayed underspecified), the day of
            ``publication``, or an earlier ``mention``; None where nobody told. Not on the wire, and no part of equality.
        anchor: where that earlier mention stands. Not on the wire, and no part of equality.
    """

    type: ClassVar[str] = "date"
    layer: ClassVar[str] = "dates"

    kind: TimexType
    value: str
    mod: TimexMod | None = None
    earliest: date | datetime | None = None
    latest: date | datetime | None = None
    edtf: str | None = None
    vague: bool = False
    source: DateSource | None = attrs.field(default=None, eq=False, metadata=OFF_THE_WIRE)
    anchor: Span | None = attrs.field(default=None, eq=False, metadata=OFF_THE_WIRE)

    @property
    def grain(self) -> Grain | None:
        """How fine the value is ("2009" is a ``year``); None for durations, sets and references."""
        return grain_of(self.value)


@attrs.frozen(kw_only=True)
class Quantity(Fact):
    """A number of something: a measure, an amount of money, a count.

    Attributes:
        value: the figure; None where the words only give bounds ("hundreds of", "between 5 and 10").
        low, high: bounds of a range, inclusive; None where open.
        modifier: how the words bound the figure.
        change: ``up`` or ``down`` where the figure is a difference ("rose by 5"), or where ``low`` and ``high`` are the levels of
            a move: "climbed from 25 to 38" is ``up`` from low to high, "cut from 30mph to 20mph" is ``down`` from high to low.
        unit: None for plain counts.
        currency: ISO 4217 code, for money.
        noun: the counted thing, as it stands in the text ("Russian troops").
        head: its head noun ("troops").
        assumed: True where a unit or currency was decided by context (a bare "$").
        roles: where the parts stand.
    """

    type: ClassVar[str] = "quantity"
    layer: ClassVar[str] = "quantities"

    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None
    modifier: Modifier = "="
    change: Change | None = None
    unit: Unit | None = None
    currency: str | None = None
    noun: str | None = None
    head: str | None = None
    assumed: bool = False
    roles: Roles = Roles()

    def to(self, unit: str) -> Quantity:
        """The same quantity in another unit ("km", "kilometres"); span, text and roles stay. Needs the extra ``units``.

        Raises:
            ImportError: if the extra is not installed.
            InvalidArgument: if ``unit`` is unknown, or of another dimension, or the quantity is no measure.
        """
        from newsfacts.interop.units import convert

        return convert(self, unit)


@attrs.frozen(kw_only=True)
class Percentage(Fact):
    """A share or a rate in percent, percentage points or basis points.

    Attributes:
        value: the figure in the unit that the text uses: 50 for "50%", 25 for "25 basis points".
        low, high, modifier, change: as for :class:`Quantity`.
        of: the base of the share, as it stands in the text ("the country’s 146 million people"), or None.
    """

    type: ClassVar[str] = "percentage"
    layer: ClassVar[str] = "quantities"

    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None
    modifier: Modifier = "="
    change: Change | None = None
    kind: PercentageKind = "percent"
    of: str | None = None
    roles: Roles = Roles()
