"""The date extractor: find, normalise, resolve. English has a grammar of its own, other languages dateparser's words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from newsfacts.document import Document
from newsfacts.errors import InvalidArgument
from newsfacts.extractor import ENGLISH, Config
from newsfacts.extractors.dates.absolute import calendar_mention
from newsfacts.extractors.dates.day_parts import TRIGGERS as DAY_PART_WORDS
from newsfacts.extractors.dates.day_parts import day_part_mention
from newsfacts.extractors.dates.deictics import TRIGGERS as DEICTIC_WORDS
from newsfacts.extractors.dates.deictics import deictic_mention
from newsfacts.extractors.dates.hedges import part_of
from newsfacts.extractors.dates.join import join
from newsfacts.extractors.dates.mention import Mention
from newsfacts.extractors.dates.named_days import NamedDays
from newsfacts.extractors.dates.recurring import frequency_mention
from newsfacts.extractors.dates.references import TRIGGERS as REFERENCE_WORDS
from newsfacts.extractors.dates.references import reference_mention
from newsfacts.extractors.dates.resolve import Resolver
from newsfacts.extractors.dates.seasons import season_mention
from newsfacts.extractors.dates.tense import direction
from newsfacts.extractors.dates.timeline import Timeline
from newsfacts.extractors.dates.units import unit_expression
from newsfacts.extractors.dates.weekdays import weekday_mention
from newsfacts.facts import DateExpression, Fact
from newsfacts.lexicon.calendar_words import SEASONS, SHORT_WEEKDAYS, WEEKDAYS
from newsfacts.lexicon.foreign_languages import FOREIGN_LANGUAGES
from newsfacts.lexicon.time_units import FREQUENCIES, LENGTHS, UNITS

Reader = Callable[[str, int, int, str], "Mention | None"]
"""Reads the expression around a trigger: text, start, end, and the word as declared."""
PROFILES = ("timex", "facts")
"""By the letter of the TIMEX3 guidelines, or without the vague references ("now", "recently", "the future")."""
_PLACED = frozenset({"D", "W", "WE", "M", "Q", "HY", "SE", "Y", "DE", "CE"})


class DateExtractor:
    """Dates, clock times, durations and sets as TIMEX3; in languages other than English, dates alone.

    One extractor for all languages, so that an article in French is not reported as unread by the English half.
    """

    name = "dates"
    types: tuple[type[Fact], ...] = (DateExpression,)
    languages = ENGLISH | FOREIGN_LANGUAGES

    def __init__(self, config: Config) -> None:
        self._named = NamedDays(config.lexicon("holidays"))
        profile = config.option("dates", "profile", PROFILES[0])
        if profile not in PROFILES:
            raise InvalidArgument(f"the profile of dates must be one of {', '.join(PROFILES)}, not {profile!r}")
        self._facts_only = profile == "facts"
        self._readers = dict(_readers(self._named))
        self.triggers = frozenset(self._readers)

    def extract(self, document: Document) -> Iterable[DateExpression]:
        """The temporal expressions, in document order."""
        text = document.text
        mentions, direction = self._mentions(document)
        resolver = Resolver(Timeline.from_publication(document.published), self._named, direction)
        for mention in mentions:
            resolved = resolver.resolve(mention)
            if mention.vague and self._facts_only:
                continue
            yield DateExpression(
                start=mention.start,
                end=mention.end,
                text=text[mention.start : mention.end],
                extractor=self.name,
                rule=mention.rule,
                kind=mention.meaning.kind,
                value=resolved.value,
                mod=mention.mod,
                earliest=resolved.earliest,
                latest=resolved.latest,
                edtf=resolved.edtf,
                vague=mention.vague,
                source=resolved.source,
                anchor=resolved.anchor,
            )

    def _mentions(self, document: Document) -> tuple[Iterable[Mention], Callable[[Mention], int]]:
        """The mentions in order, and what tells where the clause of one looks."""
        language = document.article.language.replace("_", "-").split("-")[0].lower()
        if language not in ENGLISH:
            from newsfacts.extractors.dates.foreign import foreign_mentions

            return foreign_mentions(document.text, language), _nowhere
        text = document.text
        return [_widened(text, mention) for mention in join(text, self._find(document))], partial(_direction, document)

    def _find(self, document: Document) -> list[Mention]:
        """All mentions, by their start; some are weak and some overlap."""
        text = document.text
        items = tuple(document.calendar)
        found = [calendar_mention(text, item) for item in items]
        readers, ahead = self._readers, 0  # the first item that does not end before the hit
        for start, end, word in document.hits(self.name):
            while ahead < len(items) and items[ahead].end <= start:
                ahead += 1
            if ahead < len(items) and items[ahead].start <= start:
                continue
            for read in readers[word]:
                mention = read(text, start, end, word)
                if mention is not None:
                    found.append(mention)
                    break
        found.sort(key=lambda mention: (mention.start, -mention.end))
        return found


def _readers(named: NamedDays) -> Iterator[tuple[str, tuple[Reader, ...]]]:
    """For each trigger word the families of expressions that it can be the head of, to be tried in this order."""
    families: tuple[tuple[Iterable[str], Reader], ...] = (
        (named.triggers, named.find),
        ((*WEEKDAYS, *SHORT_WEEKDAYS), weekday_mention),
        (UNITS, unit_expression),
        (DAY_PART_WORDS, day_part_mention),
        (DEICTIC_WORDS, deictic_mention),
        (REFERENCE_WORDS, reference_mention),
        (SEASONS, season_mention),
        ((*FREQUENCIES, *LENGTHS), frequency_mention),
    )
    for word in sorted({word for words, _ in families for word in words}):
        yield word, tuple(read for words, read in families if word in words)


def _widened(text: str, mention: Mention) -> Mention:
    """With "the end of", "early in" before it."""
    meaning = mention.meaning
    if meaning.kind != "DATE" or meaning.fixed is not None or meaning.grain not in _PLACED or mention.mod is not None:
        return mention
    found = part_of(text, mention.start)
    if found is None:
        return mention
    return mention._replace(start=found[0], mod=found[1])


def _nowhere(mention: Mention) -> int:
    """For languages whose tenses are not read."""
    return 0


def _direction(document: Document, mention: Mention) -> int:
    sentence = document.sentences.at(mention.start)
    start, end = (sentence.start, sentence.end) if sentence else (mention.start, mention.end)
    return direction(document.text, mention.start, mention.end, start, end)
