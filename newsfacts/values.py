"""The small values that facts are made of, and the closed lists that their fields draw from."""

from __future__ import annotations

from typing import Literal

import attrs

from newsfacts.spans import Span

QuoteKind = Literal["direct", "mixed", "indirect", "unattributed"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
TimexMod = Literal[
    "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN",
    "EQUAL_OR_LESS", "EQUAL_OR_MORE", "START", "MID", "END", "APPROX",
]  # fmt: skip
"""The values of TIMEX3's ``mod`` attribute (TimeML annotation guidelines 1.2.1)."""
Grain = Literal[
    "century", "decade", "year", "half", "quarter", "season", "month", "week", "weekend", "day", "part of day", "time"
]  # fmt: skip
"""How fine a date is: a day is never invented, "2009" is a year."""
DateSource = Literal["words", "publication", "mention"]
"""What makes a date definite: its own words, the day of publication, or an earlier mention."""
Modifier = Literal["=", "~", "<", "<=", ">", ">="]
"""How the words bound a figure: exactly, about, below, at most, above, at least."""
Change = Literal["up", "down"]
PercentageKind = Literal["percent", "percentage_point", "basis_point"]


@attrs.frozen
class Speaker:
    """Who is said to have said something.

    Attributes:
        name: the fullest form in the article ("Vladimir Putin").
        mention: the words at ``start:end`` ("he", "President Vladimir Putin").
        start, end: where the mention stands, in code points of the article's text.
    """

    name: str
    mention: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@attrs.frozen
class Cue:
    """The words that mark reported speech: "said", "according to", "accused"."""

    text: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@attrs.frozen
class Unit:
    """A unit of measure.

    Attributes:
        name: canonical and singular: "kilometre", "US dollar", "mile per hour".
        symbol: "km", "$", "mph"; None where the unit has none.
        dimension: "length", "time", "money", "speed", …; None where unknown.
    """

    name: str
    symbol: str | None = None
    dimension: str | None = None


@attrs.frozen
class Roles:
    """Where the parts of a figure stand: each a span of the article's text, or None where the words have no such part."""

    number: Span | None = None
    unit: Span | None = None
    modifier: Span | None = None
    noun: Span | None = None
