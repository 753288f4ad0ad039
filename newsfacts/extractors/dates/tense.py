"""Does the clause look back or ahead? The verb nearest to the date decides which Tuesday is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsfacts.lexicon.calendar_numbers import CARDINALS
from newsfacts.lexicon.tense_markers import (
    FIRMLY_AHEAD,
    FIRMLY_AHEAD_PHRASES,
    NOUNS_TOO,
    PAST_VERBS,
    PLANNED,
    WEAKLY_AHEAD,
    WEAKLY_AHEAD_PHRASES,
)

_LEFT, _RIGHT = 90, 70
CERTAIN, FIRM, WEAK = 3, 2, 1
"""How surely a clause looks ahead."""
BESIDE, NEAR, FAR = -3, -2, -1
"""Where the past verb stands that a clause looks back with."""
_NEAR = 45
"""So many characters from a date a verb still tells of it."""
_PLANNED = "|".join(PLANNED)
_FIRM = "|".join((*FIRMLY_AHEAD_PHRASES, *FIRMLY_AHEAD))
_WEAK = "|".join((*WEAKLY_AHEAD_PHRASES, *WEAKLY_AHEAD))
_MARKERS = re.compile(
    rf"(?:\b|(?=[’']ll be))"
    rf"(?:(?P<planned>(?:is|are|was|were) (?:{_PLANNED})(?: to (?:be )?[a-z]+)?"  # was due to expire Friday
    r"|(?:was|were) to(?! have)(?: be(?: [a-z]+)?)?|will have)"  # was to vote Friday
    rf"|(?P<dropped>(?:had|have|has|was|were) been (?:{_PLANNED})(?: to (?:be )?[a-z]+)?)"  # had been due to expire Friday
    rf"|(?P<past>(?<!\bto )(?:{'|'.join(PAST_VERBS)})(?![’']t\b)|(?!{_PLANNED}|need)[a-z]{{2,}}ed)"
    rf"|(?P<firm>(?:will|shall|to|may|must|can|[’']ll) be(?: [a-z]+)?|(?:is|are) to(?: be(?: [a-z]+)?)?|{_FIRM})"
    rf"|(?P<weak>(?:would|might|could|should) be(?: (?!by\b|until\b|before\b)[a-z]+)?|{_WEAK}))\b"
    r"|(?P<will>[’']ll)\b"
)
_CONTINUED = {
    **dict.fromkeys(("is", "are"), ("to", *PLANNED)),
    **dict.fromkeys(("was", "were"), ("been", "to", *PLANNED)),
    **dict.fromkeys(("had", "have", "has"), ("been",)),
    **dict.fromkeys(("will", "shall", "to"), ("be", "have")),
    **dict.fromkeys(("would", "may", "might", "could", "should", "must", "can"), ("be",)),
    **{first: (second,) for first, second in map(str.split, (*FIRMLY_AHEAD_PHRASES, *WEAKLY_AHEAD_PHRASES)) if first != "to"},
}
"""Words with which a longer marker begins where one of these follows."""
_ALONE = {word: kind for kind, words in (("weak", WEAKLY_AHEAD), ("firm", FIRMLY_AHEAD), ("past", PAST_VERBS)) for word in words}
_OPENINGS: dict[str, tuple[str | None, tuple[str, ...]]] = {
    word: (_ALONE.get(word), _CONTINUED.get(word, ())) for word in (*_ALONE, *_CONTINUED)
}
"""What each word is by itself, if anything, and what makes a longer marker of it."""
_REGULAR = ("past", ())
_PRETERITE = re.compile(rf"(?!{_PLANNED}|need)[a-z]{{2,}}ed")
_WORD_STARTS = re.compile(r"\b\w|[’']ll\b")
_SIGNS = ',.;:!?()“”"‘—–'
_PREPOSITIONS = frozenset("until till through by before effective".split())
_NOUN_FOLLOWS = re.compile(
    rf"(?:(?<!\d\d\d)\d|\b(?:an?|the|of|all|his|her|its|their|our|these|those|more|fewer|most|many|no|new|{'|'.join(CARDINALS)}))\s\Z"
)
_SHORTLY = ("shortly ", "just ", "soon ", "immediately ")
_ARTICLE = len(" early ")
"""What may stand between a preposition and its date."""
_CLAUSE_ENDS = ";:—”"
_BEFORE_A_DATE = tuple(
    " of,is on,are on,ended,ended on,ended last,since,since on,since last,ago,ago on,ago last,"
    "ending,ending on,ends,ends on,expires,expires on,until,until on,till,till on,"
    " now and, now until, now till,"
    "weeks to,weeks through,months to,months through,quarters to,quarters through,years to,years through".split(",")
)
"""What the words end in that decide by themselves."""
_BACK = frozenset({"past", "dropped"})
_IS = (" is ", " marks ")
"""Behind a weekday that begins its sentence: "Saturday is the deadline"."""
_FUTURES = (" delivery", " futures", " contract")
"""Behind a month: what is traded for it is to come: "crude for January delivery rose"."""
_BESIDE = re.compile(r"\s(?:in|on)\s|\s")
"""Between a past verb and its own date: "fell in February", "was shot March 30"."""
_FIRMLY_PAST = re.compile(
    r"\b(?:(?:ended|since|ago)\s(?:on\s|last\s)?|the\s(?:(?:first|last)\s)?(?:\w+\s)?(?:weeks|months|quarters|years)\s(?:to|through|until)\s)\Z"
)
_PLAN = re.compile(
    r"(?:\w to [a-z]{2,15}(?: [\w$£€.]{1,15}){0,3}"
    r"|\b(?:resume|begin|start|open|reopen|meet|play|vote|return|arrive|leave)) (?:on |at )?\Z"
)
"""The future of headlines and timetables, where no other verb tells: "Storm to hit coast Sunday", "classes resume Thursday"."""
_PUT_OFF = re.compile(
    r"\b(?:(?:moved|postponed|adjourned|deferred|delayed|rescheduled|pushed(?: back)?|put (?:off|back)) (?:to|for|until) "
    r"|expect(?:s|ed)?(?: [a-z]+){0,4} by (?:late |early )?"
    r"|(?:could|may|might|would) (?:[a-z]+ ){1,4}as (?:early|soon) as "
    r"|go(?:es)? on sale (?:on )?"
    r"|(?:agreed|ordered|told|asked|summoned) to (?:meet|return|appear|reconvene|resume)(?: [a-z]+){0,3} (?:on )?)\Z"
)
"""Moved to Sunday; expect results by Thursday; could come as early as Friday; ordered to return to court on Monday."""
_PUT_OFF_ENDS = (
    " to ",
    " for ",
    " until ",
    " on ",
    " by ",
    " as ",
    "meet ",
    "return ",
    "appear ",
    "resume ",
    "reconvene ",
    " sale ",
)
_AFTER_DOING = re.compile(r"\bafter [a-z]{2,15}ing\b")
_FIRMLY_AHEAD = re.compile(r"\b(?:ending|ends|expires|until|till|now and)\s(?:on\s)?\Z|\b(?:is|are)\son\s\Z")


_HAD_UNTIL = re.compile(
    r"\bhad (?:[a-z]+ly )?(?:been )?(?!adjourned|postponed|delayed|extended|deferred|remanded|put |due |been )[a-z]+ "
    r"(?:[a-z]+ ){0,3}(?:until|till)\s\Z"
)
"""Had been spent till December; but "had been adjourned until December" is of a day to come."""
_WHEN_IT_IS = re.compile(r"\b(?:when|once|until|before|after|if) (?:[A-Za-z’'-]+ ){1,4}(?:is|are) \Z")
"""Before a participle: faces ten years when he is sentenced on June 9."""
_WAS_TO = ("was to", "were to")
_WEEKDAY = re.compile(r"\b[A-Z][a-z]{2,5}day\b")
_IN_MONTH = re.compile(r"In (?:late |early |mid-)?")
_SAYING = frozenset("said told according added asked had".split())
_MODALS = ("could", "might")
_TELLS = re.compile(
    r"\b(?:said|says|added|announced|told|promised|warned|warns|pledged|vowed|hoped|thought|expected|confirmed)\b"
)


class _Marker(NamedTuple):
    """Words that tell where a clause looks: past, dropped (a plan that was), or ahead: firm, planned, will, weak."""

    kind: str
    words: str
    start: int
    end: int


def direction(text: str, start: int, end: int, sentence_start: int, sentence_end: int) -> int:
    """Where the words near ``start:end`` look.

    Ahead: ``CERTAIN``, ``FIRM`` or ``WEAK``; back: ``BESIDE``, ``NEAR`` or ``FAR``; else 0.
    """
    if text.startswith(_FUTURES, end):
        return FIRM
    before = text[max(sentence_start, start - 40) : start]
    decided = _right_before(before, text[start].islower()) if before.rstrip().endswith(_BEFORE_A_DATE) else None
    if decided is not None:
        return decided
    floor = max(sentence_start, start - _LEFT)
    if (
        before.endswith(_PUT_OFF_ENDS)
        and (" to " in before or "sale" in before or not before.endswith(" on "))
        and _PUT_OFF.search(before)
    ):
        return FIRM
    last = _last_marker(text, floor, start)
    if last is not None and last.kind not in _BACK and _AFTER_DOING.search(text, last.end, start):
        return NEAR  # would resume flights after cancelling 400 on Wednesday
    modal = last is not None and last.words.startswith(_MODALS) and not text.startswith(" not", last.end)
    if last is not None and (modal or last.words.startswith("would")) and _TELLS.search(text, floor, last.start):
        return FIRM  # said they would try on Saturday, but not "said they could not try on Saturday"
    if last is None and start == sentence_start and text.startswith(_IS, end) and text.endswith("day", start, end):
        return FIRM
    if last is None:
        last = next(_markers(text, end, min(sentence_end, end + _RIGHT)), None)
    if last is None:
        return FIRM if _PLAN.search(before) else 0
    if last.words.startswith(_WAS_TO):  # no plan of a day to come, where a day is told of before it
        return FAR if _WEEKDAY.search(text, sentence_start, last.start) else FIRM
    if last.kind in _BACK:
        return _how_far_back(text, start, last, sentence_start)
    return WEAK if last.kind == "weak" else FIRM


def _right_before(before: str, lower: bool) -> int | None:
    """What the words ``before`` a date, written in ``lower`` case or not, decide by themselves."""
    if _FIRMLY_PAST.search(before):
        return BESIDE
    if _FIRMLY_AHEAD.search(before):
        return BESIDE if _HAD_UNTIL.search(before) else CERTAIN if before.endswith(" now and ") else FIRM
    return 0 if before.endswith(" of ") and not lower else None  # will be remembered for the attack of 12 February


def _last_marker(text: str, floor: int, start: int) -> _Marker | None:
    """The marker of the date's own clause that weighs most among those before it."""
    clause = max([text.rfind(sign, floor, start) for sign in _CLAUSE_ENDS])
    last = None
    for marker in _markers(text, max(floor, clause), start):
        preposition = marker.words in _PREPOSITIONS
        if preposition and (start - marker.end > _ARTICLE or text.endswith(_SHORTLY, 0, marker.start)):
            continue  # found guilty by a majority in May; died shortly before May 3
        if last is not None and last.words == "had" and (preposition or marker.kind == "past"):
            continue  # had received 400 claims by 4pm
        if marker.words in NOUNS_TOO or (marker.kind == "past" and marker.words.endswith("ed")):
            passive = text.endswith((" is ", " are "), 0, marker.start)
            if passive and _WHEN_IT_IS.search(text, max(floor, marker.start - 40), marker.start):
                marker = marker._replace(kind="firm")
            elif _NOUN_FOLLOWS.search(text, max(floor, marker.start - 12), marker.start):
                continue  # won by ten votes in May; will see an unprecedented fall in May
        if last is None or last.kind in _BACK or marker.kind != "weak":  # "will withdraw before January 15" stays firm
            last = marker
        elif last.kind == "weak" and preposition and last.words not in _PREPOSITIONS:
            last = marker._replace(kind="firm")  # must be approved by Friday
    return last


def _how_far_back(text: str, start: int, last: _Marker, sentence_start: int) -> int:
    """How surely a verb of the past tells that the date at ``start`` is over."""
    if _IN_MONTH.fullmatch(text, sentence_start, start) and last.words not in _SAYING:
        return NEAR  # In May a court ruled
    if last.kind == "past" and _BESIDE.fullmatch(text, last.end, start):
        return BESIDE
    return NEAR if last.kind == "past" and 0 < start - last.end < _NEAR else FAR


def _markers(text: str, start: int, end: int) -> Iterator[_Marker]:
    """The markers in ``text[start:end]``; the pattern is asked only where one of several words can begin."""
    free = start
    for part in text[start:end].split(" "):
        begin, start = start, start + len(part) + 1
        word = part if part.isalpha() else part.strip(_SIGNS)
        if word.isalpha():
            opening = _OPENINGS.get(word)
            if opening is None:
                if not word.endswith("ed") or not _PRETERITE.fullmatch(word):
                    continue
                opening = _REGULAR
            kind, more = opening
            place = text.index(word, begin)
            if kind and place >= free and _is_alone(text, place, place + len(word), more):
                free = place + len(word)
                yield _Marker(kind, word, place, free)
                continue
        elif word.upper() == word:
            continue
        for letter in _WORD_STARTS.finditer(text, begin, start - 1):
            match = _MARKERS.match(text, letter.start(), end) if letter.start() >= free else None
            if match:
                free = match.end()
                yield _Marker(match.lastgroup or "", match[0], match.start(), free)


def _is_alone(text: str, start: int, end: int, more: tuple[str, ...]) -> bool:
    """Whether nothing beside the word makes it a longer marker, or none: "plans" in "plans to", "set" in "to set"."""
    return not text.startswith(more, end + 1) and not text[start - 1].isalnum() and not text.endswith("to ", 0, start)
