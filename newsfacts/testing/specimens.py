"""A few invented articles for the checks that need the same texts each time (child processes, threads, pickles)."""

from __future__ import annotations

from newsfacts.article import Article

ARTICLES = (
    Article(
        "“We did everything that could be done,” Mayor Ruth Castell told reporters on Tuesday. “It was not enough.”\n\n"
        "At least 27 fishing boats sank in the storm, and about 3,400 homes, or 12 percent of the town, "
        "lost power for two days.\n\n"
        "Castell said that repairs would cost $4.5 million. She called the sea wall “a joke”.",
        "2023-11-09",
    ),
    Article(
        "PORT SALEN, May 3 - Brightwater Energy cut its forecast for 2024 by 0.5 percentage points after profit fell 18% "
        "to €210 million.\n"
        "According to Chief Executive Nora Whitfield, orders had been weak since last autumn.\n"
        '"Nothing has changed," she said. "Not one thing."',
        "2024-05-03",
    ),
    Article(
        "Dr. Osei, 54, arrived from the U.S. in 1998; two of her three brothers stayed. “Is it us?” she asked. “No.”\r\n\r\n"
        "“We have lost everything,” said Tom Barrett.\r\n\r\n“Even the boats are gone.”\r\n\r\n"
        "Between 200 and 300 people marched ten miles on 14 July 2019, police said. Flight 220 left at 3:15 p.m.",
    ),
    Article(
        "‘Nobody knew’, he said – and ‘nobody’ meant twenty-two officials, half of them paid. Rates rose 25 basis points.",
        "2019-07-31",
    ),
    Article(
        "Harlow Rovers 3-2 Castlebridge\n"
        "Some 5 to 10 boats, and 3 or 4 more. Between May 3 and June 5, 2020. From 9 a.m. to 5:30 p.m. on 12/11/2019.\n"
        "He paid $3 million to $5m, up 1.2% from €2,000. Two thirds of them; one in five. The first half of the 1990s.\n"
        "He’s 6ft 2in and weighs 80 kg. “No,” said Mr. Lee Jr., “not in a million years.” Asked why, she said: ‘Because.’\n"
        "At 20.30 GMT next Monday, five hundred twelve to four hundred. More than twice a week since last March, he added.\n"
        "Rovers won 3-2. Call 555-0134. Section 14(b), Flight 220, COVID-19, G20. The U.N. said so. It fell to 98.6 F.",
        "2022-03-01",
    ),
    Article("", "2020-01-01"),
    Article("An open “quote and 12 \ud800 things\x00 of May 2, said nobody", None),
)
