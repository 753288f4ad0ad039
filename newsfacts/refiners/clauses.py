"""The part that a name plays in its clause, as far as the words around it tell: subject, object, topic."""

from __future__ import annotations

import re

from newsfacts.lexicon.function_words import CONJUNCTIONS, DETERMINERS, POSSESSIVES, PREPOSITIONS
from newsfacts.lexicon.titles import HUMAN_NOUNS

_PAUSES = frozenset(",;:—–-”\"'’)")
_CLAUSE_OPENERS = (CONJUNCTIONS - {"and", "or", "nor"}) | {"since", "until", "after", "before", "as"}
_OPENING = DETERMINERS | POSSESSIVES | frozenset("former then prime vice chief senior acting".split())
_TITLES = r"(?:[A-Z][\w.-]*\s){0,4}"
# As for Mayor | Lee, she …
_TOPIC = re.compile(rf"(?:[A-Z][a-z]+\s)?[Aa]s for {_TITLES}")
_OPPOSITE = "pposite number "
# When Kent asked, …; Noting that Kent had resigned, …; Asked about Kent, …
_ADJUNCT = re.compile(
    r"(?:When|While|After|Before|As|If|Although|Though|Since|Because|Once|Until|With|Despite|Unlike|Like|[A-Z][a-z]+(?:ing|ed))\s"
)
_AFTER_COMMA = re.compile(rf",\s{_TITLES}\Z")
_GOES_ON = re.compile(r"\s(?!and\b|or\b|of\b|in\b)[a-z]")
_BEFORE_PLACES = frozenset("in In at At near across around outside inside through beyond".split())
_CLAUSE_END = re.compile(r"[,.;:!?“”\"—–\n]|\b(?:that|who|when|if|because|but)\b")
_REACH = 70
"""How many characters before or after a name or pronoun are looked at."""


def is_subject(text: str, sentence: int, start: int) -> bool:
    """Whether the name at ``start`` is the subject of its clause; ``sentence`` is where its sentence begins.

    So it is after nothing but titles ("Former Texas Gov. "), after a comma and after "that", "when" and the like; not after a
    verb or a preposition ("officials have sized up "). The topic in "As for Mayor Lee, she …" is as good as one.
    """
    before = text[max(sentence, start - _REACH) : start]
    if before.endswith(_OPPOSITE):
        before = before[: -len(_OPPOSITE) - 1]
    for word in reversed(before.split()):
        lower = word.lower()
        if word[-1] in _PAUSES or lower in _CLAUSE_OPENERS:
            return True
        if lower in PREPOSITIONS:
            return _TOPIC.fullmatch(before) is not None
        if not (word[0].isupper() or lower in HUMAN_NOUNS or lower in _OPENING or word.endswith(("’s", "'s"))):
            return False
    return True


def is_subject_of_main_clause(text: str, sentence: int, start: int, end: int) -> bool:
    """Whether the name is the subject after an introductory clause: "When Kent asked, Mayor |Lee| put down her pen"."""
    return (
        _ADJUNCT.match(text, sentence) is not None
        and _GOES_ON.match(text, end) is not None
        and _AFTER_COMMA.search(text, max(sentence, start - _REACH), start) is not None
    )


def is_place(text: str, start: int) -> bool:
    """Whether a preposition makes the name one of a place: "in Marovia", "across the Orla"."""
    words = text[max(0, start - 12) : start].split()
    return bool(words) and words[-1 - (words[-1] == "the" and len(words) > 1)] in _BEFORE_PLACES


def clause_end(text: str, start: int) -> int:
    """Where the rest of a clause ends, or what can be looked at of it: before the comma in "he called Rubio a choker, but …"."""
    match = _CLAUSE_END.search(text, start, start + _REACH)
    return match.start() if match else min(start + _REACH, len(text))
