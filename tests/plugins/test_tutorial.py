"""The tutorial, word by word: its commands in a shell, its files where it says, in a fresh environment."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import clean_environment

from newsfacts.testing import CHECKS

PAGE = Path(__file__).parent.parent.parent / "docs" / "plugins" / "writing-an-extractor.md"
_BLOCK = re.compile(r"^```(?P<kind>\w+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"# (?P<path>[\w/.]+\.py)\n")


def script() -> str:
    """The page as a shell script: commands as they stand, files written to where the shell is then."""
    lines = []
    for block in _BLOCK.finditer(PAGE.read_text(encoding="utf-8")):
        file = _FILE.match(block["body"])
        if block["kind"] == "sh":
            lines.append(block["body"])
        elif file:
            lines.append(f"cat >{file['path']} <<'END OF FILE'\n{block['body']}END OF FILE\n")
    return "set -e\n" + "".join(lines)


@pytest.fixture(scope="module")
def output(wheels, tmp_path_factory):
    folder = tmp_path_factory.mktemp("tutorial")
    environment = {
        **clean_environment(),
        # The tutorial's python3 is this one, and its newsfacts is the wheel under test.
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
        "PIP_FIND_LINKS": f"{wheels} {os.environ.get('PIP_FIND_LINKS', '')}",
    }
    done = subprocess.run(
        ["bash", "-c", script()], cwd=folder, env=environment, capture_output=True, text=True, timeout=900, check=False
    )
    assert done.returncode == 0, done.stdout[-3_000:] + done.stderr[-3_000:]
    return done.stdout


def test_the_page_has_its_commands_and_files():
    assert re.findall(r"cat >(\S+)", script()) == ["newsfacts_ticker/__init__.py", "tests/test_ticker.py"]
    assert script().count("\npytest\n") == 2


def test_its_tests_pass(output):
    as_generated, own = (int(number) for number in re.findall(r"(\d+) passed", output))
    assert as_generated >= len(CHECKS)
    assert own == len(CHECKS) + 3


def test_the_plugin_is_in_use(output):
    lines = output.splitlines()
    assert any(re.match(r"\s*ticker\s+extractor tickers\s+newsfacts-ticker", line) for line in lines), output
    facts = [json.loads(line) for line in lines if line.startswith("{")]
    [ticker] = [fact for fact in facts if fact["type"] == "ticker"]
    assert (ticker["text"], ticker["exchange"], ticker["symbol"]) == ("NYSE: HLD", "NYSE", "HLD")


def test_a_new_plugin_of_another_name_passes_its_own_tests(site, tmp_path):
    bin_folder = Path(sys.executable).parent
    subprocess.run([bin_folder / "newsfacts", "new-plugin", "stock-ticker"], cwd=tmp_path, check=True, timeout=60)
    plugin = tmp_path / "newsfacts-stock-ticker"
    site.install(plugin)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        cwd=plugin,
        env={**clean_environment(), "PYTHONPATH": str(site.folder)},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stdout
