"""Speech named by a noun: his promise to “be neutral”, Trump’s claim that it was “rigged”, the “47 percent” comment."""

from __future__ import annotations

from typing import NamedTuple

from newsfacts.extractors.quotes import mentions
from newsfacts.extractors.quotes.mentions import Mention
from newsfacts.extractors.quotes.word_classes import HARD_STOPS, PAUSES, TIME_WORDS
from newsfacts.extractors.quotes.wording import QUOTE, Wording
from newsfacts.lexicon.function_words import POSSESSIVES
from newsfacts.lexicon.speech_verbs import SPEECH_NOUNS

_LINKS = frozenset("that of on to about for like against over as".split())
_WINDOW = 14
_ENDINGS = ("’s", "'s", "s’", "s'")
_OWNING = (*_ENDINGS, *sorted(POSSESSIVES))


class NounCue(NamedTuple):
    """The noun's token and whose words they are, if the sentence says so."""

    token: int
    speaker: Mention | None


def noun_cue(wording: Wording, index: int) -> NounCue | None:
    """The noun of speech that the passage at ``index`` fills, before it or right behind it."""
    if wording.word(index + 1) in SPEECH_NOUNS and wording.word(index - 1).endswith(_OWNING):
        return NounCue(index + 1, _owner(wording, index - 1))
    for place in range(index - 1, max(-1, index - _WINDOW), -1):
        word = wording.lower[place]
        if place != index - 1 and (word in HARD_STOPS or word in PAUSES):
            return None
        if word in SPEECH_NOUNS and _introduces(wording, place + 1, index):
            owner = next(
                (_owner(wording, before) for before in (place - 1, place - 2, place - 3) if _owns(wording, before)), None
            )
            return NounCue(place, owner or _origin(wording, place))
    return None


def _introduces(wording: Wording, place: int, index: int) -> bool:
    """Whether the words behind a noun lead on to the passage: his claim [that] it was “rigged”; her comment on Monday [that]."""
    if place == index:
        return True
    while place < index and (wording.lower[place] in TIME_WORDS or wording.lower[place] in ("on", "last", "this")):
        if wording.lower[place] == "on" and wording.lower[place + 1] not in TIME_WORDS:
            break
        place += 1
    return place == index or wording.lower[place] in _LINKS or wording.lower[place] == ":"


def _owns(wording: Wording, index: int) -> bool:
    word = wording.word(index)
    return word in POSSESSIVES or (word.endswith(_ENDINGS) and word != "let’s")


def _owner(wording: Wording, index: int) -> Mention | None:
    """The possessor that ends at ``index``: his, [President Trump]’s."""
    if not _owns(wording, index):
        return None
    return Mention(index, index + 1) if wording.lower[index] in POSSESSIVES else mentions.before(wording, index, 0)


def _origin(wording: Wording, index: int) -> Mention | None:
    """Chants from [the crowd] of “…”."""
    if wording.word(index + 1) in ("by", "from") and wording.word(index + 2) != QUOTE:
        return mentions.after(wording, index + 2)
    return None
