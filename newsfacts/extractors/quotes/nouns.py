"""Speech named by a noun: his promise to “be neutral”, Trump’s claim that it was “rigged”, the “47 percent” comment."""

from __future__ import annotations

from typing import NamedTuple

from newsfacts.extractors.quotes import phrases
from newsfacts.extractors.quotes.phrases import Mention
from newsfacts.extractors.quotes.word_classes import HARD_STOPS, JOINERS, PAUSES, TIME_WORDS, is_finite
from newsfacts.extractors.quotes.wording import QUOTE, Wording
from newsfacts.lexicon.function_words import DETERMINERS, POSSESSIVES, PREPOSITIONS
from newsfacts.lexicon.speech_verbs import SPEECH_NOUNS

_LINKS = frozenset("that of on to about for like against over as".split())
_WINDOW = 14
_LONGEST_OWNER = 6
_ENDINGS = ("’s", "'s", "s’", "s'")
_OWNING = (*_ENDINGS, *sorted(POSSESSIVES))


class NounCue(NamedTuple):
    """The noun's token and whose words they are, if the sentence says so."""

    token: int
    speaker: Mention | None


def noun_cue(wording: Wording, index: int) -> NounCue | None:
    """The noun of speech that the passage at ``index`` fills, before it or right behind it."""
    if wording.word(index + 1) == "came":
        for place in range(index + 2, index + 5):  # “Shame,” came the cry from the terraces
            if wording.word(place) in SPEECH_NOUNS:
                return NounCue(place, _origin(wording, place))
    if wording.word(index + 1) in SPEECH_NOUNS and wording.word(index - 1).endswith(_OWNING):
        return NounCue(index + 1, _owner(wording, index - 1))
    for place in range(index - 1, max(-1, index - _WINDOW), -1):
        word = wording.lower[place]
        if place != index - 1 and (word in HARD_STOPS or word in PAUSES):
            return None
        if word in SPEECH_NOUNS and _introduces(wording, place + 1, index):
            return NounCue(place, owner_before(wording, place) or _origin(wording, place))
    return None


def owner_before(wording: Wording, noun: int) -> Mention | None:
    """Whose statement, promise or claim it is: [his] last promise, [Lane]'s claim."""
    return next((_owner(wording, place) for place in (noun - 1, noun - 2, noun - 3) if _owns(wording, place)), None)


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
    if wording.lower[index] in POSSESSIVES:
        return Mention(index, index + 1)
    first = index
    while first and index - first < _LONGEST_OWNER and _goes_back(wording, first - 1, first):
        first -= 1
        if wording.lower[first] in DETERMINERS or wording.lower[first] in POSSESSIVES:
            break
    return Mention(first, index + 1)


def _goes_back(wording: Wording, before: int, first: int) -> bool:
    """Whether a word belongs to the possessor that goes on behind it: [party leader Ann] Lane's; not: [respond to] Lane's."""
    word = wording.lower[before]
    if not word[0].isalnum() or word in PREPOSITIONS or word in JOINERS or word.endswith(("ing", "ed")):
        return False
    if word in DETERMINERS or word in POSSESSIVES:
        return True
    return wording.words[before][0].isupper() if wording.words[first][0].isupper() else not is_finite(wording, before)


def _origin(wording: Wording, index: int) -> Mention | None:
    """Chants from [the crowd] of “…”."""
    if wording.word(index + 1) in ("by", "from") and wording.word(index + 2) != QUOTE:
        return phrases.after(wording, index + 2)
    return None
