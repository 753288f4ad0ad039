"""Reading TIMEX3 values (ISO 24617-1)."""

from __future__ import annotations

import re

from newsfacts.values import Grain

_SHAPES: tuple[tuple[str, Grain], ...] = (
    (r".*T(?:MO|MI|AF|EV|NI|DT)", "part of day"),  # 2024-05-13TMO
    (r".*T\d\d.*", "time"),  # 2024-05-13T19:45
    (r"[\dX]{4}-[\dX]{2}-[\dX]{2}|[\dX]{4}-W[\dX]{2}-\d", "day"),  # 2024-05-13, XXXX-WXX-2
    (r"[\dX]{4}-W[\dX]{2}-WE", "weekend"),
    (r"[\dX]{4}-W[\dX]{2}", "week"),
    (r"[\dX]{4}-Q[\dX]", "quarter"),
    (r"[\dX]{4}-H[\dX]", "half"),
    (r"[\dX]{4}-(?:SP|SU|FA|WI)", "season"),
    (r"[\dX]{4}-[\dX]{2}", "month"),
    (r"[\dX]{4}", "year"),
    (r"[\dX]{3}", "decade"),  # 199
    (r"[\dX]{2}", "century"),  # 18: the years from 1800
)


def grain_of(value: str) -> Grain | None:
    """The grain of a calendar value (of a range, that of its first end); None for durations, sets and references."""
    value = value.partition("/")[0]
    if value.startswith("P"):
        return None
    return next((grain for shape, grain in _SHAPES if re.fullmatch(shape, value)), None)
