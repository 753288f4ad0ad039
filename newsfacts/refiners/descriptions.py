"""Where the reporter takes up somebody or something without a name: "the mayor looked at her watch", "The jury took an hour"."""

from __future__ import annotations

import re

from newsfacts.document import Document
from newsfacts.lexicon.function_words import CONJUNCTIONS, DETERMINERS, POSSESSIVES, PREPOSITIONS, PRONOUNS
from newsfacts.lexicon.organisations import TAKEN_UP
from newsfacts.lexicon.titles import HUMAN_NOUNS, OFFICES
from newsfacts.spans import Span

_MOST_ROLES = 16
"""So many roles are looked for; articles have fewer, hostile texts must not cost more."""
_BODIES = TAKEN_UP | frozenset(
    "jury panel board airport hospital trust poll survey report study review inquiry party cabinet".split()
)
# The jury |took half an hour; The exit poll, |by contrast, was close
_OPENING = re.compile(r"The\s([a-z]+)(?:\s([a-z]+))?(?=,?\s[a-z])")
_FOLLOWING = re.compile(r"\s([a-z]+)")
_NO_VERBS = PREPOSITIONS | CONJUNCTIONS | PRONOUNS | DETERMINERS | POSSESSIVES | HUMAN_NOUNS | frozenset(("elect", "designate"))


def bodies_opening(document: Document) -> dict[int, Span]:
    """The noun phrases of bodies and documents with which sentences begin, by where they start."""
    found: dict[int, Span] = {}
    for opening in _OPENING.finditer(document.text):
        noun, second = opening.groups()
        if second in _BODIES or noun in _BODIES:
            sentence = document.sentences.at(opening.start())
            if sentence and sentence.start == opening.start():
                found[sentence.start] = Span(sentence.start, opening.end(2 if second in _BODIES else 1))
    return found


def offices_as_subjects(document: Document) -> dict[int, Span]:
    """The places where somebody of the article is a subject by office alone, by where they start: "when the mayor came"."""
    text = document.text
    held = (role for name in document.names for role in sorted(name.roles))
    roles = dict.fromkeys(role for role in held if role.rpartition(" ")[2] in OFFICES)
    found: dict[int, Span] = {}
    for role in list(roles)[:_MOST_ROLES]:
        words = f"he {role}"
        at = text.find(words)
        while at >= 0:
            start, end = at - 1, at + len(words)
            if text[start:at] in ("t", "T") and (following := _FOLLOWING.match(text, end)):
                before = text[max(0, start - 12) : start].rpartition(" ")[0].rpartition(" ")[2]
                if following[1] not in _NO_VERBS and before not in PREPOSITIONS and not text[start - 1 : start].isalnum():
                    found[start] = Span(start, end)
            at = text.find(words, end)
    return found
