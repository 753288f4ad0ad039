"""The layer "names": which words are names, and of what, is spaCy's; titles and gender are the built-in reading's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from newsfacts import Document, Span
from newsfacts.reading.names import Name, Names
from newsfacts.reading.names import names as built_in_names
from newsfacts_spacy.pipeline import Piece

Kind = Literal["person", "organisation"]
KINDS: dict[str, Kind] = {"PERSON": "person", "PER": "person", "ORG": "organisation"}
"""Labels of spaCy's pipelines; all others are no names of speakers."""
CLUSTERS = "coref_clusters"
"""What the keys of a document's span groups begin with where a component wrote coreference there, as spaCy's own does."""
PRONOUNS = frozenset("he she it they him her them".split())
_EDGES = re.compile(r"(?i:the |a |an )?(?P<name>.*?)(?:[’']s?)?\s*", re.DOTALL)


class Mention(NamedTuple):
    """A place where spaCy sees a name."""

    span: Span
    words: tuple[str, ...]
    kind: Kind


def names(document: Document, pieces: Iterable[Piece]) -> Names:
    """Each person and organisation with all mentions; "Castell" is the one full name in the article that has that word.

    Where the pipeline has a component for coreference, the pronouns that it ties to a name are mentions of it too.
    """
    mentions = [mention for piece in pieces for mention in _mentions(document.text, piece)]
    hints = [hint for piece in pieces for hint in _hints(piece, mentions)]
    forms = dict.fromkeys(mention.words for mention in mentions)
    kinds = {words: kind for _, words, kind in reversed(mentions)}
    full = _full_forms(forms, kinds)
    built_in = built_in_names(document)
    by_form: dict[tuple[str, ...], list[Mention]] = {}
    for mention in (*mentions, *hints):
        by_form.setdefault(full[mention.words], []).append(mention)
    return Names(_name(words, kinds[words], places, built_in) for words, places in by_form.items())


def _mentions(text: str, piece: Piece) -> Iterator[Mention]:
    for entity in piece.doc.ents:
        kind = KINDS.get(entity.label_)
        if kind is None:
            continue
        start, end = piece.offset + entity.start_char, piece.offset + entity.end_char
        edges = _EDGES.fullmatch(text, start, end)
        if edges and edges["name"].strip():
            span = Span(*edges.span("name"))
            yield Mention(span, tuple(span.of(text).split()), kind)


def _hints(piece: Piece, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The pronouns that stand in one cluster of the pipeline's with a name: mentions of that name."""
    named = {mention.span.start: mention for mention in mentions}
    for key, cluster in piece.doc.spans.items():
        if not key.startswith(CLUSTERS):
            continue
        places = {piece.offset + span.start_char: span.text for span in cluster}
        name = next((named[start] for start in sorted(places) if start in named), None)
        for start, words in places.items():
            if name is not None and words.lower() in PRONOUNS:
                yield Mention(Span(start, start + len(words)), name.words, name.kind)


def _full_forms(forms: Iterable[tuple[str, ...]], kinds: dict[tuple[str, ...], Kind]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """For each form the longer one that it shortens, where there is just one; else itself.

    A person is shortened to the last words ("Castell"), an organisation to the first ("Brightwater").
    """
    longer: dict[tuple[str, ...], set[tuple[str, ...]]] = {}
    for form in forms:
        for length in range(1, min(len(form), 6)):
            short = form[-length:] if kinds[form] == "person" else form[:length]
            longer.setdefault(short, set()).add(form)
    full: dict[tuple[str, ...], tuple[str, ...]] = {}
    for form in sorted(forms, key=lambda words: (-len(words), words)):
        candidates = {full[other] for other in longer.get(form, ())}
        full[form] = candidates.pop() if len(candidates) == 1 else form
    return full


def _name(words: tuple[str, ...], kind: Kind, mentions: list[Mention], built_in: Names) -> Name:
    same = [found.name for found in (built_in.mention_at(mention.span.start) for mention in mentions) if found is not None]
    genders = [name.gender for name in same if name.gender is not None and kind == "person"]
    return Name(
        name=" ".join(words),
        kind=kind,
        gender=genders[0] if genders else None,
        mentions=tuple(mention.span for mention in mentions),
        aliases=frozenset(" ".join(mention.words) for mention in mentions),
        roles=frozenset().union(*(name.roles for name in same)) if kind == "person" else frozenset(),
    )
