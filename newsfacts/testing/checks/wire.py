"""Facts and extractors survive being sent: as JSON, and between processes."""

from __future__ import annotations

import json
import pickle

from newsfacts.article import Article
from newsfacts.factset import Facts
from newsfacts.testing.check import check, for_all
from newsfacts.testing.checks.text import any_article
from newsfacts.testing.comparison import same
from newsfacts.testing.specimens import ARTICLES
from newsfacts.testing.subject import Subject


@check(
    """Give every field the value that its annotation says (a Literal's own words, Decimal for numbers, tuples for lists),
    and annotate the fields of your own fact class with types that JSON can hold or newsfacts knows."""
)
def json_round_trip(subject: Subject) -> None:
    """Facts written as JSON and read back are the facts that were written, as dicts and as JSON Lines."""

    def come_back(article: Article) -> None:
        facts = subject.facts(article)
        same(facts, Facts.from_dicts(json.loads(json.dumps(facts.to_dicts()))), "what was written", "what was read")
        same(facts, Facts.from_jsonl(facts.to_jsonl()), "what was written", "what was read from JSON Lines")

    for_all(any_article).holds(come_back)


@check(
    """Define the extractor's class and the functions that it keeps at module level, not inside a function and not as lambdas:
    Engine.run_many(workers=4) sends it to other processes."""
)
def pickles(subject: Subject) -> None:
    """The extractor, its engine and its facts pickle, and the copy finds the same facts."""
    copy = pickle.loads(pickle.dumps(subject.engine))
    pickle.loads(pickle.dumps(subject.extractor))
    for article in map(subject.article, ARTICLES):
        facts = subject.facts(article)
        same(facts, pickle.loads(pickle.dumps(facts)), "the facts", "the unpickled facts")
        [extractor] = copy.extractors
        same(facts, Facts(extractor.extract(copy.read(article))), "the extractor", "the unpickled extractor")
