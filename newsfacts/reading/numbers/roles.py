"""Which numbers count or measure nothing: which rules are asked, by what stands beside the number.

Each rule is a small function with an example in its docstring; it looks at a number in its place and gives a role or None. One
look to either side decides which few of them can apply, and for most numbers none can. Dates and clock times come first, from
the calendar layer, then money by the sign before it; what no rule claims is a share, money, a measure or a count, by what stands
after it (``newsfacts.reading.measures.units``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from newsfacts.lexicon.designators import ALWAYS, BEFORE_WICKETS, DESIGNATORS, EMERGENCY_NUMBERS
from newsfacts.reading.numbers.place import Place
from newsfacts.reading.numbers.role import Role
from newsfacts.reading.numbers.rules.naming import (
    LINKS,
    NUMBER_WORDS,
    PLACES,
    TIMES,
    address,
    city_block,
    designated,
    emergency_number,
    league_place,
    model,
    named,
    numbered,
    postcode,
    type_of_thing,
)
from newsfacts.reading.numbers.rules.pronouns import pronoun
from newsfacts.reading.numbers.rules.scores import odds, score, to_one, wickets_and_runs
from newsfacts.reading.numbers.rules.touching import (
    account_number,
    dotted_clock,
    fixed_expression,
    glued,
    glued_after,
    list_item,
    ordinal_figure,
    reference,
    result,
    statistic,
    time_or_ratio,
    told,
    version,
)

Rule = Callable[[Place], Role | None]
TOUCHING: tuple[Rule, ...] = (
    fixed_expression,
    time_or_ratio,
    account_number,
    reference,
    statistic,
    score,
    version,
    ordinal_figure,
)
"""Asked of figures that touch a letter, a digit or a telling sign; ``glued`` is the last of them."""
BY_SIGN_AFTER: dict[str, Rule] = dict.fromkeys(".)", list_item)
"""Asked of figures."""
BY_WORD_BEFORE: dict[str, tuple[Rule, ...]] = {}
"""By the word before, in lower case and without signs; in order."""
for _rule, _cues in (
    (numbered, NUMBER_WORDS),
    (designated, {*ALWAYS, *DESIGNATORS, *TIMES, *LINKS}),
    (wickets_and_runs, {*BEFORE_WICKETS, "for"}),
    (to_one, {"to"}),
    (told, {"is", "was"}),
):
    for _cue in _cues:
        BY_WORD_BEFORE[_cue] = (*BY_WORD_BEFORE.get(_cue, ()), _rule)
BY_OWN_WORDS: dict[str, Rule] = {
    **dict.fromkeys(EMERGENCY_NUMBERS, emergency_number),
    **dict.fromkeys(("one", "One", "ONE"), pronoun),
}
"""By the number as it is written."""
_OWN_LENGTH = 3
"""Characters of each of these."""
BY_WORD_AFTER: dict[str, Rule] = {"block": city_block}
"""Asked of figures."""
BEFORE_TO: Rule = odds
"""Asked of figures and words."""
BEFORE_CAPITALS: tuple[Rule, ...] = (result, address)
"""Asked of figures before a capitalised word."""
WITHOUT_UNIT_BY_WORD_BEFORE: dict[str, Rule] = dict.fromkeys(PLACES, league_place)
"""Asked of numbers in words without a unit."""
_GOES_ON: frozenset[Role] = frozenset({"identifier", "phone", "score"})
_YEAR_DIGITS = 4
_MINUTES = 3
"""Characters of the minutes in "9.17", with the point."""
_HYPHENS = frozenset("-‐‑")
_TOUCHING_AFTER = _HYPHENS | {"_"}


def continued_role(previous: Role, gap: str) -> Role | None:
    """The role of the number before, where the two are one name: "ISO 3888-2", "+44 20 7946 0018".

    Args:
        previous: the role of the number before.
        gap: what stands between the two.
    """
    if previous == "phone" and gap in ("-", " ", ".", ") ", ")"):
        return previous
    if previous == "ordinal" and gap == "-":
        return "identifier"  # No. 23-417
    return previous if previous in _GOES_ON and gap in ("-", "–", "/", ".") else None


def is_another_year(place: Place, start: int, end: int) -> bool:
    """the 2008 and 2012 campaigns; not "in 2008 and 2012 people"

    Args:
        start, end: where the year before it stands.
    """
    text = place.text
    if text[end : place.start] not in (" and ", " or ", ", ") or not text.endswith("the ", 0, start):
        return False
    return end - start == _YEAR_DIGITS and place.words.isdecimal() and place.words[:2] in ("18", "19", "20")


def role_before_units(place: Place, after_range: bool) -> Role | None:
    """The role that outranks any unit beside the number.

    Args:
        after_range: whether a hyphen joins it to the number before it, so that no letter is glued to it ("5k-20k").
    """
    role: Role | None = None
    figures = place.in_figures
    if figures and not place.apart:
        if place.touches:
            role = _first(TOUCHING, place) or (None if after_range else glued(place))
        if role is None and (rule := BY_SIGN_AFTER.get(place.after)):
            role = rule(place)
    if role is None and (rules := BY_WORD_BEFORE.get(place.cue)):
        role = _first(rules, place)
    if role is None and place.end - place.start == _OWN_LENGTH and (rule := BY_OWN_WORDS.get(place.words)):
        role = rule(place)
    if role is None and place.following == "to":
        role = BEFORE_TO(place)
    if role is None and figures and place.text[place.end - _MINUTES : place.end + 1 - _MINUTES] == ".":
        role = dotted_clock(place)
    if role is None and figures and place.after == " ":
        following = place.following
        if not following.islower():
            role = _first(BEFORE_CAPITALS, place) if following[:1].isupper() else None
        elif following in BY_WORD_AFTER:
            role = BY_WORD_AFTER[following](place)
        if role is None and place.word.isupper():
            role = postcode(place)
    return role


def role_without_unit(place: Place) -> Role | None:
    """The role of a number without a unit that is part of a name, or None for a count."""
    role: Role | None = None
    after, word = place.after, place.word
    if place.following.islower() and word.islower() and place.lower not in PLACES:
        return None  # two common words
    if place.in_figures and (after in _TOUCHING_AFTER or after.isalpha()):
        role = glued_after(place)
    if role is None and word and not word.islower():
        role = named(place)
    if role is not None:
        return role
    if place.in_figures:
        return model(place) if place.following[:1].isupper() else None
    if rule := WITHOUT_UNIT_BY_WORD_BEFORE.get(place.lower):
        role = rule(place)
    if role is None and (after in _HYPHENS or place.before in _HYPHENS):
        role = type_of_thing(place)
    return role


def _first(rules: Iterable[Rule], place: Place) -> Role | None:
    """The role that the first rule gives which gives one."""
    for rule in rules:
        role = rule(place)
        if role is not None:
            return role
    return None
