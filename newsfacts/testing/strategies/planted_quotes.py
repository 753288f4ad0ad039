"""Direct speech with its speaker, cue and parts known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from hypothesis import strategies as st

from newsfacts.errors import InvalidArgument
from newsfacts.facts import Quote
from newsfacts.spans import Span
from newsfacts.testing.planted import Passage, Plant, Planted
from newsfacts.testing.strategies.articles import planted_passages
from newsfacts.testing.strategies.words import PEOPLE, STATEMENTS, TITLED

Piece = str | tuple[Literal["part", "speaker", "cue"], str]
"""A stretch of a sentence, with its role in the quote if it has one."""
Marks = tuple[str, str]

MARKS: tuple[Marks, ...] = (("“", "”"), ('"', '"'))
CUES = (("said", ""), ("told", " reporters"), ("added", ""), ("warned", ""))
"""Verb and what follows it."""


def planted_quotes(*, speakers: Sequence[str] | None = None) -> st.SearchStrategy[Planted]:
    """Articles with direct quotes: the whole span, the parts, the speaker's mention and the cue are known.

    Args:
        speakers: names to draw from, as they stand in the text; left out, invented ones.

    Raises:
        InvalidArgument: if ``speakers`` is not a list of names, at least one.
    """
    names = (*PEOPLE, *TITLED) if speakers is None else speakers
    if isinstance(names, str) or not names or not all(isinstance(name, str) and name for name in names):
        raise InvalidArgument.wrong_type("speakers", "a list of names, at least one", speakers)
    forms: tuple[Callable[..., Passage], ...] = (_speaker_last, _verb_first, _speaker_first, _split)
    speaker, words = st.sampled_from(tuple(names)), st.sampled_from(STATEMENTS)
    passages = st.builds(_form, st.sampled_from(forms), speaker, words, words, st.sampled_from(CUES), st.sampled_from(MARKS))
    return planted_passages(passages)


def _form(form: Callable[..., Passage], speaker: str, words: str, more: str, cue: tuple[str, str], marks: Marks) -> Passage:
    opening, closing = marks
    return form(speaker, cue, f"{opening}{words},{closing}", f"{opening}{more}.{closing}")


def _speaker_last(speaker: str, cue: tuple[str, str], first: str, _: str) -> Passage:
    """“The bridge will stay open,” Anna Keller told reporters."""
    return _quote(("part", first), " ", ("speaker", speaker), " ", ("cue", cue[0]), f"{cue[1]}.")


def _verb_first(speaker: str, _: tuple[str, str], first: str, __: str) -> Passage:
    """“The bridge will stay open,” said Anna Keller."""
    return _quote(("part", first), " ", ("cue", "said"), " ", ("speaker", speaker), ".")


def _speaker_first(speaker: str, cue: tuple[str, str], _: str, last: str) -> Passage:
    """Anna Keller told reporters: “The bridge will stay open.”"""
    return _quote(("speaker", speaker), " ", ("cue", cue[0]), f"{cue[1]}: ", ("part", last))


def _split(speaker: str, cue: tuple[str, str], first: str, last: str) -> Passage:
    """“The bridge will stay open,” Anna Keller said. “Nobody knew.”"""
    return _quote(("part", first), " ", ("speaker", speaker), " ", ("cue", cue[0]), f"{cue[1]}. ", ("part", last))


def _quote(*pieces: Piece) -> Passage:
    text = ""
    places: dict[str, list[Span]] = {"part": [], "speaker": [], "cue": []}
    for piece in pieces:
        words = piece if isinstance(piece, str) else piece[1]
        if not isinstance(piece, str):
            places[piece[0]].append(Span(len(text), len(text) + len(words)))
        text += words
    parts = tuple(places["part"])
    values = {"kind": "direct", "parts": parts, "speaker.span": places["speaker"][0], "cue.span": places["cue"][0]}
    return Passage(text, (Plant(Quote, parts[0].start, parts[-1].end, values),))
