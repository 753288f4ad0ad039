"""Where the forms that other tools read are written: standard output, a CSV file, a folder."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

import click

from newsfacts.cli.console import complain, named
from newsfacts.cli.exports import Exported, FileForm
from newsfacts.cli.outputs import ErrorKind, cannot_write
from newsfacts.errors import InvalidArgument
from newsfacts.export import brat, csv
from newsfacts.export.folder import Folder


class CsvOutput:
    """CSV in UTF-8, to standard output, or to a file that has its name only when it is complete."""

    def __init__(self, path: Path | None, *, bom: bool) -> None:
        self._path = path
        self._bom = bom
        self._file: BinaryIO | None = None

    def __enter__(self) -> Self:
        """
        Raises:
            click.UsageError: if the file cannot be written.
        """
        if self._path is not None:
            try:
                self._file = _part(self._path).open("wb")
            except OSError as error:
                raise cannot_write(self._path, error) from error
        self.write((csv.BYTE_ORDER_MARK if self._bom else "") + csv.header_line())
        return self

    def __exit__(self, kind: ErrorKind, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._path is None or self._file is None:
            return
        self._file.close()
        if error is None:
            os.replace(_part(self._path), self._path)
        else:
            _part(self._path).unlink()

    def write(self, lines: str) -> None:
        if self._file is None:
            _print(lines)
        else:
            self._file.write(lines.encode())


class Printed:
    """The files of articles, one after the other, on standard output."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: ErrorKind, error: BaseException | None, trace: TracebackType | None) -> None:
        pass

    def write(self, exported: Sequence[Exported]) -> None:
        for each in exported:
            for text in each.files.values():
                _print(text)
            _warn(each)


class FolderOutput:
    """A folder with the files of each article; for brat with the configuration of the collection too."""

    def __init__(self, path: Path, form: FileForm) -> None:
        self._path = path
        self._form = form
        self._kinds: set[str] = set()

    def __enter__(self) -> Self:
        """
        Raises:
            click.UsageError: if the folder holds anything or cannot be made.
        """
        try:
            self._folder = Folder(self._path)
        except InvalidArgument:
            raise click.UsageError(f"--out {self._path} must be a new or empty folder for --format {self._form}") from None
        except OSError as error:
            raise cannot_write(self._path, error) from error
        return self

    def __exit__(self, kind: ErrorKind, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._form == "brat" and error is None:
            for name, text in brat.configuration(self._kinds).items():
                self._folder.write(name, text)

    def write(self, exported: Sequence[Exported]) -> None:
        for each in exported:
            self._folder.add(each.article, each.files)
            self._kinds |= each.kinds
            _warn(each)


def _part(path: Path) -> Path:
    return path.with_name(path.name + ".part")


def _print(text: str) -> None:
    """In UTF-8 and with its own line ends, whatever the terminal's are: files are made of it."""
    click.echo(text.encode(), nl=False)


def _warn(exported: Exported) -> None:
    if exported.warning:
        complain(f"{named(exported.article)}: {exported.warning}")
