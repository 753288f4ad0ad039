"""``newsfacts extract`` in the forms that other tools read: to standard output, to a file, to a folder."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result

from newsfacts import Article, Facts
from newsfacts.cli.commands import newsfacts
from newsfacts.export import brat, csv, timeml, webannotation
from tests.export.at_hand import ENGINE

STORIES = {
    "a.txt": "The mayor resigned on Tuesday. Shares fell 12 percent 🏠, and 1,200 homes were flooded.\r\n",
    "b.txt": "“We lost 45 minutes,” said Ana Ruiz. “All of it.”",
    "empty.txt": "",
}


def run(*arguments: object) -> Result:
    return CliRunner().invoke(newsfacts, ["extract", *map(str, arguments)])


@pytest.fixture
def stories(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.chdir(tmp_path)
    for name, text in STORIES.items():
        Path(name).write_bytes(text.encode())
    return list(STORIES)


def given(name: str) -> tuple[Article, Facts]:
    article = Article(STORIES[name], id=name)
    return article, ENGINE.run(article).facts


@pytest.mark.parametrize("workers", [1, 2])
def test_csv_of_several_articles_is_one_table(stories: list[str], workers: int) -> None:
    result = run(*stories, "--format", "csv", "--workers", workers)
    assert (result.exit_code, result.stderr) == (0, "")
    expected = csv.header_line() + "".join(csv.dumps(*given(name), header=False) for name in stories)
    assert result.stdout_bytes.decode() == expected
    assert csv.loads(expected) == {name: given(name)[1] for name in ("a.txt", "b.txt")}


def test_a_csv_file_is_there_when_it_is_complete(stories: list[str]) -> None:
    assert run(*stories, "--out", "facts.csv", "--bom").exit_code == 0
    written = Path("facts.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbfarticle,")
    assert written[3:] == run(*stories, "--format", "csv").stdout_bytes
    assert not Path("facts.csv.part").exists()
    again = run(*stories, "--out", "facts.csv")
    assert again.exit_code == 2
    assert "is there already; move it away" in again.stderr
    assert Path("facts.csv").read_bytes() == written


def test_a_file_that_cannot_be_read_is_a_row_and_a_message(stories: list[str]) -> None:
    result = run("missing.txt", "a.txt", "--format", "csv")
    assert result.exit_code == 1
    assert result.stderr == "newsfacts: missing.txt: No such file or directory\n"
    assert result.stdout.splitlines()[1].startswith("missing.txt,No such file or directory,,")


@pytest.mark.parametrize("unit", ["code-points", "utf-16", "utf-8"])
def test_web_annotations_are_a_page_a_line(stories: list[str], unit: str) -> None:
    result = run(*stories, "--format", "webannotation", "--offsets", unit)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert len(lines) == len(stories)
    for name, line in zip(stories, lines, strict=True):
        article, facts = given(name)
        assert webannotation.loads(line, article) == facts
    positions = [item["target"]["selector"][1] for item in json.loads(lines[0])["items"]]
    assert {position.get("newsfacts:offsets", "code-points") for position in positions} == {unit}


def test_folders_have_the_files_of_each_article(stories: list[str]) -> None:
    for form in ("webannotation", "timeml", "brat"):
        assert run(*stories, "--format", form, "--out", form, "--workers", 2).exit_code == 0
    assert sorted(path.name for path in Path("brat").iterdir()) == [
        "a.ann", "a.txt", "annotation.conf", "b.ann", "b.txt", "empty.ann", "empty.txt", "visual.conf",
    ]  # fmt: skip
    for name, text in STORIES.items():
        article, facts = given(name)
        stem = Path(name).stem
        assert Path("brat", name).read_bytes() == text.encode()
        assert Path("brat", f"{stem}.ann").read_text(encoding="utf-8") == brat.dumps(article, facts)
        assert Path("timeml", f"{stem}.tml").read_bytes().decode() == timeml.dumps(article, facts)
        assert Path("webannotation", f"{stem}.jsonld").read_text() == webannotation.dumps(article, facts)
    assert Path("brat/annotation.conf").read_text() == brat.configuration()["annotation.conf"]


def test_timeml_of_one_article_is_printed(stories: list[str]) -> None:
    result = run("a.txt", "--format", "timeml", "--published", "2024-03-14")
    root = ElementTree.fromstring(result.stdout_bytes)
    assert [(each.get("value"), each.text) for each in root.iter("TIMEX3")] == [
        ("2024-03-14", "2024-03-14"),
        ("2024-03-12", "Tuesday"),
    ]


def test_what_had_to_give_way_is_said(stories: list[str]) -> None:
    Path("a.txt").write_bytes(b"x\0y\x0c\0\0 5 people")
    result = run("a.txt", "--format", "timeml")
    assert result.exit_code == 0
    message = "characters that the format cannot hold are now U+FFFD: 4 (U+0000 at 1, U+000C at 3, U+0000 at 4, …)"
    assert result.stderr == f"newsfacts: a.txt: {message}\n"


def test_rows_of_a_table_get_files_named_by_their_ids(stories: list[str]) -> None:
    pa = pytest.importorskip("pyarrow", reason="the extra 'arrow' is not installed")
    from pyarrow import parquet

    table = pa.table({"id": ["x/1", "x/1", None, "bad"], "text": ["5 people", "", "6 people", None]})
    parquet.write_table(table, "archive.parquet")
    result = run("archive.parquet", "--format", "brat", "--out", "out")
    assert result.exit_code == 1
    assert result.stderr == "newsfacts: bad: text is null\n"
    assert sorted(path.name for path in Path("out").glob("*.txt")) == ["1-2.txt", "1.txt", "article.txt"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--format", "brat"], "--format brat needs --out FOLDER"),
        (["b.txt", "--format", "timeml"], "--format timeml needs --out FOLDER for several articles"),
        (["--format", "brat", "--out", "."], "--out . must be a new or empty folder for --format brat"),
        (["--format", "timeml", "--out", "a.tml"], "--out must be a folder for --format timeml, not 'a.tml'"),
        (["--format", "timeml", "--out", "new", "--resume"], "--resume needs a .jsonl file"),
        (["--out", "a.csv", "--resume"], "--resume needs a .jsonl file"),
        (["--format", "csv", "--out", "new"], "--format csv is for standard output"),
        (["--format", "jsonl", "--bom"], "--bom is for CSV"),
        (["--format", "brat", "--offsets", "utf-8", "--out", "new"], "--offsets is for --format webannotation"),
        (["--out", "no/such/a.csv"], "cannot be written"),
        (["--format", "brat", "--out", "a.txt/new"], "cannot be written"),
    ],
)
def test_a_wrong_command_line_is_explained(stories: list[str], arguments: list[str], message: str) -> None:
    result = run("a.txt", *arguments)
    assert result.exit_code == 2
    assert re.search(re.escape(message), " ".join(result.stderr.split()))
    assert {path.name for path in Path().iterdir()} == set(stories)


@pytest.mark.parametrize("form", ["csv", "timeml", "webannotation"])
def test_a_reader_that_goes_away_leaves_no_traceback(stories: list[str], form: str) -> None:
    Path("a.txt").write_text("Prices rose 3 percent on Tuesday.\n" * 2_000, encoding="utf-8")
    command = [sys.executable, "-m", "newsfacts", "extract", "a.txt", "--format", form]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""


@pytest.mark.parametrize("form", ["csv", "timeml"])
def test_output_is_utf8_whatever_the_terminal_is(stories: list[str], form: str) -> None:
    command = [sys.executable, "-m", "newsfacts", "extract", "b.txt", "--format", form]
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, env=environment, capture_output=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "“All of it.”" in done.stdout.decode("utf-8")
