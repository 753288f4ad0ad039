"""The extractor: sentence by sentence, its passages in quote marks and its reported clauses; the turns of a transcript."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

import attrs

from newsfacts.document import Document
from newsfacts.extractor import ENGLISH
from newsfacts.extractors.quotes.attribution import attribute
from newsfacts.extractors.quotes.claims import claims, leads_on
from newsfacts.extractors.quotes.cues import Cue, cues
from newsfacts.extractors.quotes.indirect import Statement, statements
from newsfacts.extractors.quotes.mentions import Mention
from newsfacts.extractors.quotes.naming import name_in
from newsfacts.extractors.quotes.nested import nested
from newsfacts.extractors.quotes.sources import Source, sources
from newsfacts.extractors.quotes.transcripts import turns
from newsfacts.extractors.quotes.word_classes import CONTRACTIONS
from newsfacts.extractors.quotes.wording import Wording, mask, reporters_sentences
from newsfacts.facts import Quote
from newsfacts.lexicon.speech_verbs import CLAIM_NOUNS, FINDING, PROJECTING, SPEECH_NOUNS, SpeechVerb, Strength, table
from newsfacts.reading.marks import Passage
from newsfacts.spans import Span
from newsfacts.values import Cue as CueWords
from newsfacts.values import QuoteKind, Speaker

SingleMarks = Literal["quotes", "terms"]
"""What single marks hold: what people say; or titles and terms, where people are quoted in double ones."""
_POSSESSIVE_ENDING = re.compile(r"[’']s\Z|(?<=s)[’']\Z")
_LONGEST_INSERT = 25
"""Tokens between the halves of a quotation: “…,” said Ann Lee, the head of the group that …, “…”."""


@attrs.define(eq=False)
class _Draft:
    """A quotation in marks that may still get further parts."""

    kind: QuoteKind
    rule: str
    passages: list[Passage]
    speaker: Speaker | None = None
    cue: CueWords | None = None
    index: int = 0
    """The token of its last passage in the sentence that is being read."""
    opens: bool = False
    """Whether its first passage stands at the start of the sentence."""
    around: list[Quote] = attrs.field(factory=list)
    """Statements that may hold it, unless it outgrows them."""


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
        self._strong = frozenset(word for word, verb in self._verbs.items() if _reports(verb)) | {"according"}
        self.triggers = frozenset(self._verbs) | CLAIM_NOUNS | {"according"}

    def extract(self, document: Document) -> Iterator[Quote]:
        """The quotes of the article."""
        text = document.text
        masked = mask(text, document.marks.outermost)
        single_marks = _single_marks(document)
        hits = document.hits(self.name)
        last = 0
        opened: _Draft | None = None  # the quotation that the next sentence may go on with
        opened_end = -1
        for span, passages in reporters_sentences(document, masked):
            first = last
            while last < len(hits) and hits[last].start < span.end:
                last += 1
            triggers = hits[first:last]
            nouns = [hit for hit in triggers if leads_on(text, hit)]
            if not passages and not nouns:
                # Verbs of thought report only what stands in marks.
                triggers = [hit for hit in triggers if hit.word in self._strong]
                if not triggers:
                    continue
            wording = Wording(text, masked, span, passages)
            verbs = cues(wording, triggers, self._verbs)
            named = list(sources(wording)) if "according" in wording.lower or "words" in wording.lower else []
            drafts = _drafts(text, wording, verbs, named, single_marks)
            if drafts and opened is not None and _goes_on(text, wording, opened, drafts[0], opened_end):
                opened.passages += drafts[0].passages
                if opened.speaker is None and opened.cue is None:
                    opened.speaker, opened.cue, opened.rule = drafts[0].speaker, drafts[0].cue, drafts[0].rule
                drafts[0] = opened
            elif opened is not None:
                yield from self._finished(text, opened)
            opened, opened_end = drafts[-1] if drafts else None, span.end
            for statement in statements(wording, verbs, named, claims(wording, nouns)):
                quote = _indirect(text, wording, statement)
                if passages and self._is_quoted_anyway(text, wording, statement, quote):
                    continue
                if opened is not None and opened.passages[-1].start < quote.end:
                    opened.around.append(quote)
                else:
                    yield quote
            for draft in drafts[:-1]:
                yield from self._finished(text, draft)
            if opened is not None and opened.kind != "direct":
                yield from self._finished(text, opened)
                opened = None
        if opened is not None:
            yield from self._finished(text, opened)
        for words, speaker in turns(document):
            yield _quote(text, "direct", "transcript", (words,), words.of(text), speaker, None)
        for wording, outer, passage, attribution in nested(document, self.name, self._verbs):
            if self._archive_marks or not _is_archival(text, outer):
                mention = _speaker(text, wording, attribution.speaker, attribution.cue)
                cue = _cue_words(text, wording, attribution.cue)
                yield from self._finished(text, _Draft("direct", "nested", [passage], mention, cue))

    def _is_quoted_anyway(self, text: str, wording: Wording, statement: Statement, quote: Quote) -> bool:
        """Whether one passage in marks makes up four fifths of a statement, and says it all."""
        size = sum(map(len, quote.parts))
        inside = (wording.quotes.get(index) for stretch in statement.contents for index in range(*stretch))
        return any(
            5 * (passage.end - passage.start) >= 4 * size and (self._archive_marks or not _is_archival(text, passage))
            for passage in inside
            if passage is not None
        )

    def _finished(self, text: str, draft: _Draft) -> Iterator[Quote]:
        """The quotation, and the statements around it that it does not reach out of: it is never given up for them."""
        kind = draft.kind
        if not self._archive_marks and _is_archival(text, draft.passages[0]):
            kind = "indirect"
            if draft.kind != "direct":
                yield from draft.around
                return
        parts = tuple(passage.span for passage in draft.passages)
        content = " ".join(filter(None, (passage.inner.of(text).strip() for passage in draft.passages)))
        quote = _quote(text, kind, draft.rule, parts, content, draft.speaker, draft.cue)
        yield quote
        for statement in draft.around:
            if not statement.span.crosses(quote.span) and statement.span != quote.span:
                yield statement


def _reports(verb: SpeechVerb) -> bool:
    """Whether the verb can report what stands in no marks."""
    return verb.strength is Strength.STRONG or verb.lemma in FINDING or verb.lemma in PROJECTING


def _is_archival(text: str, passage: Passage) -> bool:
    """Whether the passage opens with doubled apostrophes."""
    return text.startswith("''", passage.start)


def _single_marks(document: Document) -> SingleMarks:
    """What single marks are for in the article."""
    families = Counter(passage.family for passage in document.marks.outermost)
    return "terms" if families["single"] <= families["double"] + families["doubled"] else "quotes"


def _drafts(
    text: str, wording: Wording, verbs: Sequence[Cue], named: Sequence[Source], single_marks: SingleMarks
) -> list[_Draft]:
    """The quotations of a sentence, the halves around "he said" joined."""
    drafts: list[_Draft] = []
    for index, passage in wording.quotes.items():
        attribution = attribute(text, wording, index, verbs, named)
        draft = _Draft(
            attribution.kind,
            attribution.rule,
            [passage],
            _speaker(text, wording, attribution.speaker, attribution.cue),
            _cue_words(text, wording, attribution.cue),
            index,
            index == 0,
        )
        last = drafts[-1] if drafts else None
        if last and _is_listed(wording, last.index, index):
            draft = attrs.evolve(last, passages=[passage], index=index, opens=False, around=[])  # chanted “A” and “B”
        if passage.family == "single" and single_marks == "terms" and not attribution.beside:
            draft = _Draft("unattributed", "single-marks", [passage], index=index)
        if last and _resumes(wording, last, draft):
            last.passages.append(passage)
            last.index = index
        else:
            drafts.append(draft)
    return drafts


def _resumes(wording: Wording, last: _Draft, draft: _Draft) -> bool:
    """Whether a passage goes on with the one before it: “…,” he said, “…”."""
    if last.kind != "direct" or last.rule != "quote-cue" or draft.rule != "cue-quote" or draft.cue != last.cue:
        return False
    pause = wording.lower[draft.index - 1]
    return pause in (",", ":", ";", "—", "–", ".") and draft.index - last.index <= _LONGEST_INSERT


def _goes_on(text: str, wording: Wording, opened: _Draft, draft: _Draft, opened_end: int) -> bool:
    """Whether a quotation at the start of a sentence belongs to the one before: “…,” he said. “…”, or marks re-opened."""
    if not draft.opens or draft.kind != "direct":
        return False
    if draft.cue is not None or draft.speaker is not None:
        return draft.passages[0].reopens and opened.cue is None and opened.speaker is None
    gap = text[opened_end : wording.span.start]
    return draft.passages[0].reopens or (not gap.strip() and not any(end in gap for end in "\n\r\u2028\u2029"))


def _is_listed(wording: Wording, earlier: int, index: int) -> bool:
    """Whether only a comma or "and" parts two passages."""
    return index - earlier <= 3 and all(word in (",", "and", "or") for word in wording.lower[earlier + 1 : index])


def _speaker(text: str, wording: Wording, mention: Mention | None, cue: Mention | None) -> Speaker | None:
    """The speaker that a mention names, without its ending where the cue is a noun: [the mayor]'s claim, in [Lane]'s words."""
    if mention is None:
        return None
    span = wording.span_of(mention.first, mention.stop)
    words = span.of(text)
    contraction = CONTRACTIONS.fullmatch(words)
    if contraction is not None:  # they’ll say
        words = contraction["pronoun"]
    elif cue is not None and _is_noun(wording, cue):
        words = _POSSESSIVE_ENDING.sub("", words)
    return Speaker(name_in(words), words, span.start, span.start + len(words))


def _is_noun(wording: Wording, cue: Mention) -> bool:
    return wording.lower[cue.stop - 1] in SPEECH_NOUNS or wording.lower[cue.stop - 1] == "words"


def _cue_words(text: str, wording: Wording, cue: Mention | None) -> CueWords | None:
    if cue is None:
        return None
    span = wording.span_of(cue.first, cue.stop)
    return CueWords(span.of(text), span.start, span.end)


def _indirect(text: str, wording: Wording, statement: Statement) -> Quote:
    parts = tuple(wording.span_of(stretch.first, stretch.stop) for stretch in statement.contents)
    content = " ".join(part.of(text) for part in parts)
    speaker = _speaker(text, wording, statement.speaker, statement.cue)
    return _quote(text, "indirect", statement.rule, parts, content, speaker, _cue_words(text, wording, statement.cue))


def _quote(
    text: str,
    kind: QuoteKind,
    rule: str,
    parts: tuple[Span, ...],
    content: str,
    speaker: Speaker | None,
    cue: CueWords | None,
) -> Quote:
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
