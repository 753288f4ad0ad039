"""Those whom "they" takes up: with whom the sentence before begins."""

from __future__ import annotations

import re

from newsfacts.document import Document
from newsfacts.refiners.phrases import describe
from newsfacts.spans import Span

# Police |arrested …; Angry residents |gathered …; The two sisters |said …
_GROUP = re.compile(r"(?:[A-Z][a-z]+\s(?:[a-z]+\s){0,2}?)??(?:[A-Za-z]+s|[Pp]olice|people|[a-z]*men|children)\b(?=\s[a-z])")
# Al Kim| and his wife, singer |Ann Kim
_PAIR = re.compile(r",?\sand\s(?:[\w’'-]+,?\s){0,5}")


def group_opening(document: Document, sentence: Span) -> str | None:
    """The group that the sentence is about: "Al Kim and his wife, singer Ann Kim, have split", "Police arrested three men"."""
    persons = [mention for mention in document.names.within(sentence) if mention.name.kind == "person"]
    if len(persons) > 1 and _PAIR.fullmatch(document.text, persons[0].end, persons[1].start):
        return f"{persons[0].name.name} and {persons[1].name.name}"
    opening = _GROUP.match(document.text, sentence.start, sentence.end)
    return opening[0] if opening and describe(opening[0]).kind == "group" else None
