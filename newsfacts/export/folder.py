"""A folder with the files of each article."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

from newsfacts.errors import InvalidArgument

_UNSAFE = re.compile(r"[^\w.-]+|^[.-]+")
_RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)")  # what Windows keeps for itself
_ENDING = re.compile(r"(?i)\.(?:txt|html?|xhtml)$")
_LONGEST_NAME = 100


class Folder:
    """A new or empty folder. Each article's files bear the name that its id gives: ``archive/0001.txt`` becomes ``0001``.

    Where two articles would have one name, the second gets ``0001-2``, whatever their case.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """
        Raises:
            InvalidArgument: if the folder is there and holds anything.
            OSError: if it cannot be made.
        """
        self.path = Path(path)
        if self.path.exists() and (not self.path.is_dir() or any(self.path.iterdir())):
            raise InvalidArgument(f"path must be a new or empty folder, not {os.fspath(path)!r}")
        self.path.mkdir(parents=True, exist_ok=True)
        self._taken: dict[str, int] = {}

    def add(self, article: str | None, files: Mapping[str, str]) -> str:
        """Write the files of an article, given by ending (``.ann``), and return the name that they got.

        Raises:
            OSError: if they cannot be written.
        """
        name = self._free_name(article)
        for ending, text in files.items():
            self.write(name + ending, text)
        return name

    def write(self, name: str, text: str) -> None:
        """Write one file, in UTF-8, line ends as they are.

        Raises:
            OSError: if it cannot be written.
        """
        (self.path / name).write_bytes(text.encode("utf-8"))

    def _free_name(self, article: str | None) -> str:
        wanted = name = file_name(article)
        while name.lower() in self._taken:
            self._taken[wanted.lower()] += 1
            name = f"{wanted}-{self._taken[wanted.lower()]}"
        self._taken[name.lower()] = 1
        return name


def file_name(article: str | None) -> str:
    """A name for files, without ending, legal on every system: of a path or URL its last part."""
    last = re.split(r"[/\\]", (article or "").rstrip("/\\"))[-1]
    name = _UNSAFE.sub("_", _ENDING.sub("", last))[:_LONGEST_NAME].rstrip("._")
    if not name:
        return "article"
    return f"article_{name}" if _RESERVED.match(name) else name
