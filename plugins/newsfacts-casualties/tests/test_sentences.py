"""Sentences in the manner of several newsrooms, with the casualties in them."""

import pytest
from newsfacts_casualties import Casualty, casualties

from newsfacts import Article, Engine

ENGINE = Engine(["builtin", casualties])


def found(sentence: str) -> list[str]:
    """Each as "killed >= 12 people"; a range as "40-50"; nobody's name as nothing."""
    facts = ENGINE.run(Article(sentence)).facts.of(Casualty)
    return [
        " ".join(
            [fact.kind, fact.modifier, f"{fact.low}-{fact.high}" if fact.value is None else str(fact.value), fact.who or ""]
        ).rstrip()
        for fact in facts
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A bomb killed at least 12 people and wounded 30 on Monday.", ["killed >= 12 people", "injured = 30"]),
        ("Two gunmen killed three soldiers and two civilians.", ["killed = 3 soldiers", "killed = 2 civilians"]),
        ("US strikes have killed 31 people, wounded more than 100 others.", ["killed = 31 people", "injured > 100"]),
        ("Bus plunges into gorge; 27 dead, 11 hurt", ["killed = 27", "injured = 11"]),
        ("TWO DEAD, 16 INJURED IN NIGHTCLUB FIRE", ["killed = 2", "injured = 16"]),
        ("Bombs kill 12 in Marovia", ["killed = 12"]),
        ("The floods have killed more than 1,300 people, about 400 of them children.", ["killed > 1300 people"]),
        ("The crash injured the driver and two passengers.", ["injured = 2 passengers"]),
        ("It killed the mayor, his wife and two bodyguards.", ["killed = 2 bodyguards"]),
        ("One soldier and two civilians were wounded.", ["injured = 1 soldier", "injured = 2 civilians"]),
        ("The number of people killed in the landslide has risen to 33.", ["killed = 33"]),
        ("The toll stood at 118 dead and 2,000 injured.", ["killed = 118", "injured = 2000"]),
        ("Police shot dead two men.", ["killed = 2 men"]),
        ("Police arrested 12 people and three soldiers were killed.", ["killed = 3 soldiers"]),
        ("Three nurses, two doctors and 14 patients died.", ["killed = 3 nurses", "killed = 2 doctors", "killed = 14 patients"]),
        ("At least six persons were killed while 14 others were hurt.", ["killed >= 6 persons", "injured = 14"]),
        (
            "At least 12 people, including three children, were killed and 30 others injured.",
            ["killed >= 12 people", "injured = 30"],
        ),
        ("The blast left 12 people dead and dozens injured.", ["killed = 12 people", "injured = 12-120"]),
        ("Hundreds of people have been killed.", ["killed = 100-1000 people"]),
        ("Between 40 and 50 miners were reported dead.", ["killed = 40-50 miners"]),
        ("Two of the attackers were also killed.", ["killed = 2 attackers"]),
        ("Of the 48 aboard, 45 perished.", ["killed = 45"]),
        ("12 of the 30 passengers died.", ["killed = 12 passengers"]),
        (
            "Forty-three students went missing; a dozen fishermen remain unaccounted for.",
            ["missing = 43 students", "missing = 12 fishermen"],
        ),
        ("The fire claimed 12 lives. Twenty-one people lost their lives.", ["killed = 12", "killed = 21 people"]),
        ("There were three confirmed deaths and 1,200 injuries.", ["killed = 3", "injured = 1200"]),
        ("The deaths of 12 people shocked the town.", ["killed = 12 people"]),
        ("The death toll from Friday’s quake rose to 45.", ["killed = 45"]),
        ("The death toll rose from 10 to 12.", ["killed = 12"]),
        ("Officials put the number of injured at 61.", ["injured = 61"]),
        ("No one was hurt, and no injuries were reported.", ["injured = 0", "injured = 0"]),
        # and what is none
        ("Some 30 people were killed or wounded.", []),
        ("The storm could kill hundreds; the death toll may reach 500.", []),
        ("The plot to kill 12 ministers failed.", []),
        ("The farmer killed 12 cows, and lawmakers killed two bills.", []),
        ("He was killed 12 years ago. She died in 1998 aged 54.", []),
        ("Two gunmen killed a guard before fleeing.", []),
        ("Twelve documents are missing.", []),
    ],
)
def test_sentence(sentence, expected):
    assert found(sentence) == expected


def test_a_figure_is_attributed_to_who_vouches_for_it():
    [fact] = ENGINE.run(Article("The army said 14 of its soldiers had been killed.")).facts.of(Casualty)
    assert fact.text == "14 of its soldiers"
    assert fact.cue.text == "killed"
    assert fact.attributed_to is not None
    assert fact.attributed_to.name == "The army"


def test_a_casualty_stands_beside_the_quantity_in_the_same_words():
    facts = ENGINE.run(Article("The crash killed 12 people.")).facts
    assert {fact.type for fact in facts} == {"casualty", "quantity"}


def test_installed():
    engine = Engine()
    assert "casualties" in {extractor.name for extractor in engine.extractors}
    [row] = [row for row in engine.run(Article("Two people died.")).facts.to_dicts() if row["type"] == "casualty"]
    assert (row["value"], row["who"], row["cue"]) == ("2", "people", {"text": "died", "start": 11, "end": 15})
