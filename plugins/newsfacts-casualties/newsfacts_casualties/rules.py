"""The rules: from a word that tells of casualties to the figure that counts them. Each has an example beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from newsfacts import Span
from newsfacts_casualties.fact import Kind
from newsfacts_casualties.figures import REACH, Figure, Figures
from newsfacts_casualties.words import COUNTED, DIED, DOES, HAPPENED, OF


class Place(NamedTuple):
    """A word that tells of casualties, where it stands: ``text[start:end]``, in ``sentence``."""

    text: str
    start: int
    end: int
    word: str
    sentence: Span
    figures: Figures

    @property
    def before(self) -> str:
        """A little of the sentence in front of the word."""
        return self.text[max(self.sentence.start, self.start - 40) : self.start]

    @property
    def after(self) -> str:
        """A little of the sentence behind the word."""
        return self.text[self.end : min(self.sentence.end, self.end + 40)]

    def rest(self, figure: Figure) -> str:
        """A little of the sentence behind a figure."""
        return self.text[figure.end : min(self.sentence.end, figure.end + 20)]

    def figures_before(self) -> Iterator[Figure]:
        """Those in reach, the nearest first."""
        return self.figures.before(self.start, max(self.sentence.start, self.start - REACH))

    def figures_after(self) -> Iterator[Figure]:
        """Those in reach, the nearest first."""
        return self.figures.after(self.end, min(self.sentence.end, self.end + REACH))


class Finding(NamedTuple):
    """What a rule found: the figure, what happened, and where the fact ends."""

    figure: Figure
    kind: Kind
    end: int


Rule = Callable[[Place], Finding | None]

_DETERMINER = r"(?:(?:another|the|a|an|some|all|its|his|her|their|as|further|additional|nearly|even)\s){0,2}"
_TO_OBJECT = re.compile(rf"\s{_DETERMINER}", re.IGNORECASE)
_ONE = r"(?:a|an|the|one|his|her|its|their)\s[\w’'-]{1,20}(?:\s[\w’'-]{1,20}){0,3}"
_OVER_OTHERS = re.compile(rf"\s{_ONE}(?:,\s{_ONE}){{0,3}},?\sand\s{_DETERMINER}", re.IGNORECASE)
_UNREAL = re.compile(
    r"\b(?:to|could|would|will|may|might|can|cannot|must|shall|should|not|never|nearly|almost|if)\s(?:have\s|be\s)?(?:\w+ly\s)?\Z"
)
_PERHAPS = re.compile(r"\b(?:could|would|might|may|will|prevent\w*|avoid\w*|avert\w*|fear\w*|if|expect\w*)\b")
_OR_OTHERS = re.compile(r"\s?(?:and|or|/|and/or)\s?(?:injur|wound|kill|hurt|maim|missing|dead)\w*")
_OTHERS_OR = re.compile(r"\b(?:injur|wound|kill|hurt|maim|dead|missing)\w*\s?(?:and|or|/|and/or)\s?\Z")
_STATE = (
    r"(?:was|were|is|are|be|been|being|has|have|had|got|get|remain|remained|remains|also|reported|reportedly|confirmed|feared|"
    r"believed|presumed|thought|said|known|to|still|now|left|listed|declared|pronounced|found|later|shot|burned|beaten|gone|went|"
    r"initially|critically|seriously|badly|slightly|lightly|severely|fatally|instantly|officially|lost|their|trampled|buried)"
)
_BEING = re.compile(
    r"\b(?:was|were|is|are|be|been|being|got|get|reported|confirmed|feared|believed|presumed|left|shot)\b", re.IGNORECASE
)
_ASIDE = r"(?:,\s[^,.;:]{1,80},|\s\([^()]{1,80}\)|\s[–—-]\s[^–—.;:]{1,80}\s[–—-])?"
_PHRASE = r"(?:\s(?:in|on|aboard|at|from|near|inside|outside|with|who)\s[^,.;:]{1,60}?)?"
_TO_STATE = re.compile(rf"{_PHRASE}{_ASIDE}(?P<state>(?:\s{_STATE}){{0,6}})\s", re.IGNORECASE)
_NO_OBJECT = re.compile(
    r"\s*(?:[.,;:!?)\]”\"’–—-]|\Z|(?:in|on|at|by|when|while|after|before|during|since|as|and|or|near|outside|inside|from|with|for|"
    r"over|across|throughout|this|last|late|early|earlier|there|here|instantly|mostly|overnight|today|yesterday|so|far)\b)",
    re.IGNORECASE,
)
_TOLL = re.compile(r"\b(?:death|casualty)\s\Z", re.IGNORECASE)
_NUMBER_OF = re.compile(r"\bnumber\sof\s(?:the\s)?(?:people\s)?(?:confirmed\s|reported\s)?\Z")
_TO_TOTAL = re.compile(
    r"[^.;:!?]{0,100}?\s?\b(?:to|at|of|reached|reaches|reaching|hit|hits|passed|passes|topped|tops|surpassed|exceeded|was|is|"
    rf"above|from)\s(?:at\s)?{_DETERMINER}"
)
_JOINED = re.compile(r",?\sand\s|,\s")
_CLAUSE_START = re.compile(r"(?:\A|[,;:–—“\"‘(]\s?|\b(?:that|said|and|when|while|as|after)\s)\Z")
_CLAIMED = re.compile(r"\b(?:claim(?:ed|ing|s)?|cost(?:ing|s)?|took|taken|taking|takes)\s(?:the\s|about\s)?\Z", re.IGNORECASE)
_NOBODY = re.compile(rf"\b(?P<who>no\s?one|nobody|none)(?:\selse)?(?:\s{_STATE}){{1,4}}\s\Z", re.IGNORECASE)
_NONE = re.compile(
    r"\b(?P<who>no\s(?:immediate\s|other\s|further\s|serious\s|civilian\s|confirmed\s|known\s|reported\s|major\s){0,2})\Z",
    re.IGNORECASE,
)


def killing(place: Place) -> Finding | None:
    """killed at least 12 people; wounding 30; bombs kill 12; shot dead two men; injured the driver and two passengers"""
    kind = "killed" if place.word == "dead" and place.before.endswith("shot ") else DOES.get(place.word)
    if kind is None or _UNREAL.search(place.before) or _several(place):
        return None
    figure = next(place.figures_after(), None)
    if figure is None or figure.counts_others:
        return None
    if not _TO_OBJECT.fullmatch(place.text, place.end, figure.start):
        behind_others = figure.counts_people and _OVER_OTHERS.fullmatch(place.text, place.end, figure.start)
        if not behind_others or not _NO_OBJECT.match(place.rest(figure)):
            return None
    return Finding(figure, kind, figure.end)


def were_killed(place: Place) -> Finding | None:
    """At least 12 people, including three children, were killed and 30 others injured; 12 killed in blast"""
    kind = HAPPENED.get(place.word)
    if kind is None or _several(place):
        return None
    for figure, state in _subjects(place):
        if _BEING.search(state) or _NO_OBJECT.match(place.after):
            return None if figure.counts_others else Finding(figure, kind, figure.end)
    return None


def died(place: Place) -> Finding | None:
    """12 people died; left 12 dead; three climbers are missing; five sailors unaccounted for"""
    kind = DIED.get(place.word)
    if kind is None or _several(place):
        return None
    for figure, _ in _subjects(place):
        if figure.counts_others or (kind == "missing" and not figure.counts_people):
            return None
        return Finding(figure, kind, figure.end)
    return None


def lost_their_lives(place: Place) -> Finding | None:
    """12 people lost their lives; the fire claimed 12 lives; 12 lives were lost"""
    if place.word != "lives":
        return None
    for figure, state in _subjects(place):
        if state.endswith(" lost their"):
            return Finding(figure, "killed", figure.end)
        claimed = _CLAIMED.search(place.text, max(place.sentence.start, figure.start - 20), figure.start)
        if not state and not figure.noun and (claimed or re.match(r"\s(?:were|was|have been|had been)?\s?lost\b", place.after)):
            return Finding(figure, "killed", place.end)
        return None
    return None


def counted(place: Place) -> Finding | None:
    """12 deaths; three confirmed fatalities; 30 injuries"""
    kind = COUNTED.get(place.word)
    figure = next(place.figures_before(), None)
    if kind is None or figure is None or place.start - figure.end > 12 or _perhaps(place, figure):
        return None
    if not re.fullmatch(r"(?:\s(?:confirmed|reported|related))?\s", place.text[figure.end : place.start]):
        return None
    return Finding(figure, kind, place.end)


def lives_of(place: Place) -> Finding | None:
    """the deaths of 12 people; claimed the lives of at least 30; the killing of two reporters"""
    kind = OF.get(place.word)
    if kind is None or (place.word == "lives" and not _CLAIMED.search(place.before)):
        return None
    figure = next(place.figures_after(), None)
    if figure is None or not re.fullmatch(rf"\sof\s{_DETERMINER}", place.text[place.end : figure.start]):
        return None
    return None if figure.counts_others or _perhaps(place, figure) else Finding(figure, kind, figure.end)


def toll(place: Place) -> Finding | None:
    """The death toll from the quake rose to 45; the number of injured stands at 300"""
    if place.word == "toll":
        kind: Kind | None = "killed" if _TOLL.search(place.before) or not place.before else None
    else:
        kind = {**HAPPENED, **DIED, **COUNTED}.get(place.word) if _NUMBER_OF.search(place.before) else None
    if kind is None:
        return None
    for figure in place.figures_after():
        between = place.text[place.end : figure.start]
        if _PERHAPS.search(between):
            return None
        if _TO_TOTAL.fullmatch(between):
            return Finding(figure.latest() if between.endswith("from ") else figure, kind, figure.end)
    return None


def joined(place: Place, finding: Finding, is_free: Callable[[Figure], bool]) -> Iterator[Figure]:
    """killed three soldiers and two civilians; two nurses, a doctor and three patients died: the other figures of the list."""
    text, figures = place.text, place.figures
    step = 1 if finding.figure.start > place.start else -1
    last, figure = finding.figure, figures.next_to(finding.figure, step)
    for _ in range(4):
        if figure is None or figure.is_part or not (figure.noun and figure.counts_people and is_free(figure)):
            return
        left, right = (last, figure) if step == 1 else (figure, last)
        if not _JOINED.fullmatch(text, left.end, right.start):
            return
        if step == 1 and not _NO_OBJECT.match(place.rest(figure)):
            return
        if step == -1 and not _CLAUSE_START.search(text[max(place.sentence.start, figure.start - 8) : figure.start]):
            return
        yield figure
        last, figure = figure, figures.next_to(figure, step)


def nobody(place: Place) -> Span | None:
    """No one was hurt; no injuries were reported: the span of the words that say zero."""
    pattern = _NONE if place.word in COUNTED else _NOBODY if place.word in HAPPENED or place.word == "died" else None
    match = pattern.search(place.before) if pattern else None
    if match is None:
        return None
    start = place.start - len(place.before) + match.start("who")
    return Span(start, place.end if pattern is _NONE else start + len(match["who"]))


LISTS = ("verb and object", "subject and participle", "subject and state", "noun of people")
"""The rules whose figure may be one of a list."""

RULES: dict[str, Rule] = {
    "verb and object": killing,
    "death toll": toll,
    "subject and participle": were_killed,
    "subject and state": died,
    "lost lives": lost_their_lives,
    "counted noun": counted,
    "noun of people": lives_of,
}
"""In the order in which they may claim a figure."""


def _subjects(place: Place) -> Iterator[tuple[Figure, str]]:
    """The figures of whose people the word may be said, and what stands before it: "were seriously"."""
    for number, figure in enumerate(place.figures_before()):
        if number == 3:
            return
        match = _TO_STATE.fullmatch(place.text, figure.end, place.start)
        if match:
            yield figure, match["state"]


def _several(place: Place) -> bool:
    """Whether the word is one of two that share a figure, so that it tells neither number: "killed or wounded 30"."""
    return bool(_OR_OTHERS.match(place.after) or _OTHERS_OR.search(place.before))


def _perhaps(place: Place, figure: Figure) -> bool:
    """Whether the sentence speaks of what might be: "could prevent 12 deaths"."""
    first = min(place.start, figure.start)
    return bool(_PERHAPS.search(place.text, max(place.sentence.start, first - 40), first))
