"""The page in a browser: Chromium builds the tree that we meant, and lays it out so that it can be read, on any screen."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from newsfacts import Article, Engine, Extraction, Facts, Failure
from newsfacts.export.html import page
from newsfacts.export.labels import labelled
from newsfacts.samples import storm_barrier
from tests.export.html_at_hand import Node, assert_harmless, parse
from tests.export.test_html_hostile import MARKUP
from tests.facts_at_hand import EXAMPLES, TEXT, Word, slice_of


def chromium() -> str | None:
    """A Chromium that starts; some systems have a stub in its place."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if (path := shutil.which(name)) and subprocess.run([path, "--version"], capture_output=True, timeout=60).returncode == 0:
            return path
    return None


CHROMIUM = chromium()
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-dev-shm-usage --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --allow-file-access-from-files --virtual-time-budget=4000 --dump-dom"
).split()
WIDTHS = (320, 768, 1100, 1280)

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine (Debian: apt-get install chromium)")

PROBE = """
const all = (selector) => [...document.querySelectorAll(selector)];
const style = (selector, name) => getComputedStyle(document.querySelector(selector))[name];
const underline = (kind) => [kind, style(".text ." + kind, "textDecorationStyle")];
const report = {
  width: innerWidth,
  overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  underlines: Object.fromEntries(["date", "quantity", "percentage", "other"].map(underline)),
  paper: style("body", "backgroundColor"),
  labels: all(".text .label").length,
  reachable: all(".text .label").filter((label) => label.tabIndex === 0).length,
  float: style(".margin", "cssFloat"),
  named: getComputedStyle(document.querySelector(".margin"), "::before").content,
};
document.querySelector("#show-D").click();
report.hidden = [style(".text .date", "textDecorationLine"), style('.label[data-label^="D"]', "display")];
report.kept = [style(".text .quantity", "textDecorationLine"), style('.label[data-label^="N"]', "display")];
parent.postMessage(JSON.stringify(report), "*");
"""
HARNESS = """<!DOCTYPE html><meta charset="utf-8"><pre></pre><script>
onmessage = (event) => { document.querySelector("pre").textContent += event.data + "\\n"; };
</script>"""


def dom(file: Path, *more: str) -> str:
    """The tree of a page after everything ran, as HTML."""
    assert CHROMIUM
    profile = file.parent / "profile"
    done = subprocess.run(
        [CHROMIUM, *FLAGS, *more, f"--user-data-dir={profile}", file.as_uri()], capture_output=True, timeout=120, check=True
    )
    return done.stdout.decode("utf-8")


def in_browser(tmp_path: Path, html: str) -> Node:
    file = tmp_path / "page.html"
    file.write_bytes(html.encode("utf-8"))
    return parse(dom(file))


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[int, dict[str, object]]]:
    """What a script that we put into the page measures, by colour scheme and width."""
    folder = tmp_path_factory.mktemp("probe")
    facts = Facts([*EXAMPLES, Word(**slice_of(1, 6))])
    html = page(
        Extraction(Article(f"{TEXT}\n\n{'w' * 400}", title="t" * 200, url="https://example.org/" + "u" * 200), facts, (), (), ())
    )
    (folder / "probed.html").write_bytes(without_policy(html, f"<script>{PROBE}</script>").encode())
    frames = "".join(f'<iframe src="probed.html" width="{width}" height="800" frameborder="0"></iframe>' for width in WIDTHS)
    (folder / "harness.html").write_text(HARNESS + frames, encoding="utf-8")
    found: dict[str, dict[int, dict[str, object]]] = {}
    for scheme, setting in {"light": "1", "dark": "0"}.items():
        shown = parse(dom(folder / "harness.html", f"--blink-settings=preferredColorScheme={setting}")).tagged("pre")[0].text()
        rows = map(json.loads, shown.splitlines())
        found[scheme] = {row["width"]: row for row in rows}
    return found


def without_policy(html: str, addition: str) -> str:
    return re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", html, count=1).replace("</body>", f"{addition}</body>")


def test_the_browser_has_the_tree_that_we_meant(tmp_path: Path) -> None:
    extraction = Engine("builtin").run(storm_barrier())
    root = in_browser(tmp_path, page(extraction))
    assert root.one(id="text").text() == extraction.article.text
    assert_harmless(root)
    for label, _ in labelled(extraction.facts):
        assert "mark" in str(root.one(id=f"text-{label}").attributes["class"])
        assert root.one(id=f"fact-{label}")


def test_hostile_text_is_text_in_the_browser_too(tmp_path: Path) -> None:
    hostile = " ".join(MARKUP)
    article = Article(hostile, title=hostile, source=hostile, url=hostile, id=hostile, language=hostile)
    facts = Facts(Word(start=at, end=at + 7, text=hostile[at : at + 7], note=hostile) for at in range(0, len(hostile) - 7, 5))
    root = in_browser(tmp_path, page(Extraction(article, facts, (Failure(hostile, hostile, hostile, hostile),), (), ())))
    assert_harmless(root)
    assert root.one(id="text").text() == hostile
    assert len(root.one(id="facts").all(class_="fact")) == len(facts)


def test_the_policy_stops_what_should_slip_through(tmp_path: Path) -> None:
    slipped = "<script>document.title = 'ran'</script><p onclick='1' style='color: red' id='probe'></p>"
    html = page(Extraction(Article(TEXT, title="still"), Facts(EXAMPLES), (), (), ()))
    root = in_browser(tmp_path, html.replace("</body>", f"{slipped}</body>"))
    assert root.tagged("title")[0].text() == "still"
    root = in_browser(tmp_path, without_policy(html, slipped))
    assert root.tagged("title")[0].text() == "ran"  # so the script is one that would run


@pytest.mark.parametrize("width", WIDTHS)
def test_the_page_fits_the_screen(reports: dict[str, dict[int, dict[str, object]]], width: int) -> None:
    assert reports["light"][width]["overflow"] == 0


def test_kinds_differ_in_shape(reports: dict[str, dict[int, dict[str, object]]]) -> None:
    underlines = reports["light"][1280]["underlines"]
    assert underlines == {"date": "solid", "quantity": "dashed", "percentage": "dotted", "other": "double"}


def test_speakers_are_in_the_margin_where_there_is_one(reports: dict[str, dict[int, dict[str, object]]]) -> None:
    assert {width: row["float"] for width, row in reports["light"].items()} == {
        320: "none",
        768: "none",
        1100: "none",
        1280: "left",
    }
    assert reports["light"][1280]["named"] == '"Ada Lund"'
    assert reports["light"][320]["named"] == "none"  # the paragraph has the name


def test_every_label_can_be_reached_by_keyboard(reports: dict[str, dict[int, dict[str, object]]]) -> None:
    row = reports["light"][1280]
    assert row["labels"] == row["reachable"] == len(EXAMPLES) + 1


def test_dark_where_the_reader_wants_it_dark(reports: dict[str, dict[int, dict[str, object]]]) -> None:
    brightness = {scheme: sum(map(int, re.findall(r"\d+", str(rows[1280]["paper"])))) for scheme, rows in reports.items()}
    assert brightness["light"] > 700
    assert brightness["dark"] < 150


def test_a_kind_can_be_hidden_without_script(reports: dict[str, dict[int, dict[str, object]]]) -> None:
    row = reports["light"][1280]
    assert (row["hidden"], row["kept"]) == (["none", "none"], ["underline", "inline"])
