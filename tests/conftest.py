"""Options of the test suite."""

import pytest
from hypothesis import HealthCheck, settings

# No clocks: machines are shared. ``--hypothesis-profile=deep`` looks two hundred times as long.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("deep", settings.get_profile("patient"), max_examples=20_000)
settings.load_profile("patient")


def pytest_addoption(parser):
    parser.addoption("--slow", action="store_true", help="also run tests marked slow: texts of 1 MB, some minutes")
    parser.addoption("--spark", action="store_true", help="also run tests marked spark: those that need a cluster's software")


def pytest_configure(config):
    config.addinivalue_line("markers", "slow: takes seconds; runs with --slow")
    config.addinivalue_line("markers", "spark: starts PySpark or Ray on this machine; runs with --spark")


def pytest_collection_modifyitems(config, items):
    for kind in ("slow", "spark"):
        if not config.getoption(f"--{kind}"):
            for item in items:
                if item.get_closest_marker(kind):
                    item.add_marker(pytest.mark.skip(reason=f"{kind}; run with --{kind}"))
