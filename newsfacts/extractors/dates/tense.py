"""Does the clause look back or ahead? The verb nearest to the date decides which Tuesday is meant."""

from __future__ import annotations

import re

_LEFT, _RIGHT = 90, 70
FIRM, WEAK = 2, 1
_MARKERS = re.compile(
    r"\b(?:(?P<past>(?:had|have|has|was|were) been (?:due|scheduled|slated|set|expected|planned|supposed)|(?:was|were) (?:due|scheduled|slated|set|expected|supposed)"
    r"|was|were|had|said|did|told|has|have|went|came|took|rose|fell|made|held|left|met|won|lost|began|gave|got|saw|sent|set|cut|hit|put|led|kept|ran|sold|"
    r"bought|paid|grew|spoke|wrote|found|became|brought|killed|died|according|earlier|last|following|(?!scheduled|planned|slated|expected|need)[a-z]{2,}ed)"
    r"|(?P<firm>will|won[’']t|shall|(?:is|are) (?:to|due|set|scheduled|slated|expected|planned)|scheduled|slated|due|expects?|expected to|plans? to|plans|going to|upcoming|"
    r"payable|begins|starts|opens|expires?|hopes? to|intends? to|to be|meets|votes|goes)"
    r"|(?P<weak>until|till|by|would|may|could|before|ahead of|aims?|deadline|effective|wants?|must|should|can|forthcoming|likely|planned|expected|ending))\b"
    r"|(?P<will>[’']ll)\b"
)
_FIRMLY_PAST = re.compile(r"\b(?:ended|since|ago)\s(?:on\s|last\s)?\Z")
_FIRMLY_AHEAD = re.compile(r"\b(?:ending|ends|expires?|until|till)\s(?:on\s)?\Z")


def direction(text: str, start: int, end: int, sentence_start: int, sentence_end: int) -> int:
    """Where the words nearest to ``start:end`` look: 2 and 1 ahead (firmly, weakly), -1 and -2 back, 0 where nothing tells."""
    before = text[max(sentence_start, start - 14) : start]
    if _FIRMLY_PAST.search(before):
        return -FIRM
    if _FIRMLY_AHEAD.search(before):
        return FIRM
    last = None
    for match in _MARKERS.finditer(text, max(sentence_start, start - _LEFT), start):
        last = match
    if last is None:
        last = _MARKERS.search(text, end, min(sentence_end, end + _RIGHT))
    if last is None:
        return 0
    if last["past"]:
        return -WEAK
    return WEAK if last["weak"] else FIRM
