"""Holidays: found by their names, placed by the rule that the lexicon has for each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from newsfacts.extractors.dates.feasts import easter, hanukkah, jewish_new_year, orthodox_easter, passover
from newsfacts.extractors.dates.leftwards import words_before
from newsfacts.extractors.dates.mention import Meaning, Mention
from newsfacts.extractors.dates.when import When
from newsfacts.lexicon.holidays import DAYS_AFTER, HOLIDAYS, IN_ANY_CASE, Rule

_APOSTROPHE = "[’‘']"
_CURLY = str.maketrans({"’": "'", "‘": "'", "\u00a0": " "})
_TOWARD = {"last": -1, "previous": -1, "this": 0, "next": 1, "coming": 1, "following": 1}
_BEFORE_THE_NEW_YEAR = frozenset("by until till before after since into".split())
_NOT_BEFORE = frozenset("white chinese lunar jewish islamic muslim persian iranian tamil sinhala thai vietnamese tibetan".split())
"""White Christmas; the Chinese New Year, which the moon moves."""
_NOT_AFTER = re.compile(
    r"[^\S\n\r](?:Island|trees?|carol|card|Carol|cards|carols|present|presents|gift|gifts|egg|eggs|Rising|Massacre|Accords?|Agreement|pudding|dinner|lights|"
    r"cake|jumper|turkey|parade|Parade|film|movie|II|style|shopping|bonus|sales|market|markets|tree)\b|-"
)


_FEASTS = {
    "easter": easter,
    "orthodox": orthodox_easter,
    "passover": passover,
    "jewish new year": jewish_new_year,
    "hanukkah": hanukkah,
}


class NamedDays:
    """The lexicon of holidays, compiled; built once per engine."""

    def __init__(self, more: Iterable[tuple[str, ...]] = ()) -> None:
        """
        Args:
            more: ``(name, "MM-DD")`` entries of plugins; those that are not a day of the year are passed over.
        """
        self.rules: dict[str, Rule] = dict(HOLIDAYS)
        for entry in more:
            match = re.fullmatch(r"(\d\d)-(\d\d)", entry[1]) if len(entry) > 1 else None
            if match and 1 <= int(match[1]) <= 12 and 1 <= int(match[2]) <= 31:
                self.rules[entry[0].lower().translate(_CURLY)] = ("fixed", int(match[1]), int(match[2]))
        by_first: dict[str, list[str]] = {}
        for name in self.rules:
            first = re.match(r"[^\W\d_]+", name)
            if first:
                by_first.setdefault(first[0], []).append(name)
        self._patterns: Mapping[str, re.Pattern[str]] = {first: _either(names) for first, names in by_first.items()}
        self.triggers = frozenset(self._patterns)

    def find(self, text: str, start: int, end: int, word: str) -> Mention | None:
        """The holiday whose name begins at ``start``; the few that are nothing else may stand in lower case."""
        match = self._patterns[word].match(text, start)
        if match is None:
            return None
        name, stop = match[0].translate(_CURLY).lower(), match.end()
        if text[start].islower() and name not in IN_ANY_CASE and name != "new year":
            return None
        if name == "new year" and text[stop : stop + 1] in ("’", "'"):
            return None
        return self._mention(text, start, stop, name)

    def _mention(self, text: str, start: int, end: int, name: str) -> Mention | None:
        words = words_before(text, start, 2)
        if name == "new year" and text[start].islower() and (words[0].word != "the" or words[1].word not in _BEFORE_THE_NEW_YEAR):
            return None
        if words[0].word in _NOT_BEFORE or _NOT_AFTER.match(text, end):
            return None
        toward = _TOWARD.get(words[0].word)
        begin = words[0].start if toward is not None or (name == "new year" and words[0].word == "the") else start
        return Mention(begin, end, Meaning(grain="D", holiday=name, toward=toward), "holiday")

    def without_year(self, meaning: Meaning) -> Meaning:
        """A holiday that is on the same day of every year, as that day."""
        rule = self.rules.get(meaning.holiday or "")
        return meaning if rule is None or rule[0] != "fixed" else meaning._replace(month=rule[1], day=rule[2])  # type: ignore[misc]

    def day(self, name: str, year: int) -> When | None:
        """The day on which the holiday falls in a year, or None outside the years 1 to 9999 and for 29 February."""
        rule = self.rules.get(name)
        if rule is None or not 1 <= year <= 9999:
            return None
        try:
            found = _date(rule, year) + timedelta(DAYS_AFTER.get(name, 0))
        except (ValueError, OverflowError):
            return None
        return When("D", found.toordinal())


def _either(names: Iterable[str]) -> re.Pattern[str]:
    """Finds any of the names, the longest first, with either apostrophe and in any casing."""
    ordered = sorted(names, key=lambda name: (-len(name), name))
    written = (_APOSTROPHE.join(map(re.escape, name.split("'"))) for name in ordered)
    return re.compile(f"(?:{'|'.join(written)})(?!\\w)", re.IGNORECASE)


def _date(rule: Rule, year: int) -> date:
    if rule[0] == "fixed":
        return date(year, rule[1], rule[2])  # type: ignore[misc]
    if rule[0] == "nth":
        return _nth_weekday(year, rule[1], rule[2], rule[3])  # type: ignore[misc]
    return _FEASTS[rule[0]](year) + timedelta(rule[1])


def _nth_weekday(year: int, month: int, weekday: int, n: int) -> date:
    if n > 0:
        first = date(year, month, 1)
        return first + timedelta((weekday - first.isoweekday()) % 7 + 7 * (n - 1))
    following = date(year + month // 12, month % 12 + 1, 1)
    last = following - timedelta(1)
    return last - timedelta((last.isoweekday() - weekday) % 7)
