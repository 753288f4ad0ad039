"""The command line: what it prints where, what it survives, and what its exit status says."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import ClassVar

import attrs
import pytest
from click.testing import CliRunner, Result
from rich.console import Console

from newsfacts import DateExpression, Fact, Facts, Percentage, Quantity, Quote, Span, Speaker, Unit
from newsfacts.cli.commands import newsfacts
from newsfacts.cli.console import one_line, printable
from newsfacts.cli.marked import marked_text
from newsfacts.cli.tables import tables
from newsfacts.samples import storm_barrier

STORY = "The mayor resigned on Tuesday. Shares fell 12 percent, and 1,200 homes were flooded."
ESCAPE = "\x1b["


def run(*arguments: str, input: str | bytes | None = None, env: dict[str, str] | None = None) -> Result:
    return CliRunner().invoke(newsfacts, arguments, input=input, env=env)


def python(program: str, **options: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, **options)  # type: ignore[call-overload,no-any-return]


@pytest.fixture
def story(tmp_path: Path) -> Path:
    file = tmp_path / "story.txt"
    file.write_text(STORY, encoding="utf-8")
    return file


# demo


def test_demo_marks_the_text_and_lists_the_facts() -> None:
    result = run("demo")
    assert (result.exit_code, result.stderr) == (0, "")
    words = " ".join(result.stdout.split())
    assert "P1[" in words
    for heading in ("Quotes (", "Dates (", "Quantities (", "Percentages (", "Helen Marwick", "2024-03-12"):
        assert heading in words


def test_demo_has_no_colour_codes_unless_asked_for() -> None:
    assert ESCAPE not in run("demo").stdout
    coloured = run("demo", env={"FORCE_COLOR": "1", "TERM": "xterm-256color"}).stdout
    assert ESCAPE in coloured
    assert "P1[" not in coloured


@pytest.mark.parametrize("width", [40, 80, 120])
def test_demo_fits_the_terminal(width: int) -> None:
    result = run("demo", env={"COLUMNS": str(width)})
    assert max(map(len, result.stdout.splitlines())) <= width


def test_the_sample_has_the_constructions_of_real_news() -> None:
    article = storm_barrier()
    assert article.published is not None
    assert 3_400 <= len(article.text) <= 5_000
    for construction in ("according to", "” she said", "said that", "%", "percent", "$", "between", "last month", "\n\n“"):
        assert construction in article.text


# extract


def test_one_file_gives_tables(story: Path) -> None:
    result = run("extract", str(story), "--published", "2024-03-14")
    assert result.exit_code == 0
    assert "2024-03-12" in result.stdout
    assert "12%" in result.stdout
    assert "1,200" in result.stdout


def test_without_published_dates_stay_unanchored(story: Path) -> None:
    story.write_text("The inquiry begins on December 23.", encoding="utf-8")
    assert "XXXX-12-23" in run("extract", str(story)).stdout


def test_json_lines_are_the_wire_format_with_the_name_of_the_file(story: Path) -> None:
    result = run("extract", str(story), "--format", "jsonl", "--published", "2024-03-14")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert {row.pop("article") for row in rows} == {str(story)}
    assert {"date", "percentage", "quantity"} <= {row["type"] for row in rows}
    assert all(STORY[row["start"] : row["end"]] == row["text"] for row in rows)
    assert Facts.from_dicts(rows).to_dicts() == rows


def test_standard_input_by_a_dash_or_by_silence() -> None:
    named, silent = (run("extract", *arguments, "--format", "jsonl", input=STORY) for arguments in (["-"], []))
    assert named.stdout == silent.stdout
    assert {json.loads(line)["article"] for line in named.stdout.splitlines()} == {"-"}


def test_only(story: Path) -> None:
    result = run("extract", str(story), "--only", "dates, percentages", "--format", "jsonl")
    assert {json.loads(line)["type"] for line in result.stdout.splitlines()} == {"date", "percentage"}


def test_several_files_give_json_lines_and_a_bad_one_does_not_end_the_run(story: Path, tmp_path: Path) -> None:
    latin = tmp_path / "latin.txt"
    latin.write_bytes("café".encode("latin-1"))
    second = tmp_path / "second.txt"
    second.write_text("Prices rose 3 percent.", encoding="utf-8")
    missing = tmp_path / "missing.txt"
    result = run("extract", str(story), str(latin), str(tmp_path), str(missing), str(second))
    assert result.exit_code == 1
    assert {json.loads(line)["article"] for line in result.stdout.splitlines()} == {str(story), str(second)}
    assert result.stderr.splitlines() == [
        f"newsfacts: {latin}: not UTF-8 (byte 3 is 0xe9)",
        f"newsfacts: {tmp_path}: Is a directory",
        f"newsfacts: {missing}: No such file or directory",
    ]


def test_several_files_as_tables_bear_their_names(story: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    result = run("extract", str(story), str(empty), "--format", "table", env={"COLUMNS": "200"})
    assert result.exit_code == 0
    assert str(story) in result.stdout
    assert result.stdout.endswith(f"{empty}\nNo facts.\n")


def test_empty_input() -> None:
    assert run("extract", "--format", "jsonl", input="").stdout == ""
    assert run("extract", input="").stdout == "standard input\nNo facts.\n"


def test_a_byte_order_mark_moves_no_offset() -> None:
    plain, marked = (
        run("extract", "--format", "jsonl", input=data).stdout for data in (STORY.encode(), STORY.encode("utf-8-sig"))
    )
    assert plain == marked


def test_web_pages(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura", reason="the extra 'html' is not installed")
    page = tmp_path / "story.html"
    body = "<p>The mayor resigned on Tuesday after the storm barrier failed to close and flooded the lower town.</p>" * 2
    head = '<meta property="article:published_time" content="2024-03-14T08:00:00Z">'
    page.write_text(f"<html><head>{head}</head><body><article>{body}</article></body></html>", encoding="utf-8")
    result = run("extract", str(page), "--format", "jsonl", "--only", "dates")
    assert json.loads(result.stdout.splitlines()[0])["value"] == "2024-03-12"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--published", "tuesday"], "--published.*ISO 8601"),
        (["--format", "xml"], "--format"),
        (["--only", "dates,prices"], "only names 'prices'; there are .*dates"),
        (["--only", " , "], "--only.*must name an extractor"),
        (["-", "-"], "standard input can be read only once"),
    ],
)
def test_a_wrong_command_line_is_explained(story: Path, arguments: list[str], message: str) -> None:
    result = run("extract", str(story), *arguments)
    assert result.exit_code == 2
    assert re.search(message, " ".join(result.stderr.split()))


def test_an_extractor_that_fails_is_reported(story: Path, tmp_path: Path) -> None:
    package = tmp_path / "broken.py"
    package.write_text(
        "import newsfacts\n"
        "@newsfacts.extractor(types=[newsfacts.Quote])\n"
        "def broken(document):\n    raise RuntimeError('no good')\n"
    )
    info = tmp_path / "broken-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: broken\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[newsfacts]\nbroken = broken:broken\nlost = no_such_module\n")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    command = [sys.executable, "-m", "newsfacts"]
    done = subprocess.run([*command, "extract", story], env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert "extract of broken (broken 1.0 (broken:broken)) failed: RuntimeError: no good" in done.stderr
    assert "12%" in done.stdout
    listed = subprocess.run([*command, "plugins"], env=environment, capture_output=True, text=True, timeout=60)
    assert listed.returncode == 1
    assert "extractor broken" in listed.stdout
    assert "import of lost (broken 1.0 (no_such_module)) failed: ModuleNotFoundError" in listed.stderr


# plugins, help, and what lies around the commands


def test_plugins_lists_the_builtin_ones() -> None:
    result = run("plugins", env={"COLUMNS": "120"})
    assert result.exit_code == 0
    for name in ("reading", "quotes", "dates", "quantities", "percentages", "speakers", "attribution"):
        assert re.search(rf"^ *{name} .*newsfacts \d+\.\d+\.\d+ \(newsfacts\.", result.stdout, re.MULTILINE)


def test_help_and_version() -> None:
    assert "demo" in run("--help").stdout
    assert re.search(r"\d+\.\d+", run("--version").stdout)


@pytest.mark.parametrize("missing", ["click", "rich"])
def test_without_the_extra_one_line_names_it(missing: str) -> None:
    done = python(f"import sys; sys.modules[{missing!r}] = None; from newsfacts.__main__ import main; main()")
    assert done.returncode == 1
    assert done.stderr == "newsfacts: the command line needs the extra 'cli': pip install 'newsfacts[cli]'\n"


@pytest.mark.parametrize("form", ["jsonl", "table"])
def test_a_reader_that_goes_away_leaves_no_traceback(tmp_path: Path, form: str) -> None:
    long = tmp_path / "long.txt"
    long.write_text("Prices rose 3 percent on Tuesday.\n" * 2_000, encoding="utf-8")
    command = [sys.executable, "-m", "newsfacts", "extract", str(long), "--format", form]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""


def test_a_terminal_without_curly_quotes_is_no_error(story: Path) -> None:
    story.write_text("“We lost 12 percent,” said Ana Ruiz of Łódź.", encoding="utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "newsfacts", "extract", str(story)]
    done = subprocess.run(command, env=environment, capture_output=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"12%" in done.stdout


def test_the_progress_bar_shows_on_a_terminal_only(story: Path) -> None:
    pty = pytest.importorskip("pty", reason="no pseudo-terminals here")
    command = [sys.executable, "-m", "newsfacts", "extract", str(story), str(story)]
    terminal, end = pty.openpty()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=end, stdin=subprocess.DEVNULL) as process:
        os.close(end)
        shown = b""
        try:
            while chunk := os.read(terminal, 4096):
                shown += chunk
        except OSError:  # Linux says EIO when the other side has gone
            pass
        assert process.stdout is not None
        assert process.stdout.read().count(b'"article"') >= 6
    os.close(terminal)
    assert b"Reading" in shown
    assert "Reading" not in run("extract", str(story), str(story)).stderr


# rendering


@attrs.frozen(kw_only=True)
class Ticker(Fact):
    type: ClassVar[str] = "stock_ticker"
    layer: ClassVar[str] = "tickers"
    symbol: str


TEXT = "“We lost 45 minutes,” she said. “All of it.”"
SHE = Speaker("Ana Ruiz", "she", 22, 25)
QUOTE = Quote(
    start=0,
    end=44,
    text=TEXT,
    kind="direct",
    parts=(Span(0, 21), Span(32, 44)),
    content="We lost 45 minutes, All of it.",
    speaker=SHE,
)
DURATION = DateExpression(start=9, end=19, text="45 minutes", kind="DURATION", value="PT45M", attributed_to=SHE)
MINUTES = Quantity(start=9, end=19, text="45 minutes", value=Decimal(45), unit=Unit("minute"), attributed_to=SHE)


def rendered(facts: Facts, width: int = 160) -> str:
    console = Console(width=width, file=open(os.devnull, "w"), record=True)  # noqa: SIM115
    for table in tables(facts):
        console.print(table)
    console.file.close()
    return console.export_text()


def test_brackets_nest_and_facts_of_the_same_words_share_one() -> None:
    text = marked_text(TEXT, Facts([QUOTE, DURATION, MINUTES]), colour=False)
    assert text.plain == "Q1[“We lost D1,N1[45 minutes],”] she said. Q1[“All of it.”]"


def test_colours_leave_the_words_as_they_are_and_put_labels_behind() -> None:
    text = marked_text(TEXT, Facts([QUOTE, DURATION, MINUTES]), colour=True)
    assert text.plain == "“We lost 45 minutesD1,N1,”Q1 she said. “All of it.”Q1"
    styled = {text.plain[span.start : span.end]: str(span.style) for span in text.spans}
    assert "underline" in styled["she"]


def test_text_without_facts_is_the_text() -> None:
    for colour in (True, False):
        assert marked_text("a\r\nb", Facts(), colour=colour).plain == "a \nb"
        assert marked_text("", Facts(), colour=colour).plain == ""


def test_tables_say_who_and_how_much() -> None:
    shown = " ".join(rendered(Facts([QUOTE, DURATION, MINUTES])).split())
    assert "Q1 Ana Ruiz (she) direct We lost 45 minutes, All of it." in shown
    assert "D1 45 minutes PT45M Ana Ruiz" in shown
    assert "N1 45 minutes 45 minute Ana Ruiz" in shown


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({"value": Decimal("1200")}, "1,200"),
        ({"value": Decimal("0.50")}, "0.50"),
        ({"value": Decimal("1E+6"), "modifier": ">="}, "at least 1,000,000"),
        ({"value": Decimal(5), "modifier": "~", "change": "up"}, "up about 5"),
        ({"value": None, "low": Decimal(40), "high": Decimal(50)}, "40 to 50"),
        ({"value": None, "low": Decimal(200)}, "200 or more"),
        ({"value": None, "high": Decimal(9)}, "9 or less"),
        ({"value": None}, "?"),
    ],
)
def test_figures(fields: dict[str, object], shown: str) -> None:
    percentage = Percentage(start=0, end=1, text="x", kind="percentage_point", **fields)  # type: ignore[arg-type]
    assert f" {shown} points " in rendered(Facts([percentage]))


def test_facts_of_plugins_have_a_table_of_their_own() -> None:
    shown = rendered(Facts([Ticker(start=0, end=3, text="HLD", symbol="HLD")]))
    assert "Stock ticker (1)" in shown
    assert "symbol=HLD" in shown


def test_no_article_sends_commands_to_the_terminal() -> None:
    assert printable("a\x1b[31m\x9b\ud800\r\n\tb") == "a\ufffd[31m\ufffd\ufffd \n b"
    result = run("extract", input="“\x1b]0;owned\x07 We lost 12 percent,” said Ana Ruiz.".encode())
    assert "\x1b" not in result.stdout
    assert "\x07" not in result.stdout


def test_printable_keeps_every_offset() -> None:
    text = "".join(map(chr, range(0x200)))
    assert len(printable(text)) == len(text)


def test_one_line() -> None:
    assert one_line("a\r\n  b\tc") == "a b c"
    assert one_line("one two three", 8) == "one two…"


def test_a_long_story_renders(tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text(STORY * 500, encoding="utf-8")
    assert run("extract", str(long)).exit_code == 0
