"""The summaries in ``summaries/``: each says in other words what one of the articles in ``benchmarks/articles`` says.

They are faithful as they stand. For the other half of the measure every figure that is supported is altered, one at a time, in
its first digit.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import attrs

from newsfacts import Article, Engine, Percentage, Quantity
from newsfacts.grounding import Grounds, Verdict

FOLDER = Path(__file__).parent / "summaries"
ARTICLES = FOLDER.parent.parent.parent / "benchmarks" / "articles"
_NUMBER = re.compile(r"\d[\d,.]*")


@attrs.frozen
class Summary:
    """A summary and the article that it is drawn from."""

    name: str
    held_out: bool
    text: str
    source: Article


def all_summaries() -> list[Summary]:
    """Every file, by name. The name of an article begins with its day."""
    found = []
    for path in sorted(FOLDER.glob("*.txt")):
        head, text = path.read_text(encoding="utf-8").split("\n---\n")
        keys = dict(line.split(": ", 1) for line in head.splitlines())
        name = keys["article"]
        source = Article((ARTICLES / f"{name}.txt").read_text(encoding="utf-8"), name[:10], id=name)
        found.append(Summary(path.stem, keys["held-out"] == "yes", text, source))
    return found


def faithful(summary: Summary, engine: Engine) -> list[Verdict]:
    """The verdicts on the summary as it stands."""
    return list(_judge(summary, summary.text, Grounds(summary.source, engine)))


def altered(summary: Summary, engine: Engine) -> Counter[str]:
    """How often an altered figure gets each verdict; ``lost`` where it is no figure any more."""
    grounds = Grounds(summary.source, engine)
    counts: Counter[str] = Counter()
    for verdict in _judge(summary, summary.text, grounds):
        fact = verdict.claim
        if verdict.status != "supported" or not isinstance(fact, Quantity | Percentage) or fact.roles.number is None:
            continue
        match = _NUMBER.search(summary.text, fact.roles.number.start, fact.roles.number.end)
        if match is None:
            continue
        digit = str((int(match[0][0]) + 3) % 9 + 1)
        text = summary.text[: match.start()] + digit + summary.text[match.start() + 1 :]
        found = (each for each in _judge(summary, text, grounds) if each.claim.type == fact.type)
        counts[next((each.status for each in found if match.start() in each.claim.span), "lost")] += 1
    return counts


def _judge(summary: Summary, text: str, grounds: Grounds) -> Iterator[Verdict]:
    return iter(grounds.judge(Article(text, summary.source.published)))
