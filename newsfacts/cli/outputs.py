"""Where ``newsfacts extract`` writes: standard output, a file of JSON Lines that can be continued, a Parquet file."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, Protocol, Self, TypeVar

import click

from newsfacts.cli.forms import ARTICLE_LINE
from newsfacts.cli.sources import Source

if TYPE_CHECKING:
    import pyarrow


D_contra = TypeVar("D_contra", contravariant=True)
ErrorKind = type[BaseException] | None


class Output(Protocol[D_contra]):
    """What takes data, from when it is entered to when it is left."""

    def __enter__(self) -> Self: ...
    def __exit__(self, kind: ErrorKind, error: BaseException | None, trace: TracebackType | None, /) -> None: ...
    def write(self, data: D_contra, /) -> None: ...


class StandardOutput:
    """JSON Lines where the reader can see them."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: ErrorKind, error: BaseException | None, trace: TracebackType | None) -> None:
        pass

    def write(self, lines: str) -> None:
        if lines:
            click.echo(lines, nl=False)


class LinesFile:
    """JSON Lines of articles. They are written in order, so what is there after an interruption is the beginning of the whole."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._done: Counter[str | None] = Counter()

    def __enter__(self) -> Self:
        """
        Raises:
            click.UsageError: if the file cannot be written.
        """
        try:
            self._file: BinaryIO = self._path.open("ab")
        except OSError as error:
            raise cannot_write(self._path, error) from error
        return self

    def __exit__(self, kind: ErrorKind, error: BaseException | None, trace: TracebackType | None) -> None:
        self._file.close()

    def write(self, lines: str) -> None:
        self._file.write(lines.encode("ascii"))
        self._file.flush()

    def resume(self) -> None:
        """See which articles are done, and cut off a last line that is torn.

        Raises:
            ValueError: if the file holds anything else, naming the line.
        """
        decoder = json.JSONDecoder()
        sound = 0
        if not self._path.exists():
            return
        with self._path.open("rb+") as file:
            for number, line in enumerate(file, start=1):
                if not line.endswith(b"\n"):
                    file.truncate(sound)
                    break
                try:
                    name, _ = decoder.raw_decode(line.decode("ascii").removeprefix(ARTICLE_LINE))
                except ValueError:
                    name = self
                if not (line.startswith(ARTICLE_LINE.encode()) and isinstance(name, str | None)):
                    raise ValueError(f"line {number} is no line of an earlier run")
                self._done[name] += 1
                sound += len(line)

    def not_done(self, sources: Iterable[Source]) -> Iterator[Source]:
        """The sources that have no line yet; of several with one id the first are done first."""
        done = self._done.copy()
        for source in sources:
            if done[source.id] > 0:
                done[source.id] -= 1
            else:
                yield source


class ParquetFile:
    """Rows of facts, under another name (``….part``) until all are there: a Parquet file has no beginning that can be read."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._part = path.with_name(path.name + ".part")

    def __enter__(self) -> Self:
        """
        Raises:
            click.UsageError: if the file cannot be written, or without the extra ``arrow``.
        """
        try:
            from newsfacts.interop.arrow import SCHEMA
        except ImportError as error:
            raise click.UsageError(str(error)) from error
        from pyarrow import parquet

        try:
            self._writer = parquet.ParquetWriter(self._part, SCHEMA)
        except OSError as error:
            raise cannot_write(self._path, error) from error
        return self

    def __exit__(self, kind: ErrorKind, error: BaseException | None, trace: TracebackType | None) -> None:
        self._writer.close()
        if error is None:
            os.replace(self._part, self._path)
        else:
            self._part.unlink()

    def write(self, batch: pyarrow.RecordBatch) -> None:
        if batch.num_rows:
            self._writer.write_batch(batch)


def cannot_write(path: Path, error: OSError) -> click.UsageError:
    """What to raise where ``--out`` names a file that cannot be written."""
    return click.UsageError(f"--out {path} cannot be written: {error.strerror or error}")
