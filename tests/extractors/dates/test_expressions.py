"""A table of sentences from many newsrooms, with every expression in them. The article is of Thursday, 23 December 2021."""
# ruff: noqa: E501  # a table

from __future__ import annotations

import pytest

from tests.extractors.dates.reading_dates import dates

D, T, U, S = "DATE", "TIME", "DURATION", "SET"
Row = tuple[str, str, str, str | None]

SENTENCES: list[tuple[str, list[Row]]] = [
    # days and months
    ("The ferry sank on July 4, 1952, off Ohio.", [("July 4, 1952", D, "1952-07-04", None)]),
    ("He was held on Saturday 18 December.", [("Saturday 18 December", D, "2021-12-18", None)]),
    ("The hearing is set for 10 January.", [("10 January", D, "2022-01-10", None)]),
    ("Votes were cast on Nov. 8, 2016.", [("Nov. 8, 2016", D, "2016-11-08", None)]),
    ("A 1990 plan was dropped in May 2017.", [("1990", D, "1990", None), ("May 2017", D, "2017-05", None)]),
    ("She left office in January nineteen ninety-seven.", [("January nineteen ninety-seven", D, "1997-01", None)]),
    ("The fair is on March eighth.", [("March eighth", D, "2022-03-08", None)]),
    ("Filed 2019-03-14 and again 3/15/2019.", [("2019-03-14", D, "2019-03-14", None), ("3/15/2019", D, "2019-03-15", None)]),
    ("The 9/11 attacks changed the city.", [("9/11", D, "2001-09-11", None)]),
    ("Rain fell in mid-November and early June.", [("mid-November", D, "2021-11", "MID"), ("early June", D, "2021-06", "START")]),
    ("Every January the lake freezes.", [("Every January", S, "XXXX-01", None)]),
    ("By the end of August, 29 of the 44 had gone.", [("the end of August", D, "2021-08", "END")]),
    ("He was born on August, 29.", [("August, 29", D, "2021-08-29", None)]),
    # ranges
    ("It runs from May 3 to 7.", [("May 3", D, "2022-05-03", None), ("7", D, "2022-05-07", None)]),
    ("The feast, 3-7 May 2010, was wet.", [("3-7 May 2010", D, "2010-05-03/2010-05-07", None)]),
    ("He sat on the board from 1998 to 2003.", [("1998", D, "1998", None), ("2003", D, "2003", None)]),
    ("The 2003–04 season was short.", [("2003–04", D, "2003/2004", None)]),
    ("Profit for the July-September quarter rose.", [("July-September", D, "2021-Q3", None)]),
    ("Open from May to October 2020.", [("May", D, "2020-05", None), ("October 2020", D, "2020-10", None)]),
    # years and longer
    ("In the mid-1990s, prices doubled.", [("the mid-1990s", D, "199", "MID")]),
    ("A hit of the ’80s and the nineties.", [("the ’80s", D, "198", None), ("the nineties", D, "199", None)]),
    ("An 18th century mill of the 1600s.", [("18th century", D, "17", None), ("the 1600s", D, "16", None)]),
    ("Fiscal 1999 was good, FY2023 better.", [("Fiscal 1999", D, "1999", None), ("FY2023", D, "2023", None)]),
    ("It opened in 1994 or later.", [("1994 or later", D, "1994", "ON_OR_AFTER")]),
    ("In 44 BC Caesar died.", [("44 BC", D, "BC0044", None)]),
    # weekdays
    ("Police said Tuesday that the road was clear.", [("Tuesday", D, "2021-12-21", None)]),
    ("The council will meet on Monday.", [("Monday", D, "2021-12-27", None)]),
    ("The council met on Monday.", [("Monday", D, "2021-12-20", None)]),
    ("She arrived last Friday.", [("last Friday", D, "2021-12-17", None)]),
    ("Talks resume next Tuesday.", [("next Tuesday", D, "2021-12-28", None)]),
    ("Sunday’s paper and Tuesday nights.", [("Sunday", D, "2021-12-19", None), ("Tuesday nights", S, "XXXX-WXX-2TNI", None)]),
    ("Doors open every other Tuesday.", [("every other Tuesday", S, "XXXX-WXX-2", None)]),
    ("The first Monday in May is a holiday.", [("The first Monday in May", D, "2021-05-03", None)]),
    # deictic
    ("He spoke yesterday; today he rests.", [("yesterday", D, "2021-12-22", None), ("today", D, "2021-12-23", None)]),
    ("The list came out earlier this month.", [("earlier this month", D, "2021-12", "START")]),
    ("They are ready at the very start of next year.", [("the very start of next year", D, "2022", "START")]),
    ("Late last year he quit.", [("Late last year", D, "2020", "END")]),
    ("Results for last week and the past two months.", [("last week", D, "2021-W50", None), ("the past two months", U, "P2M", None)]),
    ("A bill is due by the end of 2022.", [("the end of 2022", D, "2022", "END")]),
    ("Over the weekend, two died.", [("the weekend", D, "2021-W50-WE", None)]),
    ("Until recently it was safe; now it is not.", [("recently", D, "PAST_REF", None), ("now", D, "PRESENT_REF", None)]),
    ("In recent years, and in the coming weeks.", [("recent years", D, "PAST_REF", None), ("the coming weeks", D, "FUTURE_REF", None)]),
    ("Three weeks ago he left.", [("Three weeks ago", D, "2021-W48", None)]),
    ("It was sold almost two years ago.", [("almost two years ago", D, "2019", "LESS_THAN")]),
    ("June last year was dry.", [("June last year", D, "2020-06", None)]),
    # hanging on earlier mentions
    ("He was born in 1974 and left the following year.", [("1974", D, "1974", None), ("the following year", D, "1975", None)]),
    ("On May 3, 2019, it burned. Two days later it rained.", [("May 3, 2019", D, "2019-05-03", None), ("Two days later", D, "2019-05-05", None)]),
    ("On May 3, 2019, it burned; the next day it rained.", [("May 3, 2019", D, "2019-05-03", None), ("the next day", D, "2019-05-04", None)]),
    ("In office since 2010. Since then he has aged.", [("2010", D, "2010", None), ("then", D, "2010", None)]),
    ("Third-quarter net rose from a year earlier.", [("Third-quarter", D, "2021-Q3", None), ("a year earlier", D, "2020-Q3", None)]),
    ("Sales rose from 2019; a year earlier they fell.", [("2019", D, "2019", None), ("a year earlier", D, "2018", None)]),
    ("Profit rose from the same period last year.", [("the same period last year", D, "2020", None)]),
    ("It began a year ago today.", [("a year ago today", D, "2020-12-23", None)]),
    ("They came the day before yesterday.", [("the day before yesterday", D, "2021-12-21", None)]),
    # quarters, halves, seasons
    ("The third quarter of 1990 was weak.", [("The third quarter of 1990", D, "1990-Q3", None)]),
    ("Sales fell 8% in the first half of the year.", [("the first half of the year", D, "2021-H1", None)]),
    ("Q1 2020 and 3Q19 were weak.", [("Q1 2020", D, "2020-Q1", None), ("3Q19", D, "2019-Q3", None)]),
    ("Last fall he lost; next summer he runs.", [("Last fall", D, "2021-FA", None), ("next summer", D, "2022-SU", None)]),
    ("They met in the winter of 1944.", [("the winter of 1944", D, "1944-WI", None)]),
    # clock times
    ("He was seen at about 3.15am on Saturday.", [("about 3.15am on Saturday", T, "2021-12-18T03:15", "APPROX")]),
    ("The offer ends at 5 p.m. EST, Jan. 6.", [("5 p.m. EST, Jan. 6", T, "2022-01-06T17:00", None)]),
    ("It expired at midnight Friday.", [("midnight Friday", T, "2021-12-17T24:00", None)]),
    ("Shots rang out late Thursday night.", [("late Thursday night", T, "2021-12-23TNI", "END")]),
    ("This morning and last night it snowed.", [("This morning", T, "2021-12-23TMO", None), ("last night", T, "2021-12-22TNI", None)]),
    ("Open 3-8pm on Friday.", [("3-8pm on Friday", T, "2021-12-17T15:00/2021-12-17T20:00", None)]),
    ("The match starts at half past seven.", [("half past seven", T, "T07:30", None)]),
    ("It struck at 5:46 a.m. local time (2146 GMT).", [("5:46 a.m. local time", T, "2021-12-23T05:46", None), ("2146 GMT", T, "2021-12-23T21:46", None)]),
    ("Posted 23/12/2021 10:15 GMT.", [("23/12/2021 10:15 GMT", T, "2021-12-23T10:15", None)]),
    ("Posted 06/12/2021; filed 2021-12-06T10:15:00Z.", [("06/12/2021", D, "2021-06-12", None), ("2021-12-06T10:15:00", T, "2021-12-06T10:15:00", None)]),
    # durations
    ("It ran more than three hours.", [("more than three hours", U, "PT3H", "MORE_THAN")]),
    ("The longest took 4 1/2 hours.", [("4 1/2 hours", U, "PT4.5H", None)]),
    ("A two-week trip took a year and a half.", [("two-week", U, "P2W", None), ("a year and a half", U, "P1.5Y", None)]),
    ("It could come within weeks.", [("weeks", U, "PXW", None)]),
    ("He got up to 20 years and at least 30 days.", [("up to 20 years", U, "P20Y", "EQUAL_OR_LESS"), ("at least 30 days", U, "P30D", "EQUAL_OR_MORE")]),
    ("It lasted two hours and 30 minutes.", [("two hours and 30 minutes", U, "PT2H30M", None)]),
    ("For decades, and for about a decade.", [("decades", U, "PXDE", None), ("about a decade", U, "P1DE", "APPROX")]),
    ("The six months ended badly.", [("The six months", U, "P6M", None)]),
    ("A weeklong, then a month-long strike.", [("weeklong", U, "P1W", None), ("month-long", U, "P1M", None)]),
    ("Sales rose between January and September last year.", [("January", D, "2020-01", None), ("September last year", D, "2020-09", None)]),
    ("From November to March last year it shut.", [("November", D, "2019-11", None), ("March last year", D, "2020-03", None)]),
    ("Aired January 17, 2020 - 18:00 ET", [("January 17, 2020 - 18:00 ET", T, "2020-01-17T18:00", None)]),
    ("It took 0.50 hours.", [("0.50 hours", U, "PT0.5H", None)]),
    # sets
    ("He holds one almost every year.", [("almost every year", S, "P1Y", "APPROX")]),
    ("Twice a week, and every four years.", [("Twice a week", S, "P1W", None), ("every four years", S, "P4Y", None)]),
    ("The paper appears daily.", [("daily", S, "P1D", None)]),
    ("It may last three to four weeks.", [("three to four weeks", U, "P3W", None)]),
    ("The second and fourth quarters are slow.", [("fourth quarters", S, "XXXX-Q4", None)]),
    ("Flights leave on Monday and Tuesday nights.", [("Monday", S, "XXXX-WXX-1TNI", None), ("Tuesday nights", S, "XXXX-WXX-2TNI", None)]),
    # holidays
    ("They meet sometime after the New Year.", [("the New Year", D, "2022-01-01", None)]),
    ("On Christmas Eve and at Easter 2019.", [("Christmas Eve", D, "2021-12-24", None), ("Easter 2019", D, "2019-04-21", None)]),
    ("Thanksgiving was quiet.", [("Thanksgiving", D, "2021-11-25", None)]),
    ("Two weeks before Christmas it closed.", [("Two weeks before Christmas", D, "2021-12-11", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES, ids=[sentence for sentence, _ in SENTENCES])
def test_finds_every_expression_and_no_other(sentence: str, expected: list[Row]) -> None:
    assert [(fact.text, fact.kind, fact.value, fact.mod) for fact in dates(sentence)] == expected


NO_DATES = [
    "May I ask what this is? You may not. Theresa May said so.",
    "The March on the capital was a long march.",
    "Prices fall and springs dry up; a second man sat in the sun.",
    "He counted 2000 people, the 1,990 troops and 1500 homes.",
    "See Section 1995 and Flight 1549 in Room 2012; buy Windows 2000.",
    "The score was 21-19 after a 3:45.6 mile, 2-1 at half time.",
    "Apollo 11, Catch-22, COVID-19, a Boeing 747 and the G20.",
    "He earns $500 million a year and five cents a share.",
    "A 41-year-old man and a six-month-old baby.",
    "Soon after, as soon as he could, he left too soon.",
    "Sandra Day O’Connor read the Sunday Times.",
    "June Allyson and August Wilson sang; April Jones did not.",
    "It was his 12th goal, in the 87th minute of the second half.",
    "Call 2010-2015-86, version 2.5.10, or 123-12-1234.",
    "A quarter of the three-quarters was last-minute.",
    "The future of work and future earnings.",
    "CBS’s “60 Minutes”, the “Today” show and Saturday Night Live.",
    "A once-in-a-century storm of the Hundred Years’ War, turn-of-the-century houses.",
    "They lost the quarter-finals, the quarter-final and the quarter final; a quarter-century passed.",
    "The asteroid 2031 KB4 was seen by a force of 1100 Polish monks.",
    "Agenda 2030, Vision 2020, Euro 2012 and the Boston Marathon 2013.",
]


@pytest.mark.parametrize("sentence", NO_DATES)
def test_what_is_no_date_stays_alone(sentence: str) -> None:
    assert dates(sentence) == []


def test_every_fact_names_its_rule_and_its_words() -> None:
    text = " ".join(sentence for sentence, _ in SENTENCES)
    found = dates(text)
    assert len(found) > 100
    assert all(fact.rule and fact.extractor == "dates" and fact.text == text[fact.start : fact.end] for fact in found)
