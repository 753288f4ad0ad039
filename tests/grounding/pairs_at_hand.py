"""The pairs in ``pairs/``: invented articles, each with sentences that say what it says and sentences that do not.

A file holds lines of ``key: value`` (``newsroom``, ``published``, ``held-out``), a line ``---``, the article, a line ``---``, and
the sentences, one a line, behind the word that says how they were altered (``faithful``: not at all). What is altered stands in
``{braces|status}``, with the verdict that it must get; all else must be supported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import attrs

from newsfacts import Article, Engine, Quote, Span
from newsfacts.grounding import Grounds
from newsfacts.grounding.verdicts import Status, Verdict

FOLDER = Path(__file__).parent / "pairs"
STATUSES: tuple[Status, ...] = ("supported", "contradicted", "unsupported")
_MARK = re.compile(r"\{(?P<words>[^{}|]+)\|(?P<status>\w+)\}")


@attrs.frozen
class Sentence:
    """A sentence with what must become of it: ``altered`` holds the stretches that are not supported."""

    alteration: str
    text: str
    altered: tuple[tuple[Span, str], ...]


@attrs.frozen
class Pairs:
    """An article with its sentences."""

    name: str
    held_out: bool
    article: Article
    sentences: tuple[Sentence, ...]


def all_pairs() -> list[Pairs]:
    """Every file, by name."""
    return [_read(path) for path in sorted(FOLDER.glob("*.txt"))]


def _read(path: Path) -> Pairs:
    head, body, lines = path.read_text(encoding="utf-8").split("\n---\n")
    keys = dict(line.split(": ", 1) for line in head.splitlines())
    sentences = tuple(_sentence(line) for line in lines.strip().splitlines())
    return Pairs(path.stem, keys["held-out"] == "yes", Article(body, keys["published"], id=path.stem), sentences)


def _sentence(line: str) -> Sentence:
    alteration, marked = line.split(": ", 1)
    text, altered, last = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[last : match.start()]
        altered.append((Span(len(text), len(text) + len(match["words"])), match["status"]))
        text += match["words"]
        last = match.end()
    return Sentence(alteration, text + marked[last:], tuple(altered))


@attrs.frozen
class Outcome:
    """A verdict beside the one that should have been; ``verdict`` is None where no fact was found in what was altered."""

    pairs: Pairs
    sentence: Sentence
    expected: str
    verdict: Verdict | None

    @property
    def found(self) -> str:
        return self.verdict.status if self.verdict else "nothing"


def outcomes(chosen: list[Pairs], engine: Engine) -> Iterator[Outcome]:
    """What becomes of every fact of the sentences.

    An indirect statement around something that was altered is as right or wrong as that, and is not counted beside it.
    """
    for pairs in chosen:
        grounds = Grounds(pairs.article, engine)
        for sentence in pairs.sentences:
            claim = Article(sentence.text, pairs.article.published)
            seen: set[Span] = set()
            for verdict in grounds.judge(claim):
                marks = [(span, status) for span, status in sentence.altered if span.overlaps(verdict.claim.span)]
                seen.update(span for span, _ in marks)
                if any(_only_around(verdict, span) for span, _ in marks):
                    continue
                yield Outcome(pairs, sentence, marks[0][1] if marks else "supported", verdict)
            for span, status in sentence.altered:
                if span not in seen:
                    yield Outcome(pairs, sentence, status, None)


def _only_around(verdict: Verdict, mark: Span) -> bool:
    return (
        isinstance(verdict.claim, Quote)
        and verdict.claim.kind == "indirect"
        and verdict.claim.span.covers(mark)
        and verdict.claim.span != mark
    )
