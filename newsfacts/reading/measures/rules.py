"""Rules for spellings that are units only in the right place: stray letters, "in", "pounds", "degrees". Each has an example."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from newsfacts.lexicon.currencies import CURRENCIES
from newsfacts.reading.measures.table import Meaning
from newsfacts.reading.numbers.arithmetic import is_whole
from newsfacts.reading.numbers.figures import Figure
from newsfacts.values import Unit


class Candidate(NamedTuple):
    """A possible unit after a figure: ``text[start:end]``."""

    text: str
    figure: Figure
    start: int
    end: int
    meaning: Meaning

    @property
    def touches(self) -> bool:
        """Whether it touches the figure: "5m"."""
        return self.start == self.figure.end

    @property
    def following(self) -> str:
        """The character after it."""
        return self.text[self.end : self.end + 1]

    def near(self, pattern: re.Pattern[str], before: int, after: int) -> bool:
        """Whether a pattern is found so many characters around it."""
        return pattern.search(self.text, max(0, self.figure.start - before), self.end + after) is not None


Rule = Callable[[Candidate], Meaning | None]

_TEMPERATURE = re.compile(
    r"\b(?:temperatures?|degrees?|celsius|fahrenheit|heat|heatwave|hot|warm|warming|cold|freezing|weather|forecast|highs?|lows?|mercury)\b|°",
    re.IGNORECASE,
)
_WEIGHT = re.compile(
    r"\b(?:weigh(?:s|ed|ing|t)?|heav(?:y|ier)|lighter|overweight|cocaine|heroin|meat|beef|fish|tuna|lift(?:ed)?|lost|gained)\b",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"\b(?:cost(?:s|ing)?|pa(?:y|ys|id|ying|yment|yments)|price[sd]?|worth|spen[dt]|fine[sd]?|fees?|salary|prize|bills?|profits?|cash|money|"
    r"invest\w{0,6}|fund\w{0,5}|debts?|loans?|taxe?s?|wages?|bonus\w{0,2}|budgets?|sales|revenue|earn\w{0,5}|benefits?|savings?|rent|bank|"
    r"currency|sterling)\b|£",
    re.IGNORECASE,
)
_CURRENCIES = {code: Meaning("money", Unit(name, sign, "money"), code) for code, name, sign, *_ in CURRENCIES}
_MOST_POINTS = 100
_POUND_OF_WEIGHT = Meaning("measure", Unit("pound-mass", "lb", "mass"), None, True)
_FEET_BEFORE = re.compile(r"(?:ft|foot|feet|['’′])[ -]?\Z")


def lone_letter(place: Candidate) -> Meaning | None:
    """12 m; 5 W; 10kg at 5m; it fell by 158 m. It; not 50 p-values, 5 t's, 14 W. Oak Street"""
    if place.touches or place.following not in ("-", "’", "'", "."):
        return place.meaning
    ends_sentence = place.following == "." and place.text[place.end + 1 : place.end + 2] in ("", " ", "\n")
    last = place.end + 1 >= len(place.text)
    return place.meaning if ends_sentence and (last or place.text[place.start].islower()) else None


def touching(place: Candidate) -> Meaning | None:
    """12st; 50ac; not 12 St Mary's pupils"""
    return place.meaning if place.touches else None


def inches(place: Candidate) -> Meaning | None:
    """25.5in; 5 ft 2 in; 340 mm (13.4 in); not 50,000 in Lyon"""
    if (
        place.touches
        or place.following == ")"
        or _FEET_BEFORE.search(place.text, max(0, place.figure.start - 6), place.figure.start)
    ):
        return place.meaning
    return None


def degree_letter(place: Candidate) -> Meaning | None:
    """a high of 30C; not the 777F"""
    return place.meaning if place.touches and place.near(_TEMPERATURE, 100, 60) else None


def cents(place: Candidate) -> Meaning | None:
    """up 11c; not a high of 30c"""
    return place.meaning if place.touches and not place.near(_TEMPERATURE, 100, 60) else None


def seconds(place: Candidate) -> Meaning | None:
    """9.58s; not in her 30s"""
    decimal = place.figure.value is not None and place.figure.value.as_tuple().exponent != 0
    return place.meaning if place.touches and decimal else None


def percentage_points(place: Candidate) -> Meaning | None:
    """up 3 pp; not a book of 192 pp."""
    pages = place.figure.value is not None and place.figure.value > _MOST_POINTS
    return None if pages or place.text[place.end : place.end + 2] in (".,", ".)") else place.meaning


def with_decimals(place: Candidate) -> Meaning | None:
    """0.5 WAR; not 2 WAR VETERANS"""
    return place.meaning if place.figure.value is not None and not is_whole(place.figure.value) else None


def knots_or_kuna(place: Candidate) -> Meaning | None:
    """a wind of 20 kn; a ticket cost 150 kn"""
    return _CURRENCIES["HRK"] if place.near(_MONEY, 60, 40) else place.meaning


def pounds(place: Candidate) -> Meaning | None:
    """20 pounds of rice, a 200-pound man, it weighs 50 pounds; 361 million pounds, it cost 20 pounds"""
    of_something = place.text[place.end : place.end + 4] == " of "
    hyphened = place.text[place.start - 1] == "-"
    if place.figure.scale >= 1000:
        return place.meaning
    if of_something or hyphened or place.near(_WEIGHT, 70, 50):
        weight = of_something or not place.near(_MONEY, 70, 50)
    else:
        weight = not place.near(_MONEY, 70, 50) and place.figure.value is not None and place.figure.value < 2000
    return _POUND_OF_WEIGHT if weight else place.meaning


def degrees(place: Candidate) -> Meaning | None:
    """30 degrees outside in the cold; an angle of 30 degrees"""
    if place.near(_TEMPERATURE, 80, -(place.end - place.start)):
        return place.meaning._replace(unit=Unit("degree", "°", "temperature"))
    return place.meaning


def never(_place: Candidate) -> None:
    """at $1.25 sterling is low: not a unit after figures"""


SYMBOL_RULES: dict[str, Rule] = {
    **dict.fromkeys("m g l L W V p t h".split(), lone_letter),
    **dict.fromkeys("J N K A B b ins au ac st mo cal pc d".split(), touching),
    **dict.fromkeys("CF", degree_letter),
    "in": inches,
    "c": cents,
    "s": seconds,
    "kn": knots_or_kuna,
    "pp": percentage_points,
    "WAR": with_decimals,
    "″": touching,
    "′": touching,
}
WORD_RULES: dict[str, Rule] = {
    "pound": pounds,
    "pounds": pounds,
    "degree": degrees,
    "degrees": degrees,
    "sterling": never,
    "real": never,
}
