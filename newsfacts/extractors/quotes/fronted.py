"""What is said in front of its cue, or around it: [The bridge is unsafe], she said; [the gap], he said, [is small]."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts.extractors.quotes import additions, mentions
from newsfacts.extractors.quotes.contents import Stretch, stop_after
from newsfacts.extractors.quotes.cues import Cue
from newsfacts.extractors.quotes.verb_groups import Voice
from newsfacts.extractors.quotes.word_classes import PAUSES, RELATIVES, SUBORDINATORS, TIME_WORDS, is_finite
from newsfacts.extractors.quotes.wording import QUOTE, Wording
from newsfacts.lexicon.function_words import PREPOSITIONS

_BREAKS = (",", "?", "!", "…", "—", "-")
_LONGEST_ADVERBIAL = 8
_CONNECTING = frozenset(
    "even however instead meanwhile moreover still but and while as though although which who where when".split()
)
_CONCESSIVE = frozenset("though although while whereas".split())


def before(wording: Wording, cue: Cue) -> Stretch | None:
    """The clause in front of ", X said", ", said X" or ", as X said"; None where only an adverbial stands there."""
    assert cue.subject is not None
    comma = (cue.subject.begins if cue.after_subject else cue.first) - 1
    if wording.word(comma) == "''":
        comma -= 1  # a mark that was not read as one
    quoted = comma > 0 and wording.lower[comma] == QUOTE and not wording.breaks_off(comma) and wording.closing[comma] in _BREAKS
    if additions.is_remark(wording, comma) or wording.word(cue.first - 1) in ("who", "which"):
        return None  # …, a charge that Lane denied
    if wording.word(comma) == "as":
        comma -= 1  # …, as the manager suggested
        if wording.word(cue.token + 1) in PAUSES:
            return None
    if comma < 2 or not (quoted or wording.lower[comma] in PAUSES):
        return None
    if quoted:
        comma += 1  # the party “allows us to get our message out,” she said
    first = mentions.clause_start(wording, comma)
    while first < comma and wording.lower[first] in ("but", "and", "yet", "still", ","):
        first += 1
    first = past_concession(wording, first, comma)
    word = wording.word(first)
    if word in ("who", "which", "asked", "said", "says", "to"):
        return None
    if word in SUBORDINATORS and word not in PREPOSITIONS and word != "that":
        return Stretch(first, comma) if any(wording.lower[index] in PAUSES for index in range(first, comma)) else None
    if (word in PREPOSITIONS or word.endswith("ing")) and not any(is_finite(wording, index) for index in range(first + 1, comma)):
        return None
    return Stretch(first, comma) if comma - first >= 3 else None


def parenthetical(wording: Wording, cue: Cue, later: Sequence[Cue]) -> tuple[Stretch, ...]:
    """The two halves of a clause around ", X said,": [In the long run], economists say, [it could help]."""
    if cue.subject is None or cue.voice is not Voice.FINITE or wording.word(cue.first - 1) in RELATIVES:
        return ()
    comma = (cue.subject.begins if cue.after_subject else cue.first) - 1
    if comma < 1 or wording.lower[comma] not in PAUSES:
        return ()
    pause = _pause_behind(wording, cue)
    resumes = pause + 1 if cue.after_subject else cue.subject.stop + 1
    if pause >= len(wording) or wording.lower[pause] not in PAUSES or resumes >= len(wording):
        return ()
    if wording.lower[resumes] in (QUOTE, "''") or wording.lower[resumes].endswith("ing") or wording.lower[resumes] in _CONNECTING:
        return ()
    if additions.sums_up(wording, resumes):
        return ()
    first = mentions.clause_start(wording, comma)
    while first < comma and wording.lower[first] in ("but", "and", "yet", "still", ","):
        first += 1
    rest = Stretch(resumes, stop_after(wording, resumes, cue, later))
    opening = Stretch(first, comma)
    if rest.stop - rest.first < 2:
        return ()
    if opening.stop <= opening.first or wording.lower[first] in _CONNECTING:
        return (rest,)
    return (opening, rest)


def _pause_behind(wording: Wording, cue: Cue) -> int:
    """The pause that ends an insert: the plan, Lane said on Monday[,] was dead. Right behind the verb, or before a verb."""
    first = cue.token + 1
    opening = wording.word(first)
    if not cue.after_subject or (opening not in PREPOSITIONS and opening not in TIME_WORDS):
        return first
    for place in range(first, min(len(wording) - 1, first + _LONGEST_ADVERBIAL)):
        if wording.lower[place] in PAUSES:
            return place if place == first or is_finite(wording, place + 1) else first
        if wording.lower[place] in SUBORDINATORS or is_finite(wording, place):
            break
    return first


def is_apart(wording: Wording, cue: Cue) -> bool:
    """Whether subject and verb stand right behind a quotation that stands for itself: “It is over,” [Lane said]."""
    place = (cue.subject.begins if cue.subject is not None and cue.after_subject else cue.first) - 1
    return place in wording.quotes and wording.breaks_off(place)


def follows_quote(wording: Wording, cue: Cue) -> bool:
    """Whether the verb looks back at a quotation: “…,” he said of the vote."""
    place = (cue.subject.begins if cue.subject is not None and cue.after_subject else cue.first) - 1
    if place > 0 and wording.lower[place] == ",":
        place -= 1
    return (place >= 0 and wording.lower[place] == "''") or (
        place in wording.quotes and wording.closing[place] in (*_BREAKS, ".")
    )


def past_concession(wording: Wording, first: int, stop: int) -> int:
    """Past a clause that only prepares what is said: Though he lost, [he would run again], he said."""
    if wording.word(first) in _CONCESSIVE:
        for index in range(first, stop - 3):
            if wording.lower[index] == ",":
                return index + 1
    return first
