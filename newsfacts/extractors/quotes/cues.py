"""Speech verbs in a sentence: which words are used as verbs, and who is their subject."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsfacts.extractors.quotes import mentions, phrases
from newsfacts.extractors.quotes.conditional import WITH_PARTICLE, WITH_SUBJECT, with_particle, with_subject
from newsfacts.extractors.quotes.phrases import Mention
from newsfacts.extractors.quotes.verb_groups import KEEPING, Voice, group_at, is_noun, voice_of
from newsfacts.extractors.quotes.word_classes import (
    JOINERS,
    PAUSES,
    RELATIVES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_WORDS,
    is_finite,
)
from newsfacts.extractors.quotes.wording import QUOTE, Wording
from newsfacts.lexicon.speech_verbs import CARRIERS, COURTS, EVALUATING, SpeechVerb, Strength
from newsfacts.triggers import Hit

_NEGATIONS = frozenset(
    "not never n't didn't didn’t doesn't doesn’t don't don’t won't won’t wouldn't wouldn’t hasn't haven't couldn't nor".split()
)
_TO = frozenset(("to",))
_PLACE = 15
"""Tokens of a clause such as: where some fifty protesters had gathered on Wednesday morning."""
_QUOTING = frozenset("quoted quotes quoting cited cites citing".split())
_MEANS = frozenset("phone telephone email e-mail text letter".split())
"""What somebody says things by."""
_HABITS = frozenset("used likes liked loves loved".split())
_IT = frozenset(("it", "it’s", "it's"))
_NOBODY = ("neither", "no", "nobody", "none")
_SEVERAL = frozenset("two three four five six seven eight nine ten many several few these those all both most".split())


class Cue(NamedTuple):
    """A speech verb at work.

    Attributes:
        token: the index of its word in the sentence.
        first: the first token of its verb group (auxiliaries and adverbs included).
        subject: who speaks; None where the sentence does not say.
        after_subject: whether the subject stands before the verb.
        negated: did not say.
    """

    token: int
    first: int
    verb: SpeechVerb
    voice: Voice
    subject: Mention | None
    after_subject: bool
    negated: bool


def cues(wording: Wording, hits: Sequence[Hit], verbs: Mapping[str, SpeechVerb]) -> list[Cue]:
    """The speech verbs of the sentence outside quote marks, in order.

    Args:
        hits: where forms of speech verbs stand in the text of the sentence.
    """
    found: list[Cue] = []
    speaker: Mention | None = None
    for hit in hits:
        index = wording.token_at(hit.start)
        if index is None or wording.lower[index] != hit.word:
            continue  # in quote marks, part of a longer word
        if index and not wording.words[index].islower() and not wording.in_title_case:
            continue  # the United States
        verb = verbs.get(hit.word)
        if verb is None:
            continue
        if verb.lemma in WITH_PARTICLE:
            verb = with_particle(wording, index, verb)
            if verb is None:
                continue
        cue = _cue(wording, index, verb, speaker)
        if cue is None:
            continue
        if cue.subject is not None and cue.voice is not Voice.PASSIVE and verb.strength is Strength.STRONG:
            speaker = cue.subject
        if verb.lemma in WITH_SUBJECT:
            verb = with_subject(wording, index, verb, cue.voice, cue.subject, after_subject=cue.after_subject)
            if verb is None:
                continue
            cue = cue._replace(verb=verb)
        found.append(cue)
    return found


def _cue(wording: Wording, index: int, verb: SpeechVerb, speaker: Mention | None) -> Cue | None:
    """The word at ``index`` as a cue, if it is a verb there; ``speaker`` is the subject of the cue before it."""
    first, auxiliaries = group_at(wording, index)
    if auxiliaries <= _TO and is_noun(wording, index, verb):
        return None
    voice = voice_of(wording, index, verb, auxiliaries)
    if voice is None:
        return None
    if voice is Voice.FINITE and not auxiliaries and "participle" in verb.forms and _is_participle(wording, index):
        voice = Voice.PASSIVE  # the deal, described by Lane as …
    if voice is Voice.GERUND and wording.word(first - 1) in KEEPING:
        first, _ = group_at(wording, first - 1)
        voice = Voice.FINITE
    subject: Mention | None
    after_subject = True
    if voice is Voice.GERUND:
        subject = _subject_of_participle(wording, first, speaker)
    elif voice is Voice.INFINITIVE:
        if wording.word(first - 1) in EVALUATING:
            return None  # it is fair to say
        subject = speaker or _subject_of_clause(wording, first) or _subject_of_habit(wording, first)
        if _is_cleft(wording, first):
            return None  # it is Lane who is rung up to say how many
    elif voice is Voice.PASSIVE:
        subject = _agent(wording, index)
        if subject is None and verb.lemma == "tell" and wording.word(first - 1) in COURTS:
            subject, voice = mentions.before(wording, first - 1, 0), Voice.FINITE  # the tribunal was told that
    else:
        subject = _subject_before(wording, first, auxiliaries, speaker)
        if subject is None and not auxiliaries:
            subject = _subject_behind(wording, first, index, verb)
            after_subject = subject is None or subject.first < index
    negated = first < index and not _NEGATIONS.isdisjoint(wording.lower[first:index])
    if subject is not None and after_subject:
        opening = wording.lower[subject.first]
        negated = negated or opening in _NOBODY
        plural = opening in _SEVERAL or opening[0].isdigit()
        if plural and "third" in verb.forms and not auxiliaries and subject.stop == first:
            return None  # four police reports
        if subject.first == 1 and wording.lower[0] == "for" and verb.forms == {"base"}:
            return None  # For interviews call the office
        if verb.lemma == "tell" and wording.word(index + 1) == "you" and wording.word(first - 1) in RELATIVES:
            return None  # anyone who tells you that
    return Cue(index, first, verb, voice, subject, after_subject, negated)


def _subject_before(wording: Wording, first: int, auxiliaries: frozenset[str], speaker: Mention | None) -> Mention | None:
    """Putin said; Ann Lee, 33, who …, has said; X denied it and said."""
    previous = wording.word(first - 1)
    if previous == "," and not auxiliaries and _is_inverted(wording, first):
        return None
    if not first or previous in (QUOTE, "''") or (previous == "," and wording.word(first - 2) == QUOTE):
        return None
    if previous in JOINERS:
        return speaker or mentions.before(wording, first - 1, 0) or _subject_of_clause(wording, first)
    subject = mentions.before(wording, first - 1, 0)
    if subject is None and auxiliaries and previous not in SUBORDINATORS:
        return _subject_of_clause(wording, first)
    return subject


def _is_inverted(wording: Wording, index: int) -> bool:
    """Whether a name with its title ends the sentence behind the verb: most of it this year, said [finance chief Ann Lee]."""
    subject = phrases.after(wording, index + 1)
    if subject is None or wording.word(subject.stop) not in (".", "") or subject.stop - subject.first < 2:
        return False
    names = wording.words[subject.stop - 2 : subject.stop]
    return wording.lower[index] == "said" and all(word[0].isupper() and word.lower() not in TIME_WORDS for word in names)


def _subject_behind(wording: Wording, first: int, index: int, verb: SpeechVerb) -> Mention | None:
    """“…,” said Frank Coleman. Not: several voters interviewed in Ohio, including Mr Lee, said they had …"""
    subject = phrases.after(wording, index + 1)
    if subject is None or verb.lemma == "deny":
        return None  # Lane, who has “a temper”, denies the charge
    previous = wording.word(first - 1)
    stop = subject.stop
    if "object" in verb.takes and wording.word(stop) not in (".", ",", "", "who", "of"):
        return None  # described the impact as
    if wording.lower[subject.first] in SUBJECT_PRONOUNS and (
        wording.lower[subject.first] == "it" or wording.word(stop) not in (".", ",", "")
    ):
        return None  # found the note, reported it to the police
    if stop < len(wording) and wording.lower[stop] != QUOTE and is_finite(wording, stop):
        return _subject_of_clause(wording, first) if previous == "," and first > 1 else None
    if first and previous not in (QUOTE, "''") and previous not in PAUSES:
        return None
    return subject


def _subject_of_participle(wording: Wording, first: int, speaker: Mention | None) -> Mention | None:
    """…, he said, adding; with the crowd chanting; criticised [Lane] for saying; quoted [him] as saying."""
    if wording.word(first - 1) == "for" and wording.words[first - 2][:1].isupper():
        return mentions.before(wording, first - 2, 0)
    if wording.word(first - 1) == "as":
        quoted = mentions.before(wording, first - 2, 0)
        if quoted is not None and wording.word(quoted.first - 1) in _QUOTING:
            return quoted
    previous = wording.word(first - 1)
    beside = mentions.before(wording, first - 1, 0) if first and previous not in PAUSES else None
    if beside is not None and (previous in CARRIERS or wording.word(beside.first - 1) == "with"):
        return beside
    if previous == ",":
        gathered = _subject_of_place(wording, first - 2)
        if gathered is not None:
            return gathered
    return speaker or _subject_of_clause(wording, first) or beside


def _is_cleft(wording: Wording, to: int) -> bool:
    """Whether "it is … who" leads up to an infinitive."""
    for index in range(to - 1, max(0, to - _PLACE), -1):
        if wording.lower[index] in PAUSES:
            return False
        if wording.lower[index] == "who":
            return not _IT.isdisjoint(wording.lower[max(0, index - 5) : index])
    return False


def _subject_of_habit(wording: Wording, to: int) -> Mention | None:
    """As [my father] used to say; as [Lane] likes to put it."""
    return mentions.before(wording, to - 2, 0) if to > 1 and wording.lower[to - 1] in _HABITS else None


def _subject_of_place(wording: Wording, last: int) -> Mention | None:
    """The square where [protesters] gathered, chanting; a film in which [children] …, yelling."""
    for index in range(last, max(0, last - _PLACE), -1):
        word = wording.lower[index]
        if word in PAUSES or word == QUOTE:
            return None
        if word == "where" or (word == "which" and wording.lower[index - 1] == "in"):
            subject = phrases.after(wording, index + 1)
            return subject if subject is not None and subject.stop <= last else None
    return None


def _subject_of_clause(wording: Wording, first: int) -> Mention | None:
    return mentions.at_head(wording, mentions.clause_start(wording, first), first)


def _is_participle(wording: Wording, index: int) -> bool:
    """Whether a past form stands for a passive: described by Lane as; the clause, described as “vague”, …"""
    following = wording.word(index + 1)
    return (following == "by" and wording.word(index + 2) not in _MEANS) or (following == "as" and wording.word(index - 1) == ",")


def _agent(wording: Wording, index: int) -> Mention | None:
    """Who speaks in a passive: described by [the police] as …"""
    for place in range(index + 1, min(len(wording), index + 8)):
        if wording.lower[place] == "by":
            return phrases.after(wording, place + 1)
        if wording.lower[place] in PAUSES or wording.lower[place] == QUOTE:
            break
    return None
