"""Hypothesis finds newsfacts' strategies by the entry point that the project declares."""

import subprocess
import sys
import tomllib
from importlib.metadata import EntryPoint

FROM_TYPE = """
from hypothesis import find, strategies as st
{hook}()
import newsfacts
print(find(st.from_type(newsfacts.Quote), lambda quote: quote.speaker is not None).text)
"""


def test_the_entry_point_registers_the_strategies(pytestconfig):
    project = tomllib.loads((pytestconfig.rootpath / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    [(name, value)] = project["entry-points"]["hypothesis"].items()
    hook = EntryPoint(name, value, "hypothesis").load()
    script = f"from {hook.__module__} import {hook.__name__}" + FROM_TYPE.format(hook=hook.__name__)
    child = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert child.stdout == "“The bridge will stay open”\n"


def test_importing_newsfacts_leaves_hypothesis_and_pytest_alone():
    script = "import sys, newsfacts; newsfacts.Engine('builtin'); print({'hypothesis', 'pytest'} & set(sys.modules))"
    child = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert child.stdout == "set()\n"


def test_importing_the_kit_leaves_pytest_alone():
    script = "import sys, newsfacts.testing; print('pytest' in sys.modules)"
    child = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert child.stdout == "False\n"
