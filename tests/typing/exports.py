"""What a type checker sees of the exports. Checked by mypy, never run."""

from __future__ import annotations

from typing import assert_type

from newsfacts import Article, Engine, Fact, Facts
from newsfacts.export import brat, csv, timeml, webannotation
from newsfacts.export.folder import Folder
from newsfacts.interop.arrow import to_arrow
from newsfacts.interop.frames import to_pandas, to_polars
from newsfacts.interop.spacy import add_spans, fact_of, facts_in, to_doc


def formats(article: Article, facts: Facts, some: list[Fact]) -> None:
    assert_type(csv.dumps(article, facts, header=False), str)
    assert_type(csv.loads(""), dict[str, Facts])
    assert_type(webannotation.dumps(article, some, offsets="utf-16", indent=2), str)
    assert_type(webannotation.page(article, facts), dict[str, object])
    assert_type(webannotation.loads("{}", article), Facts)
    assert_type(timeml.dumps(article, facts.dates), str)
    assert_type(brat.dumps(article, facts.where(lambda fact: fact.type == "quote")), str)
    assert_type(Folder("collection").add(article.id, brat.files(article, facts)), str)
    assert_type(brat.configuration(fact.type for fact in facts), dict[str, str])


def libraries(engine: Engine, article: Article, nlp: object) -> None:
    extraction = engine.run(article)
    for given in (extraction, extraction.facts, engine.run_many([article]), [extraction]):
        to_arrow(given)
        to_pandas(given)
        to_polars(given)
    from spacy.language import Language

    if isinstance(nlp, Language):
        doc = to_doc(article, extraction.facts, nlp)
        assert_type(add_spans(doc, extraction.facts, group="sc"), Facts)
        assert_type(facts_in(doc), Facts)
        assert_type(fact_of(doc.spans["sc"][0], doc.spans["sc"]), Fact)
