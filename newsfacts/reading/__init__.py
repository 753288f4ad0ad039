"""The built-in layers of the reading, one file each; this module is the plugin that brings them.

The parts of the larger layers have rooms of their own: ``dating`` (calendar), ``numbers`` and ``measures`` (numerals),
``combining`` (amounts), ``naming`` (names).
"""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts.document import Layer
from newsfacts.extractor import Config
from newsfacts.reading.amounts import amounts
from newsfacts.reading.calendar import TRIGGERS as CALENDAR_TRIGGERS
from newsfacts.reading.calendar import calendar
from newsfacts.reading.marks import marks
from newsfacts.reading.names import names
from newsfacts.reading.numerals import numerals_layer
from newsfacts.reading.paragraphs import paragraphs
from newsfacts.reading.pronouns import TRIGGERS as PRONOUN_TRIGGERS
from newsfacts.reading.pronouns import pronouns
from newsfacts.reading.sentences import sentences
from newsfacts.reading.tokens import tokens


def newsfacts_layers(config: Config) -> Iterable[Layer]:
    return [
        Layer("paragraphs", paragraphs),
        Layer("marks", marks),
        Layer("sentences", sentences),
        Layer("tokens", tokens),
        Layer("names", names),
        Layer("pronouns", pronouns, PRONOUN_TRIGGERS),
        Layer("calendar", calendar, CALENDAR_TRIGGERS),
        numerals_layer(config),
        Layer("amounts", amounts),
    ]
