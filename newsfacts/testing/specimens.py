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
    Article("", "2020-01-01"),
    Article("An open “quote and 12 \ud800 things\x00 of May 2, said nobody", None),
)
