"""Words and expressions whose numbers name something and count nothing."""

from __future__ import annotations

DESIGNATORS = frozenset(
    "section article chapter clause paragraph rule amendment proposition prop resolution title page pages pp line verse volume vol issue "
    "part book act scene appendix annex schedule exhibit figure fig table slide question item lot lane row aisle seat room suite "
    "apartment apt unit floor level gate platform terminal pier dock bay track route highway interstate motorway road exit junction "
    "mile bus train flight channel radio station fm am area zone sector district ward precinct block tower building house hangar "
    "phase stage tier class grade group pool pot type category model version generation mark mk series season episode game match round "
    "week day year heat race leg lap set inning quarter test matchday gameweek step count no nos nr number numbers code pin extension "
    "apollo formula windows iphone ipad galaxy playstation xbox boeing airbus covid hiv form bill case file docket order decree "
    "directive protocol convention schedule band opus symphony psalm size sizes size channel pier pit unit squadron battalion brigade "
    "regiment division studio ".split()
)
"""In lower case. Before a number they make it a name where they are capitalised ("Section 427", "Game 7"), or belong to ``ALWAYS``."""

ALWAYS = frozenset(
    "section article chapter clause paragraph page flight route highway channel exit gate lane row seat room suite apartment "
    "apt no nos nr number no. nos. nr. pp vol fig code pin extension type tier grade category mk exercise covid hiv "
    "step element p interstate junction phase size form # sp nasdaq stoxx ftse cac russell csi ibex tsx asx platform platforms junctions "
    "sections articles chapters pages routes flights rooms exits lanes".split()
)
"""Of these also in lower case."""

FIXED = tuple("9/11 24/7 7/7 50-50 50/50 20/20 401(k) 401k 403(b) 360-degree 1-on-1 4x4 4×4 4-4-2 4-3-3 4-2-3-1".split())
"""Expressions that are names, whatever stands around them."""

EMERGENCY_NUMBERS = frozenset({"911", "999"})
EMERGENCY_NOUNS = frozenset(
    "call calls caller callers dispatcher dispatchers operator operators system recording recordings".split()
)
EMERGENCY_VERBS = frozenset("call calls called calling dial dials dialed dialled dialing rang ring phoned to".split())
"""What makes an emergency number of 911 and 999, before or after it."""

STREETS = frozenset(
    "street st road rd avenue ave boulevard blvd lane ln drive dr way place pl court ct square sq terrace highway hwy parkway pkwy crescent "
    "close row broadway".split()
)

SCORE_CUES = frozenset(
    "won win wins winning beat beats beaten beating lost lose loses losing loss draw drew drawn draws tie tied ties defeat defeated defeats "
    "victory victories lead leads led leading trail trails trailed trailing score scored scoreline aggregate final result game match set sets "
    "record stalemate deadlock level leveled levelled penalties shootout innings ahead down up thrashed thrashing routed rout edged "
    "stunned downed topped overcame rallied advantage deficit halftime half-time overtime vote voted votes passed rejected approved majority "
    "ruling ruled decision split odds comeback sweep swept overs wickets bowled scoreboard".split()
)
"""Words near two hyphened small numbers that make them a score or the two sides of a vote: "won 3-2", "passed 52-48"."""

BEFORE_WICKETS = frozenset(
    "then made been of taking took takes take claimed claims went reached were was with at on to finished grabbed".split()
)
"""Words before "4 for 38", which cricket and baseball write."""
