"""Decimal arithmetic that does not depend on the caller's decimal context."""

from __future__ import annotations

from decimal import Context, Decimal

_CONTEXT = Context(prec=28, traps=[])
plus, minus, times, over = _CONTEXT.add, _CONTEXT.subtract, _CONTEXT.multiply, _CONTEXT.divide


def to_the_power(value: Decimal, exponent: int) -> Decimal:
    """``value`` to a whole exponent of at most two digits; the value itself where the power is no finite number."""
    power = _CONTEXT.power(value, exponent)
    return power if power.is_finite() else value


def is_whole(value: Decimal) -> bool:
    """Whether the number has nothing behind its point."""
    return value == value.to_integral_value()


def whole(value: Decimal) -> Decimal:
    """The same number without the zeros that a magnitude left behind its point: 10200000.0 becomes 10200000."""
    return plain(value.normalize(_CONTEXT))


def plain(value: Decimal) -> Decimal:
    """The same number without an exponent, where that is short: 1.2E+6 becomes 1200000, 2.50 stays 2.50."""
    if value.is_finite() and 0 < value.adjusted() < 30 and value.as_tuple().exponent > 0:  # type: ignore[operator]
        return value.quantize(Decimal(1), context=Context(prec=40))
    return value
