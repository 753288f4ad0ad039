"""Nouns that name stretches of time."""

from newsfacts.values import TimexMod

UNITS: dict[str, str] = {
    "second": "S", "minute": "TM", "hour": "H", "day": "D", "week": "W", "weekend": "WE", "fortnight": "FN",
    "month": "M", "quarter": "Q", "half": "HY", "year": "Y", "decade": "DE", "century": "CE", "millennium": "ML",
    "mins": "TM", "min": "TM", "hrs": "H", "hr": "H", "secs": "S",
    "seconds": "S", "minutes": "TM", "hours": "H", "days": "D", "nights": "NI", "weeks": "W", "weekends": "WE", "fortnights": "FN",
    "months": "M", "quarters": "Q", "halves": "HY", "years": "Y", "decades": "DE", "centuries": "CE",
    "period": "PE", "periods": "PE", "weekday": "WD", "weekdays": "WD", "millennia": "ML",
}  # fmt: skip
"""Nouns in singular and plural, with the code of their unit."""

PLURALS = frozenset(word for word in UNITS if word.endswith("s") and word != "s") | {"millennia"}

DURATION_LETTERS = {
    "S": ("T", "S", 1), "TM": ("T", "M", 1), "H": ("T", "H", 1), "D": ("", "D", 1), "NI": ("", "D", 1), "W": ("", "W", 1),
    "WE": ("", "WE", 1), "FN": ("", "W", 2), "M": ("", "M", 1), "Q": ("", "Q", 1), "Y": ("", "Y", 1), "DE": ("", "DE", 1),
    "CE": ("", "CE", 1), "HY": ("", "M", 6), "ML": ("", "CE", 10), "WD": ("", "WD", 1),
}  # fmt: skip
"""For each unit: "T" for a unit of the clock, TIMEX3's letter, and how many of that letter's units it makes."""

FREQUENCIES = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "fortnightly": "P2W", "biweekly": "P2W", "monthly": "P1M",
    "quarterly": "P1Q", "annually": "P1Y", "yearly": "P1Y", "biannually": "P6M", "biennially": "P2Y", "annual": "P1Y",
    "semiannual": "P6M", "semiannually": "P6M", "biennial": "P2Y", "bimonthly": "P2M", "everyday": "P1D",
}  # fmt: skip
"""Adverbs and adjectives that say how often."""

LENGTHS = {"daylong": "P1D", "weeklong": "P1W", "monthlong": "P1M", "yearlong": "P1Y", "hourlong": "PT1H", "decadelong": "P1DE"}
"""Adjectives that say how long."""

VAGUE_COUNTS = frozenset("few several many some numerous countless".split())
"""Counts that say no number."""

BACKWARD = frozenset("last past previous preceding prior recent latest".split())
FORWARD = frozenset("next coming following upcoming subsequent succeeding ensuing future".split())
"""Adjectives that point before and after the time of speaking or telling."""

AMOUNT_HEDGES: dict[str, TimexMod] = {
    "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "some": "APPROX",
    "nearly": "LESS_THAN", "almost": "LESS_THAN", "under": "LESS_THAN", "than less": "LESS_THAN", "than fewer": "LESS_THAN",
    "than more": "MORE_THAN", "than longer": "MORE_THAN", "than greater": "MORE_THAN", "least at": "EQUAL_OR_MORE", "most at": "EQUAL_OR_LESS", "to up": "EQUAL_OR_LESS",
    "than more no": "EQUAL_OR_LESS", "than less no": "EQUAL_OR_MORE", "than longer no": "EQUAL_OR_LESS", "than fewer no": "EQUAL_OR_MORE",
    "than more not": "EQUAL_OR_LESS", "than less not": "EQUAL_OR_MORE", "over well": "MORE_THAN",
    "over just": "MORE_THAN", "over slightly": "MORE_THAN", "under just": "LESS_THAN", "as long as": "EQUAL_OR_LESS", "as much as": "EQUAL_OR_LESS", "as many as": "EQUAL_OR_LESS", "as little as": "EQUAL_OR_MORE",
}  # fmt: skip
"""Words before an amount of time, read from right to left, with TIMEX3's ``mod``."""
