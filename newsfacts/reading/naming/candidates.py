"""What a run of capitalised words says of itself: its title, and whether it names a person, an organisation or something else.

"Michigan Gov. Rick Snyder" names a person, "Rick Snyder", with the title "governor".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsfacts.document import Document
from newsfacts.lexicon.abbreviations import OPENING_WORDS
from newsfacts.lexicon.calendar_words import MONTHS, WEEKDAYS
from newsfacts.lexicon.first_names import FAMILY_NAMES_FIRST, FIRST_NAMES
from newsfacts.lexicon.function_words import ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, POSSESSIVES, PREPOSITIONS, PRONOUNS
from newsfacts.lexicon.organisations import BODIES, BODIES_FIRST, DOING_BUSINESS, NAMED_LIKE_PERSONS
from newsfacts.lexicon.places import PEOPLES
from newsfacts.lexicon.titles import (
    ALSO_SURNAMES,
    HONORIFICS,
    HONOURS,
    HUMAN_NOUNS,
    PLACES_AND_SURNAMES,
    SUFFIXES,
    TITLES,
)
from newsfacts.reading.naming.appositives import acts
from newsfacts.reading.naming.capitals import Word, runs, split
from newsfacts.reading.naming.kind import KIND_ALONE, MONTH_NAMES, CandidateKind, is_acronym, kind_of
from newsfacts.reading.naming.title import Gender, gender_of, noun_before, roles_in, title_end

_AMOUNT = re.compile(r"[A-Z][A-Za-z]{0,3}\d")
"""A currency's or a road's sign with its number."""
_SENTENCE_BREAKS = '.!?…:;”“"‘•-–—*|'
_NO_NAMES = (
    frozenset(word.lower() for word in OPENING_WORDS)
    | ADVERBS | AUXILIARIES | CONJUNCTIONS | DETERMINERS | POSSESSIVES | PREPOSITIONS | PRONOUNS
    | frozenset(
        "former ex i'm i've i'll i'd we're we've we'll you're you've they're they've don't didn't doesn't can't won't isn't "
        "aren't let's let speaking asked yes well ok oh thank thanks photo image file via "
        "contributing source updated published rs".split()
    )
) - HUMAN_NOUNS - frozenset(HONORIFICS) - MONTH_NAMES  # fmt: skip
_PARTICLES = frozenset(
    "van von de del della der den di da dos das du la le bin ibn bint al el ben ter ten of for the and on &".split()
)
_ARTICLES = ("al-", "el-", "as-", "an-", "ad-", "ul-")
_CALENDAR = frozenset(MONTHS) | frozenset(WEEKDAYS)
_HEADING_WORDS = _NO_NAMES - _PARTICLES - BODIES - FIRST_NAMES
_NO_NAMES_ALONE = _NO_NAMES | ((_CALENDAR | TITLES) - ALSO_SURNAMES - FIRST_NAMES - MONTH_NAMES)
_BEFORE_FIRST_NAMES = PEOPLES | frozenset("twins sisters brothers siblings cousins friends newlyweds".split())


class Candidate(NamedTuple):
    """What may be a name.

    Attributes:
        start, end: where the name stands, without title.
        words: its words.
        keys: what identifies it, folded: without particles, "Jr." and Arabic articles.
        title: where the title starts; the start of the name where there is none.
        roles: the nouns of the title, with their place too: ("governor", "michigan governor").
        kind: what the words say by themselves: None where they do not tell, "other" for places, works, events.
        gender: by the title, else None.
        opens: the words open a sentence, so the capital says nothing.
    """

    start: int
    end: int
    words: tuple[str, ...]
    keys: tuple[str, ...]
    title: int
    roles: tuple[str, ...]
    kind: CandidateKind
    gender: Gender | None
    opens: bool


def candidates(document: Document) -> list[Candidate]:
    """All candidates in document order."""
    text = document.text
    found: list[Candidate] = []
    make = tuple.__new__  # twice as fast as Candidate(…)
    for offset, run in runs(document):
        for start, end, words, keys, title, roles, kind, gender, opens in analysed(run):
            start += offset
            after_word = start > 1 and text[start - 1] == " " and text[start - 2].islower()
            if (
                after_word
                and not roles
                and (noun := noun_before(text, start))
                and (noun not in DOING_BUSINESS or len(keys) > 1 or keys[0] in FIRST_NAMES)
            ):
                roles, gender, opens = (noun,), gender_of(noun), False
                if noun in NAMED_LIKE_PERSONS:
                    kind = "other"
                elif kind is None:
                    kind = "person"
                title = start - offset - len(noun) - 1
            elif opens and (kind is None or keys[0] not in FIRST_NAMES):
                opens = not after_word and _opens(text, start)
            if (
                kind == "other"
                and len(keys) == 2
                and keys[1] in PLACES_AND_SURNAMES
                and keys[0] in FIRST_NAMES
                and (not HUMAN_NOUNS.isdisjoint(roles) or acts(text, end + offset))
            ):
                kind = "person"  # "Tom Hill said"
            if kind == "person" and not roles and keys[0] not in FIRST_NAMES:
                before = text[max(0, start - 4) : start]
                after_article = before in ("the ", "The ")
                if (
                    (opens or after_article or before.endswith((" of ", "for ")))
                    and len(keys) > 2
                    and keys[1] in FIRST_NAMES
                    and keys[0] not in FAMILY_NAMES_FIRST
                ):
                    start = text.index(words[1], start + len(words[0]))
                    title, words, keys, opens = start - offset, words[1:], keys[1:], False  # "Embattled Donald Trump"
                elif after_article or before.endswith(" in "):
                    kind = None  # "the Blue Lagoon", "in Market Holm"
            found.append(make(Candidate, (start, end + offset, words, keys, title + offset, roles, kind, gender, opens)))
    return found


def _opens(text: str, start: int) -> bool:
    """Whether a sentence or a quotation begins there."""
    before = text[max(0, start - 3) : start].rstrip(" \xa0")
    return not before or before[-1] in _SENTENCE_BREAKS or before[-1].isspace()


@lru_cache(maxsize=8192)
def analysed(run: str) -> tuple[Candidate, ...]:
    """The candidates in a run of capitals by its words alone, offsets relative to the run: names recur, so this is kept."""
    found: list[Candidate] = []
    for words in split(run):
        for piece in _between_calendar_words(words):
            candidate = _single(piece[0]) if len(piece) == 1 else _candidate(piece)
            if candidate:
                found.append(candidate)
    return tuple(found)


def _between_calendar_words(words: list[Word]) -> Iterator[list[Word]]:
    """The parts of a run: "Thursday" and the like belong to no name, but "Theresa May" is one."""
    piece: list[Word] = []
    for index, word in enumerate(words):
        if word.key not in _CALENDAR or _is_name_in(words, index):
            piece.append(word)
        elif piece:
            yield piece
            piece = []
    if piece:
        yield piece


def _is_name_in(words: list[Word], index: int) -> bool:
    """Whether a calendar word is a name there: "May" alone or after a title or first name, "April" before a surname."""
    key = words[index].key
    if key in FIRST_NAMES and index and words[index - 1].key in FAMILY_NAMES_FIRST:
        return True  # "Park Jun"
    if key not in MONTH_NAMES:
        return False
    if len(words) == 1:
        return True
    before = words[index - 1].key if index else ""
    return before in FIRST_NAMES or before in TITLES or (key in FIRST_NAMES and index + 1 < len(words))


def _single(word: Word) -> Candidate | None:
    """The candidate in a word that stands alone: "Putin", "CDC", "Kremlin"."""
    key = word.key
    if key in _NO_NAMES_ALONE:
        return None
    kind = KIND_ALONE.get(key)
    if kind is None and (len(key) < 2 or word.text[1] in ".-"):
        kind = "other"  # "R-Pa.", "U.S."
    if kind is None and not word.text.isalpha() and _AMOUNT.match(word.text):
        return None  # "Sh35", "N61.3bn", "A414"
    if kind is None and is_acronym(word.text):
        kind = "organisation"
    rest = word.text[1:]
    inner_capital = kind is None and rest.isalpha() and not (rest.islower() or rest.isupper())  # "JetNorth" has them anywhere
    return Candidate(word.start, word.end, (word.text,), _identifying([word]), word.start, (), kind, None, not inner_capital)


def _candidate(piece: list[Word]) -> Candidate | None:
    """The candidate in a run of several words: its title taken off, and what opens the sentence."""
    first = 0
    while first < len(piece) and piece[first].key in _NO_NAMES and piece[first].key not in FIRST_NAMES:
        first += 1
    if first + 1 >= len(piece):
        single = _single(piece[-1]) if first < len(piece) else None
        return single and single._replace(opens=False)
    begin = title_end(piece, first)
    roles = roles_in(piece, first, begin) if begin > first else ()
    if not roles:
        while begin + 1 < len(piece) and piece[begin + 1].key in FIRST_NAMES and piece[begin].key in _BEFORE_FIRST_NAMES:
            begin += 1  # "Republican Paul Ryan"
    name = piece[begin:]
    if not name:
        if piece[-1].key not in ALSO_SURNAMES:
            return None
        name, roles = [piece[-1]], roles[:1]  # "Dr. King": a surname, if the article has a bearer of it
    name = _without_trailers(name)
    if (
        roles
        and roles[-1] in DOING_BUSINESS
        and ((len(name) == 1 and name[0].key not in FIRST_NAMES) or name[0].key in BODIES_FIRST)
    ):
        roles = ()  # "Rival Norvolt"
    gender = None
    for role in roles:
        gender = gender or gender_of(role)
    title = piece[first].start if roles else name[0].start
    words = tuple(word.text for word in name)
    return Candidate(
        name[0].start, name[-1].end, words, _identifying(name), title, roles, kind_of(name, bool(roles)), gender, begin == 0
    )


def _without_trailers(name: list[Word]) -> list[Word]:
    """The name without letters of honour ("Rupert Nash QC") and without the rest of a heading ("Ada Holm Asks What It Means")."""
    for index in range(2, len(name)):
        if name[index].key in _HEADING_WORDS:
            return name[:index]
    while len(name) > 2 and name[-1].key in HONOURS and name[-1].text.isupper():
        name = name[:-1]
    return name


def _identifying(name: Sequence[Word]) -> tuple[str, ...]:
    keys: list[str] = []
    for word in name:
        key = word.key
        if (key not in _PARTICLES or (not keys and key in FIRST_NAMES)) and not (key in SUFFIXES and keys):
            keys.append(key[3:] if key.startswith(_ARTICLES) and len(key) > 5 else key)
    return tuple(keys) or (name[-1].key,)
