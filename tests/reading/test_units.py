"""Units beside figures: spellings that are units only in the right place."""

from __future__ import annotations

import pytest

from newsfacts import Article, Engine

ENGINE = Engine(plugins=["reading"], on_error="raise")

UNITS = """
The wall is 12 m high. | metre
It runs on 5 W now. | watt
It weighs 10kg now. | kilogram
It cost 11c more. | cent
A high of 30C is forecast. | degree Celsius
A high of 30c is forecast. |
The 777F took off. |
It is 25.5in wide. | inch
It is 5 ft wide. | foot
They sold 50,000 in Lyon. |
He ran it in 9.58s there. | second
She is in her 30s now. |
He has 0.5 WAR now. | win above replacement
Winds of 20 kn blew. | knot
The ticket cost 150 kn there. | Croatian kuna
They ate 20 pounds of rice. | pound-mass
A 200-pound man fell. | pound-mass
The fish weighs 50 pounds. | pound-mass
It cost 20 pounds. | pound sterling
It took 361 million pounds. | pound sterling
In the cold of 30 degrees it froze. | degree
He is 6'2" tall. | foot
They flew at 30' there. | foot
He said 'we sold 30' and left. |
It costs RM5 there. | Malaysian ringgit
The R2 robot is here. |
It costs R200 there. | South African rand
They play on a PS5 there. |
It costs PS6m there. | pound sterling
It costs us $5 there. | US dollar
It is a $5 note. | US dollar
They met at COP26 there. |
It costs 20 usd | US dollar
They took 5 per cent of it. | percent
They rose by 5 percentage points. | percentage point
It fell 5 bps there. | basis point
It is 3 sq ft there. | square foot
It is 190 km2. | square kilometre
It is 10 kV there. | kilovolt
It runs at 100km/hr there. | kilometre per hour
A 52,000 barrel-a-day plant. | barrel
They sent 40 men. |
They sent 5 St Mary's pupils. |
""".strip().splitlines()


@pytest.mark.parametrize("line", UNITS)
def test_unit(line: str) -> None:
    text, _, name = (part.strip() for part in line.partition("|"))
    unit = ENGINE.read(Article(text)).numerals[0].unit
    assert (unit.unit.name if unit else "") == name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It cost HK $3.7 billion.", "HK $"),
        ("It cost 5 Swiss francs.", "Swiss francs"),
        ("It is 5 degrees Celsius.", "degrees Celsius"),
        ("It is 5-mile long.", "mile"),
        ("It took hundreds of miles.", "miles"),
        ("Boys aged 12 came.", "aged"),
    ],
)
def test_where_the_unit_stands(text: str, words: str) -> None:
    unit = ENGINE.read(Article(text)).numerals[0].unit
    assert unit is not None
    assert text[unit.start : unit.end].strip() == words
