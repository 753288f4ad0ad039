"""Sources named by a phrase instead of a verb: according to the ministry, in Lincoln’s words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsfacts.extractors.quotes import mentions
from newsfacts.extractors.quotes.contents import Stretch, past_concession
from newsfacts.extractors.quotes.mentions import PAUSES, Mention
from newsfacts.extractors.quotes.wording import Wording

_LONGEST = 250


class Source(NamedTuple):
    """An "according to X" with the tokens of its cue, of the source's name and of what is said."""

    cue: Mention
    name: Mention
    content: Stretch


def sources(wording: Wording) -> Iterator[Source]:
    """The sources of the sentence."""
    for index, word in enumerate(wording.lower):
        if word == "words" and index > 1 and wording.lower[index - 1].endswith(("’s", "'s", "s’", "s'")):
            owner = mentions.before(wording, index - 1, 0)
            if owner is not None and wording.word(owner.first - 1) == "in":
                yield Source(Mention(owner.first - 1, index + 1), owner, Stretch(index + 1, min(len(wording), index + _LONGEST)))
            continue
        if word != "according" or wording.word(index + 1) != "to":
            continue
        name = mentions.after(wording, index + 2)
        if name is None:
            continue
        cue = Mention(index, index + 2)
        content = _behind(wording, name) if index == 0 or wording.word(index - 1) in (";", ":") else _in_front(wording, index)
        if content.stop > content.first:
            yield Source(cue, name, content)


def _behind(wording: Wording, name: Mention) -> Stretch:
    """According to the Times, [the report was ready]."""
    first = name.stop
    while first < min(len(wording), name.stop + _LONGEST) and wording.lower[first] not in PAUSES:
        first += 1
    first += 1
    stop = min(len(wording), first + _LONGEST)
    while stop > first and wording.lower[stop - 1] in (".", "!", "?", ";"):
        stop -= 1
    return Stretch(first, max(first, stop))


def _in_front(wording: Wording, index: int) -> Stretch:
    """[The report was ready], according to the Times."""
    stop = index
    while stop and wording.lower[stop - 1] in PAUSES:
        stop -= 1
    first = mentions.clause_start(wording, stop)
    while first < stop and wording.lower[first] in ("but", "and", "yet", "still", ","):
        first += 1
    return Stretch(past_concession(wording, first, stop), stop)
