"""Speech verbs in a sentence: which words are used as verbs, where their verb group begins, who is their subject."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import NamedTuple

from newsfacts.extractors.quotes import mentions
from newsfacts.extractors.quotes.mentions import Mention
from newsfacts.extractors.quotes.wording import QUOTE, Wording
from newsfacts.lexicon.common_verbs import PAST_FORMS
from newsfacts.lexicon.function_words import ADVERBS, AUXILIARIES, DETERMINERS, POSSESSIVES, PREPOSITIONS
from newsfacts.lexicon.speech_verbs import ALSO_NOUNS, Form, SpeechVerb, Strength

_BE = frozenset("be is are was were been being am 's ’s 're ’re".split())
_NEGATIONS = frozenset(
    "not never n't didn't didn’t doesn't doesn’t don't don’t won't won’t wouldn't wouldn’t hasn't haven't couldn't nor".split()
)
_KEEPING = frozenset(
    "keep keeps kept start starts started begin begins began stop stops stopped continue continues continued".split()
)
_PRONOUN_LIKE = frozenset(
    "that which what some many most both all few several another half each either neither more less fewer enough".split()
)
_AFTER_NOUNS = frozenset("about of from by for on to against".split())
_SEVERAL = frozenset("two three four five six seven eight nine ten many several few these those all both most".split())
_LY_NOUNS = frozenset(
    "rally family ally reply supply assembly anomaly monopoly bully belly fly butterfly italy july weekly daily monthly".split()
)
_PLURALS = frozenset("people police many some most others both few all critics men women children voters two three".split())


class Voice(Enum):
    """How a verb stands to its subject."""

    FINITE = "finite"  # Putin said, officials say, he has said
    INFINITIVE = "infinitive"  # went on to say
    GERUND = "gerund"  # …, adding that
    PASSIVE = "passive"  # was told that


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


def cues(wording: Wording, verbs: Mapping[str, SpeechVerb]) -> Iterator[Cue]:
    """The speech verbs of the sentence outside quote marks, in order."""
    speaker: Mention | None = None
    for index, word in enumerate(wording.lower):
        verb = verbs.get(word)
        if verb is None or (index and not wording.words[index].islower()):
            continue  # the United States, a headline
        cue = _cue(wording, index, verb, speaker)
        if cue is not None:
            if cue.subject is not None and cue.voice is not Voice.PASSIVE and verb.strength is Strength.STRONG:
                speaker = cue.subject
            yield cue


def _cue(wording: Wording, index: int, verb: SpeechVerb, speaker: Mention | None) -> Cue | None:
    first, auxiliaries = _group(wording, index)
    negated = any(word in _NEGATIONS for word in wording.lower[first:index])
    previous = wording.word(first - 1)
    if not auxiliaries - {"to"} and _is_noun(wording, index, verb):
        return None
    voice = _voice(wording, index, verb, auxiliaries)
    if voice is Voice.GERUND and previous in _KEEPING:
        first, _ = _group(wording, first - 1)
        voice, previous = Voice.FINITE, wording.word(first - 1)
    if voice is None:
        return None
    subject: Mention | None = None
    inverted = False
    if voice is Voice.GERUND:
        beside = mentions.before(wording, first - 1, 0) if first and previous not in mentions.PAUSES else None
        if beside is not None and wording.word(beside.first - 1) == "with":
            subject = beside  # with the crowd chanting
        else:
            subject = speaker or mentions.at_head(wording, mentions.clause_start(wording, first), first) or beside
    elif voice is Voice.INFINITIVE:
        subject = speaker or mentions.at_head(wording, mentions.clause_start(wording, first), first)
    else:
        if first and previous in mentions.JOINERS and speaker is not None:
            subject = speaker
        elif first and not (previous in (QUOTE, "''") or (previous == "," and wording.word(first - 2) == QUOTE)):
            subject = mentions.before(wording, first - 1, 0)
            if subject is None and previous in mentions.JOINERS:
                subject = speaker or mentions.at_head(wording, mentions.clause_start(wording, first), first)
            if subject is None and auxiliaries and first and voice is Voice.FINITE and previous not in mentions.SUBORDINATORS:
                subject = mentions.at_head(wording, mentions.clause_start(wording, first), first)
        if voice is Voice.PASSIVE:
            subject = _agent(wording, index)
        if subject is None and not auxiliaries and voice is Voice.FINITE:
            # “…,” said Frank Coleman; …, said Coleman
            subject = mentions.after(wording, index + 1)
            if (
                subject is not None
                and subject.stop < len(wording)
                and wording.lower[subject.stop] != QUOTE
                and mentions.is_finite(wording, subject.stop)
            ):
                subject = None  # said they had: the phrase is the subject of what is said
                if previous == "," and first > 1:
                    subject = mentions.at_head(wording, mentions.clause_start(wording, first), first)
                return Cue(index, first, verb, voice, subject, True, negated) if subject is not None else None
            inverted = subject is not None
            if inverted and first and previous not in (QUOTE, "''") and previous not in mentions.PAUSES:
                return None
    if subject is not None and not auxiliaries and Form.THIRD in verb.forms and not inverted and subject.stop == first:
        head = wording.lower[subject.first]
        if head in _SEVERAL or head.isdigit():
            return None  # four police reports
    return Cue(index, first, verb, voice, subject, not inverted, negated)


def _agent(wording: Wording, index: int) -> Mention | None:
    """Who speaks in a passive: described by [the police] as …"""
    for place in range(index + 1, min(len(wording), index + 8)):
        if wording.lower[place] == "by":
            return mentions.after(wording, place + 1)
        if wording.lower[place] in mentions.PAUSES or wording.lower[place] == QUOTE:
            break
    return None


def _group(wording: Wording, index: int) -> tuple[int, frozenset[str]]:
    """Where the verb group begins, and the auxiliaries in it."""
    first = index
    auxiliaries: set[str] = set()
    while first and index - first < 6:
        word = wording.lower[first - 1]
        if word in AUXILIARIES or word == "to" or word in ("’ve", "'ve"):
            auxiliaries.add(word)
        elif not _is_adverb(word) or (first > 1 and wording.words[first - 1][:1].isupper()):
            break
        first -= 1
    return first, frozenset(auxiliaries)


def _is_adverb(word: str) -> bool:
    return word in ADVERBS or word == "first" or (word.endswith("ly") and len(word) > 4 and word not in _LY_NOUNS)


def _voice(wording: Wording, index: int, verb: SpeechVerb, auxiliaries: frozenset[str]) -> Voice | None:
    forms = verb.forms
    if "to" in auxiliaries:
        return Voice.INFINITIVE if Form.BASE in forms else None
    if Form.GERUND in forms:
        return Voice.FINITE if auxiliaries & _BE else Voice.GERUND
    if auxiliaries & _BE:
        return Voice.PASSIVE if Form.PARTICIPLE in forms else None
    if forms & (Form.PAST | Form.THIRD) and not (
        auxiliaries and Form.BASE not in forms and not auxiliaries & {"has", "have", "had", "having"}
    ):
        return Voice.FINITE
    if Form.PARTICIPLE in forms and auxiliaries & {"has", "have", "had", "having"}:
        return Voice.FINITE
    if Form.BASE in forms and auxiliaries:
        return Voice.FINITE
    if Form.BASE in forms and index and verb.lemma not in ALSO_NOUNS:
        previous = wording.lower[index - 1]
        content_word = previous[0].isalnum() and not (
            previous in PREPOSITIONS or previous in DETERMINERS or previous in POSSESSIVES
        )
        if content_word or previous in _PLURALS:
            return Voice.FINITE
    if Form.BASE in forms and index:
        previous, written = wording.lower[index - 1], wording.words[index - 1]
        if previous in ("i", "we", "you", "they", "who") or previous in _PLURALS:
            return Voice.FINITE
        if (
            previous.endswith("s")
            and not previous.endswith(("’s", "'s", "ss"))
            and previous not in PREPOSITIONS
            and written.isalpha()
        ):
            return Voice.FINITE
        if previous in (")", ","):
            return Voice.FINITE
    return None


def _is_noun(wording: Wording, index: int, verb: SpeechVerb) -> bool:
    """Whether a form that is also a noun is one here: the claims, Trump’s promise, in reports."""
    if not index:
        return not verb.forms & (Form.PAST | Form.GERUND)
    previous = wording.lower[index - 1]
    if previous in DETERMINERS and previous not in (
        "that",
        "which",
        "what",
        "some",
        "many",
        "most",
        "both",
        "all",
        "few",
        "several",
        "another",
    ):
        return True
    if previous in POSSESSIVES or previous.endswith(("’s", "'s", "s’")):
        return not verb.forms & Form.GERUND or previous in POSSESSIVES
    if not verb.forms & (Form.THIRD | Form.BASE):
        return False
    if (verb.lemma in ALSO_NOUNS and (previous.endswith(("ing", "ed")) or previous.isdigit())) or previous in (
        "take",
        "takes",
        "took",
    ):
        return True  # raising questions, take notes
    if (previous in PREPOSITIONS and previous != "to") or wording.word(index - 2) == wording.lower[index]:
        return True  # in reports, the 9/11 attacks, from state to state
    following = wording.word(index + 1)
    if previous == "most" and wording.word(index - 2) in DETERMINERS:
        return True  # the most states
    return (
        following in AUXILIARIES
        or (following in mentions.RELATIVES and verb.lemma in ALSO_NOUNS)
        or following in PAST_FORMS
        or (following == "of" and verb.lemma not in ("say", "speak", "talk", "think"))
    )
