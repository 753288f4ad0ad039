"""Sentences: paragraphs cut at full stops, question and exclamation marks, with the closing quote marks that follow these."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsfacts.document import Document
from newsfacts.lexicon.abbreviations import AFTER_HOURS, BEFORE_NUMBERS, NEVER_LAST, OPENING_WORDS, SOMETIMES_LAST
from newsfacts.reading.stretches import Stretches
from newsfacts.spans import Span

LONGEST = 1_500
"""Characters after which a sentence without an end is cut, so that whatever looks along a sentence looks a bounded distance."""

_CLOSERS = "\"”’'»)\\]"
_OPENERS = "\"“‘'«`([—–-"
_END = re.compile(
    # the sign first: then the search skips from sign to sign, and looks back only there
    rf"[.!?…](?<![.!?…]{{2}})[.!?…]*+(?P<closers>[{_CLOSERS}]{{0,4}})(?P<gap>\s+)(?=[{re.escape(_OPENERS)}]{{0,3}}\s?[^\W_a-zß-öø-ÿ])"
)
_LONGEST_WORD = 16
_ABBREVIATIONS = NEVER_LAST | BEFORE_NUMBERS | SOMETIMES_LAST
_WORD_BEFORE = re.compile(r"[\w.’'&]{1,15}\Z")
_WORD_AFTER = re.compile(r"\w[\w’']{0,30}")
_NO_INITIALS = (" on X.", "°C.", "°F.")
_LONGEST_INITIAL = 9
_INITIALISM = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]\Z")
_ATTRIBUTION = re.compile(
    # a pronoun with a capital begins a sentence of its own: “Go!” She went.
    r"(?!(?:He|She|They|We|It)\b)(?:[A-Z][\w.’'-]{0,30}\s+){0,5}(?:(?:who|a|the|[a-z]{1,20}),?\s+){0,4}"
    r"(?:said|says|asked|asks|wrote|told|tweeted|shouted|replied|added|demanded|wondered|wanted\sto\sknow)\b"
)


def sentences(document: Document) -> Stretches:
    """The sentences; together they cover each paragraph but for the white space between them."""
    text = document.text
    found: list[Span] = []
    for paragraph in document.paragraphs:
        start, end = paragraph.start, paragraph.end
        for match in _END.finditer(text, start, end):
            if _ends(text, match, start):
                found.append(Span(start, match.start("gap")))
                start = match.end()
        if start < end:
            found.append(Span(start, end))
    if any(span.end - span.start > LONGEST for span in found):
        found = [piece for span in found for piece in _pieces(text, span.start, span.end)]
    return Stretches(found)


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """The pieces of an endless sentence, cut at a space where it has one."""
    while end - start > LONGEST:
        space = text.rfind(" ", start + 1, start + LONGEST)
        cut = space if space > start else start + LONGEST
        piece = Span(start, cut).strip(text)
        if piece:
            yield piece
        start = cut
    rest = Span(start, end).strip(text)
    if rest:
        yield rest


def _ends(text: str, match: re.Match[str], sentence_start: int) -> bool:
    stop = match.start()
    sign = text[stop]
    if sign in "!?":
        # “Is it us?” Putin said: the attribution belongs to the sentence in marks.
        return not (match["closers"] and _ATTRIBUTION.match(text, match.end()))
    if sign != "." or match["closers"].strip(")]"):
        return True
    word = text[max(sentence_start, stop - _LONGEST_WORD) : stop].rpartition(" ")[2]
    if len(word) > 1 and word.isalnum():  # nearly always
        return word not in _ABBREVIATIONS or _ends_after(word, text, match.end())
    before = _WORD_BEFORE.search(word)
    return before is None or _ends_after(before[0].lstrip("'’"), text, match.end())


def _ends_after(word: str, text: str, end: int) -> bool:
    """Whether a full stop after ``word`` ends the sentence, by what follows at ``end``."""
    if word in NEVER_LAST:
        return False
    if len(word) == 1 and word.isupper() and word != "I":
        closing = text[max(0, end - _LONGEST_INITIAL) : end]
        return any(name in closing for name in _NO_INITIALS)  # else an initial: "George W. Bush"
    following = _WORD_AFTER.search(text, end)
    after = following[0] if following else ""
    if word in BEFORE_NUMBERS:
        return not after[:1].isdigit()
    if word in ("a.m", "p.m"):
        return not after.isupper() and after not in AFTER_HOURS  # "3 a.m. EST", "3 a.m. Monday"
    if word in SOMETIMES_LAST or _INITIALISM.match(word):
        return after in OPENING_WORDS
    return True
