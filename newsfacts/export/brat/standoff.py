"""The annotations of one article, a line each.

``T`` lines are the facts, their speakers and cues; ``R`` lines tie these to the facts; ``A`` lines hold what is one of a few
words; ``#`` lines, which brat shows as notes, hold all other values.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import cast

import attrs

from newsfacts.article import Article
from newsfacts.export.arguments import checked_facts
from newsfacts.export.brat.names import ATTRIBUTED_TO, ATTRIBUTES, CUE, CUED_BY, SAID_BY, SPEAKER, entity_name
from newsfacts.export.characters import writable
from newsfacts.export.wording import own_values, source_of
from newsfacts.facts import Fact, Quote
from newsfacts.spans import Span
from newsfacts.values import Cue, Speaker, Unit

_BREAKS = re.compile("[^\t\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
"""What stands between line ends; brat reads files by all those that Unicode knows. Nor may the words of a line have a tab."""
_PLAIN = re.compile(r"[\w.,:+\-/~]+")
_TIED = {"speaker", "cue", "parts", "roles", "content"}
"""Fields that relations and spans show."""


def dumps(article: Article, facts: Iterable[Fact]) -> str:
    """The annotations: what the ``.ann`` file holds. Offsets are code points, as in brat.

    A span that runs over line ends, and a quotation in several parts, is one annotation of several fragments.

    Raises:
        InvalidArgument: naming the argument that is not as described, or facts that are not those of the article.
    """
    found = checked_facts(article, facts)
    lines = _Lines(article.text)
    for fact in found:
        lines.add(fact)
    return writable(str(lines))


def files(article: Article, facts: Iterable[Fact]) -> dict[str, str]:
    """The two files of an article, by ending: ``.txt`` and ``.ann``. Lone surrogates, which no file can hold, become U+FFFD.

    Write them in UTF-8 and with line ends as they are: ``open(path, "w", encoding="utf-8", newline="")``.
    """
    return {".ann": dumps(article, facts), ".txt": writable(article.text)}


class _Lines:
    """Lines and the numbers of what they say."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines: list[str] = []
        self._counts = dict.fromkeys("TRA#", 0)
        self._places: dict[tuple[str, Span], str] = {}

    def __str__(self) -> str:
        return "".join(self._lines)

    def add(self, fact: Fact) -> None:
        """All that is to be said about a fact."""
        entity = self._entity(entity_name(fact.type), fact.parts if isinstance(fact, Quote) and fact.parts else (fact.span,))
        if entity is None:
            return  # nothing but white space, which brat cannot show
        for attribute in ATTRIBUTES:
            if isinstance(fact, attribute.kinds) and (value := attribute.of(fact)) is not None:
                self._line("A", f"{attribute.name} {entity}{value}")
        if isinstance(fact, Quote):
            self._relate(SAID_BY, entity, self._speaker(fact.speaker))
            self._relate(CUED_BY, entity, self._once(CUE, fact.cue))
        self._relate(ATTRIBUTED_TO, entity, self._speaker(source_of(fact)))
        if values := " ".join(_values(fact)):
            self._note(entity, values)

    def _line(self, kind: str, rest: str) -> str:
        self._counts[kind] += 1
        self._lines.append(f"{kind}{self._counts[kind]}\t{rest}\n")
        return f"{kind}{self._counts[kind]}"

    def _entity(self, name: str, spans: Iterable[Span]) -> str | None:
        found = list(fragments(self._text, spans))
        if not found:
            return None
        places = ";".join(f"{span.start} {span.end}" for span in found)
        return self._line("T", f"{name} {places}\t{' '.join(span.of(self._text) for span in found)}")

    def _once(self, name: str, thing: Speaker | Cue | None) -> str | None:
        """The entity of a place, which several facts may share."""
        if thing is None:
            return None
        key = name, thing.span
        if key not in self._places and (entity := self._entity(name, (thing.span,))):
            self._places[key] = entity
        return self._places.get(key)

    def _speaker(self, speaker: Speaker | None) -> str | None:
        is_new = speaker is not None and (SPEAKER, speaker.span) not in self._places
        entity = self._once(SPEAKER, speaker)
        if entity and speaker and is_new:
            self._note(entity, f"name={_quoted(speaker.name)}")
        return entity

    def _relate(self, name: str, first: str, second: str | None) -> None:
        if second is not None:
            self._line("R", f"{name} Arg1:{first} Arg2:{second}")

    def _note(self, entity: str, words: str) -> None:
        self._line("#", f"AnnotatorNotes {entity}\t{words}")


def fragments(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """The pieces of spans between line ends, without white space around them, in order; overlaps and empty pieces left out."""
    reached = 0
    for span in sorted(spans):
        for match in _BREAKS.finditer(text, max(span.start, reached), max(0, span.end)):
            piece = Span(*match.span()).strip(text)
            if piece:
                yield piece
                reached = piece.end


def _values(fact: Fact) -> Iterator[str]:
    """``value=84500000``, ``unit="US dollar"``: what no attribute, relation or span shows."""
    shown = {attribute.field for attribute in ATTRIBUTES if isinstance(fact, attribute.kinds)}
    for name, value in own_values(fact).items():
        if name not in shown | _TIED:
            yield f"{name}={_quoted(_words(value))}"


def _words(value: object) -> str:
    match value:
        case Unit():
            return value.name
        case Decimal():
            return format(value, "f")
        case date():
            return value.isoformat()
        case _ if attrs.has(type(value)):
            return json.dumps(attrs.asdict(cast("attrs.AttrsInstance", value)), default=str)
    return str(value)


def _quoted(value: str) -> str:
    """The value as it is, or where it has more than word characters in quotes, line ends escaped."""
    return value if _PLAIN.fullmatch(value) else json.dumps(value, ensure_ascii=not value.isprintable())
