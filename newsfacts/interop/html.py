"""Web pages: main text by trafilatura, publication date by htmldate."""

from __future__ import annotations

from newsfacts.errors import InvalidArgument

LONGEST_DATELINE = 100
"""Characters of a paragraph that may say when the page appeared ("Published 14 March 2024 by our staff")."""


def read_page(html: str, url: str | None = None) -> dict[str, str]:
    """The arguments of an :class:`~newsfacts.Article` that stand in a page: its text, and what is known of the rest.

    The date is the one that the page itself declares as that of its first publication; none is guessed.

    Raises:
        ImportError: if the extra ``html`` is not installed.
        InvalidArgument: if the page has no article text.
    """
    try:
        import htmldate
        import trafilatura
    except ModuleNotFoundError as error:
        raise ImportError("reading web pages needs the extra 'html': pip install 'newsfacts[html]'") from error
    tree = trafilatura.load_html(html)
    text = trafilatura.extract(html, url=url, include_comments=False, include_tables=False)
    if tree is None or not text:
        raise InvalidArgument("html must be a page with the text of an article; trafilatura found none")
    metadata = trafilatura.extract_metadata(html, default_url=url)
    language = tree.get("lang")
    for paragraph in tree.xpath(f"//p[string-length() > {LONGEST_DATELINE}]"):
        paragraph.drop_tree()  # a date in running text is what the article tells, not when it appeared
    found = {
        "text": text,
        "published": htmldate.find_date(tree, url=url, original_date=True, extensive_search=False),
        "title": metadata.title,
        "source": metadata.sitename,
        "language": language,
        "url": url or metadata.url,
    }
    return {name: value for name, value in found.items() if value}
