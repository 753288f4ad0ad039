"""brat standoff: for each article its text (``.txt``) and its annotations (``.ann``), for a collection its configuration.

``configuration`` and ``files`` make what a folder of brat's ``data`` holds; :class:`newsfacts.export.folder.Folder` writes it.
"""

from __future__ import annotations

from newsfacts.export.brat.configuration import configuration
from newsfacts.export.brat.standoff import dumps, files

__all__ = ["configuration", "dumps", "files"]
