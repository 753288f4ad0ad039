"""The article's text with its facts marked in it. Labels, names and notes are no part of the text: copy it, and only the
article's own words come along."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newsfacts.export.html.markup import Child, Markup, element, joined
from newsfacts.export.html.nesting import Mark, Piece, nested
from newsfacts.export.html.wording import note, speaker_of
from newsfacts.export.labels import LETTERS
from newsfacts.facts import Fact, Quote
from newsfacts.reading.paragraphs import paragraphs_of
from newsfacts.spans import Span

LANES = 3
"""Underlines that can be told apart below one another."""


def marked_article(text: str, facts: Sequence[tuple[str, Fact]], *, linked: bool) -> Markup:
    """The text in paragraphs, every fact marked.

    Args:
        facts: with their labels, in document order.
        linked: whether marks have ids (``text-Q1``) and labels lead to ``#fact-Q1``.
    """
    paragraphs = paragraphs_of(text)
    writer = _Writer(text, linked=linked)
    parts: list[str | Markup] = []
    done = 0
    for paragraph, content in nested(_marks(text, facts), paragraphs):
        parts.append(text[done : paragraph.start])
        parts.append(element("p", writer.paragraph(paragraph, content), dir="auto"))
        done = paragraph.end
    return joined([*parts, text[done:]])


def first_part(fact: Fact) -> Span:
    """Where the fact's text begins: its span, or of a quote in parts the first."""
    return _parts(fact)[0]


def _parts(fact: Fact) -> tuple[Span, ...]:
    return (isinstance(fact, Quote) and tuple(sorted(fact.parts))) or (fact.span,)


def _marks(text: str, facts: Iterable[tuple[str, Fact]]) -> Iterator[Mark]:
    mentions: set[tuple[int, int]] = set()
    for label, fact in facts:
        for part, span in enumerate(_parts(fact)):
            yield Mark(*_inside(text, span), fact, label, part)
        if isinstance(fact, Quote) and fact.speaker:
            mentions.add(_inside(text, fact.speaker.span))
    yield from (Mark(start, end) for start, end in mentions if start < end)


def _inside(text: str, span: Span) -> tuple[int, int]:
    start = min(max(span.start, 0), len(text))
    return start, min(max(span.end, start), len(text))


class _Writer:
    """Writes pieces, and remembers whose name the margin bears."""

    def __init__(self, text: str, *, linked: bool) -> None:
        self._text = text
        self._linked = linked
        self._paragraph = Span(0, 0)
        self._named = ""

    def paragraph(self, paragraph: Span, content: Iterable[Piece | Span]) -> Markup:
        self._paragraph, self._named = paragraph, ""
        return joined(self._content(content, frozenset()))

    def _content(self, content: Iterable[Piece | Span], lanes: frozenset[int]) -> list[Child]:
        return [each.of(self._text) if isinstance(each, Span) else self._piece(each, lanes) for each in content]

    def _piece(self, piece: Piece, lanes: frozenset[int]) -> Markup:
        """The piece as an element; a quote has its label inside, in front, the others have theirs behind."""
        fact = piece.mark.fact
        if fact is None:
            return element("b", self._content(piece.content, lanes), class_="speaker")
        mark = piece.mark
        name = f"text-{mark.label}" if self._linked and piece.first and mark.part == 0 else None
        if isinstance(fact, Quote):
            front = [self._margin(fact), self._label(mark.label, fact)] if piece.first else [self._margin(fact)]
            return element("span", front, self._content(piece.content, lanes), class_=f"mark quote {fact.kind}", id=name)
        lane = next((lane for lane in range(LANES) if lane not in lanes), LANES - 1)
        content = self._content(piece.content, lanes | {lane})
        marked = element("span", content, class_=f"mark {look(fact)} lane-{lane}", id=name)
        return joined([marked, self._label(mark.label, fact)]) if piece.first else marked

    def _margin(self, quote: Quote) -> Markup | None:
        """The speaker's name, where the paragraph turns to another speaker; "near" where the paragraph itself has the name."""
        name = speaker_of(quote)
        if name == self._named or quote.speaker is None:
            return None
        self._named = name
        full, mention = name.casefold(), quote.speaker.mention.casefold()
        near = self._paragraph.covers(quote.speaker.span) and (full in mention or mention in full)
        return element("span", class_="margin near" if near else "margin", data_name=name)

    def _label(self, label: str, fact: Fact) -> Markup:
        """A link where there are lists to lead to; the keyboard reaches it in any case."""
        words = note(label, fact)
        where = {"href": f"#fact-{label}"} if self._linked else {"tabindex": "0"}
        return element("a", class_="label", data_label=label, data_note=words, aria_label=words, **where)


def look(fact: Fact) -> str:
    """The class that gives a kind of fact its look; those that plugins bring share one."""
    return fact.type if fact.type in LETTERS else "other"
