"""One person or organisation while its mentions are gathered: its forms, roles and hints at its gender."""

from __future__ import annotations

from newsfacts.lexicon.first_names import EITHER, FAMILY_NAMES_FIRST, FEMALE, FIRST_NAMES, MALE
from newsfacts.lexicon.titles import SUFFIXES
from newsfacts.reading.naming.appositives import has_family, is_personal, place_after, role_after, role_before
from newsfacts.reading.naming.candidates import Candidate
from newsfacts.reading.naming.capitals import fold
from newsfacts.reading.naming.kind import Kind
from newsfacts.reading.naming.title import Gender, gender_of
from newsfacts.spans import Span

_BORN = ("born ", "née ", "nee ", "né ", "christened ", "baptised ", "baptized ")
_DESCRIBED = 4
"""So many full mentions are looked at for appositives."""
_BY_TITLE, _BY_ROLE = 3, 2
"""What hints at the gender are worth; a pronoun near by is worth 1."""


class Bearer:
    """Gathers what the article says of one person or organisation.

    Attributes:
        keys: the words that identify it, folded: ("vladimir", "putin").
        full: how often it is named in more than one word.
        attested: whether something shows that it is a person: a title, a known first name, a surname used alone.
        forms: its forms, each with the number of times; former: the one that it was born with.
    """

    __slots__ = ("attested", "former", "forms", "full", "genders", "keys", "kind", "mentions", "roles")

    def __init__(self, keys: tuple[str, ...], kind: Kind | None) -> None:
        self.keys = keys
        self.kind = kind
        self.full = 0
        self.former: str | None = None
        self.attested = keys[0] in FIRST_NAMES or (keys[0] in FAMILY_NAMES_FIRST and len(keys) > 1 and keys[1] in FIRST_NAMES)
        self.forms: dict[str, int] = {}
        self.genders: dict[Gender, int] = {}
        self.mentions: list[Span] = []
        self.roles: set[str] = set()

    def add(self, text: str, candidate: Candidate) -> None:
        """Take the candidate as a mention."""
        self.mentions.append(Span(candidate.start, candidate.end))
        form = candidate.words[0] if len(candidate.words) == 1 else " ".join(text[candidate.start : candidate.end].split())
        self.forms[form] = self.forms.get(form, 0) + 1
        if candidate.roles:
            self.roles.update(candidate.roles)
            self.attested = True
        elif not self.attested:
            self.attested = (
                len(candidate.words) == 1 or len(candidate.keys) < len(self.keys) or fold(candidate.words[-1]) in SUFFIXES
            )
        if self.kind is None and has_family(text, candidate.end):
            self.kind, self.attested = "person", True
        if candidate.gender:
            self.vote(candidate.gender, _BY_TITLE)
        if len(candidate.words) > 1:
            self.full += 1
            if is_at_birth(text, candidate.start):
                self.former = form
            if self.full <= _DESCRIBED:
                self.attested = self.attested or is_personal(text, candidate.end)
                if candidate.roles and (place := place_after(text, candidate.end)):
                    self.roles.add(f"{place} {candidate.roles[-1]}")
                for role in (role_after(text, candidate.end), role_before(text, candidate.title, candidate.end)):
                    if role:
                        self.roles.add(role)
                        self.attested = True
                        self.vote(gender_of(role), _BY_ROLE)

    def vote(self, gender: Gender | None, weight: int) -> None:
        """Count a hint at the gender."""
        if gender:
            self.genders[gender] = self.genders.get(gender, 0) + weight

    def fullest(self) -> str:
        """The form with the most words; among equals the one that is not in capitals, then the longest, then the first.

        A name at birth ("born Ada Lund") is not what somebody is called, and "DPP Lund" no first name.
        """
        if len(self.forms) == 1:
            return next(iter(self.forms))
        return max(
            self.forms,
            key=lambda form: ((" " in form) + (form != self.former), len(form.split()), not form.split()[0].isupper(), len(form)),
        )

    @property
    def certain_kind(self) -> Kind | None:
        """Two capitalised words alone ("Aegis Ashore") make no person: a title, a first name, a surname used alone must."""
        return self.kind if self.kind != "person" or self.attested else None

    @property
    def gender(self) -> Gender | None:
        """By titles and nouns, else by the first name."""
        if self.genders:
            female, male = self.genders.get("female", 0), self.genders.get("male", 0)
            return None if female == male else "female" if female > male else "male"
        return gender_by_first_name(self.keys)


def is_at_birth(text: str, start: int) -> bool:
    """Whether the name that starts there is what somebody was born as: "Ada Holm, née Lund"."""
    return text.endswith(_BORN, 0, start)


def gender_by_first_name(keys: tuple[str, ...]) -> Gender | None:
    """What the first name tells, or the second where an initial or an East Asian family name comes first."""
    at = 1 if len(keys) > 1 and (keys[0] in FAMILY_NAMES_FIRST or len(keys[0]) == 1) else 0
    for part in (keys[at], keys[at].partition("-")[0]):
        if part in EITHER or (part in FEMALE and part in MALE):
            return None
        if part in FEMALE:
            return "female"
        if part in MALE:
            return "male"
    return None
