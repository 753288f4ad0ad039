"""Runs of capitalised words: "Michigan Gov. Rick Snyder", "Centers for Disease Control and Prevention"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from newsfacts.document import Document
from newsfacts.lexicon.abbreviations import NEVER_LAST, OPENING_WORDS
from newsfacts.lexicon.first_names import FIRST_NAMES
from newsfacts.lexicon.organisations import BODIES, CORPORATE_SUFFIXES, JOINING, MEMBERS
from newsfacts.lexicon.titles import ABBREVIATED, HONORIFICS, SUFFIXES, TAKING_COMPLEMENT
from newsfacts.spans import Span

_UPPER = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u017f\u0386-\u03ab\u0400-\u042f"
# Putin, Putin’s, O’Brien, Jean-Luc, U.S., J.K., Sen., AT&T, and the full stop where it ends a sentence
_CHUNK = rf"[{_UPPER}][a-z]*+[\w’'.\-‐‑&]*"
_PARTICLES = r"(?:(?:van|von|de|del|della|der|den|di|da|dos|das|du|la|le|bin|ibn|bint|al|el|ben|ter|ten)\s+){0,3}"
_JUNIOR = r"(?:,\s+(?:Jr|Sr)\b\.?(?![\w’'-]))?"
_RUN = re.compile(rf"{_CHUNK}(?:\s+{_PARTICLES}(?:(?:al|el|as|d)[-’'])?(?:{_CHUNK}|&)){{0,11}}{_JUNIOR}")
_CHUNKS = re.compile(r"\S+")
_POSSESSIVE = re.compile(r"[’'](?:s[’']?)?\Z|[’']s(?=-)")
_INITIALS = re.compile(rf"(?:[{_UPPER}]\.)*[{_UPPER}]\.?\Z")
# "of State John Kerry", "for Disease Control", "of the United States"
_COMPLEMENT = re.compile(rf"\s+(?:of|for|on)\s+(?:the\s+)?{_CHUNK}(?:\s+{_CHUNK}){{0,5}}")
_SECOND = re.compile(rf"\s+(?:and|&)\s+(?P<last>{_CHUNK})(?:\s+(?P<after>{_CHUNK}))?")  # "and Prevention", "and Human Services"
_PORTFOLIO = re.compile(rf"\s+for\s+(?:the\s+)?{_CHUNK}(?:\s+{_CHUNK}){{0,5}}")  # "for Rural Affairs Ada Holm"
_NICKNAME = re.compile(rf"\s[“\"‘'(][\w’' -]{{1,24}}[”\"’')]\s+(?=[{_UPPER}])")
"""Between first name and surname: Dwayne “The Rock” Johnson, Robert (Bob) Smith."""
_REACH = 120
_ARTICLES = ("al-", "el-", "Al-", "El-")
_ADJECTIVAL = frozenset(
    "based era born led style like backed run owned listed controlled area bound only wide type friendly educated trained made "
    "funded brokered occupied held linked related supported sponsored appointed issued imposed allied inspired aligned".split()
)
_PHRASE = re.compile(r"[A-Z][a-z]+-(?:[a-z]+-[a-z]|[a-z]{2,}(?:ed|ing)\Z)|Ex-")
"""What people are called by: "Have-a-go", "Mother-of-two", "Award-winning", "Ex-soldier"."""
_SKIPPED = frozenset("The He She It They We I But And In On At A An As If This That For When While With After".split())
"""The commonest openings of sentences; alone they are no name."""
_GOING_ON = JOINING | TAKING_COMPLEMENT | FIRST_NAMES
"""Words after which a name can go on beyond its run of capitals."""
_WITH_STOP = frozenset(ABBREVIATED) | frozenset(HONORIFICS) | SUFFIXES | frozenset(word.lower() for word in NEVER_LAST)


_PLAIN = str.maketrans("’\u2010\u2011łŁøØđĐı", "'--lLoOdDi")
"""Signs and letters that do not decompose, with what they are looked up as."""


class Word(NamedTuple):
    """A word of a run: where it stands in it, as it stands, and folded for look-up ("Zoë" -> "zoe", "Sen." -> "sen")."""

    start: int
    end: int
    text: str
    key: str


def fold(word: str) -> str:
    """A word for look-up: lower case, no diacritics, no full stops, straight apostrophes."""
    if not word.isascii():
        decomposed = unicodedata.normalize("NFD", word.translate(_PLAIN))
        word = "".join(char for char in decomposed if not unicodedata.combining(char))
    return word.lower().replace(".", "")


def runs(document: Document) -> Iterator[tuple[int, str]]:
    """Start and words of each run, in document order; headlines give none, for there every word has a capital."""
    text = document.text
    for paragraph in document.paragraphs:
        if is_headline(text, paragraph):
            continue
        done = paragraph.start
        for match in _RUN.finditer(text, paragraph.start, paragraph.end):
            run = match[0]
            if run in _SKIPPED:
                continue
            start = match.start()
            if start < done:
                continue
            last = run.rpartition(" ")[2].lower()
            if last not in _GOING_ON:
                pass
            elif last in JOINING or last in TAKING_COMPLEMENT:
                done = _complement_end(text, match.end(), min(paragraph.end, match.end() + _REACH), last in JOINING)
                run = text[start:done]
            elif nickname := _NICKNAME.match(text, match.end(), paragraph.end):
                surname = _RUN.match(text, nickname.end(), paragraph.end)
                if surname:
                    done = surname.end()
                    run = text[start:done]
            before = text[start - 1 : start]
            if before != " " and (before == "-" or before.isalnum()):
                if text[start - 3 : start] not in _ARTICLES:
                    inner, _, run = run.partition(" ")  # the capital inside "iPhone"
                    start += len(inner) + 1
                else:
                    start, run = start - 3, text[start - 3 : start] + run
            if run:
                yield start, run


def _complement_end(text: str, end: int, limit: int, joining: bool) -> int:
    """Where a name with "of …" or "for …" ends: "Bank of England", "Department of Health and Human Services"."""
    complement = _COMPLEMENT.match(text, end, limit)
    if complement is None:
        return end
    second = (_SECOND if joining else _PORTFOLIO).match(text, complement.end(), limit)
    if second and not joining:
        return second.end()
    if second is None or (second["after"] or second["last"]).lower() in BODIES:
        return complement.end()
    return second.end()


def is_headline(text: str, paragraph: Span) -> bool:
    """Whether nearly all words of a short paragraph are capitalised, so that capitals mean nothing."""
    if paragraph.end - paragraph.start > 150 or text[paragraph.end - 1] == ":":
        return False
    stops = text[paragraph.end - 1] == "."
    if stops and paragraph.start > 3:
        return False  # only the headline itself, some archives give it a full stop
    words = [word for word in text[paragraph.start : paragraph.end].split() if len(word) > 3 and word[0].isalpha()]
    return len(words) >= 4 and sum(word[0].isupper() for word in words) > (0.85 if stops else 0.75) * len(words)


def split(run: str) -> list[list[Word]]:
    """A run's words, cut after possessives and where a full stop ends a sentence: "Putin’s Kremlin", "Boston. Smith"."""
    pieces: list[list[Word]] = []
    words: list[Word] = []
    if not run.isalpha():
        run = _NICKNAME.sub(lambda nickname: " " * len(nickname[0]), run)
    for match in _CHUNKS.finditer(run):
        chunk, start = match[0], match.start()
        word, ends = (chunk, False) if chunk.isalpha() else _trimmed(chunk.rstrip(","))
        if ends and match.end() < len(run):
            if word in MEMBERS and chunk[-1] != ".":
                word, ends = chunk, False  # "Fishermen’s Union"
            elif chunk == f"{word}." and word.lower() in CORPORATE_SUFFIXES:
                following = _CHUNKS.search(run, match.end())
                if following and following[0] not in OPENING_WORDS:
                    word, ends = chunk, False  # "Service Corp. International"
        if not ends and len(chunk) == 2 and chunk[1] == "." and match.end() < len(run):
            ends = run[match.end() :].split(None, 1)[0] in OPENING_WORDS  # "on X. The bill"
        if "-" in word and (word.rpartition("-")[2] in _ADJECTIVAL or _PHRASE.match(word)):
            word, ends = "", True  # "London-based", "Trump-era", "Have-a-go"
        if word:
            words.append(Word(start, start + len(word), word, fold(word)))
        if ends and words:
            pieces.append(words)
            words = []
    if words:
        pieces.append(words)
    return pieces


def _trimmed(chunk: str) -> tuple[str, bool]:
    """A word without its possessive ending or full stop, and whether that ends the run."""
    word = chunk.rstrip("’'") if chunk.endswith(("''", "’’", ".'", ".’")) else chunk
    ends = word != chunk
    if "’" in word or "'" in word:
        possessive = _POSSESSIVE.search(word)
        if possessive:
            word, ends = word[: possessive.start()], True
    if word[-1:] in (".", "-"):
        bare = word.rstrip(".-’'")
        if not (word.endswith(".") and (bare.lower() in _WITH_STOP or _INITIALS.match(word))):
            word, ends = bare, True
    return word, ends
