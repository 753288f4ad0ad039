"""Where output goes: results to standard output, messages to standard error, nothing that could steer a terminal."""

from __future__ import annotations

import click
from rich.console import Console

from newsfacts.cli.inputs import STANDARD_INPUT

_CONTROLS = [*range(0x20), 0x7F, *range(0x80, 0xA0), *range(0xD800, 0xE000)]  # and lone surrogates, which cannot be written
_VISIBLE = {**dict.fromkeys(_CONTROLS, "\ufffd"), ord("\n"): "\n", ord("\t"): " ", ord("\r"): " "}


def printable(text: str) -> str:
    """The text, every control character replaced by one other, so that no article can send commands to a terminal."""
    return text.translate(_VISIBLE)


def one_line(text: str, width: int | None = None) -> str:
    """The text printable on one line, with an ellipsis where it is longer than ``width`` characters."""
    line = " ".join(printable(text).split())
    return line if width is None or len(line) <= width else line[: width - 1].rstrip() + "…"


def named(article: str | None) -> str:
    """What to call an article on standard error, by its id or the name of its file."""
    return "an article without id" if article is None else "standard input" if article == STANDARD_INPUT else one_line(article)


def results() -> Console:
    """Standard output, without colour codes where it is no terminal."""
    return Console(highlight=False, markup=False, emoji=False)


def has_colour(console: Console) -> bool:
    """Whether colours reach the reader (``NO_COLOR`` and ``FORCE_COLOR`` decide where they are set)."""
    return console.color_system is not None and not console.no_color


def complain(message: str) -> None:
    """One line on standard error."""
    click.echo(f"newsfacts: {one_line(message)}", err=True)
