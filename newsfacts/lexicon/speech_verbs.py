"""Verbs and nouns with which the press reports what people say: lemmas by what may follow them, and their forms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import Literal

import attrs

SAYING = (
    "say tell add note write argue claim explain suggest warn announce declare insist report state acknowledge admit assert "
    "allege conclude confirm predict tweet retweet post recall reply respond observe maintain contend concede complain caution stress emphasize "
    "emphasise reiterate remark counter deny testify vow pledge promise boast quip joke proclaim continue repeat signal hint indicate reveal "
    "disclose reckon opine lament muse affirm attest aver blog confess confide elaborate exclaim guess imply inform assure remind notify brief "
    "certify clarify put mention forecast estimate calculate swear threaten stipulate rule underline underscore recount profess theorize theorise"
).split()
"""They take a clause, with or without "that": she said (that) it was over."""

ASKING = "ask wonder question query enquire inquire".split()
"""They take a question: he asked whether it was over."""

URGING = "urge demand instruct beg implore plead advise recommend propose request".split()
"""They take an infinitive or a clause: she urged them to go, demanded that they go."""

JUDGING = (
    "call describe accuse criticize criticise praise blast slam attack denounce condemn mock dismiss brand label dub deride decry ridicule "
    "hail tout bemoan blame charge portray characterize characterise refer speak talk cite quote invoke "
    "reject rebuke chide assail lambaste belittle extol rail salute congratulate disparage scold berate castigate pronounce vent lash gush"
).split()
"""They take a thing, or a person and what is said of them: he called it a farce, accused them of lying."""

BELIEVING = (
    "think believe find show hear see worry identify rate point support oppose want hope expect fear feel push campaign seek endorse remember consider "
    "know favor favour speculate surmise discuss address detail outline list credit term deem name liken compare defend thank "
    "apologize apologise welcome express voice advocate promote highlight reference imagine assume back lobby call order encourage coach "
    "agree decide regard view portend judge declare require pitch cast target wave pan tick vote treat project anticipate"
).split()
"""What people think, want and do: cues for words in quote marks only, where no verb of speech stands in the sentence."""

UTTERING = (
    "shout yell cry scream chant whisper murmur mutter mumble laugh smile grin sigh sob snap bark roar groan croak gasp chuckle shrug nod "
    "retort rejoin interject intone enthuse agree sing begin start finish end read sum venture volunteer offer answer crow fume grumble "
    "rap recite utter drawl deadpan scoff sneer bellow holler growl hiss wail interrupt interpose reason recollect reflect rant react "
    "rage thunder marvel coo toast pray text message email phone telegraph cheer jeer heckle wax tease taunt go find fire chime "
    "appeal advertise print publish caption headline title sign say"
).split()
"""Manners of speaking, and verbs that report speech only right beside quote marks: "No," she sighed."""

BARE_CLAUSES = frozenset(
    "say tell add note argue claim explain suggest warn announce declare insist report acknowledge admit allege conclude confirm predict contend concede "
    "caution stress emphasize emphasise deny testify promise boast quip joke indicate reckon imply inform assure remind swear "
    "complain tweet assert hint signal vow pledge".split()
)
"""Verbs of saying that need no "that": she said it was over."""

THINGS = frozenset(
    "announce mention cite deny describe recall repeat call criticize criticise accuse refer praise mock attack slam blast question "
    "label brand dub portray characterize characterise invoke".split()
)
"""Verbs that report speech with a thing or a person alone: announced [his retirement], called [the plan a farce]."""

ABOUT: Mapping[str, str] = {"ask": "for", "talk": "about", "speak": "about"}
"""Verbs that report speech with the thing spoken of behind this preposition: asked for help."""

LABELLING = frozenset("call describe accuse refer label brand dub portray characterize characterise".split())
"""Those of them that say what the thing is: calling him a liar."""

PHRASAL: Mapping[str, str] = {"point": "out", "put": "it"}
"""Verbs that report a statement only with this word behind them: pointed out that, as he put it."""

COMMITTING = frozenset("promise pledge vow swear".split())
"""Verbs of saying that can take an infinitive: vowed to fight."""

ALSO_NOUNS = frozenset(
    "report claim call demand note state comment question request promise vow pledge post tweet remark reply signal hint repeat counter attack "
    "charge praise label brand quote mention forecast hail blog boast joke quip slam blast appeal answer address order slate rate vote "
    "view support push campaign target wave pitch cast plan hope fear worry credit term detail estimate voice back lobby reference query plea "
    "venture start end finish laugh smile whisper bark roar groan chant shout yell cry scream nod shrug sob rant rage thunder toast text message email phone cable cheer tease taunt print caption headline title sign read reason offer snap fire lament guess blame deal vow show notify brief rule list name value tick see discuss refer project caution stress".split()
)
"""Verbs whose base form is as often a noun: only a plural subject right before them makes them verbs."""

PARTICLES = frozenset("for on upon about to out with against at".split())
"""What may stand between a verb and the thing spoken of: called for, spoke about, lashed out at."""

WITH_PARTICLES = frozenset("call refer ask talk speak".split())
"""The verbs that take them."""

EVENTS = frozenset("session meeting election elections vote conference strike referendum witness witnesses police truce".split())
"""What is called without being spoken of: called an emergency session."""

EVALUATING = frozenset(
    "fair safe hard difficult impossible easy important premature enough tempting unfair accurate reasonable possible right wrong".split()
)
"""Adjectives before "to say" where nobody says anything: it is fair to say."""

ACCESS = frozenset("obtained seen reviewed viewed polled surveyed interviewed".split())
PUBLISHED = frozenset("released published compiled issued conducted commissioned filed cited provided collected".split())
"""Participles that tell how a document came to light: a letter obtained by The Post warns that …"""

CARRIERS = frozenset(
    "sign signs banner banners placard placards poster posters plaque shirt shirts t-shirt t-shirts sticker stickers billboard graffiti "
    "leaflet flyer label".split()
)
"""Things that words stand on: a sign saying “Keep out”."""

FINDING = frozenset(("find", "show"))
"""Verbs with which studies and those who make them report: the survey found (that) …"""

PROJECTING = frozenset("expect project anticipate forecast predict estimate reckon put".split())
"""Verbs that report a figure: the bank expects growth of 2 percent; officials put the toll at 20."""

FINDERS = frozenset(
    "report reports survey surveys poll polls study studies analysis review research data figures statistics inquiry investigation audit "
    "census examination cameras camera doctorate thesis paper results footage video images records document documents memo memos filing filings emails e-mails minutes accounts estimates projections forecast index researchers scientists investigators "
    "inspectors auditors economists academics judge court jury panel commission committee regulators watchdog ombudsman coroner".split()
)
"""Their subjects; nobody else's "found" is a statement."""

HEARING = frozenset(("hear",))
"""Verbs with which the press reports what was said in court: the inquest heard (that) …"""

COURTS = frozenset(
    "court courts jury jurors inquest inquiry enquiry tribunal hearing magistrates panel committee commission judge inquiries senators mps".split()
)
"""Their subjects; what anybody else heard is no statement."""

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
    "find": ("found", "found"),
    "hear": ("heard", "heard"),
    "see": ("saw", "seen"),
    "show": ("showed", "shown"),
    "know": ("knew", "known"),
    "feel": ("felt", "felt"),
    "seek": ("sought", "sought"),
    "cast": ("cast", "cast"),
    "put": ("put", "put"),
}
"""Past and participle of the verbs that do not add -ed."""

_DOUBLING = frozenset("admit refer rebut concur infer deadpan".split())
_ONE_SHORT_SYLLABLE = re.compile(r"(?:qu|[^aeiou])*[aeiou][^aeiouwxy]")
"""quip, chat: the last letter is doubled."""
_NO_E_DROP = frozenset("eye".split())

_NOUNS = (
    "statement comment remark claim question call promise pledge warning assertion accusation allegation argument announcement answer "
    "response suggestion demand complaint admission declaration description criticism insistence contention prediction plea vow threat "
    "request tweet message letter post testimony chant shout slogan phrase quote boast joke concession acknowledgement acknowledgment "
    "assurance rebuke retort refrain motto mantra lament defense defence attack observation word proposal idea notion belief"
).split()
SPEECH_NOUNS = frozenset(_NOUNS) | frozenset(f"{noun}s" for noun in _NOUNS) | frozenset("reply replies cry cries".split())
"""Nouns for something said: the statement that …, chants of "…", his promise to …"""

ADDRESSEE_VERBS = frozenset(
    "tell ask inform assure remind notify brief warn urge advise instruct order beg implore text email cable".split()
)
"""Verbs that may name the hearer before what is said: told reporters (that) …"""

HEARER_VERBS = frozenset("tell inform assure remind notify".split())
"""Those that must: told staff (that) …; not: warned (that) …"""

CLAIM_NOUNS = frozenset(
    "claim claims statement statements allegation allegations accusation accusations promise promises pledge pledges warning warnings assertion "
    "assertions suggestion suggestions argument arguments contention announcement admission insistence prediction predictions complaint "
    "complaints vow threat threats finding findings conclusion denial assurance assurances".split()
)
"""Those that take a clause and say whose it is: Lane's claim that prices fell, an allegation by the union that …"""


class Strength(IntEnum):
    """How far from the quote marks a verb still reports what stands in them."""

    BESIDE = 1
    """Only right beside them: "No," she sighed."""
    WEAK = 2
    """In the same sentence, where it holds no verb of speech."""
    STRONG = 3
    """Anywhere in the same sentence."""


Form = Literal["base", "third", "past", "participle", "gerund"]
Complement = Literal["clause", "question", "infinitive", "object"]


@attrs.frozen
class SpeechVerb:
    """One word as a form of a speech verb.

    Attributes:
        forms: which forms of the verb it can be: "said" is the past and the participle.
        takes: what the verb can govern.
        strength: how far it reaches.
    """

    lemma: str
    forms: frozenset[Form]
    takes: frozenset[Complement]
    strength: Strength = Strength.STRONG


def inflect(lemma: str) -> tuple[str, str, str, str]:
    """Third person, past, participle and gerund of a verb, by the rules of English and the table of irregular ones."""
    stem = lemma[:-1] if lemma.endswith("e") and lemma not in _NO_E_DROP else lemma
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        third, past, gerund = f"{lemma[:-1]}ies", f"{lemma[:-1]}ied", f"{lemma}ing"
    elif lemma in _DOUBLING or _ONE_SHORT_SYLLABLE.fullmatch(lemma):
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
    classes: tuple[tuple[list[str], tuple[Complement, ...], Strength], ...] = (
        (SAYING, ("clause",), Strength.STRONG),
        (ASKING, ("question",), Strength.STRONG),
        (URGING, ("infinitive",), Strength.STRONG),
        (JUDGING, ("object",), Strength.STRONG),
        (BELIEVING, (), Strength.WEAK),
        (UTTERING, (), Strength.BESIDE),
    )
    for lemmas, takes, strength in classes:
        for lemma in lemmas:
            third, past, participle, gerund = inflect(lemma)
            _enter(found, lemma, third, past, participle, gerund, takes, strength)
            if lemma.endswith("el"):  # labelled, as the British spell
                _enter(found, lemma, third, f"{lemma}led", f"{lemma}led", f"{lemma}ling", takes, strength)
    for entry in added:
        lemma = entry[0].lower()
        third, past, participle, gerund = inflect(lemma)
        if len(entry) >= 4:
            past, participle, third = (word.lower() for word in entry[1:4])
        _enter(found, lemma, third, past, participle, gerund, ("clause",), Strength.STRONG)
    return found


def _enter(
    found: dict[str, SpeechVerb],
    lemma: str,
    third: str,
    past: str,
    participle: str,
    gerund: str,
    takes: Iterable[Complement],
    strength: Strength,
) -> None:
    named: tuple[tuple[str, Form], ...] = (
        (lemma, "base"),
        (third, "third"),
        (past, "past"),
        (participle, "participle"),
        (gerund, "gerund"),
    )
    for word, form in named:
        known = found.get(word)
        if known is None:
            found[word] = SpeechVerb(lemma, frozenset((form,)), frozenset(takes), strength)
        elif known.lemma == lemma:
            found[word] = SpeechVerb(lemma, known.forms | {form}, known.takes.union(takes), max(known.strength, strength))
