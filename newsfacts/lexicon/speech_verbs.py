"""Verbs and nouns with which the press reports what people say: lemmas by what may follow them, and their forms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Flag, auto

import attrs

SAYING = (
    "say tell add note write argue claim explain suggest warn announce declare insist report state acknowledge admit assert "
    "allege conclude confirm predict tweet retweet post recall reply respond observe maintain contend concede complain caution stress emphasize "
    "emphasise reiterate remark counter deny estimate testify vow pledge promise boast believe think quip joke proclaim "
    "continue repeat signal hint indicate reveal disclose reckon opine lament muse point_out affirm attest aver "
    "blog confess confide elaborate exclaim guess imply inform assure remind notify brief certify clarify mention "
    "forecast swear threaten speculate stipulate underline underscore recount relate rule profess surmise theorize "
    "theorise write_off go_on fire_back chime_in sum_up"
).split()
"""They take a clause, with or without "that": she said (that) it was over."""

ASKING = "ask wonder question query enquire inquire".split()
"""They take a question: he asked whether it was over."""

URGING = "urge demand order instruct beg implore plead advise recommend propose request call_on call_upon appeal encourage command".split()
"""They take an infinitive or a clause: she urged them to go, demanded that they go."""

JUDGING = (
    "call describe accuse criticize criticise praise blast slam attack denounce condemn mock dismiss brand label dub deride decry ridicule "
    "hail tout bemoan blame charge portray characterize characterise characterise refer speak talk cite quote invoke compare liken "
    "reject rebuke chide assail lambaste belittle extol slate defend thank apologize apologise welcome credit term deem bill liken express voice "
    "name pronounce discuss address detail outline list decry vent rail salute congratulate disparage scold berate castigate lash_out"
).split()
"""They take a thing, or a person and what is said of them: he called it a farce, accused them of lying."""

UTTERING = (
    "shout yell cry scream chant whisper murmur mutter mumble laugh smile grin sigh sob snap bark roar groan croak gasp chuckle shrug nod "
    "retort rejoin interject intone enthuse gush agree sing begin start finish end read sum venture volunteer offer answer crow fume grumble "
    "rap recite utter drawl deadpan scoff sneer bellow holler plead growl hiss wail interrupt interpose reason recollect reflect rant "
    "rage thunder marvel coo warble toast pray cable text message email phone telegraph cheer jeer heckle wax tease taunt "
    "advertise print publish caption headline title sign"
).split()
"""Manners of speaking, and verbs that report speech only beside quote marks: "No," she sighed."""

IRREGULAR: Mapping[str, tuple[str, str]] = {
    "say": ("said", "said"),
    "tell": ("told", "told"),
    "write": ("wrote", "written"),
    "think": ("thought", "thought"),
    "speak": ("spoke", "spoken"),
    "swear": ("swore", "sworn"),
    "read": ("read", "read"),
    "sing": ("sang", "sung"),
    "begin": ("began", "begun"),
    "forecast": ("forecast", "forecast"),
    "go": ("went", "gone"),
}
"""Past and participle of the verbs that do not add -ed."""

_DOUBLING = frozenset("admit refer rebut quip blog chat sob nod grin snap rap shrug".split())
_NO_E_DROP = frozenset("eye".split())

SPEECH_NOUNS = frozenset(
    "statement comment remark claim question call promise pledge warning assertion accusation allegation argument announcement answer "
    "reply response suggestion demand complaint admission declaration description criticism insistence contention prediction plea vow "
    "threat request tweet message letter post testimony chant cry shout slogan phrase word quote boast joke concession acknowledgement "
    "acknowledgment assurance rebuke retort refrain motto mantra sign banner placard caption headline".split()
)
"""Nouns for something said: the statement that …, chants of "…", his promise to …"""

ADDRESSEE_VERBS = frozenset("tell ask inform assure remind notify brief warn urge advise instruct order beg implore text email cable".split())
"""Verbs that may name the hearer before what is said: told reporters (that) …"""

INANIMATE_READS = frozenset("read sign caption headline title print advertise".split())
"""What is read out rather than said: the sign read "…"; cues only where the quote follows at once."""


class Takes(Flag):
    """What a speech verb can govern."""

    QUOTE = auto()
    CLAUSE = auto()
    QUESTION = auto()
    INFINITIVE = auto()
    OBJECT = auto()


class Form(Flag):
    """Which forms of a verb a word can be."""

    BASE = auto()
    THIRD = auto()
    PAST = auto()
    PARTICIPLE = auto()
    GERUND = auto()


@attrs.frozen
class SpeechVerb:
    """One word form of a speech verb."""

    lemma: str
    forms: Form
    takes: Takes


def inflect(lemma: str) -> tuple[str, str, str, str]:
    """Third person, past, participle and gerund of a verb, by the rules of English and the table of irregular ones."""
    stem = lemma[:-1] if lemma.endswith("e") and lemma not in _NO_E_DROP else lemma
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        third, past, gerund = f"{lemma[:-1]}ies", f"{lemma[:-1]}ied", f"{lemma}ing"
    elif lemma in _DOUBLING:
        third, past, gerund = f"{lemma}s", f"{lemma}{lemma[-1]}ed", f"{lemma}{lemma[-1]}ing"
    else:
        third = f"{lemma}es" if lemma.endswith(("s", "sh", "ch", "x", "z", "go")) else f"{lemma}s"
        past, gerund = f"{stem}ed", f"{stem}ing" if not lemma.endswith("ee") else f"{lemma}ing"
    first, second = IRREGULAR.get(lemma, (past, past))
    return third, first, second, gerund


def table(added: Iterable[tuple[str, ...]] = ()) -> dict[str, SpeechVerb]:
    """Each word form in lower case and what it can be.

    Args:
        added: entries of plugins: ``(lemma,)`` or ``(lemma, past, participle, third_person)``; they take clauses.
    """
    found: dict[str, SpeechVerb] = {}
    for lemmas, takes in (
        (SAYING, Takes.QUOTE | Takes.CLAUSE),
        (ASKING, Takes.QUOTE | Takes.QUESTION),
        (URGING, Takes.QUOTE | Takes.INFINITIVE),
        (JUDGING, Takes.QUOTE | Takes.OBJECT),
        (UTTERING, Takes.QUOTE),
    ):
        for lemma in lemmas:
            if "_" not in lemma:
                third, past, participle, gerund = inflect(lemma)
                _enter(found, lemma, third, past, participle, gerund, takes)
    for entry in added:
        lemma = entry[0].lower()
        third, past, participle, gerund = inflect(lemma)
        if len(entry) >= 4:
            past, participle, third = (word.lower() for word in entry[1:4])
        _enter(found, lemma, third, past, participle, gerund, Takes.QUOTE | Takes.CLAUSE)
    return found


def _enter(
    found: dict[str, SpeechVerb], lemma: str, third: str, past: str, participle: str, gerund: str, takes: Takes
) -> None:
    for word, form in (
        (lemma, Form.BASE),
        (third, Form.THIRD),
        (past, Form.PAST),
        (participle, Form.PARTICIPLE),
        (gerund, Form.GERUND),
    ):
        known = found.get(word)
        if known is None:
            found[word] = SpeechVerb(lemma, form, takes)
        elif known.lemma == lemma:
            found[word] = SpeechVerb(lemma, known.forms | form, known.takes | takes)
