"""Runs of capitalised words: "Michigan Gov. Rick Snyder", "Centers for Disease Control and Prevention"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from newsfacts.document import Document
from newsfacts.lexicon.organisations import JOINING
from newsfacts.lexicon.titles import ABBREVIATED, HONORIFICS, TAKING_COMPLEMENT
from newsfacts.spans import Span

_UPPER = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u017f\u0386-\u03ab\u0400-\u042f"
_SHORT_TITLES = sorted(
    {word.capitalize() for word in (*ABBREVIATED, *HONORIFICS) if len(word) < 7}, key=lambda word: (-len(word), word)
)
_WORD = rf"(?:(?:al|el|ul|as|an|ad|ash|d|l)[-’'])?[{_UPPER}][^\W\d_]*(?:[’'\-‐‑](?!s\b)[^\W\d_]+)*"  # O’Brien, al-Assad, Jean-Luc
_INITIALS = rf"[{_UPPER}]\.(?:[{_UPPER}]\.)*"  # W., J.K., U.S.
_TOKEN = rf"(?:(?:{'|'.join(_SHORT_TITLES)})\.|{_INITIALS}|{_WORD}|&)"
_PARTICLES = r"(?:(?:van|von|de|del|della|der|den|di|da|dos|das|du|la|le|bin|ibn|bint|al|el|ben|ter|ten)\s+){0,3}"
_JUNIOR = r"(?:,?\s+(?:Jr|Sr)\b\.?)?"
_RUN = re.compile(rf"(?<![\w&]){_TOKEN}(?:\s+{_PARTICLES}{_TOKEN}){{0,11}}{_JUNIOR}")
_WORDS_OF = re.compile(r"\S+")
_COMPLEMENT = re.compile(
    # "of State", "for Disease Control and Prevention", "of the United States", "of California, Berkeley"
    rf"\s+(?:of|for|on)\s+(?:the\s+)?{_WORD}(?:\s+{_WORD}){{0,3}}(?:\s+(?:and|&)\s+{_WORD}(?:\s+{_WORD}){{0,2}})?"
)
_LONGEST_COMPLEMENT = 120


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


def runs(document: Document) -> Iterator[tuple[Span, list[Word]]]:
    """The runs in document order, each with its paragraph; headlines give none, for there every word has a capital."""
    text = document.text
    for paragraph in document.paragraphs:
        if is_headline(text, paragraph):
            continue
        position = paragraph.start
        while run := _RUN.search(text, position, paragraph.end):
            position = _joined(text, run, paragraph)
            yield paragraph, _words(text, run.start(), position)


def is_headline(text: str, paragraph: Span) -> bool:
    """Whether nearly all words of a short paragraph are capitalised, so that capitals mean nothing."""
    if paragraph.end - paragraph.start > 150 or text[paragraph.end - 1] in "!?”\",:’'":
        return False
    words = [word for word in text[paragraph.start : paragraph.end].split() if len(word) > 3 and word[0].isalpha()]
    return len(words) >= 4 and sum(word[0].isupper() for word in words) > 0.75 * len(words)


def headline_words(text: str, paragraph: Span) -> list[Word]:
    """The capitalised words of a headline, one by one."""
    return [
        Word(match.start(), match.end(), match[0], fold(match[0]))
        for match in re.compile(_WORD).finditer(text, paragraph.start, paragraph.end)
    ]


def _joined(text: str, run: re.Match[str], paragraph: Span) -> int:
    """Where the run ends, its complement included: "Bank of England", "Secretary of State John Kerry"."""
    end = run.end()
    last = text[max(run.start(), end - 20) : end].rpartition(" ")[2].lower()
    if last in JOINING or last in TAKING_COMPLEMENT:
        complement = _COMPLEMENT.match(text, end, min(paragraph.end, end + _LONGEST_COMPLEMENT))
        if complement:
            return complement.end()
    return end


def _words(text: str, start: int, end: int) -> list[Word]:
    words = []
    for match in _WORDS_OF.finditer(text, start, end):
        word = match[0].rstrip(",")
        words.append(Word(match.start(), match.start() + len(word), word, fold(word)))
    return words
