"""Who speaks: the noun phrase before a verb, or at the head of its sentence.

There is no parser here. A phrase is read outward from the verb, word by word, until a word that cannot belong to it: a mark of
punctuation, a conjunction, a relative pronoun, another verb.
"""

from __future__ import annotations

from newsfacts.extractors.quotes.adverbials import is_adverbial, segments, skip_adverbials, skip_joiners
from newsfacts.extractors.quotes.phrases import ARTICLES, LONGEST, Mention, after, named_appositive
from newsfacts.extractors.quotes.word_classes import (
    CONTRACTIONS,
    HARD_STOPS,
    INDEFINITES,
    JOINERS,
    PAUSES,
    RELATIVES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_WORDS,
    is_finite,
    is_name_like,
)
from newsfacts.extractors.quotes.wording import QUOTE, Wording
from newsfacts.lexicon.common_verbs import PAST_FORMS
from newsfacts.lexicon.function_words import AUXILIARIES, DETERMINERS, POSSESSIVES, PREPOSITIONS
from newsfacts.lexicon.speech_verbs import ACCESS, PUBLISHED

_LONGEST = 40
_LONGEST_CLAUSE = 250
_REACH = 90
_INTRODUCING = frozenset("how that whether when while because why".split())


def before(wording: Wording, last: int, floor: int) -> Mention | None:
    """The noun phrase that ends at the token ``last``, as subject of the verb that follows; None where there is none.

    Args:
        floor: the first token that may belong to it.
    """
    return _before(wording, last, max(floor, last - _REACH))


def _before(wording: Wording, last: int, floor: int) -> Mention | None:
    while last >= floor and wording.lower[last] in (")", "]"):
        last = _bracket_start(wording, last, floor) - 1
    last = _before_time(wording, last, floor)
    if last < floor:
        return None
    word = wording.lower[last]
    if word in SUBJECT_PRONOUNS or (CONTRACTIONS.fullmatch(word) and not word.startswith("who")):
        return Mention(last, last + 1)
    if word in RELATIVES:
        antecedent = last - 1
        if wording.word(antecedent) == ",":
            antecedent -= 1
        return _before(wording, antecedent, floor) if wording.word(antecedent) not in RELATIVES else None
    if word in PAUSES:
        return _across_interpolation(wording, last, floor)
    if word in INDEFINITES:
        together = _across_interpolation(wording, last - 1, floor) if word == "both" and wording.word(last - 1) == "," else None
        return together or Mention(last, last + 1)  # [two judges], Ann Lee and Tom Orr, both wondered
    if word == QUOTE or word in HARD_STOPS or word in JOINERS or word in SUBORDINATORS or word in PREPOSITIONS:
        return None
    if word in DETERMINERS or ((word in AUXILIARIES or word in PAST_FORMS) and wording.words[last].islower()):
        return None
    return _phrase_ending(wording, last, floor)


def _before_time(wording: Wording, last: int, floor: int) -> int:
    """Past "on Monday" between subject and verb: the court on Monday ruled."""
    place = last
    while place > floor and wording.lower[place] in TIME_WORDS and wording.lower[place] != "now":
        place -= 1
    if place < last and wording.lower[place] in ("on", "in", "this", "last", "late", "early"):
        place -= 1
    if place < floor or not wording.lower[place][0].isalnum():
        return last
    if place > floor and wording.lower[place] in PUBLISHED and wording.lower[place - 1] not in AUXILIARIES:
        place -= 1  # a poll released on Tuesday found
    return place


def at_head(wording: Wording, floor: int, ceiling: int) -> Mention | None:
    """The subject of the clause that the tokens from ``floor`` up to ``ceiling`` hold, behind its opening adverbials."""
    stretches = segments(wording, floor, ceiling)
    after_adverbial = False
    for number, (first, stop) in enumerate(stretches):
        opening = skip_joiners(wording, first, stop)
        if opening >= stop or is_adverbial(wording, opening):
            after_adverbial = True
            continue
        place = (
            after_adverbial
            and stop - first <= 3
            and all(is_name_like(word) for word in wording.words[first - 2 : stop] if word != ",")
        )
        dateline = number == 0 and wording.words[first].isupper() and len(wording.words[first]) > 3 and wording.word(stop) != ","
        if (place or dateline) and number + 1 < len(stretches):
            continue  # Speaking in Salem, New Hampshire, Trump …; WASHINGTON — Trump …
        phrase = after(wording, opening)
        if phrase and wording.lower[phrase.first] not in TIME_WORDS:
            return phrase
    return None


def clause_start(wording: Wording, index: int) -> int:
    """The first token of the clause before ``index``: after a semicolon, a colon or a quotation that stands for itself."""
    return max(wording.clause_start(index), index - _LONGEST_CLAUSE, 0)


def _phrase_ending(wording: Wording, last: int, floor: int) -> Mention | None:
    """The phrase whose last word is no pronoun: walk back to what cannot belong to it, then drop the adverbials in front."""
    lower = wording.lower
    start = last + 1
    while start > floor and last - start < _LONGEST:
        word = lower[start - 1]
        if (
            word in PAUSES
            or word in HARD_STOPS
            or word == QUOTE
            or word in SUBORDINATORS
            or word in ("but", "yet", "so", "nor", "who", "which", "whom")
        ):
            if word in ("who", "which") and start < last and _is_predicate(wording, start):
                return _antecedent(wording, start, floor)
            break
        if start - 1 < last and is_finite(wording, start - 1):
            antecedent = _antecedent(wording, start - 1, floor) or _before_participle(wording, start - 1, last, floor)
            if antecedent is not None:
                return antecedent
            break
        start -= 1
    start = skip_joiners(wording, start, last + 1)
    start = skip_adverbials(wording, start, last + 1)
    if start < last and lower[start] == "including":
        start += 1
    for index in range(last, start, -1):
        # releasing [a new advertisement] that urges
        previous = lower[index - 1]
        if previous == "from":
            previous = wording.word(index - 2)  # coming from [a candidate] who promises
        if lower[index] in DETERMINERS and previous.endswith("ing") and previous not in PREPOSITIONS:
            start = index
            break
    if start > last:
        return None
    if last + 1 - start > LONGEST:
        start = last + 1 - LONGEST
    return Mention(start, last + 1)


def _antecedent(wording: Wording, verb: int, floor: int) -> Mention | None:
    """Whom a relative clause with this verb describes: [voters] who named a candidate said."""
    for place in range(verb - 1, max(floor, verb - 12), -1):
        word = wording.lower[place]
        if word in ("who", "which"):
            last = place - 2 if wording.lower[place - 1] == "," else place - 1
            if wording.word(last) == "those":
                return Mention(last, last + 1)
            return _before(wording, last, floor) if wording.word(last) not in RELATIVES else None
        if word in PAUSES or word in HARD_STOPS or word == QUOTE:
            return None
    return None


def _is_predicate(wording: Wording, index: int) -> bool:
    """Whether a verb follows the relative pronoun, as in: who [work] on the project; not: who [the] police say."""
    word = wording.lower[index]
    return wording.words[index].islower() and word not in DETERMINERS and word not in POSSESSIVES and word not in SUBJECT_PRONOUNS


def _before_participle(wording: Wording, verb: int, last: int, floor: int) -> Mention | None:
    """Who is described by a participle with a preposition: [a law] passed in 2005 demanded; not: met in Rome officials said."""
    if verb <= floor or not wording.lower[verb].endswith("ed") or wording.lower[verb + 1] not in PREPOSITIONS:
        return None
    if wording.lower[verb + 1] == "by" and wording.lower[verb] in ACCESS:
        return _before(wording, verb - 1, floor)  # [a letter from the Legion] obtained by The Post warns
    if wording.lower[verb + 1] == "by" and wording.lower[verb] in PUBLISHED:
        document = _before(wording, verb - 1, floor)  # [a report released by the institute] estimates
        return document and Mention(document.first, last + 1)
    if wording.lower[verb + 1] == "by" and wording.lower[verb - 1] not in AUXILIARIES:
        return _before(wording, verb - 1, floor)  # [the authorities] installed by Kesteria said
    if any(is_name_like(word) and not word.isdigit() for word in wording.words[verb + 1 : last + 1]):
        return None
    noun = wording.words[verb - 1]
    if not noun.isalpha() or noun.lower() in SUBJECT_PRONOUNS:
        return None
    return _before(wording, verb - 1, floor) if noun.islower() or verb == 1 else None


def _across_interpolation(wording: Wording, last: int, floor: int) -> Mention | None:
    """The subject before an appositive, a relative clause or an adverbial: [Pete Seat], a consultant who …, said."""
    start = max(floor, last - 2 * _LONGEST, wording.clause_start(last))
    for first, stop in segments(wording, start, last):
        opening = skip_joiners(wording, first, stop)
        if opening >= stop or (opening + 1 == stop and wording.lower[opening] in ARTICLES):
            continue
        if wording.lower[opening] in SUBORDINATORS and opening + 1 < stop:
            opening += 1  # when Trump, the nominee, said
        elif is_adverbial(wording, opening):
            continue
        phrase = _phrase_within(wording, opening, stop) or _phrase_after_conjunction(wording, opening, stop)
        if phrase:
            return named_appositive(wording, phrase, last) or phrase
    return None


def _phrase_within(wording: Wording, first: int, stop: int) -> Mention | None:
    """The phrase at the start of a stretch, up to a relative clause; None where the stretch has a verb of its own."""
    if wording.lower[first] in SUBJECT_PRONOUNS:
        return Mention(first, first + 1) if stop == first + 1 else None
    for index in range(first, stop):
        word = wording.lower[index]
        if word in ("who", "whose", "which", "that", "whom", "(", "["):
            return Mention(first, index) if index > first else None
        if word in ("also", "never", "not", "just", "still"):
            return None
        if is_finite(wording, index):
            return None
    if all(word[0].isdigit() for word in wording.lower[first:stop]):
        return None  # then 9,
    return Mention(first, min(stop, first + LONGEST))


def _phrase_after_conjunction(wording: Wording, first: int, stop: int) -> Mention | None:
    """The phrase that a stretch ends with: described how [her son], then 9, had asked."""
    for index in range(stop - 1, first, -1):
        if is_finite(wording, index):
            return None
        if wording.lower[index] in _INTRODUCING:
            return _phrase_within(wording, index + 1, stop) if index + 1 < stop else None
    return None


def _bracket_start(wording: Wording, index: int, floor: int) -> int:
    for place in range(index - 1, max(floor, index - _LONGEST) - 1, -1):
        if wording.lower[place] in ("(", "["):
            return place
    return index
