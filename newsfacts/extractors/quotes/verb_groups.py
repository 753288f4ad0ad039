"""How a speech verb stands in its sentence: its auxiliaries, finite or not, or no verb at all but a noun of the same form."""

from __future__ import annotations

from enum import Enum

from newsfacts.extractors.quotes.word_classes import (
    JOINERS,
    NOUNS_IN_LY,
    PAUSES,
    RELATIVES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_WORDS,
    is_finite,
)
from newsfacts.extractors.quotes.wording import QUOTE, Wording
from newsfacts.lexicon.common_verbs import PAST_FORMS
from newsfacts.lexicon.function_words import ADVERBS, AUXILIARIES, DETERMINERS, POSSESSIVES, PREPOSITIONS
from newsfacts.lexicon.speech_verbs import ALSO_NOUNS, COMMITTING, FINDERS, FINDING, SpeechVerb

KEEPING = frozenset(
    "keep keeps kept start starts started begin begins began stop stops stopped continue continues continued".split()
)
"""Verbs that make one finite verb with a participle: kept saying."""
_BE = frozenset("be is are was were been being am 's ’s 're ’re".split())
_HAVE = frozenset(("has", "have", "had", "having"))
_PRONOUN_LIKE = frozenset(
    "that which what some many most both all few several another half each either neither more less fewer enough".split()
)
"""Determiners that can be the subject themselves: most say."""
_FLOATING = frozenset(("all", "both", "each"))
_NUMBERS = frozenset("two three four five six seven eight nine ten several few many".split())
_AFTER_NOUNS = frozenset("about of from by for on to against".split())
_ADJECTIVE_ENDINGS = ("ive", "ous", "ful", "less", "al", "ic", "ible", "able", "ary")
_ADJECTIVES = frozenset("widespread false new recent similar early earlier frequent persistent public strong clear".split())
_PLURALS = frozenset("people police many some most others both few all critics men women children voters two three".split())
_DEMONYM_ENDINGS = ("ican", "atic", "ussian", "ese", "ish", "nian")
_BEFORE_GERUND_NOUNS = ("more", "most", "very", "old", "famous", "popular")
"""More telling, as the old saying goes."""
_NOUNS_IN_ING = frozenset("briefing ruling reading finding".split())
"""A news briefing, the court ruling."""
_SAID = frozenset("said says say told wrote writes".split())
_OPENING = (QUOTE, ":", "in", "on")
_ENDINGS = ("’s", "'s", "s’", "s'")


class Voice(Enum):
    """How a verb stands to its subject."""

    FINITE = "finite"  # Putin said, officials say, he has said
    INFINITIVE = "infinitive"  # went on to say
    GERUND = "gerund"  # …, adding that
    PASSIVE = "passive"  # was told that


def group_at(wording: Wording, index: int) -> tuple[int, frozenset[str]]:
    """Where the verb group that ends at ``index`` begins, adverbs included, and the auxiliaries in it."""
    first = index
    auxiliaries: set[str] = set()
    while first and index - first < 6:
        word = wording.lower[first - 1]
        if word in AUXILIARIES or word in ("to", "’ve", "'ve"):
            auxiliaries.add(word)
        elif word in _FLOATING and first > 1 and wording.lower[first - 2] in AUXILIARIES:
            pass  # have all said
        elif not _is_adverb(word) or (first > 1 and wording.words[first - 1][:1].isupper()):
            break
        first -= 1
    return first, frozenset(auxiliaries)


def voice_of(wording: Wording, index: int, verb: SpeechVerb, auxiliaries: frozenset[str]) -> Voice | None:
    """The voice of the form at ``index``; None where it can be no verb."""
    forms = verb.forms
    if "to" in auxiliaries:
        return Voice.INFINITIVE if "base" in forms else None
    passive = not auxiliaries.isdisjoint(_BE)
    if "gerund" in forms:
        return Voice.FINITE if passive else Voice.GERUND
    if passive:
        return Voice.PASSIVE if "participle" in forms else None
    if not auxiliaries.isdisjoint(_HAVE):
        return Voice.FINITE if not forms.isdisjoint(("participle", "past")) else None
    if auxiliaries:
        return Voice.FINITE if "base" in forms else None
    if not forms.isdisjoint(("past", "third")) or ("base" in forms and _has_plural_subject(wording, index, verb)):
        return Voice.FINITE
    return None


def is_noun(wording: Wording, index: int, verb: SpeechVerb) -> bool:
    """Whether a form that may be a noun or an adjective is one here: the claims, his promise, in reports, the alleged thief."""
    past = "past" in verb.forms
    if not index:
        return not past and "gerund" not in verb.forms and verb.lemma not in ("say", "add")
    previous = wording.lower[index - 1]
    if previous in DETERMINERS and previous not in _PRONOUN_LIKE:
        return verb.lemma not in ("say", "tell")
    if past and previous.endswith(_ENDINGS) and _opens_clause(wording.word(index + 1)):
        return False  # Moody's said it would
    if wording.lower[index] in _NOUNS_IN_ING and previous.isalpha() and wording.words[index - 1].islower():
        return wording.word(index - 2) in DETERMINERS or previous in ("news", "press", "court")
    if previous in POSSESSIVES or previous.endswith(_ENDINGS):
        return "gerund" not in verb.forms or previous in POSSESSIVES
    if verb.forms.isdisjoint(("third", "base")):
        # in reported cases; most telling
        if past and verb.lemma in COMMITTING and previous[0].isdigit():
            return True  # 475 pledged delegates
        return (past and previous in PREPOSITIONS) or (not past and previous in _BEFORE_GERUND_NOUNS)
    if (previous in PREPOSITIONS and previous != "to") or wording.word(index - 2) == wording.lower[index]:
        return True  # in reports; from state to state
    if verb.lemma in FINDING and previous in FINDERS:
        return False  # budget documents show
    following = wording.word(index + 1)
    if following in AUXILIARIES or following in PAST_FORMS:
        return True  # the claims were
    if following in JOINERS and not past and verb.lemma in ALSO_NOUNS:
        return True  # media reports and party sources
    if (
        past
        and wording.word(index - 2) in POSSESSIVES
        and (following in _AFTER_NOUNS or following in PAUSES or following in JOINERS)
    ):
        return True  # cut its profit forecast for the year
    return verb.lemma in ALSO_NOUNS and not past and _is_noun_by_neighbours(wording, index, verb, previous, following)


def _opens_clause(word: str) -> bool:
    """Whether what a verb of speech reports can begin with the word."""
    return word in _OPENING or word in SUBJECT_PRONOUNS or word in DETERMINERS or word in POSSESSIVES or word in TIME_WORDS


def _is_noun_by_neighbours(wording: Wording, index: int, verb: SpeechVerb, previous: str, following: str) -> bool:
    if is_finite(wording, index - 1) or previous in ("take", "takes", "taking"):
        return True  # says rates will fall; took notes
    if previous not in SUBJECT_PRONOUNS and (wording.word(index - 2) in AUXILIARIES or wording.word(index - 2) == "to"):
        return True  # profits would miss forecasts; to meet demands
    if previous in _ADJECTIVES:
        return True  # 3,000 new claims, for the week
    if previous.endswith(("ing", "ed")) or previous.isdigit() or previous in _NUMBERS or "-" in previous:
        return True  # raising questions; the 9/11 attacks; two states; anti-war remarks
    if (previous in SUBORDINATORS and previous not in RELATIVES) or (
        following.endswith("ing") and previous not in SUBJECT_PRONOUNS
    ):
        return True  # though claims rose; claims stemming from the storm
    if previous == "most" and wording.word(index - 2) in DETERMINERS:
        return True  # the most states
    if following == "that" and "clause" in verb.takes:
        return not _is_told_of(wording, index)
    if following in RELATIVES or (following in (",", ".") and "clause" not in verb.takes):
        return True  # in swing states whose; after the Paris attacks,
    if following in _AFTER_NOUNS and previous not in SUBJECT_PRONOUNS:
        # recent attacks on; but: Clinton calls for, critics call for, who calls for
        if not wording.words[index - 1].islower():
            return previous.endswith(_DEMONYM_ENDINGS)  # Republican calls for
        return not previous.endswith("s") and (previous not in RELATIVES or _is_reported(wording, index - 1))
    return False


def _is_reported(wording: Wording, that: int) -> bool:
    """Whether "that" opens a clause that is said rather than a relative one: asked that [reports from the public be read]."""
    return wording.lower[that] == "that" and (is_finite(wording, that - 1) or wording.word(that - 1) in _SAID)


def _is_told_of(wording: Wording, index: int) -> bool:
    """Whether a subject stands before a form with "that" behind it: the agency claims that; not widespread claims that."""
    first = index - 1
    while first >= 0 and wording.lower[first] not in PAUSES and wording.lower[first] not in JOINERS:
        if is_finite(wording, first) or (index - first > 1 and wording.lower[first] in SUBORDINATORS):
            return False  # denied abuse claims that
        if wording.lower[first] in DETERMINERS:
            return index - first > 1
        if wording.lower[first][0].isdigit():
            return False  # 1,443 inspection reports that bear his name
        first -= 1
    previous = wording.lower[index - 1]
    return not previous.endswith(_ADJECTIVE_ENDINGS) and previous not in _ADJECTIVES and previous not in PREPOSITIONS


def _has_plural_subject(wording: Wording, index: int, verb: SpeechVerb) -> bool:
    """Whether the word before a base form makes it a verb: officials say, they claim."""
    if not index:
        return False
    previous = wording.lower[index - 1]
    if previous in ("i", "we", "you", "they", "who", ")") or previous in _PLURALS:
        return True
    if previous == ",":
        return verb.lemma not in ALSO_NOUNS  # within a mile of you”, support collapsed
    if previous in PREPOSITIONS or not previous[0].isalnum():
        return False
    if verb.lemma not in ALSO_NOUNS:
        return previous not in DETERMINERS and previous not in POSSESSIVES
    if verb.lemma in FINDING and previous in FINDERS:
        return True  # labour office data show
    return previous.isalpha() and previous.endswith("s") and not previous.endswith("ss")


def _is_adverb(word: str) -> bool:
    return word in ADVERBS or word in ("first", "long") or (word.endswith("ly") and len(word) > 4 and word not in NOUNS_IN_LY)
