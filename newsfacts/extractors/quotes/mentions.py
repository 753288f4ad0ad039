"""Who speaks: the noun phrase before a verb, after it, or at the head of its sentence.

There is no parser here. A phrase is read outward from the verb, word by word, until a word that cannot belong to it: a mark of
punctuation, a conjunction, a relative pronoun, another verb.
"""

from __future__ import annotations

from typing import NamedTuple

from newsfacts.extractors.quotes.adverbials import is_adverbial, segments, skip_adverbials, skip_joiners
from newsfacts.extractors.quotes.word_classes import (
    CONTRACTIONS,
    HARD_STOPS,
    INDEFINITES,
    JOINERS,
    NOUNS_IN_LY,
    PAUSES,
    RELATIVES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIME_WORDS,
    is_finite,
    is_name_like,
)
from newsfacts.extractors.quotes.wording import QUOTE, Wording
from newsfacts.lexicon.calendar_words import WEEKDAYS
from newsfacts.lexicon.common_verbs import PAST_FORMS
from newsfacts.lexicon.function_words import ADVERBS, AUXILIARIES, DETERMINERS, POSSESSIVES, PREPOSITIONS
from newsfacts.lexicon.speech_verbs import ACCESS, PUBLISHED

_WITH_COMPLEMENT = frozenset("familiar close briefed involved".split())
"""people familiar with the matter, sources close to the talks"""
_ARTICLES = ("the", "a", "an")
_LONGEST = 40
_LONGEST_CLAUSE = 250
_LONGEST_PHRASE = 18
_REACH = 90


class Mention(NamedTuple):
    """A noun phrase: tokens ``first`` up to, not including, ``stop``.

    Attributes:
        head: where the whole subject begins, if the mention is only the name in its apposition: [a spokesman, John Smith], said.
    """

    first: int
    stop: int
    head: int = -1

    @property
    def begins(self) -> int:
        """The first token of the whole subject."""
        return self.head if self.head >= 0 else self.first


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
        return Mention(last, last + 1)
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


def after(wording: Wording, first: int) -> Mention | None:
    """The noun phrase that begins at the token ``first``: said [Frank Coleman], the group's vice president."""
    if first >= len(wording):
        return None
    if wording.lower[first] in SUBJECT_PRONOUNS:
        return Mention(first, first + 1)
    index = first
    while index < len(wording) and index - first < _LONGEST_PHRASE and _goes_on(wording, first, index):
        index += 1
    if index == first:
        return None
    phrase = Mention(first, index)
    return _named_appositive(wording, phrase, len(wording)) or phrase


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


def _goes_on(wording: Wording, first: int, index: int) -> bool:
    """Whether the word belongs to the phrase that began at ``first``."""
    word, lower = wording.words[index], wording.lower[index]
    if lower in PAUSES or lower in HARD_STOPS or lower == QUOTE or lower in RELATIVES:
        return False
    if index == first:
        if lower.endswith("ly") and word.islower() and lower not in NOUNS_IN_LY:
            return False  # responded anonymously
        return lower not in PREPOSITIONS and lower not in SUBORDINATORS and lower not in JOINERS
    if wording.lower[first] in _ARTICLES and (
        index == first + 1 or (index == first + 2 and _is_adverb(wording.lower[index - 1]))
    ):
        return True  # the most recent poll, the recently released report
    if lower in PREPOSITIONS:
        following = wording.word(index + 1)
        if lower == "of" or wording.lower[index - 1] in _WITH_COMPLEMENT:
            return True
        if lower == "for":
            return not wording.words[index - 1][:1].isupper() and following not in TIME_WORDS and not following.endswith("ing")
        return False
    if lower == "and":
        following = wording.words[index + 1] if index + 1 < len(wording) else ""
        return is_name_like(wording.words[index - 1]) and is_name_like(following)
    if lower in SUBORDINATORS or lower in JOINERS or lower in ADVERBS or lower in AUXILIARIES:
        return False
    if lower == "including" or (lower in TIME_WORDS and (not word[:1].isupper() or lower in WEEKDAYS)):
        return False
    if lower in DETERMINERS or lower in POSSESSIVES:
        return wording.lower[index - 1] in PREPOSITIONS
    return not is_finite(wording, index)


def _is_adverb(word: str) -> bool:
    return word in ADVERBS or word in TIME_WORDS or word.endswith("ly")


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
    if last + 1 - start > _LONGEST_PHRASE:
        start = last + 1 - _LONGEST_PHRASE
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
        if opening >= stop or (opening + 1 == stop and wording.lower[opening] in DETERMINERS):
            continue
        if wording.lower[opening] in SUBORDINATORS and opening + 1 < stop:
            opening += 1  # when Trump, the nominee, said
        elif is_adverbial(wording, opening):
            continue
        phrase = _phrase_within(wording, opening, stop)
        if phrase:
            return _named_appositive(wording, phrase, last) or phrase
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
    return Mention(first, min(stop, first + _LONGEST_PHRASE))


def _named_appositive(wording: Wording, phrase: Mention, ceiling: int) -> Mention | None:
    """The name beside a phrase that has none: a spokesman, [John Smith], said."""
    if any(word[:1].isupper() for word in wording.words[max(1, phrase.first) : phrase.stop]) and not _is_possessed(
        wording, phrase
    ):
        return None
    if wording.word(phrase.stop) != ",":
        return None
    first = stop = phrase.stop + 1
    while stop < min(ceiling, len(wording)) and is_name_like(wording.words[stop]) and wording.words[stop][:1].isalpha():
        stop += 1
    closed = stop >= len(wording) or wording.lower[stop] in PAUSES or wording.lower[stop] in HARD_STOPS
    return Mention(first, stop, phrase.first) if stop - first >= 2 and closed else None


def _is_possessed(wording: Wording, phrase: Mention) -> bool:
    """The group's president: the capitals are somebody else's."""
    return wording.words[phrase.stop - 1][:1].islower() and any(
        word.endswith(("’s", "'s", "s’", "s'")) for word in wording.words[phrase.first : phrase.stop]
    )


def _bracket_start(wording: Wording, index: int, floor: int) -> int:
    for place in range(index - 1, max(floor, index - _LONGEST) - 1, -1):
        if wording.lower[place] in ("(", "["):
            return place
    return index
