"""Abbreviations that the press writes with a full stop, by what the stop can mean."""

NEVER_LAST = frozenset(
    "Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Capt Sgt Cpl Pvt Adm Cmdr Brig Sen Sens Rep Reps Gov Govs Pres Supt Det Insp Rev Fr Hon St Ste Mt Ft "
    "Messrs Mmes Msgr Smt Cllr Cdr Lieut Pfc Spc Cpt Const Bp Abp Ven Rt Wm Geo Ofc Amb Atty Asst Assoc Dep Dir Sec vs v cf approx ca "
    "Lt.Gen Maj.Gen Brig.Gen".split()
)
"""A stop after one of these never ends a sentence: a name or a number follows."""

BEFORE_NUMBERS = frozenset(
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos Vol Art Fig Figs pp Op Sect Ch fig figs vol no nos Rs Tk pt".split()
)
"""A stop after one of these ends no sentence where a number follows."""

SOMETIMES_LAST = frozenset(
    "Inc Corp Co Cos Ltd Bros Jr Sr Esq Ph.D M.D B.A M.A etc al a.m p.m A.M P.M Ave Blvd Rd Sq Bldg Dept Univ Assn est ft lb lbs oz mph "
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo".split()
)
"""A stop after one of these (or after an initialism such as "U.S") ends a sentence only where a typical opening word follows."""

OPENING_WORDS = frozenset(
    "A An The This That These Those It Its He She They We I You His Her Their Our My There Here But And Or So Yet For In On At By To From With "
    "After Before Since While When Where As If Although Though Because However Meanwhile Now Then Still Also Among During Under Over Until "
    "Both Some Many Most Several All Each Every Another Other One Two Three What Who Why How Not No Last Earlier Later Despite Unlike "
    "Speaking Asked According Officials Police President".split()
)
"""Words that, capitalised, open a sentence far more often than they begin a name."""

AFTER_HOURS = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October "
    "November December Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec Eastern Pacific Central Mountain Greenwich British Local".split()
)
"""What goes on after "a.m." with a capital: days and time zones."""
