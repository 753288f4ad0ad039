"""The algebra of spans, held against sets of offsets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import InvalidArgument, Span

spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 30), st.integers(0, 10))


def offsets(span: Span) -> set[int]:
    return set(range(span.start, span.end))


@given(spans, spans)
def test_overlap_and_intersection_are_those_of_the_offsets(a: Span, b: Span) -> None:
    shared = offsets(a) & offsets(b)
    assert a.overlaps(b) == bool(shared)
    assert (offsets(a.intersection(b)) if a.intersection(b) else set()) == shared


@given(spans, spans)
def test_union_is_the_smallest_cover(a: Span, b: Span) -> None:
    union = a.union(b)
    assert union.covers(a)
    assert union.covers(b)
    assert {union.start, union.end} <= {a.start, a.end, b.start, b.end}


@given(spans, spans)
def test_crossing_is_overlap_without_cover(a: Span, b: Span) -> None:
    only_a, only_b = offsets(a) - offsets(b), offsets(b) - offsets(a)
    assert a.crosses(b) == bool(offsets(a) & offsets(b) and only_a and only_b)


@given(spans, spans)
def test_distance_is_symmetric_and_zero_where_they_touch(a: Span, b: Span) -> None:
    assert a.distance(b) == b.distance(a)
    assert (a.distance(b) == 0) == (a.start <= b.end and b.start <= a.end)


@given(spans, st.integers(0, 100))
def test_shift_keeps_length_and_comes_back(span: Span, by: int) -> None:
    assert len(span.shift(by)) == len(span)
    assert span.shift(by).shift(-by) == span


@given(st.text(alphabet=" \n\tab", max_size=12))
def test_strip_leaves_what_str_strip_leaves(text: str) -> None:
    stripped = Span(0, len(text)).strip(text)
    assert stripped.of(text) == text.strip()
    assert Span(0, len(text)).covers(stripped)


@pytest.mark.parametrize(("start", "end"), [(3, 2), (-1, 2), (0, 1.5), ("0", 1), (True, 2), (None, 2)])
def test_a_checked_span_refuses_what_is_none(start: object, end: object) -> None:
    with pytest.raises(InvalidArgument, match=r"start|end"):
        Span.checked(start, end)  # type: ignore[arg-type]


def test_spans_order_by_start_then_end_and_hold_offsets() -> None:
    assert sorted([Span(2, 3), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(2, 3)]
    assert 1 in Span(1, 2)
    assert 2 not in Span(1, 2)
    assert not Span(4, 4)
