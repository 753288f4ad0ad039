"""Links between the text and the lists: ``#text-D3`` is the mark, ``#fact-D3`` the entry in a list."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts.export.html.markup import Child, Markup, element


def entry(label: str, *children: Child | Iterable[Child], tag: str = "li") -> Markup:
    """The one entry of a fact in the lists, to which its mark leads."""
    return element(tag, *children, id=f"fact-{label}", class_=f"fact kind-{label[0]}")


def label_link(label: str) -> Markup:
    """The label in a list, which leads to the mark."""
    return element("a", label, href=f"#text-{label}", class_="to-text", aria_label=f"{label}, show in the text")
