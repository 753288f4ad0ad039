r"""Text with marks in it: ``Prices rose [3.2 percent](percentage value=3.2 change=up)``.

A fact stands in square brackets, its type and values in round ones right behind; facts may lie inside one another. In the
text ``\[``, ``\]`` and ``\\`` stand for the signs themselves. A value of other than letters, digits and ``.,:+-/~<>=`` is a
JSON string: ``speaker="Anna Keller"``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal

import attrs

from newsfacts.errors import InvalidArgument
from newsfacts.facts import Fact
from newsfacts.spans import Span
from newsfacts.testing.anatomy import fields_of
from newsfacts.values import Cue, Speaker, Unit

_UNSHOWN = {"start", "end", "text", "extractor", "rule", "content", "roles", "earliest", "latest", "edtf"}
"""Fields that the text itself, or another field, already tells."""
_PLAIN = re.compile(r"[\w.,:+\-/~<>=]+")
_VALUE = re.compile(r'\s*(?P<key>\w+)=(?:(?P<plain>[\w.,:+\-/~<>=]+)|(?P<quoted>"(?:[^"\\]|\\.)*"))')
_TYPE = re.compile(r"[\w-]+")
_UNMARKED = re.compile(r"[^\[\]\\]+")


@attrs.frozen(order=True)
class Mark:
    """A marked fact: where it stands, its type in the wire format, and the values that a reader wants to see, as words."""

    start: int
    end: int
    type: str
    values: Mapping[str, str] = attrs.field(order=False)

    @classmethod
    def of(cls, fact: Fact) -> Mark:
        """The mark of a fact: all fields of its own that are not at their default and not told by the text."""
        shown = (
            (field, _words(getattr(fact, field.name), fact.start))
            for field in fields_of(fact)
            if field.eq and field.name not in _UNSHOWN
        )
        values = {field.name: words for field, words in shown if words is not None and getattr(fact, field.name) != field.default}
        return cls(fact.start, fact.end, fact.type, values)

    def label(self) -> str:
        """``percentage value=3.2 change=up``."""
        return " ".join([self.type, *(f"{key}={quoted(value)}" for key, value in self.values.items())])


def _words(value: object, start: int) -> str | None:
    """A value as a word or two; None for what is not shown. Spans are counted from the fact's start."""
    match value:
        case bool() | int() | str():
            return str(value)
        case Decimal():
            return format(value, "f")
        case date():
            return value.isoformat()
        case Unit() | Speaker():
            return value.name
        case Cue():
            return value.text
        case [Span(), Span(), *_]:
            return ",".join(f"{span.start - start}:{span.end - start}" for span in value if isinstance(span, Span))
    return None


def quoted(value: str) -> str:
    return value if _PLAIN.fullmatch(value) else json.dumps(value, ensure_ascii=False)


def unquoted(value: str) -> str:
    return str(json.loads(value)) if value.startswith('"') else value


def in_order(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """The marks by start, the longer first, then by type and values."""
    return tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.type, *mark.values.items())))


def split_crossing(marks: Iterable[Mark]) -> tuple[list[Mark], list[Mark]]:
    """The marks that nest, and those that would cross one of them."""
    inside: list[Mark] = []
    crossing: list[Mark] = []
    around: list[Mark] = []
    for mark in marks:
        while around and around[-1].end <= mark.start:
            around.pop()
        if around and around[-1].end < mark.end:
            crossing.append(mark)
        else:
            inside.append(mark)
            around.append(mark)
    return inside, crossing


def mark_up(text: str, marks: Iterable[Mark]) -> Iterator[str]:
    """The text, in pieces, with its marks, which must nest and come in order."""
    open_marks: list[Mark] = []
    done = 0

    def up_to(end: int) -> str:
        nonlocal done
        piece, done = text[done:end], end
        return re.sub(r"[\[\]\\]", r"\\\g<0>", piece)

    for mark in marks:
        while open_marks and open_marks[-1].end <= mark.start:
            last = open_marks.pop()
            yield f"{up_to(last.end)}]({last.label()})"
        yield up_to(mark.start) + "["
        open_marks.append(mark)
    while open_marks:
        last = open_marks.pop()
        yield f"{up_to(last.end)}]({last.label()})"
    yield up_to(len(text))


def read_marks(body: str, first_line: int) -> tuple[str, list[Mark]]:
    """The text without its marks, and the marks.

    Args:
        first_line: number of the line with which ``body`` begins in its file.

    Raises:
        InvalidArgument: naming the line and what is wrong there.
    """
    pieces: list[str] = []
    starts: list[int] = []
    marks: list[Mark] = []
    length = at = 0

    def wrong(what: str) -> InvalidArgument:
        line = body.count("\n", 0, at) + first_line
        return InvalidArgument(f"line {line}: {what}: {body[at : at + 40]!r}")

    while at < len(body):
        sign = body[at]
        if sign == "\\":
            if body[at + 1 : at + 2] not in ("[", "]", "\\"):
                raise wrong("a backslash must stand before [, ] or another backslash")
            pieces.append(body[at + 1])
            length, at = length + 1, at + 2
        elif sign == "[":
            starts.append(length)
            at += 1
        elif sign == "]":
            if not starts:
                raise wrong("this closes no fact; write \\] for the sign itself")
            if body[at + 1 : at + 2] != "(":
                raise wrong("the type and values of the fact must follow in round brackets")
            label = read_label(body, at + 2)
            if label is None or body[label[2] : label[2] + 1] != ")":
                raise wrong("not a type and values, such as (date value=2024-05-14)")
            marks.append(Mark(starts.pop(), length, label[0], label[1]))
            at = label[2] + 1
        else:
            plain = _UNMARKED.match(body, at)
            assert plain is not None, "the sign is none of the three"
            pieces.append(plain[0])
            length, at = length + len(plain[0]), plain.end()
    if starts:
        raise wrong("a fact is not closed at the end of the file")
    return "".join(pieces), marks


def read_label(source: str, at: int) -> tuple[str, dict[str, str], int] | None:
    """Type, values and where they end."""
    kind = _TYPE.match(source, at)
    if kind is None:
        return None
    values: dict[str, str] = {}
    at = kind.end()
    while value := _VALUE.match(source, at):
        values[value["key"]] = value["plain"] or unquoted(value["quoted"])
        at = value.end()
    return kind[0], values, at
