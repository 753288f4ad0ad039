"""The fact: a figure of an election."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Literal

import attrs

from newsfacts import Fact

Kind = Literal["votes", "share", "seats", "turnout", "margin", "counted"]
Modifier = Literal["=", "~", "<", "<=", ">", ">="]
Change = Literal["up", "down"]


@attrs.frozen(kw_only=True)
class ElectionFigure(Fact):
    """A figure of an election: "42 of the 120 seats".

    Attributes:
        kind: ``votes``, ``share`` (percent of the vote), ``seats``, ``turnout`` (percent), ``margin`` (votes between two) or
            ``counted`` (percent of the vote that was counted).
        value: the figure; None where the words only give bounds.
        low, high: bounds of a range, inclusive; None where open.
        modifier: how the words bound the figure.
        total: of how many, for seats, where the text says it.
        change: ``up`` or ``down`` where the figure is a gain or a loss.
        contender: whose it is, in the fullest form that the article has; None where it does not say.
    """

    type: ClassVar[str] = "election_figure"
    layer: ClassVar[str] = "elections"

    kind: Kind
    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None
    modifier: Modifier = "="
    total: Decimal | None = None
    change: Change | None = None
    contender: str | None = None
