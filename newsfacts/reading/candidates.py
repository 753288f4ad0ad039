"""What a run of capitalised words says of itself: its title, and whether it names a person, an organisation or something else.

"Michigan Gov. Rick Snyder" names a person, "Rick Snyder", with the title "governor".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from newsfacts.document import Document
from newsfacts.lexicon.abbreviations import OPENING_WORDS, SOMETIMES_LAST
from newsfacts.lexicon.calendar_words import MONTHS, WEEKDAYS
from newsfacts.lexicon.first_names import EITHER, FEMALE, MALE
from newsfacts.lexicon.function_words import ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, POSSESSIVES, PREPOSITIONS, PRONOUNS
from newsfacts.lexicon.organisations import BODIES, THINGS
from newsfacts.lexicon.places import PEOPLES, PLACE_OPENERS, PLACES
from newsfacts.lexicon.titles import (
    ABBREVIATED,
    ALSO_SURNAMES,
    GENDER_OF,
    HONORIFICS,
    HUMAN_NOUNS,
    SUFFIXES,
    TAKING_COMPLEMENT,
    TITLE_COMPLEMENTS,
    TITLES,
)
from newsfacts.reading.capitals import Word, fold, runs

Kind = Literal["person", "organisation"]
Gender = Literal["female", "male"]

FIRST_NAMES = FEMALE | MALE | EITHER
_SENTENCE_BREAKS = '.!?…:;”“"‘•-–—*|'
_NO_NAMES = (
    frozenset(word.lower() for word in OPENING_WORDS)
    | ADVERBS | AUXILIARIES | CONJUNCTIONS | DETERMINERS | POSSESSIVES | PREPOSITIONS | PRONOUNS
    | frozenset(
        "former ex i'm i've i'll i'd we're we've we'll you're you've they're they've don't didn't doesn't can't won't isn't "
        "aren't let's let speaking asked yes well ok oh thank thanks photo image file via "
        "contributing source updated published".split()
    )
) - HUMAN_NOUNS - frozenset(HONORIFICS)  # fmt: skip
_ABBREVIATIONS = frozenset(fold(word) for word in SOMETIMES_LAST)
_NO_NAMES_ALONE = (_NO_NAMES | frozenset(MONTHS) | frozenset(WEEKDAYS) | TITLES) - ALSO_SURNAMES - FIRST_NAMES
_CALENDAR = frozenset(MONTHS) | frozenset(WEEKDAYS)


class Candidate(NamedTuple):
    """What may be a name.

    Attributes:
        words: the name's words, without title.
        title: where the title starts; the start of the name where there is none.
        roles: the nouns of the title: ("governor",).
        kind: what the words say by themselves: None where they do not tell, "other" for places, works, events.
        gender: by the title, else None.
        opens: the words open a sentence, so the capital says nothing.
    """

    words: tuple[Word, ...]
    title: int
    roles: tuple[str, ...]
    kind: Kind | Literal["other"] | None
    gender: Gender | None
    opens: bool

    @property
    def start(self) -> int:
        return self.words[0].start

    @property
    def end(self) -> int:
        return self.words[-1].end


def candidates(document: Document) -> Iterator[Candidate]:
    """All candidates in document order."""
    text = document.text
    for words, opens in runs(document):
        if len(words) == 1 and words[0].key in _NO_NAMES_ALONE:
            continue
        opens = opens or _opens(text, words[0].start)
        piece: list[Word] = []
        for word in words:
            if word.key in _CALENDAR and not (piece and word.key in FIRST_NAMES):
                yield from _candidate(text, piece, opens)
                piece, opens = [], False
            else:
                piece.append(word)
        yield from _candidate(text, piece, opens)


def _opens(text: str, start: int) -> bool:
    """Whether a sentence or a quotation begins there."""
    before = text[max(0, start - 3) : start].rstrip(" \xa0")
    return not before or before[-1] in _SENTENCE_BREAKS or before[-1].isspace()


def _candidate(text: str, piece: Sequence[Word], opens: bool) -> Iterator[Candidate]:
    first = 0
    while first < len(piece) and piece[first].key in _NO_NAMES and not (piece[first].key in FIRST_NAMES and not opens):
        first, opens = first + 1, False
    begin = _title_end(piece, first)
    roles = tuple(_role(piece, index) for index in range(first, begin) if piece[index].key in TITLES)
    if not roles:
        while begin + 1 < len(piece) and piece[begin].key in PEOPLES and piece[begin + 1].key in FIRST_NAMES:
            begin += 1  # "Republican Paul Ryan"
    name = tuple(piece[begin:])
    if not name:
        last = piece[-1] if piece else None
        if last is None or last.key not in ALSO_SURNAMES or first == len(piece):
            return
        name, roles = (last,), roles[:-1]  # "Dr. King", "Cook said": a surname, if the article has a bearer of it
    title = piece[first].start if roles else name[0].start
    if not roles and (noun := _noun_before(text, title)):
        roles, title = (noun,), title - len(noun) - 1
    gender = next((gender for role in roles if (gender := gender_of(role))), None)
    yield Candidate(name, title, roles, _kind(text, name, bool(roles)), gender, opens and begin == 0)


def _role(piece: Sequence[Word], index: int) -> str:
    key = piece[index].key
    role = ABBREVIATED.get(key, key)
    return f"vice {role}" if index and piece[index - 1].key == "vice" else role


def gender_of(noun: str) -> Gender | None:
    """The gender that a title or noun tells: "spokeswoman", "mr"."""
    return GENDER_OF.get(noun) or HONORIFICS.get(noun)  # type: ignore[return-value]  # the tables hold nothing else


def _title_end(piece: Sequence[Word], first: int) -> int:
    """The index of the first word after the title; all words are title where no name follows ("Prime Minister")."""
    end = first
    for index in range(first, len(piece)):
        word = piece[index]
        if word.key in TITLES and not (word.key in ALSO_SURNAMES and index > first and piece[index - 1].key in FIRST_NAMES):
            if index + 1 == len(piece) and any(before.key in BODIES for before in piece[first:index]):
                return first
            end = index + 1
    if end > first and end < len(piece) and piece[end].text == "of" and piece[end - 1].key in TAKING_COMPLEMENT:
        # "Secretary of State John Kerry", "Archbishop of Canterbury Justin Welby"
        end += 1 + (end + 1 < len(piece) and piece[end + 1].text == "the")
        end += 1
        while end < len(piece) and (piece[end].key in TITLE_COMPLEMENTS or piece[end].text == "and"):
            end += 1
    if end < len(piece) and all(word.key in BODIES or word.key in THINGS for word in piece[end:]):
        return first  # "Justice Department", "Governors Conference"
    return min(end, len(piece))


def _noun_before(text: str, start: int) -> str | None:
    """The human noun directly before a name: "spokesman Todd Mesek"."""
    before = text[max(0, start - 25) : start]
    if not before.endswith(" "):
        return None
    rest, _, word = before[:-1].rpartition(" ")
    if word not in HUMAN_NOUNS:
        return None
    return f"vice {word}" if rest.endswith(" vice") else word


def _kind(text: str, name: Sequence[Word], titled: bool) -> Kind | Literal["other"] | None:
    first, last = name[0], name[-1]
    if len(name) == 1 and last.key in ALSO_SURNAMES:
        return "other"
    if titled:
        return "person"
    if len(name) == 1:
        if (
            last.key in PLACES
            or last.key in PEOPLES
            or last.key in THINGS
            or last.key in _ABBREVIATIONS
            or last.text[1:2] in (".", "-")
        ):
            return "other"
        return "organisation" if last.key in BODIES or is_acronym(last.text) else None
    if last.key in SUFFIXES:
        return "person"
    if last.key in BODIES or any(word.text in ("of", "for", "on", "&") for word in name):
        return "organisation"
    if last.key in THINGS or (first.key in PLACE_OPENERS and first.key not in FIRST_NAMES):
        return "other"
    if first.key in FIRST_NAMES or first.text[1:2] == ".":
        return "person"
    if first.key in PLACES or first.key in PEOPLES or any(word.key in BODIES for word in name):
        return "other"
    if text[max(0, first.start - 4) : first.start].lower() == "the " or any(is_acronym(word.text) for word in name):
        return None
    return "person" if len(name) <= 4 else None


def is_acronym(word: str) -> bool:
    """Whether it is written as "CDC" or "F.B.I." is."""
    letters = word.replace(".", "")
    return 2 <= len(letters) <= 6 and letters.isalpha() and letters.isupper()
