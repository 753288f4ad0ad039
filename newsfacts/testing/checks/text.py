"""Any text goes in; what comes out are facts of declared types that stand where they say."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import strategies as st

from newsfacts.article import Article
from newsfacts.codec import BUILTIN_TYPES
from newsfacts.facts import Fact
from newsfacts.spans import Span
from newsfacts.testing.anatomy import parts
from newsfacts.testing.check import check, for_all, for_each
from newsfacts.testing.specimens import ARTICLES
from newsfacts.testing.strategies import articles, hostile_text
from newsfacts.testing.strategies.hostile import FRAGMENTS
from newsfacts.testing.subject import Subject
from newsfacts.values import Cue, Speaker

LONG = 100_000
"""Characters of the long texts."""
CUT_OFF = sorted({line[:at] for article in ARTICLES for line in article.text.splitlines() for at in range(len(line) + 1)})
"""Every line of the specimens, broken off anywhere."""
HALVES = ARTICLES[0].text[:250], ARTICLES[0].text[250:]
"""A specimen in two, for something odd between."""
LONG_UNITS = (
    "“Yes,” Anna Keller said on Tuesday, 12 May 2020. About 3,400 people paid $4.5 million, or 12 percent. ",
    "word ",
    "“",
    "\n",
    "\x00\ud800\u202e",
)


def _disturbed(article: Article, before: str, inside: str, at: int) -> Article:
    text = f"{before}{article.text[:at]}{inside}{article.text[at:]}"
    return Article(text, article.published)


odd_text = hostile_text(max_size=12)
any_article = st.one_of(
    articles(),
    st.builds(_disturbed, articles(max_paragraphs=3), odd_text, odd_text, st.integers(0, 300)),
    hostile_text().map(Article),
)
"""News, news with something odd before and in it, and whatever else a ``str`` can hold."""


@check("Find the pattern or index that does not expect this text; an empty text and a text of one sign are legal too.")
def totality(subject: Subject) -> None:
    """No exception on any text: empty, NUL, lone surrogates, any line ends, any writing direction, 100,000 characters."""

    def gives_an_iterable(article: Article) -> None:
        subject.given(subject.read(article))

    odd = [*FRAGMENTS, *(fragment.join(HALVES) for fragment in FRAGMENTS)]
    long = [(unit * LONG)[:LONG] for unit in LONG_UNITS]
    for_each([*odd, *CUT_OFF], lambda text: gives_an_iterable(Article(text)))
    for_all(any_article, count=80).holds(gives_an_iterable)
    for_each(long, lambda text: gives_an_iterable(Article(text)))


@check(
    """Take start and end from the match in document.text itself, never from stripped or joined text, and set
    text=document.text[start:end]. An empty span is no fact. Parts (speaker, cue, roles) are held to the same rule."""
)
def exact_spans(subject: Subject) -> None:
    """``text == article.text[start:end]`` for every fact, and every span in it lies inside the text."""

    def stand_where_they_say(article: Article) -> None:
        for fact in subject.given(subject.read(article)):
            if isinstance(fact, Fact):
                _stands_where_it_says(fact, article.text)

    for_all(any_article, count=60).holds(stand_where_they_say)


def _stands_where_it_says(fact: Fact, text: str) -> None:
    start, end = fact.start, fact.end
    assert (type(start), type(end)) == (int, int), f"start and end are {start!r} and {end!r}, not ints"
    assert 0 <= start < end <= len(text), f"a fact has the span [{start}:{end}] in a text of {len(text)} characters"
    assert fact.text == text[start:end], f"a fact says text={fact.text!r}; text[{start}:{end}] is {text[start:end]!r}"
    for where, first, last, words in _inner_spans(fact):
        assert 0 <= first <= last <= len(text), f"{where} has the span [{first}:{last}] in a text of {len(text)} characters"
        assert words is None or words == text[first:last], f"{where} says {words!r}; text[{first}:{last}] is {text[first:last]!r}"


def _inner_spans(fact: Fact) -> Iterator[tuple[str, int, int, str | None]]:
    """Path, start, end and claimed words of every span inside a fact."""
    for where, part in parts(fact):
        if isinstance(part, Span):
            yield where, part.start, part.end, None
        elif isinstance(part, Speaker):
            yield where, part.start, part.end, part.mention
        elif isinstance(part, Cue):
            yield where, part.start, part.end, part.text


@check(
    """Give only facts of the classes in the extractor's types, leave Fact.extractor empty, and use Decimal for numbers:
    a float cannot hold 0.1. A class of your own needs a ``type`` of its own and @attrs.frozen(kw_only=True)."""
)
def declared_types(subject: Subject) -> None:
    """Every fact is of a declared class, bears no other extractor's name, holds no float and can be hashed."""
    extractor = subject.extractor
    types = tuple(extractor.types)
    for kind in types:
        taken = [other.__name__ for other in BUILTIN_TYPES if other.type == kind.type and other is not kind]
        assert not taken, f"{kind.__name__}.type is {kind.type!r}, which is the type of newsfacts.{taken[0]}"

    def are_of_declared_types(article: Article) -> None:
        for fact in subject.given(subject.read(article)):
            declared = ", ".join(kind.__name__ for kind in types)
            assert isinstance(fact, types), f"gave a {type(fact).__name__}, declares only {declared}"
            assert fact.extractor in ("", extractor.name), f"gave a fact of extractor {fact.extractor!r}"
            floats = [where for where, part in parts(fact) if isinstance(part, float)]
            assert not floats, f"{floats[0]} is a float"
            hash(fact)

    for_all(any_article).holds(are_of_declared_types)
