"""Words that make a figure a difference: "rose by 5", "up 3 percent", "a 12% increase"."""

from __future__ import annotations

from newsfacts.values import Change

_UP_VERBS = (
    "rise rises rose risen rising gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping increase increases "
    "increased increasing grow grows grew grown growing surge surges surged surging soar soars soared soaring advance advances advanced "
    "advancing rally rallies rallied rallying add adds added adding improve improves improved improving rebound rebounds rebounded "
    "rebounding spike spikes spiked spiking leap leaps leapt leaped leaping swell swells swelled swelling expand expands expanded "
    "expanding boost boosts boosted boosting raise raises raised raising accelerate accelerates accelerated accelerating hike hikes "
    "hiked hiking edge edged edging recover recovers recovered recovering appreciate appreciated strengthen strengthened "
    "skyrocket skyrocketed rocket rocketed lift lifted lifting widen widened mount balloon ballooned firmed inch inched inching bounced"
)
_DOWN_VERBS = (
    "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining lose loses lost losing decrease "
    "decreases decreased decreasing plunge plunges plunged plunging plummet plummets plummeted plummeting slide slides slid sliding slip "
    "slips slipped slipping tumble tumbles tumbled tumbling sink sinks sank sunk sinking shrink shrinks shrank shrunk shrinking dip dips "
    "dipped dipping ease eases eased easing contract contracts contracted contracting reduce reduces reduced reducing cut cuts cutting "
    "slash slashes slashed slashing lower lowers lowered lowering shed sheds shedding dive dived dove diving retreat retreated retreating "
    "slump slumps slumped slumping crash crashed crashing weaken weakened weakening depreciate depreciated narrow narrowed "
    "trim trims trimmed trimming tank tanked sagged skidded diminish diminished dwindled nosedived crater cratered"
)
_UP_NOUNS = "increase rise gain jump surge climb growth hike uptick upswing rally rebound spike advance leap boost bump upturn"
_DOWN_NOUNS = (
    "decrease drop fall decline reduction cut plunge dip slump slide loss downturn contraction tumble plummet crash downtick"
)

BEFORE: dict[str, Change] = {
    **dict.fromkeys((_UP_VERBS + " " + _UP_NOUNS + " up").split(), "up"),
    **dict.fromkeys((_DOWN_VERBS + " " + _DOWN_NOUNS + " down").split(), "down"),
}
"""What can stand before the figure: a verb of change, a noun of change with "of", or "up" and "down"."""

NOUNS: dict[str, Change] = {**dict.fromkeys(_UP_NOUNS.split(), "up"), **dict.fromkeys(_DOWN_NOUNS.split(), "down")}
"""What can stand after the figure: "a 12% increase"."""

AFTER: dict[str, Change] = {
    "higher": "up",
    "more": "up",
    "lower": "down",
    "less": "down",
    "fewer": "down",
    "up": "up",
    "down": "down",
}
"""Comparatives after the figure: "closed 2 percent higher"."""

TRANSITIVE = frozenset(
    "raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting increase increases increased increasing hike hikes "
    "hiked hiking expand expands expanded expanding improve improves improved improving accelerate accelerated cut cuts cutting reduce "
    "reduces reduced reducing slash slashes slashed slashing lower lowers lowered lowering trim trims trimmed trimming shrink shrinks "
    "decrease decreases decreased decreasing".split()
)
"""Verbs that change their object: "cut emissions by half"."""

MOVING = frozenset(
    "go goes went gone going move moves moved moving creep creeps crept creeping upward upwards shift shifted".split()
)
"""Words that say that a level moved, before "from 5 to 8"."""

HELD = frozenset(
    "length jobs seats points customers subscribers users members followers posts positions places votes workers passengers readers "
    "viewers voters supporters runs kilos pounds degrees pupils students residents councillors listeners clients".split()
)
"""Things whose number goes down where some are lost: "lost 1,200 jobs"; not "lost 1,200 homes", "lost three matches"."""

OF_BODIES = frozenset(
    "climb climbs climbed climbing jump jumps jumped jumping leap leaps leapt leaped leaping dive dives dived dove diving surge scale".split()
)
"""Of these words those that say how bodies and water move where a length or things follow: "climbed 49 steps", "a surge of 4 metres"."""

SPREADING = frozenset("range ranges ranged ranging vary varies varied varying anywhere priced available".split())
"""Words before a "from 5 to 8" in which nothing moves."""

OUTCOMES = frozenset("loss gain".split())
"""Of these nouns "a loss of $5 million" is a result and no difference."""

PARTICLE_VERBS = frozenset(
    "make makes made making take takes took taking give gives gave put puts set sets pick picks buy builds build pull pulls use uses used "
    "come comes came turn turns turned hold holds held wind wound tear tore shut break broke lay lays burn chase chased shoot shot track "
    "tracked hunt hunted sit sat stand stood write wrote pay pays paid bring brings brought back backed call called gun gunned mow mowed "
    "knock knocked round rounded line lined sign signed free freed frees freeing slow slows slowed slowing grow grows grew grown growing".split()
)
"""Verbs that "up" and "down" belong to: "make up 75 percent", "chased down 160"."""

BETWEEN = frozenset(
    "by another a an further additional of as much roughly nearly almost just only around about some the whopping modest".split()
)
"""What may stand between the word of change and the figure or its bound."""
