"""The forms that other tools read: ``newsfacts extract --format csv``, ``webannotation``, ``timeml`` and ``brat``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal, get_args

import attrs
import click

from newsfacts.cli.forms import Outcome
from newsfacts.export import brat, csv, timeml, webannotation
from newsfacts.export.characters import Form, replaced_in
from newsfacts.export.columns import Row, row_of
from newsfacts.export.offsets import OffsetUnit
from newsfacts.extraction import Extraction

FileForm = Literal["webannotation", "timeml", "brat"]
FILE_FORMS: tuple[FileForm, ...] = get_args(FileForm)
_ENDINGS_OF_FILES = {".ann", ".csv", ".json", ".jsonl", ".jsonld", ".parquet", ".tml", ".txt", ".xml"}
_WITHOUT_TEXT = frozenset({"article", "run", "worker"})
"""Stages of failures after which there is no article to export."""
_MOST_NAMED = 3


@attrs.frozen
class Exported:
    """The files of an article.

    Attributes:
        article: its id.
        files: their texts, by ending.
        kinds: the types of its facts.
        warning: what had to give way, in words, or None.
    """

    article: str | None
    files: dict[str, str]
    kinds: frozenset[str]
    warning: str | None


@attrs.frozen
class Exporting:
    """Outcomes as files: this runs in the workers. What gave no article has none."""

    form: FileForm
    offsets: OffsetUnit = "code-points"

    def __call__(self, outcomes: Sequence[Outcome]) -> list[Exported]:
        return [self._exported(each) for each in outcomes if isinstance(each, Extraction) and _has_text(each)]

    def _exported(self, extraction: Extraction) -> Exported:
        article, facts = extraction.article, extraction.facts
        match self.form:
            case "webannotation":
                files = {".jsonld": webannotation.dumps(article, facts, offsets=self.offsets)}
            case "timeml":
                files = {".tml": timeml.dumps(article, facts)}
            case "brat":
                files = brat.files(article, facts)
        return Exported(article.id, files, frozenset(fact.type for fact in facts), self._warning(article.text))

    def _warning(self, text: str) -> str | None:
        forms: dict[FileForm, Form] = {"timeml": "xml", "brat": "utf-8"}
        replaced = replaced_in(text, forms[self.form]) if self.form in forms else ()
        if not replaced:
            return None
        places = ", ".join(map(str, replaced[:_MOST_NAMED])) + (", …" if len(replaced) > _MOST_NAMED else "")
        return f"characters that the format cannot hold are now U+FFFD: {len(replaced):,} ({places})"


def exporting_for(form: str | None, offsets: OffsetUnit | None) -> Exporting | None:
    """What makes the files of a form, if it is one that has files for each article.

    Raises:
        click.UsageError: for ``--offsets`` with a form that says itself what it counts.
    """
    if offsets and form != "webannotation":
        raise click.UsageError("--offsets is for --format webannotation; others always count code points.")
    known = next((each for each in FILE_FORMS if each == form), None)
    return Exporting(known, offsets or "code-points") if known else None


def check_target(form: FileForm, out: str | None, *, several: bool, resume: bool) -> None:
    """
    Raises:
        click.UsageError: where the form cannot be written as the command line says.
    """
    if out is None and form == "brat":
        raise click.UsageError("--format brat needs --out FOLDER: it has two files for each article.")
    if out is None and form == "timeml" and several:
        raise click.UsageError("--format timeml needs --out FOLDER for several articles: each is a document of its own.")
    if out is not None and Path(out).suffix.lower() in _ENDINGS_OF_FILES:
        raise click.UsageError(f"--out must be a folder for --format {form}, not {out!r}.")
    if resume:
        raise click.UsageError("--resume needs a .jsonl file.")


def _has_text(extraction: Extraction) -> bool:
    return not any(failure.stage in _WITHOUT_TEXT for failure in extraction.failures)


def csv_lines(outcomes: Sequence[Outcome]) -> str:
    """A row for each fact, and one for each article that is none or for which something failed."""
    rows: list[Row] = []
    for each in outcomes:
        if not isinstance(each, Extraction):
            rows.append({"article": each.id, "error": each.message})
            continue
        if each.failures:
            rows.append({"article": each.article.id, "error": "; ".join(map(str, each.failures))})
        rows += (row_of(fact, each.article.id) for fact in each.facts)
    return csv.lines(rows)
