"""Verdicts on words in quote marks: are they the source's, and are they in the right mouth?"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsfacts.facts import Quote
from newsfacts.grounding.alignment import Index, Rarity
from newsfacts.grounding.mouths import Likeness, likeness
from newsfacts.grounding.side import Side
from newsfacts.grounding.verdicts import Reason, Verdict
from newsfacts.grounding.words import NearlyTheWords, Quotations, Wording, runs

_SENTENCE_END = re.compile(r"[.!?]\s+")
_NEARLY = 0.6
"""The share of a quote's words that must be another's for the claim to be that quote, changed."""
_NEARLY_BY_THE_SAME = 0.45
"""The same where both have one speaker."""
_SAME_OCCASION = 0.6
"""Likeness of the words around two short quotes that makes them one."""
_SHORT = 80
"""Characters of a quote that may be known by the words around it."""
_KEPT_ON_ONE_OCCASION = 0.3


class QuoteJudge:
    """Judges the quotes of a claim against those of one source."""

    def __init__(self, source: Side, rarity: Rarity) -> None:
        self._source = source
        self._marked = [quote for quote in source.facts.quotes if quote.kind != "indirect"]
        self._wording = Wording(quote.content for quote in self._marked)
        self._article = Wording([source.text])
        self._quotations = Quotations(self._marked)
        self._around = Index(source, self._marked, rarity)

    def judge(self, claim: Side, quote: Quote) -> Verdict:
        """The verdict on one quote."""
        found = self._found(quote.content) or self._found_in_pieces(quote.content)
        if found:
            return self._right_words(quote, found)
        if not runs(quote.content):  # “…?”
            return self._unquoted(quote, found=quote.content in self._source.text)
        if self._article.find(quote.content):
            return self._unquoted(quote, found=quote.speaker is None)
        changed = self._changed(claim, quote)
        if changed:
            return Verdict(
                status="contradicted", reason=Reason.WORDS_CHANGED, claim=quote, evidence=(changed.quote,), diff=changed.steps
            )
        return Verdict(status="unsupported", reason=Reason.NOT_FOUND, claim=quote)

    def _found(self, content: str) -> list[Quote]:
        return [self._marked[number] for number in self._wording.find(content)]

    def _found_in_pieces(self, content: str) -> list[Quote]:
        """The quotes of one speaker that have the sentences of a claim's quote, which a quoter may put together."""
        pieces = [self._found(piece) for piece in _SENTENCE_END.split(content) if piece.strip()]
        if len(pieces) < 2 or not all(pieces):
            return []
        first = pieces[0][0]
        return [first] if all(any(self._one_mouth(first, quote) for quote in found) for found in pieces) else []

    def _one_mouth(self, quote: Quote, other: Quote) -> bool:
        return likeness(quote.speaker, other.speaker, self._source.names) != "other"

    def _unquoted(self, quote: Quote, *, found: bool) -> Verdict:
        """The words are in the source, but not in quote marks: enough for a title or a nickname, not for what somebody said."""
        if found:
            return Verdict(status="supported", reason=Reason.SAME_WORDS, claim=quote)
        return Verdict(status="unsupported", reason=Reason.NOT_QUOTED, claim=quote)

    def _right_words(self, quote: Quote, found: Sequence[Quote]) -> Verdict:
        mouths = [(self._mouth(quote, there), there) for there in found]
        fitting = [there for mouth, there in mouths if mouth == "same"]
        fitting += [there for mouth, there in mouths if mouth == "unknown"]
        if fitting:
            return Verdict(status="supported", reason=Reason.SAME_WORDS, claim=quote, evidence=(fitting[0],))
        return Verdict(status="contradicted", reason=Reason.OTHER_SPEAKER, claim=quote, evidence=(found[0],))

    def _changed(self, claim: Side, quote: Quote) -> NearlyTheWords | None:
        """The quote of the source that the claim's is, but for some words."""
        short = len(quote.content) < _SHORT
        around = {id(match.fact): match for match in self._around.matches(claim.context(quote))} if short else {}
        occasions = [match.fact for match in around.values() if match.event >= _SAME_OCCASION]
        for near in self._quotations.likest(quote.content, occasions):
            same = self._mouth(quote, near.quote) == "same"
            occasion = around.get(id(near.quote))
            if near.kept >= _NEARLY and near.content:
                return near
            if same and near.kept >= _NEARLY_BY_THE_SAME and near.run >= 2:
                return near
            if same and near.content and occasion and occasion.event >= _SAME_OCCASION and near.kept >= _KEPT_ON_ONE_OCCASION:
                return near
        return None

    def _mouth(self, quote: Quote, there: Quote) -> Likeness:
        return likeness(quote.speaker, there.speaker, self._source.names)
