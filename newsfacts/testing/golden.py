r"""Golden files: an article with its facts marked in the text, for people to read and tests to hold on to.

::

    published: 2024-05-16
    ---
    Prices rose [3.2 percent](percentage value=3.2 change=up) on [Tuesday](date kind=DATE value=2024-05-14).

Lines of ``key: value`` (``published``, ``title``, ``language``) come first, then a line ``---``, then the article, to the end
of the file. :mod:`newsfacts.testing.marked_text` says how facts are marked. A fact that crosses another's end cannot be marked
in the text; it stands above the line as ``crossing: 12:30 quantity value=5``, with its offsets in the article.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable
from difflib import unified_diff
from pathlib import Path

import attrs

from newsfacts.article import Article
from newsfacts.engine import Engine
from newsfacts.errors import InvalidArgument
from newsfacts.facts import Fact
from newsfacts.testing.marked_text import Mark, in_order, mark_up, read_label, read_marks, split_crossing, unquoted

UPDATE = "NEWSFACTS_UPDATE_GOLDEN"
"""Set this environment variable to 1 and :func:`check_golden` writes the files instead of comparing them."""

_HEADER = re.compile(r"(?P<key>\w+): (?P<value>[^\r\n]*)")
_CROSSING = re.compile(r"(?P<start>\d+):(?P<end>\d+) (?P<rest>.*)", re.DOTALL)
_ARTICLE_KEYS = ("published", "title", "language")


@attrs.frozen
class Golden:
    """An article and its marks, sorted by start, the longer first, then by type."""

    article: Article
    marks: tuple[Mark, ...]

    @classmethod
    def of(cls, article: Article, facts: Iterable[Fact]) -> Golden:
        """What a golden file of these facts says."""
        return cls(article, in_order(map(Mark.of, facts)))

    def render(self) -> str:
        """The file's text; :func:`parse` reads it back."""
        inside, crossing = split_crossing(self.marks)
        row = self.article.to_dict()
        defaults = Article("").to_dict()
        head = [f"{key}: {_header_value(str(row[key]))}\n" for key in _ARTICLE_KEYS if row[key] != defaults[key]]
        head += [f"crossing: {mark.start}:{mark.end} {mark.label()}\n" for mark in crossing]
        return "".join([*head, "---\n", *mark_up(self.article.text, inside)])


def parse(source: str) -> Golden:
    """The article and marks of a golden file's text.

    Raises:
        InvalidArgument: naming the line and what is wrong there.
    """
    head, line, body = source.partition("---\n")
    if not line or (head and not head.endswith("\n")):
        raise InvalidArgument("a golden file needs a line '---' above the article")
    keys: dict[str, str] = {}
    marks: list[Mark] = []
    for number, entry in enumerate(head.split("\n")[:-1], start=1):
        match = _HEADER.fullmatch(entry)
        if not match or match["key"] not in (*_ARTICLE_KEYS, "crossing"):
            raise InvalidArgument(f"line {number}: not one of {', '.join(_ARTICLE_KEYS)}, crossing: {entry!r}")
        if match["key"] == "crossing":
            marks.append(_crossing(match["value"], number))
        else:
            keys[match["key"]] = unquoted(match["value"])
    text, inside = read_marks(body, first_line=head.count("\n") + 2)
    return Golden(Article.from_dict({**keys, "text": text}), in_order([*marks, *inside]))


def check_golden(path: str | Path, engine: Engine, *, update: bool | None = None) -> None:
    """Hold the facts that an engine finds against a golden file.

    Args:
        update: write the file anew instead; left out, where the environment variable ``NEWSFACTS_UPDATE_GOLDEN`` is 1.

    Raises:
        AssertionError: with the lines that differ.
        InvalidArgument: if the file is not a golden file.
    """
    path = Path(path)
    before = path.read_bytes().decode("utf-8")
    article = parse(before).article
    after = Golden.of(article, engine.run(article).facts).render()
    if update if update is not None else os.environ.get(UPDATE) == "1":
        path.write_bytes(after.encode("utf-8"))
    elif after != before:
        lines = unified_diff(before.splitlines(), after.splitlines(), str(path), "found", lineterm="", n=0)
        raise AssertionError("\n".join([*lines, f"if what is found is right, set {UPDATE}=1 and run the test once more"]))


def _crossing(entry: str, line: int) -> Mark:
    match = _CROSSING.fullmatch(entry)
    label = read_label(match["rest"], 0) if match else None
    if match is None or label is None or label[2] != len(match["rest"]):
        raise InvalidArgument(f"line {line}: not offsets, type and values, such as 'crossing: 12:30 date value=2024': {entry!r}")
    return Mark(int(match["start"]), int(match["end"]), label[0], label[1])


def _header_value(value: str) -> str:
    return json.dumps(value) if value.startswith('"') or value.splitlines() != [value] else value
