"""Facts for tests of the model and the machine, which know no extractor: words of a text as facts of several types."""

from datetime import date, datetime
from decimal import Decimal

import attrs
from hypothesis import strategies as st

from newsfacts import Cue, DateExpression, Fact, Percentage, Quantity, Quote, Roles, Span, Speaker, Unit

TEXT = "“Rents rose by 12 percent in May,” Ada Lund said. About 300 tenants lost 4.5 million euros, “all told.”"


def slice_of(start: int, end: int, text: str = TEXT) -> dict[str, object]:
    return {"start": start, "end": end, "text": text[start:end]}


SPEAKER = Speaker("Ada Lund", "Ada Lund", 35, 43)
EXAMPLES: tuple[Fact, ...] = (
    Quote(
        **slice_of(0, 34), extractor="quotes", rule="quote-speaker-cue", kind="direct", parts=(Span(0, 34),),
        content="Rents rose by 12 percent in May,", speaker=SPEAKER, cue=Cue("said", 44, 48),
    ),
    Percentage(
        **slice_of(15, 25), extractor="percentages", rule="percent", value=Decimal(12), change="up", attributed_to=SPEAKER,
        roles=Roles(number=Span(15, 17), unit=Span(18, 25)),
    ),
    DateExpression(
        **slice_of(29, 32), extractor="dates", rule="month", kind="DATE", value="2024-05", earliest=date(2024, 5, 1),
        latest=datetime(2024, 6, 1, 0, 0), edtf="2024-05", attributed_to=SPEAKER,
    ),
    Quantity(
        **slice_of(50, 67), extractor="quantities", rule="count", value=Decimal(300), modifier="~", noun="tenants",
        head="tenants", roles=Roles(number=Span(56, 59), modifier=Span(50, 55), noun=Span(60, 67)),
    ),
    Quantity(
        **slice_of(73, 90), extractor="quantities", rule="money", value=Decimal("4500000"), unit=Unit("euro", "€", "money"),
        currency="EUR", roles=Roles(number=Span(73, 84), unit=Span(85, 90)),
    ),
    Quote(
        **slice_of(92, 103), extractor="quotes", rule="scare", kind="unattributed", parts=(Span(92, 103),), content="all told.",
    ),
)  # fmt: skip


@attrs.frozen(kw_only=True)
class Word(Fact):
    """A third party's fact: flat, in a layer of its own."""

    type = "word"
    layer = "words"
    note: str | None = None


@attrs.frozen(kw_only=True)
class Bracket(Fact):
    """A third party's fact that nests."""

    type = "bracket"
    layer = "brackets"
    nests = True


def spans_in(length: int) -> st.SearchStrategy[Span]:
    pairs = st.tuples(st.integers(0, length - 1), st.integers(1, length))
    return pairs.filter(lambda pair: pair[0] < pair[1]).map(lambda pair: Span(*pair))
