"""Sphinx configuration: MyST Markdown, the furo theme."""

from newsfacts import __version__

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
