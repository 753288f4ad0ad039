"""The stylesheets: words can be read on every ground, each kind is told apart without colour, and no rule leaks."""

from __future__ import annotations

import re
from itertools import product

import pytest

from newsfacts.export.html.style import stylesheet

MARKS = stylesheet("marks")
KINDS = ("quote", "date", "quantity", "percentage", "other")
ENOUGH = 4.5
"""The contrast that WCAG 2.2 asks of running text at level AA."""

Colour = tuple[float, float, float]


def palettes() -> dict[str, dict[str, str]]:
    light, dark = (dict(re.findall(r"--([a-z-]+): ([^;]+);", block)) for block in MARKS.split("@media screen")[:2])
    return {"light": light, "dark": {**light, **dark}}


def colour(value: str, ground: Colour = (0, 0, 0)) -> Colour:
    """Of "#aabbcc", or of "rgb(1 2 3 / 17%)" over a ground."""
    if value.startswith("#"):
        digits = value[1:] if len(value) == 7 else "".join(2 * digit for digit in value[1:])
        return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
    *rgb, share = map(float, re.findall(r"[\d.]+", value))
    return tuple(one * share / 100 + below * (1 - share / 100) for one, below in zip(rgb, ground, strict=True))  # type: ignore[return-value]


def luminance(value: Colour) -> float:
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in (part / 255 for part in value)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: Colour, other: Colour) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(("scheme", "ink"), [*product(("light", "dark"), (*KINDS, "ink"))])
def test_words_and_labels_can_be_read_on_every_ground(scheme: str, ink: str) -> None:
    palette = palettes()[scheme]
    paper = colour(palette["paper"])
    tinted = colour(palette["tint"], paper)
    grounds = {
        "paper": paper,
        "quote": tinted,
        "quote in a quote": colour(palette["tint"], tinted),
        "raised": colour(palette["raised"]),
    }
    grounds["found"] = colour(palette["found"])
    ratios = {name: round(contrast(colour(palette[ink]), ground), 2) for name, ground in grounds.items()}
    assert {name: ratio for name, ratio in ratios.items() if ratio < ENOUGH} == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_small_print_can_be_read(scheme: str) -> None:
    palette = palettes()[scheme]
    assert min(contrast(colour(palette["muted"]), colour(palette[ground])) for ground in ("paper", "raised")) >= ENOUGH


def test_each_kind_has_a_shape_of_its_own() -> None:
    shapes = [
        re.search(rf"^\.newsfacts \.{kind} {{ text-decoration: underline [\d.]+px (\w+)", MARKS, re.MULTILINE)
        for kind in KINDS[1:]
    ]
    assert len({shape[1] for shape in shapes if shape}) == len(KINDS) - 1
    assert re.search(r"\.quote \{[^}]*border-inline: 2px solid", MARKS)


@pytest.mark.parametrize("name", ["marks", "notebook"])
def test_no_rule_of_a_fragment_leaks(name: str) -> None:
    rules = re.sub(r"/\*.*?\*/", "", stylesheet(name), flags=re.DOTALL)
    selectors = [selector.strip() for group in re.findall(r"([^{}]+)\{", rules) for selector in re.split(r",(?![^(]*\))", group)]
    leaking = [selector for selector in selectors if not selector.startswith((".newsfacts", "@media"))]
    assert (len(selectors) > 5, leaking) == (True, [])


def test_nothing_in_a_stylesheet_ends_it_or_fetches() -> None:
    whole = stylesheet("marks", "page", "notebook")
    assert [word for word in ("</", "url(", "@import", "image-set", "expression") if word in whole] == []
