"""Web pages become articles: main text, and the day on which the page itself says that it appeared."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date

import pytest

from newsfacts import Article, InvalidArgument

pytest.importorskip("trafilatura", reason="the extra 'html' is not installed")

URL = "https://averley.example/news/gate.html"
PAGE = """<!doctype html>
<html lang="en-GB"><head><title>Gate fails to close | Averley Post</title>
<meta property="og:title" content="Gate fails to close"><meta property="og:site_name" content="Averley Post">
<meta property="article:published_time" content="2024-03-14T08:00:00Z">
<meta property="article:modified_time" content="2024-03-16T09:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Gate fails to close</h1>
<p>The mayor has ordered an independent inquiry after a storm barrier failed to close on Tuesday night, flooding 1,200 homes.</p>
<p>“We paid $84.5 million for a gate, and it would not move,” Mayor Helen Marwick said. “People are entitled to know why.”</p>
</article><footer>© 2026 Averley Post. All rights reserved.</footer></body></html>
"""


def test_a_page() -> None:
    article = Article.from_html(PAGE, url=URL)
    assert "The mayor has ordered an independent inquiry" in article.text
    assert "“People are entitled to know why.”" in article.text
    assert "Sport" not in article.text
    assert "All rights reserved" not in article.text
    assert article.published == date(2024, 3, 14)
    assert (article.title, article.source, article.language, article.url) == (
        "Gate fails to close",
        "Averley Post",
        "en-GB",
        URL,
    )


def test_a_given_date_wins() -> None:
    assert Article.from_html(PAGE, published="2024-01-02").published == date(2024, 1, 2)


UNDATED = re.sub(r'<meta property="article:\w+_time" content="[^"]+">\n?', "", PAGE)
JSON_LD = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-03-14T08:00:00Z"}</script>'


@pytest.mark.parametrize(
    ("before", "added"),
    [
        ("</head>", JSON_LD),
        ("<p>The mayor", '<time datetime="2024-03-14T08:00">Thursday</time>'),
        ("<p>The mayor", '<p class="date">Published 14 March 2024</p>'),
    ],
)
def test_places_where_pages_declare_their_date(before: str, added: str) -> None:
    assert Article.from_html(UNDATED.replace(before, added + before)).published == date(2024, 3, 14)


def test_the_address_may_hold_the_date() -> None:
    assert Article.from_html(UNDATED, url="https://averley.example/2024/03/14/gate").published == date(2024, 3, 14)


def test_no_date_is_guessed_from_a_copyright_notice_or_from_running_text() -> None:
    assert "© 2026" in UNDATED
    assert Article.from_html(UNDATED).published is None
    assert Article.from_html(UNDATED.replace("<p>The mayor", "<p>On 2019-05-03 the mayor")).published is None


@pytest.mark.parametrize("page", ["", "\0", "<html>", "no page at all", "<p>" * 3000, "<nav><a href='/'>Home</a></nav>"])
def test_pages_without_an_article_are_refused(page: str) -> None:
    with pytest.raises(InvalidArgument, match="html must be a page"):
        Article.from_html(page)


def test_html_must_be_a_string() -> None:
    with pytest.raises(InvalidArgument, match="html must be a str, not bytes"):
        Article.from_html(PAGE.encode())  # type: ignore[arg-type]


def test_without_the_extra_one_message_names_it() -> None:
    program = (
        "import sys; sys.modules['trafilatura'] = None\n"
        "from newsfacts import Article\n"
        "try: Article.from_html('<p>x</p>')\n"
        "except ImportError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert "newsfacts[html]" in done.stdout
