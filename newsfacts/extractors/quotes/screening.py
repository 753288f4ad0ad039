"""Which hits make it worth reading their sentence, told by the words beside them.

It only spares work: a form that is passed over here would come to nothing anyway.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from newsfacts.extractors.quotes.word_classes import SUBJECT_PRONOUNS
from newsfacts.lexicon.function_words import ADVERBS, AUXILIARIES
from newsfacts.lexicon.speech_verbs import (
    ALSO_NOUNS,
    COURTS,
    FINDERS,
    FINDING,
    HEARING,
    PHRASAL,
    PROJECTING,
    SpeechVerb,
    Strength,
)
from newsfacts.triggers import Hit

_BEFORE_NOUNS = frozenset("the a an his her its their our my your".split())
_OWNERS = ("’s ", "'s ", "s’ ", "s' ", " own ", "by his ", "by her ", "by their ")
"""What stands before "account" where it names a source: by Lane’s account, by her own account."""
_BEFORE_PASSIVES = frozenset("is are was were be been".split())
_ALWAYS_VERBS = frozenset(("say", "tell"))
_LONGEST_WORD = 9
_LONGEST_HEARER = 30
_LONGEST_SUBJECT = 150
"""Characters of a subject with what stands between it and its verb."""
_CONDITIONAL = FINDING | HEARING | PROJECTING | frozenset(PHRASAL)
_BASE = frozenset(("base",))
_BEFORE_BASE = (
    AUXILIARIES | ADVERBS | SUBJECT_PRONOUNS | frozenset("you who to people police many some most few all both men women".split())
)
"""What stands before "call" where it is a verb, beside a plural."""
_DIGIT = re.compile(r"\d")
_AGENT = 250
"""Characters behind a passive in which "by" may tell who speaks."""


def may_report(text: str, hit: Hit, verbs: Mapping[str, SpeechVerb]) -> bool:
    """Whether the form may report something: not [the report], was [expected], [according] no to."""
    if hit.word == "according":
        return text.startswith("to", hit.end + 1)
    if hit.word == "account":
        return text.endswith(_OWNERS, 0, hit.start)
    verb = verbs[hit.word]
    if verb.lemma in _CONDITIONAL:
        possible = _has_condition(text, hit, verb)
        if not possible or verb.lemma not in PROJECTING:
            return possible
    start = hit.start
    before = text[max(0, start - _LONGEST_WORD - 1) : start]
    if not before.endswith(" "):
        return True
    word = before[:-1].rpartition(" ")[2]
    if word in _BEFORE_NOUNS:
        return verb.lemma in _ALWAYS_VERBS
    if verb.lemma in ALSO_NOUNS and verb.forms == _BASE and not word.endswith(("s", "ly")):
        return word in _BEFORE_BASE or not word.islower()
    if word in _BEFORE_PASSIVES and "participle" in verb.forms:
        return "by" in text[hit.end : hit.end + _AGENT] or (verb.lemma == "tell" and _hearer(text, start) in COURTS)
    return True


def _has_condition(text: str, hit: Hit, verb: SpeechVerb) -> bool:
    """Whether what makes such a verb report may stand beside it: pointed [out], the [court] heard, expects [2] percent."""
    if verb.lemma == "put":
        following = text[hit.end : hit.end + _AGENT]
        return following[1:3] == "it" or " at" in following
    if verb.lemma in PHRASAL:
        return text.startswith(PHRASAL[verb.lemma], hit.end + 1)
    if verb.lemma in HEARING:
        return not COURTS.isdisjoint(_words(text, hit.start))
    if verb.lemma in FINDING:
        return not FINDERS.isdisjoint(_words(text, hit.start))
    return verb.strength is Strength.STRONG or _DIGIT.search(text, hit.end, hit.end + _AGENT) is not None


def _words(text: str, end: int) -> list[str]:
    """The words before a verb among which its subject is, in lower case."""
    return text[max(0, end - _LONGEST_SUBJECT) : end].lower().replace(",", "").split()


def _hearer(text: str, start: int) -> str:
    """Who was told: the [jury] was told."""
    words = text[max(0, start - _LONGEST_HEARER) : start].split()
    return words[-2] if len(words) > 1 else ""
