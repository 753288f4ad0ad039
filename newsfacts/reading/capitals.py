"""Runs of capitalised words: "Michigan Gov. Rick Snyder", "Centers for Disease Control and Prevention"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from newsfacts.document import Document
from newsfacts.lexicon.abbreviations import NEVER_LAST
from newsfacts.lexicon.organisations import BODIES, JOINING, MEMBERS
from newsfacts.lexicon.titles import ABBREVIATED, HONORIFICS, SUFFIXES, TAKING_COMPLEMENT
from newsfacts.spans import Span

_UPPER = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u017f\u0386-\u03ab\u0400-\u042f"
_CHUNK = (
    rf"[{_UPPER}][\w’'.\-‐‑&]*"  # Putin, Putin’s, O’Brien, Jean-Luc, U.S., J.K., Sen., AT&T, and a full stop that ends a sentence
)
_PARTICLES = r"(?:(?:van|von|de|del|della|der|den|di|da|dos|das|du|la|le|bin|ibn|bint|al|el|ben|ter|ten)\s+){0,3}"
_JUNIOR = r"(?:,\s+(?:Jr|Sr)\b\.?(?![\w’'-]))?"
_RUN = re.compile(rf"{_CHUNK}(?:\s+{_PARTICLES}(?:(?:al|el|as|d)[-’'])?(?:{_CHUNK}|&)){{0,11}}{_JUNIOR}")
_CHUNKS = re.compile(r"\S+")
_POSSESSIVE = re.compile(r"[’'](?:s[’']?)?\Z|[’']s(?=-)")
_INITIALS = re.compile(rf"(?:[{_UPPER}]\.)*[{_UPPER}]\.?\Z")
_LINKS = frozenset((" of ", " of the ", " for ", " for the ", " on ", " on the "))
_LONGEST = 9
"""To a run of so many words nothing more is linked."""
_ARTICLES = ("al-", "el-", "Al-", "El-")
_SKIPPED = frozenset("The He She It They We I But And In On At A An As If This That For When While With After".split())
"""The commonest openings of sentences; alone they are no name."""
_WITH_STOP = frozenset(ABBREVIATED) | frozenset(HONORIFICS) | SUFFIXES | frozenset(word.lower() for word in NEVER_LAST)


class Word(NamedTuple):
    """A word of a run: where it stands, as it stands, and folded for look-up ("Zoë" -> "zoe", "Sen." -> "sen")."""

    start: int
    end: int
    text: str
    key: str


def fold(word: str) -> str:
    """A word for look-up: lower case, no diacritics, no full stops, straight apostrophes."""
    if not word.isascii():
        decomposed = unicodedata.normalize("NFD", word.replace("’", "'").replace("\u2010", "-").replace("\u2011", "-"))
        word = "".join(char for char in decomposed if not unicodedata.combining(char))
    return word.lower().replace(".", "")


def runs(document: Document) -> Iterator[tuple[list[Word], bool]]:
    """The runs in document order, and whether each opens its paragraph; headlines give none: there every word has a capital."""
    text = document.text
    for paragraph in document.paragraphs:
        if is_headline(text, paragraph):
            continue
        waiting: list[Word] = []
        for match in _RUN.finditer(text, paragraph.start, paragraph.end):
            if match[0] in _SKIPPED:
                continue
            for words in _split(text, match):
                if waiting and (link := text[waiting[-1].end : words[0].start]) and _is_linked(waiting, link, words):
                    waiting += [*_words_of(link, waiting[-1].end), *words]
                else:
                    if waiting:
                        yield waiting, waiting[0].start == paragraph.start
                    waiting = words
        if waiting:
            yield waiting, waiting[0].start == paragraph.start


def is_headline(text: str, paragraph: Span) -> bool:
    """Whether nearly all words of a short paragraph are capitalised, so that capitals mean nothing."""
    if paragraph.end - paragraph.start > 150 or text[paragraph.end - 1] == ":":
        return False
    stops = text[paragraph.end - 1] == "."
    if stops and paragraph.start > 3:
        return False  # only the headline itself, some archives give it a full stop
    words = [word for word in text[paragraph.start : paragraph.end].split() if len(word) > 3 and word[0].isalpha()]
    return len(words) >= 4 and sum(word[0].isupper() for word in words) > (0.85 if stops else 0.75) * len(words)


def _is_linked(waiting: list[Word], link: str, words: list[Word]) -> bool:
    """Whether two runs are one name: "Bank" of "England", "Disease Control" and "Prevention"."""
    if link in _LINKS:
        return len(waiting) < _LONGEST and (waiting[-1].key in JOINING or waiting[-1].key in TAKING_COMPLEMENT)
    return (
        link in (" and ", " & ")
        and len(words) < 3
        and len(waiting) < _LONGEST
        and words[-1].key not in BODIES
        and any(word.text in ("of", "for") for word in waiting)
        and any(word.key in JOINING for word in waiting)
    )


def _words_of(link: str, offset: int) -> Iterator[Word]:
    for match in _CHUNKS.finditer(link):
        yield Word(offset + match.start(), offset + match.end(), match[0], match[0])


def _split(text: str, run: re.Match[str]) -> list[list[Word]]:
    """A run's words, cut after possessives and where a full stop ends a sentence: "Putin’s Kremlin", "Boston. Smith"."""
    start, end = run.span()
    before = text[start - 1] if start else " "
    if run[0].isalpha() and before != "-" and not before.isalnum():
        return [[Word(start, end, run[0], fold(run[0]))]]
    pieces: list[list[Word]] = []
    words: list[Word] = []
    for chunk in run[0].split():
        start = text.index(chunk, start)
        word, ends = (chunk, False) if chunk.isalpha() else _trimmed(chunk.rstrip(","))
        if start > run.start() or not before.isalnum():  # else it is the capital inside "iPhone"
            words.append(Word(start, start + len(word), word, fold(word)))
        start += len(chunk)
        if ends and word in MEMBERS and chunk[len(word) :] in ("’s", "'s", "’", "'") and start < end:
            words[-1] = Word(words[-1].start, start, chunk, fold(chunk))  # "Fishermen’s Union"
        elif ends and words:
            pieces.append(words)
            words = []
    if words:
        pieces.append(words)
    if before == "-" and pieces and text[run.start() - 3 : run.start()] in _ARTICLES:
        first = pieces[0][0]
        word = text[first.start - 3 : first.end]
        pieces[0][0] = Word(first.start - 3, first.end, word, fold(word))
    return pieces


def _trimmed(chunk: str) -> tuple[str, bool]:
    """A word without its possessive ending or full stop, and whether that ends the run."""
    word, ends = chunk, False
    if "’" in word or "'" in word:
        possessive = _POSSESSIVE.search(word)
        if possessive:
            word, ends = word[: possessive.start()], True
    if word[-1:] in (".", "-"):
        bare = word.rstrip(".-’'")
        if not (word.endswith(".") and (bare.lower() in _WITH_STOP or _INITIALS.match(word))):
            word, ends = bare, True
    return word, ends
