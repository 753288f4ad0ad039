"""What every page of ours has around its content: a head that lets it run no script and fetch nothing."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence

from newsfacts.export.html.markup import Markup, element, isolated, shortened
from newsfacts.extraction import Failure

MAXIMUM_LINE = 300
"""Characters of a title, an address or a message that are shown."""


def standalone_page(title: str, style: str, body: Markup) -> str:
    """A whole page. Its policy allows the one style and nothing else.

    Args:
        title: any text.
        style: the stylesheet, as it is to be written.
        body: the element ``body``.
    """
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", shortened(title, MAXIMUM_LINE)),
        element("style", Markup(style)),
    )
    return f"<!DOCTYPE html>\n{element('html', head, body, lang='en').html}\n"


def failed(failures: Sequence[Failure]) -> Markup | None:
    """A section that says what failed; None where nothing did."""
    if not failures:
        return None
    messages = (element("li", isolated(shortened(str(failure), MAXIMUM_LINE))) for failure in failures)
    return element(
        "section", element("h2", "Something failed, and facts may be missing"), element("ul", messages), class_="failures"
    )
