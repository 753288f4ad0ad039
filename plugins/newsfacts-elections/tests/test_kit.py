"""The checks of the testing kit, with figures of elections planted in news."""

from decimal import Decimal

from hypothesis import strategies as st
from newsfacts_elections import ElectionFigure, elections

from newsfacts.testing import Passage, parametrize_with_checks
from newsfacts.testing.strategies import planted_passages

BOUNDS = {"": "=", "more than ": ">", "about ": "~", "at least ": ">="}
NAMES = ("Ruth Castell", "Daniel Okafor")


def figure(kind: str, value: Decimal, bound: str, words: str, carrier: str, contender: str | None) -> Passage:
    fact = Passage.fact(
        ElectionFigure, f"{bound}{value:,}{words}", kind=kind, value=value, modifier=BOUNDS[bound], contender=contender
    )
    return fact.inside(carrier.replace("NAME", contender or ""))


NOBODY = st.none()


def passages(kind, numbers, words, carriers, contenders=NOBODY):
    return st.builds(
        figure,
        st.just(kind),
        numbers.map(Decimal),
        st.sampled_from(sorted(BOUNDS)),
        st.sampled_from(words),
        st.sampled_from(carriers),
        contenders,
    )


SHARES = st.integers(11, 999).map(lambda tenths: Decimal(tenths).scaleb(-1))
COUNTS = st.integers(3, 999_999)
NAMED = st.sampled_from(NAMES)
PLANTED = planted_passages(
    st.one_of(
        passages(
            "share", SHARES, ("% of the vote", " percent of the vote"), ("NAME won {}.", "On Sunday NAME received {}."), NAMED
        ),
        passages("votes", COUNTS, (" votes",), ("NAME received {}, officials said.", "There were {} for NAME."), NAMED),
        passages("seats", st.integers(3, 640), (" seats",), ("The ruling party won {}.", "It took {} in the assembly.")),
        passages("turnout", SHARES, ("%", " percent"), ("Turnout was {}.", "Voter turnout rose to {} on Sunday.")),
    )
)


@parametrize_with_checks([elections], planted={"elections": PLANTED})
def test_kit(extractor, check):
    check(extractor)
