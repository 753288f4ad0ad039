"""Sentences as many newsrooms write them, from three decades, each with its day of publication and every date in it."""
# ruff: noqa: E501  # a table

from __future__ import annotations

import pytest

from tests.extractors.dates.reading_dates import dates

NEWSROOMS: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("1998-03-04", "The shuttle will lift off at 5 in the morning on Friday, March 6, NASA said.", [("5 in the morning on Friday, March 6", "1998-03-06T05:00")]),
    ("1998-03-04", "He was called at about 3 in the afternoon and left around 10 at night.", [("about 3 in the afternoon", "T15:00"), ("around 10 at night", "T22:00")]),
    ("1998-03-04", "Polls were open from 7 a.m. to 8 p.m. Tuesday; between 3 and 8 a.m. there was silence.", [("7 a.m.", "1998-03-03T07:00"), ("8 p.m. Tuesday", "1998-03-03T20:00"), ("3 and 8 a.m.", "1998-03-04T03:00/1998-03-04T08:00")]),
    ("1998-03-04", "The office will be closed between 10 and 11:30 on Thursday.", [("10 and 11:30 on Thursday", "1998-03-05T10:00/1998-03-05T11:30")]),
    ("1998-03-04", "Bids are due no later than 2005, on the 15th of this month or the 20th of next month.", [("2005", "2005"), ("15th of this month", "1998-03-15"), ("20th of next month", "1998-04-20")]),
    ("1998-03-04", "He fell at 11pm on Tuesday night and at 5 p.m. this afternoon.", [("11pm on Tuesday night", "1998-03-03T23:00"), ("5 p.m. this afternoon", "1998-03-04T17:00")]),
    ("2011-07-22", "At 15:26 local time (13:26 UTC) on Friday, July 22, a bomb exploded.", [("15:26 local time", "2011-07-22T15:26"), ("13:26 UTC", "2011-07-22T13:26"), ("Friday, July 22", "2011-07-22")]),
    ("2010-02-27", "The flight departed at 2340 local time on Thursday and was to land at 0615 on Friday.", [("2340 local time on Thursday", "2010-02-25T23:40"), ("0615 on Friday", "2010-02-26T06:15")]),
    ("2010-02-27", "He served as governor from 1998 until 2003 and again between 2005 and 2009.", [("1998", "1998"), ("2003", "2003"), ("2005", "2005"), ("2009", "2009")]),
    ("1989-11-02", "The notes are due Nov. 15, 1999; they were priced Wednesday to yield 8.36%.", [("Nov. 15, 1999", "1999-11-15"), ("Wednesday", "1989-11-01")]),
    ("1989-11-02", "For the year ended June 30, net was $1.2 million, compared with $900,000 for fiscal 1988.", [("the year", "P1Y"), ("June 30", "1989-06-30"), ("fiscal 1988", "1988")]),
    ("1989-11-02", "New-car sales in the Oct. 11-20 period fell; for all of 1989 they will be down.", [("Oct. 11-20", "1989-10-11/1989-10-20"), ("1989", "1989")]),
    ("1990-03-02", "The thrift, which lost $10 million in the year-ago quarter, said 1988's third quarter included a charge.", [("the year-ago quarter", "1988-Q4"), ("1988's third quarter", "1988-Q3")]),
    ("1990-03-02", "The hearing, put off from Thursday, is now set for 9:30 a.m. March 12.", [("Thursday", "1990-03-01"), ("now", "PRESENT_REF"), ("9:30 a.m. March 12", "1990-03-12T09:30")]),
    ("1998-02-13", "The Senate voted 53-45 late Thursday afternoon; within days the White House was reeling.", [("late Thursday afternoon", "1998-02-12TAF"), ("days", "PXD")]),
    ("2024-11-05", "The RBI will meet from December 4 to 6; rates have been on hold since February 2023.", [("December 4", "2024-12-04"), ("6", "2024-12-06"), ("February 2023", "2023-02")]),
    ("2024-11-05", "The accused was held on the night of November 2-3 and produced in court the next morning.", [("November 2-3", "2024-11-02/2024-11-03"), ("the next morning", "2024-11-03TMO")]),
    ("2024-11-05", "School holidays start on Monday week. The inquiry reports within a fortnight.", [("Monday week", "2024-11-18"), ("a fortnight", "P2W")]),
    ("2024-11-05", "In the 12 months to October, prices rose 2.3%; in the six months through March they had risen 1.9%.", [("the 12 months", "P12M"), ("October", "2024-10"), ("the six months", "P6M"), ("March", "2024-03")]),
    ("2024-11-05", "The storm is due to make landfall late Wednesday or early Thursday; rain began overnight Monday into Tuesday.", [("late Wednesday", "2024-11-06"), ("early Thursday", "2024-11-07"), ("overnight Monday", "2024-11-04TNI"), ("Tuesday", "2024-11-05")]),
    ("2024-11-05", "The hall is open from 9am to 5pm, on Sundays until noon.", [("9am", "T09:00"), ("5pm", "T17:00"), ("Sundays", "XXXX-WXX-7"), ("noon", "T12:00")]),
    ("2024-11-05", "In 2019/20 they won the league; the Class of '92 played in the Nineties.", [("2019/20", "2019/2020"), ("'92", "1992"), ("the Nineties", "199")]),
    ("2024-03-15", "He'll be sentenced May 7. Storm to hit Sunday. Macron to meet Scholz in Berlin Monday.", [("May 7", "2024-05-07"), ("Sunday", "2024-03-17"), ("Monday", "2024-03-18")]),
    ("2024-03-15", "He refused to testify Tuesday. Classes resume Monday. Winds were expected to ease by Wednesday.", [("Tuesday", "2024-03-12"), ("Monday", "2024-03-18"), ("Wednesday", "2024-03-20")]),
    ("2024-03-15", "In the 21st century, floods came yearly; in the 20th century they did not.", [("the 21st century", "20"), ("yearly", "P1Y"), ("the 20th century", "19")]),
    ("2024-03-15", "The annual fair, the biennial show and the quarterly results.", [("annual", "P1Y"), ("biennial", "P2Y")]),
    ("2024-03-15", "At 9 this morning, about 4,000 marched. By 6 in the evening the square was empty; doors open at eight tonight.", [("9 this morning", "2024-03-15T09:00"), ("6 in the evening", "2024-03-15T18:00"), ("eight tonight", "2024-03-15T20:00")]),
    ("2024-03-15", "Kickoff is set for 7:30 p.m. ET on Thursday night; the Bills (8-3) have won five straight.", [("7:30 p.m. ET on Thursday night", "2024-03-21T19:30")]),
    ("2024-03-15", "Last updated at 16:05 BST 14 March. First published on Thu 14 Mar 2024 11.21 GMT.", [("16:05 BST 14 March", "2024-03-14T16:05"), ("Thu 14 Mar 2024 11.21 GMT", "2024-03-14T11:21")]),
    ("2024-03-15", "Fri, Mar 15, 2024 at 1:04 PM EDT. 15/03/2024. 15.03.2024", [("Fri, Mar 15, 2024 at 1:04 PM EDT", "2024-03-15T13:04"), ("15/03/2024", "2024-03-15"), ("15.03.2024", "2024-03-15")]),
    ("2006-07-11", "Tropical Storm Beryl was located at 2 p.m. EDT (1800 UTC) Tuesday about 150 miles off.", [("2 p.m. EDT", "2006-07-11T14:00"), ("1800 UTC", "2006-07-11T18:00"), ("Tuesday", "2006-07-11")]),
    ("2006-07-11", "Between 8 and 10 people were hurt around 4:30 in the afternoon.", [("around 4:30 in the afternoon", "T16:30")]),
    ("2015-09-03", "Q2FY16 results are due; Q1 FY25 was weak. He joined in the academic year 2012-13.", [("Q2FY16", "2016-Q2"), ("Q1 FY25", "2025-Q1"), ("the academic year 2012-13", "2012/2013")]),
    ("2015-09-03", "It took a quarter of an hour, then three-quarters of an hour; it cost $19 million and four months.", [("a quarter of an hour", "PT0.25H"), ("three-quarters of an hour", "PT0.75H"), ("four months", "P4M")]),
    ("2015-09-03", "The 4x400m is at 8:25 p.m. local (1225 GMT) Sunday. Doors open Friday at 7.", [("8:25 p.m. local", "2015-08-30T20:25"), ("1225 GMT", "2015-08-30T12:25"), ("Sunday", "2015-08-30"), ("Friday at 7", "2015-09-04T07:00")]),
    ("2015-09-03", "Fighting between 10/1-11/7 and from 5/1/2014-5/7/2015; tyres at 32.5; odds of 5/1-on.", [("10/1-11/7", "2015-10-01/2015-11-07"), ("5/1/2014-5/7/2015", "2014-05-01/2015-05-07")]),
    ("2015-09-03", "He leaves tomorrow am, rises every evening at 7:13 p.m. and saw it in week 27 of last year.", [("tomorrow am", "2015-09-04TMO"), ("every evening at 7:13 p.m.", "T19:13"), ("week 27 of last year", "2014-W27")]),
    ("2015-09-03", "The fair is on Wednesday the thirty-first, on Tues the 4th at 7pm, on Friday 23rd at noon.", [("Wednesday the thirty-first", "2015-09-30"), ("Tues the 4th at 7pm", "2015-08-04T19:00"), ("Friday 23rd at noon", "2015-10-23T12:00")]),
    ("2015-09-03", "He lost his job more than two weeks before Christmas, two days ahead of schedule.", [("more than two weeks before Christmas", "2015-12-11"), ("two days", "P2D")]),
    ("1991-08-20", "Open Monday to Friday. He was held from Friday night until Monday morning. Talks on Monday and Friday.", [("Monday", "1991-08-19"), ("Friday", "1991-08-23"), ("Friday night", "1991-08-16TNI"), ("Monday morning", "1991-08-19TMO"), ("Monday", "1991-08-19"), ("Friday", "1991-08-16")]),
    ("1991-08-20", "Years ago, and months from now; two years to the week since the vote; after summer vacation.", [("Years ago", "PXY"), ("months from now", "PXM"), ("two years", "P2Y")]),
    ("2012-05-09", "Shows are at 7 and 9:30 p.m. Tuesday. It ran from 11 to 2 a.m. and is open 10pm-12am GMT, 9 to 5 p.m. GMT.", [("7", "2012-05-08T19:00"), ("9:30 p.m. Tuesday", "2012-05-08T21:30"), ("11 to 2 a.m.", "2012-05-08T23:00/2012-05-09T02:00"), ("10pm-12am GMT", "2012-05-08T22:00/2012-05-09T00:00"), ("9 to 5 p.m. GMT", "2012-05-08T09:00/2012-05-08T17:00")]),
    ("2012-05-09", "Petrol will cost more from midnight tonight. Her body was found on 3 May 2011; by 6am the next day it had gone.", [("midnight tonight", "2012-05-09T24:00"), ("3 May 2011", "2011-05-03"), ("6am the next day", "2011-05-04T06:00")]),
    ("2012-05-09", "POSTED: 05/09/12, 12:01 AM PDT. UPDATED: 3 WEEKS AGO. SUNDAY 13 MAY. May 9 2012 11:50PM", [("05/09/12, 12:01 AM PDT", "2012-05-09T00:01"), ("3 WEEKS AGO", "2012-W16"), ("SUNDAY 13 MAY", "2012-05-13"), ("May 9 2012 11:50PM", "2012-05-09T23:50")]),
    ("2012-05-09", "The counselling, from June 10-15, is for the 2012-13 session.", [("June 10-15", "2012-06-10/2012-06-15"), ("2012-13", "2012/2013")]),
    ("1990-03-02", "It began in the fall of 1944; gusts reached 100 mph Monday night; early in the day it had been lower.", [("the fall of 1944", "1944-FA"), ("Monday night", "1990-02-26TNI"), ("early in the day", "1990-02-26")]),
    ("2010-03-04", "The election takes place on Sunday. The ban comes into effect on Monday. The game kicks off at 3 p.m. Sunday.", [("Sunday", "2010-03-07"), ("Monday", "2010-03-08"), ("3 p.m. Sunday", "2010-03-07T15:00")]),
    ("2010-03-04", "The deal must be approved by Friday. The bridge could reopen by Tuesday, he told reporters Monday.", [("Friday", "2010-03-05"), ("Tuesday", "2010-03-09"), ("Monday", "2010-03-01")]),
    ("2010-03-04", "Saturday is the deadline. Sunday's vote will decide it. Rain is likely Friday; snow fell Tuesday.", [("Saturday", "2010-03-06"), ("Sunday", "2010-03-07"), ("Friday", "2010-03-05"), ("Tuesday", "2010-03-02")]),
    ("2010-03-04", "The verdict, due on Friday, was postponed until Monday. A hearing was adjourned until 12 April.", [("Friday", "2010-03-05"), ("Monday", "2010-03-08"), ("12 April", "2010-04-12")]),
    ("2010-03-04", "She has been missing since Saturday. Police are searching for a man last seen on Monday.", [("Saturday", "2010-02-27"), ("Monday", "2010-03-01")]),
    ("2022-08-18", "A flash appeal is likely to be launched on Aug 30. It is expected to be held on Monday. It was due to be signed on Friday.", [("Aug 30", "2022-08-30"), ("Monday", "2022-08-22"), ("Friday", "2022-08-19")]),
    ("2016-02-17", "He spoke of the Sept. 11 attacks and of Sept.11, 2001; on Sept. 11 they met.", [("Sept. 11", "2001-09-11"), ("Sept.11, 2001", "2001-09-11"), ("Sept. 11", "2015-09-11")]),
    ("2016-01-12", "He first stirred crowds in March. It changed its advertising plans after his debate on Saturday. He plans to speak Monday.", [("March", "2015-03"), ("Saturday", "2016-01-09"), ("Monday", "2016-01-18")]),
    ("2016-01-12", "He was extremely effective throughout the spring; the cut is effective Feb. 1.", [("the spring", "2015-SP"), ("Feb. 1", "2016-02-01")]),
    ("2024-03-08", "A federal court ruled for the government in May, and an appeals court affirmed. Crude for January delivery rose.", [("May", "2023-05"), ("January", "2025-01")]),
    ("2024-11-05", "Brent crude for January delivery rose 60 cents; December futures fell. He may be freed Friday and must appear Monday.", [("January", "2025-01"), ("December", "2024-12"), ("Friday", "2024-11-08"), ("Monday", "2024-11-11")]),
    ("2024-03-15", "The rate fell from 4.25 to 3.50 and from 1.25 to 2; between 3/4 and 1/2 cup; 9/10 of the land; Case 2019-4; the 2015-3 issue.", []),
    ("2024-03-15", "The week 3 game is on. Rain fell overnight Friday into Saturday. She arrived at 0615. The code is at 0123 4567.", [("overnight Friday", "2024-03-15TNI"), ("Saturday", "2024-03-16"), ("0615", "2024-03-15T06:15")]),
    ("2024-03-15", "In May 2024's heat, and after June 2020's, they will meet a week from Monday. Filed 14-Mar-24.", [("May 2024", "2024-05"), ("June 2020", "2020-06"), ("a week from Monday", "2024-03-25"), ("14-Mar-24", "2024-03-14")]),
    ("2025-01-18", "Mensah will have a scan on Monday. It had been due to expire Friday. The hearing was set for 21 September.", [("Monday", "2025-01-20"), ("Friday", "2025-01-17"), ("21 September", "2025-09-21")]),
    ("2023-03-07", "Police were called at 9pm on Friday. The first shot came at 00:40 and the last at 2:15. By 8 a.m. all was quiet.", [("9pm on Friday", "2023-03-03T21:00"), ("00:40", "2023-03-04T00:40"), ("2:15", "2023-03-04T02:15"), ("8 a.m.", "2023-03-04T08:00")]),
    ("2023-03-07", "Ferries will not sail until Friday. The port had taken 300 calls by 4pm. The minister toured the quay in the morning.", [("Friday", "2023-03-10"), ("4pm", "2023-03-07T16:00"), ("the morning", "2023-03-07TMO")]),
    ("2023-03-07", "Last night they sang; some were going home at ten past two in the morning.", [("Last night", "2023-03-06TNI"), ("ten past two in the morning", "2023-03-07T02:10")]),
    ("2023-03-07", "The board was to meet on Thursday. The flight left Sunday and was to land Monday.", [("Thursday", "2023-03-09"), ("Sunday", "2023-03-05"), ("Monday", "2023-03-06")]),
    ("2023-03-07", "She said the school would reopen Thursday. The crew fired the engine, setting the stage for a landing on Saturday.", [("Thursday", "2023-03-09"), ("Saturday", "2023-03-11")]),
    ("2023-03-07", "The fund had been spent till December. It will plant another ten trees between now and the end of February.", [("December", "2022-12"), ("now", "PRESENT_REF"), ("the end of February", "2024-02")]),
    ("2023-03-07", "She faces ten years in prison when she is sentenced on Nov. 18. In April a court ruled for the town.", [("ten years", "P10Y"), ("Nov. 18", "2023-11-18"), ("April", "2022-04")]),
    ("2023-03-07", "The bins are not emptied on a Wednesday. She was born on a Sunday. In a Monday statement he said no.", [("Wednesday", "XXXX-WXX-3"), ("Sunday", "XXXX-WXX-7"), ("Monday", "2023-03-06")]),
    ("2023-03-07", "It was the worst Friday of his life and the biggest laugh of the night.", []),
    ("2023-03-07", "The party was on the Friday before Christmas; the shop shuts on the Monday after Easter. The final is on Sunday fortnight.", [("Friday before Christmas", "2022-12-23"), ("Monday after Easter", "2023-04-10"), ("Sunday fortnight", "2023-03-26")]),
    ("2023-03-07", "In the autumn of 2022 it rained. In the same week the dam broke. In 2019 they met; three weeks later they married.", [("the autumn of 2022", "2022-FA"), ("the same week", "XXXX-WXX"), ("2019", "2019"), ("three weeks later", "XXXX-WXX")]),
    ("2023-03-07", "It began in May 2021 and in the spring of that year it ended, three years to the week after the flood.", [("May 2021", "2021-05"), ("the spring of that year", "2021-SP"), ("three years", "P3Y")]),
    ("2023-03-07", "An hour and a quarter passed, then a year and three quarters; forty-three thousand hours; between four and seven months.", [("An hour and a quarter", "PT1.25H"), ("a year and three quarters", "P1.75Y"), ("forty-three thousand hours", "PT43000H"), ("four and seven months", "P4M")]),
    ("2023-03-07", "That is twice as many as five years ago; under 20-year deals it took well over two hours, just under a day and as long as three weeks.", [("five years ago", "2018"), ("20-year", "P20Y"), ("well over two hours", "PT2H"), ("just under a day", "P1D"), ("as long as three weeks", "P3W")]),
    ("2023-03-07", "After-hours trading fell in September, the second-lowest on record. The Lunar New Year in 2016 was quiet. Buses run every weekday at 8.50.", [("September", "2022-09"), ("2016", "2016"), ("every weekday at 8.50", "T08:50")]),
    ("2023-03-07", "Claims rose in the week ended Saturday.", [("the week", "P1W"), ("Saturday", "2023-03-04")]),
    ("2023-03-07", "We slept after 9am. The first shell came at 9.17. Shares closed at 9.35 and the pound was at 1.20, down by 4.25.", [("9am", "T09:00"), ("9.17", "T09:17")]),
    ("2023-03-07", "The first shell came at 9.17. Between 1305 and 1318 local time (1005-1018 GMT) it was quiet.", [("1305", "2023-03-07T13:05"), ("1318 local time", "2023-03-07T13:18"), ("1005-1018 GMT", "2023-03-07T10:05/2023-03-07T10:18")]),
    ("2023-03-07", "The mill struck on Tuesday between 2 and 2.15. On 3 July, at 11.45, it struck again (Update, 18.10: it has stopped).", [("Tuesday between 2 and 2.15", "2023-03-07T02:00/2023-03-07T02:15"), ("3 July, at 11.45", "2022-07-03T11:45"), ("18.10", "2022-07-03T18:10")]),
    ("2023-03-07", "We left at ten to nine in the morning and came at a quarter past six; two to one were the odds.", [("ten to nine in the morning", "T08:50"), ("a quarter past six", "T06:15")]),
    ("2023-03-07", "It must be open by the new year. A new year began. It was a very long day in a good year.", [("the new year", "2024-01-01")]),
    ("2024-03-14", "The office is shut from June to August and was dark from November to February; it rained in June or April.", [("June", "2023-06"), ("August", "2023-08"), ("November", "2023-11"), ("February", "2024-02"), ("June", "2023-06"), ("April", "2023-04")]),
    ("2024-03-14", "At midnight GMT Tuesday the film “1984” began, on 5/1 odds.", [("midnight GMT Tuesday", "2024-03-12T24:00")]),
    ("2024-03-14", "It ran for over three years, took over a month, grew 9% over two years and began over a year ago, USA Today said.", [("over three years", "P3Y"), ("over a month", "P1M"), ("two years", "P2Y"), ("over a year ago", "2023")]),
    ("2023-06-15", "The match, first set for Saturday, was moved to Sunday. It was to be played on Saturday. Gates open at noon on Friday.", [("Saturday", "2023-06-10"), ("Sunday", "2023-06-18"), ("Saturday", "2023-06-17"), ("noon on Friday", "2023-06-16T12:00")]),
    ("2023-06-15", "He is to be sentenced in July. The line said it would reopen on Monday after closing on Wednesday.", [("July", "2023-07"), ("Monday", "2023-06-19"), ("Wednesday", "2023-06-14")]),
    ("2023-06-15", "The fair runs from Friday to Sunday; tickets go on sale on Saturday. They agreed to meet again on Friday.", [("Friday", "2023-06-16"), ("Sunday", "2023-06-18"), ("Saturday", "2023-06-17"), ("Friday", "2023-06-16")]),
    ("2022-11-08", "In 2017 the phases were on December 9 and 14. In 2019, he was jailed in May. In 2020 he lost but in March he won.", [("2017", "2017"), ("December 9", "2017-12-09"), ("14", "2017-12-14"), ("2019", "2019"), ("May", "2019-05"), ("2020", "2020"), ("March", "2022-03")]),
    ("2022-11-08", "Officials expect results by Thursday; a vote could come as early as Friday. He was born in 1931, the year the mill closed.", [("Thursday", "2022-11-10"), ("Friday", "2022-11-11"), ("1931", "1931")]),
    ("2023-03-09", "He went into the water shortly before 9.30pm on July 22nd and was found at 11.05pm. Tickets go on sale on Friday.", [("9.30pm on July 22nd", "2022-07-22T21:30"), ("11.05pm", "2022-07-22T23:05"), ("Friday", "2023-03-10")]),
    ("2024-05-14", "Her family said on Monday that the funeral would be held on Friday. He was charged on Monday night and will appear in court on Wednesday.", [("Monday", "2024-05-13"), ("Friday", "2024-05-17"), ("Monday night", "2024-05-13TNI"), ("Wednesday", "2024-05-15")]),
    ("2024-05-14", "Officials warned on Thursday that the river could rise on Friday. She said she could not come on Saturday.", [("Thursday", "2024-05-09"), ("Friday", "2024-05-17"), ("Saturday", "2024-05-11")]),
]  # fmt: skip


@pytest.mark.parametrize(("published", "sentence", "expected"), NEWSROOMS, ids=[sentence for _, sentence, _ in NEWSROOMS])
def test_reads_what_newsrooms_write(published: str, sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(fact.text, fact.value) for fact in dates(sentence, published)] == expected


@pytest.mark.parametrize(("published", "sentence"), [(published, sentence) for published, sentence, _ in NEWSROOMS])
def test_no_stretch_ends_before_it_begins(published: str, sentence: str) -> None:
    for fact in dates(sentence, published):
        if fact.earliest is not None and fact.latest is not None:
            assert fact.earliest < fact.latest, fact


def test_a_paragraph_begins_with_its_hour() -> None:
    text = "17.42\nThe mayor is speaking to a crowd of people.\n\n10.02 Buses run to the north of the city.\n\nAlpha\n17.42\nBeta\n12.30"
    assert [(fact.text, fact.value) for fact in dates(text, "2023-03-07")] == [("17.42", "T17:42"), ("10.02", "T10:02")]


def test_a_feast_of_the_same_day_of_every_year_says_that_day() -> None:
    assert [fact.value for fact in dates("Christmas, Labor Day and May Day.", None)] == ["XXXX-12-25", "XXXX-XX-XX", "XXXX-05-01"]


@pytest.mark.parametrize(("published", "value"), [("0001-01-01", "XXXX-12-25"), ("9999-12-31", "9999-12-25")])
def test_no_feast_lies_on_the_wrong_side(published: str, value: str) -> None:
    assert [fact.value for fact in dates("It was last Christmas.", published)] == [value]
