"""The recipes of the documentation, word for word, with the libraries that they are for, where those are installed."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import dataset, parquet

from newsfacts.interop.arrow import SCHEMA, extract_batches
from tests.interop.surroundings import environment_for

PAGE = (Path(__file__).parents[2] / "docs" / "guides" / "archives.md").read_text(encoding="utf-8")
RECIPES = dict(re.findall(r"^### ([^\n]+)\n\n```py\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL))
NEEDS = {
    "Spark": "pyspark",
    "Ray Data": "ray",
    "Dask": "dask",
    "DuckDB": "duckdb",
    "Polars": "polars",
    "Hugging Face datasets": "datasets",
}
HEAVY = {"Spark", "Ray Data"}


def test_every_recipe_is_tried() -> None:
    assert list(RECIPES) == list(NEEDS)


def archive(path: Path) -> pa.Table:
    """Sixty articles, one of them without text."""
    texts = [
        f"“We lost {n} homes,” Ana Ruiz said on Tuesday. Prices rose {n} percent to about $1.{n} million." for n in range(60)
    ]
    table = pa.table(
        {
            "id": [str(number) for number in range(60)],
            "text": [None if number == 33 else text for number, text in enumerate(texts)],
            "published": ["2024-05-16"] * 60,
        }
    )
    parquet.write_table(table, path)
    return table


def in_order(rows: list[dict[str, object]]) -> list[str]:
    return sorted(repr([row[name] for name in SCHEMA.names]) for row in rows)


@pytest.mark.parametrize("name", [pytest.param(name, marks=pytest.mark.spark if name in HEAVY else ()) for name in NEEDS])
def test_a_recipe_gives_the_facts_of_the_serial_run(name: str, tmp_path: Path) -> None:
    if not find_spec(NEEDS[name]):
        pytest.skip(f"{NEEDS[name]} is not installed")
    table = archive(tmp_path / "archive.parquet")
    script = tmp_path / "recipe.py"
    script.write_text(RECIPES[name], encoding="utf-8")
    environment = environment_for(tmp_path)
    done = subprocess.run([sys.executable, script], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    expected = [row for batch in extract_batches(table.to_batches()) for row in batch.to_pylist()]
    assert len(expected) > 200
    assert in_order(dataset.dataset(tmp_path / "facts.parquet").to_table().to_pylist()) == in_order(expected)
