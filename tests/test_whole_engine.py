"""What each built-in extractor promises alone, all of them promise together, refiners included."""

import json
import pickle
import subprocess
import sys

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsfacts import Article, Engine, Facts
from newsfacts.discovery import BUILTIN
from newsfacts.testing.anatomy import moved
from newsfacts.testing.comparison import same
from newsfacts.testing.specimens import ARTICLES
from newsfacts.testing.strategies import articles
from newsfacts.testing.strategies.words import NEUTRAL

ENGINE = Engine("builtin")
quick = settings(max_examples=80, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def facts_of(text, published):
    return ENGINE.run(Article(text, published)).facts


@quick
@given(articles(), st.sampled_from(NEUTRAL))
def test_a_neutral_paragraph_in_front_only_moves_the_facts(article, neutral):
    front = neutral + "\n\n"
    expected = Facts(moved(fact, len(front)) for fact in ENGINE.run(article).facts)
    same(expected, facts_of(front + article.text, article.published), "the text moved", "the longer text")


@quick
@given(articles(), st.sampled_from(NEUTRAL))
def test_a_neutral_paragraph_behind_changes_nothing(article, neutral):
    longer = facts_of(f"{article.text}\n\n{neutral}", article.published)
    same(ENGINE.run(article).facts, longer, "the text", "the longer text")


@quick
@given(articles())
def test_facts_survive_json(article):
    facts = ENGINE.run(article).facts
    same(facts, Facts.from_dicts(json.loads(json.dumps(facts.to_dicts()))), "what was written", "what was read")


@quick
@given(articles())
def test_every_speaker_and_cue_stands_where_it_says(article):
    for fact in ENGINE.run(article).facts:
        speakers = [fact.attributed_to, getattr(fact, "speaker", None)]
        for speaker in filter(None, speakers):
            assert speaker.span.of(article.text) == speaker.mention
        cue = getattr(fact, "cue", None)
        assert cue is None or cue.span.of(article.text) == cue.text


@settings(quick, max_examples=15)
@given(articles(), st.permutations(sorted(BUILTIN)))
def test_the_order_of_registration_plays_no_part(article, order):
    same(ENGINE.run(article).facts, Engine(order).run(article).facts, "the usual order", f"the order {order}")


CHILD = """
import pickle, sys
engine, articles = pickle.loads(sys.stdin.buffer.read())
sys.stdout.buffer.write(pickle.dumps([engine.run(article).facts for article in articles]))
"""


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_hash_seed_plays_no_part(seed, monkeypatch):
    monkeypatch.setenv("PYTHONHASHSEED", seed)
    job = pickle.dumps((ENGINE, ARTICLES))
    child = subprocess.run([sys.executable, "-c", CHILD], input=job, capture_output=True, check=True)
    for article, there in zip(ARTICLES, pickle.loads(child.stdout), strict=True):
        same(ENGINE.run(article).facts, there, "this process", "the child")


@settings(quick, max_examples=15)
@given(articles(max_paragraphs=3))
def test_only_some_extractors_give_the_same_facts_as_all(article):
    """Extractors do not see each other: what is left out takes nothing else away."""
    whole = ENGINE.run(article).facts
    for name in ("dates", "quotes"):
        alone = Engine("builtin", only=[name], disable=["attribution"]).run(article).facts
        wanted = Facts(attrs.evolve(fact, attributed_to=None) for fact in whole if fact.extractor == name)
        same(wanted, Facts(attrs.evolve(fact, attributed_to=None) for fact in alone), "all together", f"{name} alone")
