"""Plugins as their users have them: built, installed by pip, and found by a fresh interpreter.

These tests build distributions, so they run where the wheels of the project are: ``plugins/check.sh``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent

import pytest

PYPROJECT = """\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "{name}"
version = "1.0"

[project.entry-points.newsfacts]
{point} = "{module}"

[tool.hatch.build.targets.wheel]
include = ["{module}.py"]
"""


class Site:
    """A folder into which pip installs plugins, and interpreters that look there first."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "site"
        self._sources = folder / "sources"

    def install(self, *sources: Path | str) -> None:
        """Install what pip can install, without an index."""
        command = [sys.executable, "-m", "pip", "install", "-q", "--no-index", "--no-deps", "--no-build-isolation"]
        subprocess.run([*command, "--target", self.folder, *sources], check=True, timeout=300)

    def install_module(self, name: str, code: str, *, point: str | None = None) -> None:
        """Install a distribution of one module, whose entry point has the module's name or the one given."""
        module = name.replace("-", "_")
        source = self._sources / name
        source.mkdir(parents=True)
        (source / f"{module}.py").write_text(dedent(code), encoding="utf-8")
        (source / "pyproject.toml").write_text(
            PYPROJECT.format(name=name, module=module, point=point or module), encoding="utf-8"
        )
        self.install(source)

    def run(self, program: str, **environment: str) -> object:
        """What a program, run by a fresh interpreter that finds the site's plugins, prints as JSON."""
        return run(program, PYTHONPATH=str(self.folder), **environment)


def run(program: str, **environment: str) -> object:
    """What a program prints as JSON."""
    done = subprocess.run(
        [sys.executable, "-c", dedent(program)],
        env={**clean_environment(), **environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def clean_environment() -> Mapping[str, str]:
    """The environment without what would steer Python or newsfacts."""
    return {key: value for key, value in os.environ.items() if not key.startswith(("NEWSFACTS_", "PYTHON", "COV_", "PYTEST"))}


@pytest.fixture(scope="session")
def wheels() -> Path:
    folder = os.environ.get("NEWSFACTS_WHEELS")
    if not folder:
        pytest.skip("needs the wheels of the project; run plugins/check.sh")
    return Path(folder)


@pytest.fixture
def site(tmp_path: Path, wheels: Path) -> Site:
    return Site(tmp_path)
