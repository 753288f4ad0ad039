"""Which numbers count or measure nothing: the named rules, in the order in which they are asked, each with an example.

A rule sees the text and a figure, and gives a role or None. Dates and clock times come first, from the calendar layer; what no rule
claims is a share, money, a measure or a count, by what stands beside it (``newsfacts.reading.units``).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from newsfacts.lexicon.designators import ALWAYS, DESIGNATORS, FIXED, FIXED_NOUNS, SCORE_CUES, STREETS
from newsfacts.lexicon.function_words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    WH_WORDS,
)
from newsfacts.reading.figures import Figure
from newsfacts.reading.noun_phrases import is_plural

Role = Literal["calendar", "clock", "percent", "money", "measure", "count", "ordinal", "score", "identifier", "phone", "pronoun"]
Rule = Callable[[str, Figure], Role | None]

_FUNCTION_WORDS = (
    DETERMINERS | POSSESSIVES | PRONOUNS | PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | ADVERBS | WH_WORDS
) | frozenset("nearly roughly estimated total combined said says add adds top last first next past".split())
_WORD_BEFORE = re.compile(r"([^\W\d_][\w.&’'-]{0,24}|#)[ \u00a0]?\Z")
_GLUED_BEFORE = re.compile(r"(?:[^\W\d_]|[^\W\d_]\.|_|#|@|[^\W\d_]/|\d[.:/]|[^\W\d_]\d*[-‐‑–])\Z")
_HYPHENED_WORD = re.compile(r"([^\W\d_]{1,12})[-‐‑]\Z")
_NOT_NAMES = frozenset("minus negative sub to now then some over nearly about around pre and or some".split())
_TAIL = re.compile(r"[^\W\d_]+")
_ORDINAL_TAIL = re.compile(r"(?:st|nd|rd|th)(?![^\W_])", re.IGNORECASE)
_NUMBER_BEFORE = re.compile(r"(?:\b(?:No|Nos|no|nos|Nr|nr)\.?\s?|\bnumber\s)\Z", re.IGNORECASE)
_PHONE = re.compile(
    r"\+?\(?\d{1,4}\)?(?:[ .-]\(?\d{2,4}\)?){2,4}(?!\d)|\(\d{3}\) ?\d{3}-\d{4}|0\d{3,5} \d{3} ?\d{3,4}|\d{3}-\d{4}(?!\d)|1-\d{3}-\d{3}-\d{4}"
)
_GROUPS = re.compile(r"\d+-\d+-\d+(?![\w,.]*[%])")
_ZIP = re.compile(r"(?:,\s|\s)[A-Z]{2}\s\Z")
_PHONE_PARTS = re.compile(r"(?:[+(]|\d[ .)-]|\) )\Z")
_OUT_OF = re.compile(r"-(?:of|for)-\d")
_OUT_OF_BEFORE = re.compile(r"\d-(?:of|for)-\Z")
_PAIR = re.compile(r"(\d{1,3})[-–](\d{1,3})(?![\d%]|[-–]?[^\W\d_]|[.,]\d|[-–]\d{3})")
_PAIR_END = re.compile(r"\d{1,3}[-–]\Z")
_RANGE_CUES = re.compile(
    r"\b(?:between|from|aged?|ages|about|around|roughly|of|every|in|within|for|some|next|another|only)\s+\Z", re.IGNORECASE
)
_WORDS_NEAR = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_PLURAL_AFTER = re.compile(r"\s+(?:[a-z-]+\s+){0,2}[a-z]{3,}s\b|\s*(?:percent|per cent|pct|%)|\s+(?:people|men|women|children)\b")
_CAPITALISED_AFTER = re.compile(r" ([A-Z][\w’'-]{2,20})")
_NATIONAL = ("an", "ish", "ese", "ch", "ic", "i", "man", "can", "-born", "ed", "S", "al")
_NEXT_WORD = re.compile(r"\s([^\W\d_][\w’'-]*)")
_PLACE_BEFORE = re.compile(r"\b(?:top|bottom|last|final|big)\s\Z", re.IGNORECASE)
_LIST_ITEM = re.compile(r"(?:^|\n)[ \t]*\(?\Z")
_LIST_ITEM_TAIL = re.compile(r"[.)][ \t]+(?=[^\W\d_])")
_VERSION = re.compile(r"\d+(?:\.\d+){2,}")
_STREET = re.compile(r"\s+(?:[NSEW]\.?\s+)?((?:[A-Z0-9][\w’'.]{0,20}\s+){1,3})([A-Z][a-z]{1,9})\b")
_ONE_PRONOUN_AFTER = re.compile(
    r"\s+(?:another|day(?!s)|never|always|cannot|needs|thing)\b|[’']s\b|\s*[.,;:!?)”\"’—–]|\s*\Z|-", re.IGNORECASE
)
_ONE_PRONOUN_BEFORE = re.compile(
    r"\b(?:the|this|that|these|those|which|each|every|any|another|no|same|new|old|good|bad|big|great|first|last|next|only|other|right|wrong|"
    r"loved|little|better|best|previous|current|not|such)\s+\Z",
    re.IGNORECASE,
)
_AFTER_PRONOUN = _FUNCTION_WORDS - frozenset("of more other per less such half".split())
_NUMBER_NEXT = re.compile(r"\s(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|a\shalf)\b)", re.IGNORECASE)
_ONE_IDIOM = re.compile(
    r"\s+(?:by\s+one|after\s+(?:another|the\s+other)|on\s+one|way\s+or)\b|-(?:on|to|time|off|sided|way|liners?)\b", re.IGNORECASE
)
_WHERE_ONE_STOOD = re.compile(
    r"\b(?:sighting|case|instance|example|death|just|only|and|including|one|than)\s+(?:of\s+)?\Z", re.IGNORECASE
)


def fixed_expression(text: str, figure: Figure) -> Role | None:
    """The attacks of 9/11; open 24/7; a 50-50 chance; her 401(k); a 911 call"""
    if figure.form != "figures":
        return None
    around = text[max(0, figure.start - 4) : figure.end + 4]
    if "/" in around or "(" in around or "-" in around or "x" in around or "×" in around or "k" in around:
        for name in FIXED:
            at = around.find(name)
            if at >= 0 and not around[at - 1 : at].isdigit() and not around[at + len(name) :][:1].isdigit():
                begin = max(0, figure.start - 4) + at
                if begin <= figure.start < begin + len(name) and not name.isdigit():
                    return "identifier"
    words = text[figure.start : figure.end]
    if words in FIXED:
        following = _TAIL.match(text, figure.end + 1)
        if following and following[0].lower() in FIXED_NOUNS:
            return "identifier"
        if words == "911":
            return "identifier"
    return None


def ordinal_figure(text: str, figure: Figure) -> Role | None:
    """the 3rd time; the 21st century; No. 3; number two"""
    if figure.form == "figures" and _ORDINAL_TAIL.match(text, figure.end):
        return "ordinal"
    if _NUMBER_BEFORE.search(text, max(0, figure.start - 8), figure.start):
        before = text[max(0, figure.start - 8) : figure.start].rstrip().lower()
        return None if before.endswith("no") and figure.form == "words" else "ordinal"
    return None


def time_or_ratio(text: str, figure: Figure) -> Role | None:
    """a lap of 1:36.6; odds of 5:1; 10:38:07"""
    if figure.form != "figures":
        return None
    following, before = text[figure.end : figure.end + 2], text[max(0, figure.start - 2) : figure.start]
    if (following[:1] == ":" and following[1:].isdigit()) or (before[1:] == ":" and before[:1].isdigit()):
        return "clock"
    return None


def version(text: str, figure: Figure) -> Role | None:
    """version 2.1.3; the server at 192.168.1.2"""
    if figure.form != "figures":
        return None
    following, before = text[figure.end : figure.end + 2], text[max(0, figure.start - 2) : figure.start]
    if following[:1] == "." and following[1:].isdigit():
        return "identifier"
    if before[1:] == "." and before[:1].isdigit():
        return "identifier"
    return None


def phone(text: str, figure: Figure) -> Role | None:
    """call 555-0134, (202) 555-0134 or +44 20 7946 0018"""
    if figure.form != "figures":
        return None
    if (
        text[figure.start - 1 : figure.start] in ("+", "(")
        or text[figure.start : figure.start + 1] == "0"
        or figure.end - figure.start == 3
    ):
        match = _PHONE.match(text, figure.start)
        if match and sum(char.isdigit() for char in match[0]) >= 7:
            return "phone"
    if _GROUPS.match(text, figure.start):
        return "identifier"
    if _PHONE_PARTS.search(text, max(0, figure.start - 2), figure.start):
        before = text[max(0, figure.start - 16) : figure.start + 12]
        match = _PHONE.search(before)
        if match and sum(char.isdigit() for char in match[0]) >= 10:
            return "phone"
    return None


def score(text: str, figure: Figure) -> Role | None:
    """won 3-2; a 9-2 lead; level at 89-89; the bill passed 52-48; 23-of-31 passing"""
    if figure.form != "figures":
        return None
    if _OUT_OF.match(text, figure.end) or _OUT_OF_BEFORE.search(text, max(0, figure.start - 8), figure.start):
        return "score"
    start = figure.start
    if _PAIR_END.search(text, max(0, start - 4), start):
        start = text.rfind(text[start - 1], 0, start)
        while start and text[start - 1].isdigit():
            start -= 1
    pair = _PAIR.match(text, start)
    if pair is None or (text[start - 1 : start] and text[start - 1] in "$£€-–.,/"):
        return None
    low, high = int(pair[1]), int(pair[2])
    if low > 250 or high > 250:
        return None
    if low >= high and not _PLURAL_AFTER.match(text, pair.end()):
        return "score"
    near = {
        word.lower()
        for word in _WORDS_NEAR.findall(text[max(0, start - 40) : start] + " | " + text[pair.end() : pair.end() + 30])
    }
    if _PLURAL_AFTER.match(text, pair.end()) or _RANGE_CUES.search(text, max(0, start - 10), start):
        return None
    return "score" if near & SCORE_CUES else None


def glued(text: str, figure: Figure) -> Role | None:
    """COVID-19; G20; an A320; mk5; ID.3; iOS14; #5; u-21"""
    if figure.form != "figures" or not _GLUED_BEFORE.search(text, max(0, figure.start - 8), figure.start):
        return None
    hyphened = _HYPHENED_WORD.search(text, max(0, figure.start - 13), figure.start)
    if hyphened and hyphened[1].lower() in _NOT_NAMES:
        return None
    if text[figure.start - 1] in ".:/" and text[figure.start - 2 : figure.start - 1].isdigit():
        return None
    return "identifier"


def list_item(text: str, figure: Figure) -> Role | None:
    """1. Mix the flour"""
    if figure.form == "figures" and figure.end - figure.start <= 2 and _LIST_ITEM_TAIL.match(text, figure.end):
        if _LIST_ITEM.search(text, max(0, figure.start - 4), figure.start) or figure.start == 0:
            return "identifier" if text[figure.start : figure.end].isdigit() else None
    return None


def designated(text: str, figure: Figure) -> Role | None:
    """Section 427; Route 66; Game 7; Flight 1998; page 5; Phase Two"""
    word = _WORD_BEFORE.search(text, max(0, figure.start - 26), figure.start)
    if word is None:
        return None
    lower = word[1].lower()
    if lower not in DESIGNATORS and lower not in ALWAYS:
        return None
    if not _is_plain(text, figure):
        return None
    if figure.form == "words":
        return "identifier" if word[1][0].isupper() and text[figure.start].isupper() else None
    if lower in ALWAYS and lower != "no":
        return "identifier"
    return "identifier" if word[1][0].isupper() else None


def named(text: str, figure: Figure) -> Role | None:
    """Windows 11; a Boeing 747; Euro 2020; the Stoxx 600; Area 51; the Big Ten"""
    if not _is_plain(text, figure) or (figure.form == "words" and not text[figure.start].isupper()):
        return None
    word = _WORD_BEFORE.search(text, max(0, figure.start - 26), figure.start)
    if word is None or not _is_capitalised(word[1]) or word[1].lower().rstrip(".") in _FUNCTION_WORDS:
        return None
    if word[1].endswith(("’s", "'s", "s’", "s'")):
        return None
    if _opens_sentence(text, word.start()) and _PLURAL_AFTER.match(text, figure.end):
        return None
    return None if _is_headline(text, figure) else "identifier"


def model(text: str, figure: Figure) -> Role | None:
    """the 787 Dreamliner; not 20 Russian troops, 12 Americans"""
    if figure.form != "figures" or not _is_plain(text, figure):
        return None
    match = _CAPITALISED_AFTER.match(text, figure.end)
    if (
        match is None
        or match[1].endswith(_NATIONAL)
        or match[1].lower() in _FUNCTION_WORDS
        or _counts_plural(text, match.end())
    ):
        return None
    return None if match[1].endswith("s") or _opens_sentence(text, figure.start) or _is_headline(text, figure) else "identifier"


def league_place(text: str, figure: Figure) -> Role | None:
    """the top four; the bottom three; the last eight"""
    if figure.form != "words" or figure.scale != 1:
        return None
    if not _PLACE_BEFORE.search(text, max(0, figure.start - 14), figure.start):
        return None
    following = _TAIL.match(text, figure.end + 1) if text[figure.end : figure.end + 1] == " " else None
    return "identifier" if following is None or following[0].lower() in _FUNCTION_WORDS - {"of"} else None


def type_of_thing(text: str, figure: Figure) -> Role | None:
    """a six-speed gearbox; a four-door saloon; a one-sided game"""
    if figure.form != "words" or figure.scale != 1 or text[figure.end : figure.end + 1] not in ("-", "‐", "‑"):
        return None
    return "identifier" if text[figure.end + 1 : figure.end + 2].isalpha() else None


def address(text: str, figure: Figure) -> Role | None:
    """123 Random Street; Austin, TX 78701"""
    if figure.form != "figures" or not _is_plain(text, figure):
        return None
    if figure.end - figure.start == 5 and _ZIP.search(text, max(0, figure.start - 5), figure.start):
        return "identifier"
    match = _STREET.match(text, figure.end)
    return "identifier" if match and match[2].lower() in STREETS else None


def glued_after(text: str, figure: Figure) -> Role | None:
    """a 3D film; the 777F; 5G networks; 787-9"""
    following = text[figure.end : figure.end + 1]
    if figure.form != "figures" or not following:
        return None
    if following.isalpha() or following == "_":
        return "identifier"
    if (
        following in "-‐‑"
        and text[figure.end + 1 : figure.end + 2].isupper()
        and not text[figure.end + 2 : figure.end + 3].islower()
    ):
        return "identifier"
    return None


def pronoun(text: str, figure: Figure) -> Role | None:
    """the one you mentioned; one day; one another; one by one"""
    words = text[figure.start : figure.end]
    if figure.form != "words" or words.lower() != "one":
        return None
    if _ONE_IDIOM.match(text, figure.end):
        return "pronoun"
    before = _ONE_PRONOUN_BEFORE.search(text, max(0, figure.start - 12), figure.start)
    following = _TAIL.match(text, figure.end + 1) if text[figure.end : figure.end + 1] == " " else None
    after = _ONE_PRONOUN_AFTER.match(text, figure.end) is not None
    if following is not None and following[0].lower() in _AFTER_PRONOUN:
        after = after or not _NUMBER_NEXT.match(text, following.end())
    if after and (before or not _WHERE_ONE_STOOD.search(text, max(0, figure.start - 14), figure.start)):
        return "pronoun"
    if before and before[0].strip().lower() in ("the", "this", "that", "which", "same", "no", "each", "every", "any") and after:
        return "pronoun"
    return None


NAMES: frozenset[Role] = frozenset({"identifier", "phone", "score"})
"""Roles that go on over a hyphen or a point: "ISO 3888-2"."""
BEFORE_UNITS: tuple[Rule, ...] = (
    fixed_expression,
    time_or_ratio,
    phone,
    score,
    version,
    ordinal_figure,
    glued,
    list_item,
    designated,
    address,
    pronoun,
)
"""Asked before the unit beside the figure is looked at."""
AFTER_UNITS: tuple[Rule, ...] = (glued_after, named, model, league_place, type_of_thing)
"""Asked where there is no unit."""


def _is_plain(text: str, figure: Figure) -> bool:
    """Whether the number is a whole one without separators, as names have it."""
    words = text[figure.start : figure.end].lstrip("-−–")
    return figure.scale == 1 and (words.isalnum() or figure.form == "words") and figure.low is None


def _counts_plural(text: str, end: int) -> bool:
    """Whether a plural noun follows within three words."""
    for _ in range(3):
        match = _NEXT_WORD.match(text, end)
        if match is None or match[1].lower() in _FUNCTION_WORDS - {"and", "or"}:
            return False
        if is_plural(match[1].lower()):
            return True
        end = match.end()
    return False


def _is_capitalised(word: str) -> bool:
    """Whether a word looks like a name: "Boeing", "iPhone"."""
    return word[0].isupper() or (len(word) > 1 and word[1].isupper())


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip(" \u00a0\"“‘'")
    return not before or before[-1] in ".!?:\n…"


def _is_headline(text: str, figure: Figure) -> bool:
    """Whether most words of the line are capitalised, so that a capital says nothing."""
    begin = max(text.rfind("\n", 0, figure.start) + 1, figure.start - 120)
    stop = text.find("\n", figure.end, figure.end + 120)
    line = text[begin : stop if stop >= 0 else figure.end + 120]
    if line.rstrip().endswith((".", "!", "?")) or stop < 0 and len(line) > 200:
        return False
    words = [word for word in _WORDS_NEAR.findall(line) if len(word) > 3]
    return len(words) >= 4 and sum(word[0].isupper() for word in words) >= 0.7 * len(words)
