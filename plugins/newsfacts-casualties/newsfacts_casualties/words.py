"""The words that tell of casualties, by what they need beside them."""

from __future__ import annotations

from newsfacts_casualties.fact import Kind

DOES: dict[str, Kind] = {
    "killed": "killed", "killing": "killed", "kills": "killed", "kill": "killed", "murdered": "killed", "murdering": "killed",
    "massacred": "killed", "slaughtered": "killed",
    "injured": "injured", "injuring": "injured", "injures": "injured", "injure": "injured",
    "wounded": "injured", "wounding": "injured", "wounds": "injured", "wound": "injured", "hurting": "injured",
}  # fmt: skip
"""Verbs before the figure: killed 12 people, wounding 30."""
HAPPENED: dict[str, Kind] = {
    "killed": "killed", "murdered": "killed", "massacred": "killed", "slaughtered": "killed", "slain": "killed",
    "injured": "injured", "wounded": "injured", "hurt": "injured",
}  # fmt: skip
"""Participles behind the figure: 12 people were killed, 30 injured."""

DIED: dict[str, Kind] = {
    "died": "killed", "die": "killed", "perished": "killed", "drowned": "killed", "dead": "killed",
    "missing": "missing", "unaccounted": "missing",
}  # fmt: skip
"""Words behind the figure that take no object: 12 people died, are missing, 12 dead."""

COUNTED: dict[str, Kind] = {
    "deaths": "killed", "fatalities": "killed", "death": "killed", "fatality": "killed", "injuries": "injured",
}  # fmt: skip
"""Nouns that are counted: 12 deaths, three confirmed fatalities."""

OF: dict[str, Kind] = {"deaths": "killed", "lives": "killed", "killing": "killed", "killings": "killed", "murder": "killed",
                       "murders": "killed", "disappearance": "missing"}  # fmt: skip
"""Nouns before "of" and a figure: the deaths of 12 people."""

TRIGGERS = frozenset({*DOES, *HAPPENED, *DIED, *COUNTED, *OF, "toll"})

NOT_PEOPLE = frozenset(
    "cattle cow cows calf calves sheep goat goats pig pigs chicken chickens poultry bird birds fish whale whales dolphin "
    "dolphins dog dogs cat cats horse horses animal animals elephant elephants rhino rhinos deer tree trees bill bills job "
    "jobs plan plans project projects proposal proposals deal deals file files document documents page pages item items "
    "report reports".split()
)
"""What is killed or missing in the news and is not counted here."""

PEOPLE = frozenset(
    "people persons person men man women woman children child boys boy girls girl adults students pupils soldiers troops "
    "miners passengers crew residents civilians migrants refugees sailors fishermen climbers hikers tourists victims "
    "relatives staff others citizens nationals families members police personnel servicemen peacekeepers sherpas youths "
    "teenagers infants nurses guards monks priests nuns judges pilots guests patients parents agents deputies journalists "
    "clerks cooks friends villagers".split()
)
PERSONAL_ENDINGS = ("men", "women", "ers", "ors", "ists", "ants", "ians", "ees", "ese", "guards", "mates")
"""Who can be missing: many things can be that are nobody."""

NEVER_IN_NOUNS = frozenset(
    "a an the this that these those some any all both each his her its their our my your he she it they we you i who whom "
    "whose which what where when while of in on at by for from to with within without into onto over under near after "
    "before during since until against between among across along around outside inside aboard through throughout about "
    "above below behind beside despite and or but nor so if as than then because although though am is are was were be been "
    "being has have had having do does did done can could may might must shall should will would get got not never also "
    "only just still now already later ago early late today yesterday tomorrow tonight overnight instead monday tuesday "
    "wednesday thursday friday saturday sunday confirmed feared believed presumed reported reportedly thought said known "
    "found left remain remained remains lost died including shot burned beaten listed declared pronounced trapped rescued".split()
)
"""Words at which the noun behind a figure is over."""
