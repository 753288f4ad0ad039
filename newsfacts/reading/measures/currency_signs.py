"""The currency that stands before a figure: "$", "A$", "RM", "Rs.", "USD"; and the country after it: "$500 US"."""

from __future__ import annotations

import re
from string import ascii_uppercase

from newsfacts.lexicon.currencies import BARE_SIGNS, PREFIXES, QUALIFIERS, WEAK_PREFIXES
from newsfacts.reading.measures.table import Meaning, UnitMention, UnitTable
from newsfacts.reading.numbers.figures import Figure
from newsfacts.reading.numbers.place import Place

_SIGNS = frozenset("$£€¥₹₽₺₦₩₪₱฿₫₴₸₵₾₤₡₭₮₼₿")
_SIGN = re.compile(rf"(?:(?<![^\W_])([A-Za-z.]{{1,4}}) ?)?([{''.join(sorted(_SIGNS))}])[ \u00a0]?\Z")
_LOWER_CASE_LETTERS = frozenset("c us hk nz au nt u.s u.s. cad nzd aud usd sg".split())
"""Countries before a sign in text without capitals; a single letter is more often an article or a stray."""
_LOWER_CASE_CODES = frozenset("rs rs. sen ksh kshs sh shs ush tsh rp dlrs dh dhs".split())
_LOWER_CASE_WORDS = frozenset(code.rstrip(".") for code in _LOWER_CASE_CODES)
CURRENCY_ENDINGS = _SIGNS | frozenset(ascii_uppercase) | {code[-1] for code in _LOWER_CASE_CODES} | {".", "="}
"""How what stands before the figure ends if it is a currency."""
_QUALIFIER = re.compile(r"[ \u00a0](US|U\.S\.|USD|CAD|Cdn|AUD|NZD|SGD|HKD)(?![^\W_])(?! \d| ?\$)")
_ARTICLE_BEFORE = re.compile(r"(?<![^\W_])(?:an?|the)\s\Z", re.IGNORECASE)
_LONGEST_CODE = 5


def currency_before(place: Place, floor: int, table: UnitTable) -> UnitMention | None:
    """The currency before the figure; it starts at ``floor`` or later."""
    start, last, spaced = place.start, place.last, place.before == " " or place.before == "\u00a0"
    if last not in CURRENCY_ENDINGS or start <= floor:
        return None
    if spaced and last.islower() and place.cue not in _LOWER_CASE_WORDS:
        return None  # the usual word before a figure
    mention = _by_sign(place.text, start, table) if last in _SIGNS else _by_code(place.text, place.figure, start - spaced, table)
    if mention is None or mention.start < floor:
        return None
    return _qualified(place.text, mention, place.end, table) if mention.assumed else mention


def _by_sign(text: str, start: int, table: UnitTable) -> UnitMention | None:
    """$, A$, us $; letters that are no country's do not count, nor does "a" in "a $5 note" """
    match = _SIGN.search(text, max(0, start - 8), start)
    if match is None:
        return None
    country, sign = match[1] or "", match[2]
    if country and (country[-1].isupper() or country[0].isupper() or country in _LOWER_CASE_LETTERS):
        code = PREFIXES.get(country.upper().replace(".", "") + sign)
        if code is not None and (meaning := table.symbol(code)):
            return UnitMention(match.start(), start, *meaning)
    bare = table.symbol(BARE_SIGNS.get(sign, sign))
    return UnitMention(match.start(2), start, *bare._replace(assumed=sign in "$£¥")) if bare else None


def _by_code(text: str, figure: Figure, end: int, table: UnitTable) -> UnitMention | None:
    """RM5; Rs. 500; USD 22.5; $US113; Sh35"""
    begin = end
    while begin and begin > end - _LONGEST_CODE and (text[begin - 1].isalpha() or text[begin - 1] in "$.="):
        begin -= 1
    letters = text[begin:end]
    key = letters.upper()
    code = PREFIXES.get(key) or (key if _is_money(table.symbol(letters), key) else None)
    if code is None or (begin and text[begin - 1].isalnum()):
        return None
    if letters[-1].islower() and letters.lower() not in _LOWER_CASE_CODES:
        return None
    if key in WEAK_PREFIXES and (end < figure.start or not (letters == "Sh" or _is_weighty(text, figure, begin))):
        return None
    meaning = table.symbol(code)
    return UnitMention(begin, figure.start, *meaning) if meaning else None


def _is_money(meaning: Meaning | None, code: str) -> bool:
    return meaning is not None and meaning.currency == code


def _is_weighty(text: str, figure: Figure, begin: int) -> bool:
    """Whether a figure looks like an amount of money and not like part of a name: R4.5bn, R1,200, cost R150; not an R150 bus."""
    words = text[figure.start : figure.end]
    if figure.scale > 1 or "," in words or "." in words:
        return True
    return len(words) >= 3 and _ARTICLE_BEFORE.search(text, max(0, begin - 5), begin) is None


def _qualified(text: str, mention: UnitMention, end: int, table: UnitTable) -> UnitMention:
    """$500 US"""
    match = _QUALIFIER.match(text, end) if text[end : end + 1] in (" ", "\u00a0") else None
    meaning = table.symbol(QUALIFIERS[match[1]]) if match else None
    return UnitMention(mention.start, mention.end, *meaning) if meaning else mention
