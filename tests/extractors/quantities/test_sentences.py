"""Quantities in the constructions of news English: a table of short sentences and what they say."""

from __future__ import annotations

from decimal import Decimal

import pytest

from newsfacts import Article, Engine, Quantity

ENGINE = Engine(plugins=["reading", "quantities", "percentages"], on_error="raise")


def quantities(text: str) -> list[Quantity]:
    return list(ENGINE.run(Article(text)).facts.of(Quantity))


def only(text: str) -> Quantity:
    found = quantities(text)
    assert len(found) == 1, [fact.text for fact in found]
    return found[0]


COUNTS = [
    # sentence, span, value, modifier, noun
    ("They sent around 1,200 Polish troops there.", "around 1,200 Polish troops", 1200, "~", "Polish troops"),
    ("Guests showed three negative PCR tests at the door.", "three negative PCR tests", 3, "=", "negative PCR tests"),
    ("I saw two badly staged, poorly lit shows.", "two badly staged, poorly lit shows", 2, "=", "badly staged, poorly lit shows"),
    ("Some 30 private and public schools closed.", "Some 30 private and public schools", 30, "~", "private and public schools"),
    ("At least 12 police officers were hurt.", "At least 12 police officers", 12, ">=", "police officers"),
    ("Five more people came.", "Five more people", 5, "=", "more people"),
    ("It makes 2.5 million new Covid-19 tests.", "2.5 million new Covid-19 tests", 2_500_000, "=", "new Covid-19 tests"),
    ("Nearly 40 Kurdish and Arab fighters fled.", "Nearly 40 Kurdish and Arab fighters", 40, "~", "Kurdish and Arab fighters"),
    ("No fewer than six ministers resigned.", "No fewer than six ministers", 6, ">=", "ministers"),
    ("It lost as many as 90 ships.", "as many as 90 ships", 90, "<=", "ships"),
    ("Fewer than 20 wolves remain.", "Fewer than 20 wolves", 20, "<", "wolves"),
    ("It seats 500 or more guests.", "500 or more guests", 500, ">=", "guests"),
    ("It took 20-odd attempts.", "20-odd attempts", 20, "~", "attempts"),
    ("The panel of 5,000 or so voters met.", "5,000 or so voters", 5000, "~", "voters"),
    ("The 14-member council voted.", "14-member", 14, "=", "member"),
    ("One of the best wireless speakers broke.", "One of the best wireless speakers", 1, "=", "best wireless speakers"),
    ("They used 36,000 staff from abroad.", "36,000 staff", 36_000, "=", "staff"),
    ("Two outside agencies were asked.", "Two outside agencies", 2, "=", "outside agencies"),
    ("Ten-man Ashbridge held on.", "Ten-man", 10, "=", "man"),
    ("A three-judge panel ruled.", "three-judge", 3, "=", "judge"),
    ("A dozen eggs broke.", "A dozen eggs", 12, "=", "eggs"),
    ("Two-thirds of Liberals agreed.", "Two-thirds of Liberals", Decimal(2) / 3, "=", "Liberals"),
    ("Nearly six in 10 renters agreed.", "Nearly six in 10 renters", Decimal("0.6"), "~", "renters"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "span", "value", "modifier", "noun"), COUNTS)
def test_counts(text: str, span: str, value: Decimal, modifier: str, noun: str) -> None:
    found = [fact for fact in quantities(text) if fact.text == span]
    assert found, [fact.text for fact in quantities(text)]
    fact = found[0]
    assert fact.value is not None
    assert abs(fact.value - value) < Decimal("1e-20")
    assert (fact.modifier, fact.noun, fact.unit, fact.currency) == (modifier, noun, None, None)
    assert fact.roles.noun is not None
    assert fact.roles.noun.of(text) == noun
    assert fact.head == noun.split()[-1]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Town won one of their last nine.", "one"),
        ("They are two clear of the drop zone.", "two"),
        ("They sit three adrift of safety.", "three"),
        ("Some 130,000 fled.", "Some 130,000"),
        ("A 6.2-magnitude quake struck.", "6.2"),
    ],
)
def test_no_adjective_is_counted(text: str, span: str) -> None:
    fact = quantities(text)[0]
    assert (fact.text, fact.noun, fact.head) == (span, None, None)


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("They met on nine of the previous 13 nights.", "nights"),
        ("By then 29 of the 44 families had gone.", "families"),
        ("They won four of its last five matches.", "matches"),
        ("It shed 1,200 of its 18,500 jobs.", "jobs"),
    ],
)
def test_a_part_counts_what_its_whole_does(text: str, noun: str) -> None:
    part, whole = quantities(text)
    assert (part.noun, part.assumed, part.roles.noun) == (noun, True, whole.roles.noun)
    assert (whole.noun, whole.assumed) == (noun, False)


MEASURES = [
    # sentence, span, value, modifier, unit, dimension
    ("The talks lasted more than three hours.", "more than three hours", "3", ">", "hour", "time"),
    ("The longest took 4 1/2 hours.", "4 1/2 hours", "4.5", "=", "hour", "time"),
    ("She hiked just under 20 km that day.", "just under 20 km", "20", "<", "kilometre", "length"),
    ("A 5-mile run followed.", "5-mile", "5", "=", "mile", "length"),
    ("It spans 1520 sq m there.", "1520 sq m", "1520", "=", "square metre", "area"),
    ("Gusts hit 120 mph there.", "120 mph", "120", "=", "mile per hour", "speed"),
    ("It runs at 140 km/h there.", "140 km/h", "140", "=", "kilometre per hour", "speed"),
    ("It was minus-260 degrees Celsius.", "minus-260 degrees Celsius", "-260", "=", "degree Celsius", "temperature"),
    ("Temperatures reached 40C there.", "40C", "40", "=", "degree Celsius", "temperature"),
    ("Highs of 21°C came.", "21°C", "21", "=", "degree Celsius", "temperature"),
    ("A 23-year-old man came.", "23-year-old", "23", "=", "year of age", "age"),
    ("Girls aged 14 came.", "aged 14", "14", "=", "year of age", "age"),
    ("It is for those under the age of 16 there.", "under the age of 16", "16", "<", "year of age", "age"),
    ("He is 6'2\" tall.", "6'2\"", "6.166666666666666666666666667", "=", "foot", "length"),
    ("The 6-foot-3 guard fell.", "6-foot-3", "6.25", "=", "foot", "length"),
    ("He weighs 11st 7lb now.", "11st 7lb", "11.5", "=", "stone", "mass"),
    ("A 200-pound man fell.", "200-pound", "200", "=", "pound-mass", "mass"),
    ("It stores 256GB there.", "256GB", "256", "=", "gigabyte", "data"),
    ("A 5.5kWh battery helps.", "5.5kWh", "5.5", "=", "kilowatt hour", "energy"),
    ("It burns 12.3m tonnes there.", "12.3m tonnes", "12300000", "=", "tonne", "mass"),
    ("It flew hundreds of miles there.", "hundreds of miles", None, "=", "mile", "length"),
    ("It lasted three consecutive months there.", "three consecutive months", "3", "=", "month", "time"),
    ("It fell to 4 ppb there.", "4 ppb", "4", "=", "parts-per-billion", "concentration"),
    ("Output hit 800,000 barrels a day there.", "800,000 barrels a day", "800000", "=", "barrel per day", "volume per time"),
    ("They run three thousand tests per day there.", "three thousand tests per day", "3000", "=", "test per day", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "span", "value", "modifier", "unit", "dimension"), MEASURES)
def test_measures(text: str, span: str, value: str | None, modifier: str, unit: str, dimension: str | None) -> None:
    fact = only(text)
    assert fact.unit is not None
    assert (fact.text, fact.modifier, fact.unit.name, fact.unit.dimension) == (span, modifier, unit, dimension)
    assert fact.value == (None if value is None else Decimal(value))


MONEY = [
    # sentence, span, value, unit, currency, assumed
    ("It paid $75 million there.", "$75 million", "75000000", "US dollar", "USD", True),
    ("It paid US$5 there.", "US$5", "5", "US dollar", "USD", False),
    ("It paid $US5 there.", "$US5", "5", "US dollar", "USD", False),
    ("It paid $500 US there.", "$500", "500", "US dollar", "USD", False),
    ("It paid A$1.3bn there.", "A$1.3bn", "1300000000", "Australian dollar", "AUD", False),
    ("It paid HK $3.7 billion there.", "HK $3.7 billion", "3700000000", "Hong Kong dollar", "HKD", False),
    ("It paid £5m there.", "£5m", "5000000", "pound sterling", "GBP", True),
    ("It paid 10.5 million Canadian dollars.", "10.5 million Canadian dollars", "10500000", "Canadian dollar", "CAD", False),
    ("It paid 10 dollars there.", "10 dollars", "10", "US dollar", "USD", True),
    ("It paid 35 lakh rupees there.", "35 lakh rupees", "3500000", "Indian rupee", "INR", True),
    ("It paid Rs 1,200 crore there.", "Rs 1,200 crore", "12000000000", "Indian rupee", "INR", False),
    ("It paid 110 JPY there.", "110 JPY", "110", "Japanese yen", "JPY", False),
    ("It paid CHF 20 there.", "CHF 20", "20", "Swiss franc", "CHF", False),
    ("It paid 5 € there.", "5 €", "5", "euro", "EUR", False),
    ("It paid 3 dollars 50 cents there.", "3 dollars 50 cents", "3.5", "US dollar", "USD", True),
    ("It paid tens of thousands of dollars there.", "tens of thousands of dollars", None, "US dollar", "USD", True),
    ("It paid 361 million pounds there.", "361 million pounds", "361000000", "pound sterling", "GBP", True),
    ("It paid 12,000 bitcoin there.", "12,000 bitcoin", "12000", "bitcoin", "BTC", False),
    ("It asked Rs 320 per bed per year.", "Rs 320 per bed per year", "320", "Indian rupee per bed per year", None, False),
    # a price is a rate, not an amount of money: its unit names the currency
    ("It asked $58.24 per barrel there.", "$58.24 per barrel", "58.24", "US dollar per barrel", None, True),
    ("It asked £24 a year there.", "£24 a year", "24", "pound sterling per year", None, True),
    ("It asked 9 million yen ($2.4 million) a year there.", "9 million yen", "9000000", "Japanese yen per year", None, True),
    ("It paid Dh12.3m there.", "Dh12.3m", "12300000", "UAE dirham", "AED", False),
    ("It paid NIS 30m there.", "NIS 30m", "30000000", "Israeli shekel", "ILS", False),
    ("It paid R150 there.", "R150", "150", "South African rand", "ZAR", False),
    ("It asked 40 Canadian cents there.", "40 Canadian cents", "40", "Canadian cent", None, False),
    ("It asked 45p there.", "45p", "45", "penny", None, False),
    ("It asked 19 cents there.", "19 cents", "19", "cent", None, False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "span", "value", "unit", "currency", "assumed"), MONEY)
def test_money(text: str, span: str, value: str | None, unit: str, currency: str | None, assumed: bool) -> None:
    fact = quantities(text)[0]
    assert fact.unit is not None
    assert (fact.text, fact.unit.name, fact.currency) == (span, unit, currency)
    assert fact.value == (None if value is None else Decimal(value))
    if currency == "USD":
        assert fact.assumed is assumed


@pytest.mark.parametrize(
    ("url", "currency"),
    [
        ("https://www.example.com.au/a", "AUD"),
        ("https://news.example.ca/b", "CAD"),
        ("https://example.com/c", "USD"),
        (None, "USD"),
    ],
)
def test_a_bare_dollar_is_the_dollar_of_the_site(url: str | None, currency: str) -> None:
    fact = next(iter(ENGINE.run(Article("It paid $5 there.", url=url)).facts.of(Quantity)))
    assert (fact.currency, fact.assumed) == (currency, True)


RANGES = [
    ("They saw 5-10 wolves there.", "5-10 wolves", 5, 10),
    ("They saw between 5 and 10 wolves there.", "5 and 10 wolves", 5, 10),
    ("They saw from 1,000 to 2,000 wolves there.", "1,000 to 2,000 wolves", 1000, 2000),
    ("It paid $15–20 million there.", "$15–20 million", 15_000_000, 20_000_000),
    ("It paid $3 billion to $5 billion there.", "$3 billion to $5 billion", 3 * 10**9, 5 * 10**9),
    ("It paid between $160 million and $171 million there.", "$160 million and $171 million", 160_000_000, 171_000_000),
    ("They saw 1 to 2 thousand wolves there.", "1 to 2 thousand wolves", 1000, 2000),
    ("It took three or four years there.", "three or four years", 3, 4),
    ("It paid 5k-20k there.", "5k-20k", 5000, 20_000),
    ("It took more than 10 but less than 40 days there.", "more than 10 but less than 40 days", 10, 40),
    ("It went from 20 mpg in 2008 to 29 mpg there.", "20 mpg in 2008 to 29 mpg", 20, 29),
    ("It paid $500,000 to $1 million there.", "$500,000 to $1 million", 500_000, 1_000_000),
]


@pytest.mark.parametrize(("text", "span", "low", "high"), RANGES)
def test_ranges(text: str, span: str, low: int, high: int) -> None:
    fact = only(text)
    assert fact.value is None
    assert (fact.text, fact.low, fact.high) == (span, low, high)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("They fit a 7- or 8-inch screen.", [7, 8]),
        ("The index fell 58 points to 7,412 points.", [58, 7412]),
        ("Sales rose to $7 from $6 last year.", [7, 6]),
        ("They swapped 110 JPY to 1 USD.", [110, 1]),
        ("It stood 15.5 cm (6.1 inches) tall.", [Decimal("15.5"), Decimal("6.1")]),
    ],
)
def test_two_facts_stay_two(text: str, values: list[Decimal]) -> None:
    assert [fact.value for fact in quantities(text)] == values


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Shares rose by 5 points.", "up"),
        ("Crude was up 19 cents.", "up"),
        ("Output fell 300,000 barrels.", "down"),
        ("Jobs grew by 125,600 positions.", "up"),
        ("It closed down 68p.", "down"),
        ("It closed 68p lower.", "down"),
        ("Crude traded 84 cents up on the day.", "up"),
        ("Pay $5 down or leave.", None),
        ("It cut emissions by half.", "down"),
        ("It lifted the pay of nurses by about $3.", "up"),
        ("A cut opposed by 20 lawmakers failed.", None),
        ("Coal makes up 7 units.", None),
        ("Oil fell below $20.", None),
        ("It had a loss of $5 million.", None),
        ("Prices rose to $7.", None),
        ("It raised $5 million.", None),
        ("It crashed 4 minutes later.", None),
    ],
)
def test_change(text: str, change: str | None) -> None:
    assert only(text).change == change


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("It sold 435 homes by auction and 187 by tender.", ["homes", "homes"]),
        ("It sold 435 homes. It sold 187 by tender.", ["homes", None]),
        ("Her two children, 6 and 4, waited.", ["children", None, None]),
        ("They hit three sixes as Kent made 99.", ["sixes", None]),
    ],
)
def test_a_bare_number_counts_what_the_last_one_did(text: str, nouns: list[str | None]) -> None:
    assert [fact.noun for fact in quantities(text)] == nouns


NOTHING = """
They met in 1998 at the 3rd hall on 9/11, at 5 pm.
The Boeing 747 landed and COVID-19 spread among the G20.
They won 3-2 and the bill passed 52-48.
Call 911 or 999.
Call 555-0134 or use Windows 11 on Route 66 under Section 427.
It is open 24/7, a 50-50 chance, at 192.168.1.2 or 14 Mill Street.
The first man took the second half, and no one was the one.
An R150 bus and the N400 plane collided.
A six-speed gearbox is standard in the top four.
""".strip().splitlines()


@pytest.mark.parametrize("text", NOTHING)
def test_no_quantity(text: str) -> None:
    assert quantities(text) == []


class Extra:
    """A plugin with a unit of its own."""

    @staticmethod
    def newsfacts_lexicon(name: str) -> list[tuple[str, ...]]:
        return [("smoot", "smt", "length", "smoots")] if name == "units" else []


def test_units_of_plugins() -> None:
    engine = Engine(plugins=["reading", "quantities", Extra()], on_error="raise")
    facts = engine.run(Article("The bridge is 364 smoots long, not 5 smt.")).facts.of(Quantity)
    assert [(fact.text, fact.unit and fact.unit.name) for fact in facts] == [("364 smoots", "smoot"), ("5 smt", "smoot")]


AGES = [
    ("It is for adults 18 to 64 here.", None, 18, 64),
    ("It is for voters 65 and older here.", 65, None, None),
    ("Boys aged 12-14 came.", None, 12, 14),
    ("Mia Holt, 42, agreed.", 42, None, None),
    ("The driver, a woman, 42, agreed.", 42, None, None),
    ("She is 35.", 35, None, None),
    ("Most were under 18.", 18, None, None),
    ("He was a 60-year-old.", 60, None, None),
]


@pytest.mark.parametrize(("text", "value", "low", "high"), AGES)
def test_ages(text: str, value: int | None, low: int | None, high: int | None) -> None:
    fact = only(text)
    assert fact.unit is not None
    assert fact.unit.name == "year of age"
    assert (fact.value, fact.low, fact.high) == (value, low, high)
