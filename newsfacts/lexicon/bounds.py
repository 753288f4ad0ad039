"""Words that bound a figure, and the modifier that they make.

The convention, where authors differ: "nearly" and "almost" are approximations, as is "around"; "over" and "more than" exclude the
figure, "at least" includes it; "up to" and "as many as" are upper bounds that include it.
"""

from __future__ import annotations

from newsfacts.values import Modifier

_BEFORE: dict[Modifier, str] = {
    "~": "about, around, approximately, approx, approx., roughly, circa, c., ca., some, nearly, almost, close to, near, an estimated, "
    "estimated, estimated at, more or less, in the region of, in the neighborhood of, in the neighbourhood of, somewhere around, upward of around, "
    "nearing, approaching, virtually, practically, ~, ≈, barely, an approximate, estimated to be, about some, now about, on the order of, "
    "averaging about, an average of about, averaged, averaging, averages, more like, closer to, probably, perhaps, maybe, well nigh, just about",
    "<": "under, below, less than, fewer than, lower than, smaller than, beneath, sub, short of, no longer than, shy of, younger than, <, "
    "shorter than, cheaper than, little under, not quite",
    "<=": "no better than, up to, as many as, as much as, as high as, at most, no more than, not more than, a maximum of, maximum of, maximum, no greater than, "
    "at the most, less than or equal to, equal to or less than, smaller or equal than, lower or equal than, less or equal than, "
    "no higher than, up to a maximum of, capped at, a maximum, not exceeding, does not exceed, ≤, <=, < =, max, max., up to about, "
    "up to around, up to some, up to an estimated, as long as, smaller than or equal to, a ceiling of, limited to",
    ">": "over, above, more than, greater than, larger than, higher than, bigger than, upwards of, upward of, in excess of, exceeding, exceeds, "
    "exceeded, exceed, surpassing, surpassed, surpasses, topping, topped, older than, longer than, taller than, beyond, >, "
    "north of, better than, faster than, further than, farther than, heavier than",
    ">=": "at least, no worse than, no less than, no fewer than, not less than, not fewer than, a minimum of, minimum of, minimum, as few as, as little as, "
    "as low as, at the least, at the very least, more than or equal to, greater than or equal to, equal to or more than, equal to or greater than, "
    "higher or equal than, greater or equal than, larger or equal than, at least or equal to, ≥, >=, > =, starting at, starting from, "
    "min, min., no lower than, no smaller than",
    "=": "exactly, precisely, equal to, totaling exactly",
}  # fmt: skip
BEFORE: dict[str, Modifier] = {phrase: modifier for modifier, phrases in _BEFORE.items() for phrase in phrases.split(", ")}
"""What stands right before the figure, or before the sign of its currency."""

INTENSIFIERS = frozenset(
    "just well slightly far only little somewhat significantly considerably substantially still even now already way "
    "probably perhaps possibly reportedly currently".split()
)
"""Adverbs that belong to the bound: "just under", "well over", "slightly more than"."""

BEFORE_OVER = frozenset(
    "for in of after than within lasted last lasts lasting took take takes taken spent spend spends is was are were be been or to the a".split()
)
"""Words after which "over six years" says more than six; after others it says that something went on during them."""

LYING = frozenset("lay lie lies lying buried trapped hidden hid vanished disappeared sat stood placed sank sunk".split())
"""Words after which "under six feet of snow" says where."""

AFTER: dict[str, Modifier] = {
    "or more": ">=", "or greater": ">=", "or higher": ">=", "or above": ">=", "or over": ">=", "or better": ">=", "or older": ">=",
    "or longer": ">=", "and above": ">=", "and over": ">=", "and more": ">=", "and older": ">=", "and up": ">=", "and upwards": ">=",
    "or greater than": ">=", "or more than": ">=", "plus": ">=", "+": ">=", "at least": ">=",
    "or less": "<=", "or fewer": "<=", "or lower": "<=", "or below": "<=", "or under": "<=", "or younger": "<=", "and under": "<=",
    "and below": "<=", "and younger": "<=", "at most": "<=", "at the most": "<=", "or equal": "<=",
    "or so": "~", "or thereabouts": "~", "odd": "~", "ish": "~", "approximately": "~", "give or take": "~", "more or less": "~",
}  # fmt: skip
"""What stands right after the figure or after its unit or noun."""
