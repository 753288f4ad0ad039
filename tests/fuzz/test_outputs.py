"""Whatever was read can be written, looked at, compared and read back."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from contextlib import suppress
from pathlib import Path

from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import newsfacts
from newsfacts import Article, DecodeError, Engine, Facts
from newsfacts.cli.commands import newsfacts as command
from newsfacts.export import brat, csv, html, timeml, webannotation
from newsfacts.interop.arrow import to_arrow
from newsfacts.testing.strategies import hostile_text
from tests.fuzz.mangled import mangled

ENGINE = Engine("builtin")
days = st.none() | st.dates()
texts = st.one_of(mangled(), hostile_text())
articles = st.builds(
    Article,
    texts,
    days,
    title=st.none() | hostile_text(max_size=30),
    url=st.none() | hostile_text(max_size=30),
    id=st.none() | hostile_text(max_size=12),
)


@given(articles, st.sampled_from(["code-points", "utf-16", "utf-8"]))
def test_exports(article: Article, offsets: str) -> None:
    facts = ENGINE.run(article).facts
    [read] = csv.loads(csv.dumps(article, facts)).values() or [Facts()]
    assert read == facts or "\ufffd" in csv.dumps(article, facts)  # which stands for halves of characters
    assert webannotation.loads(webannotation.dumps(article, facts, offsets=offsets), article) == facts
    ElementTree.fromstring(timeml.dumps(article, facts))
    brat.dumps(article, facts)
    assert to_arrow(facts).num_rows == len(facts)


@given(articles)
def test_pages_and_fragments(article: Article) -> None:
    extraction = ENGINE.run(article)
    html.page(extraction).encode()
    extraction._repr_html_().encode()
    extraction.facts._repr_html_().encode()


@given(texts, texts, days)
def test_compare(claim: str, source: str, published: object) -> None:
    comparison = newsfacts.compare(claim, Article(source, published), engine=ENGINE)
    for verdict in comparison:
        assert claim[verdict.claim.start : verdict.claim.end] == verdict.claim.text
        assert all(source[fact.start : fact.end] == fact.text for fact in verdict.evidence)
    comparison.to_dicts()
    comparison.to_html().encode()


@given(mangled(), st.none() | st.dates())
def test_an_article_supports_itself(text: str, published: object) -> None:
    article = Article(text, published)
    assert newsfacts.compare(article, article, engine=ENGINE).contradicted == ()


@given(hostile_text() | mangled())
def test_reading_what_others_wrote(data: str) -> None:
    for read in (csv.loads, lambda data: webannotation.loads(data, Article(data))):
        with suppress(DecodeError):
            read(data)


FORMS = ("table", "jsonl", "json", "csv", "webannotation", "timeml", "text", "marked")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts, st.sampled_from(FORMS), st.none() | st.sampled_from(["2024-03-14", "2024-02-30", "yesterday", ""]))
def test_command_line(tmp_path_factory, text: str, form: str, published: str | None) -> None:  # type: ignore[no-untyped-def]
    file = Path(tmp_path_factory.getbasetemp()) / "fuzz.txt"
    file.write_bytes(text.encode("utf-8", "surrogatepass"))
    dated = [] if published is None else ["--published", published]
    for arguments in (
        ["extract", str(file), "--format", form],
        ["view", str(file)],
        ["check", str(file), "--against", str(file)],
    ):
        result = CliRunner().invoke(command, [*arguments, *dated])
        assert result.exit_code in (0, 1, 2), result.output
        assert result.exception is None or isinstance(result.exception, SystemExit), (arguments, result.exception)
