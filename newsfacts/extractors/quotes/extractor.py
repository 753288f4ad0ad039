"""The extractor: sentence by sentence, its passages in quote marks and its reported clauses; the turns of a transcript."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

import attrs

from newsfacts.document import Document
from newsfacts.extractor import ENGLISH
from newsfacts.extractors.quotes.building import cue_words, indirect_quote, quote, speaker_of
from newsfacts.extractors.quotes.claims import claims, leads_on
from newsfacts.extractors.quotes.cues import cues
from newsfacts.extractors.quotes.drafts import Draft, SingleMarks, alone, drafts_in, goes_on, join
from newsfacts.extractors.quotes.indirect import Statement, statements
from newsfacts.extractors.quotes.interviews import answers
from newsfacts.extractors.quotes.nested import nested
from newsfacts.extractors.quotes.screening import may_report
from newsfacts.extractors.quotes.sources import sources
from newsfacts.extractors.quotes.transcripts import turns
from newsfacts.extractors.quotes.wording import QUOTE, Wording, mask, reporters_sentences
from newsfacts.facts import Quote
from newsfacts.lexicon.speech_verbs import CLAIM_NOUNS, FINDING, HEARING, PHRASAL, PROJECTING, SpeechVerb, Strength, table
from newsfacts.reading.marks import Passage
from newsfacts.spans import Span
from newsfacts.triggers import Hit

_SOURCES = frozenset(("according", "account"))
"""Words of phrases that name a source."""
_NAMING = _SOURCES | {"words"}
_REPORTING = FINDING | HEARING | PROJECTING | frozenset(PHRASAL)
"""Verbs that report only with some subjects or words beside them."""


@attrs.frozen(eq=False)
class _Reading:
    """What the sentences of an article are read with."""

    text: str
    masked: str
    single_marks: SingleMarks
    hits: Sequence[Hit]
    """All forms of speech verbs outside quote marks."""
    reporting: Sequence[Hit]
    """Those that report what stands in no marks: verbs of thought do not."""
    claiming: Sequence[Hit]
    """Nouns such as "claim" that may have a clause."""
    wanted: Sequence[int]
    """Where those begin that make it worth reading their sentence."""


class QuoteExtractor:
    """Direct, mixed and indirect quotes with the mention of their speaker.

    A direct quote that has no cue of its own has no speaker here: who goes on speaking is for a refiner to say.
    """

    name = "quotes"
    types = (Quote,)
    languages = ENGLISH

    def __init__(self, added_verbs: Iterable[tuple[str, ...]] = (), *, archive_marks: bool = False) -> None:
        """
        Args:
            added_verbs: entries of the lexicon ``speech_verbs`` from plugins.
            archive_marks: whether words in doubled apostrophes (''so'', as some archives write) count as words in quote
                marks. If not, quotations in them are reported speech (``indirect``), and terms in them are nothing.
        """
        self._archive_marks = archive_marks
        self._verbs = table(added_verbs)
        self._strong = frozenset(word for word, verb in self._verbs.items() if _reports(verb)) | _SOURCES
        self.triggers = frozenset(self._verbs) | CLAIM_NOUNS | _SOURCES

    def extract(self, document: Document) -> Iterator[Quote]:
        """The quotes of the article."""
        text = document.text
        reading = self._reading(document)
        opened: Draft | None = None  # the quotation that the next sentence may go on with
        end = -1
        for span, passages in reporters_sentences(document, reading.masked, reading.wanted):
            drafts, reported = self._read(reading, span, passages)
            if drafts and opened is not None and goes_on(opened, drafts[0], text[end : span.start]):
                join(opened, drafts[0])
                drafts[0] = opened
            elif opened is not None:
                yield from self._finished(text, opened)
            opened, end = drafts[-1] if drafts else None, span.end
            for statement in reported:
                if opened is not None and opened.passages[-1].start < statement.end:
                    opened.around.append(statement)
                else:
                    yield statement
            for draft in drafts[:-1]:
                yield from self._finished(text, draft)
            if opened is not None and opened.kind != "direct":
                yield from self._finished(text, opened)
                opened = None
        if opened is not None:
            yield from self._finished(text, opened)
        for words, speaker in (*turns(document), *answers(document)):
            yield quote(text, "direct", "transcript", (words,), words.of(text), speaker, None)
        yield from self._nested(document)

    def _reading(self, document: Document) -> _Reading:
        text, passages = document.text, document.marks.outermost
        masked = mask(text, passages)
        hits = [hit for hit in document.hits(self.name) if masked[hit.start] != QUOTE]
        reporting, claiming, wanted = [], [], []
        for hit in hits:
            worth_reading = hit.word in CLAIM_NOUNS and leads_on(text, hit)
            if worth_reading:
                claiming.append(hit)
            if hit.word in self._strong:
                reporting.append(hit)
                worth_reading = worth_reading or may_report(text, hit, self._verbs)
            if worth_reading:
                wanted.append(hit.start)
        return _Reading(text, masked, _single_marks(passages), hits, reporting, claiming, wanted)

    def _read(self, reading: _Reading, span: Span, passages: Sequence[Passage]) -> tuple[list[Draft], list[Quote]]:
        """The quotations in marks that a sentence holds, and the statements in it that they do not make up."""
        text = reading.text
        if len(passages) == 1 and passages[0].start == span.start and passages[0].end >= span.end:
            return [alone(text, passages[0], reading.single_marks)], []
        claiming = _within(reading.claiming, span) if reading.claiming else ()
        wording = Wording(text, reading.masked, span, passages)
        verbs = cues(wording, _within(reading.hits if passages or claiming else reading.reporting, span), self._verbs)
        named = [] if _NAMING.isdisjoint(wording.lower) else list(sources(wording))
        drafts = drafts_in(text, wording, verbs, named, reading.single_marks) if passages else []
        reported = []
        if verbs or named or claiming:
            for statement in statements(wording, verbs, named, claims(wording, claiming)):
                fact = indirect_quote(text, wording, statement)
                if not passages or not self._is_quoted_anyway(text, wording, statement, fact):
                    reported.append(fact)
        return drafts, reported

    def _is_quoted_anyway(self, text: str, wording: Wording, statement: Statement, fact: Quote) -> bool:
        """Whether one passage in marks makes up four fifths of a statement, and says it all."""
        size = sum(map(len, fact.parts))
        inside = (wording.quotes.get(index) for stretch in statement.contents for index in range(*stretch))
        return any(
            5 * (passage.end - passage.start) >= 4 * size and (self._archive_marks or not _is_archival(text, passage))
            for passage in inside
            if passage is not None
        )

    def _finished(self, text: str, draft: Draft) -> list[Quote]:
        """The quotation, and the statements around it that it does not reach out of: it is never given up for them."""
        kind = draft.kind
        if not self._archive_marks and _is_archival(text, draft.passages[0]):
            kind = "indirect"
            if draft.kind != "direct":
                return draft.around
        parts = tuple([passage.span for passage in draft.passages])
        content = " ".join(filter(None, [text[passage.inner_start : passage.inner_end].strip() for passage in draft.passages]))
        fact = quote(text, kind, draft.rule, parts, content, draft.speaker, draft.cue)
        if not draft.around:
            return [fact]
        beside = [one for one in draft.around if not one.span.crosses(fact.span) and one.span != fact.span]
        return [fact, *beside]

    def _nested(self, document: Document) -> Iterator[Quote]:
        text = document.text
        for wording, outer, passage, attribution in nested(document, self.name, self._verbs):
            if self._archive_marks or not _is_archival(text, outer):
                speaker = speaker_of(text, wording, attribution.speaker, attribution.cue)
                cue = cue_words(text, wording, attribution.cue)
                yield from self._finished(text, Draft("direct", "nested", [passage], speaker, cue))


def _reports(verb: SpeechVerb) -> bool:
    """Whether the verb can report what stands in no marks."""
    return verb.strength is Strength.STRONG or verb.lemma in _REPORTING


def _within(hits: Sequence[Hit], span: Span) -> Sequence[Hit]:
    """The hits that start inside the span."""
    first = bisect_left(hits, (span.start,))
    return hits[first : bisect_left(hits, (span.end,), first)]


def _is_archival(text: str, passage: Passage) -> bool:
    """Whether the passage opens with doubled apostrophes."""
    return text.startswith("''", passage.start)


def _single_marks(passages: Iterable[Passage]) -> SingleMarks:
    """What single marks are for in the article."""
    families = [passage.family for passage in passages]
    return "terms" if families.count("single") <= families.count("double") + families.count("doubled") else "quotes"
