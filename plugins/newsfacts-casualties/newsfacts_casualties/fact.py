"""The fact: how many were killed, injured or missing."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Literal

import attrs

from newsfacts import Cue, Fact

Kind = Literal["killed", "injured", "missing"]
Modifier = Literal["=", "~", "<", "<=", ">", ">="]


@attrs.frozen(kw_only=True)
class Casualty(Fact):
    """A number of people killed, injured or missing: "at least 12 people" of "killed at least 12 people".

    Attributes:
        kind: what happened to them.
        value: how many; None where the words only give bounds ("dozens").
        low, high: bounds of a range, inclusive; None where open.
        modifier: how the words bound the figure.
        who: the people, as the text names them ("Iraqi policemen"); None for a bare figure.
        cue: the word that tells what happened ("killed"); it may stand outside the fact.
    """

    type: ClassVar[str] = "casualty"
    layer: ClassVar[str] = "casualties"

    kind: Kind
    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None
    modifier: Modifier = "="
    who: str | None = None
    cue: Cue
