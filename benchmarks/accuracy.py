"""Accuracy on articles that people annotated: ``python -m benchmarks.accuracy FILE.jsonl …``.

A line of a file is one article: ``{"text": …, "published": …, "facts": […]}``, with facts in the wire format. Of a fact ``type``,
``start`` and ``end`` are needed; what else it has is held against what is found. Types that the files do not annotate are not
scored, nor are kinds of quotes where the annotated ones have a ``kind``. Pairs are matched one to one, the best first:

- quotes, part by part: the words are right where at least 0.8 of the characters that either side has are shared (intersection
  over union, marks and white space at the ends aside); *attributed* where the name or the mention of the speaker shares a word
  as well.
- dates, after TempEval-3 (UzZaman et al. 2013): *strict*, the same span; *relaxed*, any overlap; *value*, and the same value.
- quantities and percentages: *span*, any overlap; *value*, and the same value or the same two bounds; *unit*, and the same unit,
  for plain counts the same head noun.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs

from newsfacts import Article, Engine

Row = Mapping[str, Any]
"""A fact in the wire format."""
Agreement = Callable[[Row, Row, str], bool]
"""Whether an annotated and a found fact that overlap agree, given the text."""

ENOUGH_SHARED = 0.8
_EDGES = " \t\r\n\xa0\"'“”‘’„«».,;:!?"
_SMALL_WORDS = frozenset("a an and at by for from in mr mrs ms of on the to with".split())


@attrs.define
class Score:
    """Counts of one measure."""

    annotated: int = 0
    found: int = 0
    right: int = 0

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.annotated if self.annotated else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.annotated + self.found) if self.annotated + self.found else 0.0


def _bare(row: Row, text: str) -> tuple[int, int]:
    """The span without marks, stops and white space at its ends: “We won,” -> We won"""
    start, end = row["start"], row["end"]
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return start, end


def shared(annotated: Row, found: Row, text: str) -> float:
    """Intersection over union of two spans, in characters."""
    (a, b), (c, d) = _bare(annotated, text), _bare(found, text)
    return max(0, min(b, d) - max(a, c)) / max(1, max(b, d) - min(a, c))


def same_words(annotated: Row, found: Row, text: str) -> bool:
    return shared(annotated, found, text) >= ENOUGH_SHARED


def _words_of_speaker(row: Row) -> set[str]:
    speaker = row.get("speaker") or {}
    words = re.findall(r"[^\W_]+", f"{speaker.get('name') or ''} {speaker.get('mention') or ''}".lower())
    return set(words) - _SMALL_WORDS


def same_speaker(annotated: Row, found: Row, text: str) -> bool:
    """The same words in the same mouth: “Mayor Marwick” and “Helen Marwick” share one."""
    theirs, ours = _words_of_speaker(annotated), _words_of_speaker(found)
    return same_words(annotated, found, text) and (bool(theirs & ours) or not (theirs or ours))


def same_span(annotated: Row, found: Row, text: str) -> bool:
    return (annotated["start"], annotated["end"]) == (found["start"], found["end"])


def overlap(annotated: Row, found: Row, text: str) -> bool:
    return bool(annotated["start"] < found["end"] and found["start"] < annotated["end"])


def same_timex(annotated: Row, found: Row, text: str) -> bool:
    return overlap(annotated, found, text) and annotated.get("value") == found.get("value")


def same_figure(annotated: Row, found: Row, text: str) -> bool:
    """The same value, or where there is none the same bounds."""
    keys = ("value",) if annotated.get("value") is not None else ("low", "high")
    return overlap(annotated, found, text) and all(_decimal(annotated.get(key)) == _decimal(found.get(key)) for key in keys)


def _decimal(figure: str | None) -> Decimal | None:
    return None if figure is None else Decimal(figure)


def same_unit(annotated: Row, found: Row, text: str) -> bool:
    """The same figure of the same unit; of percentages the same kind, of plain counts the same head noun."""
    theirs, ours = ((row.get("unit") or {}).get("name") or row.get("kind") or row.get("head") for row in (annotated, found))
    return same_figure(annotated, found, text) and theirs == ours


MEASURES: Mapping[str, Mapping[str, Agreement]] = {
    "quote": {"words": same_words, "attributed": same_speaker},
    "date": {"strict": same_span, "relaxed": overlap, "value": same_timex},
    "quantity": {"span": overlap, "value": same_figure, "unit": same_unit},
    "percentage": {"span": overlap, "value": same_figure, "unit": same_unit},
}


def agreeing(annotated: Sequence[Row], found: Sequence[Row], text: str, agree: Agreement) -> int:
    """How many pairs agree, each fact in one pair at most, those that share most first."""
    pairs = [
        (-shared(theirs, ours, text), i, j)
        for i, theirs in enumerate(annotated)
        for j, ours in enumerate(found)
        if overlap(theirs, ours, text) and agree(theirs, ours, text)
    ]
    taken_annotated: set[int] = set()
    taken_found: set[int] = set()
    for _, i, j in sorted(pairs):
        if i not in taken_annotated and j not in taken_found:
            taken_annotated.add(i)
            taken_found.add(j)
    return len(taken_annotated)


def _parts(facts: Sequence[Row]) -> Iterator[Row]:
    """Quotes part by part: one that “she said” splits is two; other facts as they are."""
    for fact in facts:
        for start, end in fact.get("parts") or [(fact["start"], fact["end"])]:
            yield {**fact, "start": start, "end": end}


def score(rows: Sequence[Row], engine: Engine) -> dict[tuple[str, str], Score]:
    """Scores by type and measure, over all articles together."""
    types = [kind for kind in MEASURES if any(fact["type"] == kind for row in rows for fact in row["facts"])]
    scores = {(kind, measure): Score() for kind in types for measure in MEASURES[kind]}
    kinds_of_quotes = {fact.get("kind") for row in rows for fact in row["facts"] if fact["type"] == "quote"} - {None}
    for row in rows:
        article = Article(row["text"], published=row.get("published"), language=row.get("language") or "en")
        by_type: dict[str, list[Row]] = {kind: [] for kind in types}
        for fact in _parts(engine.run(article).facts.to_dicts()):
            if fact["type"] != "quote" or not kinds_of_quotes or fact["kind"] in kinds_of_quotes:
                by_type.get(fact["type"], []).append(fact)
        for (kind, measure), tally in scores.items():
            annotated = [fact for fact in _parts(row["facts"]) if fact["type"] == kind]
            tally.annotated += len(annotated)
            tally.found += len(by_type[kind])
            tally.right += agreeing(annotated, by_type[kind], article.text, MEASURES[kind][measure])
    return scores


def read(path: Path) -> Iterator[Row]:
    """The articles of a JSON Lines file."""
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def main() -> None:
    """Score, and print a table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description="Accuracy on annotated articles.")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE.jsonl")
    rows = [row for path in parser.parse_args().files for row in read(path)]
    counts = Counter(fact["type"] for row in rows for fact in row["facts"])
    print(f"{len(rows)} articles; annotated: " + ", ".join(f"{n:,} {kind}" for kind, n in sorted(counts.items())))
    print(f"\n{'':24}{'precision':>10}{'recall':>10}{'F1':>10}")
    for (kind, measure), tally in score(rows, Engine("builtin")).items():
        print(f"{kind + ' ' + measure:24}{tally.precision:10.1%}{tally.recall:10.1%}{tally.f1:10.1%}")


if __name__ == "__main__":
    main()
