"""Persons and organisations of an article, each with all its mentions: "President Vladimir Putin" and "Putin" are one person."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple, overload

import attrs

from newsfacts.document import Document
from newsfacts.lexicon.titles import HONORIFICS, TITLES
from newsfacts.reading.naming.aliases import bearers
from newsfacts.reading.naming.candidates import candidates
from newsfacts.reading.naming.capitals import fold
from newsfacts.reading.naming.genders import tell_by_pronouns
from newsfacts.reading.naming.kind import Kind
from newsfacts.reading.naming.title import Gender
from newsfacts.spans import Span

_HONORIFICS = frozenset(HONORIFICS)
_NONE: frozenset[str] = frozenset()
_START = attrgetter("start")


@attrs.frozen
class Name:
    """A person or an organisation of the article.

    Attributes:
        name: the fullest form in the article, without titles: "Vladimir Putin".
        kind: ``person``, ``organisation``, or None where the article does not tell ("Exxon said").
        gender: of a person, where titles, first name or pronouns tell it.
        mentions: the places where it stands, in order, titles and possessive endings left out.
        aliases: all forms that stand in the article: {"Vladimir Putin", "Putin"}.
        roles: what the person is said to be, in lower case: "senator", "spokeswoman".
    """

    name: str
    kind: Kind | None
    gender: Gender | None = None
    mentions: tuple[Span, ...] = ()
    aliases: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()


class Mention(NamedTuple):
    """One place where a name stands: ``text[start:end]`` is "Putin"."""

    start: int
    end: int
    name: Name


class Names(Sequence[Name]):
    """The names of an article, by first mention. A plugin's layer may make one of its own ``Name`` objects."""

    __slots__ = ("_by_form", "_mentions", "_names", "_starts")

    def __init__(self, names: Iterable[Name]) -> None:
        self._names = tuple(sorted(names, key=lambda name: (name.mentions[0].start if name.mentions else -1, name.name)))
        mentions = sorted(
            (mention.start, -mention.end, index) for index, name in enumerate(self._names) for mention in name.mentions
        )
        self._mentions = tuple(Mention(start, -negated_end, self._names[index]) for start, negated_end, index in mentions)
        self._starts = [mention.start for mention in self._mentions]
        self._by_form: dict[str, Name] | None = None

    @overload
    def __getitem__(self, index: int) -> Name: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Name, ...]: ...
    def __getitem__(self, index: int | slice) -> Name | tuple[Name, ...]:
        return self._names[index]

    def __len__(self) -> int:
        return len(self._names)

    def __iter__(self) -> Iterator[Name]:
        return iter(self._names)

    def __repr__(self) -> str:
        return f"<Names: {', '.join(name.name for name in self._names) or 'none'}>"

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """All mentions in document order."""
        return self._mentions

    def mention_at(self, offset: int) -> Mention | None:
        """The mention that covers the character at ``offset``, or None."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or offset >= self._mentions[index].end:
            return None
        return self._mentions[index]

    def within(self, span: Span) -> tuple[Mention, ...]:
        """The mentions that lie inside ``span``."""
        first = bisect_left(self._starts, span.start)
        found = self._mentions[first : bisect_left(self._starts, span.end, first)]
        # only the last can reach beyond it, unless a plugin's mentions overlap
        return tuple([mention for mention in found if mention.end <= span.end]) if found else found

    def fullest(self, mention: str | Span) -> str:
        """The fullest form for words or for a place: "Mr. Putin" -> "Vladimir Putin".

        Words that are no name of the article come back as they are, and so does a place without a mention as "".
        """
        if isinstance(mention, Span):
            found = self.within(mention)
            return found[-1].name.name if found else ""
        name = self.called(mention)
        return name.name if name else mention

    def called(self, words: str) -> Name | None:
        """The name of which the words are a form, with or without a title, wherever they stand: "Mr. Putin"."""
        if self._by_form is None:
            self._by_form = {}
            for name in self._names:
                for form in (name.name, *name.aliases):
                    self._by_form.setdefault(_without_titles(form), name)
        return self._by_form.get(_without_titles(words))


def _without_titles(words: str) -> str:
    """Words for look-up: folded, titles and possessive endings taken off."""
    keys = [fold(word.removesuffix("’s").removesuffix("'s").strip("’'\",")) for word in words.split()]
    while len(keys) > 1 and keys[0] in TITLES:
        del keys[0]
    return " ".join(keys)


def names(document: Document) -> Names:
    """The names of the article's text."""
    text = document.text
    gathered = bearers(text, list(candidates(document)))
    tell_by_pronouns(text, gathered)
    found = [
        Name(
            name=bearer.fullest(),
            kind=bearer.certain_kind,
            gender=bearer.gender if bearer.kind != "organisation" else None,
            mentions=tuple(sorted(bearer.mentions, key=_START) if len(bearer.mentions) > 1 else bearer.mentions),
            aliases=frozenset(bearer.forms),
            roles=frozenset(bearer.roles - _HONORIFICS) if bearer.roles else _NONE,
        )
        for bearer in gathered
    ]
    return Names(found)
