"""Sphinx configuration: MyST Markdown, the furo theme, a reference from docstrings, and the sample article to look at."""

from pathlib import Path

from newsfacts import Engine, __version__
from newsfacts.export.html import page
from newsfacts.samples import storm_barrier

project = "newsfacts"
author = "the newsfacts authors"
copyright = "the newsfacts authors"
release = version = __version__
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
napoleon_google_docstring, napoleon_numpy_docstring = True, False
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"newsfacts {release}"
myst_heading_anchors = 3


def write_sample(app, error):
    """The page that the landing page shows: the sample article with its facts."""
    if error is None and app.builder.format == "html":
        html = page(Engine("builtin").run(storm_barrier()))
        (Path(app.outdir) / "sample.html").write_text(html, encoding="utf-8")


def setup(app):
    app.connect("build-finished", write_sample)
