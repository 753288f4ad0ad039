"""Which numbers count or measure nothing: the order in which the rules are asked.

Each rule is a small function with an example in its docstring; it looks at a number in its place and gives a role or None. Dates
and clock times come first, from the calendar layer, then money by the sign before it; what no rule claims is a share, money, a
measure or a count, by what stands after it (``newsfacts.reading.measures.units``).
"""

from __future__ import annotations

from collections.abc import Callable

from newsfacts.reading.numbers.place import Place
from newsfacts.reading.numbers.role import Role
from newsfacts.reading.numbers.rules.naming import (
    address,
    designated,
    emergency_number,
    league_place,
    model,
    named,
    numbered,
    type_of_thing,
)
from newsfacts.reading.numbers.rules.pronouns import pronoun
from newsfacts.reading.numbers.rules.scores import score, wickets_and_runs
from newsfacts.reading.numbers.rules.touching import (
    account_number,
    fixed_expression,
    glued,
    glued_after,
    list_item,
    ordinal_figure,
    time_or_ratio,
    version,
)

Rule = Callable[[Place], Role | None]

TOUCHING: tuple[Rule, ...] = (
    fixed_expression,
    time_or_ratio,
    account_number,
    score,
    version,
    ordinal_figure,
    glued,
)
"""Asked of figures that touch a letter, a digit or a sign."""
BEFORE_UNITS: tuple[Rule, ...] = (list_item, numbered, designated, wickets_and_runs, emergency_number, address)
"""Asked of figures, before the unit beside them is looked at."""
WORDS_BEFORE_UNITS: tuple[Rule, ...] = (numbered, designated, wickets_and_runs, pronoun)
"""The same for numbers in words."""
WITHOUT_UNIT: tuple[Rule, ...] = (named, model)
"""Asked of figures without a unit."""
WORDS_WITHOUT_UNIT: tuple[Rule, ...] = (named, league_place, type_of_thing)
"""The same for numbers in words."""
_GOES_ON: frozenset[Role] = frozenset({"identifier", "phone", "score"})


def continued_role(place: Place, previous: Role, gap: str) -> Role | None:
    """The role of the number before, where the two are one name: "ISO 3888-2", "+44 20 7946 0018".

    Args:
        previous: the role of the number before.
        gap: what stands between the two.
    """
    if previous == "phone" and gap in ("-", " ", ".", ") ", ")"):
        return previous
    return previous if previous in _GOES_ON and gap in ("-", "–", "/", ".") else None


def role_before_units(place: Place, after_range: bool) -> Role | None:
    """The role that outranks any unit beside the number.

    Args:
        after_range: whether a hyphen joins it to the number before it, so that no letter is glued to it ("5k-20k").
    """
    if place.in_figures and (place.touches or place.words[0] == "0"):
        for rule in TOUCHING:
            if not (after_range and rule is glued):
                role = rule(place)
                if role is not None:
                    return role
    for rule in BEFORE_UNITS if place.in_figures else WORDS_BEFORE_UNITS:
        role = rule(place)
        if role is not None:
            return role
    return None


def role_without_unit(place: Place) -> Role | None:
    """The role of a number without a unit that is part of a name, or None for a count."""
    if place.in_figures and place.after and (role := glued_after(place)) is not None:
        return role
    for rule in WITHOUT_UNIT if place.in_figures else WORDS_WITHOUT_UNIT:
        role = rule(place)
        if role is not None:
            return role
    return None
