"""``newsfacts extract`` as a pipeline: articles in, lines or rows out, on one process or several, resumable."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TypeVar

import attrs
import click
from rich.console import Console
from rich.progress import Progress

from newsfacts.batch import run_jobs
from newsfacts.batch.crew import Lost
from newsfacts.cli.console import complain
from newsfacts.cli.export_outputs import CsvOutput, FolderOutput, Printed
from newsfacts.cli.exports import Exporting, csv_lines
from newsfacts.cli.forms import Extracting, Outcome, article_lines, fact_lines, rows
from newsfacts.cli.outputs import LinesFile, Output, ParquetFile, StandardOutput
from newsfacts.cli.sources import Source, count, length_of, sources
from newsfacts.engine import Engine

D = TypeVar("D")


@attrs.frozen
class Archive:
    """What to read and how.

    Attributes:
        names: of the files.
        published: of articles that do not say it themselves.
        workers: processes.
    """

    engine: Engine
    names: Sequence[str]
    published: date | None
    workers: int

    def print_facts(self) -> bool:
        """Facts to standard output, a line for each.

        Returns:
            Whether all went well; what did not is on standard error.
        """
        return self._write(StandardOutput(), fact_lines, self._sources(), aloud=True)

    def print_csv(self, *, bom: bool) -> bool:
        """Facts to standard output, a row for each.

        Returns:
            Whether all went well; what did not is on standard error, too.
        """
        return self._write(CsvOutput(None, bom=bom), csv_lines, self._sources(), aloud=True)

    def export(self, exporting: Exporting, folder: str | None) -> bool:
        """The files of each article, to a folder or to standard output.

        Returns:
            Whether all went well; what did not is on standard error.

        Raises:
            click.UsageError: if the folder holds anything or cannot be made.
        """
        output = Printed() if folder is None else FolderOutput(Path(folder), exporting.form)
        return self._write(output, exporting, self._sources(), aloud=True)

    def write_to(self, out: str, *, resume: bool, bom: bool) -> bool:
        """Articles to a ``.jsonl`` file, a line for each, or facts to a ``.parquet`` or ``.csv`` file, a row for each.

        Returns:
            Whether all went well. What failed for an article stands in the file, and how often on standard error.

        Raises:
            click.UsageError: if the file has another ending, or is there already and ``resume`` is not given.
        """
        path = Path(out)
        ending = path.suffix.lower()
        if ending not in (".jsonl", ".parquet", ".csv"):
            raise click.UsageError(
                f"--out must end in .jsonl, .parquet or .csv, not {path.name!r}, or --format must name another form"
            )
        if ending != ".jsonl" and resume:
            raise click.UsageError("--resume needs a .jsonl file: others have their name only when they are complete")
        if not resume and path.is_file() and path.stat().st_size:
            hint = "--resume continues it" if ending == ".jsonl" else "move it away"
            raise click.UsageError(f"{out} is there already; {hint}")
        if ending == ".parquet":
            return self._write(ParquetFile(path), rows, self._sources(), aloud=False)
        if ending == ".csv":
            return self._write(CsvOutput(path, bom=bom), csv_lines, self._sources(), aloud=False)
        lines = LinesFile(path)
        if resume:
            try:
                lines.resume()
            except ValueError as error:
                raise click.UsageError(f"--resume cannot continue {out}: {error}") from None
        return self._write(lines, article_lines, lines.not_done(self._sources()), aloud=False)

    def _sources(self) -> Iterator[Source]:
        return sources(self.names, self.published)

    def _write(self, output: Output[D], form: Callable[[Sequence[Outcome]], D], given: Iterable[Source], *, aloud: bool) -> bool:
        task = Extracting(self.engine, form)
        failed = 0
        well = True
        with output, _progress(self.names, shown=not (aloud and Console().is_terminal)) as advance:
            for job, done in run_jobs(task, given, self.workers, length_of):
                written = task.lost(job[0]) if isinstance(done, Lost) else done
                output.write(written.data)
                for message in [*written.unread, *(written.failures if aloud else ())]:
                    complain(message)
                failed += written.failed
                well = well and not (written.unread or written.failures)
                advance(len(job))
        if failed and not aloud:
            complain(f"articles for which something failed: {failed:,}; the output says what")
        return well


@contextmanager
def _progress(names: Sequence[str], *, shown: bool) -> Iterator[Callable[[int], None]]:
    """A function that moves a progress bar on standard error, where that is a terminal and there is more than one article."""
    console = Console(stderr=True)
    total = count(names) if shown and console.is_terminal else 1
    # No thread that draws it by the clock: worker processes may be forked at any time.
    with Progress(console=console, transient=True, auto_refresh=False, disable=total <= 1) as bar:
        reading = bar.add_task("Reading", total=total)

        def advance(articles: int) -> None:
            bar.advance(reading, articles)
            bar.refresh()

        yield advance
