"""What stands before a subject and is no part of it: But on Monday, speaking in Ohio, [the governor] …"""

from __future__ import annotations

from newsfacts.extractors.quotes.word_classes import JOINERS, PAUSES, SUBJECT_PRONOUNS, SUBORDINATORS, TIME_WORDS
from newsfacts.extractors.quotes.wording import QUOTE, Wording
from newsfacts.lexicon.function_words import ADVERBS, DETERMINERS, POSSESSIVES, PREPOSITIONS


def skip_joiners(wording: Wording, start: int, stop: int) -> int:
    """Past "But", "And quickly" and a bracket that opens the sentence."""
    if start < stop and wording.lower[start] in ("(", "["):
        start += 1
    while start < stop and (
        wording.lower[start] in JOINERS or wording.lower[start] in ADVERBS or wording.lower[start].endswith("ly")
    ):
        if wording.words[start][:1].isupper() and wording.lower[start] not in JOINERS and wording.lower[start] not in ADVERBS:
            following = wording.word(start + 1)
            if following not in SUBORDINATORS and following not in PREPOSITIONS:
                break  # Kelly, Sally
        start += 1
    return start


def skip_adverbials(wording: Wording, start: int, stop: int) -> int:
    """Past "On Monday", "In a statement", "Earlier this week" before the subject itself."""
    if wording.word(start) == "according" and wording.word(start + 1) == "to":
        return start + 2
    if wording.word(start) not in PREPOSITIONS and wording.word(start) not in TIME_WORDS:
        return start
    found = start
    for index in range(start + 1, stop):
        word, previous = wording.lower[index], wording.lower[index - 1]
        if previous in PREPOSITIONS or previous in DETERMINERS or previous in POSSESSIVES or previous == "and":
            continue
        if word in DETERMINERS or word in POSSESSIVES or word in SUBJECT_PRONOUNS:
            found = index
        elif wording.words[index][:1].isupper() and (not wording.words[index - 1][:1].isupper() or previous in TIME_WORDS):
            if word not in TIME_WORDS:
                found = index
        elif previous in TIME_WORDS and word not in TIME_WORDS and index - 1 > start - 1:
            found = index
    if found == start and wording.word(start) in PREPOSITIONS:
        return start + 1
    return found


def segments(wording: Wording, floor: int, ceiling: int) -> list[tuple[int, int]]:
    """The stretches between commas and dashes, be they inside quote marks: The “gap is small,” | Ann Lee | an analyst."""
    found: list[tuple[int, int]] = []
    first = floor
    for index in range(floor, ceiling):
        if wording.lower[index] in PAUSES or (wording.lower[index] == QUOTE and wording.closing.get(index) == ","):
            if index > first:
                found.append((first, index))
            first = index + 1
    if ceiling > first:
        found.append((first, ceiling))
    return found


def is_adverbial(wording: Wording, index: int) -> bool:
    """Whether a stretch that begins with this word stands before the subject: "Speaking in Ohio, …", "When asked, …"."""
    word = wording.lower[index]
    if word in SUBJECT_PRONOUNS:
        return False
    return (
        word in PREPOSITIONS
        or word in SUBORDINATORS
        or word in TIME_WORDS
        or word in ("to", QUOTE)
        or _is_time_phrase(wording, index)
        or (
            word.endswith(("ing", "ed"))
            and len(word) > 4
            and wording.word(index + 1) not in ("of",)
            and not _is_capital_inside(wording, index)
        )
    )


def _is_time_phrase(wording: Wording, index: int) -> bool:
    """Whether a comma soon ends what tells the time: A month later, …; This year, …"""
    return (
        wording.lower[index] in DETERMINERS
        and wording.word(index + 1) in TIME_WORDS
        and any(wording.word(place) in PAUSES for place in (index + 2, index + 3))
    )


def _is_capital_inside(wording: Wording, index: int) -> bool:
    return index > 0 and wording.words[index][:1].isupper()
