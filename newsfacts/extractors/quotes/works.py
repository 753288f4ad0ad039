"""Marked words that nobody is quoted with: titles of works, nicknames, so-called terms."""

from __future__ import annotations

import re

from newsfacts.extractors.quotes.wording import Wording
from newsfacts.lexicon.function_words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS
from newsfacts.lexicon.speech_verbs import SPEECH_NOUNS
from newsfacts.lexicon.works import LABELLED, MEDIA, NAMING

_LONGEST_TITLE = 10
"""Words."""
_WORD = re.compile(r"[^\W_][\w’'.-]*")
_SMALL = DETERMINERS | PREPOSITIONS | CONJUNCTIONS | frozenset("is are be vs".split())


def is_named_thing(text: str, wording: Wording, index: int, after_verb: bool) -> bool:
    """Whether the quote token holds a title, a nickname or a term rather than anybody's words.

    Args:
        after_verb: whether a speech verb stands directly beside the passage.
    """
    passage = wording.quotes[index]
    previous, following = wording.word(index - 1), wording.word(index + 1)
    inner = text[passage.inner_start : passage.inner_end]
    if previous in NAMING and (previous not in LABELLED or is_title(inner)):
        return True
    if (
        following == "by"
        and inner.rstrip().endswith(",")
        and wording.words[index + 2 : index + 3]
        and wording.words[index + 2][:1].isupper()
    ):
        return True  # "Living Room to close," by Ben Hart
    if after_verb or not is_title(inner):
        return False
    if wording.in_title_case:
        return previous in MEDIA or following in MEDIA
    # Juan "Chico" Manriquez
    if (
        " " not in inner
        and wording.words[index - 1][:1].isupper()
        and wording.words[index + 1 : index + 2]
        and wording.words[index + 1][:1].isupper()
        and index
    ):
        return True
    if previous == "," and wording.word(index - 2) in MEDIA:
        return True
    if previous == "of" and wording.word(index - 2) in MEDIA:
        return True  # author of “The Long Road”
    if previous in MEDIA or following in MEDIA or previous.endswith(("’s", "'s", "s’")):
        return True
    return (
        previous in ("on", "in")
        or (previous == "from" and " " in inner)
        or (previous == "of" and " " in inner and wording.word(index - 2) not in SPEECH_NOUNS)
        or (previous in ("the", "a", "an", "new", "hit", "to", "with", "at") and " " in inner)
    )


def is_title(inner: str) -> bool:
    """Whether the words are capitalised as in a title: "The Lead with Jake Tapper", "Avatar"."""
    if inner[:1].islower():
        return False
    inner = inner.rstrip(",. ")
    if not inner or inner.endswith(("?", "!")) or "," in inner or ". " in inner:
        return False
    count = 0
    for count, match in enumerate(_WORD.finditer(inner), 1):
        word = match[0]
        if (
            not (word[0].isupper() or word.isdigit() or (count > 1 and (word.lower() in _SMALL or word[0].isdigit())))
            or count > _LONGEST_TITLE
        ):
            return False
    return count > 0
