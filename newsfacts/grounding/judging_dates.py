"""Verdicts on dates, times and lengths of time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from newsfacts.facts import DateExpression
from newsfacts.grounding.alignment import Index, Match, Rarity, by_score
from newsfacts.grounding.mouths import likeness
from newsfacts.grounding.side import Context, Side
from newsfacts.grounding.times import comparable, dates_agree, dates_disagree, is_checkable
from newsfacts.grounding.verdicts import Reason, Verdict

_ENOUGH = 0.15
"""Likeness from which an equal date supports the claim."""
_KNOWN = 0.5
"""The share of the words around the same date that the source must have where the two events are hardly alike."""
_SAME_EVENT = 0.6
_SAME_EVENT_SAME_GRAIN = 0.45
"""Likeness from which another date contradicts it, and the same for two days, two months, two years."""
_CLEARLY_BETTER = 0.4
"""By how much another date must fit better than the equal one."""
_AS_GOOD = 0.2
"""What may lie between the likenesses of two dates of which either can be meant."""


class DateJudge:
    """Judges the dates of a claim against those of one source."""

    def __init__(self, source: Side, rarity: Rarity) -> None:
        self._source = source
        self._rarity = rarity
        dates = [fact for fact in source.facts.dates if is_checkable(fact)]
        self._index = Index(source, dates, rarity)
        self._by_value: dict[str, list[DateExpression]] = defaultdict(list)
        for fact in dates:
            self._by_value[fact.value].append(fact)
            if fact.value[4:5] == "-":
                self._by_value[fact.value[:7]].append(fact)

    def judge(self, claim: Side, fact: DateExpression, beside: Sequence[DateExpression]) -> Verdict:
        """The verdict on one date.

        Args:
            beside: the other dates of its sentence.
        """
        context = claim.context(fact)
        equal = self._by_value.get(fact.value, [])[:50]
        matches = [match for match in by_score(self._index.matches(context, equal)) if comparable(fact, match.fact)]
        agreeing = [match for match in matches if dates_agree(fact, match.fact) and self._is_enough(fact, match, context)]
        rivals = [match for match in matches if _same_event(fact, match) and not dates_agree(fact, match.fact)]
        rivals = [match for match in rivals if not any(dates_agree(other, match.fact) for other in beside)]
        moved = [match for match in rivals if dates_disagree(fact, match.fact) is Reason.OTHER_DATE]
        if agreeing and not (moved and not agreeing[0].literal and moved[0].score >= agreeing[0].score + _CLEARLY_BETTER):
            closest = [match for match in agreeing if match.score >= agreeing[0].score - _AS_GOOD]
            truthful = [match for match in closest if not self._other_source(fact, match.fact)]
            if not truthful:
                return Verdict(status="contradicted", reason=Reason.OTHER_SOURCE, claim=fact, evidence=(agreeing[0].fact,))
            best = truthful[0]
            return Verdict(
                status="supported", reason=dates_agree(fact, best.fact) or Reason.SAME, claim=fact, evidence=(best.fact,)
            )
        if moved:
            return Verdict(status="contradicted", reason=Reason.OTHER_DATE, claim=fact, evidence=(moved[0].fact,))
        if rivals:
            return Verdict(status="unsupported", reason=Reason.MORE_PRECISE, claim=fact, evidence=(rivals[0].fact,))
        elsewhere = next((match for match in matches if dates_agree(fact, match.fact)), None)
        if elsewhere:
            return Verdict(status="unsupported", reason=Reason.OTHER_CONTEXT, claim=fact, evidence=(elsewhere.fact,))
        return Verdict(status="unsupported", reason=Reason.NOT_FOUND, claim=fact)

    def _other_source(self, fact: DateExpression, there: DateExpression) -> bool:
        return likeness(fact.attributed_to, there.attributed_to, self._source.names) == "other"

    def _is_enough(self, fact: DateExpression, match: Match[DateExpression], context: Context) -> bool:
        if match.literal or not context.weights or match.event >= _ENOUGH:
            return True
        return fact.value == match.fact.value and match.event > 0 and self._rarity.known(context) >= _KNOWN


def _same_event(fact: DateExpression, match: Match[DateExpression]) -> bool:
    return match.event >= (_SAME_EVENT_SAME_GRAIN if fact.grain == match.fact.grain else _SAME_EVENT)
