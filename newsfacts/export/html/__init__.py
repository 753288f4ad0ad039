"""The article with its facts for people to look at: a page that stands alone, and fragments for notebooks."""

from __future__ import annotations

from newsfacts.export.html.notebook import extraction_fragment, facts_fragment
from newsfacts.export.html.webpage import page

__all__ = ["extraction_fragment", "facts_fragment", "page"]
