"""Where what is said begins behind its verb: past the hearer and past when, where and how it was said."""

from __future__ import annotations

from newsfacts.extractors.quotes.cues import Cue
from newsfacts.extractors.quotes.word_classes import (
    ADJECTIVES_IN_LY,
    DEGREES,
    INDEFINITES,
    NOUNS_IN_LY,
    OBJECT_PRONOUNS,
    PAUSES,
    SUBJECT_PRONOUNS,
    TIME_WORDS,
    is_finite,
)
from newsfacts.extractors.quotes.wording import QUOTE, Wording
from newsfacts.lexicon.calendar_words import WEEKDAYS
from newsfacts.lexicon.function_words import ADVERBS, AUXILIARIES, DETERMINERS, POSSESSIVES, PREPOSITIONS
from newsfacts.lexicon.numbers import TEENS, TENS, UNITS
from newsfacts.lexicon.speech_verbs import ADDRESSEE_VERBS, COMMITTING, HEARER_VERBS, PHRASAL

QUESTION_WORDS = frozenset("whether if what who why how when where which".split())
_BE = frozenset("was were been is are be being".split())
_PERSONS = OBJECT_PRONOUNS - {"it", "you"}
_ANSWERING = frozenset(("respond", "reply"))
_BEFORE_AMOUNTS = frozenset("about around over under between nearly".split())
_WINDOW = 18
_FARTHEST = 30


def start_after(wording: Wording, cue: Cue) -> int | None:
    """The token where what is said begins after the verb, hearers and adverbials passed over; None where nothing follows.

    told reporters on Monday that [it was over]; said in a statement [the company would …]: "that" belongs to what is said.
    """
    if cue.token not in wording.openings:
        wording.openings[cue.token] = _start_after(wording, cue)
    return wording.openings[cue.token]


def _start_after(wording: Wording, cue: Cue) -> int | None:
    lower = wording.lower
    index = cue.token + 1 if cue.after_subject or cue.subject is None else cue.subject.stop
    size = len(wording)
    if cue.verb.lemma in PHRASAL and wording.word(index) == PHRASAL[cue.verb.lemma]:
        index += 1
        if wording.word(index) == "that":
            return index  # pointed out that
    if cue.verb.lemma in ADDRESSEE_VERBS and cue.after_subject:
        told = "participle" in cue.verb.forms and wording.word(cue.token - 1) in _BE  # the jury was told [he had left]
        index = index if told else _past_hearer(wording, index, required=cue.verb.lemma in HEARER_VERBS)
    elif index < size and lower[index] in _PERSONS:
        following = wording.word(index + 1)
        if following == "that" or following in SUBJECT_PRONOUNS:
            index += 1  # promised her he would
    if cue.verb.lemma in _ANSWERING and wording.word(index) == "to" and wording.word(index + 1) not in OBJECT_PRONOUNS:
        return None  # responded to the law that barred them
    limit = min(size, index + _WINDOW)
    if index < size and (lower[index] in PREPOSITIONS or lower[index] in TIME_WORDS):
        for place in range(index, limit):
            word = lower[place]
            if word == "that" and lower[place - 1] not in PREPOSITIONS:
                return place  # wrote in a letter obtained by the paper that
            if word == "," and any(wording.word(at) == "," and wording.word(at + 1) == "that" for at in range(place, place + 6)):
                continue  # said in Buffalo, New York, that
            if word == QUOTE or word in PAUSES or word in SUBJECT_PRONOUNS or word in ".:;?!":
                break
    while index < limit:
        word = lower[index]
        if word == "that" and lower[index - 1] in PREPOSITIONS:
            return None  # added to that were
        if word in ("that", QUOTE) or word in QUESTION_WORDS:
            return index
        if word == "to" and (not cue.verb.takes.isdisjoint(("infinitive", "question")) or cue.verb.lemma in COMMITTING):
            return index
        if word in (":", ","):
            if index + 1 < size and word == "," and _closes_adverbial(wording, cue.token, index, limit):
                index += 1
                continue
            if index + 1 < size and (word == ":" or lower[index + 1] == QUOTE):
                index += 1
                continue
            return None
        passed = _past_adverbial(wording, index, limit)
        if passed == index:
            return index if word not in PAUSES and word not in ".;?!)" else None
        index = passed
    return index if index < size and lower[index] not in ".;?!" else None


def _past_hearer(wording: Wording, index: int, *, required: bool) -> int:
    """Past whom somebody told: reporters, the Associated Press, a crowd of supporters in Ohio.

    Args:
        required: whether the verb needs a hearer.
    """
    size = len(wording)
    if index >= size:
        return index
    word = wording.lower[index]
    if word in OBJECT_PRONOUNS:
        return index + 1
    if word in SUBJECT_PRONOUNS and word != "this":
        return index  # was told he had left
    if word in ("that", QUOTE, ",", ":") or word in QUESTION_WORDS or word in PREPOSITIONS:
        return index
    for place in range(index, min(size, index + _FARTHEST)):
        if wording.lower[place] == "that" and place > index:
            return place
        if wording.lower[place] in (QUOTE, ":", ";") or is_finite(wording, place) or wording.lower[place] in SUBJECT_PRONOUNS:
            break
    first = index
    while index < size and index - first < _WINDOW:
        word = wording.lower[index]
        if word in ("that", QUOTE) or word in PAUSES or word in ".:;" or word in QUESTION_WORDS:
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
            if is_finite(wording, index):
                shortest = 1 + (wording.lower[first] in DETERMINERS)
                return first + shortest if required else first  # told staff [jobs were at risk]; warned [profits would fall]
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
    lower = wording.lower
    word = lower[index]
    if word in TIME_WORDS or (_is_manner(word) and wording.words[index].islower()):
        return index + 1
    following = wording.word(index + 1)
    opens = following in ("that", QUOTE) or following in QUESTION_WORDS or wording.word(index + 2) == "that"
    if word in DEGREES and opens:
        return index + 1  # said only that, said quite simply that; not: said [only a third had come]
    if word in ("this", "last", "next") and wording.word(index + 1) in TIME_WORDS:
        return index + 2
    if word not in PREPOSITIONS or word in ("than", "like", "despite", "because") or _opens_amount(wording, index):
        return index
    inside = index + 1
    while inside < limit:
        word, previous = lower[inside], lower[inside - 1]
        if word == QUOTE and (previous in PREPOSITIONS or previous in DETERMINERS or previous.endswith(("’s", "'s", "s’"))):
            inside += 1
            continue  # on ABC’s “This Week”
        if word in ("that", QUOTE) or word in PAUSES or word in ".:;" or word in QUESTION_WORDS:
            return inside
        if (word in SUBJECT_PRONOUNS and previous not in PREPOSITIONS) or (inside > index + 1 and _opens_amount(wording, inside)):
            return inside
        if previous in WEEKDAYS and word not in TIME_WORDS and word not in PREPOSITIONS:
            return inside  # on Monday prices rose
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
            if word in AUXILIARIES or is_finite(wording, inside):
                return index  # the preposition opened the clause itself: said in Ohio was
        inside += 1
    return inside


def _opens_amount(wording: Wording, index: int) -> bool:
    """Whether a preposition only says how much: said [at least 20 people died], said [over 40 homes burned]."""
    word = wording.lower[index]
    if word == "at":
        return wording.word(index + 1) in ("least", "most")
    if word not in _BEFORE_AMOUNTS:
        return False
    following = wording.word(index + 1)
    return following[:1].isdigit() or following in UNITS or following in TEENS or following in TENS


def _is_manner(word: str) -> bool:
    """Whether the word tells how or when it was said, rather than belonging to what was said: also, flatly; not: only, likely."""
    if word in DEGREES or word in PREPOSITIONS or word in NOUNS_IN_LY or word in ADJECTIVES_IN_LY:
        return False
    return (word in ADVERBS and word not in ("not", "no", "there")) or (word.endswith("ly") and len(word) > 4)


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
