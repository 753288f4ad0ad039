"""How much in view somebody is, and how well a pronoun fits: the figures by which antecedents are chosen."""

from __future__ import annotations

from typing import Literal

import attrs

from newsfacts.reading.naming.title import Gender

ReferentKind = Literal["person", "organisation", "group", "thing"]
PRONOUNS: dict[str, Gender | None] = {
    "he": "male", "him": "male", "his": "male", "she": "female", "her": "female", "hers": "female",
    "they": None, "them": None, "their": None, "it": None, "its": None,
}  # fmt: skip
"""The pronouns that speakers are, with the gender that they tell."""

SPEAKER, MAIN_SUBJECT, SUBJECT, PRONOUN, OBJECT, POSSESSOR = 1.6, 1.4, 1.2, 1.2, 0.6, 0.4
"""What a mention is worth by its grammatical role; MAIN_SUBJECT where another clause with a subject of its own went before."""
GROUP = 0.6
"""What those with whom a sentence begins are worth to "they" in the next."""
_GONE = 60
_FADED: list[float] = [0.5**sentences for sentences in range(_GONE)]
"""What is left of a prominence after so many sentences."""
_REPETITION = 0.15
"""What a mention adds to a prominence that is there already: being named often counts, but less than being named last."""
_UNKNOWN_GENDER = 0.75
_UNKNOWN_KIND, _UNKNOWN_SPEAKER = 0.35, 0.6


@attrs.define(eq=False)
class Referent:
    """Somebody or something that a pronoun can stand for.

    Attributes:
        prominence: as of the sentence ``seen``, in which it was last mentioned; ``earlier`` without that sentence's mentions.
        speaks: whether it was a speaker.
    """

    name: str
    kind: ReferentKind | None
    gender: Gender | None
    roles: frozenset[str] = frozenset()
    prominence: float = 0.0
    earlier: float = 0.0
    seen: int = -1
    speaks: bool = False

    def prominence_at(self, sentence: int) -> float:
        """How much in view it is in a later sentence."""
        sentences = sentence - self.seen
        return self.prominence * _FADED[sentences] if sentences < _GONE else 0.0

    def prominence_before(self, sentence: int) -> float:
        """How much in view it was when that sentence began."""
        return self.earlier if sentence == self.seen else self.prominence_at(sentence)

    def mention(self, weight: float, sentence: int) -> None:
        """Take note of a mention."""
        faded = self.prominence
        if sentence != self.seen:
            self.earlier = faded = self.prominence_at(sentence)
        self.prominence = weight + _REPETITION * faded if weight > faded else faded + _REPETITION * weight
        self.seen = sentence
        if weight == SPEAKER:
            self.speaks = True

    def fits(self, pronoun: str) -> float:
        """How well the pronoun fits: 1 well, 0 not at all."""
        if pronoun in ("they", "them", "their"):
            if self.kind == "person":
                return 0.0 if self.gender else 0.1
            return 1.0 if self.kind in ("group", "organisation") else 0.3
        if pronoun in ("it", "its"):
            return {"organisation": 1.0, "thing": 1.0, "group": 0.0, "person": 0.0}.get(self.kind or "", 0.5)
        if self.kind not in ("person", None):
            return 0.0
        if self.gender is None:
            return _UNKNOWN_GENDER if self.kind else _UNKNOWN_SPEAKER if self.speaks else _UNKNOWN_KIND
        return 1.0 if self.gender == PRONOUNS[pronoun] else 0.0
