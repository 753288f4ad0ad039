"""Which speaker and cue a passage in quote marks has: the verb beside it, before it, behind it, "according to", a colon."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsfacts.extractors.quotes import fronted, mentions, openings, phrases
from newsfacts.extractors.quotes.cues import Cue
from newsfacts.extractors.quotes.nouns import noun_cue
from newsfacts.extractors.quotes.phrases import Mention
from newsfacts.extractors.quotes.sources import Source
from newsfacts.extractors.quotes.verb_groups import Voice
from newsfacts.extractors.quotes.word_classes import PAUSES, RELATIVES, SUBJECT_PRONOUNS
from newsfacts.extractors.quotes.wording import QUOTE, Wording
from newsfacts.extractors.quotes.works import is_named_thing, is_title
from newsfacts.lexicon.common_verbs import PAST_FORMS
from newsfacts.lexicon.speech_verbs import LABELLING, Strength
from newsfacts.values import QuoteKind

_REACH = 80
_LABEL = 6
"""Tokens from a verb to what it calls somebody: branded the new leader of the council ‘a fool’."""
_BYLINE = 8
"""Tokens of "by" with a name."""
_LONGEST_SPEAKER = 4
"""Tokens of a speaker before a verb that is none of speech."""
_LONG_FRAGMENT = 5
"""Words from which on a fragment in the reporter's sentence is taken for somebody's, whoever said it."""


class Attribution(NamedTuple):
    """What is known of a passage.

    Attributes:
        kind: ``direct``, ``mixed`` or ``unattributed``.
        rule: the rule that decided.
        cue, speaker: token ranges, or None.
        beside: whether passage and cue stand side by side.
    """

    kind: QuoteKind
    rule: str
    speaker: Mention | None = None
    cue: Mention | None = None
    beside: bool = False


def cue_behind(wording: Wording, index: int, cues: Sequence[Cue]) -> Cue | None:
    """The verb directly after a passage: “…,” Putin said; “…,” said Putin; “…,” Smith, a consultant, told reporters."""
    following = index + 1
    if wording.word(following) in (",", "—", "–", "-", "--"):
        following += 1
    if wording.word(following) == "as":
        following += 1  # “…”, as one fan put it
    best: Cue | None = None
    for cue in cues:
        if cue.token <= index or cue.voice in (Voice.PASSIVE, Voice.INFINITIVE):
            continue
        inverted = cue.first == following and (not cue.after_subject or cue.subject is None) and cue.voice is Voice.FINITE
        straight = cue.subject is not None and cue.after_subject and cue.subject.begins == following
        if (inverted or straight) and (
            best is None or cue.verb.strength > best.verb.strength or wording.word(best.first - 1) == "who"
        ):
            best = cue  # “…,” Lane, who asked for tea, said
    return best


def cue_in_front(wording: Wording, index: int, cues: Sequence[Cue]) -> Cue | None:
    """The verb before a passage that reports it: one right beside it, else the nearest of speech, else the nearest of thought."""
    passive: Cue | None = None
    beside: Cue | None = None
    best: Cue | None = None
    resumed = _resumed(wording, index)
    if resumed >= 0 and not any(cue.token < resumed and _opens_with_that(wording, cue) for cue in cues):
        resumed = -1
    for cue in cues:
        if cue.token >= index:
            break
        if cue.token < resumed and not _opens_with_that(wording, cue):
            continue  # agreed that it was [called] “a gun” and that he had “training”
        if cue.voice is Voice.PASSIVE and cue.subject is None:
            if cue.verb.strength is Strength.STRONG and cue.verb.lemma != "call":
                passive = cue  # described online as “…”, by whom is not said
            continue
        if openings.start_after(wording, cue) == index:
            beside = cue
        if cue.verb.strength is Strength.BESIDE or _only_describes(wording, cue, index, best):
            continue
        if best is None or cue.verb.strength >= best.verb.strength or _is_main(wording, cue, best):
            best = cue
    if (
        beside is not None
        and best is not None
        and beside.verb.strength is Strength.WEAK
        and best.verb.strength is Strength.STRONG
    ):
        return best  # said that Lane supports “…”
    return beside or best or passive


def _resumed(wording: Wording, index: int) -> int:
    """The last "that" behind "and" before a passage; -1 where there is none."""
    if wording.lower.count("that") < 2:
        return -1
    for place in range(index - 1, max(0, index - _REACH), -1):
        if wording.lower[place] == "that" and wording.lower[place - 1] in ("and", "but"):
            return place
    return -1


def _opens_with_that(wording: Wording, cue: Cue) -> bool:
    start = openings.start_after(wording, cue)
    return start is not None and wording.lower[start] == "that"


def _only_describes(wording: Wording, cue: Cue, index: int, earlier: Cue | None) -> bool:
    """Whether a relative clause in what is said holds the verb: said that each town that [asked] was “jumping the queue”."""
    if (
        earlier is None
        or not earlier.after_subject
        or "clause" not in earlier.verb.takes
        or wording.word(cue.first - 1) not in RELATIVES
    ):
        return False
    return openings.start_after(wording, cue) != index


def _is_main(wording: Wording, cue: Cue, earlier: Cue) -> bool:
    """Whether the earlier verb stands in a clause about their subject: the paper that announced it thanked “…”."""
    return (
        cue.subject is not None
        and cue.subject == earlier.subject
        and wording.word(earlier.first - 1) in RELATIVES
        and wording.word(cue.first - 1) not in RELATIVES
    )


def cue_at_end(wording: Wording, index: int, cues: Sequence[Cue]) -> Cue | None:
    """The verb of ", X said" behind the sentence that holds the passage."""
    for cue in cues:
        if cue.token > index and cue.subject is not None and cue.voice is Voice.FINITE:
            stretch = fronted.before(wording, cue)
            if cue.verb.strength is Strength.STRONG and stretch is not None and stretch.first <= index < stretch.stop:
                return cue
    return None


def _near(cues: Sequence[Cue], index: int) -> Sequence[Cue]:
    """The cues that a passage can have: those some dozens of words before and after it."""
    return [cue for cue in cues if -_REACH <= cue.token - index < _REACH]


def of_itself(inner: str) -> Attribution:
    """What is known of words in marks that have no others beside them."""
    return Attribution("direct", "sentence") if _is_sentence(inner) else Attribution("unattributed", "no-cue")


def attribute(text: str, wording: Wording, index: int, cues: Sequence[Cue], sources: Sequence[Source]) -> Attribution:
    """Decide about the passage that the quote token at ``index`` stands for."""
    if len(wording) > _REACH:
        cues = _near(cues, index)
    passage = wording.quotes[index]
    inner = text[passage.inner_start : passage.inner_end]
    opens = index == 0 or wording.lower[index - 1] in (":", ";", "—", "–")
    front = cue_in_front(wording, index, cues)
    if is_named_thing(text, wording, index, front is not None and front.token == index - 1):
        return Attribution("unattributed", "named-thing")
    behind = cue_behind(wording, index, cues)
    if behind is not None and _pauses(inner, wording, index):
        whole = opens or behind.subject is None or fronted.before(wording, behind) is None
        kind: QuoteKind = "direct" if whole and _is_sentence(inner) else "mixed"
        return Attribution(kind, "quote-cue", behind.subject, _cue_words(behind), True)
    manner = _manner_behind(wording, index)
    if manner is not None:
        return manner
    source = next(
        (source for source in sources if source.covers(index) or source.name.stop in (index, index - 1)),
        None,
    )
    noun = noun_cue(wording, index)
    if (
        noun is not None
        and noun.speaker is not None
        and (front is None or (front.token < noun.token and "clause" not in front.verb.takes))
    ):
        apart = noun.token > index + 1 or wording.word(index - 1) == ":"
        kind = "direct" if apart and _is_sentence(inner) else "mixed"
        return Attribution(kind, "noun-quote", noun.speaker, Mention(noun.token, noun.token + 1))
    if source is not None and (front is None or "clause" not in front.verb.takes):
        return Attribution("direct" if opens else "mixed", "according-to", source.name, source.cue)
    if front is not None and _is_unsaid(wording, front):
        return Attribution("unattributed", "unsaid")
    if front is not None and (len(inner.split()) >= _LONG_FRAGMENT or not _describes_speaker(wording, front, index)):
        introduced = openings.start_after(wording, front) == index
        pause = wording.lower[index - 1] in (",", ":")
        says = introduced and ("clause" in front.verb.takes or _begins_sentence(inner))  # not: he calls it “a Trojan horse.”
        whole = (pause or says) and _is_sentence(inner) and not wording.in_title_case
        beside = introduced or wording.is_headline or (front.verb.lemma in LABELLING and index - front.token <= _LABEL)
        return Attribution("direct" if whole else "mixed", "cue-quote", front.subject, _cue_words(front), beside)
    end = cue_at_end(wording, index, cues)
    if end is not None:
        return Attribution("mixed", "quote-in-statement", end.subject, _cue_words(end))
    if index == 0 and all(word == QUOTE or not word[0].isalnum() for word in wording.lower):
        return of_itself(inner)
    if index and wording.lower[index - 1] == ":" and _is_sentence(inner):
        return Attribution("direct", "colon", _before_colon(wording, index - 1), None, True)
    if opens and _is_sentence(inner) and (passage.end - passage.start > 40 or _stands_apart(inner, wording, index)):
        return Attribution("direct", "sentence")
    if noun is not None:
        return Attribution("mixed", "noun-quote", None, Mention(noun.token, noun.token + 1))
    if len(inner.split()) >= _LONG_FRAGMENT and not is_title(inner):
        return Attribution("mixed", "long-fragment")
    return Attribution("unattributed", "no-cue")


def _before_colon(wording: Wording, colon: int) -> Mention | None:
    """As [one diplomat] put it: “…”; [Coach Jim Byrne]: “…”; “Parks to close,” by [Ann Lee]: “…”"""
    if wording.lower[0] == "as":
        return phrases.after(wording, 1)
    for place in range(colon - 1, max(0, colon - _BYLINE), -1):
        if wording.lower[place] == "by":
            return phrases.after(wording, place + 1)
    return mentions.at_head(wording, 0, colon)


def _describes_speaker(wording: Wording, cue: Cue, index: int) -> bool:
    """Whether the passage belongs to what is told of the speaker: “…,” said Ann Lee, who rates the stock [“buy”]."""
    if cue.after_subject or cue.subject is None:
        return False
    behind = wording.lower[cue.subject.stop : index]
    return behind[:1] == [","] and behind[-1] not in PAUSES and not {"who", "whose"}.isdisjoint(behind)


def _is_unsaid(wording: Wording, cue: Cue) -> bool:
    """Whether it is said that nobody says it: [nobody] here may say “about”."""
    return cue.subject is not None and cue.after_subject and wording.lower[cue.subject.first] in ("nobody", "no-one")


def _stands_apart(inner: str, wording: Wording, index: int) -> bool:
    """Whether a short passage at the head of a sentence says something: “It is over” – that was the verdict."""
    return " " in inner and not is_title(inner) and (inner.endswith(",") or wording.word(index + 1) in PAUSES)


def _manner_behind(wording: Wording, index: int) -> Attribution | None:
    """A name and any verb in the past behind a quotation that breaks off: “Rubbish,” [Lane] [shot] back."""
    if not wording.breaks_off(index) or wording.closing[index] == ".":
        return None
    first = verb = index + 1
    while verb < len(wording) and verb - first < _LONGEST_SPEAKER and wording.words[verb][0].isupper():
        verb += 1
    if verb == first and wording.word(verb) in SUBJECT_PRONOUNS:
        verb += 1
    word = wording.word(verb)
    past = (word.endswith("ed") and len(word) > 4) or (word in PAST_FORMS and wording.word(verb + 1) == "back")
    if verb == first or not past:
        return None
    return Attribution("direct", "quote-cue", Mention(first, verb), Mention(verb, verb + 1), True)


def _cue_words(cue: Cue) -> Mention:
    return Mention(cue.token, cue.token + 1)


def _pauses(inner: str, wording: Wording, index: int) -> bool:
    """Whether the reporter breaks off after the passage: it ends in a comma, a question or exclamation mark."""
    return (
        inner.rstrip()[-1:] in (",", "?", "!", "…", ".", "-", "—", ";", "'", "’", "]", ")")
        or wording.word(index + 1) in PAUSES
        or index == 0
    )


def _is_sentence(inner: str) -> bool:
    """Whether the passage begins or ends as a sentence does."""
    return _begins_sentence(inner) or inner.rstrip()[-1:] in ("?", "!", ".")


def _begins_sentence(inner: str) -> bool:
    start = inner.lstrip("[(…. ‘'“\"")[:1]
    return start.isupper() or start.isdigit()
