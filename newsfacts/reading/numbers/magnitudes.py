"""Magnitudes in letters after figures ("1.2bn", "$5m", "40k"), and what figures add to hundreds and thousands."""

from __future__ import annotations

import re
from decimal import Decimal

from newsfacts.lexicon.currencies import CURRENCIES, PREFIXES, WEAK_PREFIXES
from newsfacts.lexicon.numbers import COUNTED_IN_MILLIONS, MEASURED_IN_METRES, SHORT_MAGNITUDES

_SHORT = re.compile(
    r"[ \u00a0]?(?:(" + "|".join(sorted(SHORT_MAGNITUDES, key=len, reverse=True)) + r")(?![^\W_])|(M)(?=(?:EUR|USD|GBP|CHF)\b))"
)
_HUNDREDS = re.compile(r"\s(\d) hundred(?: and (\d{1,2}))?(?![\w,.]{0,20}\d)")
_AND_UNITS = re.compile(r"\sand (\d{1,2})(?![\w,]|\.\d|\s(?:hundred|thousand|[mb]illion|per|%))")
_CAPITAL_NEXT = re.compile(r" [A-Z]")
_MONEY_SIGNS = frozenset("$£€¥₹₽₺₦₩₪₱")
_CODE_BEFORE = re.compile(r"(?<![^\W_])([A-Z$][A-Za-z]{0,4}[.=$]?)(\s?)\Z")
_MONEY_CODES = frozenset(code for code, *_ in CURRENCIES) | PREFIXES.keys()
_REACH = 90
_COUNTED_BEFORE = re.compile(
    rf"\b(?:{'|'.join(COUNTED_IN_MILLIONS)})\b|\d(?:m|mn|\smillion)\s[a-z]{{3,14}}s\sout\sof\b", re.IGNORECASE
)
_LEVEL_BEFORE = re.compile(
    r"\b(?:from|to|by|at|of|was|were|is|are|than|reached|reaching|hit|up|down|nearly|almost|about|around|some|over|averaged|totall?ed)\s\Z"
)
_PHRASE_ENDS = re.compile(
    r"[.,;:)?!]|\n|\Z|\s(?:to|from|in|on|by|last|this|a\s(?:year|month|week|day)|and|but|for|at|as|when|since|per|or|was|were|is|are|had)\b"
)
_LENGTH_BEFORE = re.compile(rf"\b(?:{'|'.join(MEASURED_IN_METRES)})\b", re.IGNORECASE)
_COUNTED_NEXT = re.compile(
    r"\s+(?!hurdles|sprints?|races?|finals?|heats?|runs?|freestyle)"
    r"(?:of\b|people\b|euros?\b|dollars?\b|pounds?\b|yuan\b|yen\b|men\b|women\b|children\b"
    r"|[a-z]{3,14}(?<!s)\s[a-z]{3,14}s\b|[a-z]{3,16}(?<!ss)s\b)"
)


def short_magnitude(text: str, end: int) -> tuple[Decimal, int] | None:
    """The magnitude that letters after figures give, and where they end."""
    match = _SHORT.match(text, end)
    return (SHORT_MAGNITUDES[match[1] or "M"], match.end()) if match and _is_magnitude(text, match) else None


def _is_magnitude(text: str, match: re.Match[str]) -> bool:
    """Whether letters after figures are a magnitude and no unit.

    "m" is million after money ("$5m", "£ 5 m") and before or after what is counted ("35m of its users"), else metre. Other single
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
    before = text[max(0, match.start() - 24) : match.start()].rstrip("0123456789.,")
    if before.rstrip()[-1:] in _MONEY_SIGNS or _ends_in_money_code(before):
        return True
    if not touching:
        return False
    return _COUNTED_NEXT.match(text, match.end()) is not None or _is_counted_before(text, *match.span())


def _is_counted_before(text: str, start: int, end: int) -> bool:
    """Whether something is counted before it: "ridership rose to 7.53m"; not "people stood 1.5m apart" """
    before = text[max(0, start - _REACH) : start].rstrip("0123456789.,")
    if not _LEVEL_BEFORE.search(before) or not _PHRASE_ENDS.match(text, end):
        return False
    clause = before[max(before.rfind(sign) for sign in (". ", "; ", "\n", "? ")) + 1 :]
    counted = [found.start() for found in _COUNTED_BEFORE.finditer(clause)]
    return bool(counted) and not _LENGTH_BEFORE.search(clause, counted[-1])


def _ends_in_money_code(before: str) -> bool:
    """RM5m; Rs. 5m; EUR 5m; not TOP 5m"""
    code = _CODE_BEFORE.search(before)
    return code is not None and code[1].upper() in _MONEY_CODES and not (code[2] and code[1].upper() in WEAK_PREFIXES)


def hundreds_after(text: str, end: int, scale: Decimal) -> tuple[Decimal, int]:
    """What figures add after a hundred or a thousand: "3 hundred and 21", "4 thousand 3 hundred and 21"."""
    if scale == 100:
        match = _AND_UNITS.match(text, end)
        return (Decimal(match[1]), match.end()) if match else (Decimal(0), end)
    match = _HUNDREDS.match(text, end)
    return (Decimal(100 * int(match[1]) + int(match[2] or 0)), match.end()) if match else (Decimal(0), end)
