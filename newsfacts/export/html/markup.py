"""HTML from trees of elements: whatever is not markup is escaped, and no character that steers a reader's screen gets through."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

import attrs

_VOID = frozenset({"br", "input", "meta"})
_CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # control characters but tab and line ends
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # what reorders the text around it
    "\u200b\u2028\u2029\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb"  # what cannot be seen
    "\ufffe\uffff\ud800-\udfff]"  # what cannot be written
)


@attrs.frozen
class Markup:
    """HTML that is safe to write as it is."""

    html: str


Child = str | Markup | None
Value = str | int | bool | None


def element(tag: str, *children: Child | Iterable[Child], **attributes: Value) -> Markup:
    """An element.

    Args:
        children: strings, escaped; markup; None for nothing; or iterables of these.
        attributes: ``class_`` and ``for_`` are class and for, ``data_label`` is data-label; None and False leave one out, True
            gives it no value.
    """
    opening = "".join(_attribute(name.rstrip("_").replace("_", "-"), value) for name, value in attributes.items())
    if tag in _VOID:
        return Markup(f"<{tag}{opening}>")
    return Markup(f"<{tag}{opening}>{joined(children).html}</{tag}>")


def joined(children: Iterable[Child | Iterable[Child]]) -> Markup:
    """Children one after the other, without an element around them."""
    parts: list[str] = []
    for child in children:
        if isinstance(child, Markup):
            parts.append(child.html)
        elif isinstance(child, str):
            parts.append(_escaped(child))
        elif child is not None:
            parts.append(joined(child).html)
    return Markup("".join(parts))


def isolated(words: str, **attributes: Value) -> Markup:
    """Words from elsewhere, whose writing direction changes nothing around them."""
    return element("bdi", words, **attributes)


def legible(text: str) -> str:
    """Text for an attribute: each control character as its code, "⟨U+202E⟩"."""
    return _CONTROL.sub(lambda match: f"⟨{_code(match[0])}⟩", text)


def shortened(text: str, width: int) -> str:
    """The text on one line, with an ellipsis where it is longer than ``width`` characters."""
    line = " ".join(text[: 4 * width].split())
    return line if len(line) <= width and len(text) <= 4 * width else line[: width - 1].rstrip() + "…"


def _attribute(name: str, value: Value) -> str:
    if value is None or value is False:
        return ""
    return f" {name}" if value is True else f' {name}="{html.escape(legible(str(value)))}"'


def _escaped(text: str) -> str:
    """Text between tags: each control character an empty element that shows its code, so that it takes no effect."""
    return _CONTROL.sub(_visible, html.escape(text, quote=False)).replace("\r", "&#13;")


def _visible(match: re.Match[str]) -> str:
    return f'<i class="control" data-code="{_code(match[0])}"></i>'


def _code(character: str) -> str:
    return f"U+{ord(character):04X}"
