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
from newsfacts.lexicon.speech_verbs import ACCESS

_WITH_COMPLEMENT = frozenset("familiar close briefed involved".split())
"""people familiar with the matter, sources close to the talks"""
ARTICLES = ("the", "a", "an")
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
    if any(word[:1].isupper() for word in wording.words[max(1, phrase.first) : phrase.stop]) and not _is_possessed(
        wording, phrase
    ):
        return None
    if wording.word(phrase.stop) != ",":
        return None
    first = stop = phrase.stop + 1
    while stop < min(ceiling, len(wording)) and is_name_like(wording.words[stop]) and wording.words[stop][:1].isalpha():
        stop += 1
    closed = stop >= len(wording) or wording.lower[stop] in PAUSES or wording.lower[stop] in HARD_STOPS
    return Mention(first, stop, phrase.first) if stop - first >= 2 and closed else None


def _is_possessed(wording: Wording, phrase: Mention) -> bool:
    """The group's president: the capitals are somebody else's."""
    return wording.words[phrase.stop - 1][:1].islower() and any(
        word.endswith(("’s", "'s", "s’", "s'")) for word in wording.words[phrase.first : phrase.stop]
    )


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
            return not wording.words[index - 1][:1].isupper() and following not in TIME_WORDS and not following.endswith("ing")
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
