"""Reported speech that hangs on a noun: [Lane]'s claim that [prices fell], the allegation by [the union] that …"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsfacts.extractors.quotes import mentions, phrases
from newsfacts.extractors.quotes.contents import Stretch
from newsfacts.extractors.quotes.indirect import Statement
from newsfacts.extractors.quotes.nouns import owner_before
from newsfacts.extractors.quotes.phrases import Mention
from newsfacts.extractors.quotes.word_classes import HARD_STOPS, JOINERS, PAUSES, RELATIVES, SUBORDINATORS, is_finite
from newsfacts.extractors.quotes.wording import Wording
from newsfacts.lexicon.function_words import ADVERBS, AUXILIARIES
from newsfacts.lexicon.speech_verbs import CLAIM_NOUNS
from newsfacts.triggers import Hit

_LONGEST = 60
_LEADING_ON = (" that ", " by ", " from ")


def leads_on(text: str, hit: Hit) -> bool:
    """Whether the word is a noun that what was said, or who said it, may follow."""
    return hit.word in CLAIM_NOUNS and text.startswith(_LEADING_ON, hit.end)


def claims(wording: Wording, hits: Sequence[Hit]) -> Iterator[Statement]:
    """The statements of nouns at these hits that have an owner."""
    for hit in hits:
        noun = wording.token_at(hit.start)
        if noun is None or wording.lower[noun] != hit.word:
            continue
        first, owner = noun + 1, owner_before(wording, noun)
        if wording.word(first) in ("by", "from"):
            owner = phrases.after(wording, first + 1)
            first = owner.stop if owner is not None else first
        if owner is None or wording.word(first) != "that" or first + 2 >= len(wording):
            continue
        if is_finite(wording, first + 1) or wording.lower[first + 1].endswith("ed"):
            continue  # the statements that fired them up
        stop = _stop(wording, noun, first)
        if stop > first + 2:
            yield Statement((Stretch(first, stop),), owner, Mention(noun, noun + 1), "noun-clause")


def _stop(wording: Wording, noun: int, first: int) -> int:
    """Where the clause ends: at a pause, or before the verb whose subject the noun is: his claim that it was late [is wrong]."""
    is_subject = not any(is_finite(wording, index) for index in range(mentions.clause_start(wording, noun), noun))
    verbs = 0
    end = min(len(wording), first + _LONGEST)
    for index in range(first + 1, end):
        word = wording.lower[index]
        if word in PAUSES or word in HARD_STOPS:
            return index
        if word in JOINERS or word in RELATIVES or (word in SUBORDINATORS and verbs):
            verbs = 0 if is_subject and word not in JOINERS else verbs
            is_subject = is_subject and word not in JOINERS
        elif is_subject and is_finite(wording, index) and wording.lower[index - 1] not in AUXILIARIES:
            verbs += 1
            if verbs > 1:
                return index - 1 if wording.lower[index - 1] in ADVERBS else index
    return end
