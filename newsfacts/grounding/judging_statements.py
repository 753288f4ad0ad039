"""Verdicts on statements without quote marks: did the speaker say something like it, and are the facts in it right?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsfacts.facts import Quote
from newsfacts.grounding.alignment import Rarity
from newsfacts.grounding.mouths import likeness
from newsfacts.grounding.side import Side
from newsfacts.grounding.stems import stems
from newsfacts.grounding.verdicts import Reason, Verdict

_PARAPHRASE = 0.45
"""The share of a statement's content words that the speaker must have said in the source."""
_CLEARLY_SAID_BY_ANOTHER = 0.65
"""The share that only somebody else says, which makes it that person's statement."""
_TELLING = 3
"""Content words that a statement needs to be known as somebody else's."""
_POSTINGS = 200
"""Quotes looked up for one word."""
_LIKEST = 20


class StatementJudge:
    """Judges the indirect quotes of a claim against what the speakers of one source say, in quote marks or without."""

    def __init__(self, source: Side, rarity: Rarity) -> None:
        self._source = source
        self._rarity = rarity
        self._quotes = source.facts.quotes
        self._by_key: dict[str, list[int]] = {}
        self._by_content: dict[str, list[Quote]] = {}
        for number, quote in enumerate(self._quotes):
            self._by_content.setdefault(quote.content, []).append(quote)
            for key in dict.fromkeys(key for key, _ in stems(quote.content)):
                self._by_key.setdefault(key, []).append(number)

    def judge(self, quote: Quote, inside: Sequence[Verdict]) -> Verdict:
        """The verdict on one statement.

        Args:
            inside: the verdicts on the facts that lie in it.
        """
        said = self._likest(quote.content)
        ours = [(share, there) for share, there in said if likeness(quote.speaker, there.speaker, self._source.names) != "other"]
        by_the_speaker = ours[0][0] if ours else 0.0
        telling = len({key for key, _ in stems(quote.content)}) >= _TELLING
        if said and telling and said[0][0] >= _CLEARLY_SAID_BY_ANOTHER and by_the_speaker < _PARAPHRASE:
            return Verdict(status="contradicted", reason=Reason.OTHER_SPEAKER, claim=quote, evidence=(said[0][1],))
        wrong = next((verdict for verdict in inside if verdict.status == "contradicted"), None)
        if wrong:
            return Verdict(status="contradicted", reason=Reason.FACT_INSIDE, claim=quote, evidence=wrong.evidence)
        if by_the_speaker >= _PARAPHRASE:
            return Verdict(status="supported", reason=Reason.PARAPHRASE, claim=quote, evidence=(ours[0][1],))
        if not inside or any(verdict.status != "supported" for verdict in inside):
            return Verdict(status="unsupported", reason=Reason.NOT_FOUND, claim=quote)
        evidence = inside[0].evidence
        if self._told_by(quote, inside):
            return Verdict(status="supported", reason=Reason.PARAPHRASE, claim=quote, evidence=evidence)
        return Verdict(status="unsupported", reason=Reason.NOT_SAID, claim=quote, evidence=evidence)

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

    def _likest(self, content: str) -> list[tuple[float, Quote]]:
        """The quotes that hold the largest share of the content words, rare ones counting more, the largest first."""
        keys = dict.fromkeys(key for key, _ in stems(content))
        if not keys:  # "that he would not"
            return [(1.0, quote) for quote in self._by_content.get(content, ())]
        total = sum(map(self._rarity, keys))
        shares: dict[int, float] = {}
        for key in sorted(keys, key=lambda key: (-self._rarity(key), key)):
            for number in self._by_key.get(key, ())[:_POSTINGS]:
                shares[number] = shares.get(number, 0.0) + self._rarity(key)
        ordered = sorted(shares, key=lambda number: (-shares[number], number))[:_LIKEST]
        return [(shares[number] / total, self._quotes[number]) for number in ordered]
