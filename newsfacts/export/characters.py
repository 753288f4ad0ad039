"""Characters that a format cannot hold: each gives way to one U+FFFD, so that every offset stays."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

Form = Literal["utf-8", "xml"]
REPLACEMENT = "\ufffd"
_UNWRITABLE: dict[Form, re.Pattern[str]] = {
    "utf-8": re.compile("[\ud800-\udfff]"),  # lone surrogates
    "xml": re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"),  # and control characters, U+FFFE, U+FFFF
}


class Replaced(NamedTuple):
    """A character that gave way."""

    offset: int
    character: str

    def __str__(self) -> str:
        return f"U+{ord(self.character):04X} at {self.offset}"


def writable(text: str, form: Form = "utf-8") -> str:
    """The text with every character that the form cannot hold replaced by U+FFFD."""
    return _UNWRITABLE[form].sub(REPLACEMENT, text)


def replaced_in(text: str, form: Form = "utf-8") -> tuple[Replaced, ...]:
    """The characters that :func:`writable` replaces, in order."""
    return tuple(Replaced(match.start(), match[0]) for match in _UNWRITABLE[form].finditer(text))
