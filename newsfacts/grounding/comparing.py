"""Comparing a text with its source: read both, judge every fact of the one by the other."""

from __future__ import annotations

from collections import defaultdict

import attrs

from newsfacts.article import Article
from newsfacts.engine import Engine, default_engine
from newsfacts.errors import InvalidArgument
from newsfacts.facts import DateExpression, Fact, Percentage, Quantity, Quote
from newsfacts.grounding.alignment import Rarity
from newsfacts.grounding.figures import Figure, figure_of
from newsfacts.grounding.judging_dates import DateJudge
from newsfacts.grounding.judging_figures import FigureJudge
from newsfacts.grounding.judging_quotes import QuoteJudge
from newsfacts.grounding.judging_statements import StatementJudge
from newsfacts.grounding.side import Side
from newsfacts.grounding.telling import told
from newsfacts.grounding.times import is_checkable, is_rate
from newsfacts.grounding.verdicts import Comparison, Verdict

_BESIDE = 24
"""Dates of one sentence that are held against one another."""
_JUDGED: tuple[type[Fact], ...] = (Quote, DateExpression, Quantity, Percentage)


def compare(claim: str | Article, source: str | Article, *, engine: Engine | None = None) -> Comparison:
    """Hold each quote, date, quantity and percentage of a text against the article it is drawn from.

    Args:
        claim: a summary, a rewritten story, a headline. A string, and an article without a date, are read as of the source's day.
        source: the article that must support it.
        engine: reads both; without it, the engine of :func:`newsfacts.extract`.

    Raises:
        InvalidArgument: if an argument is not of its type.
        ExtractionError: if something failed and the engine was built with ``on_error="raise"``; else see ``failures``.
    """
    claim = _article("claim", claim)
    return Grounds(source, engine).judge(claim)


class Grounds:
    """A source, read once, for judging several texts as :func:`newsfacts.compare` does."""

    def __init__(self, source: str | Article, engine: Engine | None = None) -> None:
        """
        Args:
            source: the article that must support them.
            engine: reads all; without it, the engine of :func:`newsfacts.extract`.

        Raises:
            InvalidArgument: if an argument is not of its type.
            ExtractionError: as :func:`newsfacts.compare`.
        """
        if engine is not None and not isinstance(engine, Engine):
            raise InvalidArgument.wrong_type("engine", "a newsfacts.Engine or None", engine)
        self._engine = engine or default_engine()
        self._source = Side(_article("source", source), self._engine, is_source=True)
        rarity = Rarity(self._source)
        self._figures = FigureJudge(self._source, rarity)
        self._dates = DateJudge(self._source, rarity)
        self._quotes = QuoteJudge(self._source, rarity)
        self._statements = StatementJudge(self._source, rarity)

    def judge(self, claim: str | Article) -> Comparison:
        """The verdicts on the facts of a text. A string, and an article without a date, are read as of the source's day.

        Raises:
            InvalidArgument: if ``claim`` is not of its type.
            ExtractionError: as :func:`newsfacts.compare`.
        """
        claim = _article("claim", claim)
        if claim.published is None:
            claim = attrs.evolve(claim, published=self._source.article.published)
        side = Side(claim, self._engine, is_source=False)
        facts = [fact for fact in side.facts if _is_judged(fact, side)]
        figures: dict[int, list[Figure]] = defaultdict(list)
        dates: dict[int, list[DateExpression]] = defaultdict(list)
        for fact in facts:
            sentence = side.sentence_at(fact.start).start
            if isinstance(fact, Quantity | Percentage):
                figures[sentence].append(figure_of(fact, claim.text))
            elif isinstance(fact, DateExpression):
                dates[sentence].append(fact)
        verdicts: dict[int, Verdict] = {}
        for amounts in figures.values():
            verdicts.update((id(verdict.claim), verdict) for verdict in self._figures.judge(side, amounts))
        for days in dates.values():
            for day in days:
                verdicts[id(day)] = self._dates.judge(side, day, [other for other in days[:_BESIDE] if other is not day])
        # Inner quotes first: a statement is judged by what lies in it.
        for quote in sorted(side.facts.quotes, key=lambda quote: (quote.end - quote.start, quote.start)):
            if quote.kind != "indirect":
                verdicts[id(quote)] = self._quotes.judge(side, quote)
                continue
            within = side.facts.within(quote.span)
            inside = [verdicts[id(fact)] for fact in within if fact is not quote and id(fact) in verdicts]
            verdicts[id(quote)] = self._statements.judge(quote, inside)
        failures = (*self._engine.failures, *self._source.failures, *side.failures)
        return Comparison(claim, self._source.article, tuple(told(verdicts[id(fact)]) for fact in facts), failures)


def _is_judged(fact: Fact, side: Side) -> bool:
    """The built-in kinds, but for dates that say nothing definite; a length of time that is a quantity too is judged as such."""
    if isinstance(fact, DateExpression):
        twin = fact.kind == "DURATION" and any(
            isinstance(other, Quantity) and other.span.covers(fact.span) for other in side.facts_in(side.sentence_at(fact.start))
        )
        return is_checkable(fact) and not twin and not is_rate(fact, side.text)
    return isinstance(fact, Quote | Quantity | Percentage)


def _article(name: str, value: str | Article) -> Article:
    if isinstance(value, str):
        return Article(value)
    if not isinstance(value, Article):
        raise InvalidArgument.wrong_type(name, "a str or a newsfacts.Article", value)
    return value
