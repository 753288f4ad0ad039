"""Headlines: verbs with a capital, single marks, no full stop."""

import pytest

from tests.extractors.quotes.reading_quotes import found

STORY = "\n\nThe town hall had no comment. “It is late,” a guard said."


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Mayor Calls Plan ‘a Disgrace’ and Says She Will Go", ("mixed", "Mayor", "Calls", ["‘a Disgrace’"])),
        ("Lane Says Vote Is ‘Inevitable’", ("mixed", "Lane", "Says", ["‘Inevitable’"])),
        ("Lane Vows to ‘End’ Aid to Farms", ("mixed", "Lane", "Vows", ["‘End’"])),
        ("Lane vows to 'fix' the bridge", ("mixed", "Lane", "vows", ["'fix'"])),
        ("Budget 'a betrayal of workers', says union chief", ("mixed", "union chief", "says", ["'a betrayal of workers'"])),
        ("Lane: 'I was never told'", ("direct", "Lane", None, ["'I was never told'"])),
        ("Lane Says She Will Run Again", ("indirect", "Lane", "Says", ["She Will Run Again"])),
        ("Fares could rise by April, says regulator", ("indirect", "regulator", "says", ["Fares could rise by April"])),
    ],
)
def test_headlines(headline, expected):
    assert expected in found(headline + STORY)


def test_a_sentence_in_single_marks_is_no_term():
    assert found("‘I was never told about the bridge’" + STORY)[0][0] == "direct"
