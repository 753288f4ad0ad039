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
    "said say says told tell died die killed left went go goes got get took take came come comes fell fall rose rise made make "
    "gave give found find saw see knew know knows thought think thinks became become becomes began begin kept keep held led met "
    "meet paid ran sat sit sent send spoke speak stood stand won wrote write broke grew grow felt feel lost lose heard hear "
    "brought bring bought built build sold sell spent spend seems seem seemed remain remains remained lived worked wanted "
    "needed used tried happened voted arrived arrive injured wounded arrested charged according including following based aged "
    "looked appeared showed shown caught taught struck dead alive cast goes gives gets gave knows comes becomes believes seems appears "
    "taken given suggests indicates wants keeps tries thinks understands seeks intends expects continues sits put puts beat".split()
)
"""Verb forms that end a noun phrase, because they are common after a counted noun."""

NEVER_COUNTED = frozenset({"magnitude"})
"""Nouns that say what a number means and are not counted: "a 6.5 magnitude quake"."""

CASUALTIES = frozenset("dead wounded injured missing".split())
"""Adjectives that the press counts: "17 wounded"."""

ENDING_ADVERBS = frozenset(
    "not never ago later earlier away apart today yesterday tomorrow tonight already also still then now each once again here there too "
    "together alone respectively annually daily weekly monthly yearly worldwide nationwide globally only even ever late early instead "
    "however meanwhile although abroad aboard ashore elsewhere nearby online behind just nearly roughly approximately almost".split()
)
"""Adverbs that end a noun phrase."""

MEASURED_ADJECTIVES = frozenset("strong odd plus something fold magnitude tall long wide high deep thick".split())
"""What can stand after a hyphened number and counts nothing: "a 3,000-strong force"."""

COMPARATIVES = frozenset(
    "more other others additional extra further new different such fewer less straight consecutive successive full whole".split()
)
"""What may stand first in a counted noun phrase though it can be a determiner."""

ORDER = frozenset(
    "previous preceding last next past first final latest top bottom remaining opening closing strong larger smaller bigger overseas".split()
)
"""What stands before a number that counts: alone it is no noun."""

AFTER_NOUN = frozenset("free open shut full empty".split())
"""Adjectives that stand behind the noun: "rice free of cost", "one eye open"."""

BEFORE_OF = frozenset("clear short shy ahead adrift outside".split())
"""What tells a distance from something: "two clear of the drop zone"."""
