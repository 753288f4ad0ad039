"""Scores, the two sides of a vote, and other pairs of numbers that sport and parliament write: "3-2", "23-of-31", "4 for 38"."""

from __future__ import annotations

import re

from newsfacts.lexicon.designators import BEFORE_WICKETS, SCORE_CUES
from newsfacts.reading.noun_phrases import counted_noun, is_plural
from newsfacts.reading.numbers.place import Place
from newsfacts.reading.numbers.role import Role

_SCORE_AFTER = re.compile(r"[-–](?:\d|(?:of|for|to)-\d)")
_OUT_OF = re.compile(r"-(?:of|for)-\d")
_RATIO = re.compile(r"(\d{1,3})-to-(\d{1,3})\b")
_OUT_OF_BEFORE = re.compile(r"(\d{1,3})-(of|for|to)-\Z")
_PAIR = re.compile(r"(\d{1,3})[-–](\d{1,3})(?![\d%]|[-–]?[^\W\d_]|[.,]\d|[-–]\d{3})")
_PAIR_END = re.compile(r"\d{1,3}[-–]\Z")
_WORDS_NEAR = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_PERCENT_NEXT = re.compile(r"\s?(?:percent|per cent|pct|%)")
_RANGE_CUES = re.compile(
    r"\b(?:between|from|aged?|ages|about|around|roughly|of|every|in|within|for|some|next|another|only)\s\Z", re.IGNORECASE
)
_TO_ONE = re.compile(
    r"\sto\s(?:1|one)(?=\s?[.,;)]|\n|\Z|\s(?:outsider|favourite|favorite|on|against|shot|odds|bet|in|by|for|that|when|and|but|last)s?\b)"
)
_ONES = frozenset({"1", "one"})
_BEFORE_ONE = re.compile(
    r"(?<!from )(?<![^\W_])(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand)\sto\s\Z"
)
_RUNS_TAIL = r"(?:\sdeclared)?(?=\s(?:at|in|off|as|on|when|and|from|after|by)\b|[.,;)]|\s?\Z)"
_FOR_RUNS = re.compile(r"\sfor\s\d{1,3}" + _RUNS_TAIL)
_RUNS_END = re.compile(_RUNS_TAIL)
_MOST_WICKETS = 10
_WICKETS_BEFORE = re.compile(r"(?<![^\W_])([^\W\d_]{2,9})\s(?:\d{1,3}|[a-z]{3,5})\sfor\s\Z")


def score(place: Place) -> Role | None:
    """won 3-2; a 9-2 lead; level at 89-89; the bill passed 52-48; 23-of-31 passing"""
    text, start = place.text, place.start
    if place.before not in ("-", "–") and not _SCORE_AFTER.match(text, place.end):
        return None
    out_of = _OUT_OF_BEFORE.search(text, max(0, start - 8), start)
    if _ratio_at(text, place):
        return "score"
    if out_of and (out_of[2] != "to" or not place.words.isdecimal() or int(out_of[1]) >= int(place.words[:9])):
        return "score"
    if _PAIR_END.search(text, max(0, start - 4), start):
        start -= 1
        while start and start > place.start - 5 and text[start - 1].isdigit():
            start -= 1
    pair = _PAIR.match(text, start)
    if pair is None or (start and text[start - 1] in "$£€-–.,/"):
        return None
    low, high = int(pair[1]), int(pair[2])
    noun = counted_noun(text, pair.end(), pair.end() + 40)
    counted = noun is not None and is_plural(text[noun.head : noun.end].lower())
    if (low > 250 and high > _MOST_WICKETS) or high > 250 or counted or _PERCENT_NEXT.match(text, pair.end()):
        return None
    if low >= high:
        return "score"
    if _RANGE_CUES.search(text, max(0, start - 10), start):
        return None
    if low == 0:
        return "score"  # Lally (0-4), by 0-13 to 0-6
    near = f"{text[max(0, start - 40) : start]} | {text[pair.end() : pair.end() + 30]}"
    return "score" if any(word.lower() in SCORE_CUES for word in _WORDS_NEAR.findall(near)) else None


def _ratio_at(text: str, place: Place) -> bool:
    """23-of-31; 9-to-6; 3-to-1; not 10-to-15"""
    ratio = _RATIO.match(text, place.start)
    return _OUT_OF.match(text, place.end) is not None or (ratio is not None and int(ratio[1]) >= int(ratio[2]))


def odds(place: Place) -> Role | None:
    """16 to 1 outsiders; split by almost two to one; not from two to one, two to one of them"""
    told = _TO_ONE.match(place.text, place.end) and place.lower != "from" and place.figure.value != 1
    return "score" if told and place.plain else None


def to_one(place: Place) -> Role | None:
    """16 to 1: the second of the two"""
    told = place.words in _ONES and _BEFORE_ONE.search(place.text, max(0, place.start - 24), place.start)
    return "score" if told and _TO_ONE.match(place.text, place.start - len(" to ")) else None


def wickets_and_runs(place: Place) -> Role | None:
    """figures of 4 for 38; 212 for 6 at tea; went 2 for 5; not 3 for $10, 2 for 5 dollars"""
    if place.lower == "for":
        before = _WICKETS_BEFORE.search(place.text, max(0, place.start - 24), place.start)
        told = before and before[1] in BEFORE_WICKETS and _RUNS_END.match(place.text, place.end)
    else:
        told = place.following == "for" and _FOR_RUNS.match(place.text, place.end)
    return "score" if told and place.plain else None
