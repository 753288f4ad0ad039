"""Whom a pronoun or a description ("the senator") stands for: whoever of those that fit is most in view where it stands.

One sweep over the article: every mention outside quote marks raises the prominence of its referent, a subject's and a speaker's
more than others', and prominence fades from sentence to sentence. What stands in quote marks is another's speech and says
nothing of the reporter's pronouns.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice
from operator import attrgetter
from typing import cast

from newsfacts.document import Document
from newsfacts.facts import Quote
from newsfacts.lexicon.organisations import BODIES, OF_ANY_BODY, TAKEN_UP_AS
from newsfacts.lexicon.places import PLACES
from newsfacts.lexicon.titles import BROADER
from newsfacts.reading.names import Mention, Name
from newsfacts.reading.stretches import Stretches
from newsfacts.refiners.clauses import clause_end, is_place, is_subject, is_subject_of_main_clause
from newsfacts.refiners.descriptions import bodies_opening, offices_as_subjects
from newsfacts.refiners.groups import group_opening
from newsfacts.refiners.phrases import LONGEST_APPOSITION, Description, describe, introduction_before, names_in
from newsfacts.refiners.prominence import (
    GROUP,
    MAIN_SUBJECT,
    OBJECT,
    POSSESSOR,
    PRONOUN,
    PRONOUNS,
    SPEAKER,
    SUBJECT,
    Referent,
    ReferentKind,
)
from newsfacts.spans import Span
from newsfacts.triggers import Hit

_IN_VIEW = 24
"""So many of the referents mentioned last are considered."""
_FORGOTTEN = 12
"""After so many sentences a pronoun no longer means somebody."""
_JUST_BEFORE = 0.25
"""The prominence of somebody who was a subject two sentences ago."""


class Antecedents:
    """What the pronouns and descriptions outside quote marks stand for."""

    of: dict[int, str]
    """For the start of a pronoun or of a speaker's mention the name that it stands for, where there is one."""
    subjects: dict[int, tuple[Span, str]]
    """For the index of a sentence its first subject that is a person, and the name."""

    def __init__(self, document: Document, quotes: Sequence[Quote]) -> None:
        self.of = {}
        self.subjects = {}
        self.voiced = spoken(quotes)
        # A transcript is all speech; its pronouns refer across it as a reporter's do.
        transcript = any(quote.rule == "transcript" for quote in quotes)
        self.spoken = spoken([quote for quote in quotes if quote.rule != "transcript"]) if transcript else self.voiced
        self._document = document
        self._text = document.text
        self._names = document.names
        self._sentences = document.sentences
        self._referents: dict[str, Referent] = {}  # the one mentioned last is last
        self._bodies: list[Referent] = []  # the first two organisations that act
        self._speakers = {quote.speaker.start: quote.speaker.span for quote in quotes if quote.speaker}
        # “Sansui, he said, is a bargain”: what is told before the pronoun is not the reporter's to refer to
        self._tags = {
            quote.speaker.start
            for quote in quotes
            if quote.speaker and quote.kind == "indirect" and quote.start < quote.speaker.start
        }
        self._speaking: set[int] = set()
        self._voices: set[str] = set()
        self._by_role: dict[str, list[Name]] | None = None
        self._sweep()

    def is_spoken(self, offset: int) -> bool:
        """Whether the character at ``offset`` stands in quote marks."""
        passage = self.spoken.at(offset)
        return passage is not None and offset < passage.end

    def _sweep(self) -> None:
        """Meet, in document order, the names, pronouns and described speakers outside quote marks."""
        document, text = self._document, self._text
        pronouns = {hit.start: hit.word for hit in cast("Sequence[Hit]", document.layer("pronouns"))}
        phrases: dict[int, Span] = {}
        together: dict[int, Referent] = {}
        mentions = {mention.start: mention for mention in self._names.mentions}
        for start, span in self._speakers.items():
            if (word := span.of(text).strip()).lower() in PRONOUNS:
                pronouns[start] = word
            elif named := names_in(document, span):
                self.of[start] = " and ".join(dict.fromkeys(name.name for name in named))
                self._voices.update(name.name for name in named)
                around = Span(start, span.end + LONGEST_APPOSITION)
                self._speaking.update(mention.start for mention in self._names.within(around) if mention.name in named)
                if len(named) > 1:
                    together[start] = Referent(self.of[start], "group", None)
            elif (name := self._names.called(word)) and not self._names.within(span):
                mentions[start] = Mention(start, span.end, name)  # in a headline, where names are not looked for
                self._speaking.add(start)
                self.of[start] = name.name
            else:
                phrases[start] = span
        phrases = {**offices_as_subjects(document), **bodies_opening(document), **phrases}
        sentences, passages = tuple(self._sentences), tuple(self.spoken)
        sentence, passage = -1, 0
        for start in sorted({*pronouns, *phrases, *together, *mentions}):
            while passage < len(passages) and passages[passage].end <= start:
                passage += 1
            if passage < len(passages) and passages[passage].start <= start:
                continue  # in quote marks
            while sentence + 1 < len(sentences) and sentences[sentence + 1].start <= start:
                sentence += 1
            if start in pronouns and start in mentions:
                self.of[start] = mentions[start].name.name  # a plugin's names layer knows whom it means
            elif start in pronouns:
                self._meet_pronoun(start, pronouns[start], sentence)
            elif start in phrases:
                self._meet_description(start, phrases[start], sentence)
            if start in together:
                self._note(together[start], SPEAKER, sentence)
            if start in mentions:
                self._meet_name(start, mentions[start], sentence)

    def _meet_name(self, start: int, mention: Mention, sentence: int) -> None:
        name = mention.name
        if name.kind is None and is_place(self._text, start):
            return
        referent = self._referents.get(name.name) or _referent_of(name)
        weight = self._weight(mention, sentence)
        if weight >= SUBJECT and (name.kind == "person" or (name.kind is None and name.name in self._voices)):
            self.subjects.setdefault(sentence, (Span(start, mention.end), name.name))
        self._note(referent, weight, sentence)

    def _weight(self, mention: Mention, sentence: int) -> float:
        """By grammatical role, as far as the neighbouring words tell it."""
        if mention.start in self._speaking:
            return SPEAKER
        text, start, end = self._text, mention.start, mention.end
        if text[end : end + 1] in ("’", "'"):
            return POSSESSOR
        opening = self._sentences[sentence].start if sentence >= 0 else 0
        if sentence not in self.subjects:
            return SUBJECT if is_subject(text, opening, start) else OBJECT
        if is_subject_of_main_clause(text, opening, start, end):
            del self.subjects[sentence]
            return MAIN_SUBJECT
        return OBJECT

    def _meet_pronoun(self, start: int, word: str, sentence: int) -> None:
        end, pronoun = start + len(word), word.lower()
        best, score = (
            self._best(pronoun, end, sentence, Referent.prominence_before, _JUST_BEFORE) if start in self._tags else (None, 0.0)
        )
        if best is None:
            best, score = self._best(pronoun, end, sentence, Referent.prominence_at, 0.0)
        if start in self._speakers:
            if pronoun == "they" and score < GROUP and sentence > 0:
                group = group_opening(self._document, self._sentences[sentence - 1])
                best = (self._referents.get(group) or Referent(group, "group", None)) if group else best
            elif best is None and pronoun in ("he", "she"):
                best = self._only_person(sentence)
        if best is not None:
            self.of[start] = best.name
            if best.kind == "person":
                self.subjects.setdefault(sentence, (Span(start, end), best.name))
            self._note(best, SPEAKER if start in self._speakers else PRONOUN, sentence)

    def _best(
        self, pronoun: str, end: int, sentence: int, prominence_of: Callable[[Referent, int], float], floor: float
    ) -> tuple[Referent | None, float]:
        """Who fits the pronoun, is most in view, and is no object in the rest of its clause."""
        objects: set[str] | None = None
        best, best_score = None, floor
        for referent in islice(reversed(self._referents.values()), _IN_VIEW):
            if sentence - referent.seen > _FORGOTTEN:
                break
            prominence = prominence_of(referent, sentence)
            if prominence > best_score and (score := prominence * referent.fits(pronoun)) > best_score:
                if objects is None:
                    objects = self._objects_after(end)
                if referent.name not in objects:
                    best, best_score = referent, score
        return best, best_score

    def _only_person(self, sentence: int) -> Referent | None:
        """The only person in view, whose first name told another gender: there are men called Andrea."""
        in_view = [
            referent
            for referent in islice(reversed(self._referents.values()), _IN_VIEW)
            if referent.kind == "person" and referent.prominence_at(sentence) > _JUST_BEFORE
        ]
        return in_view[0] if len(in_view) == 1 else None

    def _objects_after(self, end: int) -> set[str]:
        """Names in the rest of the pronoun's clause: in "he called Rubio a choker" he is not Rubio."""
        return {mention.name.name for mention in self._names.within(Span(end, clause_end(self._text, end)))}

    def _meet_description(self, start: int, phrase: Span, sentence: int) -> None:
        words = phrase.of(self._text)
        described = describe(words)
        referent = None
        if described.definite and described.kind != "group":
            if described.place:
                referent = self._bearer_of(f"{described.place} {described.head}", sentence)
            referent = referent or self._bearer_of(described.head, sentence)
            plain = described.kind == "person" or len(words.split()) == 2  # "the electoral commission" is one of its own
            if referent is None and plain and described.takes_up:
                introduction = introduction_before(self._text, described, start)
                since = -1 if introduction is None else self._sentences.index_at(introduction)
                referent = self._most_in_view(described, sentence, since)
            if referent:
                self.of[start] = referent.name
        if referent is None and described.kind == "person" and start not in self._speakers:
            return
        if referent is None:
            kind: ReferentKind | None = described.kind
            if kind == "thing" and words.isalpha() and words[0].isupper():  # "Airbus said", "Moscow said"
                kind = "organisation" if words.lower() in PLACES else None
            referent = self._referents.get(words) or Referent(words, kind, described.gender, frozenset((described.head,)))
        if described.kind == "person":
            self.subjects.setdefault(sentence, (phrase, referent.name))
        self._note(referent, SPEAKER if start in self._speakers else SUBJECT, sentence)

    def _bearer_of(self, role: str, sentence: int) -> Referent | None:
        """Who or what is called that in the article: the one most in view, else the only one."""
        roles = {role, f"chief {role}", *BROADER.get(role, ())}  # the economist is the chief economist, but not the reverse
        in_view = [referent for referent in islice(reversed(self._referents.values()), _IN_VIEW) if roles & referent.roles]
        if in_view:
            return max(in_view, key=lambda referent: referent.prominence_at(sentence))
        if self._by_role is None:
            self._by_role = {}
            for name in self._names:
                for held in name.roles:
                    self._by_role.setdefault(held, []).append(name)
        bearers = {bearer.name: bearer for held in roles for bearer in self._by_role.get(held, ())[:2]}
        if len(bearers) != 1:
            return None
        (bearer,) = bearers.values()
        return self._referents.get(bearer.name) or _referent_of(bearer)

    def _most_in_view(self, described: Description, sentence: int, introduced: int) -> Referent | None:
        """The person, unless one was brought in, or the organisation named since, that was spoken of just before."""
        if described.kind == "person" and introduced >= 0:
            return None
        best, best_prominence = None, _JUST_BEFORE
        for referent in islice(reversed(self._referents.values()), _IN_VIEW):
            if described.kind == "person":
                fits = referent.kind in ("person", None) and described.gender in (None, referent.gender or described.gender)
            else:
                any_body = described.head in OF_ANY_BODY  # the Civic Alliance is no commission, but may be a group
                unknown = referent.kind is None and (any_body or referent.speaks)
                fits = unknown or (referent.kind == "organisation" and (any_body or not referent.roles))
                fits = fits and referent.seen > introduced
            if fits and referent.prominence_at(sentence) > best_prominence:
                best, best_prominence = referent, referent.prominence_at(sentence)
        if best is None and described.kind == "thing" and described.head in OF_ANY_BODY and introduced < 0:
            return self._bodies[0] if len(self._bodies) == 1 else None  # the company that the article is about
        return best

    def _note(self, referent: Referent, weight: float, sentence: int) -> None:
        referent.mention(weight, sentence)
        if (
            weight >= SUBJECT
            and referent.kind in ("organisation", None)
            and len(self._bodies) < 2
            and referent not in self._bodies
        ):
            self._bodies.append(referent)
        self._referents.pop(referent.name, None)
        self._referents[referent.name] = referent


def _referent_of(name: Name) -> Referent:
    """A name as something to refer to: an organisation can be taken up by the noun it ends or begins with ("the bank")."""
    roles = name.roles
    if name.kind == "organisation":
        words = name.name.lower().split()
        heads = [word for word in words[:1] + words[-1:] if word in BODIES or word in TAKEN_UP_AS]
        roles = frozenset(heads).union(*[TAKEN_UP_AS.get(head, ()) for head in heads])
    return Referent(name.name, name.kind, name.gender, roles)


def spoken(quotes: Sequence[Quote]) -> Stretches:
    """What stands in quote marks; a quotation inside another is part of that."""
    merged: list[Span] = []
    parts = (part for quote in quotes if quote.kind != "indirect" for part in quote.parts)
    for part in sorted(parts, key=attrgetter("start", "end")):
        if merged and part.start < merged[-1].end:
            merged[-1] = merged[-1].union(part)
        else:
            merged.append(part)
    return Stretches(merged)
