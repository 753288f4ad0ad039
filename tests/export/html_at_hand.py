"""Reading our HTML back: a tree of elements, and the rules that every page must keep."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

import attrs

VOID = {"meta", "input", "br"}
ELEMENTS = set(
    "html head meta title style body main aside header footer nav section div p span a b i bdi strong code time h1 h2 h3 ul ol "
    "li details summary fieldset legend label input table thead tbody tr th td".split()
)
ATTRIBUTES = set(
    "aria-label autocomplete checked charset class content data-code data-label data-name data-note datetime dir href http-equiv "
    "id lang name open rel scope tabindex type".split()
)
"""All that our own templates write; anything else came from the outside."""


@attrs.define
class Node:
    """An element.

    Attributes:
        children: elements and text in order.
    """

    tag: str
    attributes: dict[str, str | None] = attrs.Factory(dict)
    children: list[Node | str] = attrs.Factory(list)

    def walk(self) -> Iterator[Node]:
        yield self
        for child in self.children:
            if isinstance(child, Node):
                yield from child.walk()

    def all(self, **wanted: str) -> list[Node]:
        """The elements below with these attribute values; of ``class_`` one of the classes is enough."""
        return [node for node in self.walk() if all(node._has(name, value) for name, value in wanted.items())]

    def one(self, **wanted: str) -> Node:
        [node] = self.all(**wanted)
        return node

    def tagged(self, tag: str) -> list[Node]:
        return [node for node in self.walk() if node.tag == tag]

    def _has(self, name: str, value: str) -> bool:
        own = self.attributes.get(name.rstrip("_").replace("_", "-"))
        return own is not None and (value in own.split() if name == "class_" else value == own)

    def text(self) -> str:
        """The words of the element, control characters put back in."""
        if "data-code" in self.attributes:
            return chr(int((self.attributes["data-code"] or "").removeprefix("U+"), 16))
        return "".join(child if isinstance(child, str) else child.text() for child in self.children)


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("#root")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs), f"an attribute twice: {attrs}"
        node = Node(tag, dict(attrs))
        self._open[-1].children.append(node)
        if tag not in VOID:
            self._open.append(node)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop().tag == tag, f"</{tag}> closes another element"

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    def finish(self) -> Node:
        self.close()
        assert self._open == [self.root], "an element is not closed"
        return self.root


def parse(html: str) -> Node:
    """The tree. Every element is closed where it should be, or the test fails."""
    builder = _Builder()
    builder.feed(html)
    return builder.finish()


def assert_harmless(root: Node) -> None:
    """Nothing but our own elements and attributes, no address that does anything, nothing that a screen or a file cannot take."""
    for node in root.walk():
        assert node.tag in ELEMENTS | {"#root"}
        assert set(node.attributes) <= ATTRIBUTES
        href = node.attributes.get("href")
        assert href is None or re.match(r"(?i:https?)://|#(?:fact|text)-[QDNPX][0-9]+\Z|#list-[0-9]+\Z|#facts\Z", href)
        for words in (*node.attributes.values(), *(child for child in node.children if isinstance(child, str))):
            assert not re.search(
                "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", words or ""
            )
    assert len(root.tagged("style")) <= 1


def assert_ids_are_unique(root: Node) -> None:
    ids = [node.attributes["id"] for node in root.walk() if "id" in node.attributes]
    assert len(ids) == len(set(ids))
