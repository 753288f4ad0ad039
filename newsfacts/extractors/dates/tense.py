"""Does the clause look back or ahead? The verb nearest to the date decides which Tuesday is meant."""

from __future__ import annotations

import re

_LEFT, _RIGHT = 90, 70
_MARKERS = re.compile(
    r"\b(?:(?P<future>will|won[’']t|shall|is to|are to|due|scheduled|slated|expects?|expected|plans?|planned|planning|set to|until|till|by|going to|upcoming|payable|"
    r"expires?|would|may|could|begins|starts|ahead of|before|hopes?|intends?|aims?|to be|deadline|effective|wants?|must|should|can|forthcoming|likely to|"
    r"through)"
    r"|(?P<past>was|were|had|said|did|told|has|have|since|after|went|came|took|rose|fell|made|held|left|met|won|lost|began|gave|got|saw|sent|set|cut|hit|put|"
    r"led|ended|kept|ran|sold|bought|paid|grew|spoke|wrote|found|became|brought|killed|died|according|earlier|last|following|[a-z]{2,}ed))\b|(?P<will>[’']ll)\b"
)


def direction(text: str, start: int, end: int, sentence_start: int, sentence_end: int) -> int:
    """1 where the words nearest to ``start:end`` look ahead, -1 where they look back, 0 where nothing tells."""
    last = None
    for match in _MARKERS.finditer(text, max(sentence_start, start - _LEFT), start):
        last = match
    if last is not None:
        return -1 if last["past"] else 1
    match = _MARKERS.search(text, end, min(sentence_end, end + _RIGHT))
    if match is None:
        return 0
    return -1 if match["past"] else 1
