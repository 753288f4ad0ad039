"""Roles: numbers that name, order or time something are told from those that count and measure."""

from __future__ import annotations

import inspect

import pytest

from newsfacts import Article, Engine
from newsfacts.reading.numbers.roles import Rule
from newsfacts.reading.numbers.rules import naming, pronouns, scores, touching

ENGINE = Engine(plugins=["reading"], on_error="raise")

ROLES = {
    "identifier": """
        The COVID-[19] wards are full.
        Leaders of the G[20] met.
        A Boeing [747] landed.
        The [787] Dreamliner was late.
        Drive down Route [66] at dawn.
        A bug in Windows [11] was found.
        It breaks Section [427] of the act.
        Her iPhone [14] rang.
        He was fined under article [5] of the code.
        The Stoxx [600] edged up.
        The shop is open [24]/7 all year.
        It was a 50-[50] call.
        He drew on his [401](k) early.
        She rang [911] at once.
        They live at [14] Mill Street now.
        It went to Austin, TX [78701] first.
        Use version [2.1].3 of the tool.
        The host [192.168].1.2 is down.
        It is a [3]D film.
        The [5]G network failed.
        A [six]-speed gearbox comes as standard.
        The Big [Ten] champions lost.
        They are in the top [four] again.
        It is an ISO [3888]-2 test.
        Model N[95] masks sold out.
        Look at Formula [One] for that.
        They were well at week [24] of the trial.
        It holds receipts [001] and up.
        Results: [1] E Lund (VES) 12:41.36 and no more.
    """,
    "ordinal": """
        It was the [3]rd time.
        It is the [21]st-tallest tower here.
        It is ranked No. [3] in the country.
        He is number [two] there.
    """,
    "score": """
        They won [3]-2 at home.
        A [9]-2 lead was lost.
        It stood level at 89-[89] then.
        The bill passed [52]-48 in the end.
        He went [23]-of-31 in passing.
        Rao had figures of [4] for 38 in the match.
        England were 212 for [6] at tea.
    """,
    "phone": """
        Call [555]-0134 for more.
        Ring ([202]) 555-0134 today.
        Ring +[44] 20 7946 0018 today.
    """,
    "clock": """
        A lap of [1]:36.6 was enough.
        The odds were [15]:1 then.
        They met at [5]pm sharp.
    """,
    "calendar": """
        It was built in [1998] by hand.
        They came on May [3] at last.
        On [12] March 2020 it ended.
        The [9]/11 attacks changed that.
    """,
    "pronoun": """
        The [one] you mentioned is gone.
        [One] day it will end.
        They came [one] by one.
        No [one] was hurt.
        Each [one] ends with a prayer.
        That is how [one] knows.
        Use the same [one] across all of them.
    """,
    "percent": """
        It rose [5]% in a year.
        It rose [five] percent in a year.
        It fell [25] basis points on Monday.
    """,
    "money": """
        It cost $[5] then.
        It cost [5] euros then.
        It cost RM[5.20] then.
        It cost Rs. [500] then.
        It cost [110] JPY then.
    """,
    "measure": """
        It weighs [5] kg now.
        It took [two] hours more.
        A [23]-year-old man did it.
        Boys aged [12] and over came.
        Mia Holt, [42], agreed.
        A [6]-mile run followed.
    """,
    "count": """
        He met [300] people.
        They lost [2,000] cattle.
        [One] of them left.
        There were [four] different bosses.
        The index closed at [7,412.31] on the day.
        It had [5]-10 visitors a day.
        Police Arrest [20] Protesters After Standoff
        Around [20] Turkish soldiers came.
    """,
}
CASES = [(role, line.strip()) for role, lines in ROLES.items() for line in lines.strip().splitlines()]


@pytest.mark.parametrize(("role", "line"), CASES)
def test_role(role: str, line: str) -> None:
    start, end = line.index("["), line.index("]") - 1
    text = line.replace("[", "").replace("]", "")
    numerals = ENGINE.read(Article(text)).numerals
    numeral = numerals.at(start)
    assert numeral is not None, list(numerals)
    assert (numeral.role, numeral.start, numeral.end) == (role, start, end)


def test_names_go_on_over_hyphens() -> None:
    text = "It is an ISO 3888-2 test, and the number is +44 20 7946 0018, not 978-1-86197-876-9."
    roles = [numeral.role for numeral in ENGINE.read(Article(text)).numerals]
    assert set(roles) == {"identifier", "phone"}
    assert len(roles) == 11


RULES = [
    rule
    for module in (naming, pronouns, scores, touching)
    for name, rule in vars(module).items()
    if inspect.isfunction(rule) and rule.__module__ == module.__name__ and not name.startswith("_")
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_rule_has_an_example(rule: Rule) -> None:
    assert rule.__doc__
    assert rule.__doc__.strip()
