"""Decimal arithmetic that does not depend on the caller's decimal context."""

from __future__ import annotations

from decimal import Context, Decimal

_CONTEXT = Context(prec=28, traps=[])
plus, times, over = _CONTEXT.add, _CONTEXT.multiply, _CONTEXT.divide


def plain(value: Decimal) -> Decimal:
    """The same number without an exponent, where that is short: 1.2E+6 becomes 1200000, 2.50 stays 2.50."""
    if value.is_finite() and 0 < value.adjusted() < 30 and value.as_tuple().exponent > 0:  # type: ignore[operator]
        return value.quantize(Decimal(1), context=Context(prec=40))
    return value
