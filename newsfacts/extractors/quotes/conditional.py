"""Verbs that report only with some subject, object or word beside them: the survey found, put the toll at 20, pointed out."""

from __future__ import annotations

from functools import cache

import attrs

from newsfacts.extractors.quotes.phrases import Mention
from newsfacts.extractors.quotes.verb_groups import Voice
from newsfacts.extractors.quotes.word_classes import DEGREES
from newsfacts.extractors.quotes.wording import QUOTE, Wording
from newsfacts.lexicon.speech_verbs import COURTS, FINDERS, FINDING, HEARING, PHRASAL, PROJECTING, SpeechVerb, Strength

_NOT_BEFORE = {"compare": ("to", "with"), "continue": ("to", "with")}
"""What makes a verb report nothing: 5 percent, compared with 4; continues to grow."""
WITH_PARTICLE = frozenset(PHRASAL) | frozenset(_NOT_BEFORE)
"""Verbs that the word behind them decides about."""
WITH_SUBJECT = FINDING | PROJECTING | HEARING
"""Verbs that their subject or a figure behind them decides about."""
_FIGURE = 15
"""Tokens among which a finding has its figure."""
_TOTALS = frozenset(
    "toll number numbers figure cost total value price share rate losses damage bill size odds chance chances deficit".split()
)
_BEFORE_AMOUNTS = ("more", "between", "up", "at", "close", "some")


def with_particle(wording: Wording, index: int, verb: SpeechVerb) -> SpeechVerb | None:
    """What the verb is with the word behind it: pointed out that; None where the two report nothing: compared with 4."""
    following = wording.word(index + 1)
    if verb.lemma in PHRASAL:
        if following == PHRASAL[verb.lemma]:
            return _saying(verb)
        return verb if verb.lemma != "put" or _puts_at(wording, index) else None
    return None if following in _NOT_BEFORE[verb.lemma] else verb


def with_subject(
    wording: Wording, index: int, verb: SpeechVerb, voice: Voice, subject: Mention | None, *, after_subject: bool
) -> SpeechVerb | None:
    """The verb as one of saying where its subject, or a figure behind it, makes it one; None where it can report nothing.

    A survey found (that) prices rose; the bank expects growth of 2 percent; the inquest heard (that) it was late.
    """
    words = wording.lower[subject.first : subject.stop] if subject is not None else ()
    if verb.lemma in HEARING:
        return _saying(verb) if voice is Voice.FINITE and not COURTS.isdisjoint(words) else None
    if subject is None:
        return verb
    if verb.lemma in PROJECTING:
        return _saying(verb) if has_figure(wording, index) else verb
    finds = voice is Voice.FINITE and after_subject and not FINDERS.isdisjoint(words)
    return _saying(verb) if finds else verb


@cache
def _saying(verb: SpeechVerb) -> SpeechVerb:
    """The verb as one that takes a clause and reports what stands in no marks."""
    return attrs.evolve(verb, takes=frozenset(("clause",)), strength=Strength.STRONG)


def has_figure(wording: Wording, first: int) -> bool:
    """Whether a figure follows soon: found Lane ahead by 7 points; expects growth of 2 percent."""
    return any(word[0].isdigit() for word in wording.lower[first : first + _FIGURE])


def _puts_at(wording: Wording, index: int) -> bool:
    """Local media put the toll at 20; he puts the cost at “a billion, at least”."""
    for place in range(index + 2, min(len(wording) - 1, index + 8)):
        if wording.lower[place] == "at":
            amount = wording.lower[place + 1]
            if amount == QUOTE:
                return True
            is_total = not _TOTALS.isdisjoint(wording.lower[index + 1 : place])
            return is_total and (not amount[0].isalpha() or amount in DEGREES or amount in _BEFORE_AMOUNTS)
    return False
