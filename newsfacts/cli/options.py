"""What several commands share: options, the engine that they ask for, standard input that is there once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import click

from newsfacts.article import parse_published
from newsfacts.cli.inputs import STANDARD_INPUT
from newsfacts.engine import Engine
from newsfacts.errors import NewsfactsError


def _day(context: click.Context, parameter: click.Parameter, value: str | None) -> date | None:
    try:
        return parse_published(value)
    except NewsfactsError:
        raise click.BadParameter(f"must be an ISO 8601 date such as 2021-12-23, not {value!r}") from None


def _list(context: click.Context, parameter: click.Parameter, value: str | None) -> list[str] | None:
    if value is None:
        return None
    names = [name.strip() for name in value.split(",") if name.strip()]
    if not names:
        raise click.BadParameter("must name an extractor, such as quotes")
    return names


published_option = click.option(
    "--published", metavar="DATE", callback=_day, help="The day of publication. Without it dates are not anchored."
)
only_option = click.option("--only", metavar="NAMES", callback=_list, help="The extractors to run, such as quotes,dates.")


def engine_with(only: Iterable[str] | None = None) -> Engine:
    """The engine with all installed plugins.

    Args:
        only: the extractors to run; None for all.

    Raises:
        click.UsageError: for what is wrong with ``only`` or with the plugins that are installed.
    """
    try:
        return Engine(only=only)
    except NewsfactsError as error:
        raise click.UsageError(str(error)) from error


def check_standard_input(names: Iterable[str]) -> None:
    """
    Raises:
        click.UsageError: where standard input is named more than once.
    """
    if list(names).count(STANDARD_INPUT) > 1:
        raise click.UsageError("standard input can be read only once.")
