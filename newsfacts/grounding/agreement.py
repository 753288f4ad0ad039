"""Do two figures say the same? Rounding, bounds, ranges, other units, percent and fractions."""

from __future__ import annotations

from decimal import Decimal

from newsfacts.facts import Percentage, Quantity
from newsfacts.grounding.figures import Figure, on_scale_of, same_scale
from newsfacts.grounding.verdicts import Reason

_ABOUT = Decimal("0.1")
"""How far the true figure may be from "about 300"."""
_ROUNDED = Decimal("0.05")
"""How far it may be from "$1.2 billion"."""
_ROUND_COUNT = Decimal("0.025")
"""How far it may be from "1,200" with no word that says that it is rounded."""
_LOOSER = Decimal("0.25")
"""How far a rounder bound may be from the source's own: "more than 70,000" for "more than 75,000"."""
_NEAR = Decimal("0.15")
"""How far a figure may be from the source's bound that it keeps, to be no other figure."""
_FAR = Decimal("0.4")
"""How far a bound may be from the figure that keeps it, as a share of the larger."""
_SLIP = 3
"""Two bounds of one thing that are nearer than that are not both right."""
_CONVERTED = Decimal("0.05")
"""How far two figures in different units may be apart by rounding: 7 miles and 11 kilometres."""
_FRACTION = Decimal("0.7")
"""Percentage points between two thirds and 66 percent, and a little more."""
_ABOVE, _BELOW = (">", ">="), ("<", "<=")


def agreement(claim: Figure, source: Figure) -> Reason | None:
    """Why the source's figure supports the claim's, or None where it does not."""
    there = on_scale_of(source, claim)
    if there is None:
        return None
    found = _agreement(claim, there)
    if found in (Reason.SAME, Reason.ROUNDED) and (not same_scale(claim, source) or _notation(claim) != _notation(source)):
        return Reason.CONVERTED
    return found


def disagreement(claim: Figure, source: Figure) -> Reason:
    """How two figures of one group differ, where the claim's is not supported."""
    if claim.group == source.group == "share" and claim.scale != source.scale:
        return Reason.PERCENT_OR_POINTS if claim.value == source.value else Reason.OTHER_FIGURE
    if not same_scale(claim, source) and _raw(claim) == _raw(source):
        return Reason.OTHER_UNIT
    there = on_scale_of(source, claim)
    if there is not None and (there.modifier == "~" or there.value is None) and _within(claim, there):
        return Reason.MORE_PRECISE
    if claim.modifier not in ("=", "~") and source.modifier in ("=", "~"):
        return Reason.OTHER_BOUND
    return Reason.OTHER_FIGURE


def is_close(claim: Figure, source: Figure) -> bool:
    """Whether the two differ by no more than rounding."""
    return _gap(claim, source) <= _ROUNDED


def is_far(claim: Figure, source: Figure) -> bool:
    """Whether a bound is so far from the figure that nobody would draw it there: "fewer than 30" for 2."""
    return _gap(claim, source) > _FAR


def is_slip(claim: Figure, source: Figure) -> bool:
    """Whether one figure can be the other with a digit changed, added or lost: both single, neither ten times the other."""
    there = on_scale_of(source, claim)
    if there is None or not there.value or not claim.value:
        return False
    return Decimal("0.1") <= there.value / claim.value <= 10


def _gap(claim: Figure, source: Figure) -> Decimal:
    """How far two figures are apart, as a share of the larger one; 0 where one has no single value."""
    there = on_scale_of(source, claim)
    if there is None or there.value is None or claim.value is None:
        return Decimal(0)
    largest = max(abs(there.value), abs(claim.value))
    return abs(there.value - claim.value) / largest if largest else Decimal(0)


def is_compatible(claim: Figure, source: Figure) -> bool:
    """Whether both can be true of one thing: "more than 8" and "more than 25"; what is nearer than that is a slip."""
    there = on_scale_of(source, claim)
    if there is None or there.value is None or claim.value is None or there.modifier in ("=", "~"):
        return False
    if claim.modifier in ("=", "~"):  # "more than three million" may be 3.1 million
        keeps = claim.value > there.value if there.modifier in _ABOVE else claim.value < there.value
        return keeps and _gap(claim, source) <= _NEAR
    above = claim.modifier in _ABOVE and there.modifier in _ABOVE and there.value > _SLIP * claim.value
    return above or (claim.modifier in _BELOW and there.modifier in _BELOW and _SLIP * there.value < claim.value)


def _notation(figure: Figure) -> object:
    """Percent, points or basis points; or a fraction."""
    return figure.fact.kind if isinstance(figure.fact, Percentage) else figure.is_fraction


def _raw(figure: Figure) -> object:
    return figure.fact.value, figure.fact.low, figure.fact.high


def _agreement(claim: Figure, source: Figure) -> Reason | None:
    """The same question for two figures on one scale."""
    if claim.value is None or source.value is None:
        return _ranges_agree(claim, source)
    if claim.modifier in _ABOVE:
        return _bounds_agree(claim, source, claim.value, source.value, _ABOVE)
    if claim.modifier in _BELOW:
        return _bounds_agree(claim, source, -claim.value, -source.value, _BELOW)
    if claim.value == source.value:
        return Reason.SAME if source.modifier in ("=", claim.modifier) else Reason.BOUND_DROPPED
    if source.modifier not in ("=", "~"):
        return None
    if claim.modifier == "~":
        return Reason.ROUNDED if _about(claim, source.value) else None
    return Reason.ROUNDED if _rounds_to(source, claim) else None


def _bounds_agree(claim: Figure, source: Figure, bound: Decimal, value: Decimal, same_way: tuple[str, str]) -> Reason | None:
    """For bounds from below; those from above come with both signs turned."""
    if source.modifier in same_way:
        if bound == value:
            return Reason.SAME
        looser = bound < value and claim.digits < source.digits and value - bound <= _LOOSER * abs(value)
        return Reason.WITHIN_BOUND if looser else None
    if source.modifier not in ("=", "~"):
        # "as much as 8.3 percent" was reached: it is more than 8 percent
        return Reason.WITHIN_BOUND if 0 < value - bound <= _LOOSER * abs(value) else None
    strict = claim.modifier in (">", "<") and source.modifier == "="
    return Reason.WITHIN_BOUND if bound < value or (bound == value and not strict) else None


def _about(claim: Figure, value: Decimal) -> bool:
    """Is ``value`` "about" the claim's figure?"""
    if claim.value is None or (claim.nearly and value > claim.value):
        return False
    return abs(value - claim.value) <= _ABOUT * abs(claim.value)


def _rounds_to(source: Figure, claim: Figure) -> bool:
    """Is the claim's figure the source's with fewer digits? "$1.2 billion" for $1,217m; a claim with more digits is none."""
    if claim.value is None or source.value is None:
        return False
    gap = abs(source.value - claim.value)
    if claim.is_fraction or source.is_fraction:
        return gap <= _FRACTION
    if gap > claim.step / 2 and not _converted(source, claim, gap):
        return False
    if claim.magnified:
        return gap <= _ROUNDED * abs(source.value)
    return (claim.digits >= 2 or _converted(source, claim, gap)) and gap <= _ROUND_COUNT * abs(source.value)


def _converted(source: Figure, claim: Figure, gap: Decimal) -> bool:
    """Does the gap come from rounding in another unit? 15 miles are 24 kilometres."""
    theirs, ours = source.fact, claim.fact
    if not (isinstance(theirs, Quantity) and isinstance(ours, Quantity)) or theirs.unit == ours.unit or source.value is None:
        return False
    return gap <= _CONVERTED * abs(source.value)


def _ranges_agree(claim: Figure, source: Figure) -> Reason | None:
    """Where one of the two is a range or has no value at all ("hundreds of")."""
    if claim.value is None and source.value is None:
        if (claim.low, claim.high) != (source.low, source.high):
            return Reason.WITHIN_BOUND if _bounded(claim) and _within(source, claim) else None
        return Reason.SAME if _bounded(claim) or claim.fact.text.casefold() == source.fact.text.casefold() else None
    if claim.value is None:
        return Reason.WITHIN_BOUND if _bounded(claim) and source.modifier in ("=", "~") and _within(source, claim) else None
    if claim.modifier in _ABOVE:
        return Reason.WITHIN_BOUND if source.low is not None and source.low >= claim.value else None
    if claim.modifier in _BELOW:
        return Reason.WITHIN_BOUND if source.high is not None and source.high <= claim.value else None
    if claim.value in (source.low, source.high):
        return Reason.END_OF_RANGE
    if claim.modifier == "~" and _bounded(source) and _within(claim, source):
        return Reason.ROUNDED
    return None


def _bounded(figure: Figure) -> bool:
    return figure.low is not None or figure.high is not None


def _ends(figure: Figure) -> tuple[Decimal, Decimal]:
    """The lowest and the highest that the words allow."""
    infinite = Decimal("Infinity")
    if figure.value is None:
        return (-infinite if figure.low is None else figure.low), (infinite if figure.high is None else figure.high)
    if figure.modifier in _ABOVE:
        return figure.value, infinite
    if figure.modifier in _BELOW:
        return -infinite, figure.value
    spread = _ABOUT * abs(figure.value) if figure.modifier == "~" else Decimal(0)
    return figure.value - spread, figure.value + spread


def _within(inner: Figure, outer: Figure) -> bool:
    (low, high), (least, most) = _ends(inner), _ends(outer)
    return least <= low and high <= most
