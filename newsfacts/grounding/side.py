"""One of the two texts, read: its facts, and for each the words around it that tell what it is about."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping

import attrs

from newsfacts.article import Article
from newsfacts.engine import Engine
from newsfacts.extraction import Extraction
from newsfacts.facts import DateExpression, Fact, Percentage, Quantity
from newsfacts.grounding.stems import CHANGE, stem, stems
from newsfacts.lexicon.changes import BEFORE
from newsfacts.reading.names import Names
from newsfacts.spans import Span
from newsfacts.values import Change

_BREAK = re.compile(
    r"[;:()“”\"—–]|,(?!\d)|\b(?:and|but|or|while|whereas|although|though|when|after|before|because|which|who|compared|against|as)\b",
    re.IGNORECASE,
)
"""Where one clause may end and another begin: "21 people were killed | and 48 others injured | when a ferry capsized"."""
_STANDPOINT = re.compile(
    r"\b(?:(?P<then>from|against|compared (?:with|to)|versus)|(?P<now>to|at))\s+(?:an? )?(?:about |some |more than )?\Z"
)
_WORD_OF_CHANGE = re.compile(r"[A-Za-z]{2,12}")
_NEAR, _FAR, _BEFORE = 1.0, 0.5, 0.25
"""The weight of words in the fact's own clause, in its sentence, in the sentence before."""
_LONGEST_LOOK = 90


@attrs.frozen(kw_only=True)
class Context:
    """What the words around a fact tell of it.

    Attributes:
        weights: for each key of a content word, how near it stands: 1 in the fact's own clause.
        head: the key of the counted noun, or "".
        change: the direction that the fact or the verb of its clause has.
        then: True for what is left behind ("from 8"), False for what is reached ("to 9"), None for neither.
        sentence: the sentence, so that the same sentence is known as such.
        offset: where in it the fact stands.
    """

    weights: Mapping[str, float]
    head: str
    change: Change | None
    then: bool | None
    sentence: str
    offset: int


class Side:
    """A text with its facts. Contexts are worked out when first asked for."""

    def __init__(self, article: Article, engine: Engine, *, is_source: bool) -> None:
        extraction: Extraction = engine.run(article)
        self.article = article
        self.text = article.text
        self.facts = extraction.facts
        self._document = engine.read(article)
        self._is_source = is_source
        self._contexts: dict[int, Context] = {}
        self._breaks: dict[Span, list[int]] = {}
        self._stems: dict[Span, tuple[tuple[str, int], ...]] = {}

    @property
    def names(self) -> Names:
        return self._document.names

    @property
    def sentences(self) -> tuple[Span, ...]:
        return tuple(self._document.sentences)

    def sentence_at(self, offset: int) -> Span:
        """The sentence of an offset; the whole text where there is none."""
        return self._document.sentences.at(offset) or Span(0, len(self.text))

    def stems_of(self, sentence: Span) -> tuple[tuple[str, int], ...]:
        """The keys of a sentence's content words, with their places."""
        found = self._stems.get(sentence)
        if found is None:
            found = self._stems[sentence] = tuple(stems(self.text, sentence.start, sentence.end))
        return found

    def context(self, fact: Fact) -> Context:
        """What is around a fact of this side."""
        found = self._contexts.get(id(fact))
        if found is None:
            found = self._contexts[id(fact)] = self._read(fact)
        return found

    def _read(self, fact: Fact) -> Context:
        sentence = self.sentence_at(fact.start)
        clause = self._clause(fact, sentence)
        own = _own_words(fact)
        head = _head(fact)
        weights: dict[str, float] = {}
        if self._is_source:
            index = self._document.sentences.index_at(sentence.start)
            if index > 0:
                weights.update((key, _BEFORE) for key, _ in self.stems_of(self._document.sentences[index - 1]))
        for weight, inside in ((_FAR, False), (_NEAR, True)):
            for key, place in self.stems_of(sentence):
                if (clause.start <= place < clause.end) is inside and not own.start <= place < own.end:
                    weights[key] = weight
        weights.pop(head, None)
        return Context(
            weights=weights,
            head=head,
            change=self._change(fact, clause),
            then=self._standpoint(fact, sentence),
            sentence=sentence.of(self.text),
            offset=fact.start - sentence.start,
        )

    def _clause(self, fact: Fact, sentence: Span) -> Span:
        """The clause around a fact; a clause that holds nothing else is joined with the one before."""
        breaks = self._breaks.get(sentence)
        if breaks is None:
            found = _BREAK.finditer(self.text, sentence.start, sentence.end)
            breaks = self._breaks[sentence] = [sentence.start, *(match.start() for match in found), sentence.end]
        first, last = bisect_right(breaks, fact.start) - 1, bisect_right(breaks, max(fact.start, fact.end - 1))
        last = min(last, len(breaks) - 1)
        first = max(first, 0)
        while first > 0 and not self._tells(breaks[first], breaks[last], fact):
            first -= 1
        return Span(breaks[first], breaks[last])

    def _tells(self, start: int, end: int, fact: Fact) -> bool:
        """Whether a stretch has at least two words beside the fact that tell something."""
        own = _own_words(fact)
        others = [key for key, place in stems(self.text, start, end) if not own.start <= place < own.end]
        return len(others) >= 2

    def _change(self, fact: Fact, clause: Span) -> Change | None:
        """The fact's own direction, else that of the last word of change before it in its clause."""
        if isinstance(fact, Quantity | Percentage) and fact.change is not None:
            return fact.change
        if not isinstance(fact, Quantity | Percentage):
            return None
        start = max(clause.start, fact.start - _LONGEST_LOOK)
        found: Change | None = None
        for match in _WORD_OF_CHANGE.finditer(self.text, start, fact.start):
            if stem(match[0]) == CHANGE and match[0].casefold() in BEFORE:
                found = BEFORE[match[0].casefold()]
        return found

    def _standpoint(self, fact: Fact, sentence: Span) -> bool | None:
        before = self.text[max(sentence.start, fact.start - 40) : fact.start]
        match = _STANDPOINT.search(before)
        return bool(match["then"]) if match else None


def _own_words(fact: Fact) -> Span:
    """The words of a fact that say its value, which are no context: the noun of a count is, in "of our care homes" too."""
    if isinstance(fact, Quantity | Percentage):
        roles = [span for span in (fact.roles.number, fact.roles.unit, fact.roles.modifier) if span]
        if roles:
            return Span(min(span.start for span in roles), max(span.end for span in roles))
    return fact.span


def _head(fact: Fact) -> str:
    if isinstance(fact, Quantity) and fact.head and fact.unit is None:
        return stem(fact.head)
    return ""


def judged(fact: Fact) -> bool:
    """Whether a fact is a figure or a date."""
    return isinstance(fact, Quantity | Percentage | DateExpression)
