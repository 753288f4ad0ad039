"""Which words open, join and end the parts of a sentence, and which are most likely its verbs."""

from __future__ import annotations

import re

from newsfacts.extractors.quotes.wording import QUOTE, Wording
from newsfacts.lexicon.calendar_words import MONTHS, WEEKDAYS
from newsfacts.lexicon.common_verbs import PAST_FORMS, THIRD_PERSON_FORMS
from newsfacts.lexicon.function_words import AUXILIARIES, DETERMINERS, POSSESSIVES, PREPOSITIONS

SUBJECT_PRONOUNS = frozenset("he she they it i we you this".split())
OBJECT_PRONOUNS = frozenset("him her them us me you it".split())
CONTRACTIONS = re.compile(r"(?P<pronoun>I|you|he|she|it|we|they|who)[’'](?:ll|ve|d|re|s|m)", re.IGNORECASE)
INDEFINITES = frozenset("others some many most both all another few several one none everyone everybody nobody someone".split())
RELATIVES = frozenset("who which that whom".split())
SUBORDINATORS = frozenset(
    "that when while as because if although though whether where whereas how why what since until before after unless once "
    "than".split()
)
JOINERS = frozenset("and but or yet so nor then plus also".split())
HARD_STOPS = frozenset((*";:([{)]}?!.…•|“”‘’\"'", "''", "``"))
PAUSES = frozenset((",", "—", "–", "--", "-", "―"))
TIME_WORDS = frozenset(WEEKDAYS) | frozenset(MONTHS) | frozenset(
    "today yesterday tomorrow tonight earlier later last next recently morning afternoon evening night week month year weekend "
    "now then meanwhile once again previously afterward afterwards".split()
)  # fmt: skip

NOUNS_IN_LY = frozenset(
    "rally family ally reply supply assembly anomaly monopoly bully belly fly butterfly italy july weekly daily monthly".split()
)

ADJECTIVES_IN_LY = frozenset(
    "early likely unlikely elderly daily weekly monthly yearly friendly deadly costly lonely ugly lovely curly".split()
)
DEGREES = frozenset(
    "only just even almost nearly about around approximately roughly virtually hardly barely merely simply exactly fully partly "
    "mostly mainly largely very quite rather perhaps maybe never often sometimes usually once twice too so".split()
)
"""Adverbs that belong to the word behind them: only a third, almost nothing."""
_FINITE_FORMS = (AUXILIARIES | PAST_FORMS | THIRD_PERSON_FORMS) - {"being", "been", "having", "be"}


def is_name_like(word: str) -> bool:
    """Whether a word is written as names are."""
    return word[:1].isupper() or (word[:1].isdigit() and word[-1:].isalpha())


def is_finite(wording: Wording, index: int) -> bool:
    """Whether the word is most likely a verb with a subject before it, most speech verbs aside."""
    if index >= len(wording.lower):
        return False
    word = wording.lower[index]
    if word in _FINITE_FORMS:
        return not wording.words[index][:1].isupper()
    if not word.endswith("ed") or len(word) < 5 or not index or not wording.words[index][:1].islower():
        return False
    before, after = wording.lower[index - 1], wording.word(index + 1)
    if word in ("involved", "briefed") and after in PREPOSITIONS:
        return False  # one official involved in the talks
    if before in DETERMINERS or before in POSSESSIVES or before in PREPOSITIONS:
        return False
    if (
        before.endswith("ly")
        and index > 1
        and is_name_like(wording.words[index - 2])
        and wording.lower[index - 2] not in DETERMINERS
    ):
        return True  # Lane sharply rebuked critics
    if wording.words[index - 1][:1].isupper():
        return True  # the Commission proposed
    if index + 1 < len(wording) and wording.words[index + 1][:1].isupper():
        return True  # voters who backed Lane
    opens = after in DETERMINERS or after in POSSESSIVES or after in PREPOSITIONS
    return opens or after in PAUSES or after in ("that", "to", "him", "her", QUOTE)
