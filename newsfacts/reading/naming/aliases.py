"""Which candidates are one person or organisation: full forms first, then surnames, first names and acronyms point to them."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from newsfacts.lexicon.first_names import FAMILY_NAMES_FIRST, FIRST_NAMES
from newsfacts.lexicon.nicknames import STANDS_FOR
from newsfacts.lexicon.organisations import CORPORATE_SUFFIXES, NAMED_LIKE_PERSONS
from newsfacts.lexicon.titles import REGNAL
from newsfacts.reading.naming.appositives import has_family, is_personal
from newsfacts.reading.naming.bearer import Bearer, is_at_birth
from newsfacts.reading.naming.candidates import Candidate
from newsfacts.reading.naming.kind import Kind, is_acronym

_BEFORE_PLACES = [[word] for word in "in at from near to since by on last next early late mid until of".split()]
# (IRR); (the “IRR”); , Inc. (Nasdaq: IRR)
_ACRONYM = re.compile(
    r"(?:,?\s(?:Inc|Corp|Ltd|LLC|PLC|Plc|plc|Co)\b\.?)?\s\((?:[A-Za-z]{2,8}:\s?)?[“\"'‘]?((?:[A-Z]\.?){2,6})[”\"'’]?\)"
)
_LOOKED_THROUGH = 20_000
_RIVALS = 12
"""How many bearers of one surname are compared; articles have fewer, hostile texts must not cost more."""


def bearers(text: str, found: Sequence[Candidate]) -> list[Bearer]:
    """The persons and organisations that the candidates name, in no particular order."""
    register = _Register(text)
    full: list[Candidate] = []
    titled: list[Candidate] = []
    organisations: list[Candidate] = []
    rest: list[Candidate] = []
    for candidate in found:
        if candidate.kind == "person":
            (full if len(candidate.keys) > 1 else titled).append(candidate)
        elif candidate.kind == "organisation" and len(candidate.words) > 1:
            organisations.append(candidate)
        else:
            rest.append(candidate)
    for candidate in sorted(
        full,
        key=lambda candidate: (
            is_at_birth(text, candidate.start),
            candidate.keys[0] not in FIRST_NAMES and candidate.opens,
            -len(candidate.words),
        ),
    ):
        register.add_full(candidate)
    for candidate in titled:
        register.add_titled(candidate)
    for candidate in organisations:
        register.add_organisation(candidate)
    register.nobody = {candidate.keys[-1] for candidate in rest if candidate.kind == "other" and _is_thing_named(candidate)}
    attested = {
        candidate.keys[-1]
        for candidate in rest
        if not candidate.opens
        or has_family(text, candidate.end)
        or (candidate.keys[-1] in FIRST_NAMES and is_personal(text, candidate.end))
    }
    for candidate in rest:
        register.add_short(candidate, attested)
    return register.all


class _Register:
    """The bearers so far, found by their words."""

    def __init__(self, text: str) -> None:
        self.all: list[Bearer] = []
        self.nobody: Set[str] = frozenset()
        self._text = text
        self._by_keys: dict[tuple[str, ...], Bearer] = {}
        self._by_last: dict[str, list[Bearer]] = {}
        self._by_first: dict[str, list[Bearer]] = {}
        self._by_inner: dict[str, list[Bearer]] = {}
        self._by_surname = (self._by_last, self._by_first, self._by_inner)
        self._by_regnal_name = (self._by_first,)
        self._by_acronym: dict[str, Bearer] = {}
        self._by_opening: dict[str, Bearer] = {}

    def _new(self, keys: tuple[str, ...], kind: Kind | None) -> Bearer:
        bearer = Bearer(keys, kind)
        self.all.append(bearer)
        self._by_keys[keys] = bearer
        if kind == "person" or len(keys) == 1:
            self._by_last.setdefault(keys[-1], []).append(bearer)
            if len(keys) > 1:
                self._by_first.setdefault(keys[0], []).append(bearer)
            for key in keys[1:-1]:
                self._by_inner.setdefault(key, []).append(bearer)
        return bearer

    def add_full(self, candidate: Candidate) -> None:
        """ "Vladimir Putin": its bearer by all words, or one whose words it abbreviates."""
        keys = candidate.keys
        bearer = self._by_keys.get(keys) or self._known(keys) or self._born_as(candidate)
        if (
            bearer is None
            and len(keys) == 2
            and keys[0] not in FIRST_NAMES
            and ((candidate.opens and keys[1] in self._by_last) or (keys[1] in FIRST_NAMES and keys[1] in self._by_first))
        ):
            # "Embattled Perez …", "Brave Doreen …": the capital of the first word is the sentence's
            self.add_short(
                candidate._replace(
                    start=self._text.index(candidate.words[1], candidate.start + len(candidate.words[0])),
                    words=candidate.words[1:],
                    keys=keys[1:],
                    kind=None,
                ),
                frozenset(),
            )
            return
        if bearer is None:
            bearer = self._new(keys, "person")
        elif keys not in self._by_keys:
            self._by_keys[keys] = bearer
            self._by_first.setdefault(keys[0], []).append(bearer)
        bearer.add(self._text, candidate)

    def _known(self, keys: tuple[str, ...]) -> Bearer | None:
        """The bearer of the surname that the words can stand for."""
        for other in self._by_last.get(keys[-1], ())[-_RIVALS:]:
            if _compatible(keys, other.keys):
                return other
        return self._containing(keys)

    def _born_as(self, candidate: Candidate) -> Bearer | None:
        """Who was named last before a name at birth with the same surname: "Ada Holm, born Adelina Holm"."""
        rivals = self._by_last.get(candidate.keys[-1], ())[-_RIVALS:]
        if not rivals or not is_at_birth(self._text, candidate.start):
            return None
        return max(rivals, key=lambda bearer: (bearer.mentions[-1].start < candidate.start, bearer.mentions[-1].start))

    def _containing(self, keys: tuple[str, ...]) -> Bearer | None:
        """ "Suu Kyi" in "Aung San Suu Kyi", "Juan Manuel Santos" in "Juan Manuel Santos Calderón"."""
        for other in self._by_inner.get(keys[-1], ())[-_RIVALS:]:
            for offset in range(len(other.keys) - len(keys) + 1):
                if other.keys[offset : offset + len(keys)] == keys:
                    return other
        return None

    def add_titled(self, candidate: Candidate) -> None:
        """ "Mr. Putin", "Gov. Snyder", "spokesman Mesek"."""
        keys = candidate.keys
        bearer = self._bearer_of(keys[-1], candidate) or self._by_keys.get(keys) or self._new(keys, "person")
        bearer.add(self._text, candidate)

    def _bearer_of(self, key: str, candidate: Candidate) -> Bearer | None:
        regnal = candidate.roles and not REGNAL.isdisjoint(candidate.roles)
        for table in self._by_regnal_name if regnal else self._by_surname:
            if rivals := table.get(key, ())[-_RIVALS:]:
                best = max(rivals, key=lambda bearer: _fitness(bearer, candidate)) if len(rivals) > 1 else rivals[0]
                if table is self._by_last and candidate.gender and best.gender not in (None, candidate.gender):
                    return None  # "Mrs. Biden" where only Joe Biden is known
                return best
        return None

    def _is_surname(self, key: str) -> bool:
        return key in self._by_last or (key in FAMILY_NAMES_FIRST and key in self._by_first)

    def add_organisation(self, candidate: Candidate) -> None:
        """ "Centers for Disease Control and Prevention": known afterwards by its acronym too."""
        keys = candidate.keys
        while len(keys) > 1 and keys[-1] in CORPORATE_SUFFIXES:
            keys = keys[:-1]
        bearer = self._by_keys.get(keys) or self._new(keys, "organisation")
        bearer.add(self._text, candidate)
        self._by_opening.setdefault(keys[0], bearer)
        self._by_acronym.setdefault("".join(key[0] for key in keys), bearer)
        self._by_acronym.setdefault("".join(word[0] for word in candidate.words).lower(), bearer)
        if self._text[candidate.end : candidate.end + 1] in (" ", ",") and (
            bracket := _ACRONYM.match(self._text, candidate.end, candidate.end + 40)
        ):
            self._by_acronym[bracket[1].lower().replace(".", "")] = bearer

    def add_short(self, candidate: Candidate, attested: Set[str]) -> None:
        """What stands alone: "Putin", "Hillary", "CDC", "Exxon"; a word that only ever opens sentences is no name."""
        keys = candidate.keys
        key = keys[-1]
        if len(keys) == 1:
            if candidate.kind == "other" and (not self._is_surname(key) or _is_place_or_time(self._text, candidate.start)):
                return
            if "-" in key and candidate.words[-1].rpartition("-")[2].islower() and key not in FIRST_NAMES:
                return
            bearer = self._bearer_of(key, candidate)
            if bearer is None and is_acronym(candidate.words[-1]):
                bearer = self._by_acronym.get(key) or self._new(keys, "organisation")
            elif bearer is None and candidate.kind is None and key in self._by_opening:
                bearer = self._by_opening[key]
            elif bearer is None and key not in self.nobody and (not candidate.opens or key in attested):
                if key not in FIRST_NAMES and candidate.kind is None and _is_written_small(self._text, key):
                    return
                bearer = self._new(keys, "person" if key in FIRST_NAMES else candidate.kind)  # type: ignore[arg-type]  # "other" returned above
        elif candidate.kind == "other":
            return
        elif len(keys) == 2 and keys[1] in self._by_last and is_acronym(candidate.words[0]):
            bearer = self._bearer_of(key, candidate)  # "DPP Nadarajah", "MEP Lund"
        else:
            bearer = self._by_keys.get(keys) or self._new(keys, None)
        if bearer is not None:
            bearer.add(self._text, candidate)


def _is_written_small(text: str, key: str) -> bool:
    """Whether a word is no name elsewhere in the article: her Buy rating, where others buy."""
    return text.find(f" {key} ", 0, _LOOKED_THROUGH) >= 0


def _is_thing_named(candidate: Candidate) -> bool:
    """Whether it is a storm's or a ship's name: "Cyclone Ada", "the ferry Ada"."""
    return any(word in NAMED_LIKE_PERSONS for word in (*candidate.roles, *candidate.keys[:-1]))


def _is_place_or_time(text: str, start: int) -> bool:
    """Whether a preposition says so: "in Washington", "last May"."""
    return text[max(0, start - 7) : start].split(" ")[-2:-1] in _BEFORE_PLACES


def _fitness(bearer: Bearer, candidate: Candidate) -> tuple[int, bool, int, int]:
    """Who is meant by a surname that several bear: by gender, by title, by full mentions, else who was introduced last."""
    return (
        2 if candidate.gender in (None, bearer.gender) else int(bearer.gender is None),
        bool(bearer.roles.intersection(candidate.roles)),
        bearer.full,
        bearer.mentions[0].start if bearer.mentions[0].start < candidate.start else -1,
    )


def _compatible(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two forms with one surname can be one person: "George Bush" and "George W. Bush", "Bob" and "Robert"."""
    first, second = one[:-1], other[:-1]
    if not first or not second:
        return True
    if first[-len(second) :] == second or second[-len(first) :] == first:
        return True  # "Suu Kyi" and "Aung San Suu Kyi"
    if _same(first[0], second[0]):
        return len(first) == 1 or len(second) == 1 or any(_same(a, b) for a in first[1:] for b in second[1:])
    return (len(second) > 1 and _same(first[0], second[1])) or (len(first) > 1 and _same(first[1], second[0]))


def _same(one: str, other: str) -> bool:
    if one == other:
        return True
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    full_one, full_other = STANDS_FOR.get(one, frozenset()), STANDS_FOR.get(other, frozenset())
    return other in full_one or one in full_other or not full_one.isdisjoint(full_other)
