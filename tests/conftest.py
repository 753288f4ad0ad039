"""Options of the test suite."""

import pytest


def pytest_addoption(parser):
    parser.addoption("--slow", action="store_true", help="also run tests marked slow: texts of 1 MB, about a minute")


def pytest_configure(config):
    config.addinivalue_line("markers", "slow: takes seconds; runs with --slow")


def pytest_collection_modifyitems(config, items):
    if not config.getoption("--slow"):
        for item in items:
            if item.get_closest_marker("slow"):
                item.add_marker(pytest.mark.skip(reason="slow; run with --slow"))
