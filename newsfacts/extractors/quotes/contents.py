"""How far what is said reaches behind its verb: a clause up to the next statement, or the thing spoken of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsfacts.extractors.quotes import additions, mentions
from newsfacts.extractors.quotes.cues import Cue
from newsfacts.extractors.quotes.verb_groups import Voice
from newsfacts.extractors.quotes.word_classes import (
    JOINERS,
    OBJECT_PRONOUNS,
    PAUSES,
    RELATIVES,
    SUBORDINATORS,
    TIME_WORDS,
    is_finite,
    is_name_like,
)
from newsfacts.extractors.quotes.wording import QUOTE, Wording
from newsfacts.lexicon.function_words import AUXILIARIES, DETERMINERS, POSSESSIVES, PREPOSITIONS
from newsfacts.lexicon.speech_verbs import EVENTS, PARTICLES, WITH_PARTICLES, Strength

_SUBJECT = 12
"""Words in which a clause shows its subject and verb."""
_LONGEST = 250
_ENDINGS = (".", "!", "?", "…", ";", ",")
_STOPS = frozenset((";", QUOTE, "according"))
"""Words that may end a clause that stands behind its verb."""
_CIRCUMSTANCES = frozenset("as after when while although though if because since until before".split())


class Stretch(NamedTuple):
    """Tokens ``first`` up to, not including, ``stop``."""

    first: int
    stop: int


def stop_after(wording: Wording, first: int, cue: Cue, later: Sequence[Cue]) -> int:
    """Where a clause that begins at ``first`` ends: at the sentence's end or before the next statement."""
    lower = wording.lower
    stop = min(len(wording), first + _LONGEST)
    while stop > first and (lower[stop - 1] in _ENDINGS or (lower[stop - 1] == ")" and "(" not in lower[first:stop])):
        stop -= 1
    fronted = _is_fronted(wording, cue) or _is_interpolated(wording, cue)
    may_stop = not _STOPS.isdisjoint(lower[first:stop]) or fronted
    for index in range(first, stop) if may_stop else ():
        word = lower[index]
        if word == ";" or (word == "," and fronted and index - first > 1):
            stop = index
            break
        if word == QUOTE and index > first + 1 and lower[index - 1] == ":":
            stop = index - 1
            break
        if fronted and word == QUOTE and index > first and wording.closing.get(index) == ",":
            stop = index + 1
            break
        if word == "according" and wording.word(index + 1) == "to" and wording.word(index - 1) in PAUSES:
            stop = index - 1
            break
    for other in later:
        if not first < other.token < stop or other.verb.strength is not Strength.STRONG or gives_name(wording, other):
            continue
        if other.voice is Voice.INFINITIVE:
            continue  # that wages, not taxes, are to blame
        start = (
            other.subject.first
            if other.subject is not None and other.after_subject and other.subject.begins > cue.token
            else other.first
        )
        previous = wording.word(start - 1)
        if previous == QUOTE and start - 1 > first and wording.breaks_off(start - 1):
            stop = start - 2 if wording.word(start - 2) in PAUSES else start - 1
        elif previous == QUOTE and wording.closing.get(start - 1) == ",":
            stop = start  # he “had no chance,” Lane recalled
        elif previous in PAUSES and (
            other.voice is Voice.GERUND or start == other.first or wording.word(other.token + 1) in (".", "", "''")
        ):
            stop = start - 1
        elif previous in JOINERS or (previous in SUBORDINATORS and wording.word(start - 2) in PAUSES):
            stop = start - 1
            if wording.word(stop - 1) in PAUSES:
                stop -= 1
        else:
            continue
        break
    if cue.first and wording.lower[cue.first - 1] in RELATIVES and wording.word(cue.first - 2) != ",":
        stop = _before_main_verb(wording, cue, first, stop)
    return additions.start_of(wording, first, stop)


def _before_main_verb(wording: Wording, cue: Cue, first: int, stop: int) -> int:
    """Where a relative clause ends because its noun gets its verb: A group that announced [success] has withdrawn the paper."""
    if cue.subject is None or cue.subject.begins != mentions.clause_start(wording, cue.token):
        return stop
    verbs: list[int] = []
    for index in range(first + 1, stop):
        word = wording.lower[index]
        if word in JOINERS or word in RELATIVES or word in SUBORDINATORS or word == QUOTE or word in PAUSES:
            break
        if is_finite(wording, index) and wording.lower[index - 1] not in AUXILIARIES:
            verbs.append(index)
    if len(verbs) > 1:
        return verbs[1]
    return verbs[0] if verbs and wording.lower[first] != "that" else stop


def _is_verb(wording: Wording, index: int) -> bool:
    """Whether the word after "and" goes on with the predicate: and defended, and recently pointed."""
    word = wording.lower[index]
    if word.endswith("ly") and index + 1 < len(wording):
        word = wording.lower[index + 1]
    return is_finite(wording, index) or (word.endswith("ed") and len(word) > 4)


def gives_name(wording: Wording, cue: Cue) -> bool:
    """Whether the verb only gives a thing its name: a contest called …"""
    if cue.verb.lemma not in ("call", "label", "dub", "brand") or cue.voice is not Voice.FINITE or cue.subject is None:
        return False
    if (
        wording.word(cue.subject.first) in ("a", "an")
        and wording.words[cue.token + 1 : cue.token + 2]
        and is_name_like(wording.words[cue.token + 1])
    ):
        return True
    return cue.subject.stop > cue.subject.first + 1 and not wording.words[cue.subject.stop - 1][:1].isupper()


def thing_after(wording: Wording, cue: Cue, later: Sequence[Cue]) -> Stretch | None:
    """The thing or person spoken of: criticized [the president’s policy], called for [a special prosecutor]."""
    first = cue.token + 1
    if wording.word(first) in PARTICLES and cue.verb.lemma in WITH_PARTICLES:
        first += 1
        if wording.word(first) in PARTICLES:
            first += 1
    if first >= len(wording) or (not wording.lower[first][0].isalnum() and wording.lower[first] != QUOTE):
        return None
    word = wording.lower[first]
    if word in SUBORDINATORS or word in PREPOSITIONS or word in JOINERS or word == "to" or word.endswith(("self", "selves")):
        return None
    if _does_something(wording, cue, first):
        return None
    stop = stop_after(wording, first, cue, later)
    for index in range(first + 1, stop):
        word = wording.lower[index]
        if word == ":":
            return Stretch(first, index)
        if word in PAUSES:
            following = wording.word(index + 1)
            if (
                word != ","
                or following in ("which", "who", "but", "then")
                or following.endswith("ing")
                or following in PREPOSITIONS
            ):
                return Stretch(first, index)
        if word in JOINERS and index + 1 < stop and (_is_verb(wording, index + 1) or wording.lower[index + 1] == "that"):
            return Stretch(first, index)
        if word in ("during", "while", "when") or (word in ("in", "at") and wording.word(index + 1) in ("a", "an")):
            return Stretch(first, index)
        if word in PREPOSITIONS and wording.word(index + 1) in TIME_WORDS:
            return Stretch(first, index)
    return Stretch(first, stop)


def _does_something(wording: Wording, cue: Cue, first: int) -> bool:
    """Whether the verb is an act rather than speech: called [an emergency session], denied [him a visa]."""
    if cue.verb.lemma == "call":
        return first == cue.token + 1 and any(wording.word(place) in EVENTS for place in range(first + 1, first + 4))
    if cue.verb.lemma != "deny":
        return False
    person = wording.word(first) in OBJECT_PRONOUNS or wording.words[first][:1].isupper()
    return person and wording.word(first + 1) in DETERMINERS | POSSESSIVES


def before_new_clause(wording: Wording, content: Stretch) -> int:
    """Where words without a subject end because a clause with one follows: urged [them to stay], but few men listened."""
    for index in range(content.first + 1, content.stop - 3):
        if wording.lower[index] != "," or wording.lower[index + 1] not in ("but", "and"):
            continue
        if wording.lower[index + 2] in PREPOSITIONS or is_finite(wording, index + 2):
            continue
        if any(is_finite(wording, place) for place in range(index + 3, min(content.stop, index + 6))):
            return index
    return content.stop


def is_clause(wording: Wording, content: Stretch) -> bool:
    """Whether the words begin with a subject and its verb."""
    for index in range(content.first, min(content.stop, content.first + _SUBJECT)):
        if index > content.first and (wording.lower[index] in RELATIVES or wording.lower[index] in SUBORDINATORS):
            return False  # claimed victory in a race that was close; adding a digit after the first was taken
        if wording.lower[index] in JOINERS and index + 1 < content.stop and is_finite(wording, index + 1):
            return False  # denied the charge but was found guilty
        if is_finite(wording, index) or wording.lower[index].endswith(("n’t", "n't", "’s", "'s", "’re", "'re", "’ll", "'ll")):
            return True
        if wording.lower[index] in PAUSES and index > content.first + 2:
            return False
    return False


def _is_fronted(wording: Wording, cue: Cue) -> bool:
    """Whether the verb stands in a clause before the main one: When he said [so], …; Asked [if he knew], …"""
    first = mentions.clause_start(wording, cue.token)
    if cue.subject is not None and cue.after_subject and cue.subject.begins:
        opening = wording.lower[cue.subject.begins - 1]
        if opening in _CIRCUMSTANCES or opening in ("which", "what"):
            # his rating, even after he criticised [the war], rose; on the days on which he said [he was there], nothing moved
            return True
    if wording.word(first) in ("but", "and", "yet", "ever", "even"):
        first += 1
    if wording.word(first) not in SUBORDINATORS and cue.token != first:
        return False
    if cue.subject is not None and cue.subject.begins == first + 1:
        return True  # When the mayor, Ann Lee, said
    return not any(wording.lower[index] in PAUSES for index in range(first, cue.token))


def _is_interpolated(wording: Wording, cue: Cue) -> bool:
    """Whether the verb stands in a relative clause between commas: Lane, who … and said [he would come], never did."""
    for index in range(cue.first - 1, max(0, cue.first - _SUBJECT), -1):
        if wording.lower[index] in PAUSES:
            return False
        if wording.lower[index] in ("who", "which"):
            return wording.lower[index - 1] == ","
    return False
