"""Verdicts on quotes: are the words the source's, and are they in the right mouth?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newsfacts.facts import Fact, Quote
from newsfacts.grounding.alignment import Index, Rarity
from newsfacts.grounding.mouths import Likeness, likeness
from newsfacts.grounding.side import Side
from newsfacts.grounding.stems import stems
from newsfacts.grounding.verdicts import Reason, Verdict
from newsfacts.grounding.words import NearlyTheWords, Quotations, Wording

_SENTENCE_END = re.compile(r"[.!?]\s+")
_NEARLY = 0.6
"""The share of a quote's words that must be another's for the claim to be that quote, changed."""
_NEARLY_BY_THE_SAME = 0.45
"""The same where both have one speaker."""
_SAME_OCCASION = 0.6
"""Likeness of the words around two short quotes that makes them one."""
_PARAPHRASE = 0.45
"""The share of a statement's content that the speaker must have said in the source."""
_CLEARLY_SAID_BY_ANOTHER = 0.65


class QuoteJudge:
    """Judges the quotes of a claim against those of one source."""

    def __init__(self, source: Side, rarity: Rarity) -> None:
        self._source = source
        self._rarity = rarity
        self._marked = [quote for quote in source.facts.quotes if quote.kind != "indirect"]
        self._wording = Wording(quote.content for quote in self._marked)
        self._article = Wording([source.text])
        self._quotations = Quotations(self._marked)
        self._around = Index(source, self._marked, rarity)
        self._said = Said(source, rarity)

    def judge(self, claim: Side, quote: Quote, inside: Sequence[Verdict]) -> Verdict:
        """The verdict on one quote.

        Args:
            inside: the verdicts on the facts that lie in it.
        """
        if quote.kind == "indirect":
            return self._indirect(claim, quote, inside)
        found = self._found(quote.content) or self._found_in_pieces(quote.content)
        if found:
            return self._right_words(quote, found)
        if not quote.content.strip(" .,;:!?…-"):
            return Verdict(status="unsupported", reason=Reason.NOT_FOUND, claim=quote)
        changed = self._changed(claim, quote)
        if self._article.find(quote.content):
            if quote.speaker is None:
                return Verdict(status="supported", reason=Reason.SAME_WORDS, claim=quote)
            return Verdict(status="unsupported", reason=Reason.NOT_QUOTED, claim=quote, evidence=self._telling(quote))
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

    def _right_words(self, quote: Quote, found: Sequence[Quote]) -> Verdict:
        mouths = [(self._mouth(quote, there), there) for there in found]
        fitting = [there for mouth, there in mouths if mouth == "same"] or [
            there for mouth, there in mouths if mouth == "unknown"
        ]
        if fitting:
            return Verdict(status="supported", reason=Reason.SAME_WORDS, claim=quote, evidence=(fitting[0],))
        return Verdict(status="contradicted", reason=Reason.OTHER_SPEAKER, claim=quote, evidence=(found[0],))

    def _changed(self, claim: Side, quote: Quote) -> NearlyTheWords | None:
        """The quote of the source that the claim's is, but for some words."""
        around = (
            {id(match.fact): match for match in self._around.matches(claim.context(quote))} if len(quote.content) < 80 else {}
        )
        occasions = [match.fact for match in around.values() if match.event >= _SAME_OCCASION]
        for near in self._quotations.likest(quote.content, occasions):
            same = self._mouth(quote, near.quote) == "same"
            occasion = around.get(id(near.quote))
            if near.kept >= _NEARLY and near.content:
                return near
            if same and near.kept >= _NEARLY_BY_THE_SAME and near.run >= 2:
                return near
            if same and near.content and occasion and occasion.event >= _SAME_OCCASION and near.kept >= 0.3:
                return near
        return None

    def _mouth(self, quote: Quote, there: Quote) -> Likeness:
        return likeness(quote.speaker, there.speaker, self._source.names)

    def _telling(self, quote: Quote) -> tuple[Fact, ...]:
        """The indirect quotes that hold the words."""
        return tuple(there for there in self._source.facts.quotes if there.kind == "indirect" and quote.content in there.content)[
            :1
        ]

    def _indirect(self, claim: Side, quote: Quote, inside: Sequence[Verdict]) -> Verdict:
        said = self._said.likest(quote.content)
        ours = [(share, there) for share, there in said if self._mouth(quote, there) != "other"]
        by_the_speaker = ours[0][0] if ours else 0.0
        if said and said[0][0] >= _CLEARLY_SAID_BY_ANOTHER and by_the_speaker < _PARAPHRASE:
            return Verdict(status="contradicted", reason=Reason.OTHER_SPEAKER, claim=quote, evidence=(said[0][1],))
        wrong = next((verdict for verdict in inside if verdict.status == "contradicted"), None)
        if wrong:
            return Verdict(status="contradicted", reason=Reason.FACT_INSIDE, claim=quote, evidence=wrong.evidence)
        if by_the_speaker >= _PARAPHRASE:
            return Verdict(status="supported", reason=Reason.PARAPHRASE, claim=quote, evidence=(ours[0][1],))
        if inside and all(verdict.status == "supported" for verdict in inside) and self._told_by(quote, inside):
            return Verdict(status="supported", reason=Reason.PARAPHRASE, claim=quote, evidence=inside[0].evidence)
        reason = Reason.NOT_SAID if inside and all(verdict.status == "supported" for verdict in inside) else Reason.NOT_FOUND
        return Verdict(status="unsupported", reason=reason, claim=quote, evidence=inside[0].evidence if inside else ())

    def _told_by(self, quote: Quote, inside: Iterable[Verdict]) -> bool:
        """Whether the source has the facts of a statement from its speaker."""
        speaker = quote.speaker
        if speaker is None:
            return False
        name = {key for key, _ in stems(speaker.name)}
        for fact in (fact for verdict in inside for fact in verdict.evidence):
            sentence = self._source.sentence_at(fact.start)
            if fact.attributed_to is None and name & {key for key, _ in self._source.stems_of(sentence)}:
                return True  # "the NBM now sees the economy growing 3.1%"
            if likeness(speaker, fact.attributed_to, self._source.names) == "same":
                return True
        return False


class Said:
    """What the speakers of the source said, by the keys of its content words."""

    def __init__(self, source: Side, rarity: Rarity) -> None:
        self._rarity = rarity
        self._quotes = source.facts.quotes
        self._keys = [frozenset(key for key, _ in stems(quote.content)) for quote in self._quotes]
        self._by_key: dict[str, list[int]] = {}
        self._by_content: dict[str, list[Quote]] = {}
        for quote in self._quotes:
            self._by_content.setdefault(quote.content, []).append(quote)
        for number, keys in enumerate(self._keys):
            for key in keys:
                self._by_key.setdefault(key, []).append(number)

    def likest(self, content: str) -> list[tuple[float, Quote]]:
        """The quotes that hold the largest share of the content words, rare ones counting more, the largest first."""
        keys = dict.fromkeys(key for key, _ in stems(content))
        if not keys:  # "that he would not"
            return [(1.0, quote) for quote in self._by_content.get(content, ())]
        total = sum(map(self._rarity, keys))
        shares: dict[int, float] = {}
        for key in sorted(keys, key=lambda key: (-self._rarity(key), key)):
            for number in self._by_key.get(key, ())[:200]:
                shares[number] = shares.get(number, 0.0) + self._rarity(key)
        ordered = sorted(shares, key=lambda number: (-shares[number], number))[:20]
        return [(shares[number] / total, self._quotes[number]) for number in ordered]
