"""Figures on one scale: what a quantity or a percentage says, in a form that can be compared."""

from __future__ import annotations

import re
from decimal import Decimal

import attrs

from newsfacts.errors import InvalidArgument
from newsfacts.facts import Percentage, Quantity
from newsfacts.lexicon.currencies import CURRENCIES, SUBUNITS
from newsfacts.reading.measures.table import unit_table
from newsfacts.spans import Span
from newsfacts.values import Modifier

_DIGITS = re.compile(r"\d[\d,]{0,40}(?:\.(?P<decimals>\d{1,20}))?")
_NEARLY = re.compile(r"\b(?:nearly|almost|close to|approaching|nearing|not quite)\b", re.IGNORECASE)
_CURRENCIES = frozenset(name for _, name, *_ in CURRENCIES)
_MINOR_UNITS = frozenset(name for name, *_ in SUBUNITS)
_HUNDREDTH = Decimal("0.01")
_HUNDRED = Decimal(100)
_ONE = Decimal(1)
_THOUSAND = Decimal(1000)


@attrs.frozen(kw_only=True)
class Figure:
    """A quantity or a percentage on the scale of its group.

    Attributes:
        fact: where it comes from.
        group: what can be compared at all: ``count``, ``share``, ``money``, or a dimension such as ``length``.
        scale: the unit within the group: ``percent``, ``US dollar``, ``mile``; empty for counts.
        per: the unit behind "per", or None.
        value, low, high: in units of ``scale``.
        modifier: as that of the fact.
        step: what one more in the last significant digit would add: 100 for "1,200", 100 million for "1.2 billion".
        digits: how many significant digits are written.
        magnified: whether there are decimals, or a word such as "million", so that the figure may well be rounded.
        nearly: whether the words say that the true figure is not above ("nearly", "almost").
    """

    fact: Quantity | Percentage
    group: str
    scale: str = ""
    per: str | None = None
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    modifier: Modifier = "="
    step: Decimal = _ONE
    digits: int = 1
    magnified: bool = False
    nearly: bool = False

    @property
    def is_fraction(self) -> bool:
        """Whether a share was written as a fraction: "a third of the koalas"."""
        return self.group == "share" and isinstance(self.fact, Quantity)


def figure_of(fact: Quantity | Percentage, text: str) -> Figure:
    """The figure of a fact of ``text``."""
    group, scale, per, factor = _scale(fact)
    written = _DIGITS.search(_words(fact.roles.number, text) or fact.text)
    number = Decimal(written[0].replace(",", "")) if written else None
    magnitude = fact.value / number if number and fact.value is not None else _ONE
    shown = number if number is not None else fact.value
    step = _last_digit(shown, len(written["decimals"] or "") if written else 0)
    return Figure(
        fact=fact,
        group=group,
        scale=scale,
        per=per,
        value=_times(fact.value, factor),
        low=_times(fact.low, factor),
        high=_times(fact.high, factor),
        modifier=fact.modifier,
        step=step * magnitude * factor,
        digits=len(f"{abs(shown / step):.0f}") if shown else 1,
        magnified=step < _ONE or magnitude > _ONE or (written is None and step >= _THOUSAND),
        nearly=fact.modifier == "~" and _NEARLY.search(f"{_words(fact.roles.modifier, text)} {fact.text}") is not None,
    )


def on_scale_of(figure: Figure, other: Figure) -> Figure | None:
    """The figure in the other's unit, or None where no way leads from one to the other.

    Measures need the extra ``units``; without it two units of one dimension cannot be compared.
    """
    if figure.group != other.group or (figure.per and other.per and figure.per != other.per):
        return None
    if same_scale(figure, other):
        return figure
    into = other.fact.unit if isinstance(other.fact, Quantity) else None
    if into is None or not isinstance(figure.fact, Quantity) or figure.group in ("money", "share", "count"):
        return None
    try:
        converted = figure.fact.to(into.name)
    except (ImportError, InvalidArgument):
        return None
    ratio = converted.value / figure.value if converted.value is not None and figure.value else _ONE
    return attrs.evolve(
        figure,
        scale=other.scale,
        value=converted.value,
        low=converted.low,
        high=converted.high,
        step=abs(figure.step * ratio),
    )


def same_scale(one: Figure, other: Figure) -> bool:
    """Whether two figures of a group have one unit. "$" alone may be any dollar, a cent that of any currency."""
    if one.scale == other.scale:
        return True
    if one.group != "money" or other.group != "money":
        return False
    guessed = any(isinstance(each.fact, Quantity) and each.fact.assumed for each in (one, other))
    return not one.scale or not other.scale or (guessed and one.scale.split()[-1] == other.scale.split()[-1])


def _scale(fact: Quantity | Percentage) -> tuple[str, str, str | None, Decimal]:
    """Group, scale, unit behind "per", and the factor that brings the fact's value onto the scale."""
    if isinstance(fact, Percentage):
        if fact.kind == "percent":
            return "share", "percent", None, _ONE
        return "share", "percentage point", None, _HUNDREDTH if fact.kind == "basis_point" else _ONE
    if fact.unit is None:
        # "a third of the koalas", "one in five"
        if fact.value is not None and 0 < fact.value < 1:
            return "share", "percent", None, _HUNDRED
        return "count", "", None, _ONE
    name, _, per = fact.unit.name.partition(" per ")
    if name == "fold" and fact.change == "down" and fact.value is not None and fact.value < 1:
        return "share", "percent", None, _HUNDRED  # "halved"
    if name in _CURRENCIES or name in _MINOR_UNITS or fact.currency is not None:
        minor = name in _MINOR_UNITS
        return "money", "" if minor else name, per or None, _HUNDREDTH if minor else _ONE
    if per and fact.unit.dimension != "speed":
        counted = unit_table(()).named(name)
        if counted is None or counted.dimension is None:
            return "count", "", per, _ONE  # "7 million passengers a year"
        return counted.dimension, name, per, _ONE  # "10 milligrams per liter" may be called 10 milligrams
    return fact.unit.dimension or "count", fact.unit.name if fact.unit.dimension else "", None, _ONE


def _last_digit(value: Decimal | None, decimals: int) -> Decimal:
    """The value of the last significant digit: 100 for 1200, 1 for 1217, 0.1 for 1.2."""
    if decimals:
        return Decimal(1).scaleb(-decimals)
    if not value or value != value.to_integral_value():
        return _ONE
    digits = f"{abs(value):.0f}"
    return Decimal(1).scaleb(len(digits) - len(digits.rstrip("0")))


def _words(span: Span | None, text: str) -> str:
    return span.of(text) if span else ""


def _times(value: Decimal | None, factor: Decimal) -> Decimal | None:
    return None if value is None else value * factor
