"""What a fact says, in a few words of English: for people who look at annotations in other tools."""

from __future__ import annotations

import attrs

from newsfacts.export.dates import in_words
from newsfacts.export.figures import amount, share
from newsfacts.facts import DateExpression, Fact, Percentage, Quantity, Quote
from newsfacts.values import Speaker


def wording(fact: Fact) -> str:
    """The value, and who vouches for it: "Helen Marwick, direct", "at least 1,200 homes (according to Helen Marwick)"."""
    source = source_of(fact)
    return _value(fact) + (f" (according to {source.name})" if source else "")


def source_of(fact: Fact) -> Speaker | None:
    """Who vouches for a fact, where the fact itself does not say so: every quote is attributed to its speaker."""
    return None if isinstance(fact, Quote) and fact.attributed_to == fact.speaker else fact.attributed_to


def _value(fact: Fact) -> str:
    match fact:
        case Quote():
            return f"{fact.speaker.name}, {fact.kind}" if fact.speaker else fact.kind
        case DateExpression():
            return in_words(fact)
        case Quantity():
            return amount(fact)
        case Percentage():
            return f"{share(fact)} of {fact.of}" if fact.of else share(fact)
    return ", ".join(f"{name}={value}" for name, value in own_values(fact).items())


def own_values(fact: Fact) -> dict[str, object]:
    """The attributes of a fact that not every fact has and that go on the wire; those without a value left out."""
    own = (field for field in attrs.fields(type(fact)) if field.name not in attrs.fields_dict(Fact))
    names = [field.name for field in own if field.metadata.get("wire") is not False]
    return {name: value for name in names if (value := getattr(fact, name)) is not None}
