"""The number that begins at a trigger: "10.2 million", "twenty-three", "tens of thousands", "one in five"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from newsfacts.lexicon.numbers import FRACTION_SIGNS, INDEFINITE
from newsfacts.reading.numbers.arithmetic import is_whole, over, plain, plus, times, whole
from newsfacts.reading.numbers.cardinals import cardinal
from newsfacts.reading.numbers.factors import FACTORS, factor_at
from newsfacts.reading.numbers.figures import USUAL, Figure, figure_at, fraction_sign_at, number_in_figures
from newsfacts.reading.numbers.fractions import (
    and_fraction,
    article_fraction_at,
    couple_at,
    half_at,
    small_parts,
    with_fraction,
)
from newsfacts.reading.numbers.magnitudes import hundreds_after, short_magnitude
from newsfacts.reading.numbers.vocabulary import ARTICLE_BEFORE, NEXT_LINE_WORD, WORD, NumberVocabulary
from newsfacts.triggers import DIGITS

_ONE = Decimal(1)
_make = tuple.__new__
"""Makes a figure in a third of the time that its class takes."""
_BLANKS_AND_HYPHENS = frozenset(["", " ", "\u00a0", "\u2009", "\u202f", "-", "‐", "‑", "\n"])
_VAGUE_BEFORE = re.compile(r"(?<![^\W_])(?:several|a\s+few|many|few)\s\Z", re.IGNORECASE)
_OF_NEXT = re.compile(r"\s+of\s+([^\W\d_]{1,12})", re.IGNORECASE)
_MINUS_WORD = re.compile(r"(?<![^\W_])(?<!or )(?:minus|negative)[ -]\Z", re.IGNORECASE)
_PLURAL_NEXT = re.compile(r" (?:[a-z]{3,16} )?(?:people|children|women|men|[a-z]{3,16}(?<![su])s)\b")
_AFTER_MINUS = frozenset(" -")
_LAST_OF_MINUS = frozenset({"us", "ve"})
_OUT_OF = frozenset({"in", "out", "over"})
_RATIO = re.compile(r"(?:\s+(?:in|out\s+of|over)\s+(?:every\s+)?|-in-)(?=\w)", re.IGNORECASE)
_A_ROUND_NUMBER = re.compile(r"an?\s(hundred|thousand|million|billion)(?![^\W_])", re.IGNORECASE)
_FIGURE_OR_WORD = re.compile(r"\d+|[^\W\d_]+")
_NOT_SHARE = re.compile(
    r"[\s-]+(?:(?:consecutive|straight|successive|more|different|full|short|whole)\s)?"
    r"(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|matches|games|attempts|cities|states|countries|places|am|pm|a\.m|p\.m)\b|[:/%]",
    re.IGNORECASE,
)


class NumberReader:
    """Reads the number that begins at a trigger. Third parties may add magnitude words."""

    __slots__ = ("words",)

    def __init__(self, magnitudes: Iterable[tuple[str, ...]] = ()) -> None:
        """
        Args:
            magnitudes: ``(word, factor)`` pairs, in addition to the built-in ones; a factor that is no number is left out.
        """
        self.words = NumberVocabulary(magnitudes)

    def at(self, text: str, start: int, end: int, word: str) -> Figure | None:
        """The number at a trigger hit ``text[start:end]``, or None where the word is part of no number."""
        if word == DIGITS:
            return self._in_figures(text, start, end)
        if word in FRACTION_SIGNS:
            return fraction_sign_at(text, start)
        if word in INDEFINITE and not ARTICLE_BEFORE.search(text, max(0, start - 4), start):
            return _indefinite(text, start, end, word)
        if word in FACTORS:
            return factor_at(text, start, end, word)
        if word == "half":
            return half_at(text, start, end, self.words)
        if word == "couple":
            return couple_at(text, start, end, self.words)
        kind = self.words.kinds.get(word)
        if kind is None:
            return article_fraction_at(text, start, end, word, self.words)
        return self._spelled(text, start, end, *kind)

    def _in_figures(self, text: str, start: int, end: int) -> Figure | None:
        """A number in figures; most are of the usual form, and the word after them adds nothing to them."""
        usual = USUAL.match(text, start)
        if usual is None:
            figure = figure_at(text, start, end)
            return self._after_figures(text, figure) if figure else None
        spelled, following = usual.groups()
        end = start + len(spelled)
        figure = _make(Figure, (start, end, number_in_figures(spelled), None, None, _ONE, "figures"))
        if following is None:
            after = text[end : end + 1]
            adds = after in _BLANKS_AND_HYPHENS or after.isalpha()
        else:
            adds = following.lower() in self.words.after_figures
        return self._after_figures(text, figure) if adds else figure

    def _after_figures(self, text: str, figure: Figure) -> Figure:
        """Magnitude words and fractions after figures: "10.2 million", "1.2bn", "3 and a half million"."""
        end = figure.end
        following = text[end : end + 1]
        if following.isalpha():
            short = short_magnitude(text, end)
            return self._scaled(text, figure, *short) if short else figure
        word = WORD.match(text, end + 1) if following in _BLANKS_AND_HYPHENS else None
        adding = word[0].lower() if word else ""
        if adding not in self.words.after_figures:
            return figure
        if adding == "and":
            return self._and_fraction(text, figure, _ONE)
        if adding in _OUT_OF:
            return self._ratio(text, figure)
        if following == " " or following == "\u00a0":
            short = short_magnitude(text, end)
            if short:
                return self._scaled(text, figure, *short)
        scale, after = self.words.magnitudes_after(text, end)
        if scale != 1:
            return self._scaled(text, figure, scale, after)
        part = small_parts(text, end)
        if part is not None and figure.value is not None:
            return figure._replace(value=over(figure.value, part[0]), end=part[1])
        return figure

    def _scaled(self, text: str, figure: Figure, scale: Decimal, end: int) -> Figure:
        """The figure with the magnitude that ends at ``end``, and what is added to that: "3 hundred and 21"."""
        assert figure.value is not None
        value = times(figure.value, scale)
        if scale in (100, 1000):
            more, end = hundreds_after(text, end, scale)
            value = plus(value, more)
        figure = _make(Figure, (figure.start, end, whole(value), None, None, scale, "figures"))
        return self._and_fraction(text, figure, scale)

    def _and_fraction(self, text: str, figure: Figure, scale: Decimal) -> Figure:
        """The figure with a fraction of its magnitude: "3 and a half million", "2 million and a half"."""
        value = figure.value
        assert value is not None
        fraction, end = and_fraction(text, figure.end, self.words)
        if fraction is None or not is_whole(value):
            return figure
        more, end = self.words.magnitudes_after(text, end)
        value = times(plus(value, times(fraction, scale)), more)
        return figure._replace(value=whole(value), end=end, scale=times(scale, more))

    def _spelled(self, text: str, start: int, end: int, kind: str, value: Decimal) -> Figure | None:
        if kind in ("hundred", "magnitude"):
            article = ARTICLE_BEFORE.search(text, max(0, start - 4), start)
            if article is None:
                vague = _VAGUE_BEFORE.search(text, max(0, start - 10), start)
                if not vague:
                    return None
                more, end = self.words.magnitudes_after(text, end)
                low = times(value, more)
                return Figure(vague.start(), end, None, plain(low), plain(times(low, Decimal(10))), form="words")
            start = article.start()
        elif text[start - 1 : start] not in _AFTER_MINUS or text[start - 3 : start - 1].lower() not in _LAST_OF_MINUS:
            following = NEXT_LINE_WORD.match(text, end)
            if following is None or following[1].lower() not in self.words.after_words:
                return Figure(start, end, value, form="words")
        value, end, scale = cardinal(text, end, kind, value, self.words)
        value, end, scale = with_fraction(text, value, end, scale, self.words)
        figure = Figure(start, end, plain(value), scale=scale, form="words")
        if scale == 1 and is_whole(value):
            figure = self._ratio(text, figure)
        minus = _MINUS_WORD.search(text, max(0, start - 12), start)
        if minus and figure.value is not None:
            return figure._replace(start=minus.start(), value=figure.value.copy_negate())
        return figure

    def _ratio(self, text: str, figure: Figure) -> Figure:
        """ "one in five", "1 out of 10": the share that the two make, where they are no count and no place."""
        joined = _RATIO.match(text, figure.end)
        if not joined or figure.value is None or figure.value <= 0:
            return figure
        start = joined.end()
        round_number = _A_ROUND_NUMBER.match(text, start)
        if round_number:  # one in a hundred
            start = round_number.start(1)
        word = _FIGURE_OR_WORD.match(text, start)
        if word is None:
            return figure
        if word[0][0].isdigit():
            below = figure_at(text, start, word.end())
            below = self._after_figures(text, below) if below else None
        else:
            kind = self.words.kinds.get(word[0].lower())
            below = None
            if kind and (round_number or kind[0] not in ("hundred", "magnitude")):
                value, end, scale = cardinal(text, word.end(), *kind, self.words)
                below = Figure(start, end, value, scale=scale)
        if below is None or below.value is None or not figure.value < below.value:
            return figure
        if "in" in joined[0].replace("-", " ").split() and not _is_share(text, figure, below):
            return figure
        return Figure(figure.start, below.end, over(figure.value, below.value), form="ratio")


def _is_share(text: str, figure: Figure, below: Figure) -> bool:
    """Whether "2 in 10" is a share: small, and not "two in three years"."""
    assert figure.value is not None
    assert below.value is not None
    round_enough = below.value <= 20 or is_whole(over(below.value, Decimal(10))) or _one_of_many(text, figure, below)
    return round_enough and not 1900 <= below.value <= 2100 and not _NOT_SHARE.match(text, below.end)


def _one_of_many(text: str, figure: Figure, below: Figure) -> bool:
    """Whether it is one of a number of things, however odd that is: "one in 45 children"."""
    return figure.value == 1 and _PLURAL_NEXT.match(text, below.end) is not None


def _indefinite(text: str, start: int, end: int, word: str) -> Figure | None:
    """ "hundreds", "tens of thousands", "hundreds of millions": an order of magnitude."""
    low = INDEFINITE[word]
    for _ in range(2):
        match = _OF_NEXT.match(text, end)
        more = INDEFINITE.get(match[1].lower()) if match else None
        if match is None or more is None:
            break
        low, end = times(low, more), match.end()
    if low == 10:
        return None
    return Figure(start, end, None, plain(low), plain(times(low, Decimal(10))), form="words")
