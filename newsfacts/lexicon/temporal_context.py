"""Words that tell, beside a figure or a noun, whether it is one of the calendar; all in lower case."""

FIRMLY_BEFORE_YEARS = frozenset(
    "in since until till during throughout circa fiscal year years early late mid pre post beginning ending ended summer spring autumn fall "
    "winter calendar season quarter half quarters christmas easter thanksgiving halloween eve day ramadan hogmanay".split()
)
"""Four digits after one of these are a year."""

LOOSELY_BEFORE_YEARS = frozenset(
    "from to by for of before after between through and or around about into within with at back on than".split()
)
"""Four digits after one of these are a year, unless a counted noun follows."""

NEVER_BEFORE_YEARS = frozenset(
    "section sections flight flights route boeing airbus article page pages p. pp. vol. sec. art. fig. rs rs. no no. nos number room highway bus model windows channel nearly some "
    "over only least almost approximately roughly another chapter rule resolution bill law office version paragraph par platform gate train unit "
    "lot item area code box suite apartment mp interstate psalm vol volume issue case under exactly".split()
)
"""Four digits after one of these are a number or a name."""

COUNTED_NOUNS = frozenset(
    "people persons men women children troops soldiers workers employees jobs homes houses families dollars euros pounds yen rupees cents marks "
    "francs metres meters metre meter feet foot miles mile kilometres kilometers km kg acres hectares tons tonnes votes seats points passengers "
    "refugees students hours minutes seconds days weeks months years percent per pieces units copies times calories watts megawatts barrels "
    "shares words characters runs goals lives cases deaths fans members".split()
)
"""Four digits before one of these are a number."""

BEFORE_BARE_MONTHS = frozenset(
    "in since by until till of last this next early late mid from to through during between and before after for every each or past following "
    "previous coming later throughout as into starting ending ended beginning toward towards around about only recent".split()
)
"""After one of these "May" and "March" are months."""

BEFORE_DURATIONS = frozenset(
    "for in within after over of about nearly almost only just than least is was were be take takes taking took taken last lasts lasting lasted "
    "spend spends spending spent whole during barely around approximately roughly under to until by before mere another serve serves served "
    "serving wait waited waiting some up if like maybe perhaps even not every once twice and or but needed need needs needing until till through "
    "throughout with got get gets given gave give giving be been being lose loses lost losing more less ran run runs running less, at exactly "
    "precisely".split()
)
"""After one of these "a year" is a length of time and no rate ("$5 a year")."""

BEFORE_BARE_PLURALS = frozenset(
    "for in of within after over took take takes taking taken spent spend spends spending lasted last lasts lasting just only than by be is are "
    "was and or wait waited waiting until requires require required despite follow follows followed following through during about need needs "
    "needed".split()
)
"""After one of these "weeks" alone is a length of time."""

ADJECTIVES_OF_UNITS = frozenset(
    "fiscal financial calendar full whole entire straight consecutive more additional extra long solid working business trading tax school "
    "academic short good successive separate crucial grueling further odd difficult great hot cold very busy calendar comparable seasonally "
    "critical".split()
)
"""These may stand between a count and its unit: "two full years"."""

AFTER_A_TURN = frozenset(
    "and but or to with for in at by as that when is was are were has had have will would could may might can should they he she it we i you "
    "there so because if though while after before than from over about on holds looks lies seems remains depends where who which not".split()
)
"""After one of these "the future" and "the past" stand for themselves; before a noun they say of when it is."""

BEFORE_THE_FUTURE = frozenset("in for into from of than over about like to as on is with by".split())
BEFORE_THE_PAST = frozenset("in for from than over".split())
"""Prepositions with which "the past" is a time and not what happened."""

BEFORE_VERBS = frozenset(
    "to will would could should may might can must not can't won't cannot shouldn't doesn't usually typically often".split()
)
"""After one of these "last" is a verb: "expected to last three weeks"."""

PRICED = frozenset(
    "is are was were be closed close closing ended end opened trading traded trade priced price valued quoted bid fixed settled finished steady unchanged up down "
    "stood stand stands standing remained remain rate rates held dollar euro pound yen sterling shares share stock index average averaged averaging "
    "estimated put peaked kept set changed hands lower higher firmer weaker sold rated ranked measured scored grew shrank rising rose fell".split()
)
"""Before "at 9.17" these make it a price or a rate and no time of day."""
