"""One of the two texts, read: its facts, and for each the words around it that tell what it is about."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping

import attrs

from newsfacts.article import Article
from newsfacts.engine import Engine
from newsfacts.facts import DateExpression, Fact, Percentage, Quantity, Quote
from newsfacts.grounding.stems import stem, stems
from newsfacts.lexicon.changes import BEFORE, OUTCOMES
from newsfacts.reading.names import Names
from newsfacts.reading.stretches import Stretches
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
_CHANGE_AFTER = re.compile(r",?\s(up|down)\s(?:slightly |sharply )?(?:from|on)\b")
"""370, up from 48 in 1995"""
_WORD_OF_CHANGE = re.compile(r"[A-Za-z]{2,12}")
_NEAR, _WIDER, _FAR, _BEFORE = 1.0, 0.8, 0.5, 0.25
"""The weight of words in the fact's own clause, in the clause before where that one tells little, in its sentence, in the
sentence before."""
_TELLING = 2
"""Words that a clause needs to tell what its figure is about."""
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
        self._document = engine.read(article)
        extraction = engine.run_on(self._document)
        self.article = article
        self.text = article.text
        self.facts = extraction.facts
        self.failures = extraction.failures
        self._numbers = _apart(_own_words(fact) for fact in self.facts if isinstance(fact, Quantity | Percentage))
        self._is_source = is_source
        self._contexts: dict[int, Context] = {}
        self._facts_in: dict[Span, tuple[Fact, ...]] = {}
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
        """The keys of a sentence's content words, with their places; numbers and their units are none."""
        found = self._stems.get(sentence)
        if found is None:
            words = stems(self.text, sentence.start, sentence.end)
            found = self._stems[sentence] = tuple((key, place) for key, place in words if self._numbers.at(place) is None)
        return found

    def facts_in(self, sentence: Span) -> tuple[Fact, ...]:
        """The facts that lie in a sentence."""
        found = self._facts_in.get(sentence)
        if found is None:
            found = self._facts_in[sentence] = tuple(self.facts.within(sentence))
        return found

    def context(self, fact: Fact) -> Context:
        """What is around a fact of this side."""
        found = self._contexts.get(id(fact))
        if found is None:
            found = self._contexts[id(fact)] = self._read(fact)
        return found

    def _read(self, fact: Fact) -> Context:
        sentence = self.sentence_at(fact.start)
        clause, wider = self._clauses(fact, sentence)
        own = _own_words(fact)
        head = _head(fact)
        weights: dict[str, float] = {}
        if self._is_source:
            index = self._document.sentences.index_at(sentence.start)
            if index > 0:
                weights.update((key, _BEFORE) for key, _ in self.stems_of(self._document.sentences[index - 1]))
        said = self._statement_at(fact, sentence)
        for weight, stretch in ((_BEFORE, sentence), (_FAR, said), (_WIDER, wider), (_NEAR, clause)):
            stretch = stretch.intersection(said) or stretch if weight > _BEFORE else stretch
            for key, place in self.stems_of(sentence):
                if stretch.start <= place < stretch.end and not own.start <= place < own.end:
                    weights[key] = weight
            if _is_time(fact):
                weights.update((key, weight) for key in self._figures_in(stretch))
        weights.pop(head, None)
        return Context(
            weights=weights,
            head=head,
            change=self._change(fact, clause),
            then=self._standpoint(fact, sentence),
            sentence=sentence.of(self.text),
            offset=fact.start - sentence.start,
        )

    def _statement_at(self, fact: Fact, sentence: Span) -> Span:
        """The indirect statement around a fact, which tells more of it than who said so; else the sentence."""
        statements = [
            quote.span
            for quote in self.facts_in(sentence)
            if isinstance(quote, Quote) and quote.kind == "indirect" and quote is not fact and quote.span.covers(fact.span)
        ]
        return min(statements, key=len, default=sentence)

    def _figures_in(self, stretch: Span) -> Iterator[str]:
        """Keys of the figures beside a time, which tell its event better than words: "4,450 in 2022"."""
        for other in self.facts.within(stretch):
            if isinstance(other, Quantity | Percentage) and other.value is not None and not _is_time(other):
                yield f"={other.value.normalize()}"

    def _clauses(self, fact: Fact, sentence: Span) -> tuple[Span, Span]:
        """The clause around a fact, and the same with as much before it as it takes to tell something."""
        breaks = self._breaks.get(sentence)
        if breaks is None:
            found = _BREAK.finditer(self.text, sentence.start, sentence.end)
            breaks = self._breaks[sentence] = [sentence.start, *(match.start() for match in found), sentence.end]
        first, last = bisect_right(breaks, fact.start) - 1, bisect_right(breaks, max(fact.start, fact.end - 1))
        last = min(last, len(breaks) - 1)
        first = max(first, 0)
        clause = Span(breaks[first], breaks[last])
        own = _own_words(fact)
        places = [place for _, place in self.stems_of(sentence) if place < clause.end and not own.start <= place < own.end]
        while first > 0 and sum(place >= breaks[first] for place in places) < _TELLING:
            first -= 1
        return clause, Span(breaks[first], breaks[last])

    def _change(self, fact: Fact, clause: Span) -> Change | None:
        """The fact's own direction, else that of the last word of change before it in its clause."""
        if isinstance(fact, Quantity | Percentage) and fact.change is not None:
            return fact.change
        if not isinstance(fact, Quantity | Percentage):
            return None
        start = max(clause.start, fact.start - _LONGEST_LOOK)
        after = _CHANGE_AFTER.match(self.text, fact.end)
        if after:
            return "up" if after[1] == "up" else "down"
        found: Change | None = None
        for match in _WORD_OF_CHANGE.finditer(self.text, start, fact.start):
            word = match[0].casefold()
            if word in BEFORE and word not in OUTCOMES:
                found = BEFORE[word]
        return found

    def _standpoint(self, fact: Fact, sentence: Span) -> bool | None:
        before = self.text[max(sentence.start, fact.start - 40) : fact.start]
        match = _STANDPOINT.search(before)
        return bool(match["then"]) if match else None


def _apart(spans: Iterable[Span]) -> Stretches:
    """Spans in order, those that overlap made one."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start < joined[-1].end:
            joined[-1] = joined[-1].union(span)
        else:
            joined.append(span)
    return Stretches(joined)


def _own_words(fact: Fact) -> Span:
    """The words of a fact that say its value, which are no context: the noun of a count is, in "of our care homes" too."""
    if isinstance(fact, Quantity | Percentage):
        roles = [span for span in (fact.roles.number, fact.roles.unit, fact.roles.modifier) if span]
        if roles:
            return Span(min(span.start for span in roles), max(span.end for span in roles))
    return fact.span


def _is_time(fact: Fact) -> bool:
    """Whether a fact is a date or a length of time."""
    if isinstance(fact, Quantity):
        return fact.unit is not None and fact.unit.dimension == "time"
    return isinstance(fact, DateExpression)


def _head(fact: Fact) -> str:
    """The key of the counted noun; "passengers a year" are counted too, kilometres are not."""
    if isinstance(fact, Quantity) and fact.head and (fact.unit is None or fact.unit.dimension is None):
        return stem(fact.head)
    return ""
