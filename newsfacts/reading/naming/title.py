"""The title before a name: "Michigan Gov.", "Secretary of State", "spokesman", with the gender that it may tell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from newsfacts.lexicon.first_names import FIRST_NAMES
from newsfacts.lexicon.organisations import BODIES, NAMED_LIKE_PERSONS, THINGS
from newsfacts.lexicon.places import PEOPLES, PLACES
from newsfacts.lexicon.titles import (
    ABBREVIATED,
    ALSO_SURNAMES,
    GENDER_OF,
    HONORIFICS,
    HUMAN_NOUNS,
    RANKS,
    TAKING_COMPLEMENT,
    TITLE_COMPLEMENTS,
    TITLES,
)
from newsfacts.reading.naming.capitals import Word

_BEFORE_NAMES = HUMAN_NOUNS | NAMED_LIKE_PERSONS
_BEFORE_COMPLEMENTS = TAKING_COMPLEMENT | {"state"}
Gender = Literal["female", "male"]


def gender_of(noun: str) -> Gender | None:
    """The gender that a title or noun tells: "spokeswoman", "mr"."""
    return GENDER_OF.get(noun) or HONORIFICS.get(noun)  # type: ignore[return-value]  # the tables hold nothing else


def title_end(piece: Sequence[Word], first: int) -> int:
    """The index of the first word after the title; all words are title where no name follows ("Prime Minister")."""
    end = first
    for index in range(first, len(piece)):
        word = piece[index]
        if word.key in TITLES and not _is_surname(piece, first, index):
            if index + 1 == len(piece) and any(before.key in BODIES for before in piece[first:index]):
                return first
            end = index + 1
    while first < end < len(piece) and piece[end].text in ("of", "for") and piece[end - 1].key in _BEFORE_COMPLEMENTS:
        # "Secretary of State John Kerry", "Archbishop of Canterbury Justin Welby", "Minister for Transport Ada Holm"
        end += 1 + (end + 1 < len(piece) and piece[end + 1].text == "the")
        end += 1
        while end < len(piece) and (piece[end].key in TITLE_COMPLEMENTS or piece[end].text == "and"):
            end += 1
        if end + 1 < len(piece) and piece[end].key not in FIRST_NAMES and piece[end + 1].key in FIRST_NAMES:
            end += end + 2 < len(piece)  # "Minister for Foreign Affairs Ada Holm"
    if end < len(piece) and all(word.key in BODIES or word.key in THINGS for word in piece[end:]):
        return first  # "Justice Department", "Governors Conference"
    return min(end, len(piece))


def _is_surname(piece: Sequence[Word], first: int, index: int) -> bool:
    """Whether a title is the surname after a first name: "Angus King", "Jo R. King", but not "Jordan King Abdullah"."""
    before = index - 1
    if before > first and len(piece[before].key) == 1:
        before -= 1  # an initial
    if piece[index].key not in ALSO_SURNAMES or before < first or piece[before].key not in FIRST_NAMES:
        return False
    return index + 1 == len(piece) or piece[index + 1].key not in FIRST_NAMES


def roles_in(piece: Sequence[Word], first: int, end: int) -> tuple[str, ...]:
    """The nouns of a title, the last with its place too: ("governor", "michigan governor")."""
    roles = tuple(_role(piece, index) for index in range(first, end) if piece[index].key in TITLES)
    if roles and (place := next((word.key for word in piece[first:end] if word.key in PLACES or word.key in PEOPLES), None)):
        roles += (f"{place} {roles[-1]}",)
    return roles


def _role(piece: Sequence[Word], index: int) -> str:
    key = piece[index].key
    return ranked(ABBREVIATED.get(key, key), [word.key for word in piece[max(0, index - 2) : index]])


def ranked(noun: str, before: Sequence[str]) -> str:
    """The noun with the words of rank before it, for they make another office: "chief justice", "deputy prime minister"."""
    if noun in RANKS:
        return noun
    for word in reversed(before):
        rank = word.lower().rstrip(".")
        rank = ABBREVIATED.get(rank, rank)
        if rank not in RANKS:
            break
        noun = f"{rank} {noun}"
    return noun


def noun_before(text: str, start: int) -> str | None:
    """The noun directly before a name: "spokesman Todd Mesek", "the ferry Ada"; between them is a space."""
    rest, _, word = text[max(0, start - 25) : start - 1].rpartition(" ")
    if word not in _BEFORE_NAMES:
        return None
    return ranked(word, rest.split()[-2:])
