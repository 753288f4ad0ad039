"""The same article gives the same facts: twice, in another process, in many threads, and looking changes nothing."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import cast

from newsfacts.article import Article
from newsfacts.facts import Fact
from newsfacts.factset import Facts
from newsfacts.testing.check import check, for_all, shown
from newsfacts.testing.checks.text import any_article
from newsfacts.testing.comparison import same
from newsfacts.testing.errors import Counterexample
from newsfacts.testing.specimens import ARTICLES
from newsfacts.testing.subject import Subject

HASH_SEEDS = ("1", "2")
THREADS = 6
ROUNDS = 4
QUICK_SWITCH = 1e-6
"""Seconds between the thread switches that the interpreter is asked for."""

_UNREADABLE = 3
_CHILD = f"""
import pickle, sys
results, sys.stdout = sys.stdout.buffer, sys.stderr
try:
    engine, articles = pickle.loads(sys.stdin.buffer.read())
except Exception:
    sys.exit({_UNREADABLE})
[extractor] = engine.extractors
results.write(pickle.dumps([list(extractor.extract(engine.read(article))) for article in articles]))
"""


@check("Look for random numbers, the clock, the environment, or results kept from one call to the next.")
def deterministic(subject: Subject) -> None:
    """Two readings of an article give equal facts."""

    def same_twice(article: Article) -> None:
        same(subject.facts(article), subject.facts(article), "the first reading", "the second reading")

    for_all(any_article).holds(same_twice)


@check("Look for a loop over a set (sort it, or use a dict) and for hash() or id() in a decision.")
def hash_seed(subject: Subject) -> None:
    """Equal facts in processes with other values of PYTHONHASHSEED, if the extractor pickles."""
    articles = [subject.article(article) for article in ARTICLES]
    try:
        job = pickle.dumps((subject.engine, articles))
    except Exception:
        return  # the check "pickles" says so
    here = [subject.facts(article) for article in articles]
    for seed in HASH_SEEDS:
        there = _in_child(job, seed)
        for article, expected, found in zip(articles, here, there, strict=False):
            try:
                same(expected, Facts(found), "this process", f"PYTHONHASHSEED={seed}")
            except AssertionError as error:
                raise Counterexample(shown(article), str(error)) from error


def _in_child(job: bytes, seed: str) -> list[Iterable[Fact]]:
    """The facts per article; nothing if the child cannot read the job."""
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(path or os.getcwd() for path in sys.path)}
    child = subprocess.run([sys.executable, "-c", _CHILD], input=job, capture_output=True, env=environment, check=False)
    if child.returncode == _UNREADABLE:
        return []
    assert child.returncode == 0, f"a child process failed:\n{child.stderr.decode(errors='replace')}"
    return cast("list[Iterable[Fact]]", pickle.loads(child.stdout))


@check("Keep no state in the extractor, take nothing out of the document's sequences, and change nothing in the article's meta.")
def pure(subject: Subject) -> None:
    """The same document read twice gives equal facts, and the article is as it was."""

    def changes_nothing(article: Article) -> None:
        article = subject.article(article)
        before = article.to_dict()
        document = subject.read(article)
        first = subject.facts_of(document)
        same(first, subject.facts_of(document), "the first look at a document", "the second look")
        assert article.to_dict() == before, "the article was changed"

    for_all(any_article).holds(changes_nothing)


@check("Keep what belongs to one article in local variables: all threads share one extractor.")
def threads(subject: Subject) -> None:
    """Several threads that share the extractor get the facts that one gets alone."""
    articles = [subject.article(article) for article in ARTICLES]
    alone = [subject.facts(article) for article in articles]
    start = Barrier(THREADS)

    def read_all(first: int) -> list[tuple[int, Facts]]:
        start.wait()
        order = [(first + step) % len(articles) for step in range(ROUNDS * len(articles))]
        return [(index, subject.facts(articles[index])) for index in order]

    usual = sys.getswitchinterval()
    sys.setswitchinterval(QUICK_SWITCH)
    try:
        with ThreadPoolExecutor(THREADS) as pool:
            results = [result for found in pool.map(read_all, range(THREADS)) for result in found]
    finally:
        sys.setswitchinterval(usual)
    for index, together in results:
        try:
            same(alone[index], together, "one thread", "one of several threads")
        except AssertionError as error:
            raise Counterexample(shown(articles[index]), str(error)) from error
