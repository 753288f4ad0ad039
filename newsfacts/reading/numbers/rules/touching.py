"""Figures that touch a letter, a digit or a sign: codes, times, telephone numbers, ordinals."""

from __future__ import annotations

import re

from newsfacts.lexicon.designators import FIXED
from newsfacts.reading.numbers.place import LONGEST_COUNT, Place
from newsfacts.reading.numbers.role import Role

_HOUR_AND_MINUTES = re.compile(r"(?:1?\d|2[0-3])\.[0-5]\d")
_AFTER_CLOCK = re.compile(
    r"\s?[.,;:?!)”’]|\n|\Z|\s(?:and|but|on|in|to|this|that|yesterday|today|tomorrow|when|with|after|before|for|the|last|every|each|sharp)\b"
)
_HAPPENS_AT = re.compile(
    r"\b(?:began|opens?|closes?|leaves?|arrives?d?|departs?|departed|came|rang|landed|woke|called|met|meets?|train|bus|tram"
    r"|ferry|flight|dawn|kick-?off|doors|due|scheduled|until|till|since|died|alive|struck|finish(?:es)?|resumes?d?)\s(?:[a-z]{2,10}\s)?"
    r"(?:at|from|until|till|since|by|the)\s(?:about\s|around\s|just\safter\s)?\Z"
    r"|\b(?:have|has|had|open|here|there|lasted|ran|runs|up|stayed|worked)\s(?:until|till)\s\Z"
)
_TRADED = re.compile(
    r"\b(?:pound|dollar|euro|yen|rupee|rand|naira|currency|sterling|shares?|stocks?|index|funds?|prices?|rates?|yields?|futures|contracts?|bonds?"
    r"|odds|oil|gold)\b",
    re.IGNORECASE,
)
_COMPARISONS = frozenset("=<>≤≥")
_STATISTIC = re.compile(r"(?<![\w.])[pPrR]\s?[=<>≤≥]\s?\Z")
_YEAR = re.compile(r"(?:19|20)\d\d(?![\d/])")
_BEFORE_SLASH = re.compile(r"(?<![\d/.,])\d{1,4}/\Z")
_NUMBER_OF_YEAR = re.compile(r"/(?:19|20)\d\d(?![\d/])")
_DASHES = frozenset("-–")
_PAGES = re.compile(r"\d{1,4}[-–]\d{1,4} \((?:19|20)\d\d\)")
_ORDINAL_TAIL = re.compile(r"(?:st|nd|rd|th)(?![^\W_])", re.IGNORECASE)
_SUFFIXES = {"1": "st", "2": "nd", "3": "rd"}
_PHONE = re.compile(
    r"\+?\(?\d{1,4}\)?(?:[ .-]\(?\d{2,4}\)?){2,4}(?!\d)"
    r"|\(\d{3}\) ?\d{3}-\d{4}|\d{3}-\d{4}(?!\d)|1-\d{3}-\d{3}-\d{4}|0\d{2,5} \d{3} ?\d{3,4}"
)
_APART = frozenset(["", " ", "\n"])
_IN_EXPRESSIONS = frozenset("/-(kx×")
_SHORTEST_CODE = 4
_CODE_IS = re.compile(
    r"\b(?:IDs?|code|PIN|password|passcode|(?:phone|telephone|account|serial|reference|registration|mobile)\snumber)\s(?:is|was)\s\Z"
)
_GLUES = frozenset("._#@/-‐‑–−")
_GROUPS = re.compile(r"\d{1,20}-\d{1,20}-\d{1,20}(?![\w,.]{0,9}%)")
_GLUED_BEFORE = re.compile(r"(?:[^\W\d_]|[^\W\d_]\.|_|#|@|[^\W\d_]/|[^\W\d_]\d{0,6}[-‐‑–−])\Z")
_HYPHENED_WORD = re.compile(r"([^\W\d_]{1,12})[-‐‑]\Z")
_NOT_NAMES = frozenset("minus negative sub to now then some over nearly about around pre and or".split())
_LIST_ITEM = re.compile(r"(?:\A|\n|[.!?)”\"]\s)[ \t]{0,8}\(?\Z")
_PLACED = re.compile(r" [A-Z]\.? (?:[a-z]{2,3} )?[A-Z][a-z]")
_BEFORE_PLACED = re.compile(r"(?:\A|\n|[:;,(] ?)\Z")
_LIST_ITEM_TAIL = re.compile(r"[.)][ \t]+(?=[^\W\d_a-z])")


def fixed_expression(place: Place) -> Role | None:
    """The attacks of 9/11; open 24/7; a 50-50 chance; her 401(k)"""
    if place.before not in _IN_EXPRESSIONS and place.after not in _IN_EXPRESSIONS:
        return None
    begin = max(0, place.start - 4)
    around = place.text[begin : place.end + 4]
    for name in FIXED:
        at = around.find(name)
        if at < 0 or not begin + at <= place.start < begin + at + len(name):
            continue
        if not (around[at - 1 : at].isdigit() and at) and not around[at + len(name) :][:1].isdigit():
            return "identifier"
    return None


def time_or_ratio(place: Place) -> Role | None:
    """a lap of 1:36.6; odds of 5:1; 10:38:07"""
    if place.after == ":" and place.text[place.end + 1 : place.end + 2].isdigit():
        return "clock"
    if place.before == ":" and place.text[place.start - 2 : place.start - 1].isdigit():
        return "clock"
    return None


def account_number(place: Place) -> Role | None:
    """call 555-0134, (202) 555-0134 or +44 20 7946 0018; ISBN 978-1-86197-876-9; card 4929123412341234; receipt 001"""
    if place.words[0] == "0" and place.words.isdecimal() and len(place.words) in (2, 3) and place.before in _APART:
        return "identifier"
    too_long = len(place.words) > LONGEST_COUNT and place.words.isdecimal()
    if too_long or (place.after == "-" and _GROUPS.match(place.text, place.start)):
        return "identifier"
    if place.before in ("+", "(") or place.words[0] == "0" or len(place.words) == 3:
        match = _PHONE.match(place.text, place.start)
        if match and sum(map(str.isdigit, match[0])) >= 7:
            return "phone"
    return None


def statistic(place: Place) -> Role | None:
    """p < 0.001; (P=0.0004); r = 0.82"""
    if place.last not in _COMPARISONS:
        return None
    return "identifier" if _STATISTIC.search(place.text, max(0, place.start - 5), place.start) else None


def reference(place: Place) -> Role | None:
    """Press release 44/2023; Insect Minds 12, 455–471 (2020)"""
    if place.before == "/":
        yearly = _YEAR.match(place.text, place.start) and _BEFORE_SLASH.search(place.text, max(0, place.start - 6), place.start)
        return "identifier" if yearly else None
    if place.after == "/":
        return "identifier" if _NUMBER_OF_YEAR.match(place.text, place.end) else None
    return "identifier" if place.after in _DASHES and _PAGES.match(place.text, place.start) else None


def dotted_clock(place: Place) -> Role | None:
    """The tram leaves at 9.17; shops close at 17.45; not the pound closes at 1.25"""
    if not _HOUR_AND_MINUTES.fullmatch(place.words):
        return None
    if not _AFTER_CLOCK.match(place.text, place.end):
        return None
    happens = _HAPPENS_AT.search(place.text, max(0, place.start - 40), place.start)
    return "clock" if happens and not _TRADED.search(place.text, max(0, place.start - 60), place.start) else None


def version(place: Place) -> Role | None:
    """version 2.1.3; the server at 192.168.1.2"""
    if place.after == "." and place.text[place.end + 1 : place.end + 2].isdigit():
        return "identifier"
    if place.before == "." and place.text[place.start - 2 : place.start - 1].isdigit():
        return "identifier"
    return None


def ordinal_figure(place: Place) -> Role | None:
    """the 3rd time; the 21st century"""
    tail = _ORDINAL_TAIL.match(place.text, place.end) if place.after.isalpha() else None
    if tail is None or not place.words[-1:].isdigit() or not place.words.replace(",", "").isdigit():
        return None
    teen = place.words[-2:-1] == "1"
    return "ordinal" if tail[0].lower() == ("th" if teen else _SUFFIXES.get(place.words[-1], "th")) else None


def glued(place: Place) -> Role | None:
    """COVID-19; G20; an A320; mk5; ID.3; iOS14; #5; u-21"""
    if not (place.before.isalpha() or place.before in _GLUES):
        return None
    if not _GLUED_BEFORE.search(place.text, max(0, place.start - 8), place.start):
        return None
    hyphened = _HYPHENED_WORD.search(place.text, max(0, place.start - 13), place.start)
    return None if hyphened and hyphened[1].lower() in _NOT_NAMES else "identifier"


def list_item(place: Place) -> Role | None:
    """1. Mix the flour; the winner.  2. Jo Lund; Jo Lund (3.)"""
    if place.before == "(" and place.text[place.end : place.end + 2] == ".)":
        return "identifier"
    if len(place.words) <= 2 and place.words.isdigit() and _LIST_ITEM_TAIL.match(place.text, place.end):
        return "identifier" if _LIST_ITEM.search(place.text, max(0, place.start - 10), place.start) else None
    return None


def told(place: Place) -> Role | None:
    """the ID is 7719025; the code was 4471; not the number was 4471"""
    if place.end - place.start < _SHORTEST_CODE or not place.words.isdecimal():
        return None
    return "identifier" if _CODE_IS.search(place.text, max(0, place.start - 24), place.start) else None


def result(place: Place) -> Role | None:
    """Results: 1 J Lund (NOR) 12:41.36; 2 A Holt"""
    placed = _PLACED.match(place.text, place.end) is not None
    return "identifier" if placed and _BEFORE_PLACED.search(place.text, max(0, place.start - 2), place.start) else None


def glued_after(place: Place) -> Role | None:
    """a 3D film; the 777F; 5G networks; 787-B"""
    if place.after.isalpha() or place.after == "_":
        return "identifier"
    following = place.text[place.end + 1 : place.end + 3]
    if place.after in ("-", "‐", "‑") and following[:1].isupper() and not following[1:].islower():
        return "identifier"
    return None
