"""Web pages that no browser would have written."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Article, InvalidArgument
from newsfacts.testing.strategies import hostile_text
from tests.fuzz.mangled import mangled

TAGS = (
    "html",
    "head",
    "title",
    "body",
    "article",
    "p",
    "div",
    "script",
    "style",
    "time",
    "meta",
    "a",
    "table",
    "br",
    "!--",
    "h1",
    "svg",
    "template",
)
ATTRIBUTES = (
    'datetime="2024-99-99"',
    'property="article:published_time" content="yesterday"',
    'class="',
    "onload=alert(1)",
    "href='javascript:x'",
    "<",
    "\x00",
)


def _tag(name: str, attribute: str, close: str) -> str:
    return f"<{close}{name} {attribute}>"


tags = st.builds(_tag, st.sampled_from(TAGS), st.sampled_from(ATTRIBUTES) | st.just(""), st.sampled_from(("", "/", "//")))
entities = st.sampled_from(
    ("&amp;", "&#0;", "&#xD800;", "&#9999999999;", "&nope;", "&", "<![CDATA[", "]]>", "<!DOCTYPE", "<?xml version='9'?>")
)
pages = st.lists(st.one_of(tags, entities, mangled(), hostile_text(max_size=60)), max_size=30).map("".join)


@given(pages, st.none() | st.sampled_from(("https://example.com/a", "javascript:alert(1)", "", "::")))
def test_malformed_pages(page: str, url: str | None) -> None:
    try:
        article = Article.from_html(page, url=url)
    except InvalidArgument:
        return
    assert article.text
