"""Sources named by a phrase instead of a verb: according to the ministry, in Lincoln’s words, by her account."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsfacts.extractors.quotes import mentions, phrases
from newsfacts.extractors.quotes.contents import Stretch
from newsfacts.extractors.quotes.fronted import past_concession
from newsfacts.extractors.quotes.phrases import Mention
from newsfacts.extractors.quotes.word_classes import PAUSES, TIME_WORDS, is_finite
from newsfacts.extractors.quotes.wording import QUOTE, Wording
from newsfacts.lexicon.function_words import AUXILIARIES, POSSESSIVES
from newsfacts.lexicon.speech_verbs import PUBLISHED

_LONGEST = 250
_UNFINISHED = frozenset("that said says reported reports".split())


class Source(NamedTuple):
    """An "according to X" with the tokens of its cue, of the source's name and of what is said, before and after it."""

    cue: Mention
    name: Mention
    contents: tuple[Stretch, ...]

    def covers(self, index: int) -> bool:
        """Whether the token belongs to what is said."""
        return any(content.first <= index < content.stop for content in self.contents)


def sources(wording: Wording) -> Iterator[Source]:
    """The sources of the sentence."""
    for index, word in enumerate(wording.lower):
        source = None
        if word == "according" and wording.word(index + 1) == "to":
            source = _according_to(wording, index)
        elif word == "words" and index > 1:
            source = _in_words(wording, index)
        elif word == "account" and index > 1:
            source = _by_account(wording, index)
        if source is not None and source.contents:
            yield source


def _according_to(wording: Wording, index: int) -> Source | None:
    """[The report was ready], according to [the Times]."""
    name = phrases.after(wording, index + 2)
    if name is None:
        return None
    name = _with_publisher(wording, name)
    return Source(Mention(index, index + 2), name, _said(wording, index, name))


def _by_account(wording: Wording, index: int) -> Source | None:
    """[The firm], by [Mr Lane]’s account, [had lost money]; by [her] own account, [she was there]."""
    last = index - 2 if wording.lower[index - 1] == "own" else index - 1
    owner = Mention(last, last + 1) if wording.lower[last] in POSSESSIVES else mentions.before(wording, last, 0)
    if owner is None or wording.word(owner.first - 1) != "by":
        return None
    by = owner.first - 1
    return Source(Mention(by, index + 1), owner, _said(wording, by, Mention(owner.first, index + 1)))


def _said(wording: Wording, index: int, name: Mention) -> tuple[Stretch, ...]:
    """What is said before the cue at ``index`` and behind the name."""
    opens = index == 0 or wording.word(index - 1) in (";", ":")
    front = None if opens else _in_front(wording, index)
    if front is not None and wording.word(front.stop - 1) in _UNFINISHED:
        front, opens = None, True  # The Times reported that, according to the ministry, it was ready
    breaks_in = (
        opens or _goes_on_after(wording, index, name) or (front is not None and wording.word(front.stop - 1) in AUXILIARIES)
    )
    rest = _behind(wording, name) if breaks_in else None
    return tuple(content for content in (front, rest) if content is not None and content.stop > content.first)


def _in_words(wording: Wording, index: int) -> Source | None:
    """In [Lane]'s words, [it was over]; in the words of [one official]: [“It was over.”]"""
    if wording.lower[index - 1].endswith(("’s", "'s", "s’", "s'")):
        owner = mentions.before(wording, index - 1, 0)
        if owner is None or wording.word(owner.first - 1) != "in":
            return None
        return Source(Mention(owner.first - 1, index + 1), owner, (_behind(wording, Mention(index, index + 1)),))
    if wording.lower[index - 1] != "the" or wording.word(index - 2) != "in" or wording.word(index + 1) != "of":
        return None
    name = phrases.after(wording, index + 2)
    return name and Source(Mention(index - 2, index + 2), name, (_behind(wording, name),))


def _with_publisher(wording: Wording, name: Mention) -> Mention:
    """The source with those who gave it out: a report [released on Monday by the institute]."""
    if wording.word(name.stop) not in PUBLISHED:
        return name
    place = name.stop + 1
    while wording.word(place) in TIME_WORDS or wording.word(place) in ("on", "in", "last", "this"):
        place += 1
    publisher = phrases.after(wording, place + 1) if wording.word(place) == "by" else None
    return name if publisher is None else Mention(name.first, publisher.stop)


def _goes_on_after(wording: Wording, index: int, name: Mention) -> bool:
    """Whether the phrase only interrupts a clause: the gap, according to the poll, is small; not: …, the arm of the court."""
    if wording.word(index - 1) not in PAUSES or wording.word(name.stop) not in PAUSES or _adds(wording, name.stop + 1):
        return False
    return any(is_finite(wording, place) for place in range(name.stop + 1, len(wording)))


def _adds(wording: Wording, index: int) -> bool:
    """Whether an afterthought begins here: …, according to the poll, which was taken in May"""
    word = wording.word(index)
    return word in ("which", "who", "where", "and", "but", "a", "an", "including", "released", "published", "") or word.endswith(
        "ing"
    )


def _behind(wording: Wording, name: Mention) -> Stretch:
    """According to the Times, [the report was ready]; in his words: [“…”]."""
    first = _pause(wording, name.stop) + 1 if wording.word(name.stop) != ":" else name.stop + 1
    if wording.word(first) in ("who", "which", "whose"):
        first = _pause(wording, first) + 1
    stop = min(len(wording), first + _LONGEST)
    while stop > first and wording.lower[stop - 1] in (".", "!", "?", ";"):
        stop -= 1
    return Stretch(first, max(first, stop))


def _pause(wording: Wording, index: int) -> int:
    """The next comma or dash, or the end of what is looked at."""
    end = min(len(wording), index + _LONGEST)
    while index < end and wording.lower[index] not in PAUSES:
        index += 1
    return index


def _in_front(wording: Wording, index: int) -> Stretch:
    """[The report was ready], according to the Times."""
    stop = index
    while stop and wording.lower[stop - 1] in PAUSES:
        stop -= 1
    # “It is over,” according to Lane: the quotation is what is said
    first = mentions.clause_start(wording, stop - 1 if stop and wording.lower[stop - 1] == QUOTE else stop)
    if first < stop and first and wording.breaks_off(first - 1):
        first -= 1  # “It is over,” Lane said, according to
    while first < stop and wording.lower[first] in ("but", "and", "yet", "still", ","):
        first += 1
    return Stretch(past_concession(wording, first, stop), stop)
