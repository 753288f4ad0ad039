"""Quotations inside quotations: one more fact where they have a cue of their own, never a part taken from the outer one."""

import pytest

from tests.extractors.quotes.reading_quotes import found


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("“She told me, ‘Go home,’ and left,” said Lane.", ("direct", "She", "told", ["‘Go home,’"])),
        ("“It was bad. ‘Go home,’ she said. I went,” said Lane.", ("direct", "she", "said", ["‘Go home,’"])),
        ("“They say, ‘Never mind,’ and go,” said Lane.", ("direct", "They", "say", ["‘Never mind,’"])),
    ],
)
def test_with_a_cue_of_their_own(text, inner):
    assert found(text) == [("direct", "Lane", "said", [text[: text.index("”") + 1]]), inner]


@pytest.mark.parametrize(
    "text",
    [
        "“We call it ‘the pit’ here,” said Lane.",
        "“I told them, ‘Never,’ and left,” said Lane.",
        "“They’ll say, ‘Never mind,’ of course,” said Lane.",
        "“Not once has a doctor said, ‘Go home,’ to me,” said Lane.",
        "“Then someone says, ‘Never mind,’ and it is over,” said Lane.",
        "“The boss: ‘Never.’ That was it,” said Lane.",
        "“My aunt, who wrote ‘Night Song’, is here,” said Lane.",
    ],
)
def test_without_one_they_belong_to_the_outer_quote(text):
    assert found(text) == [("direct", "Lane", "said", [text[: text.index("”") + 1]])]
