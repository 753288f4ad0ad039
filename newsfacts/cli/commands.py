"""The commands: ``demo``, ``extract``, ``view`` and ``plugins``; ``new-plugin`` has a file of its own."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import get_args

import attrs
import click
import rich.console
from rich import box
from rich.table import Table
from rich.text import Text

from newsfacts import __version__
from newsfacts.cli.archive import Archive
from newsfacts.cli.check import check
from newsfacts.cli.console import complain, has_colour, named, results
from newsfacts.cli.exports import FILE_FORMS, check_target, exporting_for
from newsfacts.cli.inputs import STANDARD_INPUT, Unreadable, is_table, read_article
from newsfacts.cli.marked import legend, marked_text
from newsfacts.cli.new_plugin import new_plugin
from newsfacts.cli.options import check_standard_input, engine_with, only_option, published_option
from newsfacts.cli.outputs import cannot_write
from newsfacts.cli.tables import tables
from newsfacts.engine import Engine
from newsfacts.export.offsets import OffsetUnit
from newsfacts.extraction import Extraction, Failure

SOMETHING_FAILED = 1
"""Exit status where a file, a plugin or an extractor failed; 2 is for a wrong command line."""


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def newsfacts() -> None:
    """Read news articles and return their facts: who said what, when, how many, what share."""


newsfacts.add_command(check)
newsfacts.add_command(new_plugin)


@newsfacts.command(short_help="Show the facts of a sample article.")
def demo() -> None:
    """Show the facts of the sample article that comes with the package."""
    from newsfacts.samples import storm_barrier

    engine = engine_with()
    extraction = engine.run(storm_barrier())
    console = results()
    colour = has_colour(console)
    article = extraction.article
    console.print(Text(article.title or "", "bold"))
    console.print(Text(f"Published {article.published}, invented for newsfacts"))
    console.print(legend(extraction.facts, colour=colour), end="\n\n")
    console.print(marked_text(article.text, extraction.facts, colour=colour))
    _print_tables(console, extraction)
    sys.exit(_report([*engine.failures, *extraction.failures]))


@newsfacts.command(short_help="Print the facts of articles, or write them to files.")
@click.argument("files", nargs=-1, metavar="[FILE]...")
@published_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "jsonl", "csv", *FILE_FORMS]),
    help="Default: table for one article, jsonl for several.",
)
@only_option
@click.option("--workers", metavar="N", type=click.IntRange(min=1), default=1, help="Processes that read articles. Default: 1.")
@click.option(
    "--out",
    metavar="PATH",
    help="Write a .jsonl file, a line for each article, or a .parquet or .csv file, a row for each fact; "
    "with --format webannotation, timeml or brat a folder with the files of each article.",
)
@click.option("--resume", is_flag=True, help="Continue the .jsonl file of a run that was interrupted.")
@click.option(
    "--offsets", type=click.Choice(get_args(OffsetUnit)), help="What positions of webannotation count. Default: code-points."
)
@click.option("--bom", is_flag=True, help="Begin CSV with a byte order mark, as Excel wants it.")
def extract(
    files: tuple[str, ...],
    published: date | None,
    form: str | None,
    only: list[str] | None,
    workers: int,
    out: str | None,
    resume: bool,
    offsets: OffsetUnit | None,
    bom: bool,
) -> None:
    """Print the facts of each FILE: UTF-8 text, a web page (.html, with the extra 'html'), or a table of articles (.jsonl, an
    article a line; .parquet, with the extra 'arrow').

    Without FILE, or where it is -, read standard input. JSON Lines hold one fact a line, in the wire format, with the name
    of its file as "article". A file that cannot be read is reported, the others are read, and the exit status is 1.
    """
    if out is None and resume:
        raise click.UsageError("--resume needs --out.")
    exporting = exporting_for(form, offsets)
    if form and out and not exporting:
        raise click.UsageError(f"--format {form} is for standard output; the ending of --out says how it is written.")
    if bom and not (form == "csv" or (out or "").lower().endswith(".csv")):
        raise click.UsageError("--bom is for CSV.")
    if form == "table" and any(map(is_table, files)):
        raise click.UsageError("--format table shows text files and web pages, not tables of articles.")
    if not files and sys.stdin.isatty():
        raise click.UsageError("give one FILE or more, or an article on standard input.")
    names = files or (STANDARD_INPUT,)
    check_standard_input(names)
    if exporting:
        check_target(exporting.form, out, several=len(names) > 1 or is_table(names[0]), resume=resume)
    engine = engine_with(only)
    status = _report(engine.failures)
    archive = Archive(engine, names, published, workers)
    if exporting:
        well = archive.export(exporting, out)
    elif out:
        well = archive.write_to(out, resume=resume, bom=bom)
    elif form == "csv":
        well = archive.print_csv(bom=bom)
    elif form == "jsonl" or (form is None and (len(names) > 1 or is_table(names[0]))):
        well = archive.print_facts()
    else:
        well = _show(engine, names, published)
    sys.exit(status if well else SOMETHING_FAILED)


def _show(engine: Engine, names: Iterable[str], published: date | None) -> bool:
    """Print the tables of each file.

    Returns:
        Whether all went well.
    """
    console = results()
    status = 0
    for name in names:
        try:
            extraction = engine.run(read_article(name, published))
        except Unreadable as error:
            complain(f"{named(name)}: {error}")
            status = SOMETHING_FAILED
            continue
        console.print(Text(named(name), "bold"))
        _print_tables(console, extraction)
        status |= _report(extraction.failures, named(name))
    return not status


@newsfacts.command(short_help="Write an article with its facts as a web page.")
@click.argument("article", metavar="ARTICLE")
@published_option
@only_option
@click.option("--title", help="The headline, where ARTICLE does not say it.")
@click.option("--url", help="The address of the article.")
@click.option("-o", "--out", metavar="PATH", help="The .html file to write. Default: standard output.")
@click.option("--open", "opened", is_flag=True, help="Show the file in the web browser.")
def view(
    article: str,
    published: date | None,
    only: list[str] | None,
    title: str | None,
    url: str | None,
    out: str | None,
    opened: bool,
) -> None:
    """Write ARTICLE with its facts as one web page to look at: the marked text, who said what, a timeline, the figures.

    ARTICLE is UTF-8 text, a web page (.html, with the extra 'html') or, where it is -, standard input. The page stands alone:
    it needs no network and no script.
    """
    from newsfacts.export.html import page

    if opened and out is None:
        raise click.UsageError("--open needs --out.")
    engine = engine_with(only)
    try:
        given = read_article(article, published)
    except Unreadable as error:
        complain(f"{named(article)}: {error}")
        sys.exit(SOMETHING_FAILED)
    extraction = engine.run(attrs.evolve(given, title=title or given.title, url=url or given.url))
    failures = (*engine.failures, *extraction.failures)
    data = page(attrs.evolve(extraction, failures=failures)).encode()
    if out is None:
        click.echo(data, nl=False)
    else:
        path = Path(out)
        try:
            path.write_bytes(data)
        except OSError as error:
            raise cannot_write(path, error) from error
        if opened:
            click.launch(str(path.resolve()))
    sys.exit(_report(failures, named(article)))


@newsfacts.command(short_help="Show what is loaded, and what failed to load.")
def plugins() -> None:
    """Show what is loaded, where it comes from, and what failed to load (exit status 1)."""
    engine = engine_with()
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0))
    table.add_column("Plugin", overflow="fold")
    table.add_column("Brings", overflow="fold", max_width=28)
    table.add_column("From", overflow="fold", min_width=34)
    for plugin in engine.manifest:
        if plugin.kind == "plugin":
            table.add_row(plugin.name, _brings(engine, plugin.origin), plugin.origin)
    results().print(table)
    sys.exit(_report(engine.failures))


def _brings(engine: Engine, origin: str) -> str:
    parts: dict[str, list[str]] = {}
    for part in engine.manifest:
        if part.origin == origin and part.kind != "plugin":
            parts.setdefault(part.kind, []).append(part.name)
    return "; ".join(f"{kind} {', '.join(names)}" for kind, names in parts.items())


def _print_tables(console: rich.console.Console, extraction: Extraction) -> None:
    if not extraction.facts:
        console.print("No facts.")
    for table in tables(extraction.facts):
        console.print(table)


def _report(failures: Iterable[Failure], article: str | None = None) -> int:
    """Say on standard error what failed.

    Returns:
        The exit status.
    """
    status = 0
    for failure in failures:
        place = f"{article}: " if article else ""
        complain(f"{place}{failure}")
        status = SOMETHING_FAILED
    return status
