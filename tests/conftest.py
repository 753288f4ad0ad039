"""How Hypothesis runs here: no deadline, because machines differ; the same examples every time where CI is set."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("newsfacts", deadline=None, derandomize="CI" in os.environ, print_blob=True)
settings.load_profile("newsfacts")
