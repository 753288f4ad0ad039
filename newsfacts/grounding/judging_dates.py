"""Verdicts on dates, times and lengths of time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from newsfacts.facts import DateExpression
from newsfacts.grounding.alignment import Index, Match, Rarity, by_score
from newsfacts.grounding.side import Context, Side
from newsfacts.grounding.times import comparable, dates_agree, dates_disagree, is_checkable
from newsfacts.grounding.verdicts import Reason, Verdict

_ENOUGH = 0.15
"""Likeness from which an equal date supports the claim."""
_SAME_EVENT = 0.55
"""Likeness from which another date contradicts it."""
_CLEARLY_BETTER = 0.4


class DateJudge:
    """Judges the dates of a claim against those of one source."""

    def __init__(self, source: Side, rarity: Rarity) -> None:
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
        agreeing = [match for match in matches if dates_agree(fact, match.fact) and _is_enough(match, context)]
        rivals = [match for match in matches if match.event >= _SAME_EVENT and not dates_agree(fact, match.fact)]
        rivals = [match for match in rivals if not any(dates_agree(other, match.fact) for other in beside)]
        moved = [match for match in rivals if dates_disagree(fact, match.fact) is Reason.OTHER_DATE]
        if agreeing and not (moved and not agreeing[0].literal and moved[0].score >= agreeing[0].score + _CLEARLY_BETTER):
            best = agreeing[0]
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


def _is_enough(match: Match[DateExpression], context: Context) -> bool:
    return match.literal or not context.weights or match.event >= _ENOUGH
