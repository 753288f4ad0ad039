"""Where the reporter goes on alone behind what is said: a gloss on a name, a contrast, a remark on the statement itself."""

from __future__ import annotations

from newsfacts.extractors.quotes.word_classes import PAUSES, RELATIVES, SUBJECT_PRONOUNS, is_finite
from newsfacts.extractors.quotes.wording import QUOTE, Wording
from newsfacts.lexicon.function_words import DETERMINERS, POSSESSIVES, PREPOSITIONS

_DASHES = PAUSES - {","}
_CONTRASTS = frozenset(("though", "although"))
_BEHIND_MARKS = frozenset("while in on at during when as a an".split()) | _CONTRASTS
_ADDING = PAUSES | _CONTRASTS | {"even", QUOTE}
_SUMS = frozenset("move claim charge requirement decision figure step demand".split())
"""What a statement can be called: …, a move that would cost thousands of jobs."""


def start_of(wording: Wording, first: int, stop: int) -> int:
    """The token with which the reporter goes on; ``stop`` where all of it is what was said."""
    lower = wording.lower
    if _ADDING.isdisjoint(lower[first + 2 : stop - 1]):
        return stop
    pauses = 0
    for index in range(first + 2, stop - 1):
        word = lower[index]
        if word in PAUSES:
            pauses += 1
            if _is_gloss(wording, first, index, stop) or is_remark(wording, index) or (_is_aside(wording, index) and pauses == 1):
                return _before_pause(wording, index)
        elif (word == "even" or word in _CONTRASTS) and _is_contrast(wording, index):
            return _before_pause(wording, index)
        elif word == QUOTE and wording.closing.get(index) == "," and _tells_more(wording, index + 1):
            return index + 1
    return stop


def _before_pause(wording: Wording, index: int) -> int:
    while wording.lower[index - 1] in PAUSES:
        index -= 1
    return index


def _is_contrast(wording: Wording, index: int) -> bool:
    """All staff sign, [though she did not say what]; he will support her, [even as he scolds her]."""
    word, previous = wording.lower[index], wording.lower[index - 1]
    following = wording.lower[index + 1]
    if word == "even":
        return following == "as" or following in _CONTRASTS
    return word in _CONTRASTS and previous not in ("that", "as", "even", "and", "but")


def _is_gloss(wording: Wording, first: int, comma: int, stop: int) -> bool:
    """Whether the rest only tells who somebody is: she had called her niece, [who had grown up in Leeds]."""
    lower = wording.lower
    if lower[comma] != "," or lower[comma + 1] != "who" or lower[comma - 1] == QUOTE or "it" in lower[first : first + 2]:
        return False
    return not any(
        lower[place] in PAUSES and (is_finite(wording, place + 1) or lower[place + 1] in ("and", "or", QUOTE))
        for place in range(comma + 2, stop - 1)
    )


def _is_aside(wording: Wording, dash: int) -> bool:
    """Whether a dash leads to a clause of the reporter's: he will pay for the bridge - [and no one objects]."""
    if wording.lower[dash] not in _DASHES or wording.lower[dash + 1] not in ("and", "but"):
        return False
    subject = wording.word(dash + 2)
    return subject != "that" and (subject in SUBJECT_PRONOUNS or subject in DETERMINERS or subject in POSSESSIVES)


def is_remark(wording: Wording, pause: int) -> bool:
    """Whether the rest sums the statement up: she would resign, [something he had ruled out]; …, [a move that cost jobs]."""
    word = wording.word(pause + 1)
    return word == "something" or (
        word in ("a", "an") and wording.word(pause + 2) in _SUMS and wording.word(pause + 3) not in PREPOSITIONS
    )


def sums_up(wording: Wording, index: int) -> bool:
    """Whether a noun with a relative clause begins here, which only comments: …, [a debate that is likely to go on]."""
    if wording.lower[index] not in ("a", "an"):
        return False
    for place in range(index + 1, min(len(wording), index + 5)):
        if wording.lower[place] in RELATIVES:
            return True
        if is_finite(wording, place):
            return False
    return False


def _tells_more(wording: Wording, index: int) -> bool:
    """Whether the reporter goes on behind words in marks that end in a comma: “wrapped up by May,” [referring to the talks]."""
    word = wording.lower[index]
    if word == "but":
        return wording.word(index + 1) != "that"
    return word in _BEHIND_MARKS or (word.endswith("ing") and len(word) > 5)
