"""The page on testing names every check with its promise."""

import re

from newsfacts.testing import CHECKS, TIMED


def test_every_check_is_in_the_table(pytestconfig):
    page = (pytestconfig.rootpath / "docs" / "plugins" / "testing-an-extractor.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \| (.+) \|$", page, re.MULTILINE)
    assert rows == [(check.name, check.promise.replace("``", "`")) for check in (*CHECKS, *TIMED)]
