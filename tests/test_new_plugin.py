"""``newsfacts new-plugin``: what it writes and refuses. That the result works is tested where plugins can be installed."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsfacts.cli.commands import newsfacts
from newsfacts.cli.new_plugin import plugin_files
from newsfacts.codec import BUILTIN_TYPES
from newsfacts.discovery import BUILTIN

TEMPLATE = Path(__file__).parent.parent / "plugins" / "template"


def files(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file() and not {"__pycache__", ".pytest_cache", ".hypothesis"}.intersection(path.parts)
    }


def test_plugins_template_is_its_output() -> None:
    # If it is not: newsfacts new-plugin flight --into plugins/template
    assert plugin_files("flight") == files(TEMPLATE)


def test_it_writes_the_files_into_a_new_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(newsfacts, ["new-plugin", "newsfacts-stock_ticker"])
    assert done.exit_code == 0
    assert "cd newsfacts-stock-ticker" in done.output
    written = files(tmp_path / "newsfacts-stock-ticker")
    assert written == plugin_files("stock-ticker")
    project = tomllib.loads(written["pyproject.toml"])["project"]
    assert project["name"] == "newsfacts-stock-ticker"
    assert project["entry-points"]["newsfacts"] == {"stock_ticker": "newsfacts_stock_ticker"}
    assert "class StockTicker(newsfacts.Fact)" in written["newsfacts_stock_ticker/__init__.py"]
    assert not any("$" in text for text in written.values())


def test_into_another_folder_that_may_be_there_and_empty(tmp_path: Path) -> None:
    done = CliRunner().invoke(newsfacts, ["new-plugin", "ticker", "--into", str(tmp_path)])
    assert done.exit_code == 0
    assert files(tmp_path) == plugin_files("ticker")


def test_it_overwrites_nothing(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("mine")
    done = CliRunner().invoke(newsfacts, ["new-plugin", "ticker", "--into", str(tmp_path)])
    assert done.exit_code == 2
    assert "not empty" in done.output
    assert files(tmp_path) == {"README.md": "mine"}


def test_a_folder_that_cannot_be_written_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = CliRunner().invoke(newsfacts, ["new-plugin", "ticker", "--into", str(tmp_path / "file" / "below")])
    assert done.exit_code == 1
    assert "Error: " in done.output
    assert "Traceback" not in done.output


@pytest.mark.parametrize("name", ["", "Ticker", "1st", "a b", "tick--er", "class", "../up", "tíck", "-x"])
def test_names_that_are_none(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(newsfacts, ["new-plugin", "--", name])
    assert done.exit_code == 2
    assert "stock-ticker" in done.output
    assert files(tmp_path) == {}


@pytest.mark.parametrize("name", [*BUILTIN, *(kind.type for kind in BUILTIN_TYPES), "fact", "newsfacts"])
def test_names_that_newsfacts_has_itself(name: str) -> None:
    with pytest.raises(ValueError, match="has that name itself"):
        plugin_files(name)
