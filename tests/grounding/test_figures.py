"""Figures: what supports a figure, what contradicts it, what does neither."""

from __future__ import annotations

import pytest

from newsfacts import Percentage, Quantity, Quote, compare
from newsfacts.grounding import Verdict

SUPPORTED = [
    # claim, source, reason
    ("Six people were hurt in the fire.", "The fire hurt 6 people.", "same"),
    ("The council lost $2.3M.", "The council lost $2.3 million.", "same"),
    ("Revenue was $1.2 billion.", "Revenue was $1,217 million.", "rounded"),
    ("The firm employs 1,200 workers.", "The firm employs 1,217 workers.", "rounded"),
    ("Nearly 50 pupils fell ill.", "In all, 48 pupils fell ill.", "rounded"),
    ("About 300 trees were felled.", "Contractors felled 312 trees.", "rounded"),
    ("More than 40 houses burned down.", "In all, 43 houses burned down.", "within_bound"),
    ("At least 40 houses burned down.", "In all, 40 houses burned down.", "within_bound"),
    ("Up to 50 houses burned down.", "In all, 43 houses burned down.", "within_bound"),
    ("Between 40 and 50 houses burned down.", "In all, 43 houses burned down.", "within_bound"),
    ("More than 70,000 nurses went on strike.", "More than 75,000 nurses went on strike.", "within_bound"),
    ("21 sailors drowned.", "At least 21 sailors drowned.", "bound_dropped"),
    ("A ticket now costs $99.", "The price of a ticket went up from $79 to $99.", "end_of_range"),
    ("The wreck lies seven miles from the harbour.", "The wreck lies 11 kilometres from the harbour.", "converted"),
    ("The wall is 4 metres high.", "The wall is 400 cm high.", "converted"),
    ("A third of the koalas died.", "Some 33 percent of the koalas died.", "converted"),
    ("20 percent of the care homes will close.", "One in five care homes will close.", "converted"),
    ("The bank raised its rate by half a percentage point.", "The bank raised its rate by 50 basis points.", "converted"),
    ("Ten tonnes of rice were stolen.", "Thieves stole 10,000 kg of rice.", "converted"),
    ("He was jailed for a year and a half.", "The judge jailed him for 18 months.", "converted"),
]
CONTRADICTED = [
    ("The explosion killed 12 people.", "The explosion killed 21 people.", "other_figure"),
    ("12 people died in the explosion.", "The explosion killed 21 people.", "other_figure"),
    ("Revenue was $1.7 billion.", "Revenue was $1,217 million.", "other_figure"),
    ("Nearly 20 pupils fell ill.", "In all, 48 pupils fell ill.", "other_figure"),
    ("Nearly 40 pupils fell ill.", "In all, 43 pupils fell ill.", "other_figure"),
    ("At least 57,000 nurses went on strike.", "At least 75,000 nurses went on strike.", "other_figure"),
    ("A third of the koalas died.", "Half of the koalas died.", "other_figure"),
    ("More than 50 houses burned down.", "In all, 43 houses burned down.", "other_bound"),
    ("Fewer than 40 houses burned down.", "In all, 43 houses burned down.", "other_bound"),
    ("More than 40 houses burned down.", "In all, 40 houses burned down.", "other_bound"),
    ("The wall is 4 feet high.", "The wall is 4 metres high.", "other_unit"),
    ("The trial lasted seven days.", "The trial lasted seven weeks.", "other_unit"),
    ("Profits fell 12 percent.", "Profits rose 12 percent.", "other_direction"),
    ("The share of imports fell to 47 percent.", "The share of imports climbed to 47 percent.", "other_direction"),
    ("The margin narrowed by 2 percent.", "The margin narrowed by 2 percentage points.", "percent_or_points"),
    ("The storm killed 48 and injured 21 people.", "The storm killed 21 and injured 48 people.", "other_thing"),
    ("The airline made a profit of $4 million.", "The airline made a loss of $4 million.", "other_thing"),
    ("The mayor, Ann Lee, said 40 homes were lost.", "The governor, Tom Roe, said 40 homes were lost.", "other_source"),
]  # fmt: skip
UNSUPPORTED = [
    ("The owner will pay $9 million to the families.", "A ferry sank and 21 people were killed.", "not_found"),
    ("The fire destroyed 14 barns.", "The mayor has 14 grandchildren.", "other_context"),
    ("The council employs 312 gardeners.", "The council employs about 300 gardeners.", "more_precise"),
    ("The union accepted 14 percent.", "The union was offered between 12 and 16 percent.", "more_precise"),
    ("Detectives questioned 17 witnesses.", "The robbers smashed four display cases.", "not_found"),
]


def verdict_on_figure(claim: str, source: str, index: int = 0) -> Verdict:
    """On the figure at ``index``; on the length of time where there is no figure."""
    verdicts = [verdict for verdict in compare(claim, source) if not isinstance(verdict.claim, Quote)]
    figures = [verdict for verdict in verdicts if isinstance(verdict.claim, Quantity | Percentage)]
    return (figures or verdicts)[index]


@pytest.mark.parametrize(("claim", "source", "reason"), SUPPORTED)
def test_supported(claim: str, source: str, reason: str) -> None:
    verdict = verdict_on_figure(claim, source)
    assert (verdict.status, verdict.reason) == ("supported", reason)
    assert len(verdict.evidence) == 1


@pytest.mark.parametrize(("claim", "source", "reason"), CONTRADICTED)
def test_contradicted(claim: str, source: str, reason: str) -> None:
    verdict = verdict_on_figure(claim, source)
    assert (verdict.status, verdict.reason) == ("contradicted", reason)
    assert verdict.evidence


@pytest.mark.parametrize(("claim", "source", "reason"), UNSUPPORTED)
def test_unsupported(claim: str, source: str, reason: str) -> None:
    verdict = verdict_on_figure(claim, source)
    assert (verdict.status, verdict.reason) == ("unsupported", reason)


def test_another_count_of_the_same_noun_is_no_contradiction() -> None:
    source = "The storm flooded 1,200 homes. Crews have restored power to 300 homes."
    assert compare("The storm flooded 1,200 homes and power is back in 300.", source).ok
    assert not compare("Looters broke into 12 homes.", source).contradicted


def test_the_right_one_of_two_figures_is_the_evidence() -> None:
    source = "The jury had seven women and five men. The judge sentenced seven men."
    verdict = verdict_on_figure("There were five men on the jury.", source)
    assert (verdict.status, verdict.evidence[0].text) == ("supported", "five men")
