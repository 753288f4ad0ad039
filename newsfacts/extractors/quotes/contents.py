"""What is said without quote marks: the clause that a speech verb governs, before it or after it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsfacts.extractors.quotes import mentions
from newsfacts.extractors.quotes.cues import Cue
from newsfacts.extractors.quotes.mentions import (
    INDEFINITES,
    JOINERS,
    PAUSES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_WORDS,
    is_name_like,
)
from newsfacts.extractors.quotes.verb_groups import Voice
from newsfacts.extractors.quotes.wording import QUOTE, Wording
from newsfacts.lexicon.function_words import ADVERBS, AUXILIARIES, DETERMINERS, POSSESSIVES, PREPOSITIONS
from newsfacts.lexicon.speech_verbs import ADDRESSEE_VERBS, COMMITTING, PARTICLES, PHRASAL, Strength

_OBJECT_PRONOUNS = frozenset("him her them us me you it".split())
_QUESTION_WORDS = frozenset("whether if what who why how when where which".split())
_BREAKS = (",", "?", "!", "…", "—", "-")
_WINDOW = 18
_SUBJECT = 12
_FARTHEST = 30
_LONGEST = 250
_CONNECTING = frozenset("however instead meanwhile moreover still but and while as though although which who where when".split())
_CONCESSIVE = frozenset("though although while whereas".split())


class Stretch(NamedTuple):
    """Tokens ``first`` up to, not including, ``stop``."""

    first: int
    stop: int


def start_after(wording: Wording, cue: Cue) -> int | None:
    """The token where what is said begins after the verb, hearers and adverbials passed over; None where nothing follows.

    told reporters on Monday that [it was over]; said in a statement [the company would …]: "that" belongs to what is said.
    """
    index = cue.token + 1 if cue.after_subject or cue.subject is None else cue.subject.stop
    size = len(wording)
    if cue.verb.lemma in PHRASAL and wording.word(index) == PHRASAL[cue.verb.lemma]:
        index += 1
    if cue.verb.lemma in ADDRESSEE_VERBS and cue.after_subject:
        index = _past_hearer(wording, index)
    limit = min(size, index + _WINDOW)
    if index < size and (wording.lower[index] in PREPOSITIONS or wording.lower[index] in TIME_WORDS):
        for place in range(index, limit):
            word = wording.lower[place]
            if word == "that":
                return place  # wrote in a letter obtained by the paper that
            if word == "," and any(wording.word(at) == "," and wording.word(at + 1) == "that" for at in range(place, place + 6)):
                continue  # said in Buffalo, New York, that
            if word == QUOTE or word in PAUSES or word in SUBJECT_PRONOUNS or word in ".:;?!":
                break
    while index < limit:
        word = wording.lower[index]
        if word in ("that", QUOTE) or word in _QUESTION_WORDS:
            return index
        if word == "to" and (not cue.verb.takes.isdisjoint(("infinitive", "question")) or cue.verb.lemma in COMMITTING):
            return index
        if word in (":", ","):
            if index + 1 < size and word == "," and _closes_adverbial(wording, cue.token, index, limit):
                index += 1
                continue
            if index + 1 < size and (word == ":" or wording.lower[index + 1] == QUOTE):
                index += 1
                continue
            return None
        passed = _past_adverbial(wording, index, limit)
        if passed == index:
            return index if word not in PAUSES and word not in ".;?!)" else None
        index = passed
    return index if index < size and wording.lower[index] not in ".;?!" else None


def stop_after(wording: Wording, first: int, cue: Cue, later: Sequence[Cue]) -> int:
    """Where a clause that begins at ``first`` ends: at the sentence's end or before the next statement."""
    stop = min(len(wording), first + _LONGEST)
    while stop > first and wording.lower[stop - 1] in (".", "!", "?", "…", ";", ","):
        stop -= 1
    fronted = _is_fronted(wording, cue) or (wording.word(cue.first - 1) == "who" and wording.word(cue.first - 2) == ",")
    for index in range(first, stop):
        word = wording.lower[index]
        if word == ";" or (word == "," and fronted):
            stop = index
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
        start = (
            other.subject.first
            if other.subject is not None and other.after_subject and other.subject.begins > cue.token
            else other.first
        )
        previous = wording.word(start - 1)
        if previous in PAUSES and (other.voice is Voice.GERUND or start == other.first):
            stop = start - 1
        elif previous in JOINERS or (previous in SUBORDINATORS and wording.word(start - 2) in PAUSES):
            stop = start - 1
            if wording.word(stop - 1) in PAUSES:
                stop -= 1
        else:
            continue
        break
    return stop


def _is_verb(wording: Wording, index: int) -> bool:
    """Whether the word after "and" goes on with the predicate: and defended, and recently pointed."""
    word = wording.lower[index]
    if word.endswith("ly") and index + 1 < len(wording):
        word = wording.lower[index + 1]
    return mentions.is_finite(wording, index) or (word.endswith("ed") and len(word) > 4)


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


def parenthetical(wording: Wording, cue: Cue, later: Sequence[Cue]) -> tuple[Stretch, ...]:
    """The two halves of a clause around ", X said,": [In the long run], economists say, [it could help]."""
    if cue.subject is None or cue.voice is not Voice.FINITE or wording.word(cue.token + 1) not in PAUSES:
        return ()
    comma = (cue.subject.begins if cue.after_subject else cue.first) - 1
    resumes = (cue.token if cue.after_subject else cue.subject.stop - 1) + 2
    if comma < 1 or wording.lower[comma] not in PAUSES or resumes >= len(wording):
        return ()
    if wording.lower[resumes] in (QUOTE, "''") or wording.lower[resumes].endswith("ing") or wording.lower[resumes] in _CONNECTING:
        return ()
    first = mentions.clause_start(wording, comma)
    while first < comma and wording.lower[first] in ("but", "and", "yet", "still", ","):
        first += 1
    rest = Stretch(resumes, stop_after(wording, resumes, cue, later))
    opening = Stretch(first, comma)
    if rest.stop - rest.first < 3:
        return ()
    if opening.stop <= opening.first or wording.lower[first] in _CONNECTING:
        return (rest,)
    return (opening, rest)


def thing_after(wording: Wording, cue: Cue, later: Sequence[Cue]) -> Stretch | None:
    """The thing or person spoken of: criticized [the president’s policy], called for [a special prosecutor]."""
    first = cue.token + 1
    if wording.word(first) in PARTICLES:
        first += 1
        if wording.word(first) in PARTICLES:
            first += 1
    if first >= len(wording) or (not wording.lower[first][0].isalnum() and wording.lower[first] != QUOTE):
        return None
    word = wording.lower[first]
    if word in SUBORDINATORS or word in PREPOSITIONS or word in JOINERS or word == "to" or word.endswith(("self", "selves")):
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
        if word in JOINERS and index + 1 < stop and _is_verb(wording, index + 1):
            return Stretch(first, index)
        if word in ("during", "while", "when") or (word in ("in", "at") and wording.word(index + 1) in ("a", "an")):
            return Stretch(first, index)
        if word in PREPOSITIONS and wording.word(index + 1) in TIME_WORDS:
            return Stretch(first, index)
    return Stretch(first, stop)


def follows_quote(wording: Wording, cue: Cue) -> bool:
    """Whether the verb looks back at a quotation: “…,” he said of the vote."""
    place = (cue.subject.begins if cue.subject is not None and cue.after_subject else cue.first) - 1
    if wording.word(place) == ",":
        place -= 1
    return wording.word(place) == "''" or (place in wording.quotes and wording.closing[place] in (*_BREAKS, "."))


def is_clause(wording: Wording, content: Stretch) -> bool:
    """Whether the words begin with a subject and its verb."""
    for index in range(content.first, min(content.stop, content.first + _SUBJECT)):
        if mentions.is_finite(wording, index) or wording.lower[index].endswith(
            ("n’t", "n't", "’s", "'s", "’re", "'re", "’ll", "'ll")
        ):
            return True
        if wording.lower[index] in PAUSES and index > content.first + 2:
            return False
    return False


def _is_fronted(wording: Wording, cue: Cue) -> bool:
    """Whether the verb stands in a clause before the main one: When he said [so], …; Asked [if he knew], …"""
    first = mentions.clause_start(wording, cue.token)
    word = wording.word(first)
    if word in ("but", "and", "yet", "ever"):
        word = wording.word(first + 1)
    fronting = word in SUBORDINATORS or cue.token == first
    return fronting and not any(wording.lower[index] in PAUSES for index in range(first, cue.token))


def before(wording: Wording, cue: Cue) -> Stretch | None:
    """The clause in front of ", X said", ", said X" or ", as X said"; None where only an adverbial stands there."""
    assert cue.subject is not None
    comma = (cue.subject.begins if cue.after_subject else cue.first) - 1
    if wording.word(comma) == "''":
        comma -= 1  # a mark that was not read as one
    quoted = comma > 0 and wording.lower[comma] == QUOTE and not wording.breaks_off(comma) and wording.closing[comma] in _BREAKS
    if wording.word(comma) == "as":
        comma -= 1  # …, as the manager suggested
        if wording.word(cue.token + 1) in PAUSES:
            return None
    if comma < 2 or not (quoted or wording.lower[comma] in PAUSES):
        return None
    if quoted:
        comma += 1  # the party “allows us to get our message out,” she said
    first = mentions.clause_start(wording, comma)
    while first < comma and wording.lower[first] in ("but", "and", "yet", "still", ","):
        first += 1
    first = past_concession(wording, first, comma)
    word = wording.word(first)
    if word in ("who", "which", "asked", "to"):
        return None
    if word in SUBORDINATORS and word not in PREPOSITIONS and word != "that":
        return Stretch(first, comma) if any(wording.lower[index] in PAUSES for index in range(first, comma)) else None
    if (word in PREPOSITIONS or word.endswith("ing")) and not any(
        mentions.is_finite(wording, index) for index in range(first + 1, comma)
    ):
        return None
    return Stretch(first, comma) if comma - first >= 3 else None


def past_concession(wording: Wording, first: int, stop: int) -> int:
    """Past a clause that only prepares what is said: Though he lost, [he would run again], he said."""
    if wording.word(first) in _CONCESSIVE:
        for index in range(first, stop - 3):
            if wording.lower[index] == ",":
                return index + 1
    return first


def _past_hearer(wording: Wording, index: int) -> int:
    """Past whom somebody told: reporters, the Associated Press, a crowd of supporters in Ohio."""
    size = len(wording)
    if index >= size:
        return index
    word = wording.lower[index]
    if word in _OBJECT_PRONOUNS:
        return index + 1
    if word in ("that", QUOTE, ",", ":") or word in _QUESTION_WORDS or word in PREPOSITIONS:
        return index
    for place in range(index, min(size, index + _FARTHEST)):
        if wording.lower[place] == "that" and place > index:
            return place
        if (
            wording.lower[place] in (QUOTE, ":", ";")
            or mentions.is_finite(wording, place)
            or wording.lower[place] in SUBJECT_PRONOUNS
        ):
            break
    first = index
    while index < size and index - first < _WINDOW:
        word = wording.lower[index]
        if word in ("that", QUOTE) or word in PAUSES or word in ".:;" or word in _QUESTION_WORDS:
            return index
        if index > first:
            previous = wording.lower[index - 1]
            if word in SUBJECT_PRONOUNS or word in INDEFINITES or word == "there":
                return index
            if (word in DETERMINERS or word in POSSESSIVES) and previous not in PREPOSITIONS and previous != "and":
                return index
            if _opens_name(wording, index) and (wording.lower[first] not in DETERMINERS or index - first > 2):
                return index
            if word in TIME_WORDS or word in PREPOSITIONS or word == "to":
                return index
        index += 1
    return index


def _opens_name(wording: Wording, index: int) -> bool:
    """Whether a name begins here that is no part of the phrase before it: told reporters [Smith] had left."""
    previous = wording.lower[index - 1]
    if not wording.words[index][:1].isupper() or wording.words[index - 1][:1].isupper() or wording.lower[index] in TIME_WORDS:
        return False
    return not (previous in PREPOSITIONS or previous in DETERMINERS or previous in POSSESSIVES or previous == "and")


def _past_adverbial(wording: Wording, index: int, limit: int) -> int:
    """Past one adverbial: Thursday, on Monday, in a statement, of the verdict, earlier this month."""
    word = wording.lower[index]
    if (
        word in TIME_WORDS
        or (word in ADVERBS and word not in PREPOSITIONS and word not in ("not", "no", "there"))
        or (word.endswith("ly") and len(word) > 4 and not wording.words[index][:1].isupper())
    ):
        return index + 1
    if word in ("this", "last", "next") and wording.word(index + 1) in TIME_WORDS:
        return index + 2
    if word not in PREPOSITIONS or word in ("than", "like", "despite", "because"):
        return index
    inside = index + 1
    while inside < limit:
        word, previous = wording.lower[inside], wording.lower[inside - 1]
        if word == QUOTE and (previous in PREPOSITIONS or previous in DETERMINERS or previous.endswith(("’s", "'s", "s’"))):
            inside += 1
            continue  # on ABC’s “This Week”
        if word in ("that", QUOTE) or word in PAUSES or word in ".:;" or word in _QUESTION_WORDS:
            return inside
        if word in SUBJECT_PRONOUNS and previous not in PREPOSITIONS:
            return inside
        if inside > index + 1 and previous not in PREPOSITIONS and previous not in ("and", "or"):
            if word in DETERMINERS or word in POSSESSIVES or word in INDEFINITES or word == "there":
                return inside
            if (
                wording.words[inside][:1].isupper()
                and wording.words[inside - 1][:1].islower()
                and previous not in DETERMINERS
                and previous not in POSSESSIVES
                and word not in TIME_WORDS
            ):
                return inside
            if word in AUXILIARIES or mentions.is_finite(wording, inside):
                return index  # the preposition opened the clause itself: said in Ohio was
        inside += 1
    return inside


def _closes_adverbial(wording: Wording, first: int, comma: int, limit: int) -> bool:
    """Whether a comma only ends what was put between verb and clause: said, in Ohio, that; said in Buffalo, New York, that."""
    if comma == first + 1:
        following = wording.word(comma + 1)
        return following in PREPOSITIONS or following in ("if", "when", "while", "although", "though")
    if wording.word(comma + 1) == "that":
        return True
    return any(
        wording.lower[place] == "," and wording.word(place + 1) == "that" for place in range(comma + 1, min(limit, comma + 6))
    )
