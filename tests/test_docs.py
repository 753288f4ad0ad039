"""README and docs tell the truth: their examples run, and the references hold all that they should."""

from __future__ import annotations

import inspect
import re
import tomllib
from pathlib import Path

import attrs
import pytest
from sybil.document import Document
from sybil.parsers.markdown import PythonCodeBlockParser

from newsfacts import Engine, hookspecs
from newsfacts.cli.commands import newsfacts
from newsfacts.codec import BUILTIN_TYPES
from newsfacts.facts import Fact
from newsfacts.plugins import HOOKS
from newsfacts.values import TimexMod

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def section(page: str, heading: str) -> str:
    """The part of a page from one ``##`` heading to the next."""
    return page.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_examples_run(page: Path) -> None:
    # One test for a page: its examples build on one another.
    for example in Document.parse(str(page), PythonCodeBlockParser()).examples():
        example.evaluate()


@pytest.mark.parametrize(
    "page", ["README.md", "docs/index.md", "docs/guides/getting-started.md", "docs/plugins/writing-an-extractor.md"]
)
def test_pages_that_teach_have_examples(page: str) -> None:
    assert list(Document.parse(str(ROOT / page), PythonCodeBlockParser()).examples())


def test_every_hook_has_a_heading_with_its_signature() -> None:
    headings = re.findall(r"^## `(newsfacts_.+)`$", read("docs/reference/hooks.md"), re.MULTILINE)
    signatures = [f"{name}{inspect.signature(getattr(hookspecs, name))}".replace("'", "") for name in HOOKS]
    assert headings == signatures


def test_every_lexicon_is_described() -> None:
    table = section(read("docs/reference/hooks.md"), "`newsfacts_lexicon(name: str) -> Iterable[tuple[str, ...]]`")
    assert tuple(re.findall(r"^\| `(\w+)`", table, re.MULTILINE)) == hookspecs.LEXICONS


@pytest.mark.parametrize("kind", BUILTIN_TYPES, ids=lambda kind: kind.type)
def test_every_key_of_a_fact_is_described_in_order(kind: type[Fact]) -> None:
    common = {field.name for field in attrs.fields(Fact)}
    own = [field.name for field in attrs.fields(kind) if field.name not in common and field.metadata.get("wire", True)]
    first_cells = re.findall(r"^\| (`.+?) \|", section(read("docs/reference/facts.md"), f"`{kind.type}`"), re.MULTILINE)
    assert re.findall(r"`(\w+)`", " ".join(first_cells)) == own


def test_common_keys_are_described() -> None:
    first_cells = re.findall(r"^\| (`.+?) \|", section(read("docs/reference/facts.md"), "Every fact"), re.MULTILINE)
    assert re.findall(r"`(\w+)`", " ".join(first_cells)) == ["type", *(field.name for field in attrs.fields(Fact))]


def test_every_extra_is_described() -> None:
    extras = tomllib.loads(read("pyproject.toml"))["project"]["optional-dependencies"].keys() - {"docs", "dev"}
    page = section(read("docs/guides/getting-started.md"), "Install")
    assert {extra for extra in extras if f"`{extra}`" not in page} == set()


def test_every_layer_of_the_reading_is_described() -> None:
    first_cells = re.findall(r"^\| (\w+) \|", section(read("docs/explanation/reading.md"), "The layers"), re.MULTILINE)
    layers = [part.name for part in Engine("builtin").manifest if part.kind == "layer"]
    assert sorted(set(first_cells) - {"layer"}) == layers


def test_every_option_is_described() -> None:
    taken = {
        match.groups()
        for file in (ROOT / "newsfacts").rglob("*.py")
        for match in re.finditer(r"config\.option\(\s*\"(\w+)\", \"(\w+)\"", file.read_text(encoding="utf-8"))
    }
    table = section(read("docs/guides/getting-started.md"), "Options")
    assert set(re.findall(r"^\| `(\w+)` \| `(\w+)`", table, re.MULTILINE)) == taken


def test_every_timex_mod_is_named() -> None:
    page = read("docs/reference/facts.md")
    assert [mod for mod in TimexMod.__args__ if f"`{mod}`" not in page] == []


def test_every_command_and_option_is_described() -> None:
    page = read("docs/reference/command-line.md")
    for name, command in newsfacts.commands.items():
        assert f"## `newsfacts {name}" in page
        options = [option for parameter in command.params for option in parameter.opts if option.startswith("--")]
        assert [option for option in options if f"`{option}" not in page] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_inside_the_project_lead_somewhere(page: Path) -> None:
    prose = re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    targets = re.findall(r"\]\((?!https?:|#)([^)#\s]+)", prose)
    assert [target for target in targets if not (page.parent / target).exists()] == []
