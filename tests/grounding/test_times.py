"""Dates: partial, relative, without a year; and events that were moved."""

from __future__ import annotations

import pytest

from newsfacts import Article, DateExpression, compare
from newsfacts.grounding import Verdict

PUBLISHED = "2024-03-14"  # a Thursday
CASES = [
    # claim, source, status, reason
    ("The bridge closed on 12 March 2024.", "The bridge closed on Tuesday.", "supported", "same"),
    ("The bridge closed on Tuesday.", "The bridge closed on March 12.", "supported", "same"),
    ("The bridge closed in March.", "The bridge closed on 12 March 2024.", "supported", "coarser_date"),
    ("The bridge closed in 2024.", "The bridge closed on 12 March 2024.", "supported", "coarser_date"),
    ("The bridge closed this week.", "The bridge closed on Tuesday.", "supported", "coarser_date"),
    ("The bridge closed on Tuesday.", "The bridge closed late on Tuesday evening.", "supported", "coarser_date"),
    ("The bridge closed on New Year's Eve.", "The bridge closed on December 31.", "supported", "same"),
    ("Harvests fail every two years.", "Harvests fail every two years.", "supported", "same"),
    ("The bridge closed on Monday.", "The bridge closed on Tuesday.", "contradicted", "other_date"),
    ("The bridge closed on 12 May 2024.", "The bridge closed on 12 March 2024.", "contradicted", "other_date"),
    ("The bridge was built in 1989.", "The bridge was built in 1998.", "contradicted", "other_date"),
    ("The ferry was inspected in 1989.", "The bridge was built in 1998.", "unsupported", "not_found"),
    ("The bridge closed on 12 March 2024.", "The bridge closed in March 2024.", "unsupported", "more_precise"),
    ("The clinic opened on Tuesday.", "A storm blew the roof off a barn on Tuesday.", "unsupported", "other_context"),
]


def verdict_on_date(claim: str | Article, source: str) -> Verdict:
    return next(verdict for verdict in compare(claim, Article(source, PUBLISHED)) if isinstance(verdict.claim, DateExpression))


@pytest.mark.parametrize(("claim", "source", "status", "reason"), CASES)
def test_dates(claim: str, source: str, status: str, reason: str) -> None:
    verdict = verdict_on_date(claim, source)
    assert (verdict.status, verdict.reason) == (status, reason)


def test_a_claim_with_a_day_of_its_own_counts_from_that() -> None:
    source = "The bridge closed on Tuesday."
    assert verdict_on_date(Article("The bridge closed last week.", "2024-03-20"), source).status == "supported"
    assert verdict_on_date(Article("The bridge closed on Tuesday.", "2024-03-20"), source).status == "contradicted"


def test_dates_that_say_nothing_definite_have_no_verdict() -> None:
    assert list(compare("The bridge has now reopened, and not recently.", Article("The bridge closed.", PUBLISHED))) == []


def test_a_length_of_time_has_one_verdict() -> None:
    assert len(compare("The trial lasted seven weeks.", "The trial lasted seven weeks.")) == 1
    assert len(compare("A season ticket costs £72 more a year.", "A season ticket costs £72 more a year.")) == 1
