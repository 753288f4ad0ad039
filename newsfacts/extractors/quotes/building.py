"""Facts made of ranges of tokens."""

from __future__ import annotations

import re

from newsfacts.extractors.quotes.indirect import Statement
from newsfacts.extractors.quotes.naming import name_in
from newsfacts.extractors.quotes.phrases import Mention
from newsfacts.extractors.quotes.word_classes import CONTRACTIONS
from newsfacts.extractors.quotes.wording import Wording
from newsfacts.facts import Quote
from newsfacts.lexicon.speech_verbs import SPEECH_NOUNS
from newsfacts.spans import Span
from newsfacts.values import Cue as CueWords
from newsfacts.values import QuoteKind, Speaker

_POSSESSIVE_ENDING = re.compile(r"[’']s\Z|(?<=s)[’']\Z")


def speaker_of(text: str, wording: Wording, mention: Mention | None, cue: Mention | None) -> Speaker | None:
    """The speaker that a mention names, without its ending where the cue is a noun: [the mayor]'s claim, in [Lane]'s words."""
    if mention is None:
        return None
    start, end = wording.bounds(mention.first, mention.stop)
    words = text[start:end]
    if "’" in words or "'" in words:
        words = _without_ending(words, cue is not None and wording.lower[cue.stop - 1])
    return Speaker(name_in(words), words, start, start + len(words))


def _without_ending(words: str, cue: str | bool) -> str:
    contraction = CONTRACTIONS.fullmatch(words)
    if contraction is not None:
        return contraction["pronoun"]  # they’ll say
    return _POSSESSIVE_ENDING.sub("", words) if cue in SPEECH_NOUNS or cue in ("words", "account") else words


def cue_words(text: str, wording: Wording, cue: Mention | None) -> CueWords | None:
    """The words of the cue."""
    if cue is None:
        return None
    start, end = wording.bounds(cue.first, cue.stop)
    return CueWords(text[start:end], start, end)


def indirect_quote(text: str, wording: Wording, statement: Statement) -> Quote:
    """The fact of a statement."""
    parts = tuple([Span(*wording.bounds(stretch.first, stretch.stop)) for stretch in statement.contents])
    content = " ".join([text[part.start : part.end] for part in parts])
    speaker = speaker_of(text, wording, statement.speaker, statement.cue)
    return quote(text, "indirect", statement.rule, parts, content, speaker, cue_words(text, wording, statement.cue))


def quote(
    text: str,
    kind: QuoteKind,
    rule: str,
    parts: tuple[Span, ...],
    content: str,
    speaker: Speaker | None,
    cue: CueWords | None,
) -> Quote:
    """The fact; its source is its speaker."""
    start, end = parts[0].start, parts[-1].end
    return Quote(
        start=start,
        end=end,
        text=text[start:end],
        extractor="quotes",
        rule=rule,
        kind=kind,
        parts=parts,
        content=content,
        speaker=speaker,
        cue=cue,
        attributed_to=speaker,
    )
