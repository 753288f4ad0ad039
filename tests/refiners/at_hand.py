"""Quotes made by hand, so that the refiners are tested without the extractor."""

from newsfacts import Article, Cue, Engine, Fact, Quote, Span, Speaker
from newsfacts.document import Document
from newsfacts.facts import Quote as QuoteFact
from newsfacts.values import QuoteKind

READING = Engine(plugins=["reading"])


def read(text: str) -> Document:
    return READING.read(Article(text))


def span_of(text: str, words: str) -> Span:
    """Where the words first stand; a ``|`` in them goes before the part that is meant: "said |he"."""
    before, _, meant = words.rpartition("|")
    start = text.index(before + meant) + len(before)
    return Span(start, start + len(meant))


def quote(text: str, words: str, speaker: str | None = None, *, kind: QuoteKind = "direct", cue: str | None = None) -> QuoteFact:
    """A quote of the ``words``, which may have ``…`` between two parts, with the speaker's mention where it first stands."""
    parts = tuple(span_of(text, part) for part in words.split("…"))
    mention = None if speaker is None else span_of(text, speaker)
    at = None if cue is None else span_of(text, cue)
    start, end = parts[0].start, parts[-1].end
    return Quote(
        start=start,
        end=end,
        text=text[start:end],
        extractor="by hand",
        kind=kind,
        parts=parts,
        content=" ".join(part.of(text).strip("“”") for part in parts),
        speaker=None if mention is None else Speaker(mention.of(text), mention.of(text), mention.start, mention.end),
        cue=None if at is None else Cue(at.of(text), at.start, at.end),
    )


def fact(text: str, words: str) -> Fact:
    """A fact of no type in particular."""
    span = span_of(text, words)
    return Fact(start=span.start, end=span.end, text=span.of(text), extractor="by hand")
