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

from newsfacts.article import Article
from newsfacts.cli.console import complain, named, one_line, results
from newsfacts.cli.forms import failure_row
from newsfacts.cli.inputs import Unreadable, read_article
from newsfacts.cli.options import check_standard_input, engine_with, published_option
from newsfacts.grounding import Comparison, Grounds, Status, Step, Verdict

NOT_GROUNDED = 1
"""Exit status where the source contradicts something."""
NOT_CHECKED = 2
"""Where the command line is wrong, a file cannot be read, or a plugin or an extractor failed."""
_MAXIMUM_WORDS = 160
_STYLES: dict[Status, str] = {"supported": "green", "contradicted": "bold red", "unsupported": "yellow"}


@click.command(short_help="Hold the facts of a text against an article.")
@click.argument("summaries", nargs=-1, metavar="SUMMARY...", required=True)
@click.option("--against", metavar="ARTICLE", required=True, help="The article that the texts are drawn from.")
@published_option
@click.option("--format", "form", type=click.Choice(["table", "json", "html"]), default="table", help="Default: table.")
@click.option("--strict", is_flag=True, help="Exit with 1 also where the source says nothing of a fact.")
def check(summaries: tuple[str, ...], against: str, published: date | None, form: str, strict: bool) -> None:
    """Hold each quote, date, quantity and percentage of SUMMARY against an article.

    SUMMARY is a text or a web page, as for "newsfacts extract"; - is standard input. The exit status is 0 where the article
    contradicts nothing (with --strict, where it supports everything), 1 otherwise, and 2 where nobody can tell: the command
    line is wrong, a file cannot be read, or a plugin or an extractor failed.
    """
    check_standard_input([*summaries, against])
    if form == "html" and len(summaries) > 1:
        raise click.UsageError("--format html shows one SUMMARY.")
    grounds = Grounds(_read(against, published), engine_with())
    compared = [(name, grounds.judge(_read(name, None))) for name in summaries]
    match form:
        case "json":
            for name, comparison in compared:
                click.echo(json.dumps(_row(name, against, comparison)))
        case "html":
            click.echo(compared[0][1].to_html().encode(), nl=False)  # the page says that it is UTF-8
        case _:
            console = results()
            for name, comparison in compared:
                _print(console, name, comparison)
    sys.exit(max(_status(name, comparison, strict=strict) for name, comparison in compared))


def _status(name: str, comparison: Comparison, *, strict: bool) -> int:
    """The exit status; what failed is said on standard error."""
    for failure in comparison.failures:
        complain(f"{named(name)}: {failure}")
    if comparison.failures:
        return NOT_CHECKED
    return NOT_GROUNDED if comparison.contradicted or (strict and not comparison.ok) else 0


def _row(name: str, against: str, comparison: Comparison) -> dict[str, object]:
    return {
        "summary": name,
        "against": against,
        "ok": comparison.ok,
        "verdicts": comparison.to_dicts(),
        "failures": [failure_row(failure) for failure in comparison.failures],
    }


def _read(name: str, published: date | None) -> Article:
    """
    Raises:
        click.UsageError: if the file gives no article.
    """
    try:
        return read_article(name, published)
    except Unreadable as error:
        raise click.UsageError(f"{named(name)}: {error}") from error


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
