"""Parts of the day: "this morning", "Tuesday night", "last night", "overnight", "noon", "midnight"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsfacts.extractors.dates.leftwards import Word, words_before
from newsfacts.extractors.dates.mention import Base, Meaning, Mention
from newsfacts.lexicon.calendar_words import DAY_PARTS
from newsfacts.reading.dating.zones import zone_after
from newsfacts.values import TimexMod

_S = r"[^\S\n\r]"
_NARROWERS: dict[str, TimexMod] = {"early": "START", "earlier": "START", "late": "END", "later": "END", "mid": "MID"}
_AFTER_THE = re.compile(
    rf"{_S}(?:of{_S}(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|the{_S}\d|\d|[A-Z][a-z]+day))|shift|when|show|news|sky|club|bus)\b"
)
_SUPERLATIVE = re.compile(r"\b(?:[a-z]{2,}est|most|first|last|worst|only|best) (?:[\w’'-]+ ){1,2}of the \Z")
"""The biggest laugh of the night."""
_PLURALS = {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI", "weeknights": "NI"}
_INSTANTS = {"noon": 12, "midnight": 24, "noontime": 12}
_HALVES = {"am": "MO", "pm": "AF"}
TRIGGERS = frozenset({*DAY_PARTS, *_INSTANTS, *_PLURALS, *_HALVES})


def day_part_mention(text: str, start: int, end: int, word: str) -> Mention | None:
    """The part of the day at ``start:end``; weak where only a day beside it makes it an expression."""
    words = words_before(text, start, 4)
    before = words[0].word
    if word in _INSTANTS:
        hedged = before in ("around", "about", "nearly", "almost")
        begin = words[0].start if hedged else start
        stop, zone = zone_after(text, end)
        meaning = Meaning("TIME", grain="T", hour=_INSTANTS[word], zone=zone)
        return Mention(begin, stop, meaning, word, "APPROX" if hedged else None)
    if word in _PLURALS and before == "the" and words[1].word in ("in", "during"):
        return Mention(words[0].start, end, Meaning("SET", fixed=f"T{_PLURALS[word]}"), "the-day-parts")
    if word in _PLURALS:
        return Mention(start, end, Meaning("SET", grain="T", part=_PLURALS[word]), "day-parts", weak=True)
    if word in _HALVES:  # tomorrow am
        found = Mention(start, end, Meaning("TIME", grain="T", part=_HALVES[word]), "half-day", weak=True)
        return found if before == "tomorrow" or before.endswith("day") else None
    part = DAY_PARTS[word]
    if word == "overnight":
        return Mention(start, end, Meaning("TIME", grain="D", by=-1, base="told", part="NI"), "overnight")
    if word in (
        "breakfast",
        "sunrise",
        "sunset",
        "dusk",
        "dawn",
        "daybreak",
        "nightfall",
        "teatime",
        "dinnertime",
        "lunchtime",
        "daytime",
        "midday",
    ):
        return Mention(
            start, end, Meaning("TIME", grain="T", part=part), "day-part", weak=word not in ("midday", "lunchtime", "dawn")
        )
    if before in ("this", "last", "tomorrow", "yesterday", "that", "every", "each", "next", "same", "previous", "following"):
        return _pointed(text, start, end, word, part, words)
    if before in _NARROWERS and words[1].word == "this":
        return None
    if (
        before == "the"
        and text[start].islower()
        and not _AFTER_THE.match(text, end)
        and not (words[1].word == "of" and _SUPERLATIVE.search(text, max(0, start - 40), start))
        and words[1].word in ("in", "during", "through", "later", "earlier", "late", "early", "of", "for")
    ):
        mod = None
        begin = words[0].start
        if words[1].word == "in" and words[2].word in _NARROWERS:
            mod, begin = _NARROWERS[words[2].word], words[2].start
        return Mention(begin, end, Meaning("TIME", grain="D", by=0, base="told", part=part), "the-day-part", mod)
    if before == "early" and words[1].word == "in":
        return Mention(words[0].start, end, Meaning("TIME", grain="T", part=part), "day-part", "START")
    begin, mod = start, _NARROWERS.get(before)
    if mod or (before == "the" and text.startswith(" of ", end)):
        begin = words[0].start
    return Mention(begin, end, Meaning("TIME", grain="T", part=part), "day-part", mod, weak=True)


def _pointed(text: str, start: int, end: int, word: str, part: str, words: Sequence[Word]) -> Mention | None:
    """This morning, last night, the previous evening, every night, later this afternoon."""
    before, begin, taken = words[0].word, words[0].start, 1
    if before in ("every", "each"):
        return Mention(begin, end, Meaning("SET", fixed=f"T{part}"), "every-day-part")
    if before in ("tomorrow", "yesterday"):
        return Mention(start, end, Meaning("TIME", grain="T", part=part), "day-part", weak=True)
    if words[1].word in ("the", "that"):
        begin, taken = words[1].start, 2
    by = {"last": -1, "previous": -1, "next": 1, "following": 1}.get(before, 0)
    told = before in ("that", "same", "previous", "following") or (before == "next" and words[1].word == "the")
    base: Base = "told" if told else "published"
    mod = _NARROWERS.get(words[taken].word)
    if mod:
        begin = words[taken].start
    meaning = Meaning("TIME", grain="D", by=by, base=base, part=part)
    return Mention(begin, end, meaning, f"{before}-day-part", mod)
