"""What a noun phrase in the article stands for: a named person or organisation, or somebody described."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from newsfacts.document import Document
from newsfacts.lexicon.organisations import GUARDS, TAKEN_UP
from newsfacts.lexicon.places import PEOPLES, PLACES
from newsfacts.lexicon.titles import HONOURS, HUMAN_NOUNS, OFFICES, TITLES
from newsfacts.reading.names import Mention, Name
from newsfacts.reading.naming.capitals import fold
from newsfacts.reading.naming.title import Gender, gender_of, ranked
from newsfacts.spans import Span

_POSSESSIVE = re.compile(r"[’']s?(?!\w)")
_LINKS = "who|of|for|at|in|from|with|on|to|as|and|or|whose|that|which"
"""Words that end the head of a noun phrase."""
_HONOURS = "|".join(sorted(honour.upper() for honour in HONOURS))
_BREAK = re.compile(rf"\s*(?:[,(;:—–]|-\s|\Z|(?:{_LINKS})\b)|\s(?:{_HONOURS})\b")  # what may follow a name that is the head
_INNER_BREAK = re.compile(rf"[,(;:—–]|\b(?:{_LINKS})\s")
_HEAD_END = re.compile(rf"[,(;:—–]|\s(?:{_LINKS})\b")
_CONJUNCTION = re.compile(r"\s*(?:,\s*)?(?:and|&)\s+\Z")
_AGED = re.compile(r"\d{1,3}-year-old")
_COMMA = re.compile(r"\s?[,—–]\s+")
_CLOSING = re.compile(r"\s?[,—–.;:](?:\s|\Z)")
LONGEST_APPOSITION = 70
_REACH_OF_INTRODUCTIONS = 2000
_PLURALS = frozenset(
    "cent percent they others some many most both several few people police women men children authorities".split()
)


class Description(NamedTuple):
    """A noun phrase without a name: "the Russian minister" is definite, has the head "minister" and the place "russian"."""

    head: str
    definite: bool
    kind: Literal["person", "group", "thing"]
    gender: Gender | None
    place: str | None = None

    @property
    def takes_up(self) -> bool:
        """Whether "the striker", "the 22-year-old", "the company" takes up somebody who was named; offices bring in others."""
        noun = self.head.rpartition(" ")[2]
        return noun not in OFFICES if self.kind == "person" else noun in TAKEN_UP


def names_in(document: Document, phrase: Span) -> list[Name]:
    """Whom a noun phrase names: one, several joined by "and", or nobody.

    "Dr. Michael Jhung of the CDC" names Michael Jhung, "Trump's spokesman" and "Obama administration officials" nobody. Where
    the phrase only describes, the name may follow between commas: "her rival, Imran Sheikh, said".
    """
    return _at_head(document, phrase) or _named_after(document, phrase)


def _at_head(document: Document, phrase: Span) -> list[Name]:
    text = document.text
    found: list[Name] = []
    position = phrase.start
    for mention in document.names.within(phrase):
        between = text[position : mention.start]
        if found:
            if not (_CONJUNCTION.match(between) or _is_titled_conjunction(between)):
                break
        elif _INNER_BREAK.search(between) and not (_is_apposition(text, phrase, mention) or _is_title(between)):
            break
        possessive = _POSSESSIVE.match(text, mention.end, phrase.end)
        if not possessive and _BREAK.match(text, mention.end, phrase.end):
            found.append(mention.name)
        elif found:
            break
        position = possessive.end() if possessive else mention.end
    return found


def _named_after(document: Document, phrase: Span) -> list[Name]:
    """The person named between commas after a description of one person: "the mayor, Ann Lee,", "her opposite number, …"."""
    text = document.text
    comma = _COMMA.match(text, phrase.end)
    if comma is None:
        return []
    if describe(phrase.of(text)).kind != "person":
        return []  # "according to the report, Smith, who …"
    closing = _CLOSING.search(text, comma.end(), comma.end() + LONGEST_APPOSITION)
    if closing is None:
        return []
    names = _at_head(document, Span(comma.end(), closing.start()))
    return names if len(names) == 1 and names[0].kind == "person" else []


def _is_title(words: str) -> bool:
    """Whether the words before a name are a title with a complement: "Secretary of State", "Bank of England Governor"."""
    parts = words.split()
    return all(part[0].isupper() or part in ("of", "the", "and", "for") for part in parts) and any(
        fold(part) in TITLES for part in parts
    )


def _is_titled_conjunction(between: str) -> bool:
    """Whether ``between`` is "and" and a title: "Sens. Ted Cruz and Majority Leader Mitch McConnell"."""
    words = between.split()
    return len(words) in range(1, 6) and words[0] in ("and", "&") and not _INNER_BREAK.search(between.partition("and")[2])


def _is_apposition(text: str, phrase: Span, mention: Mention) -> bool:
    """Whether the name explains the noun phrase before it: "the minister, Amina Khan", "a spokesman for the city, Ann Lee"."""
    before = text[phrase.start : mention.start]
    if not before.rstrip().endswith((",", "—", "–")) or _HEAD_END.split(before, maxsplit=1)[0].endswith(("’s", "'s")):
        return False
    return describe(before).kind == "person"


def describe(words: str) -> Description:
    """What a noun phrase without a name tells; it is definite only with "the" and without a complement ("the mayor of Rome")."""
    phrase = _HEAD_END.split(words.strip(), maxsplit=1)[0].split()
    if not phrase:
        return Description("", False, "thing", None)
    noun = phrase[-1].strip("’'\".").lower()
    head = ranked(noun, phrase[-3:-1])
    definite = phrase[0].lower() == "the" and len(phrase) == len(words.split()) and (phrase[-1].islower() or noun in PEOPLES)
    if noun == "guard" and len(phrase) > 1 and phrase[-2].lower() in GUARDS:
        return Description(head, definite, "thing", None)
    if phrase[-2:] == ["opposite", "number"]:
        return Description(head, False, "person", None)
    if noun in HUMAN_NOUNS or _AGED.fullmatch(noun) or (noun in PEOPLES and phrase[-1][0].isupper() and not noun.endswith("s")):
        place = next((word.lower() for word in phrase[:-1] if word.lower() in PLACES or word.lower() in PEOPLES), None)
        return Description(head, definite, "person", gender_of(noun) or _gender_by_ending(noun), place)
    singular = f"{noun[:-3]}y" if noun.endswith("ies") else noun.removesuffix("s")
    singular = f"{noun[:-3]}man" if noun.endswith("men") else singular
    return Description(head, definite, "group" if singular in HUMAN_NOUNS or noun in _PLURALS else "thing", None)


def _gender_by_ending(noun: str) -> Gender | None:
    """Of "Frenchman" and "Scotswoman"."""
    return "female" if noun.endswith("woman") else "male" if noun.endswith("man") and noun != "german" else None


def introduction_before(text: str, described: Description, start: int) -> int | None:
    """Where "a striker", "another company" last ended before ``start``, if not too far away."""
    noun = described.head.rpartition(" ")[2]
    first = max(0, start - _REACH_OF_INTRODUCTIONS)
    if text.find(noun, first, start) < 0:
        return None
    introduction = re.compile(rf"\b(?:[Aa]n?|[Oo]ne|[Aa]nother)\s(?:[\w’'-]+\s){{0,5}}{re.escape(noun)}\b")
    return max((match.end() for match in introduction.finditer(text, first, start)), default=None)
