"""``newsfacts view``: where the page goes, and what is said when there is none."""

from __future__ import annotations

from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

import newsfacts
from newsfacts.cli import commands
from tests.export.html_at_hand import assert_harmless, parse

STORY = "The mayor resigned on Tuesday. Shares fell 12 percent, and 1,200 homes were flooded."


def run(*arguments: str, input: str | bytes | None = None) -> Result:
    return CliRunner().invoke(commands.newsfacts, ["view", *arguments], input=input)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    file = tmp_path / "story.txt"
    file.write_text(STORY, encoding="utf-8")
    return file


@pytest.mark.parametrize("option", ["-o", "--out"])
def test_the_page_goes_to_a_file(story: Path, tmp_path: Path, option: str) -> None:
    out = tmp_path / "story.html"
    result = run(str(story), "--published", "2024-03-14", option, str(out))
    assert (result.exit_code, result.output) == (0, "")
    root = parse(out.read_text(encoding="utf-8"))
    assert_harmless(root)
    assert root.one(id="text").text() == STORY
    assert "Tuesday 12 March 2024" in root.one(id="fact-D1").text() + root.one(class_="timeline").text()


def test_or_to_standard_output() -> None:
    result = run("-", input=STORY)
    assert result.exit_code == 0
    assert parse(result.stdout).one(id="text").text() == STORY


def test_only_some_extractors(story: Path) -> None:
    root = parse(run(str(story), "--only", "percentages").stdout)
    assert [node.attributes["id"] for node in root.one(id="facts").all(class_="fact")] == ["fact-P1"]


def test_title_and_address(story: Path) -> None:
    root = parse(run(str(story), "--title", "A “mayor” & more", "--url", "https://example.org/a").stdout)
    assert root.tagged("h1")[0].text() == "A “mayor” & more"
    assert root.one(href="https://example.org/a").text() == "https://example.org/a"
    assert parse(run(str(story)).stdout).tagged("h1")[0].text() == str(story)


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    result = run(str(tmp_path / "missing.txt"), "-o", str(out))
    assert (result.exit_code, out.exists()) == (1, False)
    assert "missing.txt" in result.stderr


def test_a_file_that_cannot_be_written(story: Path, tmp_path: Path) -> None:
    result = run(str(story), "-o", str(tmp_path / "none" / "out.html"))
    assert result.exit_code == 2
    assert "cannot be written" in result.stderr


def test_failures_are_on_the_page_and_in_the_exit_status(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    @newsfacts.extractor(types=[newsfacts.Quantity])
    def hapless(document: newsfacts.Document) -> None:
        raise RuntimeError("no good")

    engine = newsfacts.Engine(plugins=["builtin", hapless, "no.such_module"])
    monkeypatch.setattr("newsfacts.cli.commands.engine_with", lambda only: engine)
    result = run(str(story))
    shown = parse(result.stdout).one(class_="failures").text()
    assert result.exit_code == 1
    for words in ("RuntimeError: no good", "import of no.such_module"):
        assert words in shown
        assert words in result.stderr


def test_open_shows_the_file(story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    launched: list[str] = []
    monkeypatch.setattr(click, "launch", launched.append)
    out = tmp_path / "story.html"
    assert run(str(story), "-o", str(out), "--open").exit_code == 0
    assert launched == [str(out)]
    assert run(str(story), "--open").exit_code == 2


def test_any_text_can_be_written(tmp_path: Path) -> None:
    file, out = tmp_path / "odd.txt", tmp_path / "odd.html"
    file.write_bytes("a\x00b\r\n\r\n“c”\u202e\ufffe</script>".encode())
    assert run(str(file), "-o", str(out)).exit_code == 0
    with out.open(encoding="utf-8", newline="") as written:
        assert parse(written.read()).one(id="text").text() == newsfacts.Article.from_file(file).text
