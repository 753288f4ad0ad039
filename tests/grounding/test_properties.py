"""What holds for every text."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from newsfacts import Article, Engine, Percentage, Quantity, compare
from newsfacts.grounding import Grounds
from newsfacts.testing.strategies import articles, hostile_text
from tests.grounding.pairs_at_hand import Pairs, all_pairs

ENGINE = Engine("builtin")
PAIRS = all_pairs()
HOSTILE = ["“a” he said. ", "two people ", "1, ", "said “", "May 3 ", "5 percent of 5 percent ", "“", "x. "]
QUIET = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@pytest.mark.parametrize("pairs", PAIRS, ids=lambda pairs: pairs.name)
def test_an_article_supports_itself(pairs: Pairs) -> None:
    article = pairs.article
    comparison = compare(article, article, engine=ENGINE)
    assert len(comparison) >= 8
    assert [verdict for verdict in comparison if verdict.status != "supported"] == []


@given(article=articles())
@QUIET
def test_any_article_supports_itself(article: Article) -> None:
    assert [verdict for verdict in compare(article, article, engine=ENGINE) if verdict.status != "supported"] == []


@given(claim=hostile_text() | st.text(), source=hostile_text() | st.text())
@QUIET
def test_any_text_can_be_compared(claim: str, source: str) -> None:
    comparison = compare(claim, source, engine=ENGINE)
    comparison.to_dicts()
    comparison.to_html().encode("utf-8")


@given(
    number=st.integers(11, 99_999),
    other=st.integers(11, 99_999),
    template=st.sampled_from(
        [
            "The flood destroyed {} houses in Port Salen.",
            "The council paid ${} for the gate.",
            "Exports of copper rose by {} percent.",
            "The tunnel is {} metres long.",
            "Police said on Monday that {} people were hurt when the stand collapsed.",
        ]
    ),
)
@QUIET
def test_an_altered_figure_is_never_supported(number: int, other: int, template: str) -> None:
    assume(abs(number - other) > 0.06 * max(number, other))  # "1,200" may be 1,217
    source = "A storm passed over the coast. " + template.format(f"{number:,}")
    true, altered = (compare(template.format(f"{value:,}"), source, engine=ENGINE) for value in (number, other))
    figures = [verdict for verdict in altered if isinstance(verdict.claim, Quantity | Percentage)]
    assert len(figures) == 1
    assert figures[0].status == "contradicted"
    assert true.ok


@given(data=st.data())
@settings(max_examples=30, deadline=None)
def test_the_order_of_the_source_does_not_matter(data: st.DataObject) -> None:
    """Where no sentence leans on another: each is a paragraph that names what it is about."""
    sentences = [
        "The storm killed 21 people in Port Salen.",
        "Harcourt Bank earned $4.2 million in 2022.",
        "“We are not afraid,” said Mayor Ruth Castell.",
        "The bridge at Kestrel Bay was built in 1998.",
        "Exports of copper rose 12 percent.",
    ]
    claims = [
        "The storm killed 12 people. Harcourt Bank earned $4.2 million in 2022. Castell said: “We are afraid.”",
        "The bridge at Kestrel Bay was built in 1989. Exports of copper fell 12 percent. The bank will close 7 branches.",
    ]
    shuffled = data.draw(st.permutations(sentences))
    for claim in claims:
        found = []
        for order in (sentences, shuffled):
            comparison = Grounds(Article("\n\n".join(order)), ENGINE).judge(Article(claim))
            found.append([(verdict.status, verdict.reason, [fact.text for fact in verdict.evidence]) for verdict in comparison])
        assert found[0] == found[1]


HOSTILE = ["“a” he said. ", "two people ", "1, ", "said “", "May 3 ", "5 percent of 5 percent ", "“", "x. "]


@pytest.mark.parametrize("unit", [*HOSTILE, "“two people "])
def test_cost_grows_with_the_length(unit: str) -> None:
    """Counted in calls, which no other process can disturb. A mark in front of a unit stands once, before all."""
    import cProfile
    import pstats

    start, unit = (unit[0], unit[1:]) if unit == "“two people " else ("", unit)

    def calls(size: int) -> int:
        text = start + unit * (size // len(unit))
        profile = cProfile.Profile()
        profile.runcall(compare, text, text, engine=ENGINE)
        return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]

    calls(500)
    assert calls(2_000) <= 2.6 * calls(1_000) + 10_000
