"""The stylesheets: ``marks`` wherever text is marked, ``page`` and ``notebook`` for what is around it."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def stylesheet(*names: str) -> str:
    """The stylesheets of these names, one after the other."""
    return "\n".join(files(__name__).joinpath(f"{name}.css").read_text(encoding="utf-8") for name in names)
