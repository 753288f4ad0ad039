"""A noun phrase read from its first word on: said [Frank Coleman], the group's vice president."""

from __future__ import annotations

from typing import NamedTuple

from newsfacts.extractors.quotes.word_classes import (
    HARD_STOPS,
    JOINERS,
    NOUNS_IN_LY,
    PAUSES,
    RELATIVES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_WORDS,
    is_finite,
    is_name_like,
)
from newsfacts.extractors.quotes.wording import QUOTE, Wording
from newsfacts.lexicon.calendar_words import WEEKDAYS
from newsfacts.lexicon.function_words import ADVERBS, AUXILIARIES, DETERMINERS, POSSESSIVES, PREPOSITIONS
from newsfacts.lexicon.organisations import JOINING
from newsfacts.lexicon.speech_verbs import ACCESS

_WITH_COMPLEMENT = frozenset("familiar close briefed involved".split())
"""people familiar with the matter, sources close to the talks"""
ARTICLES = ("the", "a", "an")
_OFFICES = frozenset(
    "director officer president minister secretary chairman chairwoman chair commissioner general manager".split()
)
"""Offices that some papers write with a capital."""
_LONGEST_COMPLEMENT = 6
LONGEST = 18
"""Tokens."""


class Mention(NamedTuple):
    """A noun phrase: tokens ``first`` up to, not including, ``stop``.

    Attributes:
        head: where the whole subject begins, if the mention is only the name in its apposition: [a spokesman, John Smith], said.
    """

    first: int
    stop: int
    head: int = -1

    @property
    def begins(self) -> int:
        """The first token of the whole subject."""
        return self.head if self.head >= 0 else self.first


def after(wording: Wording, first: int) -> Mention | None:
    """The noun phrase that begins at the token ``first``: said [Frank Coleman], the group's vice president."""
    if first >= len(wording):
        return None
    if wording.lower[first] in SUBJECT_PRONOUNS:
        return Mention(first, first + 1)
    index = first
    while index < len(wording) and index - first < LONGEST and _goes_on(wording, first, index):
        index += 1
    if index == first:
        return None
    phrase = Mention(first, index)
    return named_appositive(wording, phrase, len(wording)) or phrase


def named_appositive(wording: Wording, phrase: Mention, ceiling: int) -> Mention | None:
    """The name beside a phrase that has none: a spokesman, [John Smith], said."""
    possessed = _is_possessed(wording, phrase)
    if (
        any(word[:1].isupper() for word in wording.words[max(1, phrase.first) : phrase.stop])
        and not possessed
        and not _is_described(wording, phrase)
    ):
        return None
    comma = _past_complement(wording, phrase)
    if wording.word(comma) != ",":
        return None
    first = stop = comma + 1
    while stop < min(ceiling, len(wording)) and is_name_like(wording.words[stop]) and wording.words[stop][:1].isalpha():
        stop += 1
    closed = stop >= len(wording) or wording.lower[stop] in PAUSES or wording.lower[stop] in HARD_STOPS
    closed = closed or (
        wording.lower[stop] in ("from", "of", "at") and stop - first > 1
    )  # his lawyer, [Ann Lee] of Sim & Co, said
    fewest = 1 if possessed and wording.word(first) not in TIME_WORDS else 2  # her mother, [Ernestine], 68, said
    return Mention(first, stop, phrase.first) if stop - first >= fewest and closed else None


def _past_complement(wording: Wording, phrase: Mention) -> int:
    """Where a comma may follow: the pollster [behind it], Ann Lee."""
    place = phrase.stop
    if wording.lower[phrase.first] in ARTICLES and wording.word(place) in PREPOSITIONS:
        while place < min(len(wording), phrase.stop + _LONGEST_COMPLEMENT) and wording.lower[place][0].isalnum():
            if is_finite(wording, place):
                return phrase.stop
            place += 1
    return place


def _is_possessed(wording: Wording, phrase: Mention) -> bool:
    """The group's president: the capitals are somebody else's."""
    return wording.words[phrase.stop - 1][:1].islower() and any(
        word.endswith(("’s", "'s", "s’", "s'")) for word in wording.words[phrase.first : phrase.stop]
    )


def _is_described(wording: Wording, phrase: Mention) -> bool:
    """Whether the head is a common noun: a United Nations spokesman, the mayor of Salem, the Managing Director."""
    if wording.lower[phrase.first] not in ARTICLES:
        return False
    last = phrase.stop - 1
    for place in range(phrase.first + 1, phrase.stop):
        if wording.lower[place] in ("of", "for"):
            last = place - 1
            break
    return wording.words[last][:1].islower() or wording.lower[last] in _OFFICES


def _goes_on(wording: Wording, first: int, index: int) -> bool:
    """Whether the word belongs to the phrase that began at ``first``."""
    word, lower = wording.words[index], wording.lower[index]
    if lower in PAUSES or lower in HARD_STOPS or lower == QUOTE or lower in RELATIVES:
        return False
    if lower in ACCESS and wording.word(index + 1) == "by":
        return False  # a manifest seen by the paper
    if index == first:
        if lower.endswith("ly") and word.islower() and lower not in NOUNS_IN_LY:
            return False  # responded anonymously
        return lower not in PREPOSITIONS and lower not in SUBORDINATORS and lower not in JOINERS
    if wording.lower[first] in ARTICLES and (index == first + 1 or (index == first + 2 and _is_adverb(wording.lower[index - 1]))):
        return True  # the most recent poll, the recently released report
    if lower in PREPOSITIONS:
        following = wording.word(index + 1)
        if lower == "of" or wording.lower[index - 1] in _WITH_COMPLEMENT:
            return True
        if lower == "for":
            if wording.words[index - 1][:1].isupper():
                return wording.lower[index - 1] in JOINING and wording.words[index + 1 : index + 2] != [following]
            return following not in TIME_WORDS and not following.endswith("ing")
        return False
    if lower == "and":
        following = wording.words[index + 1] if index + 1 < len(wording) else ""
        return is_name_like(wording.words[index - 1]) and is_name_like(following)
    if lower in SUBORDINATORS or lower in JOINERS or lower in ADVERBS or lower in AUXILIARIES:
        return False
    if lower == "including" or (lower in TIME_WORDS and (not word[:1].isupper() or lower in WEEKDAYS)):
        return False
    if lower in DETERMINERS or lower in POSSESSIVES:
        return wording.lower[index - 1] in PREPOSITIONS
    return not is_finite(wording, index)


def _is_adverb(word: str) -> bool:
    return word in ADVERBS or word in TIME_WORDS or word.endswith("ly")
