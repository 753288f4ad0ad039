"""Are these the source's words? Quoted words looked up in the source, and the difference where they are nearly there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

import attrs

from newsfacts.facts import Quote
from newsfacts.grounding.stems import stem
from newsfacts.grounding.verdicts import Step

_TOKEN = re.compile(r"\w+(?:['’]\w+)*")
_LETTER_IN_BRACKETS = re.compile(r"\[(\w)\](?=\w)")
_LEFT_OUT = re.compile(r"\[[^\[\]]{0,200}\]|…|\.\s?\.\s?\.")
"""What a quoter may put in or leave out: "[the minister]", "…"."""
_PLACES = 64
"""Places looked at for one pair of words."""
_GAP = 300
"""Words that an ellipsis may stand for."""
_LONGEST_DIFF = 200
"""Words of a quote that are held against the source's when some were changed."""
_CANDIDATES = 5


def tokens(text: str) -> list[str]:
    """Words as they are compared: without marks, in lower case, every apostrophe alike."""
    return [_flat(match[0]) for match in _TOKEN.finditer(text)]


def runs(content: str) -> list[list[str]]:
    """The stretches of a quote that must be the source's word for word."""
    whole = _LETTER_IN_BRACKETS.sub(r"\1", content)
    return [found for piece in _LEFT_OUT.split(whole) if (found := tokens(piece))]


class Wording:
    """The words of several texts one after another, and where each pair of them stands."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._words: list[str] = []
        self._owner: list[int] = []
        for number, text in enumerate(texts):
            words = [*tokens(text), ""]  # nothing runs on from one text into the next
            self._words += words
            self._owner += [number] * len(words)
        self._places: dict[tuple[str, str], list[int]] = defaultdict(list)
        for place, pair in enumerate(pairwise(self._words)):
            self._places[pair].append(place)
        self._single: dict[str, list[int]] = defaultdict(list)
        for place, word in enumerate(self._words):
            self._single[word].append(place)

    def find(self, content: str) -> list[int]:
        """The numbers of the texts that have all runs of a quote, in order."""
        pieces = runs(content)
        if not pieces:
            return []
        found: dict[int, None] = {}
        for start in self._find(pieces[0]):
            owner, end = self._owner[start], start + len(pieces[0])
            for piece in pieces[1:]:
                following = next((place for place in self._find(piece) if end <= place <= end + _GAP), None)
                if following is None or self._owner[following] != owner:
                    break
                end = following + len(piece)
            else:
                found[owner] = None
        return list(found)

    def _find(self, run: Sequence[str]) -> Iterator[int]:
        """Where a run begins; its rarest pair of words is looked up."""
        if len(run) == 1:
            yield from self._single.get(run[0], [])[:_PLACES]
            return
        pairs = [(len(self._places.get(pair, ())), offset, pair) for offset, pair in enumerate(pairwise(run))]
        count, offset, pair = min(pairs)
        if not count:
            return
        for place in self._places[pair][:_PLACES]:
            start = place - offset
            if start >= 0 and self._words[start : start + len(run)] == list(run):
                yield start


@attrs.frozen(kw_only=True)
class NearlyTheWords:
    """A quote of the source that has many of the claim's words.

    Attributes:
        quote: the source's.
        kept: the share of the claim's words that stand there in the same order.
        content: how many of them are content words.
        run: the longest run of them.
        steps: the way from the source's words to the claim's.
    """

    quote: Quote
    kept: float
    content: int
    run: int
    steps: tuple[Step, ...]


class Quotations:
    """The quotes of the source by the keys of their content words."""

    def __init__(self, quotes: Iterable[Quote]) -> None:
        self._quotes = tuple(quotes)
        self._by_key: dict[str, list[int]] = defaultdict(list)
        for number, quote in enumerate(self._quotes):
            for key in dict.fromkeys(_keys(quote.content)):
                self._by_key[key].append(number)

    def likest(self, content: str, also: Iterable[Quote] = ()) -> list[NearlyTheWords]:
        """The source's quotes nearest to some words, and those given, the nearest first."""
        votes: dict[int, float] = defaultdict(float)
        for key in dict.fromkeys(_keys(content)):
            places = self._by_key.get(key, [])
            for number in places[:_PLACES]:
                votes[number] += 1 / len(places)
        best = sorted(votes, key=lambda number: (-votes[number], number))[:_CANDIDATES]
        chosen = {id(quote): quote for quote in [*(self._quotes[number] for number in best), *also]}
        found = [near for quote in chosen.values() if (near := _nearly(content, quote)) is not None]
        return sorted(found, key=lambda near: (-near.kept, near.quote.start))


def _keys(content: str) -> list[str]:
    return [key for word in _TOKEN.findall(content) if (key := stem(word))]


def _nearly(content: str, quote: Quote) -> NearlyTheWords | None:
    """How near the words of a claim come to a quote."""
    ours = _TOKEN.findall(content)[:_LONGEST_DIFF]
    theirs = _TOKEN.findall(quote.content)[: 2 * _LONGEST_DIFF]
    if not ours or not theirs:
        return None
    blocks = _blocks(theirs, ours).get_matching_blocks()[:-1]
    if not blocks:
        return None
    # What the source says before and behind is no part of the difference.
    first, last = blocks[0], blocks[-1]
    theirs = theirs[max(0, first.a - first.b) : last.a + len(ours) - last.b]
    matcher = _blocks(theirs, ours)
    blocks = matcher.get_matching_blocks()[:-1]
    kept = [word for block in blocks for word in ours[block.b : block.b + block.size]]
    return NearlyTheWords(
        quote=quote,
        kept=len(kept) / len(ours),
        content=sum(1 for word in kept if stem(word)),
        run=max(block.size for block in blocks),
        steps=tuple(_steps(matcher, theirs, ours)),
    )


def _blocks(theirs: Sequence[str], ours: Sequence[str]) -> SequenceMatcher[str]:
    return SequenceMatcher(None, [_flat(word) for word in theirs], [_flat(word) for word in ours], autojunk=False)


def _flat(word: str) -> str:
    return word.casefold().replace("’", "'")


def _steps(matcher: SequenceMatcher[str], theirs: Sequence[str], ours: Sequence[str]) -> Iterator[Step]:
    """The way from their words to ours."""
    for _, i, j, k, m in matcher.get_opcodes():
        yield Step(source=" ".join(theirs[i:j]), claim=" ".join(ours[k:m]))
