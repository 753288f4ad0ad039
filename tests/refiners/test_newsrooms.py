"""Who says what in the styles of many newsrooms: after each quotation of newsrooms.txt, in brackets, its speaker's full name."""

import re
from itertools import accumulate
from pathlib import Path

import pytest

from newsfacts import Article, Engine

ENGINE = Engine("builtin", only=["quotes"])
ARTICLES = Path(__file__).with_name("newsrooms.txt").read_text(encoding="utf-8").strip().split("\n\n")
_SPEAKER = re.compile(r"\[([^]]+)\]")


@pytest.mark.parametrize("told", [told for told in ARTICLES if told[0] != "#"], ids=lambda told: told[:40])
def test_each_quotation_has_its_speaker(told: str) -> None:
    pieces = _SPEAKER.split(told)
    text = "".join(pieces[::2])
    ends = accumulate(map(len, pieces[::2]))
    quotes = ENGINE.run(Article(text)).facts.quotes
    speakers = {part.end: quote.speaker for quote in quotes if quote.kind != "indirect" for part in quote.parts}
    for end, name in zip(ends, pieces[1::2], strict=False):
        speaker = speakers.get(end)
        assert (speaker and speaker.name) == name, text[end - 30 : end]
