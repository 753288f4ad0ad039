"""News that went through a bad scanner, a careless editor and an enemy."""

from __future__ import annotations

import re

from hypothesis import strategies as st

from newsfacts.samples import storm_barrier
from newsfacts.testing.strategies import articles
from newsfacts.testing.strategies.hostile import FRAGMENTS

PIECES = re.compile(r"\w+|\s+|[^\w\s]")
SAMPLE = tuple(PIECES.findall(storm_barrier().text))


def _sample_stretches() -> st.SearchStrategy[list[str]]:
    """Some hundred words and signs of the sample article, from anywhere."""
    return st.builds(lambda start, length: list(SAMPLE[start : start + length]), st.integers(0, len(SAMPLE)), st.integers(0, 120))


def _edits() -> st.SearchStrategy[tuple[str, float, float, str]]:
    kinds = st.sampled_from(("strike", "double", "swap", "insert", "move", "capitals", "figures"))
    return st.tuples(kinds, st.floats(0, 1), st.floats(0, 1), st.sampled_from(FRAGMENTS))


def _edited(pieces: list[str], edits: list[tuple[str, float, float, str]]) -> str:
    for kind, here, there, fragment in edits:
        if not pieces:
            return fragment
        i, j = int(here * (len(pieces) - 1)), int(there * (len(pieces) - 1))
        match kind:
            case "strike":
                del pieces[i : i + 1 + j % 4]
            case "double":
                pieces[i:i] = pieces[i : i + 1 + j % 4]
            case "swap":
                pieces[i], pieces[j] = pieces[j], pieces[i]
            case "insert":
                pieces.insert(i, fragment)
            case "move":
                pieces.insert(j, pieces.pop(i))
            case "capitals":
                pieces[i] = pieces[i].swapcase()
            case "figures":
                pieces[i] = str(j**5)
    return "".join(pieces)


def mangled() -> st.SearchStrategy[str]:
    """Texts that were news: words struck out, doubled, swapped and moved, figures blown up, odd signs between them."""
    planned = articles().map(lambda article: PIECES.findall(article.text))
    return st.builds(_edited, st.one_of(_sample_stretches(), planned), st.lists(_edits(), max_size=25))
