"""Is it the same speaker? Names, short names, roles."""

from __future__ import annotations

import re
from typing import Literal

from newsfacts.lexicon.organisations import BODIES
from newsfacts.lexicon.titles import HUMAN_NOUNS, TITLES
from newsfacts.reading.names import Names
from newsfacts.values import Speaker

Likeness = Literal["same", "other", "unknown"]

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_SMALL = frozenset("the a an of and for in on at from to de la van von der her his their its".split())


def likeness(claim: Speaker | None, source: Speaker | None, names: Names) -> Likeness:
    """Whether the claim's speaker is the source's.

    ``other`` needs evidence: two names of persons, or two of organisations, without a word in common. A pronoun that nobody
    resolved, a role ("the mayor") or a person beside an organisation may be the same mouth: ``unknown``.

    Args:
        names: of the source.
    """
    if claim is None or source is None:
        return "unknown"
    ours, theirs = _name_words(claim.name), _name_words(source.name)
    if claim.name.casefold() == source.name.casefold():
        return "same"
    if not ours or not theirs:
        return "same" if _role(claim) & _words(source.mention) or _plays(claim, source, names) else "unknown"
    if ours <= theirs or theirs <= ours or ours & theirs & {_last(claim.name), _last(source.name)}:
        return "same"
    if ours & theirs or _initials(claim.name) == source.name or _initials(source.name) == claim.name:
        return "unknown"
    return "other" if _kind(claim, names) == _kind(source, names) else "unknown"


def _name_words(name: str) -> frozenset[str]:
    """The words with a capital, titles and a first "The" left out: {"helen", "marwick"}; none for "the mayor", "Aides", "she"."""
    words = [word.removesuffix("'s").removesuffix("’s") for word in _WORD.findall(name)]
    if len(words) == 1 and words[0].casefold() in {"he", "she", "they", "it", "i", "we", "who"}:
        return frozenset()
    if len(words) == 1 and (words[0].casefold() in HUMAN_NOUNS or words[0].casefold().removesuffix("s") in HUMAN_NOUNS):
        return frozenset()
    if words and words[0].casefold() in ("the", "a", "an") and not any(word[0].isupper() for word in words[1:]):
        return frozenset()
    kept = [word.casefold() for word in words if word[0].isupper() and word.casefold() not in _SMALL]
    return frozenset(word for word in kept if word not in TITLES) or frozenset(kept if len(words) > 1 else ())


def _words(text: str) -> frozenset[str]:
    return frozenset(map(str.casefold, _WORD.findall(text))) - _SMALL


def _role(speaker: Speaker) -> frozenset[str]:
    return _words(speaker.mention) & frozenset(TITLES)


def _plays(claim: Speaker, source: Speaker, names: Names) -> bool:
    """Whether the source says of its speaker what the claim calls him: "the mayor"."""
    person = next((name for name in names if name.name == source.name), None)
    return person is not None and bool(_words(claim.mention) & person.roles)


def _last(name: str) -> str:
    words = _WORD.findall(name)
    return words[-1].casefold() if words else ""


def _initials(name: str) -> str:
    return "".join(word[0] for word in _WORD.findall(name) if word[0].isupper())


def _kind(speaker: Speaker, names: Names) -> str:
    """What kind of name it is. Where the source does not tell, "the" or a word such as "Council" makes it a body."""
    full = names.fullest(speaker.name)
    known = next((name.kind for name in names if name.name == full), None)
    if known:
        return known
    words = _WORD.findall(speaker.name)
    is_body = speaker.mention[:4].casefold() == "the " or speaker.name[:4].casefold() == "the " or _last(speaker.name) in BODIES
    return "organisation" if is_body or (len(words) == 1 and words[0].isupper()) else "person"
