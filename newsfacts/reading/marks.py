"""Passages in quote marks: curly, straight, guillemets, ``TeX'' pairs, single marks inside double ones or alone.

Marks are paired inside a paragraph, so that a stray one does its damage there and nowhere else. A mark that is still open when
its paragraph ends runs to that end; where the next paragraph begins with a mark of its kind, the quotation goes on there
(``reopens``), as the press prints long ones.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple, overload

import attrs

from newsfacts.document import Document
from newsfacts.reading.stretches import Stretches
from newsfacts.spans import Span

Family = Literal["double", "doubled", "single", "angle"]

_SIGN = re.compile(r"[“”„\"‘’'‹›«»‟`](?:(?<![’'‘])|(?<![^\W_].)|(?![^\W_]))", re.DOTALL)
"""A mark; not an apostrophe between letters or digits: don't, Moscow’s."""
_ATTRIBUTE = re.compile(r"\"[^\"\n<>“”]{0,400}\"(?=[\s/>?]|$)")
"""The value in a scrap of markup such as ``<a href="…">``, matched after its equals sign."""
_ELIDED = re.compile(r"(?:em|til|tis|twas|cause|cuz|bout|n|round|neath|nuff|\d0s|\d\d)\b(?!\w)", re.IGNORECASE)
"""What an apostrophe, typed as an opening mark, stands before: ‘em, ‘til, ‘90s, ’16."""
_FEET = re.compile(r"\d['’′]\s?\d{1,2}\Z|\d[- ]\Z")
_BEFORE_OPENING = frozenset("([{<—–-―/‘“'\"«‹„|*_~")
_AFTER_CLOSING = frozenset(".,;:!?)]}>—–-―…/’”'\"»›|*_")
_DEEPEST = 4
_LOOK_AHEAD = 8


@attrs.frozen
class Passage:
    """Words in quote marks.

    Attributes:
        start, end: with the marks.
        inner_start, inner_end: without them.
        family: ``double`` (“ ” "), ``doubled`` (`` ''), ``single`` (‘ ’ ') or ``angle`` (« »).
        depth: in how many other passages it lies.
        closed: False if its closing mark is missing: it then runs to the end of its paragraph.
        reopens: whether it continues a passage that the paragraph before left open.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    family: Family
    depth: int = 0
    closed: bool = True
    reopens: bool = False

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def inner(self) -> Span:
        return Span(self.inner_start, self.inner_end)


class Marks(Sequence[Passage]):
    """The passages of a text in document order, an outer one before those inside it; none cross."""

    __slots__ = ("_parents", "_passages", "_starts", "outermost", "strays")

    outermost: tuple[Passage, ...]
    """The passages that lie in no other."""
    strays: tuple[int, ...]
    """Offsets of the marks that found no partner and open nothing."""

    def __init__(self, passages: Iterable[Passage], strays: Iterable[int] = ()) -> None:
        self._passages = sorted(passages, key=_outer_first)
        self._starts = [passage.start for passage in self._passages]
        self._parents: list[int] = []
        outermost: list[Passage] = []
        around: list[int] = []
        for index, passage in enumerate(self._passages):
            while around and self._passages[around[-1]].end <= passage.start:
                around.pop()
            if around:
                self._passages[index] = attrs.evolve(passage, depth=len(around))
                self._parents.append(around[-1])
            else:
                outermost.append(passage)
                self._parents.append(-1)
            around.append(index)
        self.outermost = tuple(outermost)
        self.strays = tuple(sorted(strays))

    @overload
    def __getitem__(self, index: int) -> Passage: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Passage]: ...
    def __getitem__(self, index: int | slice) -> Passage | Sequence[Passage]:
        return self._passages[index]

    def __len__(self) -> int:
        return len(self._passages)

    def __iter__(self) -> Iterator[Passage]:
        return iter(self._passages)

    def __repr__(self) -> str:
        return f"<Marks: {len(self._passages)} passages, {len(self.strays)} stray>"

    def at(self, offset: int) -> Passage | None:
        """The innermost passage that holds ``offset``, its marks included, or None."""
        index = bisect_right(self._starts, offset) - 1
        while index >= 0 and self._passages[index].end <= offset:
            index = self._parents[index]
        return self._passages[index] if index >= 0 else None

    def inside(self, offset: int) -> bool:
        """Whether ``offset`` lies in quote marks."""
        return self.at(offset) is not None

    def within(self, outer: Span) -> Sequence[Passage]:
        """The passages that start inside ``outer``."""
        first = bisect_right(self._starts, outer.start - 1)
        return self._passages[first : bisect_right(self._starts, outer.end - 1)]


def _outer_first(passage: Passage) -> tuple[int, int]:
    return passage.start, -passage.end


class _Sign(NamedTuple):
    """A mark as it stands: whether its neighbours let it open or close a passage."""

    start: int
    end: int
    family: Family
    opens: bool
    closes: bool
    may_be_apostrophe: bool = False


def marks(document: Document) -> Marks:
    """The passages in quote marks."""
    text, paragraphs = document.text, document.paragraphs
    passages: list[Passage] = []
    strays: list[int] = []
    signs: list[_Sign] = []
    index, following = -1, 0
    for sign in _signs(text):
        if sign.start >= following:
            if signs:
                passages += _pair(signs, paragraphs[index], strays)
                signs = []
            index = paragraphs.index_at(sign.start)
            following = paragraphs[index + 1].start if index + 1 < len(paragraphs) else len(text)
        signs.append(sign)
    if signs:
        passages += _pair(signs, paragraphs[index], strays)
    return Marks(_reopened(passages, paragraphs), strays)


def _signs(text: str) -> Iterator[_Sign]:
    """The marks of the text, apostrophes inside words left out."""
    done = 0
    for match in _SIGN.finditer(text):
        start = match.start()
        if start < done:
            continue
        sign = text[start]
        end = start + 1
        if sign in "'`" and _is_doubled(text, start, sign):
            end = done = start + 2
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        if end == done:
            opens = sign == "`" or ((before.isspace() or before in _BEFORE_OPENING) and not after.isspace())
            yield _Sign(start, end, "doubled", opens, not opens)
        elif sign in "'’‘":
            yield _single(text, sign, start, end, before, after)
        elif sign == '"':
            attribute = _ATTRIBUTE.match(text, start) if before == "=" else None
            if attribute:
                done = attribute.end()
                continue
            opens = (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
            closes = (after.isspace() or after in _AFTER_CLOSING) and not before.isspace()
            if closes and not opens and before.isdigit() and _FEET.search(text, max(0, start - 6), start):
                continue  # 6'2"
            if opens == closes:
                opens = closes = True  # only the marks before it can tell
            yield _Sign(start, end, "double", opens, closes)
        elif sign == "”":
            yield _Sign(start, end, "double", before.isspace() and after.isalnum(), True)
        elif sign in "“„‟":
            # “rapists“: an opening mark typed where one closes
            misplaced = not before.isspace() and before not in "([{—–-/‘'" and (after.isspace() or after in _AFTER_CLOSING)
            yield _Sign(start, end, "double", True, misplaced or (sign == "“" and before in ".!?,…"))
        elif sign != "`":
            # «so», and »so« in the German way
            ends = not before.isspace() and (after.isspace() or after in _AFTER_CLOSING)
            yield _Sign(start, end, "angle", sign in "«‹" or not ends, sign in "»›" or ends)


def _is_doubled(text: str, start: int, sign: str) -> bool:
    """Whether two signs stand at ``start``. Of three apostrophes behind a word the first closes by itself."""
    if not text.startswith(sign, start + 1):
        return False
    three = text.startswith("'''", start) and not text.startswith("''''", start)
    return not (three and start and not text[start - 1].isspace())


def _single(text: str, sign: str, start: int, end: int, before: str, after: str) -> _Sign:
    opens = sign != "’" and not before.isalnum() and not after.isspace() and not (after in ".,;:!?)" and sign == "'")
    if opens and _ELIDED.match(text, end):
        opens = False
    closes = sign in "'’" and not before.isspace() and not after.isalnum()
    # the workers’ “right”: after an s it may be a plural's apostrophe
    return _Sign(start, end, "single", opens, closes, closes and before in "sS" and after.isspace())


def _pair(signs: Sequence[_Sign], paragraph: Span, strays: list[int]) -> list[Passage]:
    """The passages of one paragraph."""
    found: list[Passage] = []
    opened: list[tuple[_Sign, int]] = []  # with the number of passages found before
    count: dict[Family, int] = {"double": 0, "doubled": 0, "single": 0, "angle": 0}
    for index, sign in enumerate(signs):
        family = sign.family
        # Straight marks and typing errors can be either: they close what is open.
        if sign.closes and count[family] and not (sign.may_be_apostrophe and not _closes_here(signs, index)):
            while True:
                opener, _ = opened.pop()
                count[opener.family] -= 1
                if opener.family == family:
                    break
                if opener.family != "single":
                    strays.append(opener.start)
            found.append(Passage(opener.start, sign.end, opener.end, sign.start, family))
        elif sign.opens:
            if family == "single" and count["single"]:
                # the earlier one was an apostrophe
                _forget(opened, "single")
                count["single"] -= 1
            if len(opened) >= _DEEPEST:
                strays.append(sign.start)
                continue
            opened.append((sign, len(found)))
            count[family] += 1
        elif family in ("double", "angle"):
            strays.append(sign.start)
    unclosed: Passage | None = None
    for opener, before in reversed(opened):
        complete = not any(passage.family == opener.family for passage in found[before:])
        runs_on = opener.family != "single" or opener.start == paragraph.start
        if unclosed is None and complete and runs_on and opener.end < paragraph.end:
            unclosed = Passage(opener.start, paragraph.end, opener.end, paragraph.end, opener.family, closed=False)
        elif opener.family != "single":
            strays.append(opener.start)
    if unclosed:
        found.append(unclosed)
    return found


def _closes_here(signs: Sequence[_Sign], index: int) -> bool:
    """Whether a mark that may be a plural's apostrophe closes: no later one does so before the next opens."""
    for sign in signs[index + 1 : index + 1 + _LOOK_AHEAD]:
        if sign.family == "single":
            if sign.closes and not sign.may_be_apostrophe:
                return False
            if sign.opens:
                return True
        elif sign.closes:
            return True
    return True


def _forget(opened: list[tuple[_Sign, int]], family: Family) -> None:
    for index in range(len(opened) - 1, -1, -1):
        if opened[index][0].family == family:
            del opened[index]
            return


def _reopened(passages: Sequence[Passage], paragraphs: Stretches) -> Iterable[Passage]:
    """The passages, those that begin the paragraph after an unclosed one of their family told so."""
    left_open = {paragraphs.index_at(passage.start): passage.family for passage in passages if not passage.closed}
    return [_told(passage, paragraphs, left_open) for passage in passages] if left_open else passages


def _told(passage: Passage, paragraphs: Stretches, left_open: Mapping[int, Family]) -> Passage:
    index = paragraphs.index_at(passage.start)
    reopens = passage.start == paragraphs[index].start and left_open.get(index - 1) == passage.family
    return attrs.evolve(passage, reopens=True) if reopens else passage
