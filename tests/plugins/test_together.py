"""Three plugins beside one another: the facts are the same in every order in which they are found, under every hash seed."""

from __future__ import annotations

import os
from itertools import permutations

import pytest
from conftest import Site, run

PLUGINS = {"casualties": "newsfacts_casualties", "elections": "newsfacts_elections", "flight": "newsfacts_flight"}
PROGRAM = """
    import json
    from itertools import permutations
    from newsfacts import Article, Engine
    from newsfacts.testing.specimens import ARTICLES

    article = Article(
        "At least 12 people were killed and 30 hurt when flight KB 283 came down in Port Salen on Tuesday, police said.\\n\\n"
        "“It is the worst day of my life,” Mayor Ruth Castell, who won 52.3 percent of the vote in March, told reporters. "
        "Her party holds 42 of the 120 seats. Turnout was 61 percent.",
        "2024-05-16",
    )
    orders = {orders}
    found = [Engine(order).run(each).facts.to_jsonl() for order in orders for each in (article, *ARTICLES)]
    per_order = [found[at : at + len(found) // len(orders)] for at in range(0, len(found), len(found) // len(orders))]
    print(json.dumps([all(each == per_order[0] for each in per_order), per_order[0]]))
"""
INSTALLED = PROGRAM.replace("{orders}", '["installed"]')
GIVEN = PROGRAM.replace("{orders}", f"[list(order) for order in permutations(['builtin', *{list(PLUGINS)}])]")
SEEDS = ("0", "1", "2", "4242")


@pytest.fixture(scope="module")
def sites(wheels, tmp_path_factory):
    """A folder per plugin, so that the order of the folders is the order in which they are found."""
    folders = []
    for module in PLUGINS.values():
        site = Site(tmp_path_factory.mktemp(module))
        [wheel] = wheels.glob(f"{module}-*.whl")
        site.install(wheel)
        folders.append(str(site.folder))
    return folders


@pytest.fixture(scope="module")
def expected(sites):
    _, facts = run(INSTALLED, PYTHONPATH=os.pathsep.join(sites), PYTHONHASHSEED="0")
    assert all(f'"type": "{kind}"' in facts[0] for kind in ("casualty", "election_figure", "flight", "quote", "date", "quantity"))
    return facts


@pytest.mark.parametrize("order", list(permutations(range(3))), ids=str)
def test_order_in_which_they_are_found(sites, expected, order):
    assert run(INSTALLED, PYTHONPATH=os.pathsep.join(sites[index] for index in order)) == [True, expected]


@pytest.mark.parametrize("seed", SEEDS)
def test_order_in_which_they_are_given_and_hash_seeds(sites, expected, seed):
    assert run(GIVEN, PYTHONPATH=os.pathsep.join(sites), PYTHONHASHSEED=seed) == [True, expected]
