"""Who vouches for the facts that stand in quotes and in clauses with a source."""

import attrs
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Fact, Quote, Span, Speaker
from newsfacts.factset import Facts
from newsfacts.refiners.attribution import Attribution
from tests.refiners.at_hand import fact, quote, read


def sources(text: str, *facts: Fact) -> dict[str, str | None]:
    """For the words of each fact the mention of its source."""
    refined = Attribution().refine(read(text), Facts(facts))
    return {found.text: found.attributed_to.mention if found.attributed_to else None for found in refined}


def test_a_fact_in_a_quote_is_its_speakers() -> None:
    text = "On Monday Ada Holm said: “We lost 12 boats,” and Carl Ude said that 9 were found by May."
    found = sources(
        text,
        quote(text, "“We lost 12 boats,”", "Ada Holm"),
        quote(text, "that 9 were found by May", "Carl Ude", kind="indirect"),
        *(fact(text, words) for words in ("Monday", "12 boats", "9", "May")),
    )
    assert found["12 boats"] == "Ada Holm"
    assert found["9"] == found["May"] == "Carl Ude"
    assert found["Monday"] is None


def test_the_innermost_speaker_counts() -> None:
    text = "“Carl told me that 12 boats sank, and 3 did not,” Ada said."
    found = sources(
        text,
        quote(text, "“Carl told me that 12 boats sank, and 3 did not,”", "Ada"),
        quote(text, "that 12 boats sank", "Carl", kind="indirect"),
        fact(text, "12 boats"),
        fact(text, "3"),
    )
    assert (found["12 boats"], found["3"]) == ("Carl", "Ada")


def test_what_stands_between_the_parts_is_the_reporters() -> None:
    text = "“Two sank,” Ada said on Monday. “Three did not.”"
    found = sources(text, quote(text, "“Two sank,”…“Three did not.”", "Ada"), fact(text, "Monday"), fact(text, "Three"))
    assert (found["Monday"], found["Three"]) == (None, "Ada")


def test_a_source_covers_its_clause_though_the_quote_is_shorter() -> None:
    text = "By May, Norland had lost 12 boats, and 40 sailors, according to the coast guard. In June 3 returned."
    found = sources(
        text,
        quote(text, "40 sailors", "the coast guard", kind="indirect", cue="according to"),
        *(fact(text, words) for words in ("May", "12 boats", "June", "3")),
    )
    assert found["May"] == found["12 boats"] == "the coast guard"
    assert (found["June"], found["3"]) == (None, None)


def test_a_source_that_opens_the_sentence_covers_the_rest() -> None:
    text = "It was cold in May. According to the coast guard’s 2019 report, 12 boats sank. Then 3 returned."
    found = sources(
        text,
        quote(text, "boats sank", "the coast guard’s 2019 report", kind="indirect", cue="According to"),
        *(fact(text, words) for words in ("May", "2019", "12", "3")),
    )
    assert found["12"] == "the coast guard’s 2019 report"
    assert (found["May"], found["2019"], found["3"]) == (None, None, None)


def test_the_source_of_a_quote_is_its_speaker() -> None:
    text = "“Carl said ‘no’ to the “plan,”” Ada said."
    found = sources(
        text,
        quote(text, "“Carl said ‘no’ to the “plan,””", "Ada"),
        quote(text, "‘no’", "Carl"),
        quote(text, "“plan,”", kind="unattributed"),
    )
    assert found == {"“Carl said ‘no’ to the “plan,””": "Ada", "‘no’": "Carl", "“plan,”": "Ada"}


def test_scare_quotes_vouch_for_nothing() -> None:
    text = "The “12 boats” sank."
    assert sources(text, quote(text, "“12 boats”", kind="unattributed"), fact(text, "12"))["12"] is None


def test_a_source_that_is_known_stays() -> None:
    text = "“12 boats sank,” Ada said."
    known = Speaker("Carl", "Ada", 17, 20)
    assert sources(text, quote(text, "“12 boats sank,”", "Ada"), fact(text, "12"))["12"] == "Ada"
    refined = Attribution().refine(read(text), Facts([attrs.evolve(fact(text, "12"), attributed_to=known)]))
    assert [found.attributed_to for found in refined] == [known]


def _nested(edges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those that do not cross one another."""
    kept: list[tuple[int, int]] = []
    for start, end in edges:
        if all(end <= a or b <= start or (a <= start and end <= b) or (start <= a and b <= end) for a, b in kept):
            kept.append((start, end))
    return kept


_EDGES = st.tuples(st.integers(0, 39), st.integers(1, 40)).filter(lambda edge: edge[0] < edge[1])


@given(st.lists(_EDGES, max_size=8, unique=True).map(_nested), st.lists(_EDGES, max_size=8))
def test_the_sweep_finds_the_innermost_quote(quotes: list[tuple[int, int]], others: list[tuple[int, int]]) -> None:
    text = "x" * 40
    facts: list[Fact] = [
        Quote(
            start=a, end=b, text=text[a:b], kind="direct", parts=(Span(a, b),), content="x", speaker=Speaker("x", "x", a, a + 1)
        )
        for a, b in quotes
    ]
    facts += [Fact(start=a, end=b, text=text[a:b]) for a, b in others]
    for found in Attribution().refine(read(text), Facts(facts)):
        if not isinstance(found, Quote):
            around = [(b - a, a) for a, b in quotes if a <= found.start and found.end <= b]
            assert (found.attributed_to.start if found.attributed_to else None) == (min(around)[1] if around else None)
