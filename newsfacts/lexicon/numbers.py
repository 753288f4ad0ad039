"""Words and signs that stand for numbers."""

from __future__ import annotations

from decimal import Decimal

UNITS = {
    word: Decimal(value)
    for value, words in enumerate(("zero nought naught", *"one two three four five six seven eight nine".split()))
    for word in words.split()
}
TEENS = {
    word: Decimal(10 + value)
    for value, word in enumerate("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split())
}
TENS = {
    word: Decimal(10 * value)
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
MAGNITUDES = {
    "thousand": Decimal(10**3),
    "lakh": Decimal(10**5),
    "million": Decimal(10**6),
    "crore": Decimal(10**7),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
    "quadrillion": Decimal(10**15),
}
"""Words that multiply what stands before them."""

DOZEN = dict.fromkeys("dozen doz dozs dzs".split(), Decimal(12))
HUNDRED = {"hundred": Decimal(100)}

SHORT_MAGNITUDES = {
    "k": Decimal(10**3),
    "K": Decimal(10**3),
    "thou": Decimal(10**3),
    "m": Decimal(10**6),
    "M": Decimal(10**6),
    "mn": Decimal(10**6),
    "mln": Decimal(10**6),
    "mil": Decimal(10**6),
    "mio": Decimal(10**6),
    "MM": Decimal(10**6),
    "cr": Decimal(10**7),
    "b": Decimal(10**9),
    "B": Decimal(10**9),
    "bn": Decimal(10**9),
    "Bn": Decimal(10**9),
    "bln": Decimal(10**9),
    "bil": Decimal(10**9),
    "tn": Decimal(10**12),
    "trn": Decimal(10**12),
    "tln": Decimal(10**12),
    "T": Decimal(10**12),
    "dz": Decimal(12),
    "dzs": Decimal(12),
    "doz": Decimal(12),
    "dozs": Decimal(12),
}
"""As written after figures: "$1.2bn", "10 mln"."""

DENOMINATORS = {
    word: Decimal(value)
    for value, words in {
        2: "half halves",
        3: "third thirds",
        4: "quarter quarters fourth fourths",
        5: "fifth fifths",
        6: "sixth sixths",
        7: "seventh sevenths",
        8: "eighth eighths",
        9: "ninth ninths",
        10: "tenth tenths",
        11: "eleventh elevenths",
        12: "twelfth twelfths",
        15: "fifteenth fifteenths",
        16: "sixteenth sixteenths",
        20: "twentieth twentieths",
        30: "thirtieth thirtieths",
        50: "fiftieth fiftieths",
        100: "hundredth hundredths",
        1000: "thousandth thousandths",
        10**6: "millionth millionths",
        10**9: "billionth billionths",
        10**12: "trillionth trillionths",
    }.items()
    for word in words.split()
}
"""Ordinal words as the lower part of a fraction: "two-thirds"."""

FRACTION_SIGNS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
    "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8), "⅑": (1, 9), "⅒": (1, 10),
}  # fmt: skip

INDEFINITE = {
    "tens": Decimal(10),
    "dozens": Decimal(12),
    "hundreds": Decimal(100),
    "thousands": Decimal(10**3),
    "lakhs": Decimal(10**5),
    "millions": Decimal(10**6),
    "crores": Decimal(10**7),
    "billions": Decimal(10**9),
    "trillions": Decimal(10**12),
}
"""Plurals that say only the order of magnitude: "hundreds of" is read as 100 to 1,000, "dozens of" as 12 to 120."""

ORDINALS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
    "seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth hundredth".split()
)
SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−–", "0123456789-+--")

COUNTED_IN_MILLIONS = (
    "ridership readership viewership audience audiences viewer viewers listener listeners user users subscriber subscribers subscriptions "
    "customer customers passenger passengers visitor visitors visits population populations inhabitants residents people member members "
    "membership voters votes jobs workers households homes journeys trips patients pupils students children migrants refugees tourists "
    "arrivals copies downloads streams unemployed unemployment jobless followers vehicles barrels tonnes bales doses tests claimants sales deliveries "
    "attendance attendances traffic crossings streams fans households births deaths cases vaccinations"
).split()
"""What makes millions of the "m" of a figure that follows: "ridership fell to 7.53m"."""

MEASURED_IN_METRES = (
    "metre metres meter meters long tall high wide deep height depth length width distance radius wave waves jump jumped leap leapt throw "
    "threw cleared swam ran river sea sank dive dived within every apart away sprint freestyle"
).split()
"""What makes metres of it, between that and the figure."""
