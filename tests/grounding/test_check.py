"""``newsfacts check``: what it prints, and what its exit status says."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import newsfacts
from newsfacts.cli import commands

ARTICLE = (
    "At least 21 people were killed when a ferry sank on Tuesday, the coast guard said. “We heard a bang,” said Tom Barrett."
)
FAITHFUL = "A ferry sank on Tuesday and 21 people were killed."
WRONG = "A ferry sank on Tuesday and 12 people were killed. “We heard a scream,” said Barrett."
INVENTED = "The owner of the ferry will pay $2 million."


def check(*arguments: str, input: str | None = None) -> Result:
    return CliRunner().invoke(commands.newsfacts, ["check", *arguments], input=input, env={"COLUMNS": "100"})


@pytest.fixture
def files(tmp_path: Path) -> dict[str, str]:
    names = {}
    for name, text in (("article", ARTICLE), ("faithful", FAITHFUL), ("wrong", WRONG), ("invented", INVENTED), ("empty", "")):
        path = tmp_path / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        names[name] = str(path)
    return names


@pytest.mark.parametrize(
    ("summary", "options", "status"),
    [
        ("faithful", [], 0),
        ("faithful", ["--strict"], 0),
        ("wrong", [], 1),
        ("invented", [], 0),
        ("invented", ["--strict"], 1),
        ("empty", ["--strict"], 0),
    ],
)
def test_exit_status(files: dict[str, str], summary: str, options: list[str], status: int) -> None:
    for form in ("table", "json", "html"):
        result = check(files[summary], "--against", files["article"], "--format", form, *options)
        assert (result.exit_code, result.stderr) == (status, "")


def test_the_table_says_why(files: dict[str, str]) -> None:
    words = " ".join(check(files["wrong"], "--against", files["article"]).stdout.split())
    assert "contradicted 12 people" in words
    assert "[-bang-] {+scream+}" in words
    assert "1 supported, 2 contradicted, 0 unsupported" in words
    assert "No facts." in check(files["empty"], "--against", files["article"]).stdout


def test_json_has_a_line_for_each_summary(files: dict[str, str]) -> None:
    result = check(files["faithful"], files["wrong"], "--against", files["article"], "--format", "json")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(Path(row["summary"]).stem, row["ok"]) for row in rows] == [("faithful", True), ("wrong", False)]
    assert rows[1]["verdicts"][1]["reason"] == "other_figure"
    assert result.exit_code == 1


@pytest.mark.parametrize("summary", ["faithful", "wrong"])
def test_what_failed_is_said_and_exits_with_2(files: dict[str, str], summary: str, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = newsfacts.Engine(["builtin", "no.such_module"])
    monkeypatch.setattr("newsfacts.cli.check.engine_with", lambda: engine)
    result = check(files[summary], "--against", files["article"], "--format", "json")
    assert result.exit_code == 2
    assert "import of no.such_module" in result.stderr
    row = json.loads(result.stdout)
    assert (row["ok"], [failure["stage"] for failure in row["failures"]]) == (False, ["import"])


def test_html_is_one_page(files: dict[str, str]) -> None:
    result = check(files["wrong"], "--against", files["article"], "--format", "html")
    assert result.stdout.startswith("<!DOCTYPE html>")
    assert "<ins>scream</ins>" in result.stdout


def test_the_page_is_utf_8_whatever_the_terminal_is(files: dict[str, str]) -> None:
    command = [sys.executable, "-m", "newsfacts", "check", files["wrong"], "--against", files["article"], "--format", "html"]
    done = subprocess.run(command, env={**os.environ, "PYTHONIOENCODING": "ascii"}, capture_output=True, timeout=60)
    assert "“We heard a scream,”" in re.sub("<[^>]*>", "", done.stdout.decode())


def test_standard_input(files: dict[str, str]) -> None:
    assert check("-", "--against", files["article"], input=WRONG).exit_code == 1
    assert check(files["faithful"], "--against", "-", input=ARTICLE).exit_code == 0


def test_dates_are_placed_by_the_day_of_the_article(files: dict[str, str]) -> None:
    dated = check("-", "--against", files["article"], "--published", "2023-11-09", input="The ferry sank on 7 November 2023.")
    assert (dated.exit_code, "supported" in dated.stdout) == (0, True)
    moved = check("-", "--against", files["article"], "--published", "2023-11-09", input="The ferry sank on 8 November 2023.")
    assert moved.exit_code == 1


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["{faithful}"],
        ["{faithful}", "--against", "missing.txt"],
        ["missing.txt", "--against", "{article}"],
        ["-", "--against", "-"],
        ["{faithful}", "{wrong}", "--against", "{article}", "--format", "html"],
        ["{faithful}", "--against", "{article}", "--published", "soon"],
    ],
)
def test_wrong_command_lines_exit_with_2(files: dict[str, str], arguments: list[str]) -> None:
    assert check(*(argument.format(**files) for argument in arguments)).exit_code == 2
