"""Does the clause look back or ahead? The verb nearest to the date decides which Tuesday is meant."""

from __future__ import annotations

import re

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
FIRM, WEAK = 2, 1
_PLANNED = "|".join(PLANNED)
_FIRM = "|".join((*FIRMLY_AHEAD_PHRASES, *FIRMLY_AHEAD))
_WEAK = "|".join((*WEAKLY_AHEAD_PHRASES, *WEAKLY_AHEAD))
_MARKERS = re.compile(
    rf"(?:\b|(?=[’']ll be))"
    rf"(?:(?P<planned>(?:is|are|was|were) (?:{_PLANNED})(?: to [a-z]+)?|will have)"  # was due to expire Friday
    rf"|(?P<past>(?P<dropped>(?:had|have|has|was|were) been (?:{_PLANNED})(?: to [a-z]+)?)"  # had been due to expire Friday
    rf"|(?<!\bto )(?:{'|'.join(PAST_VERBS)})(?![’']t\b)|(?!{_PLANNED}|need)[a-z]{{2,}}ed)"
    rf"|(?P<firm>(?:will|shall|to|[’']ll) be(?: [a-z]+)?|(?:is|are) to|{_FIRM})"
    rf"|(?P<weak>(?:would|may|might|could|should|must|can) be(?: [a-z]+ed)?|{_WEAK}))\b"
    r"|(?P<will>[’']ll)\b"
)
_PREPOSITIONS = frozenset("until till through by before".split())
_NOUN_FOLLOWS = re.compile(
    rf"(?:(?<!\d\d\d)\d|\b(?:an?|the|of|all|his|her|its|their|our|these|those|more|fewer|most|many|no|new|{'|'.join(CARDINALS)}))\s\Z"
)
_ARTICLE = len(" early ")
"""What may stand between a preposition and its date."""
_CLAUSE_ENDS = ";:—”"
_BESIDE = re.compile(r"\s(?:in|on)\s|\s")
"""Between a past verb and its own date: "fell in February", "was shot March 30"."""
_FIRMLY_PAST = re.compile(
    r"\b(?:(?:ended|since|ago)\s(?:on\s|last\s)?|the\s(?:(?:first|last)\s)?(?:\w+\s)?(?:weeks|months|quarters|years)\s(?:to|through|until)\s)\Z"
)
_PLAN = re.compile(
    r"(?:\w to [a-z]{2,15}(?: [\w$£€.]{1,15}){0,3}"
    r"|\b(?:resume|begin|start|open|reopen|meet|play|vote|return|arrive|leave)) (?:on )?\Z"
)
"""The future of headlines and timetables, where no other verb tells: "Storm to hit coast Sunday", "classes resume Thursday"."""
_FIRMLY_AHEAD = re.compile(r"\b(?:ending|ends|expires|until|till)\s(?:on\s)?\Z|\b(?:is|are)\son\s\Z")


def direction(text: str, start: int, end: int, sentence_start: int, sentence_end: int) -> int:
    """Where the words nearest to ``start:end`` look: 2 and 1 ahead (firmly, weakly), -1 and -2 back, 0 where nothing tells."""
    before = text[max(sentence_start, start - 40) : start]
    if _FIRMLY_PAST.search(before):
        return -FIRM
    if _FIRMLY_AHEAD.search(before):
        return FIRM
    if before.endswith(" of ") and not text[start].islower():
        return 0  # will be remembered for the attack of 12 February
    floor = max(sentence_start, start - _LEFT)
    clause = max(text.rfind(sign, floor, start) for sign in _CLAUSE_ENDS)
    last = None
    for match in _MARKERS.finditer(text, max(floor, clause), start):
        if match["weak"] in _PREPOSITIONS and start - match.end() > _ARTICLE:
            continue  # found guilty by a majority in May
        adjective_or_noun = match["firm"] in NOUNS_TOO or (match["past"] or "").endswith("ed")
        if adjective_or_noun and _NOUN_FOLLOWS.search(text, max(floor, match.start() - 12), match.start()):
            continue  # won by ten votes in May; will see an unprecedented fall in May
        if last is None or last["past"] or not match["weak"]:  # "will withdraw before January 15" stays firm
            last = match
    if last is None:
        last = _MARKERS.search(text, end, min(sentence_end, end + _RIGHT))
    if last is None:
        return FIRM if _PLAN.search(before) else 0
    if last["past"]:
        return -FIRM if last["dropped"] is None and _BESIDE.fullmatch(text, last.end(), start) else -WEAK
    return WEAK if last["weak"] else FIRM
