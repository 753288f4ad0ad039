"""The noun phrase that a number counts, or that a share is of: where it ends, and its head."""

from __future__ import annotations

import re
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
from newsfacts.lexicon.noun_clues import ATTRIBUTIVE_PLURALS, COMPARATIVES, NOT_PLURAL, PLURALS, VERBS

CASUALTIES = frozenset("dead wounded injured missing".split())
_STOP = (DETERMINERS | POSSESSIVES | PRONOUNS | PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | WH_WORDS | VERBS) | frozenset(
    "not never ago later earlier away apart today yesterday tomorrow tonight already also still then now each once again here there too "
    "together alone respectively annually daily weekly monthly yearly worldwide nationwide globally only even ever late early instead "
    "however meanwhile although".split()
)
_WORD = re.compile(r"[^\W\d_]+(?:[-‐‑'’&.](?=[^\W_])[\w’']+)*\.?(?<!\.)")
_GAP = re.compile(r"[ \u00a0]{1,2}|\s?\n?")
_MOST_WORDS = 8
_ADJECTIVE = re.compile(r".+(?:ed|al|ive|ous|ful|ic|less|ing|able|ible|ant|ent|ly|ary|ian|ish|y)\Z")
_POSSESSIVE = re.compile(r"[’']s\Z|s[’']\Z")
_DETERMINER = re.compile(
    r"(?:(?:the|its|their|his|her|our|my|your|all|these|those|this|that|both|each|every|any|such|a|an)\s+){1,3}|", re.IGNORECASE
)


class NounPhrase(NamedTuple):
    """A noun phrase ``text[start:end]`` and the start of its head noun."""

    start: int
    end: int
    head: int


def counted_noun(text: str, start: int, limit: int, singular: bool = False) -> NounPhrase | None:
    """The noun phrase that starts after a number.

    Args:
        start: right after the number (white space is skipped).
        limit: where it must end at the latest.
        singular: whether the number is one, so that the first noun is no plural.
    """
    first = True
    position = start
    begin = head = end = -1
    fallback: tuple[int, int] | None = None
    cut: tuple[int, int] | None = None
    joined = False
    for _ in range(_MOST_WORDS):
        space = _space(text, position, limit)
        match = _WORD.match(text, space, limit) if space >= 0 else None
        if match is None:
            step = _over_comma(text, position, limit, fallback, singular)
            if step is None or first:
                break
            position = step
            joined = True
            continue
        word = match[0]
        lower = word.lower()
        if lower in _STOP and not (first and lower in COMPARATIVES) and lower not in CASUALTIES and lower != "more":
            if (
                lower in ("and", "or", "&")
                and fallback
                and not singular
                and not first
                and not joined
                and _goes_on(text, match.end(), limit)
            ):
                position, joined = match.end(), True
                continue
            break
        if (lower in CASUALTIES or lower == "more") and not first:
            break
        if first:
            begin = match.start()
        elif (
            cut is None
            and fallback is not None
            and lower.endswith(("ed", "ing"))
            and not text[fallback[0] : fallback[1]].endswith("ly")
        ):
            cut = fallback
        if (
            singular
            and not first
            and (lower.endswith("ed") or (lower.endswith("s") and not lower.endswith("ss") and word[0].islower()))
        ):
            break
        first = False
        position = match.end()
        fallback = (match.start(), match.end()) if not joined or fallback is None or is_plural(lower) else fallback
        if is_plural(lower) and not singular:
            head, end = match.start(), match.end()
            following = _following_plural(text, position, limit, lower)
            if following is None:
                break
            head, end = following
            break
    if end < 0:
        if fallback is None:
            return None
        head, end = cut or fallback
        word = text[head:end].lower()
        if _POSSESSIVE.search(word) or (head == begin and word.endswith("ed") and word not in CASUALTIES):
            return None
    return NounPhrase(begin, end, _head_start(text, head, end))


def _space(text: str, position: int, limit: int) -> int:
    """Past one or two blanks, a hyphen or a line end; -1 where something else follows."""
    if position >= limit:
        return -1
    if text[position] in " \u00a0\n":
        position += 1
        if text[position : position + 1] == " ":
            position += 1
        return position
    return -1


def _over_comma(text: str, position: int, limit: int, last: tuple[int, int] | None, singular: bool) -> int | None:
    """Past a comma between adjectives: "carefully orchestrated, nationally televised events"."""
    if last is None or singular or text[position : position + 2] != ", " or not _ADJECTIVE.match(text[last[0] : last[1]]):
        return None
    match = _WORD.match(text, position + 2, limit)
    if match is None or not _ADJECTIVE.match(match[0]) or match[0].lower() in _STOP:
        return None
    return position + 1 if _reaches_plural(text, position + 2, limit) else None


def _goes_on(text: str, position: int, limit: int) -> bool:
    """Whether after "and" the same noun phrase goes on to a plural: "private and public schools"."""
    return _reaches_plural(text, position + 1, limit)


def _reaches_plural(text: str, position: int, limit: int) -> bool:
    for _ in range(4):
        match = _WORD.match(text, position, limit)
        if match is None or match[0].lower() in _STOP:
            return False
        if is_plural(match[0].lower()):
            return True
        position = match.end() + 1
    return False


def is_plural(word: str) -> bool:
    """Whether a word in lower case looks like a plural noun."""
    if word in PLURALS:
        return True
    return (
        len(word) > 2
        and word[-1] == "s"
        and word[-2:] not in ("ss", "us", "is")
        and word not in NOT_PLURAL
        and "'" not in word
        and "’" not in word
    )


def _following_plural(text: str, position: int, limit: int, lower: str) -> tuple[int, int] | None:
    """A second plural right after the first, which then only describes it: "police officers", "sports cars"."""
    if text[position : position + 1] != " ":
        return None
    match = _WORD.match(text, position + 1, limit)
    if match is None:
        return None
    word = match[0].lower()
    if word in _STOP or not is_plural(word) or not match[0][0].islower():
        return None
    return (match.start(), match.end()) if lower in ATTRIBUTIVE_PLURALS or lower in PLURALS else None


def _head_start(text: str, head: int, end: int) -> int:
    return head


_TIME_AGO = re.compile(r"\s(?:ago|earlier|before)\b")


def base_of_share(text: str, start: int, limit: int) -> NounPhrase | None:
    """The noun phrase after "50 percent of", with determiner and numbers: "the country’s 146 million people".

    Args:
        start: right after "of".
        limit: where it must end at the latest.
    """
    space = _space(text, start, limit)
    if space < 0:
        return None
    determiner = _DETERMINER.match(text, space, limit)
    begin = position = determiner.end() if determiner else space
    possessive = re.compile(r"(?:[^\W\d_][\w.-]*\s){0,3}?[^\W\d_][\w.-]*(?:[’']s|s[’'])\s+").match(text, position, limit)
    if possessive:
        position = possessive.end()
    figures = re.compile(r"(?:\d[\d,.]*\s+)?(?:(?:hundred|thousand|million|billion|trillion)\s+)?").match(text, position, limit)
    if figures:
        position = figures.end()
    phrase = counted_noun(text, position - 1, limit) if position > space or text[position - 1 : position] == " " else None
    if phrase is None or _TIME_AGO.match(text, phrase.end):
        return None
    return NounPhrase(space, phrase.end, phrase.head)
