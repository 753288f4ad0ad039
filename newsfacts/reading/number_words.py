"""Numbers in words, and words after figures: "twenty-three", "four and a half", "10.2 million", "tens of thousands"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation

from newsfacts.lexicon.numbers import (
    DENOMINATORS,
    DOZEN,
    FRACTION_SIGNS,
    HUNDRED,
    INDEFINITE,
    MAGNITUDES,
    SHORT_MAGNITUDES,
    TEENS,
    TENS,
    UNITS,
)
from newsfacts.reading.arithmetic import is_whole, over, plain, plus, times, whole
from newsfacts.reading.figures import Figure, figure_at, fraction_sign_at
from newsfacts.triggers import DIGITS

_ONE, _TWO, _HALF = Decimal(1), Decimal(2), Decimal("0.5")
_NEXT_WORD = re.compile(r"(?:[ \u00a0\u2009\u202f]{1,3}|[ ]?[-‐‑][ ]?)([^\W\d_]{1,14})")
_NEXT_LINE_WORD = re.compile(r"(?:\s{1,3}|[ ]?[-‐‑][ ]?)([^\W\d_]{1,14})")
_SHORT = re.compile(
    r"[ \u00a0]?(?:(" + "|".join(sorted(SHORT_MAGNITUDES, key=len, reverse=True)) + r")(?![^\W_])|(M)(?=(?:EUR|USD|GBP|CHF)\b))"
)
_AND = re.compile(r"\s{1,3}and\s{1,3}|-and-", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{1,14}")
_BLANKS_AND_HYPHENS = frozenset(["", " ", "\u00a0", "\u2009", "\u202f", "-", "‐", "‑", "\n"])
_LONGEST_RUN = 12
_COMMA = re.compile(r",\s")
_ARTICLE_BEFORE = re.compile(r"(?<![^\W_])[Aa]n?[ \u00a0-]\Z")
_VAGUE_BEFORE = re.compile(r"(?<![^\W_])(?:several|a\s+few|many|few)\s\Z", re.IGNORECASE)
_OF_NEXT = re.compile(r"\s+of\s+([^\W\d_]{1,12})", re.IGNORECASE)
_MINUS_WORD = re.compile(r"(?<![^\W_])(?:minus|negative)[ -]\Z", re.IGNORECASE)
_COUPLE = re.compile(r"\s+(?:of\s+)?(hundred|thousand|million|billion|dozen)(?![^\W_])", re.IGNORECASE)
_A_MAGNITUDE = re.compile(
    r"(?:[ -]|\s+(?:of\s+)?an?\s+)(hundred|thousand|million|billion|trillion|dozen)(?![^\W_])", re.IGNORECASE
)
_RATIO = re.compile(r"(?:\s+(?:in|out\s+of|over)\s+(?:every\s+)?|-in-)(?=\w)", re.IGNORECASE)
_COMPOUND_DENOMINATOR = re.compile(r"\s([^\W\d_]{5,7})[ -]([^\W\d_]{5,8})(?![^\W_])")
_HUNDREDS = re.compile(r"\s(\d) hundred(?: and (\d{1,2}))?(?![\w,.]*\d)")
_AND_UNITS = re.compile(r"\sand (\d{1,2})(?![\w,]|\.\d|\s(?:hundred|thousand|[mb]illion|per|%))")
_OF_ONE = re.compile(r"\sof\s(?:an?|one|1)(?=\s[^\W\d_])", re.IGNORECASE)
"""What belongs to the fraction in "three-quarters of a mile", "one-half of 1 percent"."""
_ARTICLE_NEXT = re.compile(r"\san?(?=\s[^\W\d_])", re.IGNORECASE)
_FRACTION_TAIL = re.compile(
    r"\s+(?:of|the|as|that|their|its|his|her|are|were|is|was|will|would|have|had|do|did|say|said)\b|\s*(?:[.,;:!?)]|\n|\Z)",
    re.IGNORECASE,
)
_SINGULAR_DENOMINATORS = frozenset(word for word in DENOMINATORS if not word.endswith("s") and word != "halves")


class NumberReader:
    """Reads the number that begins at a trigger. Third parties may add magnitude words."""

    __slots__ = ("_after", "_kinds", "_magnitudes", "triggers")

    def __init__(self, magnitudes: Iterable[tuple[str, ...]] = ()) -> None:
        """
        Args:
            magnitudes: ``(word, factor)`` pairs, in addition to the built-in ones; a factor that is no number is left out.
        """
        self._magnitudes = MAGNITUDES | DOZEN | dict(_added(magnitudes))
        self._kinds: dict[str, tuple[str, Decimal]] = {
            **{word: ("unit", value) for word, value in UNITS.items()},
            **{word: ("teen", value) for word, value in TEENS.items()},
            **{word: ("tens", value) for word, value in TENS.items()},
            **{word: ("hundred", value) for word, value in HUNDRED.items()},
            **{word: ("magnitude", value) for word, value in self._magnitudes.items()},
            **{word + "s": ("magnitude", value) for word, value in (DOZEN | MAGNITUDES).items()},
        }
        self._after = frozenset({*self._kinds, *map(str.lower, SHORT_MAGNITUDES), "and", "in", "out", "over", "meur", "musd"})
        self.triggers = frozenset(
            {DIGITS, "half", "couple", *self._kinds, *INDEFINITE, *FRACTION_SIGNS, *_SINGULAR_DENOMINATORS} - {"second"}
        )

    def at(self, text: str, start: int, end: int, word: str) -> Figure | None:
        """The number at a trigger hit ``text[start:end]``, or None where the word is part of no number."""
        if word == DIGITS:
            figure = figure_at(text, start, end)
            return self._after_figures(text, figure) if figure else None
        if word in FRACTION_SIGNS:
            return fraction_sign_at(text, start)
        if word in INDEFINITE and not _ARTICLE_BEFORE.search(text, max(0, start - 4), start):
            return _indefinite(text, start, end, word)
        if word == "half":
            return self._half(text, start, end)
        if word == "couple":
            return self._couple(text, start, end)
        kind = self._kinds.get(word)
        if kind is None:
            return self._article_fraction(text, start, end, word)
        return self._spelled(text, start, end, *kind)

    def _after_figures(self, text: str, figure: Figure) -> Figure:
        """Magnitude words and fractions after figures: "10.2 million", "1.2bn", "3 and a half million"."""
        value, end = figure.value, figure.end
        assert value is not None
        scale = _ONE
        following = text[end : end + 1]
        if following in _BLANKS_AND_HYPHENS:
            # Most figures are followed by a word that adds nothing to them.
            word = _WORD.match(text, end + 1)
            if word is None or word[0].lower() not in self._after:
                return figure
        elif not following.isalpha():
            return figure
        if following.isalpha() or following in (" ", "\u00a0"):
            short = _SHORT.match(text, end)
            if short and self._is_magnitude(text, short):
                scale, end = SHORT_MAGNITUDES[short[1] or "M"], short.end()
        if scale == 1:
            scale, end = self._magnitude_words(text, end)
        value = times(value, scale)
        if scale in (100, 1000):
            more, end = _hundreds_after(text, end, scale)
            value = plus(value, more)
        if is_whole(value):
            fraction, after = self._and_fraction(text, end)
            if fraction is not None:
                value, end = plus(value, times(fraction, scale)), after
                more, end = self._magnitude_words(text, end)
                value, scale = times(value, more), times(scale, more)
            elif is_whole(value) and scale == 1:
                return self._ratio(text, figure._replace(value=plain(value), end=end))
        return figure._replace(value=whole(value) if scale != 1 else plain(value), end=end, scale=scale)

    @staticmethod
    def _is_magnitude(text: str, match: re.Match[str]) -> bool:
        """Whether letters after figures are a magnitude and no unit.

        "m" is million after money ("$5m", "£ 5 m") and before what is counted ("35m of its users"), else metre. Other single
        letters must touch the figures.
        """
        letters = match[1]
        if letters is None:
            return True  # MEUR
        touching = text[match.start()] not in " \u00a0"
        if letters != "m":
            if len(letters) == 1 and _CAPITAL_NEXT.match(text, match.end()):
                return False  # 221B Baker Street
            return touching or len(letters) > 1 or letters == "k"
        before = text[max(0, match.start() - 24) : match.start()].rstrip("0123456789., \u00a0")
        if before[-1:] in _MONEY_SIGNS or _MONEY_CODE.search(before):
            return True
        return touching and _COUNTED_NEXT.match(text, match.end()) is not None

    def _magnitude_words(self, text: str, end: int) -> tuple[Decimal, int]:
        scale = _ONE
        for _ in range(3):
            match = _NEXT_WORD.match(text, end)
            kind = self._kinds.get(match[1].lower()) if match else None
            if match is None or kind is None or kind[0] not in ("hundred", "magnitude"):
                break
            scale, end = times(scale, kind[1]), match.end()
        return scale, end

    def _spelled(self, text: str, start: int, end: int, kind: str, value: Decimal) -> Figure | None:
        if kind in ("hundred", "magnitude"):
            article = _ARTICLE_BEFORE.search(text, max(0, start - 4), start)
            if article is None:
                vague = _VAGUE_BEFORE.search(text, max(0, start - 10), start)
                if not vague:
                    return None
                more, end = self._magnitude_words(text, end)
                low = times(value, more)
                return Figure(vague.start(), end, None, plain(low), plain(times(low, Decimal(10))), form="words")
            start = article.start()
            value, end, scale = self._cardinal(text, end, kind, value)
        else:
            value, end, scale = self._cardinal(text, end, kind, value)
        value, end, scale = self._with_point_or_fraction(text, value, end, scale)
        figure = Figure(start, end, plain(value), scale=scale, form="words")
        if scale == 1 and is_whole(value):
            figure = self._ratio(text, figure)
        minus = _MINUS_WORD.search(text, max(0, start - 9), start)
        if minus and figure.value is not None:
            return figure._replace(start=minus.start(), value=figure.value.copy_negate())
        return figure

    def _cardinal(self, text: str, end: int, kind: str, value: Decimal) -> tuple[Decimal, int, Decimal]:
        """The value of the number words from a first one that ends at ``end``, the end of the last, the last magnitude."""
        total, group, ceiling, scale = Decimal(0), value, Decimal("Infinity"), _ONE
        if kind == "magnitude":
            total, group, ceiling, scale = value, Decimal(0), value, value
        while True:
            joined = _AND.match(text, end) if kind in ("hundred", "magnitude") else None
            if joined and self._and_fraction(text, end)[0] is not None:
                break
            comma = _COMMA.match(text, end) if kind == "magnitude" and not joined else None
            link = joined or comma
            if link:
                following = self._after_and(text, link.end(), ceiling if kind == "magnitude" else None, comma is not None)
                if following is None:
                    break
                kind, value, end = following
            else:
                match = _NEXT_LINE_WORD.match(text, end)
                found = self._kinds.get(match[1].lower()) if match else None
                if match is None or found is None or not _continues(kind, found[0], group):
                    break
                if found[0] != "magnitude" and "\n" in match[0]:
                    break
                kind, value, end = *found, match.end()
            if kind == "hundred":
                group = times(group or _ONE, value)
            elif kind == "magnitude":
                if value < ceiling and group:
                    total, group = plus(total, times(group, value)), Decimal(0)
                else:
                    total, group = times(plus(total, group) or _ONE, value), Decimal(0)
                ceiling = scale = value
            else:
                group = plus(group, value)
        if group:
            scale = _ONE if kind != "magnitude" else scale
        return plus(total, group), end, scale

    def _after_and(self, text: str, start: int, ceiling: Decimal | None, comma: bool) -> tuple[str, Decimal, int] | None:
        """The number word after "and" or a comma, if it goes on with the number: "two hundred and six", "a million, two hundred".

        Args:
            ceiling: the magnitude before it, which what follows must not reach; None after a hundred.
        """
        match = _WORD.match(text, start)
        found = self._kinds.get(match[0].lower()) if match else None
        if match is None or found is None or found[0] not in ("unit", "teen", "tens"):
            return None
        kind, value, end = found[0], found[1], match.end()
        for _ in range(_LONGEST_RUN):
            following = _NEXT_LINE_WORD.match(text, end)
            more = self._kinds.get(following[1].lower()) if following else None
            if following is None or more is None or not _continues(kind, more[0], value):
                break
            if ceiling is None and more[0] == "hundred":
                return None  # between one hundred and two hundred
            value = times(value, more[1]) if more[0] in ("hundred", "magnitude") else plus(value, more[1])
            kind, end = more[0], following.end()
        if (ceiling is not None and value >= ceiling) or (comma and value < 100):
            return None
        return found[0], found[1], match.end()

    def _with_point_or_fraction(self, text: str, value: Decimal, end: int, scale: Decimal) -> tuple[Decimal, int, Decimal]:
        """ "five point two million", "two-thirds", "four and a half", "one and a half million"."""
        match = _NEXT_LINE_WORD.match(text, end)
        word = match[1].lower() if match else ""
        if match and word == "point" and scale == 1:
            digits, after = self._decimals(text, match.end())
            if digits:
                more, end = self._magnitude_words(text, after)
                return times(Decimal(f"{value.to_integral_value()}.{digits}"), more), end, more
        compound = _COMPOUND_DENOMINATOR.match(text, end)
        if compound and compound[1].lower() in TENS and compound[2].lower() in DENOMINATORS and scale == 1:
            return over(value, plus(TENS[compound[1].lower()], DENOMINATORS[compound[2].lower()])), compound.end(), scale
        if match and word in DENOMINATORS and _is_denominator(text, match, word, value):
            value, end = over(value, DENOMINATORS[word]), match.end()
            of = _A_MAGNITUDE.match(text, end)
            if of:
                scale = self._kinds[of[1].lower()][1]
                value, end = whole(times(value, scale)), of.end()
            one = _OF_ONE.match(text, end)
            return value, one.end() if one else end, scale
        fraction, after = self._and_fraction(text, end)
        if fraction is not None:
            last = scale if scale >= 1000 else _ONE
            value = plus(value, times(fraction, last))
            more, end = self._magnitude_words(text, after)
            return times(value, more), end, more if more > 1 else scale
        return value, end, scale

    def _decimals(self, text: str, end: int) -> tuple[str, int]:
        digits = ""
        while len(digits) < 12:
            match = _NEXT_WORD.match(text, end)
            value = UNITS.get(match[1].lower()) if match else None
            if match is None or value is None:
                break
            digits, end = digits + str(value), match.end()
        return digits, end

    def _and_fraction(self, text: str, end: int) -> tuple[Decimal | None, int]:
        """ "and a half", "and three quarters", after a whole number."""
        joined = _AND.match(text, end)
        if not joined:
            return None, end
        match = re.compile(r"(an?|[^\W\d_]{3,9})(?:\s{1,2}|-)([^\W\d_]{4,11})(?![^\W_])", re.IGNORECASE).match(text, joined.end())
        if not match:
            return None, end
        first, word = match[1].lower(), match[2].lower()
        numerator = _ONE if first in ("a", "an") else self._kinds.get(first, ("", None))[1]
        if numerator is None or word not in DENOMINATORS or numerator >= DENOMINATORS[word]:
            return None, end
        return over(numerator, DENOMINATORS[word]), match.end()

    def _ratio(self, text: str, figure: Figure) -> Figure:
        """ "one in five", "1 out of 10": the share that the two make, where they are no count and no place."""
        joined = _RATIO.match(text, figure.end)
        if not joined or figure.value is None or figure.value <= 0:
            return figure
        start = joined.end()
        word = re.compile(r"\d+|[^\W\d_]+").match(text, start)
        if word is None:
            return figure
        if word[0][0].isdigit():
            below = figure_at(text, start, word.end())
            below = self._after_figures(text, below) if below else None
        else:
            kind = self._kinds.get(word[0].lower())
            below = None
            if kind and kind[0] not in ("hundred", "magnitude"):
                value, end, scale = self._cardinal(text, word.end(), *kind)
                below = Figure(start, end, value, scale=scale)
        if below is None or below.value is None or not figure.value < below.value:
            return figure
        if "in" in joined[0].replace("-", " ").split() and not _is_share(text, figure, below):
            return figure
        return Figure(figure.start, below.end, over(figure.value, below.value), form="ratio")

    def _half(self, text: str, start: int, end: int) -> Figure | None:
        """ "half a million", "half of", "half the", "a half"; not "the second half", "half-hearted"."""
        article = _ARTICLE_BEFORE.search(text, max(0, start - 3), start)
        of = _A_MAGNITUDE.match(text, end)
        if of:
            scale = self._kinds[of[1].lower()][1]
            return Figure(article.start() if article else start, of.end(), whole(times(_HALF, scale)), scale=scale, form="words")
        one = _OF_ONE.match(text, end) or _ARTICLE_NEXT.match(text, end)
        if one and not article:
            return Figure(start, one.end(), _HALF, form="words")
        if text[start - 1 : start] == "-" or (_ORDINAL_BEFORE.search(text, max(0, start - 16), start)):
            return None
        if article:
            alone = text[end : end + 1] != "-" and not text.endswith("and ", 0, article.start())
            return Figure(article.start(), end, _HALF, form="words") if alone else None
        return Figure(start, end, _HALF, form="words") if _HALF_OF.match(text, end) else None

    def _couple(self, text: str, start: int, end: int) -> Figure | None:
        """ "a couple of", "a couple hundred"."""
        article = _ARTICLE_BEFORE.search(text, max(0, start - 3), start)
        if not article:
            return None
        more = _COUPLE.match(text, end)
        if more:
            scale = self._kinds[more[1].lower()][1]
            return Figure(article.start(), more.end(), plain(times(_TWO, scale)), scale=scale, form="words")
        of = re.compile(r"\s+of(?=\s+(?!the\b|my\b|his\b|her\b|their\b)[^\W\d_])", re.IGNORECASE).match(text, end)
        return Figure(article.start(), end, _TWO, form="words") if of else None

    def _article_fraction(self, text: str, start: int, end: int, word: str) -> Figure | None:
        """ "a third of", "a quarter million"; not "a third man"."""
        article = _ARTICLE_BEFORE.search(text, max(0, start - 4), start)
        if not article or word not in _SINGULAR_DENOMINATORS:
            return None
        of = _A_MAGNITUDE.match(text, end)
        if of:
            scale = self._kinds[of[1].lower()][1]
            value = over(scale, DENOMINATORS[word])
            return Figure(article.start(), of.end(), plain(value), scale=scale, form="words")
        if not _FRACTION_TAIL.match(text, end):
            return None
        one = _OF_ONE.match(text, end)
        end = one.end() if one else end
        return Figure(article.start(), end, over(_ONE, DENOMINATORS[word]), form="words")


_CAPITAL_NEXT = re.compile(r" [A-Z]")
_MONEY_SIGNS = frozenset("$£€¥₹₽₺₦₩₪₱")
_MONEY_CODE = re.compile(r"(?:\b(?:US|A|C|HK|NZ|S|USD|EUR|GBP|AUD|CAD|RM|Rs\.?|CHF|PS|R)|Y=|\$US|\$A)\s?\Z")
_COUNTED_NEXT = re.compile(
    r"\s+(?!hurdles|sprints?|races?|finals?|heats?|runs?|freestyle)(?:of\b|people\b|euros?\b|dollars?\b|pounds?\b|yuan\b|yen\b|men\b|women\b|children\b|[a-z]{3,14}(?<!s)\s[a-z]{3,14}s\b|[a-z]{3,16}(?<!ss)s\b)"
)
_ORDINAL_BEFORE = re.compile(
    r"\b(?:first|second|1st|2nd|other|better|latter|the|this|that|each|every|top|bottom|early|late|last|final|next|past)\s\Z", re.IGNORECASE
)
_HALF_OF = re.compile(r"\s+(?:of|the|its|their|his|her|our|my|an?|as|that)\b|\s*[.,;]", re.IGNORECASE)
_NOT_SHARE = re.compile(
    r"[\s-]+(?:(?:consecutive|straight|successive|more|different|full|short|whole)\s)?"
    r"(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|matches|games|attempts|cities|states|countries|places|am|pm|a\.m|p\.m)\b|[:/%]",
    re.IGNORECASE,
)


def _is_share(text: str, figure: Figure, below: Figure) -> bool:
    """Whether "2 in 10" is a share: small, and not "two in three years"."""
    assert figure.value is not None
    assert below.value is not None
    round_enough = below.value <= 20 or below.value % 10 == 0
    return round_enough and not 1900 <= below.value <= 2100 and not _NOT_SHARE.match(text, below.end)


def _hundreds_after(text: str, end: int, scale: Decimal) -> tuple[Decimal, int]:
    """What figures add after a hundred or a thousand: "3 hundred and 21", "4 thousand 3 hundred and 21"."""
    if scale == 100:
        match = _AND_UNITS.match(text, end)
        return (Decimal(match[1]), match.end()) if match else (Decimal(0), end)
    match = _HUNDREDS.match(text, end)
    return (Decimal(100 * int(match[1]) + int(match[2] or 0)), match.end()) if match else (Decimal(0), end)


def _continues(before: str, kind: str, group: Decimal) -> bool:
    """Whether a number word of ``kind`` goes on with a number whose last word was of kind ``before``."""
    if kind == "unit":
        return before in ("tens", "hundred", "magnitude")
    if kind in ("teen", "tens"):
        return before in ("hundred", "magnitude")
    if kind == "hundred":
        return before != "hundred" and before != "magnitude" and 0 < group < 100
    return before != "magnitude" or not group


def _is_denominator(text: str, match: re.Match[str], word: str, value: Decimal) -> bool:
    """Whether an ordinal after a number makes a fraction of it: "two-thirds", "one fifth of", not "two quarters"."""
    if value <= 0 or not is_whole(value):
        return False
    hyphened = "-" in match[0]
    if word == "half":
        return value == 1 and (hyphened or _FRACTION_TAIL.match(text, match.end()) is not None)
    if word in _SINGULAR_DENOMINATORS:
        return value == 1 and (hyphened or _FRACTION_TAIL.match(text, match.end()) is not None)
    if word == "quarters":
        return value in (1, 3) and (hyphened or _FRACTION_TAIL.match(text, match.end()) is not None)
    return True


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


def _added(magnitudes: Iterable[tuple[str, ...]]) -> Iterable[tuple[str, Decimal]]:
    for entry in magnitudes:
        if len(entry) >= 2:
            try:
                factor = Decimal(entry[1])
            except InvalidOperation:
                continue
            if factor.is_finite() and factor > 0:
                yield entry[0].lower(), factor
