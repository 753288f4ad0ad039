"""Number words as the calendar uses them: hours, days of the month, small counts of years, spelled years."""

_UNITS = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}

CARDINALS: dict[str, int] = {word: value for value, word in enumerate((*_UNITS, *_TEENS), 1)} | _TENS
"""One to nineteen, and the tens, to ninety."""

_ORDINAL_UNITS = "first second third fourth fifth sixth seventh eighth ninth".split()
ORDINALS: dict[str, int] = {word: value for value, word in enumerate(_ORDINAL_UNITS, 1)} | {
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    **{f"twenty-{unit}": 20 + digit for digit, unit in enumerate(_ORDINAL_UNITS, 1)},
    "thirty-first": 31,
}  # fmt: skip
"""First to thirty-first, compounds with a hyphen."""

DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
"""Decades in words, with their year within the century."""
