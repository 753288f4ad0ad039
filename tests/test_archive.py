"""``newsfacts extract`` for archives: on several processes, interrupted and continued, from and to Parquet."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pyarrow as pa
import pytest
from click.testing import CliRunner, Result
from pyarrow import parquet

from newsfacts.cli.commands import newsfacts
from newsfacts.interop.arrow import SCHEMA, extract_batches

HELD = 60
"""The number of the article at which a run is held up, so that it can be interrupted there."""
LAST = 90


def run(*arguments: object, input: str | None = None) -> Result:
    return CliRunner().invoke(newsfacts, ["extract", *map(str, arguments)], input=input)


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="ascii").splitlines()]


def text_of(number: int) -> str:
    return f"“We lost {number} of our 1,200 homes,” Ana Ruiz said on Tuesday. Prices rose {number} percent." if number % 7 else ""


@pytest.fixture
def stories(tmp_path: Path) -> list[Path]:
    """Text files, every seventh of them without a fact."""
    files = [tmp_path / f"{number:03}.txt" for number in range(LAST + 1)]
    for number, file in enumerate(files):
        file.write_text(text_of(number), encoding="utf-8")
    return files


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "facts.jsonl"


# several processes


def test_two_workers_print_what_one_prints(stories: list[Path]) -> None:
    one, two = run(*stories), run(*stories, "--workers", 2)
    assert (one.exit_code, one.stderr) == (0, "")
    assert one.stdout.count("\n") > 3 * len(stories)
    assert (two.exit_code, two.stdout, two.stderr) == (0, one.stdout, "")


def test_a_line_for_each_article_also_without_facts(stories: list[Path], out: Path) -> None:
    result = run(*stories, "--out", out, "--workers", 2, "--published", "2024-03-14")
    assert (result.exit_code, result.output) == (0, "")
    written = lines(out)
    assert [line["id"] for line in written] == list(map(str, stories))
    assert [line["facts"] for line in written[::7]] == [[]] * len(written[::7])
    assert all(line["failures"] == [] for line in written)
    printed = run(*stories, "--published", "2024-03-14").stdout.splitlines()
    assert [{"article": line["id"], **fact} for line in written for fact in line["facts"]] == list(map(json.loads, printed))  # type: ignore[attr-defined]


def test_files_that_cannot_be_read_have_no_line_until_they_can(stories: list[Path], out: Path, tmp_path: Path) -> None:
    late = tmp_path / "late.txt"
    result = run(late, *stories[:10], tmp_path, "--out", out, "--workers", 2)
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        f"newsfacts: {late}: No such file or directory",
        f"newsfacts: {tmp_path}: Is a directory",
    ]
    assert len(lines(out)) == 10
    late.write_text("Prices rose 3 percent.", encoding="utf-8")
    assert run(late, *stories[:10], "--out", out, "--resume").exit_code == 0
    assert [line["id"] for line in lines(out)] == [*map(str, stories[:10]), str(late)]


@contextmanager
def plugin(folder: Path) -> Iterator[dict[str, str]]:
    """The environment in which the extractors of the tests that end their process are installed."""
    info = folder / "deadly-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: deadly\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[newsfacts]\ndeadly = tests.batch_at_hand:deadly\n")
    yield {**os.environ, "PYTHONPATH": os.pathsep.join([str(folder), str(Path(__file__).parent.parent)])}


def test_an_article_that_ends_its_worker_is_written_down_and_done(stories: list[Path], out: Path, tmp_path: Path) -> None:
    stories[20].write_text("kill me", encoding="utf-8")
    command = [sys.executable, "-m", "newsfacts", "extract", *stories, "--workers", "2", "--out", out]
    with plugin(tmp_path) as environment:
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stderr) == (1, "newsfacts: articles for which something failed: 1; the output says what\n")
    written = lines(out)
    assert [line["id"] for line in written] == list(map(str, stories))
    assert [line["id"] for line in written if line["failures"]] == [str(stories[20])]
    assert written[20]["facts"] == []
    assert written[20]["failures"][0]["stage"] == "worker"  # type: ignore[index]
    before = out.read_bytes()
    assert run(*stories, "--out", out, "--resume").exit_code == 0
    assert out.read_bytes() == before


# interrupted and continued


@pytest.mark.parametrize("cut", [0, 1, 40])
@pytest.mark.parametrize("workers", [1, 2])
def test_a_torn_output_is_continued_to_the_same_bytes(stories: list[Path], out: Path, cut: int, workers: int) -> None:
    run(*stories, "--out", out)
    whole = out.read_bytes()
    beginning = b"".join(whole.splitlines(keepends=True)[:30])
    out.write_bytes(beginning[: len(beginning) - cut])
    assert run(*stories, "--out", out, "--resume", "--workers", workers).exit_code == 0
    assert out.read_bytes() == whole


def test_resume_begins_where_nothing_is_and_adds_nothing_where_all_is_done(stories: list[Path], out: Path) -> None:
    assert run(*stories[:5], "--out", out, "--resume").exit_code == 0
    five = out.read_bytes()
    assert five.count(b"\n") == 5
    assert run(*stories[:5], "--out", out, "--resume").exit_code == 0
    assert out.read_bytes() == five
    assert run(*stories[:7], "--out", out, "--resume").exit_code == 0
    assert out.read_bytes().startswith(five)
    assert [line["id"] for line in lines(out)] == list(map(str, stories[:7]))


def test_articles_of_one_id_are_counted(tmp_path: Path, out: Path) -> None:
    table = tmp_path / "archive.parquet"
    texts = ["one percent", "two percent", "3 percent", "4 percent", "5 percent"]
    parquet.write_table(pa.table({"id": ["a", None, "a", None, "a"], "text": texts}), table)
    run(table, "--out", out)
    whole = out.read_bytes()
    for done in range(6):
        out.write_bytes(b"".join(whole.splitlines(keepends=True)[:done]))
        assert run(table, "--out", out, "--resume").exit_code == 0
        assert out.read_bytes() == whole


needs_fifo = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs named pipes and /proc, as on Linux")


@contextmanager
def held(stories: list[Path], out: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A run on two workers that has written something, and cannot go on because one of its files is a pipe without a writer."""
    stories[HELD].unlink()
    os.mkfifo(stories[HELD])
    command = [sys.executable, "-m", "newsfacts", "extract", *stories, "--workers", "2", "--out", out]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a test run in the background may have it ignored
    ) as process:
        try:
            while not (out.exists() and out.stat().st_size) and process.poll() is None:
                time.sleep(0.01)
            yield process
            process.communicate(timeout=60)  # ends when no process is left that could write
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def undisturbed(stories: list[Path], out: Path) -> bytes:
    other = out.with_name("undisturbed.jsonl")
    assert run(*stories, "--out", other).exit_code == 0
    return other.read_bytes()


@needs_fifo
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_a_run_that_is_killed_and_resumed_gives_the_same_bytes(stories: list[Path], out: Path, how: signal.Signals) -> None:
    expected = undisturbed(stories, out)
    with held(stories, out) as process:
        if how == signal.SIGINT:
            os.killpg(process.pid, how)
        else:
            process.send_signal(how)
        process.wait(60)
        with suppress(OSError):  # a worker may wait for a writer
            os.close(os.open(stories[HELD], os.O_WRONLY | os.O_NONBLOCK))
    interrupted = out.read_bytes()
    assert expected.startswith(interrupted)
    assert 0 < len(interrupted) < len(expected)
    stories[HELD].unlink()
    stories[HELD].write_text(text_of(HELD), encoding="utf-8")
    assert run(*stories, "--out", out, "--resume", "--workers", 2).exit_code == 0
    assert out.read_bytes() == expected


@needs_fifo
@pytest.mark.skipif(sys.version_info >= (3, 14), reason="the workers are children of a fork server")
def test_a_run_whose_workers_are_killed_gives_the_same_bytes(stories: list[Path], out: Path) -> None:
    expected = undisturbed(stories, out)
    with held(stories, out) as process:
        workers = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        assert len(workers) == 2
        for worker in workers:
            os.kill(int(worker), signal.SIGKILL)
        stories[HELD].write_text(text_of(HELD), encoding="utf-8")
    assert process.returncode == 0
    assert out.read_bytes() == expected


@pytest.mark.parametrize("content", ["hello\n", '{"type": "date"}\n', '{"id": 7, "facts": []}\n', '{"id": "a", "facts": []}\n\n'])
def test_resume_leaves_files_of_others_alone(stories: list[Path], out: Path, content: str) -> None:
    out.write_text(content, encoding="ascii")
    result = run(*stories, "--out", out, "--resume")
    assert result.exit_code == 2
    assert "is no line of an earlier run" in " ".join(result.stderr.split())
    assert out.read_text(encoding="ascii") == content


# Parquet


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Articles in a table, three of them bad."""
    path = tmp_path / "archive.parquet"
    texts: list[str | None] = [text_of(number) for number in range(50)]
    days: list[str | None] = ["2024-03-14"] * 50
    texts[7] = None
    days[11], days[12], days[13] = "spring", "2024-02-30", None
    parquet.write_table(pa.table({"id": list(range(50)), "text": texts, "published": days, "section": ["a"] * 50}), path)
    return path


@pytest.mark.parametrize("workers", [1, 2])
def test_parquet_to_parquet_is_what_the_kernel_gives(table: Path, tmp_path: Path, workers: int) -> None:
    out = tmp_path / "facts.parquet"
    result = run(table, "--out", out, "--workers", workers)
    assert result.exit_code == 1
    assert [line.split(":")[1] for line in result.stderr.splitlines()] == [" 7", " 11", " 12"]
    expected = pa.Table.from_batches(extract_batches(parquet.read_table(table).to_batches()), SCHEMA)
    assert parquet.read_table(out).equals(expected)
    assert not out.with_name("facts.parquet.part").exists()


def test_parquet_to_lines_keeps_the_bad_rows(table: Path, out: Path) -> None:
    assert run(table, "--out", out, "--workers", 2).exit_code == 1
    written = lines(out)
    assert [line["id"] for line in written] == [str(number) for number in range(50)]
    assert {line["id"]: line["failures"][0]["message"] for line in written if line["failures"]} == {  # type: ignore[index]
        "7": "text is null",
        "11": "published must be an ISO 8601 date such as 2021-12-23, not 'spring'",
        "12": "published must be an ISO 8601 date such as 2021-12-23, not '2024-02-30'",
    }


def test_published_is_for_rows_that_do_not_say_it(table: Path, out: Path) -> None:
    run(table, "--out", out, "--published", "2024-03-21", "--only", "dates")
    values = {line["id"]: [fact["value"] for fact in line["facts"]] for line in lines(out)}  # type: ignore[attr-defined]
    assert (values["13"], values["15"]) == (["2024-03-19"], ["2024-03-12"])


def test_a_table_is_printed_as_json_lines(table: Path) -> None:
    printed = [json.loads(line) for line in run(table).stdout.splitlines()]
    assert {row["article"] for row in printed} == {str(number) for number in range(50) if number % 7 and number not in (11, 12)}


def test_files_to_parquet(stories: list[Path], tmp_path: Path) -> None:
    out, missing = tmp_path / "facts.parquet", tmp_path / "missing.txt"
    assert run(*stories[:3], missing, "--out", out).exit_code == 1
    rows = parquet.read_table(out).to_pylist()
    assert {row["article"] for row in rows} == {*map(str, stories[1:3]), str(missing)}
    assert [row["error"] for row in rows if row["error"]] == ["No such file or directory"]


@pytest.mark.parametrize("broken", [b"PAR1 but no more", b""])
def test_a_broken_table_does_not_end_the_run(stories: list[Path], out: Path, tmp_path: Path, broken: bytes) -> None:
    bad, bare = tmp_path / "bad.parquet", tmp_path / "bare.parquet"
    bad.write_bytes(broken)
    parquet.write_table(pa.table({"body": ["two"]}), bare)
    result = run(bad, stories[1], bare, "--out", out)
    assert result.exit_code == 1
    first, second = result.stderr.splitlines()
    assert first.startswith(f"newsfacts: {bad}: ")
    assert second == f"newsfacts: {bare}: batches must have the column 'text' (there are body)"
    assert [line["id"] for line in lines(out)] == [str(stories[1])]


# JSON Lines of articles


ROWS = [
    {"id": "a", "text": "Prices rose 3 percent on Tuesday.", "published": "2024-03-14", "section": "business"},
    {"id": 2, "text": "Rents fell 4 percent on Tuesday.", "title": None},
    {"id": "c", "body": "Prices rose 3 percent."},
    {"id": "d", "text": "Prices rose.", "published": "spring"},
]


@pytest.fixture
def json_lines(tmp_path: Path) -> Path:
    """Articles in JSON Lines, with a byte order mark and line ends of Windows, and lines that are none."""
    path = tmp_path / "archive.jsonl"
    good = "\r\n".join(map(json.dumps, ROWS))
    path.write_bytes(f"\ufeff{good}\r\n\r\n".encode() + b'["text"]\n{"text": "caf\xe9"}\n{"text": "torn')
    return path


@pytest.mark.parametrize("workers", [1, 2])
def test_json_lines_of_articles(json_lines: Path, out: Path, workers: int) -> None:
    assert run(json_lines, "--out", out, "--workers", workers, "--published", "2024-03-21", "--only", "dates").exit_code == 1
    written = lines(out)
    assert [line["id"] for line in written] == ["a", "2", "c", "d", None, None, None]
    assert [[fact["value"] for fact in line["facts"]] for line in written[:2]] == [["2024-03-12"], ["2024-03-19"]]  # type: ignore[attr-defined]
    messages = [line["failures"][0]["message"] for line in written[2:]]  # type: ignore[index]
    assert messages[:4] == [
        "line 3: row must have the key 'text' (it has body, id)",
        "line 4: published must be an ISO 8601 date such as 2021-12-23, not 'spring'",
        "line 6: not a JSON object",
        "line 7: not UTF-8 (byte 13 is 0xe9)",
    ]
    assert messages[4].startswith("line 8: Unterminated string")


def test_json_lines_are_printed_as_json_lines_and_resumed(json_lines: Path, out: Path) -> None:
    printed = [json.loads(line) for line in run(json_lines).stdout.splitlines()]
    assert {row["article"] for row in printed} == {"a", "2"}
    run(json_lines, "--out", out)
    whole = out.read_bytes()
    out.write_bytes(whole[: len(whole) // 2])
    run(json_lines, "--out", out, "--resume")
    assert out.read_bytes() == whole


def test_a_deeply_nested_line_is_one_bad_line(tmp_path: Path) -> None:
    path = tmp_path / "deep.jsonl"
    path.write_text("[" * 200_000 + '\n{"text": "Prices rose 3 percent."}\n', encoding="ascii")
    result = run(path)
    assert json.loads(result.stdout)["text"] == "3 percent"
    assert "line 1: " in result.stderr


def test_one_article_is_asked_for_and_a_table_given(json_lines: Path) -> None:
    for command in (["view", json_lines], ["check", json_lines, "--against", json_lines]):
        result = CliRunner().invoke(newsfacts, list(map(str, command)))
        assert result.exit_code != 0
        assert "a table of articles, which only newsfacts extract reads" in " ".join(result.stderr.split())


# the command line


def test_a_finished_output_is_never_overwritten(stories: list[Path], tmp_path: Path) -> None:
    for name in ("facts.jsonl", "facts.parquet"):
        out = tmp_path / name
        out.write_bytes(b"precious\n")
        result = run(*stories, "--out", out)
        assert result.exit_code == 2
        assert "is there already" in " ".join(result.stderr.split())
        assert out.read_bytes() == b"precious\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--resume"], "--resume needs --out"),
        (["--out", "facts.xlsx"], "must end in .jsonl, .parquet or .csv"),
        (["--out", "facts.parquet", "--resume"], "--resume needs a .jsonl file"),
        (["--out", "no/such/folder/facts.jsonl"], "cannot be written"),
        (["--out", "no/such/folder/facts.parquet"], "cannot be written"),
        (["--out", "facts.jsonl", "--format", "table"], "--format table is for standard output"),
        (["--workers", "0"], "--workers"),
        (["archive.parquet", "--format", "table"], "--format table shows text files"),
    ],
)
def test_a_wrong_command_line_is_explained(stories: list[Path], arguments: list[str], message: str) -> None:
    result = run(*stories, *arguments)
    assert result.exit_code == 2
    assert message in " ".join(result.stderr.split())
