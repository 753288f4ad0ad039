"""Importing newsfacts is light: what is dear is imported when it is first needed."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = [
    "pluggy",
    "dateparser",
    "importlib.metadata",
    "cattrs",
    "hypothesis",
    "click",
    "rich",
    "trafilatura",
    "htmldate",
    "pyarrow",
    "multiprocessing",
    "pytest",
]


def modules_after(statement: str) -> set[str]:
    """The modules of a fresh interpreter that did nothing but ``statement``."""
    program = f"import sys; before = set(sys.modules); {statement}; print(*(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    return set(done.stdout.split())


def test_import_brings_in_nothing_heavy() -> None:
    loaded = modules_after("import newsfacts")
    assert "newsfacts.engine" in loaded
    assert loaded.intersection(HEAVY) == set()


@pytest.mark.parametrize(
    "room", ["newsfacts.extractors", "newsfacts.refiners", "newsfacts.reading", "newsfacts.cli", "newsfacts.testing"]
)
def test_import_leaves_the_upper_rooms_alone(room: str) -> None:
    assert {name for name in modules_after("import newsfacts") if name == room or name.startswith(room + ".")} == set()


def test_building_an_engine_of_the_builtin_plugins_needs_no_metadata() -> None:
    loaded = modules_after("import newsfacts; newsfacts.Engine('builtin').run(newsfacts.Article('Prices rose 3 percent.'))")
    assert loaded.intersection({"importlib.metadata", "cattrs", "hypothesis", "click", "rich"}) == set()


def test_sorted_public_names_all_exist() -> None:
    import newsfacts

    assert newsfacts.__all__ == sorted(newsfacts.__all__)
    assert [name for name in newsfacts.__all__ if not hasattr(newsfacts, name)] == []
