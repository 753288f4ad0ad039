"""Reported speech without quote marks, one statement per cue."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newsfacts.extractors.quotes import contents, fronted, openings
from newsfacts.extractors.quotes.conditional import has_figure
from newsfacts.extractors.quotes.contents import Stretch
from newsfacts.extractors.quotes.cues import Cue
from newsfacts.extractors.quotes.openings import QUESTION_WORDS
from newsfacts.extractors.quotes.phrases import Mention
from newsfacts.extractors.quotes.sources import Source
from newsfacts.extractors.quotes.verb_groups import Voice
from newsfacts.extractors.quotes.word_classes import DEGREES, PAUSES, is_finite
from newsfacts.extractors.quotes.wording import QUOTE, Wording
from newsfacts.lexicon.function_words import DETERMINERS, PREPOSITIONS
from newsfacts.lexicon.speech_verbs import (
    ABOUT,
    ALSO_NOUNS,
    BARE_CLAUSES,
    COMMITTING,
    FINDING,
    HEARING,
    LABELLING,
    PROJECTING,
    SPEECH_NOUNS,
    THINGS,
    Strength,
)

_CERTAIN = frozenset(("say",))
_VAGUE = frozenset("nothing something little much anything everything so".split())
_MANNERS = frozenset("best all again first well so".split())
_NEXT = 9
_AFTER_YES = frozenset((".", ",", ";", "and", "but", "while", "to", ""))
_ADDRESSING = frozenset("to at against with about of for".split())
_CIRCUMSTANCES = frozenset("if when where which after before while until since because".split())


class Statement(NamedTuple):
    """Token ranges of what is said, of who says it and of the cue."""

    contents: tuple[Stretch, ...]
    speaker: Mention | None
    cue: Mention
    rule: str


def statements(wording: Wording, cues: Sequence[Cue], sources: Sequence[Source], others: Iterable[Statement]) -> list[Statement]:
    """The clauses that the sentence reports, and others found in it; of one inside another only the outer."""
    found = list(others)
    for place, cue in enumerate(cues):
        statement = _statement(wording, cue, cues[place + 1 : place + _NEXT])
        if statement is not None:
            found.append(statement)
    for source in sources:
        if _says_something(wording, source.contents[-1]):
            found.append(Statement(source.contents, source.name, source.cue, "according-to"))  # noqa: PERF401
    return _outermost(found) if len(found) > 1 else found


def _outermost(found: list[Statement]) -> list[Statement]:
    """The statements that begin in none of the others before them."""
    found.sort(key=lambda statement: (statement.contents[0].first, -statement.contents[-1].stop))
    outer: list[Statement] = []
    end = -1
    for statement in found:
        if statement.contents[-1].stop > end:
            outer.append(statement)
            end = statement.contents[-1].stop
    return outer


def _statement(wording: Wording, cue: Cue, later: Sequence[Cue]) -> Statement | None:
    if cue.negated or cue.verb.strength is not Strength.STRONG:
        return None
    if cue.subject is not None and wording.lower[cue.subject.first] in ("i", "we", "you"):
        return None
    words = Mention(cue.token, cue.token + 1)
    passive = cue.voice is Voice.PASSIVE
    if passive and cue.subject is None:
        return None  # he was asked what they weighed
    apart = fronted.is_apart(wording, cue)
    if apart and not cue.after_subject:
        return None  # “…,” said Lane
    first = openings.start_after(wording, cue)
    if apart and (first is None or wording.lower[first] != "that"):
        return None  # “…,” Lane said
    if cue.subject is not None and cue.voice is Voice.FINITE and "clause" in cue.verb.takes:
        halves = fronted.parenthetical(wording, cue, later)
        if halves:
            return Statement(halves, cue.subject, words, "clause-cue-clause")
        behind = fronted.before(wording, cue)
        if behind is not None and (first is None or not cue.after_subject or _ends_there(wording, cue)):
            return Statement((behind,), cue.subject, words, "clause-cue") if _says_something(wording, behind) else None
    if not cue.after_subject or (cue.subject is None and cue.voice is Voice.INFINITIVE):
        return None
    if fronted.follows_quote(wording, cue) and (first is None or wording.lower[first] != "that"):
        return None
    content, rule = None, "cue-clause"
    if first is not None:
        content = _clause_after(wording, cue, first, later)
    if (
        content is None
        and (cue.verb.lemma in THINGS or cue.verb.lemma in ABOUT)
        and _takes_thing(wording, cue)
        and not contents.gives_name(wording, cue)
    ):
        content, rule = contents.thing_after(wording, cue, later), "cue-thing"
    if content is None or not _says_something(wording, content) or (rule == "cue-thing" and _is_bare(wording, cue, content)):
        return None
    return Statement((content,), cue.subject, words, rule)


def _takes_thing(wording: Wording, cue: Cue) -> bool:
    """Whether the form is a verb beyond doubt: attacked, …, calling; not attacks, questions."""
    if cue.voice is Voice.GERUND:
        return cue.verb.lemma in LABELLING and wording.word(cue.first - 1) in PAUSES
    if cue.voice is not Voice.FINITE:
        return False
    if cue.verb.lemma in ABOUT:
        return wording.word(cue.token + 1) == ABOUT[cue.verb.lemma]
    return cue.verb.lemma not in ALSO_NOUNS or cue.verb.lemma == "call" or "past" in cue.verb.forms


def _ends_there(wording: Wording, cue: Cue) -> bool:
    """Whether nothing that is said follows the verb: …, he said. | …, he said, adding"""
    following = wording.word(cue.token + 1)
    return following in (".", "") or (following == "," and wording.word(cue.token + 2) not in (QUOTE, "''", "“", "‘"))


def _clause_after(wording: Wording, cue: Cue, first: int, later: Sequence[Cue]) -> Stretch | None:
    """The clause behind the verb, if it is one that the verb can take."""
    word, verb = wording.lower[first], cue.verb
    noun = wording.word(first - 1)
    dependent = noun in SPEECH_NOUNS or noun in ("fact", "news") or (noun.endswith("ing") and word == "that")
    if first - 1 > cue.token and dependent and wording.word(cue.token + 1) in _ADDRESSING:
        return None  # responded to accusations that
    if word in _CIRCUMSTANCES and "question" not in verb.takes:
        return None  # as the manager suggested after
    if word == QUOTE and wording.word(first - 1) in (",", ":"):
        return None  # said, “…”
    passive = cue.voice is Voice.PASSIVE
    content = Stretch(first, contents.stop_after(wording, first, cue, later))
    if (
        verb.lemma in COMMITTING
        and word != "that"
        and word != "to"
        and wording.word(cue.subject.begins - 1 if cue.subject else 0) == "what"
    ):
        return None  # what he promised his wife is
    if word == "that" and first - 1 > cue.token and is_finite(wording, first + 1):
        return None  # said in a ruling that took three hours
    if word == "that":
        return content if verb.lemma == "ask" or not verb.takes.isdisjoint(("clause", "infinitive")) else None
    if word in ("who", "which") and first - 1 > cue.token and "question" not in verb.takes:
        return None  # said to supporters who had waited
    if word in QUESTION_WORDS:
        asks = "question" in verb.takes or ("clause" in verb.takes and word not in _CIRCUMSTANCES)
        return content if asks else None
    if word == "to":
        if wording.word(first + 1) == "be" and wording.word(first + 2) in ("named", "identified", "quoted"):
            return None  # who asked not to be named
        content = Stretch(first, contents.before_new_clause(wording, content))
        if verb.lemma in COMMITTING:
            return content
        asks = "infinitive" in verb.takes or verb.lemma == "ask"
        return Stretch(cue.token + 1, content.stop) if asks and not passive else None  # urged [ministers to act]
    if (verb.lemma in FINDING or verb.lemma in HEARING) and not passive:
        return (
            content
            if word == "no" or contents.is_clause(wording, content) or (verb.lemma in FINDING and has_figure(wording, first))
            else None
        )
    if verb.lemma in PROJECTING and not passive:
        begins = cue.token + 1 if cue.after_subject else first
        if wording.word(begins) in PREPOSITIONS and wording.word(begins) != "to":
            return None  # the forecast of 3%
        return Stretch(begins, content.stop) if has_figure(wording, begins) else None
    if passive or verb.lemma not in BARE_CLAUSES or word == "than" or (verb.lemma == "add" and cue.voice is Voice.INFINITIVE):
        return None
    if word in ("yes", "no") and wording.word(first + 1) in _AFTER_YES:
        return Stretch(first, first + 1)
    if content.stop - first <= 2 and word in DETERMINERS:
        return None  # said a prayer
    if (
        word in _VAGUE
        or (word in DEGREES and wording.word(first + 1) in _VAGUE)
        or (word == "it" and wording.word(first + 1) in _MANNERS)
    ):
        return None  # said nothing about rates; said it best
    if is_finite(wording, first):
        content = Stretch(first, contents.before_new_clause(wording, content))  # what he said was a sham, but the law stands
    certain = verb.lemma in _CERTAIN and wording.word(content.stop) != ":"  # not: said one word: “…”
    return content if certain or contents.is_clause(wording, content) else None


def _is_bare(wording: Wording, cue: Cue, content: Stretch) -> bool:
    """Whether the thing is a mere word or two: praised [her courage]; not: called [him divisive]."""
    return content.stop - content.first < 3 and cue.verb.lemma not in LABELLING and QUOTE not in wording.lower[slice(*content)]


def _says_something(wording: Wording, content: Stretch) -> bool:
    """At least two words of the reporter's own; what is all in quote marks is a direct quote."""
    only = ""
    for word in wording.lower[content.first : content.stop]:
        if word[0].isalnum() and word != "that":
            if only:
                return True
            only = word
    return only in ("yes", "no")
