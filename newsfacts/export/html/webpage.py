"""The page: the article on one side, what it says on the other. It stands alone: no script, nothing fetched from anywhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from newsfacts import __version__
from newsfacts.article import Article
from newsfacts.errors import InvalidArgument
from newsfacts.export.dates import day_in_words
from newsfacts.export.html.article import marked_article
from newsfacts.export.html.markup import Markup, element, isolated, shortened
from newsfacts.export.html.standalone import MAXIMUM_LINE, failed, standalone_page
from newsfacts.export.html.style import stylesheet
from newsfacts.export.html.tables import tables
from newsfacts.export.html.timeline import timeline
from newsfacts.export.html.voices import voices
from newsfacts.export.labels import LETTER_OF_OTHERS, LETTERS, heading, labelled
from newsfacts.extraction import Extraction, Failure
from newsfacts.facts import DateExpression, Fact, Quote

_WEB_ADDRESS = re.compile(r"https?://[^\s/?#\\]", re.IGNORECASE)
_DISCLAIMER = "It reads what the words say, makes mistakes, and does not judge whether they are true."


def page(extraction: Extraction) -> str:
    """The article with its facts as one HTML page, which can be written in any encoding of Unicode.

    The page has every character of the text but control characters, which it shows as their codes. It takes no script, and lets
    nothing in its text, its facts or its metadata become markup.

    Args:
        extraction: what :meth:`newsfacts.Engine.run` gives; its failures stand at the top of the page.

    Raises:
        InvalidArgument: if it is none.
    """
    if not isinstance(extraction, Extraction):
        raise InvalidArgument.wrong_type(
            "extraction", "a newsfacts.Extraction, such as newsfacts.Engine().run(article)", extraction
        )
    article = extraction.article
    facts = labelled(extraction.facts)
    body = element(
        "body",
        element("a", "Skip to the facts", href="#facts", class_="skip"),
        element(
            "main",
            _header(article, extraction.failures),
            _legend(extraction.facts),
            element("div", marked_article(article.text, facts, linked=True), class_="text", lang=article.language, id="text"),
        ),
        element("aside", _aside(article, facts), id="facts", aria_label="The facts", tabindex=0),
        element("footer", f"Read by newsfacts {__version__}. {_DISCLAIMER}"),
        class_="newsfacts page",
    )
    return standalone_page(_title(article), stylesheet("marks", "page"), body)


def _title(article: Article) -> str:
    return next((name for name in (article.title, article.id) if name and name.strip()), "Article")


def _header(article: Article, failures: Sequence[Failure]) -> Markup:
    published = article.published
    facts = [
        element("span", isolated(shortened(article.source, MAXIMUM_LINE))) if article.source else None,
        element("span", "Published ", element("time", day_in_words(published), datetime=published.isoformat()))
        if published is not None
        else element("span", "No day of publication: dates such as “Tuesday” are not placed"),
        element("span", _address(article.url)) if article.url else None,
    ]
    return element(
        "header",
        element("h1", isolated(shortened(_title(article), MAXIMUM_LINE))),
        element("p", facts, class_="byline"),
        failed(failures),
    )


def _address(url: str) -> Markup:
    """The address, as a link only where it leads to the web."""
    words = isolated(shortened(url, MAXIMUM_LINE))
    if not _WEB_ADDRESS.match(url):
        return words
    return element("a", words, href=url, rel="noopener noreferrer external")


def _legend(facts: Sequence[Fact]) -> Markup:
    """How each kind is marked, and a box to hide it."""
    counts = Counter(fact.type if fact.type in LETTERS else "" for fact in facts)
    kinds = [(kind, letter, heading(kind)) for kind, letter in LETTERS.items()]
    if counts[""]:
        kinds.append(("", LETTER_OF_OTHERS, "Others"))
    return element("fieldset", element("legend", "Show"), (_key(*kind, counts[kind[0]]) for kind in kinds), class_="legend")


def _key(kind: str, letter: str, name: str, count: int) -> Markup:
    looks = "mark quote direct" if kind == Quote.type else f"mark {kind or 'other'} lane-0"
    return element(
        "label",
        element("input", type="checkbox", id=f"show-{letter}", checked=True, autocomplete="off"),
        element("span", name, class_=looks),
        " ",
        element("span", f"{letter} {count}", class_="count"),
    )


def _aside(article: Article, facts: Sequence[tuple[str, Fact]]) -> list[Markup]:
    lists = list(_lists(article, facts))
    if not lists:
        return [element("p", "No facts were found.")]
    links = (element("a", isolated(title), href=f"#list-{number}") for number, (title, _, _) in enumerate(lists, start=1))
    return [
        element("nav", links, aria_label="The lists"),
        *(_section(*each, number) for number, each in enumerate(lists, start=1)),
    ]


def _lists(article: Article, facts: Sequence[tuple[str, Fact]]) -> Iterator[tuple[str, int, Markup]]:
    """Title, number of facts and content of each list."""
    if said := voices(facts):
        yield "Who said what", _count(facts, Quote), said
    if dates := timeline(article, facts):
        yield "Timeline", _count(facts, DateExpression), dates
    yield from tables(facts)


def _count(facts: Sequence[tuple[str, Fact]], kind: type[Fact]) -> int:
    return sum(isinstance(fact, kind) for _, fact in facts)


def _section(title: str, count: int, content: Markup, number: int) -> Markup:
    name = element("h2", isolated(title), " ", element("span", str(count), class_="count"))
    return element("details", element("summary", name), content, open=True, id=f"list-{number}")
