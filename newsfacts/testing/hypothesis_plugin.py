"""What the entry point group ``hypothesis`` calls when Hypothesis is imported: ``from_type(Article)`` then gives articles."""

from __future__ import annotations


def _hypothesis_setup_hook() -> None:
    """Register the strategies; Hypothesis calls it once, under this name."""
    from newsfacts.testing.strategies.model import register

    register()
