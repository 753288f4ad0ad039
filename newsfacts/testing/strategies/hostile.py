"""Text that nobody writes and every archive has: broken, endless, malicious."""

from __future__ import annotations

from hypothesis import strategies as st

from newsfacts.errors import InvalidArgument

REPEATS = (
    "“", "”", '"', "'", "’", "‘", "«", "(", "[", "1,", "1.", "1/", "12:", "-", "–", "$", "%", ".", "…", "?”", " ", "\n",
    "\r\n", "a", "A", "0", "said ", "“said ", "he said, ", "according to ", "that ", "two ", "two-", "hundred ",
    "million ", "and ", "of ", "May ", "Monday ", "last ", "the ", "in ", "more than ", "percent ", "5 percent of ",
    "$1 ", "1 to ", "Mr. ", "U.S. ", "A. ", "Anna ", "Anna Keller, ", "10 May ", "“a” ", "“Yes,” he said. ", "\n“",
    "'tis ", "½", "ﬁ", "\x00", "\ud800", "e\u0301", "\u202e", "年",
)  # fmt: skip
"""Units that, repeated, lead a careless pattern or loop into work that grows with the square of the text."""

FRAGMENTS = (
    *REPEATS,
    "\t",
    "\x85",
    "\u2028",
    "\ufeff",
    "שלום ",
    "مرحبا ",
    "٣",
    "Ⅷ",
    "²",
    "𝟗",
    "İ",
    "ß",
    "12/11/2020",
    "24:61",
    "30 February",
    "1e999 ",
    "9" * 40,
)


def hostile_text(*, max_size: int = 400) -> st.SearchStrategy[str]:
    """Any ``str``: NUL, lone surrogates, mixed line ends, both writing directions, digits of every script, half-open marks.

    Args:
        max_size: about the most characters of a text; the endless is a matter for ``REPEATS``.

    Raises:
        InvalidArgument: unless ``max_size`` is a positive int.
    """
    if type(max_size) is not int or max_size < 1:
        raise InvalidArgument.wrong_type("max_size", "a positive int", max_size)
    anything = st.text(st.characters(exclude_categories=()), max_size=20)
    fragment = st.sampled_from(FRAGMENTS)
    repeated = st.builds(str.__mul__, fragment, st.integers(1, 12))
    pieces = st.lists(st.one_of(fragment, repeated, anything), max_size=20)
    return pieces.map(lambda parts: "".join(parts)[:max_size])
