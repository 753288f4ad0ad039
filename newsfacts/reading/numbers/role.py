"""The roles that a number can have."""

from __future__ import annotations

from typing import Literal

Role = Literal["calendar", "clock", "percent", "money", "measure", "count", "ordinal", "score", "identifier", "phone", "pronoun"]
