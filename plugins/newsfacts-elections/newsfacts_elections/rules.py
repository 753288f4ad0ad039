"""The rules: from a word of elections to the figure beside it. Each has an example beside it."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from newsfacts_elections.fact import Change, Kind
from newsfacts_elections.place import Place, end_of, start_of

if TYPE_CHECKING:
    from newsfacts.reading.amount import Amount


class Finding(NamedTuple):
    """What a rule found: a figure, what it is, and where the fact ends."""

    figure: Amount
    kind: Kind
    end: int
    change: Change | None = None
    total: Decimal | None = None


Rule = Callable[[Place], Finding | None]

TRIGGERS = frozenset("vote votes ballots seats turnout voters electorate".split())

_OF_THE_VOTE = re.compile(
    r"\sof\s(?:the\s|all\s|its\s|his\s|her\s)?(?:(?:valid|total|popular|national|first-round|first-preference|party-list|list|"
    r"postal|white|black|urban|rural)\s){0,2}"
)
_SHARE_OF_THE_VOTE = re.compile(r"\sshare\sof\sthe\s(?:\w+\s)?")
_AGAINST = re.compile(
    r"(?:,|\s\([^()]{1,20}\))?\s(?:to|against|compared\s(?:with|to)|ahead\sof|over|and|while|followed\sby)\s[^.;:%()]{1,60}?"
    r"(?:[’']s?|\s(?:with|on|at|took|won|got|received|had|polled))\s(?:just\s|only\s)?"
)
_IS_COUNTED = re.compile(
    r"\s(?:(?:have|has|had|were|was|been|now|already)\s){0,3}(?:counted|tallied|processed|in(?=\s?[.,;)]|\Z)|tabulated|reported)"
)
_VOTES = re.compile(r"\s(?:(?:more|valid|electoral|postal|extra|early|absentee|the|of|its|college|delegate)\s){0,2}")
_MARGIN = re.compile(r"\b(?:by|margin\sof|majority\sof|lead\sof|just|only)\s(?:just\s|only\s|a\smere\s)?\Z", re.IGNORECASE)
_SEPARATE = re.compile(r"\s(?:separate|separated|ahead|behind|short|higher|more than (?!\d))")
_OF_SEATS = re.compile(r"\s(?:of|out\sof)\s(?:the\s|its\s|all\s)?(?:\w+[’']s\s)?")
_SEATS = re.compile(
    r"\s(?:of\s(?:the|its)\s)?(?:(?:more|parliamentary|council|senate|house|extra|net|the|assembly|legislative|local)\s){0,2}",
    re.I,
)
_GAIN = re.compile(
    r"\b(?:gain(?:ed|ing|s)?|pick(?:ed|ing|s)?\sup|flip(?:ped|ping|s)?|up|added|adding)\s(?:by\s|a\snet\s)?\Z", re.I
)
_LOSS = re.compile(r"\b(?:los(?:t|es|e|ing)|shed(?:ding|s)?|down|dropped|dropping)\s(?:by\s|a\snet\s)?\Z", re.I)
_NEEDED = re.compile(r"\b(?:need(?:s|ed|ing)?|requir(?:es|ed|ing)|short\sof)\s(?:just\s|only\s)?\Z")
_WIN = re.compile(
    r"\b(?:w[io]n(?:ning|s)?|t[ao]k(?:e|es|ing|en)|took|secur(?:ed|es|ing)|captur(?:ed|es|ing)|h[eo]ld(?:s|ing)?|got|claim(?:ed|s|ing)|"
    r"defend(?:ed|s|ing)?|retain(?:ed|s|ing)?|keep(?:s|ing)?|kept|reduced\sto|control(?:s|led)?)\s(?:just\s|only\s|all\s|a\s|between\s|from\s){0,2}\Z"
)
_BODY = re.compile(
    r"[^.;:]{0,40}\b(?:parliament|assembly|council|senate|congress|chamber|house|legislature|elections?|vote|poll|bundestag|knesset|"
    r"diet|duma|sejm|lok\ssabha|cabinet)\b",
    re.IGNORECASE,
)
_TURNOUT = re.compile(
    r"[^.;:!?%]{0,80}?\b(?:to|at|of|reached|hit|was|is|were|topped|exceeded|above|below|around|from)\s(?:just\s|only\s|a\s(?:record\s)?)?"
)
_CAST = re.compile(r"\s(?:(?:had|have|has|already)\s){0,2}(?:cast|voted|turned\sout|took\spart|participated|went\sto)\b")
_ELIGIBLE = re.compile(r"\sof\s(?:the\s|all\s)?(?:(?:country’s|country's|eligible|registered|the)\s){0,2}")


def counted(place: Place) -> Finding | None:
    """With 80 percent of the votes counted"""
    figure = _share_before(place)
    if figure is None or not _IS_COUNTED.match(place.tail(place.end)):
        return None
    return Finding(figure, "counted", place.end)


def share(place: Place) -> Finding | None:
    """52.3 percent of the vote; a 34 percent share of the vote"""
    figure = _share_before(place)
    return None if figure is None else Finding(figure, "share", place.end, _change(place, figure))


def share_behind(place: Place) -> Finding | None:
    """its share of the vote rose to 34 percent; a vote share of 12%"""
    if place.word != "vote":
        return None
    is_share = place.lead(place.start).endswith(("share of the ", "share of "))
    if not is_share and not place.tail(place.end).startswith(" share"):
        return None
    figure = next(place.figures_after(), None)
    if figure is None or figure.role != "percent" or not _TURNOUT.fullmatch(place.text, place.end, start_of(figure)):
        return None
    return Finding(figure, "share", end_of(figure))


def share_against(place: Place) -> Finding | None:
    """52.3 percent of the vote to Okafor’s 45.1 percent"""
    if _share_before(place) is None:
        return None
    figure = next(place.figures_after(), None)
    if figure is None or not _is_percent(figure) or not _AGAINST.fullmatch(place.text, place.end, start_of(figure)):
        return None
    return Finding(figure, "share", end_of(figure))


def votes(place: Place) -> Finding | None:
    """1.2 million votes; lost by 1,204 votes"""
    figure = next(place.figures_before(), None)
    if place.word not in ("votes", "ballots") or figure is None or figure.role != "count":
        return None
    if not _VOTES.fullmatch(place.text, end_of(figure), place.start):
        return None
    is_margin = _MARGIN.search(place.lead(start_of(figure))) or _SEPARATE.match(place.tail(place.end))
    return Finding(figure, "margin" if is_margin else "votes", place.end)


def seats_of(place: Place) -> Finding | None:
    """42 of the 120 seats; 42 out of 120"""
    if place.word != "seats":
        return None
    figures = place.figures_before()
    total, figure = next(figures, None), next(figures, None)
    if total is None or figure is None or total.role != "count" or figure.role != "count":
        return None
    if not _OF_SEATS.fullmatch(place.text, end_of(figure), start_of(total)):
        return None
    if not _SEATS.fullmatch(place.text, end_of(total), place.start):
        return None
    return Finding(figure, "seats", place.end, _change(place, figure), total.value)


def seats(place: Place) -> Finding | None:
    """won 42 seats; lost 12 seats; 42 seats in the assembly"""
    figure = next(place.figures_before(), None)
    if place.word != "seats" or figure is None or figure.role != "count":
        return None
    if not _SEATS.fullmatch(place.text, end_of(figure), place.start):
        return None
    if _NEEDED.search(place.lead(start_of(figure))):
        return None
    change = _change(place, figure)
    is_won = change or _WIN.search(place.lead(start_of(figure)))
    if not is_won and not _BODY.match(place.tail(place.end)):
        return None
    return Finding(figure, "seats", place.end, change)


def turnout(place: Place) -> Finding | None:
    """Turnout was 61 percent; a turnout of 61.3%; turnout fell from 70 to 61 percent"""
    if place.word != "turnout":
        return None
    figure = next(place.figures_after(), None)
    if figure is not None and figure.role == "percent" and _TURNOUT.fullmatch(place.text, place.end, start_of(figure)):
        return Finding(figure, "turnout", end_of(figure))
    return None


def turnout_before(place: Place) -> Finding | None:
    """a 61 percent turnout; 61 percent of registered voters cast their ballots"""
    figure = next(place.figures_before(), None)
    if figure is None or figure.role != "percent":
        return None
    between = place.text[end_of(figure) : place.start]
    if place.word == "turnout" and re.fullmatch(r"\s(?:voter\s)?", between):
        return Finding(figure, "turnout", place.end)
    if place.word in ("voters", "electorate") and _ELIGIBLE.fullmatch(between) and _CAST.match(place.tail(place.end)):
        return Finding(figure, "turnout", place.end)
    return None


RULES: dict[str, Rule] = {
    "share counted": counted,
    "share of the vote": share,
    "share behind": share_behind,
    "share against": share_against,
    "votes": votes,
    "seats of a total": seats_of,
    "seats": seats,
    "turnout": turnout,
    "turnout before": turnout_before,
}
"""In the order in which they may claim a figure."""


def _share_before(place: Place) -> Amount | None:
    if place.word not in ("vote", "votes", "ballots"):
        return None
    figure = next(place.figures_before(), None)
    if figure is None or not _is_percent(figure):
        return None
    return next(
        (figure for pattern in (_OF_THE_VOTE, _SHARE_OF_THE_VOTE) if pattern.fullmatch(place.text, end_of(figure), place.start)),
        None,
    )


def _is_percent(figure: Amount) -> bool:
    return figure.role == "percent" and (figure.unit is None or figure.unit.unit.name == "percent")


def _change(place: Place, figure: Amount) -> Change | None:
    lead = place.lead(start_of(figure))
    return "up" if _GAIN.search(lead) else "down" if _LOSS.search(lead) else None
