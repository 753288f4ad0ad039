"""Properties: quotes planted in any order, mark style and split are found whole; any text at all gives exact slices."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsfacts
from tests.extractors.quotes.reading_quotes import ENGINE, quotes

MARKS = [("“", "”"), ('"', '"'), ("‘", "’"), ("'", "'"), ("«", "»"), ("``", "''")]
SPEAKERS = [
    "Mary Lane",
    "Lane",
    "she",
    "President Omar Diaz",
    "Sen. Ruth Cole, D-Ohio,",
    "the club’s manager",
    "a senior official",
    "Dr. Ito, who led the study,",
    "Huw Parr, 41, the bank’s chief economist,",
    "a spokesman for the ministry",
    "police",
]
PAST = ["said", "added", "wrote", "argued", "told reporters", "warned", "insisted", "replied", "tweeted", "noted"]
ASIDES = ["", " on Monday", " in a statement", " after the vote", " in Leeds"]
WORDS = ["It is over", "We won’t go back", "They came at night and took it all", "No", "The U.S. has to act now [and fast]"]


@st.composite
def planted(draw):
    """A sentence or two with one quotation: (text, parts, the speaker's words, indices of the marks)."""
    opening, closing = draw(st.sampled_from(MARKS))
    speaker = draw(st.sampled_from(SPEAKERS))
    verb, aside = draw(st.sampled_from(PAST)), draw(st.sampled_from(ASIDES))
    first, second = draw(st.sampled_from(WORDS)), draw(st.sampled_from(WORDS))
    subject = speaker[0].upper() + speaker[1:]
    inverted = verb in ("said", "added", "wrote", "argued", "warned", "insisted", "replied", "noted") and speaker != "she"
    order = draw(st.sampled_from(["speaker-cue-quote", "quote-speaker-cue", "quote-cue-speaker", "according to", "colon"]))
    whole = f"{opening}{first}.{closing}"
    broken = f"{opening}{first},{closing}"
    if order == "speaker-cue-quote":
        return f"{subject} {verb}{aside}: {whole}", [whole], speaker
    if order == "colon":
        return f"{subject.split(',')[0]}: {whole}", [whole], speaker
    if order == "according to":
        return f"{broken} according to {speaker.rstrip(',')}.", [broken], speaker
    tail = f"{speaker} {verb}{aside}" if order == "quote-speaker-cue" or not inverted else f"{verb} {speaker.rstrip(',')}"
    rest = draw(st.sampled_from(["none", "comma", "sentence"]))
    if rest == "none":
        return f"{broken} {tail}.", [broken], speaker
    if rest == "comma":
        goes_on = f"{opening}{second[0].lower()}{second[1:]}.{closing}"
        return f"{broken} {tail}, {goes_on}", [broken, goes_on], speaker
    goes_on = f"{opening}{second}.{closing}"
    return f"{broken} {tail}. {goes_on}", [broken, goes_on], speaker


PARAGRAPH = st.sampled_from(["", "The council met on Tuesday.\n\n", "Nobody had expected it. It rained.\n\n"])


@given(PARAGRAPH, planted(), PARAGRAPH)
def test_planted_quotes_are_found_whole_with_their_speaker(before, quotation, after):
    sentence, parts, speaker = quotation
    text = f"{before}{sentence}\n\n{after}"
    (quote,) = [quote for quote in quotes(text) if quote.kind != "indirect"]
    assert quote.kind == "direct"
    assert [part.of(text) for part in quote.parts] == parts
    assert quote.speaker is not None
    core = speaker.split(",")[0]
    assert quote.speaker.mention in (core, core[0].upper() + core[1:])


SIGNS = ["“", "”", '"', "‘", "’", "'", "''", "``", ",", ".", ":", "?", "—", "(", ")", "\n\n", "\x00", "\ud800", "\ufffc"]
PIECES = st.sampled_from(
    [
        *SIGNS,
        *"said told that he Lane who called and the in was saying by according to his claim on Monday a statement".split(),
        *"found put at 3% expects for as though even something but Lane’s words of WHO Says came cry where used only".split(),
    ]
)


@given(st.lists(PIECES, max_size=40).flatmap(lambda pieces: st.sampled_from([" ".join(pieces), "".join(pieces)])))
def test_any_text_gives_exact_slices(text):
    extraction = ENGINE.run(newsfacts.Article(text))
    for quote in extraction.facts:
        assert text[quote.start : quote.end] == quote.text
        assert (quote.parts[0].start, quote.parts[-1].end) == (quote.start, quote.end)
        assert all(part for part in quote.parts)
        assert all(left.end <= right.start for left, right in zip(quote.parts, quote.parts[1:], strict=False))
        for mention in (quote.speaker, quote.cue):
            if mention is not None:
                words = mention.mention if isinstance(mention, newsfacts.Speaker) else mention.text
                assert words
                assert text[mention.start : mention.end] == words
        if quote.kind == "unattributed":
            assert quote.speaker is None


@given(st.lists(PIECES, max_size=25))
def test_a_paragraph_in_front_changes_nothing_but_the_offsets(pieces):
    text, front = " ".join(pieces), "The council met on Tuesday.\n\n"
    alone = [(q.kind, q.rule, q.text, q.start) for q in quotes(text)]
    moved = [(q.kind, q.rule, q.text, q.start - len(front)) for q in quotes(front + text)]
    assert alone == moved


@pytest.mark.parametrize(
    "repeated",
    [
        *["“", '"', "said ", "he said, ", "“a,” he said. ", "according to ", "x who named a ", "called “A” "],
        *["his claim that ", "said a, who ", "put the toll at ", "A: b\n", "Lane, who said "],
    ],
)
def test_work_grows_with_the_text_and_no_faster(repeated):
    counts = [_calls(repeated * (size // len(repeated))) for size in (2_000, 4_000, 8_000)]
    assert counts[2] - counts[1] < 2.6 * (counts[1] - counts[0]) + 2_000


def _calls(text):
    """How many functions are called to read the text: a clock that always goes alike."""
    import sys

    number = 0

    def count(_frame, _event, _argument):
        nonlocal number
        number += 1

    document = ENGINE.read(newsfacts.Article(text))
    (extractor,) = ENGINE.extractors
    before = sys.getprofile()
    sys.setprofile(count)
    try:
        list(extractor.extract(document))
    finally:
        sys.setprofile(before)
    return number


def test_lexicon_entries_of_plugins_are_cues():
    class Slang:
        name = "slang"

        def newsfacts_lexicon(self, name):
            return [("yap",), ("outsay", "outsaid", "outsaid", "outsays")] if name == "speech_verbs" else []

    engine = newsfacts.Engine(plugins=["reading", "quotes", Slang()], on_error="raise")
    text = "“It is over,” Lane yapped. Ray outsaid that it was not."
    direct, reported = engine.run(newsfacts.Article(text)).facts
    assert (direct.cue.text, direct.speaker.mention) == ("yapped", "Lane")
    assert (reported.cue.text, reported.text) == ("outsaid", "that it was not")
    assert [quote.cue.text for quote in quotes(text)] == ["yapped"]  # any verb will do there, but not without marks
