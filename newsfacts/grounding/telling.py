"""A verdict in a sentence for people."""

from __future__ import annotations

import attrs

from newsfacts.facts import Fact, Quote
from newsfacts.grounding.verdicts import Reason, Verdict

_LONGEST = 90


def told(verdict: Verdict) -> Verdict:
    """The verdict with its sentence."""
    return attrs.evolve(verdict, sentence=_SENTENCES[verdict.reason].format_map(_parts(verdict)))


_SENTENCES = {
    Reason.SAME: "The source has {there}.",
    Reason.ROUNDED: "The source has {there}, of which {here} is a rounding.",
    Reason.WITHIN_BOUND: "The source has {there}, which {here} allows.",
    Reason.BOUND_DROPPED: "The source has {there}; {here} leaves out how sure or how exact that is.",
    Reason.END_OF_RANGE: "It is one end of the source's {there}.",
    Reason.CONVERTED: "The source has {there}, which is the same in another unit.",
    Reason.COARSER_DATE: "The source has {there}, which lies in {here}.",
    Reason.SAME_WORDS: "The source has these words{by}.",
    Reason.PARAPHRASE: "The source has nearly that{by}.",
    Reason.OTHER_FIGURE: "The source has {there}, not {here}.",
    Reason.OTHER_UNIT: "The source has {there}, not {here}: the number is the same, the unit is another.",
    Reason.OTHER_BOUND: "The source has {there}, which {here} rules out.",
    Reason.OTHER_DIRECTION: "The source has {there}, but in the other direction.",
    Reason.PERCENT_OR_POINTS: "The source has {there}, not {here}: a percentage point is not a percent.",
    Reason.OTHER_THING: "In the source {here} is something else; of this it has {there}.",
    Reason.OTHER_DATE: "The source has {there}, not {here}.",
    Reason.WORDS_CHANGED: "These are not the source's words{by}: it has {there}.",
    Reason.OTHER_SPEAKER: "In the source it is {speaker} who says this, not {claimed}.",
    Reason.OTHER_SOURCE: "In the source this comes from {source}, not from {claimed_source}.",
    Reason.FACT_INSIDE: "What is said holds something that the source contradicts.",
    Reason.NOT_FOUND: "The source says nothing of it.",
    Reason.OTHER_CONTEXT: "The source has {there}, but nothing tells that it is the same thing.",
    Reason.MORE_PRECISE: "The source has only {there}, which is less exact.",
    Reason.NOT_QUOTED: "The source has these words, but not as a quotation.",
    Reason.NOT_SAID: "The source tells of it, but does not say that {claimed} said so.",
}


def _parts(verdict: Verdict) -> dict[str, str]:
    claim, evidence = verdict.claim, verdict.evidence[0] if verdict.evidence else None
    speaker = evidence.speaker if isinstance(evidence, Quote) else None
    ours = claim.speaker if isinstance(claim, Quote) else None
    return {
        "here": _shown(claim),
        "there": _shown(evidence) if evidence else "nothing",
        "by": f" by {_lower_article(speaker.name)}" if speaker else "",
        "speaker": _lower_article(speaker.name) if speaker else "somebody else",
        "claimed": _lower_article(ours.name) if ours else "anybody",
        "source": evidence.attributed_to.name if evidence and evidence.attributed_to else "somebody else",
        "claimed_source": claim.attributed_to.name if claim.attributed_to else "anybody",
    }


def _lower_article(name: str) -> str:
    """A name inside a sentence: "The city council" -> "the city council"."""
    return f"the{name[3:]}" if name.startswith("The ") and name[4:5].islower() else name


def _shown(fact: Fact) -> str:
    """The words of a fact, on one line, in marks."""
    words = " ".join((fact.content if isinstance(fact, Quote) else fact.text).split())
    return f"“{words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + '…'}”"
