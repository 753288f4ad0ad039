"""Frequent verb forms that are no speech verbs and do not end in -ed: where a noun phrase before a verb must end."""

from __future__ import annotations

PAST_FORMS = frozenset(
    "became began bent bit blew bore bought broke brought built came caught chose clung cost crept cut dealt did drank drew drove dug ate "
    "fed fell felt fled flew forbade forgot fought found froze gave got grew had heard held hid hit hung hurt kept knew laid led left lent let lit lost "
    "made meant met overcame paid put quit ran rang rode rose sank sat saw sent set shook shot shut slept slid sold sought spent split spread "
    "sprang stole stood struck stuck swept swung taught tore threw took understood undertook undid upheld was went were withdrew woke won wore "
    "wound wrung said told wrote spoke thought".split()
)
"""Irregular past forms."""

THIRD_PERSON_FORMS = frozenset(
    "has is says does agrees appears becomes believes comes continues expects feels gets gives goes helps hopes intends keeps knows likes lives loves "
    "makes means needs plans seeks seems sees supports takes thinks tries understands wants wins works".split()
)
"""Present forms that are seldom nouns."""
