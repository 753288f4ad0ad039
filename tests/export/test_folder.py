"""A folder with the files of each article: names that every system takes, none used twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import InvalidArgument
from newsfacts.export.folder import Folder, file_name
from newsfacts.testing.strategies import hostile_text


@pytest.mark.parametrize(
    ("article", "name"),
    [
        ("archive/0001.txt", "0001"),
        (r"C:\news\Le Monde.html", "Le_Monde"),
        ("https://example.org/2024/05/a-story/", "a-story"),
        ("../../etc/passwd", "passwd"),
        ("..", "article"),
        ("-rf", "_rf"),
        (".hidden", "_hidden"),
        ("CON", "article_CON"),
        ("v1.2", "v1.2"),
        ("", "article"),
        (None, "article"),
        ("-", "article"),
        ("žurnál", "žurnál"),
        ("a" * 300, "a" * 100),
    ],
)
def test_names(article: str | None, name: str) -> None:
    assert file_name(article) == name


@given(st.none() | hostile_text(max_size=300))
def test_any_id_gives_a_name_that_stays_in_the_folder(article: str | None) -> None:
    name = file_name(article)
    assert 1 <= len(name) <= 110
    assert Path("folder", name).parent == Path("folder")
    assert name.encode()
    assert name[0] not in ".-"


def test_no_two_articles_share_a_name(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "new" / "folder")
    names = [folder.add(article, {".txt": "x\r\n"}) for article in ("a", "b/A.txt", "a-2", "a", None, None)]
    assert names == ["a", "A-2", "a-2-2", "a-3", "article", "article-2"]
    assert sorted(path.stem for path in folder.path.iterdir()) == sorted(names)
    assert (folder.path / "a.txt").read_bytes() == b"x\r\n"


def test_nothing_that_is_there_is_touched(tmp_path: Path) -> None:
    (tmp_path / "precious.txt").touch()
    with pytest.raises(InvalidArgument, match="path must be a new or empty folder"):
        Folder(tmp_path)
    with pytest.raises(InvalidArgument, match="path must be a new or empty folder"):
        Folder(tmp_path / "precious.txt")
