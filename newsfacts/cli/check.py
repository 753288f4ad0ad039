"""``newsfacts check``: are the quotes, dates and figures of a text those of the article it is drawn from?"""

from __future__ import annotations

import json
import sys
from datetime import date

import click
import rich.console
from rich import box
from rich.table import Table
from rich.text import Text

from newsfacts.article import Article, parse_published
from newsfacts.cli.console import complain, named, one_line, results
from newsfacts.cli.inputs import STANDARD_INPUT, Unreadable, read_article
from newsfacts.engine import Engine
from newsfacts.errors import NewsfactsError
from newsfacts.grounding import Comparison, Status, Step, Verdict
from newsfacts.grounding.compare import Grounds

NOT_GROUNDED = 1
"""Exit status where the source contradicts something; 2 is for a wrong command line and for files that cannot be read."""
_MAXIMUM_WORDS = 160
_STYLES: dict[Status, str] = {"supported": "green", "contradicted": "bold red", "unsupported": "yellow"}


def _day(context: click.Context, parameter: click.Parameter, value: str | None) -> date | None:
    try:
        return parse_published(value)
    except NewsfactsError:
        raise click.BadParameter(f"must be an ISO 8601 date such as 2021-12-23, not {value!r}") from None


@click.command()
@click.argument("summaries", nargs=-1, metavar="SUMMARY...", required=True)
@click.option("--against", metavar="ARTICLE", required=True, help="The article that the texts are drawn from.")
@click.option("--published", metavar="DATE", callback=_day, help="When the article appeared. Without it dates are not anchored.")
@click.option("--format", "form", type=click.Choice(["table", "json", "html"]), default="table", help="Default: table.")
@click.option("--strict", is_flag=True, help="Exit with 1 also where the source says nothing of a fact.")
def check(summaries: tuple[str, ...], against: str, published: date | None, form: str, strict: bool) -> None:
    """Hold each quote, date, quantity and percentage of SUMMARY against an article.

    SUMMARY is a text or a web page, as for "newsfacts extract"; - is standard input. The exit status is 0 where the article
    supports everything, 1 where it contradicts something (with --strict, where it does not support everything), 2 where the
    command line is wrong or a file cannot be read.
    """
    if [*summaries, against].count(STANDARD_INPUT) > 1:
        raise click.UsageError("standard input can be read only once.")
    if form == "html" and len(summaries) > 1:
        raise click.UsageError("--format html shows one SUMMARY.")
    source = _read(against, published)
    grounds = Grounds(source, _engine())
    compared = [(name, grounds.judge(_as_of(_read(name, None), source))) for name in summaries]
    match form:
        case "json":
            for name, comparison in compared:
                row = {"summary": name, "against": against, "ok": comparison.ok, "verdicts": comparison.to_dicts()}
                click.echo(json.dumps(row, ensure_ascii=True))
        case "html":
            click.echo(compared[0][1].to_html(), nl=False)
        case _:
            console = results()
            for name, comparison in compared:
                _print(console, name, comparison)
    failed = any(comparison.contradicted or (strict and not comparison.ok) for _, comparison in compared)
    sys.exit(NOT_GROUNDED if failed else 0)


def _engine() -> Engine:
    engine = Engine()
    for failure in engine.failures:
        complain(str(failure))
    return engine


def _read(name: str, published: date | None) -> Article:
    """
    Raises:
        click.UsageError: if the file gives no article.
    """
    try:
        return read_article(name, published)
    except Unreadable as error:
        raise click.UsageError(f"{named(name)}: {error}") from error


def _as_of(claim: Article, source: Article) -> Article:
    """The text, read as of the source's day unless it has one of its own."""
    import attrs

    return claim if claim.published is not None else attrs.evolve(claim, published=source.published)


def _print(console: rich.console.Console, name: str, comparison: Comparison) -> None:
    console.print(Text(named(name), "bold"))
    if not comparison:
        console.print("No facts.")
        return
    table = Table(box=box.SIMPLE_HEAD, expand=True, padding=(0, 1, 0, 0))
    table.add_column("Verdict", no_wrap=True)
    table.add_column("In the text", ratio=4, overflow="fold")
    table.add_column("Why", ratio=6, overflow="fold")
    for verdict in comparison:
        words = one_line(verdict.claim.text, _MAXIMUM_WORDS)
        table.add_row(Text(verdict.status, _STYLES[verdict.status]), Text(words), _why(verdict))
    console.print(table)
    counts = [(status, sum(verdict.status == status for verdict in comparison)) for status in _STYLES]
    console.print(Text(", ".join(f"{count} {status}" for status, count in counts)), end="\n\n")


def _why(verdict: Verdict) -> Text:
    text = Text(one_line(verdict.sentence))
    if verdict.diff:
        text.append("\n")
        for step in verdict.diff:
            text.append_text(_step(step))
    return text


def _step(step: Step) -> Text:
    """``[-bang-] {+scream+}``, legible without colour."""
    source, claim = one_line(step.source), one_line(step.claim)
    if step.kept:
        return Text(f"{claim} ")
    gone, new = (f"[-{source}-] " if source else ""), (f"{{+{claim}+}} " if claim else "")
    return Text.assemble((gone, "strike"), (new, "bold"))
