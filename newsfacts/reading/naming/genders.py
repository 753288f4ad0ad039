"""The gender of persons whose title and first name do not tell it: by the pronouns that follow their mentions."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

from newsfacts.reading.naming.bearer import Bearer

# not "praised him", "told her.": an object is somebody else; the first letter first, then the search skips from one to the next
_PRONOUN = re.compile(
    r"[HhSs](?<!\w.)(?:(?P<male>(?<=[Hh])(?:e|is|imself)\b)"
    r"|(?P<female>(?<=[Ss])he\b|(?<=[Hh])er(?:s|self)\b|(?<=[Hh])er\s(?!(?:to|in|for|at|on|with|as|and|that|when|if)\b)[a-z]))"
)
_REACH = 160
_MENTIONS = 8
_SENTENCE_END = re.compile(r"[.!?]\s|\n")
_MARKS = re.compile(r"[“\"]")


def tell_by_pronouns(text: str, bearers: Iterable[Bearer]) -> None:
    """Count, for each person of unknown gender, the pronouns that follow, where no other person and no quotation is near."""
    persons = [bearer for bearer in bearers if bearer.kind == "person"]
    unknown = [bearer for bearer in persons if bearer.gender is None]
    if not unknown:
        return
    mentions = sorted((mention.start, mention.end) for bearer in persons for mention in bearer.mentions)
    for bearer in unknown:
        for mention in bearer.mentions[:_MENTIONS]:
            pronoun = _PRONOUN.search(text, mention.end, mention.end + _REACH)
            if pronoun is None or _MARKS.search(text, mention.end, pronoun.start()):
                continue
            if pronoun.start() - mention.end <= len(", "):
                continue  # "Kim Lee, her colleague"
            if pronoun[0][:3] in ("His", "Her") and text[pronoun.start() - 1] == "\n":
                continue  # "… said the judge, Kim Lee.⏎His lawyer …"
            here = bisect_left(mentions, (mention.start, mention.end))
            alone_before = here == 0 or _SENTENCE_END.search(text, mentions[here - 1][1], mention.start)
            alone_after = here + 1 == len(mentions) or mentions[here + 1][0] > pronoun.start()
            if alone_before and alone_after:
                bearer.vote("male" if pronoun["male"] else "female", 1)
