"""Which hits make it worth reading their sentence, told by the words beside them.

It only spares work: a form that is passed over here would come to nothing anyway.
"""

from __future__ import annotations

from collections.abc import Mapping

from newsfacts.lexicon.speech_verbs import COURTS, HEARING, PHRASAL, SpeechVerb
from newsfacts.triggers import Hit

_BEFORE_NOUNS = frozenset("the a an his her its their our my your".split())
_OWNERS = ("’s ", "'s ", "s’ ", "s' ", " own ", "by his ", "by her ", "by their ")
"""What stands before "account" where it names a source: by Lane’s account, by her own account."""
_BEFORE_PASSIVES = frozenset("is are was were be been".split())
_ALWAYS_VERBS = frozenset(("say", "tell"))
_LONGEST_WORD = 6
_LONGEST_HEARER = 30
_LONGEST_COURT = 60
_AGENT = 250
"""Characters behind a passive in which "by" may tell who speaks."""


def may_report(text: str, hit: Hit, verbs: Mapping[str, SpeechVerb]) -> bool:
    """Whether the form may report something: not [the report], was [expected], [according] no to."""
    if hit.word == "according":
        return text.startswith("to", hit.end + 1)
    if hit.word == "account":
        return text.endswith(_OWNERS, 0, hit.start)
    verb = verbs[hit.word]
    if verb.lemma == "put":
        following = text[hit.end : hit.end + _AGENT]
        return following[1:3] == "it" or " at" in following
    if verb.lemma in PHRASAL:
        return text.startswith(PHRASAL[verb.lemma], hit.end + 1)
    start = hit.start
    if verb.lemma in HEARING:
        return not COURTS.isdisjoint(text[max(0, start - _LONGEST_COURT) : start].lower().split())
    before = text[max(0, start - _LONGEST_WORD - 1) : start]
    if not before.endswith(" "):
        return True
    word = before[:-1].rpartition(" ")[2]
    if word in _BEFORE_NOUNS:
        return verb.lemma in _ALWAYS_VERBS
    if word in _BEFORE_PASSIVES and "participle" in verb.forms and "question" not in verb.takes:
        return "by" in text[hit.end : hit.end + _AGENT] or (verb.lemma == "tell" and _hearer(text, start) in COURTS)
    return True


def _hearer(text: str, start: int) -> str:
    """Who was told: the [jury] was told."""
    words = text[max(0, start - _LONGEST_HEARER) : start].split()
    return words[-2] if len(words) > 1 else ""
