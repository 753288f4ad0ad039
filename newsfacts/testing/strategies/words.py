"""The invented people, places and sentences that the strategies draw from. All of it is made up."""

from __future__ import annotations

PEOPLE = ("Anna Keller", "Daniel Okafor", "Maria Lindqvist", "Tom Barrett", "Priya Raman", "Luis Ferreira")
TITLED = ("Mayor Ruth Castell", "Prime Minister Ivo Brandt", "Dr. Lena Osei", "Gen. Paul Amaro", "Chief Executive Nora Whitfield")
PLACES = ("Harlow", "Kestrel Bay", "Port Salen", "the Orla valley", "northern Marovia")
ORGANISATIONS = ("the council", "Brightwater Energy", "the health ministry", "the Marovian Red Cross")

NEUTRAL = (
    "The road leads past green fields.",
    "Many shops in the old town stay open.",
    "The river is wide here, and its banks are green.",
    "The buses run along the coast.",
    "The nets hang from the walls of the houses.",
    "The wind comes from the sea.",
)
"""Sentences without names, numbers, dates, quote marks or words of speech."""

STATEMENTS = (
    "The bridge will stay open",
    "We did everything that could be done",
    "Nobody knew how much water was in the tunnel",
    "It is too early to speak of a deal",
    "I do not believe a word of it",
)
"""What people say, without the stop."""

LOOSE = (
    "{person} of {place} declined to comment.",
    "According to {organisation}, the talks in {place} had failed.",
    "{person} said that {organisation} would appeal.",
    "He said it was “a matter of days”.",
    '"Nothing has changed," {person} told reporters. "Not one thing."',
    "She had called the plan ‘unworkable’.",
    "It’s the workers’ own fund, {organisation} added.",
    "{place} – {person}, 54, was arrested at 3:15 p.m. on Monday.",
    "In May, a vote on Section 14(b) failed 52-48.",
    "Flight 220 carried about 180 people, most of them from {place}.",
    "The index fell 1.2 percent to 4,310.55 in early trading.",
    "Dr. Osei arrived from the U.S. in 1998; two of her three brothers stayed.",
    "Asked whether “the worst” was over, {person} shrugged.",
    "“We have lost everything,” said {person}.\n\n“Even the boats are gone.",
    "Between 200 and 300 homes (some 40% of the total) were without power for two days.",
    "“Is it us?” he asked. “No.”",
)
"""Sentences for ``articles()``: the constructions of news, with nothing promised about what is in them."""
