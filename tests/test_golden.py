"""Invented news with its facts marked in the text: what the built-in extractors are held to, for people to read.

``NEWSFACTS_UPDATE_GOLDEN=1 pytest tests/test_golden.py`` writes the files anew; read the difference before you commit it.
"""

from pathlib import Path

import pytest

from newsfacts import Engine
from newsfacts.testing import check_golden

ENGINE = Engine("builtin")
FILES = sorted((Path(__file__).parent / "golden").glob("*.txt"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_golden(path):
    check_golden(path, ENGINE)
