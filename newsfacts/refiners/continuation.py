"""Who goes on speaking where a quote has no cue of its own."""

from __future__ import annotations

import re

from newsfacts.document import Document
from newsfacts.facts import Quote
from newsfacts.refiners.antecedents import Antecedents
from newsfacts.spans import Span
from newsfacts.values import Speaker

_GOING_ON = (",", "?", "!")
_PRONOUN = re.compile(r"\s(he|she)\s[a-z]")
_TITLES = re.compile(r"\s(?:[A-Z][\w.-]*\s)*")
_VERB = re.compile(r"\s(?:[a-z]{2,}ed|said|told|shot|spat|went|wrote|sang|spoke|began|threw|hit|cut|says|adds|asks)\b")
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being)\s(?:[a-z]+ly\s)?[a-z]+(?:ed|wn|id|ld)\s(?:as\s)?(?:an?\s|the\s)?\Z")
_REACH = 60


class RunningSpeaker:
    """Follows the quotes in document order: tell it of each that has a speaker, ask it for each that has none."""

    def __init__(self, document: Document, antecedents: Antecedents) -> None:
        self._document = document
        self._antecedents = antecedents
        self._end = -1
        self._paragraph = -2
        self._speaker: Speaker | None = None

    def speaks(self, quote: Quote, speaker: Speaker) -> None:
        """Take note of a quote and its speaker, unless they are quoted by somebody else."""
        if not self._antecedents.is_spoken(speaker.start):
            self._end, self._speaker = quote.end, speaker
            self._paragraph = self._document.paragraphs.index_at(quote.start)

    def of(self, quote: Quote) -> Speaker | None:
        """The speaker of a quote without one.

        First whoever acts in its own sentence, right after it (“No,” Smith shot back) or before it, then in the sentence before:
        Smith shook her head. “No.” If these name nobody, it is the speaker of the quote before, in this paragraph or the one
        before. Words inside the reporter's sentence go on with nothing, and are not those of a subject of whom they are said:
        Smith was described as “a fox”.
        """
        goes_on = quote.kind == "direct" or quote.rule == "sentence"  # in an archive's doubled apostrophes it is indirect
        if not goes_on and (quote.kind != "mixed" or self._is_said_of_subject(quote)):
            return None
        if self._is_nested(quote) or not self._document.sentences:
            return None
        paragraph = self._document.paragraphs.index_at(quote.start)
        sentence = self._document.sentences.index_at(quote.start)
        own = self._right_after(quote) or self._subject(sentence, before=quote.start)
        if own or not goes_on:
            return own
        if sentence > 0 and self._end <= (previous := self._document.sentences[sentence - 1]).start:
            same_paragraph = previous.start >= self._document.paragraphs[paragraph].start
            if (same_paragraph or self._paragraph < paragraph - 1) and (subject := self._subject(sentence - 1)):
                return subject
        return self._speaker if self._paragraph >= paragraph - 1 else None

    def _is_said_of_subject(self, quote: Quote) -> bool:
        return _PASSIVE.search(self._document.text, max(0, quote.start - _REACH), quote.start) is not None

    def _subject(self, sentence: int, before: int | None = None) -> Speaker | None:
        span, name = self._antecedents.subjects.get(sentence, (None, ""))
        if span is None or (before is not None and span.end > before):
            return None
        return Speaker(name, span.of(self._document.text), span.start, span.end)

    def _right_after(self, quote: Quote) -> Speaker | None:
        """Who follows a quote that ends with a comma, a question or an exclamation mark: any verb is one of saying there."""
        text, end = self._document.text, quote.end
        if text[end - 2 : end - 1] not in _GOING_ON:
            return None
        if pronoun := _PRONOUN.match(text, end):
            name = self._antecedents.of.get(pronoun.start(1))
            return Speaker(name, pronoun[1], *pronoun.span(1)) if name else None
        mention = next(iter(self._document.names.within(Span(end, end + _REACH))), None)
        if mention is None or not _TITLES.fullmatch(text, end, mention.start) or not _VERB.match(text, mention.end):
            return None
        return Speaker(mention.name.name, text[mention.start : mention.end], mention.start, mention.end)

    def _is_nested(self, quote: Quote) -> bool:
        passage = self._antecedents.spoken.at(quote.start)
        return passage is not None and passage.start < quote.start < passage.end
