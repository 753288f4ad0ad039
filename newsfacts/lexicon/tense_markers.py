"""Verb forms and particles that tell whether a clause looks back or ahead."""

PAST_VERBS = (
    "was were had said did told has have went came took rose fell made held left met won lost began gave got saw sent set cut hit put led kept ran sold "
    "bought paid grew spoke wrote found became brought killed died drew drove flew knew shot stood struck taught thought threw wore fought caught "
    "felt heard swore sank sang rode broke chose froze stole woke according earlier last following"
).split()
"""Irregular preterites and other words of the past; regular preterites end in -ed."""

PLANNED = "due scheduled slated set expected planned supposed forecast predicted likely".split()
"""Participles of plans: "is due" looks ahead, "had been due" back."""

FIRMLY_AHEAD = (
    "will may must can won't won’t shall scheduled slated due expects upcoming payable begins starts opens expires expire meets votes goes "
    "leaves arrives returns travels heads visits plays faces hosts holds speaks resumes ends closes airs launches convenes reconvenes reopens departs premieres"
).split()
FIRMLY_AHEAD_PHRASES = (
    "expected to",
    "plans to",
    "plan to",
    "going to",
    "hopes to",
    "hope to",
    "intends to",
    "intend to",
    "to be",
    "travel to",
    "takes place",
    "takes effect",
    "comes into",
    "kicks off",
    "stage for",
    "runs from",
)
NOUNS_TOO = frozenset("votes returns visits heads faces plays hosts holds travels starts opens closes launches".split())
"""Those that are plural nouns after a number or a determiner: "by ten votes"."""
WEAKLY_AHEAD = "until till through by would could before aim aims deadline effective want wants should forthcoming likely planned expected ending".split()
WEAKLY_AHEAD_PHRASES = ("ahead of",)
