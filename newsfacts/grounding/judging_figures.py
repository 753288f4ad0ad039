"""Verdicts on quantities and percentages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

import attrs

from newsfacts.facts import Percentage, Quantity
from newsfacts.grounding.agreement import agreement, disagreement, is_close, is_compatible, is_far, is_slip
from newsfacts.grounding.alignment import Index, Match, Rarity, by_score
from newsfacts.grounding.figures import Figure, figure_of
from newsfacts.grounding.mouths import likeness
from newsfacts.grounding.side import Context, Side
from newsfacts.grounding.verdicts import Reason, Verdict

Amount = Quantity | Percentage

_ENOUGH = 0.2
"""Likeness from which an equal figure supports the claim."""
_ENOUGH_FOR_BOUNDS = 0.35
"""The same for a figure that only keeps the claim's bound."""
_DISTINCT_DIGITS = 2
"""A figure of so many digits, or with a word such as "million", or with a unit of measure, is seldom there by chance …"""
_KNOWN = 0.35
"""… where the source knows this share of the words around it."""
_UNMISTAKABLE = 3
"""Digits of a figure that can only be the one of the source."""
_AS_GOOD = 0.2
"""What may lie between the likenesses of two figures of which either can be meant."""
_SAME_THING = 0.5
"""Likeness from which another figure contradicts the claim."""
_SAME_EVENT = 0.4
"""Likeness without the counted noun that a contradiction needs as well."""
_BETTER = 0.1
"""By how much another figure must fit better than one that is not the same."""
_CLEARLY_BETTER = 0.3
"""By how much it must fit better than the equal one where the two were exchanged."""
_MUCH_BETTER = 0.5
"""The same where nothing else tells that they were."""
_MARGINS: Mapping[Reason | None, float] = {Reason.WITHIN_BOUND: _BETTER, Reason.ROUNDED: _CLEARLY_BETTER}
"""The same for those that agree in another way than by being equal."""
_ANCHORED = 0.2
"""The same where other figures of the claim's sentence are those of one sentence of the source, which has but one more."""
_BESIDE = 24
"""Figures of one sentence that are held against one another."""
_EQUAL = 50
"""Equal figures looked at beside those that the words around tell of."""


@attrs.frozen
class _Candidate:
    match: Match[Amount]
    figure: Figure
    support: Reason | None


class FigureJudge:
    """Judges the figures of a claim against those of one source."""

    def __init__(self, source: Side, rarity: Rarity) -> None:
        self._source = source
        self._rarity = rarity
        amounts = [fact for fact in source.facts if isinstance(fact, Quantity | Percentage)]
        self._figures = {id(fact): figure_of(fact, source.text) for fact in amounts}
        self._by_value: dict[tuple[str, object], list[Amount]] = defaultdict(list)
        groups: dict[str, list[Amount]] = defaultdict(list)
        for fact in amounts:
            figure = self._figures[id(fact)]
            groups[figure.group].append(fact)
            self._by_value[figure.group, figure.value].append(fact)
        self._indexes = {group: Index(source, facts, rarity) for group, facts in groups.items()}

    def judge(self, claim: Side, figures: Sequence[Figure]) -> list[Verdict]:
        """The verdicts on the figures of one sentence of the claim."""
        near = figures[:_BESIDE]
        verdicts = [self._judge(claim, figure, [other for other in near if other is not figure]) for figure in figures]
        known = [verdict for verdict in verdicts[:_BESIDE] if verdict.status == "supported"]
        taken = {id(fact) for verdict in verdicts for fact in verdict.evidence}
        return [
            self._by_anchor(claim, figure, verdict, known, taken) if verdict.reason is Reason.NOT_FOUND else verdict
            for figure, verdict in zip(figures, verdicts, strict=True)
        ]

    def _by_anchor(self, claim: Side, figure: Figure, verdict: Verdict, known: Sequence[Verdict], taken: set[int]) -> Verdict:
        """The verdict where nothing else was found: €7.92 billion missed the €4.05 billion; in the source €3.92 billion did."""
        context = claim.context(figure.fact)
        sentences = {self._source.sentence_at(other.evidence[0].start) for other in known}
        rivals = [
            candidate
            for candidate in self._candidates(figure, context)
            if self._source.sentence_at(candidate.match.fact.start) in sentences and id(candidate.match.fact) not in taken
        ]
        rivals = [each for each in rivals if not each.support and each.match.heads != "other" and not each.match.denied]
        rivals = [each for each in rivals if is_slip(figure, each.figure)]
        if len(rivals) != 1 or rivals[0].match.event < _ANCHORED or is_compatible(figure, rivals[0].figure):
            return verdict
        return self._disagreed(figure, rivals[0])

    def _judge(self, claim: Side, figure: Figure, beside: Sequence[Figure]) -> Verdict:
        """The verdict on one figure.

        Args:
            beside: the other figures of its sentence.
        """
        fact, context = figure.fact, claim.context(figure.fact)
        candidates = self._candidates(figure, context)
        agreeing = [each for each in candidates if each.support and self._is_enough(each, figure, context)]
        rivals = _rivals(figure, candidates)
        best, rival = next(iter(agreeing), None), next(iter(rivals), None)
        margin = _MARGINS.get(best.support) if best else None
        if best and rival and margin is not None and rival.match.score >= best.match.score + margin:
            best = None  # many figures keep a bound, or are near enough, by chance
        if best and not best.match.literal:
            owner = next((each for each in rivals if self._is_swapped(each, best, beside)), None)
            if owner:
                return _contradicted(Reason.OTHER_THING, fact, owner, best)
        if best and best.match.denied and (best.match.event >= _SAME_EVENT or figure.digits >= _UNMISTAKABLE):
            return _contradicted(Reason.OTHER_THING, fact, rival or best)
        if best:
            return self._agreed(fact, context, agreeing)
        rival = next((each for each in rivals if not self._speaks_of_another(each, claim, beside)), None)
        return self._disagreed(figure, rival) if rival else self._not_found(fact, candidates)

    def _candidates(self, figure: Figure, context: Context) -> list[_Candidate]:
        """Figures that can be compared, the likest first."""
        index = self._indexes.get(figure.group)
        if index is None:
            return []
        equal = self._by_value.get((figure.group, figure.value), [])[:_EQUAL]
        found = []
        for match in by_score(index.matches(context, equal)):
            other = self._figures[id(match.fact)]
            found.append(_Candidate(match, other, agreement(figure, other)))
        return found

    def _is_enough(self, candidate: _Candidate, figure: Figure, context: Context) -> bool:
        """Whether an agreeing figure is that of the same thing."""
        match = candidate.match
        if match.literal or not context.weights:
            return True
        if match.heads == "other" and match.event < _SAME_THING:
            return False
        if candidate.support is Reason.WITHIN_BOUND and is_far(figure, candidate.figure):
            return False
        if candidate.support is Reason.WITHIN_BOUND and not is_close(figure, candidate.figure):
            return match.score >= (_SAME_THING if match.heads == "unknown" and figure.group == "count" else _ENOUGH_FOR_BOUNDS)
        if figure.digits >= _UNMISTAKABLE or (_is_distinct(figure) and self._rarity.known(context) >= _KNOWN):
            return True
        return match.score >= _ENOUGH

    def _agreed(self, fact: Amount, context: Context, agreeing: list[_Candidate]) -> Verdict:
        """The figure is right; are the direction and the source?"""
        closest = [each for each in agreeing if each.match.score >= agreeing[0].match.score - _AS_GOOD]
        steady = [each for each in closest if not self._turned(context, each.match)]
        if not steady:
            return _contradicted(Reason.OTHER_DIRECTION, fact, closest[0])
        truthful = [each for each in steady if not self._other_source(fact, each.match.fact)]
        if not truthful:
            return _contradicted(Reason.OTHER_SOURCE, fact, steady[0])
        best = truthful[0]
        return Verdict(status="supported", reason=best.support or Reason.SAME, claim=fact, evidence=(best.match.fact,))

    def _turned(self, context: Context, match: Match[Amount]) -> bool:
        """Whether one rises and the other falls, in the same event."""
        there = self._source.context(match.fact).change
        return None not in (context.change, there) and context.change != there and match.event >= _SAME_EVENT

    def _other_source(self, fact: Amount, there: Amount) -> bool:
        return likeness(fact.attributed_to, there.attributed_to, self._source.names) == "other"

    def _is_swapped(self, rival: _Candidate, best: _Candidate, beside: Sequence[Figure]) -> bool:
        """Whether the claim gives the source's figure to another thing, which has the rival figure in the source.

        Where the claim has the rival figure too, for something else, the two were exchanged; else it must fit much better,
        unless the equal one is small and stands apart: "two people died" is not "three people died, two of them at sea".
        """
        exchanged = best.match.denied or any(agreement(other, rival.figure) for other in beside)
        if rival.match.near and not best.match.near and rival.match.heads == "same" and not _is_distinct(best.figure):
            return rival.match.score >= best.match.score + _BETTER
        return rival.match.score >= best.match.score + (_CLEARLY_BETTER if exchanged else _MUCH_BETTER)

    def _speaks_of_another(self, rival: _Candidate, claim: Side, beside: Sequence[Figure]) -> bool:
        """Whether another figure of the same sentence already is what the rival says, and tells of it more closely."""
        return any(
            agreement(other, rival.figure) is not None
            and claim.context(other.fact).head == self._source.context(rival.match.fact).head
            for other in beside
        )

    def _disagreed(self, figure: Figure, rival: _Candidate) -> Verdict:
        """The source has another figure of the thing."""
        reason = disagreement(figure, rival.figure)
        if reason is Reason.MORE_PRECISE:
            return Verdict(status="unsupported", reason=reason, claim=figure.fact, evidence=(rival.match.fact,))
        return _contradicted(reason, figure.fact, rival)

    def _not_found(self, fact: Amount, candidates: list[_Candidate]) -> Verdict:
        elsewhere = next((each for each in candidates if each.support in (Reason.SAME, Reason.CONVERTED)), None)
        if elsewhere:
            return Verdict(status="unsupported", reason=Reason.OTHER_CONTEXT, claim=fact, evidence=(elsewhere.match.fact,))
        return Verdict(status="unsupported", reason=Reason.NOT_FOUND, claim=fact)


def _contradicted(reason: Reason, fact: Amount, *evidence: _Candidate) -> Verdict:
    facts = tuple(candidate.match.fact for candidate in evidence)
    return Verdict(status="contradicted", reason=reason, claim=fact, evidence=facts)


def _rivals(figure: Figure, candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """Figures of the same thing that do not agree, the likest first; those that are only less exact where there are no others."""
    found = [each for each in candidates if not each.support and _same_thing(each.match)]
    found = [each for each in found if not is_compatible(figure, each.figure)]
    return [each for each in found if disagreement(figure, each.figure) is not Reason.MORE_PRECISE] or found


def _same_thing(match: Match[Amount]) -> bool:
    """Whether a figure that does not agree is that of the same thing: what a contradiction needs."""
    if match.heads == "other" or match.denied:
        return False
    return match.score >= _SAME_THING and match.event >= _SAME_EVENT


def _is_distinct(figure: Figure) -> bool:
    measured = figure.group not in ("count", "share", "money", "time", "age")
    return measured or figure.magnified or figure.digits >= _DISTINCT_DIGITS
