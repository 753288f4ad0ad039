"""What neighbouring quantities tell of each other: the noun of a bare number, a part and its whole, a rate per so many."""

from __future__ import annotations

import re

import attrs

from newsfacts.facts import Quantity
from newsfacts.reading.amount import Amount
from newsfacts.reading.noun_phrases import NounPhrase, counted_noun, is_plural
from newsfacts.reading.numbers.arithmetic import is_whole, over
from newsfacts.spans import Span
from newsfacts.values import Unit

_BARE_BEFORE = re.compile(r"\b(?:to|at|of|for|from|than|his|her|its|their|my|our|the|a|an|this|that|unbeaten|record)\s\Z")
_LINKED = re.compile(r"(?:\b(?:and|or|but|nor|with|while|whilst|plus|than|to|including)|[,;—–(])\s?(?:[^\W\d_]+\s){0,3}\Z")
_CLAUSE_END = re.compile(r"[.!?;]\s|\n|\s(?:as|when|while|because)\s")
_OF_A_WHOLE = re.compile(
    r"\sof\s(?:(?:the|its|their|his|her|our|my|your|these|those)\s)?(?:(?:last|previous|past|first|final|remaining|other)\s)?"
)
_ELLIPSIS = re.compile(
    r"\s*[.,;:!?)]|\s*(?:\n|\Z)|\s(?:by|in|on|at|for|last|this|during|when|who|while|after|before|from|and|but|as|a|per|of\sthem)\b"
)
_PER = re.compile(r"\s(?:per|for\severy|in\severy)\s")
_MOST_OF_SHARE = 9
LONGEST_LINK = 30
"""Characters of the words between a part and its whole, or a rate and its base."""
_LONGEST_SHARED = 120
_LONGEST_NOUN = 60


def passes_noun_on(text: str, count: Quantity) -> bool:
    """Whether a later bare number can count the same thing; not of "an 18-hole course", "one man", "four times"."""
    noun = count.roles.noun
    return noun is not None and count.value != 1 and count.head != "times" and text[noun.start - 1].isspace()


def shares_noun(text: str, counted: Quantity, amount: Amount) -> bool:
    """Whether a bare number counts what the number before it does: "435 homes by open sale and 187 by tender"."""
    if text[counted.end : amount.start] == " to ":
        return _ELLIPSIS.match(text, amount.end) is not None  # by nine votes to four
    if (
        amount.start - counted.end > _LONGEST_SHARED
        or amount.first.form == "ratio"
        or (counted.change is None and text.endswith(" by ", 0, amount.start))  # 43 houses burned, and sales fell by 3.6 million
        or (text[counted.end : amount.start] == ", " and not text.startswith(" of them", amount.end))  # two children, 6 and 4
        or _BARE_BEFORE.search(text, max(0, amount.start - 12), amount.start)
        or not _LINKED.search(text, max(counted.end, amount.start - 40), amount.start)
    ):
        return False
    return _CLAUSE_END.search(text, counted.end, amount.start) is None and _ELLIPSIS.match(text, amount.end) is not None


def noun_of(counted: Quantity) -> NounPhrase:
    span, head = counted.roles.noun, counted.head
    assert span is not None
    assert head is not None
    return NounPhrase(span.start, span.end, span.end - len(head))


def of_measured_things(text: str, count: Quantity, measure: Amount) -> Quantity:
    """The count with its noun, where a measure stands between: "two 40-foot containers", "six 30-second films"."""
    unit = measure.unit
    if count.rule != "count" or count.unit or unit is None or measure.role != "measure" or text[count.end : measure.start] != " ":
        return count
    spelled = text[unit.start : unit.end]
    if (not spelled.isalpha() and "-" not in spelled) or is_plural(spelled.lower()):
        return count
    phrase = counted_noun(text, measure.end, measure.end + _LONGEST_NOUN)
    if phrase is None or not is_plural(text[phrase.head : phrase.end].lower()):
        return count
    noun = NounPhrase(measure.start, phrase.end, phrase.head)
    return attrs.evolve(
        count,
        noun=text[noun.start : noun.end],
        head=text[noun.head : noun.end],
        roles=attrs.evolve(count.roles, noun=Span(noun.start, noun.end)),
    )


def of_a_whole(text: str, part: Quantity, whole: Quantity) -> Quantity:
    """The part with the noun of its whole: "29 of the 44 families", "nine of the previous 13 nights"."""
    if part.noun is not None or part.rule != "count" or whole.noun is None or whole.rule != "count" or part.unit is not None:
        return part
    if not _OF_A_WHOLE.fullmatch(text, part.end, whole.start):
        return part
    return attrs.evolve(
        part, noun=whole.noun, head=whole.head, assumed=True, roles=attrs.evolve(part.roles, noun=whole.roles.noun)
    )


def one_in_so_many(text: str, part: Quantity, whole: Quantity) -> Quantity | None:
    """The share that two figures make around the thing: "one post in ten", "two children in five"; None where they make none."""
    if whole.rule != "count" or whole.noun is not None or whole.unit is not None or text[part.end : whole.start] != " in ":
        return None
    if part.noun is None or part.assumed or part.unit is not None or part.value is None or whole.value is None:
        return None
    if text.startswith(" to the ", whole.end):
        return None  # one part in 10 to the 16th
    if not (1 <= part.value <= _MOST_OF_SHARE and is_whole(part.value) and part.value < whole.value and is_whole(whole.value)):
        return None
    return attrs.evolve(part, end=whole.end, text=text[part.start : whole.end], value=over(part.value, whole.value))


def per_so_many(text: str, rate: Quantity, base: Quantity) -> Quantity | None:
    """The rate that two figures make: "12.4 deaths per 100,000 people"; None where they make none."""
    if base.rule != "count" or base.value is None or base.unit is not None or base.modifier != "=":
        return None
    if rate.unit is not None or not _PER.fullmatch(text, rate.end, base.start):
        return None
    if rate.assumed:
        rate = attrs.evolve(rate, noun=None, head=None, assumed=False, roles=attrs.evolve(rate.roles, noun=None))
    counted = singular(rate.head.lower()) + " " if rate.head else ""
    among = f" {base.noun}" if base.noun and not base.assumed else ""
    return attrs.evolve(
        rate,
        end=base.end,
        text=text[rate.start : base.end],
        unit=Unit(f"{counted}per {base.value:,f}{among}"),
        roles=attrs.evolve(rate.roles, unit=base.span),
    )


def singular(word: str) -> str:
    """A plural noun's singular, for the name of a rate: "tests" per day."""
    irregular = {"people": "person", "men": "man", "women": "woman", "children": "child"}
    if word in irregular:
        return irregular[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
