"""What tells where a counted noun phrase ends."""

from __future__ import annotations

PLURALS = frozenset(
    "people men women children police staff personnel cattle fish sheep deer aircraft spacecraft crew troops feet teeth mice geese oxen "
    "data media clergy youth folk criteria phenomena bacteria alumni fungi nuclei cacti larvae vertebrae strata spouses policemen "
    "policewomen firemen servicemen servicewomen businessmen businesswomen congressmen congresswomen lawmen fishermen gunmen salesmen "
    "spokesmen sportsmen midfielders craftsmen countrymen grandchildren schoolchildren stepchildren lives wives knives wolves halves "
    "leaves thieves shelves loaves dice species series offspring swine bison salmon trout shrimp squid poultry livestock poor "
    "homeless wounded injured dead missing others headquarters crossroads barracks works means".split()
)
"""Plural nouns that do not end in -s, and those that look like something else."""

NOT_PLURAL = frozenset(
    "is was has does as its his this us thus plus less across perhaps besides towards afterwards always sometimes nowadays overseas "
    "says yes versus unless whereas hers ours theirs yours pus bus gas bias canvas atlas basis crisis analysis campus virus census status "
    "bonus focus chorus cactus corpus apparatus consensus christmas texas kansas arkansas paris mondays tuesdays wednesdays thursdays "
    "fridays saturdays sundays previous various serious famous dangerous religious continuous consecutive gross press".split()
)
"""Words in -s that are no plural nouns."""

ATTRIBUTIVE_PLURALS = frozenset(
    "sports arms goods sales news systems customs savings operations communications human women men children".split()
)
"""Plurals that often stand before another noun: "three sports cars"."""

VERBS = frozenset(
    "said say says told tell tells died die dies killed left leave went go goes got get gets took take takes came come comes fell fall rose "
    "rise made make makes gave give gives found find finds saw see sees knew know knows thought think thinks became become becomes began "
    "begin begins kept keep keeps held hold holds led lead leads met meet meets paid pay pays put ran run runs sat sit sits sent send sends "
    "spoke speak speaks stood stand stands won win wins wrote write writes broke break grew grow felt feel feels lost lose loses heard hear "
    "hit brought bring brings bought buy buys built build sold sell sells spent spend seems seem seemed remain remains remained live lives "
    "lived work worked want wants wanted need needs needed use used try tried happened happens voted vote arrived arrive injured wounded "
    "arrested charged remains according including following based aged gets looks looked appears appeared let lets shows showed shown "
    "caught taught struck shot dead alive".split()
)
"""Verb forms that end a noun phrase, because they are common after a counted noun."""

MEASURED_ADJECTIVES = frozenset("strong odd plus something fold tall long wide high deep thick".split())
"""What can stand after a hyphened number and counts nothing: "a 3,000-strong force"."""

COMPARATIVES = frozenset(
    "more other others additional extra further new different such fewer less straight consecutive successive full whole".split()
)
"""What may stand first in a counted noun phrase though it can be a determiner."""
