"""What a noun phrase in the article stands for: a named person or organisation, or somebody described."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsfacts.document import Document
from newsfacts.lexicon.titles import HUMAN_NOUNS
from newsfacts.reading.candidates import Gender, gender_of
from newsfacts.reading.names import Mention, Name
from newsfacts.spans import Span

_POSSESSIVE = re.compile(r"[’']s?(?!\w)")
_BREAK = re.compile(r"\s*(?:[,(;:—–]|-\s|\Z|(?:who|of|for|at|in|from|with|on|to|as|and|or|whose|that|which)\b)|\s*\Z")
_TITLE_OR_DETERMINER = re.compile(r"(?:[\w.&’'-]+\s+){0,12}\Z")
_CONJUNCTION = re.compile(r"\s*(?:,\s*)?(?:and|&)\s+\Z")
_INNER_BREAK = re.compile(r"[,(;:—–]|\b(?:who|of|for|at|in|from|with|on|to|as|and|or|whose|that|which)\s")
_HEAD_END = re.compile(r"[,(;:—–]|\s(?:who|of|for|at|in|from|with|on|to|as|whose|that|which|and|or)\b")
_PLURALS = frozenset("they others some many most both several few people police women men children authorities".split())


class Description(NamedTuple):
    """A noun phrase without a name: "the Russian foreign minister" has the head "minister"."""

    head: str
    definite: bool
    gender: Gender | None
    human: bool
    plural: bool


def names_in(document: Document, phrase: Span) -> list[Name]:
    """Whom the head of a noun phrase names: one, several joined by "and", or nobody.

    "Dr. Michael Jhung of the CDC" names Michael Jhung, "Trump's spokesman" and "Obama administration officials" nobody.
    """
    text = document.text
    found: list[Name] = []
    position = phrase.start
    for mention in document.names.within(phrase):
        between = text[position : mention.start]
        if found and not (_CONJUNCTION.match(between) or _is_titled_conjunction(between)):
            break
        if not found and _INNER_BREAK.search(between) and not _is_apposition(text, phrase, mention):
            break
        possessive = _POSSESSIVE.match(text, mention.end, phrase.end)
        if possessive:
            if found:
                break
            position = possessive.end()
        elif _BREAK.match(text, mention.end, phrase.end):
            found.append(mention.name)
            position = mention.end
        elif found:
            break
        else:
            position = mention.end
    return found


def _is_titled_conjunction(between: str) -> bool:
    """Whether ``between`` is "and" and a title: "Sens. Ted Cruz and Majority Leader Mitch McConnell"."""
    words = between.split()
    return len(words) in range(1, 6) and words[0] in ("and", "&") and not _INNER_BREAK.search(between.partition("and")[2])


def _is_apposition(text: str, phrase: Span, mention: Mention) -> bool:
    """Whether the name explains the noun phrase before it: "the minister, Amina Khan", "a spokesman for the city, Ann Lee"."""
    before = text[phrase.start : mention.start]
    if not before.rstrip().endswith((",", "—", "–")) or _HEAD_END.split(before, maxsplit=1)[0].endswith(("’s", "'s")):
        return False
    return describe(before).human


def describe(words: str) -> Description:
    """What a noun phrase without a name tells."""
    head_words = _HEAD_END.split(words.strip(), maxsplit=1)[0].split()
    if not head_words:
        return Description("", False, None, False, False)
    head = head_words[-1].strip("’'\".").lower()
    first = head_words[0].lower()
    if len(head_words) > 2 and head_words[-2].lower() in ("vice", "prime", "deputy"):
        head = f"{head_words[-2].lower()} {head}"
    noun = head.rpartition(" ")[2]
    singular = noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun
    if noun.endswith("men"):
        singular = noun[:-3] + "man"
    human = noun in HUMAN_NOUNS
    plural = not human and (singular in HUMAN_NOUNS or noun in _PLURALS)
    return Description(head, first == "the", _gender(noun), human or plural, plural)


def _gender(noun: str) -> Gender | None:
    return gender_of(noun) if noun in HUMAN_NOUNS else None
