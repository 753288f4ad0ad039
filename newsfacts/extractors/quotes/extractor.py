"""The extractor: sentence by sentence, its passages in quote marks and its reported clauses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import attrs

from newsfacts.document import Document
from newsfacts.extractor import ENGLISH
from newsfacts.extractors.quotes.attribution import Attribution, attribute, cue_in_front
from newsfacts.extractors.quotes.cues import Cue, cues
from newsfacts.extractors.quotes.indirect import statements
from newsfacts.extractors.quotes.mentions import Mention
from newsfacts.extractors.quotes.naming import name_in
from newsfacts.extractors.quotes.sources import sources
from newsfacts.extractors.quotes.wording import QUOTE, Wording, mask, reporters_sentences
from newsfacts.extractors.quotes.works import is_named_thing
from newsfacts.facts import Quote
from newsfacts.lexicon.speech_verbs import table
from newsfacts.reading.marks import Passage
from newsfacts.spans import Span
from newsfacts.values import Cue as CueWords
from newsfacts.values import QuoteKind, Speaker


@attrs.define
class _Draft:
    """A quote in quote marks that may still get further parts."""

    kind: QuoteKind
    rule: str
    passages: list[Passage]
    speaker: Speaker | None
    cue: CueWords | None


class QuoteExtractor:
    """Direct, mixed and indirect quotes with the mention of their speaker."""

    name = "quotes"
    types = (Quote,)
    languages = ENGLISH

    def __init__(self, added_verbs: Iterable[tuple[str, ...]] = ()) -> None:
        """
        Args:
            added_verbs: entries of the lexicon ``speech_verbs`` from plugins.
        """
        self._verbs = table(added_verbs)
        self.triggers = frozenset(word for word in self._verbs if word.isalpha()) | {"according"}

    def extract(self, document: Document) -> Iterator[Quote]:
        """The quotes; a quote without a cue of its own has no speaker here."""
        text = document.text
        marks = document.marks.outermost
        masked = mask(text, marks)
        house_style = Counter(passage.family for passage in marks)
        minor_singles = house_style["single"] <= house_style["double"] + house_style["doubled"]
        unread_marks = not house_style["doubled"] and text.count("''") > 2  # the single ones are nested in these
        hits = [hit.start for hit in document.hits(self.name)]
        place = 0
        open_draft: _Draft | None = None  # the quote that the next sentence may continue
        open_end = -1
        for span, passages in reporters_sentences(document, masked):
            while place < len(hits) and hits[place] < span.start:
                place += 1
            if not passages and not (place < len(hits) and hits[place] < span.end):
                continue
            wording = Wording(text, masked, span, passages)
            found = list(cues(wording, self._verbs))
            named = list(sources(wording)) if "according" in wording.lower else []
            drafts: list[tuple[int, _Draft]] = []
            for index, passage in wording.quotes.items():
                draft = self._passage(text, wording, index, found, named)
                if draft.rule == "no-cue" and drafts and _is_listed(wording, drafts[-1][0], index):
                    # chanted “A” and “B”
                    earlier = drafts[-1][1]
                    draft = _Draft(earlier.kind, earlier.rule, [passage], earlier.speaker, earlier.cue)
                beside = draft.rule in ("quote-cue", "cue-quote") and not unread_marks
                if passage.family == "single" and (minor_singles or unread_marks) and not beside:
                    draft = _Draft("unattributed", "single-marks", [passage], None, None)
                last = drafts[-1] if drafts else None
                if last and self._resumes(wording, last, index, draft):
                    last[1].passages.append(passage)
                    continue
                if (
                    index == 0
                    and open_draft is not None
                    and draft.speaker is None
                    and draft.cue is None
                    and draft.kind == "direct"
                ):
                    follows = (
                        passage.reopens
                        or not text[open_end : passage.start].strip(" \t\xa0")
                        and "\n" not in text[open_end : passage.start]
                    )
                    if follows:
                        open_draft.passages.append(passage)
                        drafts.append((index, open_draft))
                        continue
                drafts.append((index, draft))
            for statement in statements(wording, found, named):
                parts = tuple(wording.span_of(*stretch) for stretch in statement.contents)
                if _mostly_marked(parts, passages):
                    continue  # the quote in marks says it all
                yield _quote(
                    text,
                    "indirect",
                    statement.rule,
                    parts,
                    " ".join(part.of(text) for part in parts),
                    _speaker(text, wording, statement.speaker),
                    _cue_words(text, wording, statement.cue),
                )
            last_draft = drafts[-1][1] if drafts else None
            if open_draft is not None and last_draft is not open_draft:
                yield _finished(text, open_draft)
            for _, draft in drafts:
                if draft is not open_draft and draft is not last_draft:
                    yield _finished(text, draft)
            open_draft, open_end = last_draft, span.end
            if open_draft is not None and open_draft.kind != "direct":
                yield _finished(text, open_draft)
                open_draft = None
        if open_draft is not None:
            yield _finished(text, open_draft)

    def _passage(self, text: str, wording: Wording, index: int, found: Sequence[Cue], named: Sequence[object]) -> _Draft:
        front = cue_in_front(wording, index, found)
        beside = front is not None and front.index == index - 1
        if is_named_thing(text, wording, index, beside):
            attribution = Attribution("unattributed", "named-thing")
        else:
            attribution = attribute(text, wording, index, found, named)  # type: ignore[arg-type]
        return _Draft(
            attribution.kind,
            attribution.rule,
            [wording.quotes[index]],
            _speaker(text, wording, attribution.speaker),
            _cue_words(text, wording, attribution.cue),
        )

    @staticmethod
    def _resumes(wording: Wording, last: tuple[int, _Draft], index: int, draft: _Draft) -> bool:
        """Whether a passage goes on with the one before it: “…,” he said, “…”."""
        before, earlier = last
        if earlier.kind != "direct" or earlier.rule != "quote-cue" or draft.rule != "cue-quote" or draft.cue != earlier.cue:
            return False
        return wording.lower[index - 1] in (",", ":", ";", "—", "–", ".") and index - before <= 25


def _mostly_marked(parts: Sequence[Span], passages: Sequence[Passage]) -> bool:
    """Whether one passage makes up four fifths of a statement."""
    size = sum(map(len, parts))
    return any(5 * (passage.end - passage.start) >= 4 * size for passage in passages if parts[0].start <= passage.start < parts[-1].end)


def _is_listed(wording: Wording, earlier: int, index: int) -> bool:
    """Whether only a comma or "and" parts two passages."""
    return index - earlier <= 3 and all(word in (",", "and", "or") for word in wording.lower[earlier + 1 : index])


def _speaker(text: str, wording: Wording, mention: Mention | None) -> Speaker | None:
    if mention is None:
        return None
    span = wording.span_of(mention.first, mention.stop)
    words = text[span.start : span.end]
    return Speaker(name_in(words), words, span.start, span.end)


def _cue_words(text: str, wording: Wording, cue: Mention | None) -> CueWords | None:
    if cue is None:
        return None
    span = wording.span_of(cue.first, cue.stop)
    return CueWords(text[span.start : span.end], span.start, span.end)


def _finished(text: str, draft: _Draft) -> Quote:
    content = " ".join(filter(None, (text[p.inner_start : p.inner_end].strip() for p in draft.passages)))
    return _quote(text, draft.kind, draft.rule, tuple(p.span for p in draft.passages), content, draft.speaker, draft.cue)


def _quote(
    text: str, kind: QuoteKind, rule: str, parts: tuple[Span, ...], content: str, speaker: Speaker | None, cue: CueWords | None
) -> Quote:
    start, end = parts[0].start, parts[-1].end
    return Quote(
        start=start,
        end=end,
        text=text[start:end],
        rule=rule,
        kind=kind,
        parts=parts,
        content=content,
        speaker=speaker,
        cue=cue,
        attributed_to=speaker,
    )
