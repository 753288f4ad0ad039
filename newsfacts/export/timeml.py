"""TimeML: the article's text with its dates as TIMEX3 elements in it, and the day of publication as creation time.

The elements around the text (``DOCID``, ``DCT``, ``TITLE``, ``TEXT``) are those of TempEval's files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime

from newsfacts.article import Article
from newsfacts.export.arguments import checked_facts
from newsfacts.export.characters import REPLACEMENT, replaced_in, writable
from newsfacts.facts import DateExpression, Fact
from newsfacts.spans import Span
from newsfacts.timex import grain_of

PUBLICATION = "t0"
"""The ``tid`` of the creation time."""
RESTORED = "newsfacts-character"
"""The processing instruction behind each U+FFFD that stands for a character which XML forbids: it says which."""
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})  # a bare CR would be read as LF
_ESCAPES_IN_ATTRIBUTES = {**_ESCAPES, ord('"'): "&quot;", ord("\t"): "&#9;", ord("\n"): "&#10;"}
_LENGTH_OF_SOME = {
    "century": "PXCE", "decade": "PXDE", "year": "PXY", "half": "PXM", "quarter": "PXQ", "season": "PXM", "month": "PXM",
    "week": "PXW", "weekend": "PXW", "day": "PXD", "part of day": "PTXH", "time": "PTXH",
}  # fmt: skip
"""Of a period between two dates, in TIMEX3's way of leaving a number open."""

Attributes = Mapping[str, str | None]


def dumps(article: Article, facts: Iterable[Fact]) -> str:
    """The article as an XML document, to be written in UTF-8. Facts that are no dates are left out.

    The text inside ``TEXT`` is that of the article, character for character, line ends too. A character that XML forbids
    (a control character, a lone surrogate) is there as U+FFFD, with a processing instruction behind it that names it:
    ``<?newsfacts-character U+0000?>``. A range ("2019-2021") is a DURATION with ``beginPoint`` and ``endPoint``, each an empty
    TIMEX3 behind it; so is, with its words as ``comment``, a date inside another.

    Raises:
        InvalidArgument: naming the argument that is not as described, or facts that are not those of the article.
    """
    timexes = _Timexes(checked_facts(article, facts).of(DateExpression), anchored=article.published is not None)
    head = [_element("DOCID", article.id or article.url), _creation_time(article.published), _element("TITLE", article.title)]
    text = f"<TEXT>{''.join(_inline(article.text, timexes))}</TEXT>"
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<TimeML>", *filter(None, head), text, "</TimeML>", ""]
    return "\n".join(lines)


def _creation_time(published: date | datetime | None) -> str:
    if published is None:
        return ""
    kind = "TIME" if isinstance(published, datetime) else "DATE"
    attributes = {"tid": PUBLICATION, "type": kind, "value": published.isoformat(), "temporalFunction": "false"}
    words = _escaped(published.isoformat())
    return f"<DCT>{_timex({**attributes, 'functionInDocument': 'CREATION_TIME'}, words)}</DCT>"


class _Timexes:
    """The dates of an article with their identifiers: ``t1`` for the first, and so on."""

    def __init__(self, expressions: Iterable[DateExpression], *, anchored: bool) -> None:
        """
        Args:
            anchored: whether there is a creation time to hang on.
        """
        self._anchored = anchored
        self.outermost: list[DateExpression] = []
        self._inside: dict[Span, list[DateExpression]] = {}
        self._ids: dict[int, str] = {}
        self._id_at: dict[Span, str] = {}
        self._inner: set[int] = set()
        self._last = 0
        for expression in expressions:
            if self.outermost and expression.start < self.outermost[-1].end:
                self._inside.setdefault(self.outermost[-1].span, []).append(expression)
                self._inner.add(id(expression))
            else:
                self.outermost.append(expression)
            self._ids[id(expression)] = name = self._next_id()
            self._id_at.setdefault(expression.span, name)

    def _next_id(self) -> str:
        self._last += 1
        return f"t{self._last}"

    def written(self, expression: DateExpression, words: str) -> Iterator[str]:
        """The element around its words, and behind it what has no words of its own."""
        first, slash, last = expression.value.partition("/")
        ends = (self._next_id(), self._next_id()) if slash else None
        yield _timex(self._attributes(expression, ends), words)
        if ends:
            for name, value in zip(ends, (first, last), strict=True):
                kind = "TIME" if "T" in value else "DATE"
                yield _timex({"tid": name, "type": kind, "value": value, "temporalFunction": "false"})
        if words:
            for inner in self._inside.get(expression.span, ()):
                yield from self.written(inner, "")

    def _attributes(self, expression: DateExpression, ends: tuple[str, str] | None) -> Attributes:
        anchor = self._anchor(expression)
        return {
            "tid": self._ids[id(expression)],
            "type": "DURATION" if ends else expression.kind,
            "beginPoint": ends and ends[0],
            "endPoint": ends and ends[1],
            "value": _LENGTH_OF_SOME.get(grain_of(expression.value) or "year") if ends else expression.value,
            "mod": expression.mod,
            "temporalFunction": "true" if anchor else "false",
            "anchorTimeID": anchor,
            "comment": expression.text if id(expression) in self._inner else None,
        }

    def _anchor(self, expression: DateExpression) -> str | None:
        """The TIMEX3 by which the value was found; None where the words alone say it."""
        if expression.source == "publication":
            return PUBLICATION if self._anchored else None
        return self._id_at.get(expression.anchor) if expression.source == "mention" and expression.anchor else None


def _inline(text: str, timexes: _Timexes) -> Iterator[str]:
    done = 0
    for expression in timexes.outermost:
        yield _escaped(text[done : expression.start])
        yield from timexes.written(expression, _escaped(expression.text))
        done = expression.end
    yield _escaped(text[done:])


def _timex(attributes: Attributes, words: str = "") -> str:
    written = "".join(f' {name}="{_in_attribute(value)}"' for name, value in attributes.items() if value is not None)
    return f"<TIMEX3{written}>{words}</TIMEX3>" if words else f"<TIMEX3{written}/>"


def _element(name: str, words: str | None) -> str:
    return "" if words is None else f"<{name}>{_escaped(words)}</{name}>"


def _in_attribute(value: str) -> str:
    return writable(value, "xml").translate(_ESCAPES_IN_ATTRIBUTES)


def _escaped(text: str) -> str:
    """The text as XML; what XML forbids is named behind the sign that stands for it."""
    forbidden = replaced_in(text, "xml")
    if not forbidden:
        return text.translate(_ESCAPES)
    pieces, done = [], 0
    for offset, character in forbidden:
        pieces.append(text[done:offset].translate(_ESCAPES))
        pieces.append(f"{REPLACEMENT}<?{RESTORED} U+{ord(character):04X}?>")
        done = offset + 1
    return "".join([*pieces, text[done:].translate(_ESCAPES)])
