"""The noun phrase that a number counts, or that a share is of: where it ends, and its head.

Without a tagger the end is found by what news English makes likely: a number other than one takes a plural, so the first plural
noun is the head ("Russian troops", "negative PCR tests"); without one the phrase ends at the first word that cannot be in it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newsfacts.lexicon.function_words import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    WH_WORDS,
)
from newsfacts.lexicon.noun_clues import (
    AFTER_NOUN,
    ATTRIBUTIVE_PLURALS,
    BEFORE_OF,
    CASUALTIES,
    COMPARATIVES,
    ENDING_ADVERBS,
    NEVER_COUNTED,
    NOT_PLURAL,
    ORDER,
    PLURALS,
    VERBS,
)

_STOP = (
    DETERMINERS
    | POSSESSIVES
    | PRONOUNS
    | PREPOSITIONS
    | CONJUNCTIONS
    | AUXILIARIES
    | WH_WORDS
    | VERBS
    | ENDING_ADVERBS
    | NEVER_COUNTED
)
_FIRST_ONLY = CASUALTIES | {"more"}
_WORD = re.compile(
    r"(?:[A-Z]\.){2,5}"  # U.S.
    r"|(?:Mrs?|Ms|Dr|Gen|Sen|Rep|Gov|St|Lt|Col|Sgt|Prof|Capt)\."
    r"|(?:[A-Z][\w-]{0,15} ?)?\d{1,4}s(?!\w)"  # A350s, Boeing 747s
    r"|[^\W\d_]+(?:[-‐‑'’&.](?=[^\W_])[\w’']+)*"
)
_COMMON_WORD = re.compile(r"[^\W\d_]+(?:[-‐‑'’&.](?=[^\W_])[\w’']+)*")
"""The last of these, which is the only one that begins with a small letter."""
_MOST_WORDS = 8
_ADJECTIVE = re.compile(r".+(?:ed|al|ive|ous|ful|ic|less|ing|able|ible|ant|ent|ly|ary|ian|ish|y)\Z")
_DETERMINER = re.compile(
    r"(?:(?:the|its|their|his|her|our|my|your|all|these|those|this|that|both|each|every|any|such|a|an)\s+){1,3}", re.IGNORECASE
)
_POSSESSOR = re.compile(r"(?:[^\W\d_][\w-]*(?:\.\w\.)? ){0,3}?[^\W\d_][\w-]*(?:\.\w\.)?(?:[’']s|s[’']) ")
_NUMBER = re.compile(r"(?:\d[\d,.]*\s+)?(?:(?:hundred|thousand|million|billion|trillion)\s+)?")
_OUTSIDE_NOUN = re.compile(r" [a-z]{3,}(?<!s)s\b")
_TIME_AGO = re.compile(r"\s(?:ago|earlier|before)\b")


class NounPhrase(NamedTuple):
    """A noun phrase ``text[start:end]`` and the start of its head noun."""

    start: int
    end: int
    head: int


class _Word(NamedTuple):
    """A word ``text[start:end]``, in lower case, and whether it looks like a plural noun, and whether it ends a noun phrase."""

    start: int
    end: int
    lower: str
    plural: bool
    stops: bool


def counted_noun(text: str, start: int, limit: int, singular: bool = False, joined: bool = True) -> NounPhrase | None:
    """The noun phrase after a number.

    Args:
        start: right after the number, before the blank.
        limit: where it must end at the latest; may lie beyond the text.
        singular: whether the number is one, so that the noun is no plural.
        joined: whether it may go on over "and" or a comma.
    """
    limit = min(limit, len(text))
    words: list[_Word] = []
    joined_at = 0  # how many words stand before the "and" or comma inside the phrase
    position = start
    if text.startswith(" outside", start) and _OUTSIDE_NOUN.match(text, start + len(" outside")):
        outside = _word_at(text, start, limit)
        if outside is not None:  # two outside agencies
            words.append(outside)
            position = outside.end
    while len(words) < _MOST_WORDS:
        word = _word_at(text, position, limit)
        if word is None or _ends_phrase(word, words[-1].lower if words else None):
            link = None if singular or joined_at or not words or not joined else _link(text, position, limit, words[-1])
            if link is None:
                break
            joined_at, position = len(words), link
            continue
        if singular and words and _looks_like_verb(text, word):
            break
        words.append(word)
        if word.plural and not singular:
            head = _second_plural(text, word, limit) or word
            return NounPhrase(words[0].start, head.end, head.start)
        position = word.end
    return _without_plural(text, words[: joined_at or len(words)], singular)


def is_plural(word: str) -> bool:
    """Whether a word in lower case looks like a plural noun."""
    if word in PLURALS:
        return True
    ends = len(word) > 2 and word[-1] == "s" and word[-2] not in "sui’'."
    return ends and word not in NOT_PLURAL and "’" not in word and "'" not in word


def _word_at(text: str, position: int, limit: int) -> _Word | None:
    """The word after one or two blanks or a line end."""
    if position >= limit or text[position] not in " \u00a0\n":
        return None
    if text[position] == "\n" and not text[position + 1 : position + 2].islower():
        return None  # a paragraph ends
    position += 2 if text[position + 1 : position + 2] == " " else 1
    match = (_COMMON_WORD if text[position : position + 1].islower() else _WORD).match(text, position, limit)
    return tuple.__new__(_Word, (*match.span(), *_known(match[0]))) if match else None


@lru_cache(maxsize=2048)
def _known(spelled: str) -> tuple[str, bool, bool]:
    """What a word tells wherever it stands: the word in lower case, whether it is a plural, whether it ends a noun phrase."""
    word = spelled.lower().replace("’", "'")
    return word, is_plural(word), word in _STOP


def _ends_phrase(word: _Word, previous: str | None) -> bool:
    if word.lower in _FIRST_ONLY:
        return previous is not None
    if not word.stops:
        return False
    if previous is None:
        return word.lower not in COMPARATIVES
    return word.lower not in VERBS or not previous.endswith("ly")  # publicly paid operations


def _looks_like_verb(text: str, word: _Word) -> bool:
    """Whether a word after "one …" is rather a verb: "one proposal asks", "one man died"."""
    third_person = word.lower.endswith("s") and not word.lower.endswith("ss") and text[word.start].islower()
    return third_person or word.lower.endswith("ed")


def _link(text: str, position: int, limit: int, last: _Word) -> int | None:
    """Past an "and" or a comma inside the phrase: "private and public schools", "orchestrated, televised events"."""
    word = _word_at(text, position, limit)
    if word is not None and word.lower in ("and", "or"):
        return word.end if _reaches_plural(text, word.end, limit) else None
    if text[position : position + 2] == ", " and _ADJECTIVE.match(last.lower):
        word = _word_at(text, position + 1, limit)
        if word is not None and _ADJECTIVE.match(word.lower) and _reaches_plural(text, position + 1, limit):
            return position + 1
    return None


def _reaches_plural(text: str, position: int, limit: int) -> bool:
    for _ in range(4):
        word = _word_at(text, position, limit)
        if word is None or word.stops:
            return False
        if word.plural:
            return True
        position = word.end
    return False


def _second_plural(text: str, first: _Word, limit: int) -> _Word | None:
    """The plural right after one that only describes it: "police officers", "sports cars"."""
    if first.lower not in ATTRIBUTIVE_PLURALS and first.lower not in PLURALS:
        return None
    word = _word_at(text, first.end, limit)
    if word is None or word.stops or not word.plural or not text[word.start].islower():
        return None
    return word


def _without_plural(text: str, words: list[_Word], singular: bool) -> NounPhrase | None:
    """The phrase where no plural was found; it ends before a participle ("36,000 staff affected"), adverbs apart."""
    for index in range(1, len(words)):
        if words[index].lower.endswith(("ed", "ing")) and not words[index - 1].lower.endswith("ly"):
            words = words[:index]
            break
    if len(words) > 1 and words[-1].lower in AFTER_NOUN:
        words = words[:-1]
    if not words:
        return None
    head = words[-1]
    if head.lower in COMPARATIVES or head.lower in ORDER:
        return None  # two more of them; nine of the previous (13 nights)
    if len(words) == 1 and head.lower in BEFORE_OF and text.startswith(" of ", head.end):
        return None  # two clear of the drop zone
    if head.lower.endswith(("'s", "'")):
        return None
    participle = head.lower.endswith("ed") or (head.lower.endswith("ing") and not singular)
    if len(words) == 1 and participle and head.lower not in CASUALTIES:
        return None
    return NounPhrase(words[0].start, head.end, head.start)


def base_of_share(text: str, start: int, limit: int) -> NounPhrase | None:
    """The noun phrase after "50 percent of", with determiner and numbers: "the country’s 146 million people".

    Args:
        start: right after "of", before the blank.
        limit: where it must end at the latest.
    """
    if not text[start : start + 1].isspace():
        return None
    begin = position = start + 1
    for part in (_DETERMINER, _POSSESSOR, _NUMBER):
        match = part.match(text, position, limit)
        position = match.end() if match else position
    phrase = counted_noun(text, position - 1, limit)
    if phrase is None or _TIME_AGO.match(text, phrase.end):
        return None
    return NounPhrase(begin, phrase.end, phrase.head)
