"""The command ``new-plugin``: writes the beginning of a plugin, which works and passes its own tests as it is."""

from __future__ import annotations

import keyword
import re
import shlex
from importlib.resources import files
from pathlib import Path
from string import Template

import click

from newsfacts import __version__
from newsfacts.codec import BUILTIN_TYPES
from newsfacts.discovery import BUILTIN

_NAME = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*")
_TAKEN = {"fact", "classvar", "newsfacts", *BUILTIN, *(kind.type for kind in BUILTIN_TYPES)}
PATHS = {
    "pyproject.toml": "pyproject.toml.txt",
    "README.md": "README.md.txt",
    "$module/__init__.py": "module.py.txt",
    "$module/py.typed": None,
    "tests/test_$name.py": "test.py.txt",
}
"""The files of a plugin, and what in ``plugin_template`` each is made of; None for an empty one."""


def plugin_files(name: str) -> dict[str, str]:
    """The files of a new plugin, by path.

    Args:
        name: "ticker" or "stock-ticker".

    Raises:
        ValueError: saying why a plugin cannot be called so.
    """
    name = name.removeprefix("newsfacts-")
    if not _NAME.fullmatch(name) or keyword.iskeyword(name):
        raise ValueError("use small letters, digits and hyphens, a letter first, such as stock-ticker")
    words = re.split("[-_]", name)
    if name in _TAKEN or "".join(words) in _TAKEN:
        raise ValueError("newsfacts has that name itself")
    values = {
        "name": "_".join(words),
        "module": "newsfacts_" + "_".join(words),
        "distribution": "newsfacts-" + "-".join(words),
        "class_name": "".join(word.capitalize() for word in words),
        "version": ".".join(__version__.split(".")[:2]),
    }
    folder = files("newsfacts.cli").joinpath("plugin_template")
    return {
        Template(path).substitute(values): Template(
            folder.joinpath(source).read_text(encoding="utf-8") if source else ""
        ).substitute(values)
        for path, source in PATHS.items()
    }


@click.command("new-plugin", short_help="Write the beginning of a plugin.")
@click.argument("name")
@click.option(
    "--into",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder to write, which must be empty or not exist. Default: newsfacts-NAME here.",
)
def new_plugin(name: str, into: Path | None) -> None:
    """Write the beginning of a plugin: an extractor with a fact of its own, its tests, its packaging.

    NAME is what it finds, in the singular: ticker, stock-ticker.
    """
    try:
        contents = plugin_files(name)
    except ValueError as error:
        raise click.BadParameter(f"{name!r}: {error}", param_hint="NAME") from None
    folder = into or Path("newsfacts-" + name.removeprefix("newsfacts-").replace("_", "-"))
    try:
        if folder.exists() and any(folder.iterdir()):
            raise click.UsageError(f"{folder} is there already and is not empty.")
        for path, text in contents.items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise click.FileError(str(error.filename or folder), error.strerror) from error
    click.echo(f"{folder} is written. It works as it is:")
    click.echo(f"  cd {shlex.quote(str(folder))}\n  pip install -e '.[test]'\n  pytest")
