"""What a comparison says: a verdict for each fact of the claim, with its evidence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Literal, overload

import attrs

from newsfacts.article import Article
from newsfacts.codec import encode
from newsfacts.extraction import Failure
from newsfacts.facts import Fact

Status = Literal["supported", "contradicted", "unsupported"]


class Reason(StrEnum):
    """Why a verdict is as it is."""

    SAME = "same"
    """The same value: "six" for 6, "$2.3M" for $2.3 million."""
    ROUNDED = "rounded"
    """The source's figure as one rounds it: "$1.2 billion" for $1,217m, "nearly 50" for 48."""
    WITHIN_BOUND = "within_bound"
    """The source's figure keeps the claim's bound: "more than 40" for 43."""
    BOUND_DROPPED = "bound_dropped"
    """The same figure, without the source's "about", "up to" or "at least"."""
    END_OF_RANGE = "end_of_range"
    """One end of the source's range: "to $99" for "from $79 to $99"."""
    CONVERTED = "converted"
    """The same in another unit: 7 miles for 11 kilometres, "a third" for 33 percent, 0.5 points for 50 basis points."""
    COARSER_DATE = "coarser_date"
    """A stretch of time that holds the source's: "in March" for 12 March."""
    SAME_WORDS = "same_words"
    """The source's own words, in marks there as well."""
    PARAPHRASE = "paraphrase"
    """The speaker said so in words that are nearly these."""

    OTHER_FIGURE = "other_figure"
    """The same thing with another figure: "12 killed" for 21 killed."""
    OTHER_UNIT = "other_unit"
    """The same number with another unit: "4 feet" for 4 metres."""
    OTHER_BOUND = "other_bound"
    """The source's figure lies outside the claim's bound: "fewer than 6,000" for 6,412."""
    OTHER_DIRECTION = "other_direction"
    """Up for down, or down for up."""
    PERCENT_OR_POINTS = "percent_or_points"
    """Percent for percentage points, or the other way round."""
    OTHER_THING = "other_thing"
    """The figure stands in the source, but of something else; of this thing the source has another."""
    OTHER_DATE = "other_date"
    """The same event at another time."""
    WORDS_CHANGED = "words_changed"
    """Words in quote marks that are nearly, but not exactly, the source's."""
    OTHER_SPEAKER = "other_speaker"
    """Somebody else said that."""
    OTHER_SOURCE = "other_source"
    """The figure is somebody else's, in the source."""
    FACT_INSIDE = "fact_inside"
    """What is said holds a figure, a date or a quote that is contradicted."""

    NOT_FOUND = "not_found"
    """Nothing in the source tells of it."""
    OTHER_CONTEXT = "other_context"
    """The source has the figure or the date, but nothing tells that it is that of the same thing."""
    MORE_PRECISE = "more_precise"
    """The source is not as exact: "312" for "about 300", "on 12 March" for "in March"."""
    NOT_QUOTED = "not_quoted"
    """The words stand in the source, but not as anybody's in quote marks."""
    NOT_SAID = "not_said"
    """The source tells of it, but does not say that this speaker said so."""


@attrs.frozen(kw_only=True)
class Step:
    """One step from the source's words to the claim's; both are equal, or one is empty, or they differ."""

    source: str
    claim: str

    @property
    def kept(self) -> bool:
        return self.source.casefold() == self.claim.casefold()


@attrs.frozen(kw_only=True)
class Verdict:
    """What the source says of one fact of the claim.

    Attributes:
        status: ``supported``, ``contradicted`` or ``unsupported``.
        reason: why.
        claim: the fact, with its span in the claim's text.
        evidence: the source's facts that decided, with their spans in the source's text, the strongest first.
        sentence: the verdict in a sentence for people.
        diff: for words that were changed, the way from the source's words to the claim's; else empty.
    """

    status: Status
    reason: Reason
    claim: Fact
    evidence: tuple[Fact, ...] = ()
    sentence: str = ""
    diff: tuple[Step, ...] = ()

    def to_dict(self) -> dict[str, object]:
        """The verdict as a dict of what JSON can hold; facts are in the wire format."""
        return {
            "status": self.status,
            "reason": self.reason.value,
            "sentence": self.sentence,
            "claim": encode(self.claim),
            "evidence": [encode(fact) for fact in self.evidence],
            "diff": [{"source": step.source, "claim": step.claim} for step in self.diff],
        }


@attrs.frozen(repr=False)
class Comparison(Sequence[Verdict]):
    """The verdicts of one claim, in the order of its facts. Immutable.

    Attributes:
        claim, source: the two texts, as they were read.
        failures: what did not work: plugins that were not loaded, extractors that raised, a language that nobody reads. Facts,
            and so verdicts, may be missing.
    """

    claim: Article
    source: Article
    _verdicts: tuple[Verdict, ...]
    failures: tuple[Failure, ...] = ()

    @overload
    def __getitem__(self, index: int) -> Verdict: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Verdict, ...]: ...
    def __getitem__(self, index: int | slice) -> Verdict | tuple[Verdict, ...]:
        return self._verdicts[index]

    def __len__(self) -> int:
        return len(self._verdicts)

    def __iter__(self) -> Iterator[Verdict]:
        return iter(self._verdicts)

    def __repr__(self) -> str:
        counts = f"{len(self.supported)} supported, {len(self.contradicted)} contradicted, {len(self.unsupported)} unsupported"
        return f"<Comparison: {counts}{', something failed' if self.failures else ''}>"

    @property
    def supported(self) -> tuple[Verdict, ...]:
        return self._of("supported")

    @property
    def contradicted(self) -> tuple[Verdict, ...]:
        return self._of("contradicted")

    @property
    def unsupported(self) -> tuple[Verdict, ...]:
        return self._of("unsupported")

    @property
    def ok(self) -> bool:
        """Whether every verdict is ``supported`` and nothing failed."""
        return not self.failures and len(self.supported) == len(self._verdicts)

    def _of(self, status: Status) -> tuple[Verdict, ...]:
        return tuple(verdict for verdict in self._verdicts if verdict.status == status)

    def to_dicts(self) -> list[dict[str, object]]:
        """The verdicts as plain dicts of what JSON can hold."""
        return [verdict.to_dict() for verdict in self._verdicts]

    def to_html(self) -> str:
        """A page that shows claim and source side by side; it needs nothing from elsewhere."""
        from newsfacts.grounding.page import page

        return page(self)

    def _repr_html_(self) -> str:
        from newsfacts.grounding.page import fragment

        return fragment(self)
