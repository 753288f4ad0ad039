"""Articles with facts for tests of the exports: those that the engine finds, and worse ones than any engine gives."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from typing import get_args

from hypothesis import strategies as st

from newsfacts import Article, Cue, DateExpression, Engine, Fact, Facts, Percentage, Quantity, Quote, Roles, Span, Speaker, Unit
from newsfacts.codec import register_types
from newsfacts.testing.strategies import articles, hostile_text
from newsfacts.values import Change, Modifier, PercentageKind, QuoteKind, TimexMod, TimexType
from tests.facts_at_hand import Word

ENGINE = Engine("builtin")
register_types([Word])  # as an engine does for its plugins
Given = tuple[Article, Facts]
_PAIR = re.compile("([\ud800-\udbff])[\udc00-\udfff]")


def found_facts() -> st.SearchStrategy[Given]:
    """Articles, sound and hostile, with the facts that the engine finds in them."""
    any_article = articles(max_paragraphs=3) | st.builds(Article, texts(), st.dates())
    return any_article.map(lambda article: (article, ENGINE.run(article).facts))


def any_facts() -> st.SearchStrategy[Given]:
    """Hostile texts with facts anywhere in them, of all types, each field filled with anything that it may hold."""

    def facts_of(text: str) -> st.SearchStrategy[Given]:
        article = st.builds(Article, st.just(text), st.none() | st.dates() | st.datetimes(), id=st.none() | words())
        return st.tuples(article, st.lists(_fact(text), max_size=4).map(Facts) if text else st.just(Facts()))

    return texts().flatmap(facts_of)


def texts() -> st.SearchStrategy[str]:
    """Hostile texts without two surrogates that JSON would take for one character."""
    return hostile_text(max_size=80).map(lambda text: _PAIR.sub(r"\1", text))


def words() -> st.SearchStrategy[str]:
    """Values that are words: any few characters, or what some format has a use for."""
    anything = st.text(st.characters(exclude_categories=()), min_size=1, max_size=6).map(lambda text: _PAIR.sub(r"\1", text))
    return anything | st.sampled_from(["=1+1", "'=1", "a,b", 'say "so"', "-5", "+", "@x", "&lt;", "]]>"])


def _slices(text: str) -> st.SearchStrategy[Span]:
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    return ends.filter(lambda pair: pair[0] != pair[1]).map(lambda pair: Span(min(pair), max(pair)))


def _fact(text: str) -> st.SearchStrategy[Fact]:
    def placed(span: Span) -> st.SearchStrategy[Fact]:
        place = {"start": st.just(span.start), "end": st.just(span.end), "text": st.just(span.of(text))}
        speaker = st.none() | st.builds(lambda name, at: Speaker(name, at.of(text), at.start, at.end), words(), _slices(text))
        cue = st.none() | _slices(text).map(lambda at: Cue(at.of(text), at.start, at.end))
        part = st.none() | _slices(text)
        common = {**place, "extractor": words(), "rule": words(), "attributed_to": speaker}
        figures = {
            "value": st.none() | _figures(), "low": st.none() | _figures(), "high": st.none() | _figures(),
            "modifier": _of(Modifier), "change": st.none() | _of(Change), "roles": st.builds(Roles, part, part, part, part),
        }  # fmt: skip
        days = st.none() | st.dates() | st.datetimes()
        unit = st.none() | st.builds(Unit, words(), st.none() | words(), st.none() | words())
        value = st.dates().map(date.isoformat) | st.sampled_from(["2019/2021", "PT4.5H", "2024-05-01T09:00/2024-05-01T17:00"])
        parts = st.lists(_slices(text), max_size=3).map(tuple)
        return st.one_of(
            st.builds(Quote, **common, kind=_of(QuoteKind), parts=parts, content=words(), speaker=speaker, cue=cue),
            st.builds(
                DateExpression, **common, kind=_of(TimexType), value=value, mod=st.none() | _of(TimexMod),
                earliest=days, latest=days, edtf=st.none() | words(), vague=st.booleans(),
                source=st.sampled_from(["words", "publication", "mention", None]), anchor=st.none() | _slices(text),
            ),
            st.builds(
                Quantity, **common, **figures, unit=unit, assumed=st.booleans(),
                currency=st.none() | words(), noun=st.none() | words(), head=st.none() | words(),
            ),
            st.builds(Percentage, **common, **figures, kind=_of(PercentageKind), of=st.none() | words()),
            st.builds(Word, **common, note=st.none() | words()),
        )  # fmt: skip

    return _slices(text).flatmap(placed)


def _of(choices: object) -> st.SearchStrategy[str]:
    return st.sampled_from(get_args(choices))


def _figures() -> st.SearchStrategy[Decimal]:
    return st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=Decimal(-(10**9)), max_value=Decimal(10**9))


SMALL = Article("“Rents 🏠 rose by 12%,”\r\nAda Lund said in 2021. “For\nyears.”", datetime(2024, 5, 16, 9, 30), id="a/b c.txt")
"""Some of everything: an astral character, CRLF, a quotation with a line end in it."""
