"""What a name is by its own words: a person, an organisation, or something else that has capitals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from newsfacts.lexicon.abbreviations import SOMETIMES_LAST
from newsfacts.lexicon.first_names import FIRST_NAMES
from newsfacts.lexicon.organisations import BODIES, BODIES_FIRST, CORPORATE_SUFFIXES, NAMED_LIKE_PERSONS, THINGS
from newsfacts.lexicon.places import PEOPLES, PLACE_OPENERS, PLACES
from newsfacts.lexicon.titles import ALSO_SURNAMES, SUFFIXES
from newsfacts.reading.naming.capitals import Word, fold

Kind = Literal["person", "organisation"]
CandidateKind = Literal["person", "organisation", "other"] | None

MONTH_NAMES = frozenset("april may june august march".split())
"""Months that are first names or surnames too."""
_LINKING = frozenset(("of", "for", "on", "&"))
KIND_ALONE: dict[str, CandidateKind] = {
    **dict.fromkeys(BODIES, "organisation"),
    **dict.fromkeys(
        PLACES | PEOPLES | THINGS | ALSO_SURNAMES | MONTH_NAMES | frozenset(fold(word) for word in SOMETIMES_LAST), "other"
    ),
}
"""What one capitalised word alone is; "other" still counts as the surname of somebody who is named in full."""


def kind_of(name: Sequence[Word], titled: bool) -> CandidateKind:
    """What a name says of itself by its first and last words."""
    first, last = name[0], name[-1]
    if len(name) == 1 and (last.key in ALSO_SURNAMES or not titled):
        return KIND_ALONE.get(last.key)
    if last.key in CORPORATE_SUFFIXES:
        return "organisation"
    if titled or last.key in SUFFIXES:
        return "organisation" if len(name) > 2 and name[-2].key in BODIES else "person"  # "Holm Health Centre III"
    if last.key in BODIES or first.key in BODIES_FIRST or any(word.text in _LINKING for word in name):
        return "organisation"
    if (
        last.key in THINGS
        or any(word.key in NAMED_LIKE_PERSONS for word in name[:-1])
        or (first.key in PLACE_OPENERS and first.key not in FIRST_NAMES)
    ):
        return "other"
    if first.key in FIRST_NAMES or first.text[1:2] == ".":
        return "person"
    if first.key in PLACES or first.key in PEOPLES or any(word.key in BODIES for word in name):
        return "other"
    if any(is_acronym(word.text) for word in name):
        return None
    return "person" if len(name) <= 4 else None


def is_acronym(word: str) -> bool:
    """Whether it is written as "CDC" or "F.B.I." is."""
    letters = word.replace(".", "")
    return 2 <= len(letters) <= 6 and letters.isalpha() and letters.isupper()
