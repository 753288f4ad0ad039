"""Words of the calendar: months, weekdays, parts of the day, seasons; all in lower case."""

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
    "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
"""Month names and abbreviations, with the number of the month."""

SHORT_MONTHS = frozenset(word for word in MONTHS if len(word) < 5) - {"may", "june", "july"}
"""The abbreviations: alone, without a day or a year, they say little."""

AMBIGUOUS_MONTHS = frozenset({"may", "march", "mar", "august", "sept", "jan"})
"""Month words that are other words too (a verb, a name): in lower case they are months only beside figures."""

WEEKDAYS = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    "mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6, "sundays": 7,
}  # fmt: skip
"""Weekdays and their plurals, with their ISO number."""

SHORT_WEEKDAYS = {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip
"""Abbreviations; "sun", "sat", "wed" and "mon" are other words too, so they count only beside a date or a clock time."""

DAY_PARTS = {
    "morning": "MO", "forenoon": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "midday": "MI", "daytime": "DT",
    "lunchtime": "MI", "dawn": "MO", "dusk": "EV", "overnight": "NI", "daybreak": "MO", "nightfall": "NI", "sunrise": "MO",
    "sunset": "EV", "teatime": "AF", "breakfast": "MO", "dinnertime": "EV",
}  # fmt: skip
"""Parts of the day, with TIMEX3's code."""

HOURS_OF_DAY_PARTS = {"MO": (6, 12), "MI": (11, 14), "AF": (12, 18), "EV": (18, 22), "NI": (20, 30), "DT": (8, 18)}
"""From which hour to which a part of the day runs; hours past 24 belong to the next day."""

SEASONS = {"spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI"}
"""Seasons of the northern hemisphere, with TIMEX3's code."""
