"""Twenty thousand articles through Spark, from Parquet to Parquet: the facts of the serial run, none lost."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from newsfacts.interop.arrow import SCHEMA, extract_batches
from tests.interop.surroundings import environment_for

ARTICLES = 20_000
WORKERS = 2

PROGRAM = """
import json, os, sys
from pathlib import Path
from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema
from newsfacts.interop.arrow import SCHEMA, extract_batches


def work():
    "Processor seconds of this session: of Spark's processes, their children, and those that have ended."
    seconds = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == os.getsid(0):
            seconds += sum(map(int, fields[11:15]))
    return seconds / os.sysconf("SC_CLK_TCK")


workers = int(sys.argv[1])
spark = SparkSession.builder.master(f"local[{workers}]").config("spark.ui.enabled", "false").getOrCreate()
articles = spark.read.parquet("archive.parquet").repartition(8 * workers)
articles.limit(1).mapInArrow(extract_batches, from_arrow_schema(SCHEMA)).count()  # Spark and its workers are up
start = work()
articles.mapInArrow(extract_batches, from_arrow_schema(SCHEMA)).write.parquet("facts.parquet")
json.dump(work() - start, open("seconds.json", "w"))
"""


def archive() -> pa.Table:
    """Small articles; one in a thousand has no text, another a day that does not exist."""
    chance = random.Random(7)
    people, places = ["Ana Ruiz", "Tom Okafor", "Helen Marwick", "Li Wen"], ["Harrow Bay", "Lund", "Port Elder"]
    days = ["Monday", "Tuesday", "last month", "on March 4", "since 1998"]
    rows = []
    for number in range(ARTICLES):
        who, where = chance.choice(people), chance.choice(places)
        text: str | None = (
            f"{where} lost {chance.randint(2, 9_000):,} homes {chance.choice(days)}, the council said.\n\n"
            f"“We need ${chance.randint(2, 90)}.{chance.randint(0, 9)} million,” {who} said {chance.choice(days)}. "
            f"Rents rose {chance.randint(2, 40)} percent in {chance.randint(2, 9)} years, according to {chance.choice(people)}."
        )
        published = f"2024-05-{number % 28 + 1:02}"
        if number % 1_000 == 500:
            text = None
        if number % 1_000 == 501:
            published = "2024-05-32"
        rows.append({"id": f"a{number}", "text": text, "published": published})
    return pa.Table.from_pylist(rows)


@pytest.mark.spark
def test_spark_gives_the_facts_of_the_serial_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("pyspark")
    table = archive()
    parquet.write_table(table, tmp_path / "archive.parquet")
    start = time.process_time()
    expected = pa.Table.from_batches(extract_batches(table.to_batches()), SCHEMA)
    parquet.write_table(expected, tmp_path / "serial.parquet")
    serial = time.process_time() - start
    (tmp_path / "program.py").write_text(PROGRAM, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "program.py", str(WORKERS)],
        cwd=tmp_path,
        env=environment_for(tmp_path),
        capture_output=True,
        text=True,
        start_new_session=True,
    )
    assert done.returncode == 0, done.stderr
    found = parquet.read_table(tmp_path / "facts.parquet")
    assert expected.num_rows > 5 * ARTICLES
    assert len(set(expected["article"].to_pylist())) == ARTICLES
    assert sum(error is not None for error in expected["error"].to_pylist()) == ARTICLES // 500
    assert in_order(found).equals(in_order(expected))
    spark = json.loads((tmp_path / "seconds.json").read_text())
    with capsys.disabled():
        print(f"\n{ARTICLES:,} articles, {expected.num_rows:,} rows: {serial:.1f} s of work serial, {spark:.1f} s through Spark")


def in_order(table: pa.Table) -> pa.Table:
    keys = ("article", "start", "end", "type", "extractor", "rule")
    return table.cast(SCHEMA).sort_by([(key, "ascending") for key in keys])
