"""Many articles: the same facts in the same order on one process or two, drawn only as results are taken."""

from collections.abc import Iterator

import pytest

from newsfacts import Article, Engine, InvalidArgument
from tests.test_engine import twos


def articles(count: int, drawn: list[int]) -> Iterator[Article]:
    for number in range(count):
        drawn.append(number)
        yield Article("two " * (number % 5), id=str(number))


def test_two_processes_give_what_one_gives_in_order() -> None:
    engine = Engine([twos])
    alone = [(e.article.id, e.facts) for e in engine.run_many(articles(300, []))]
    together = [(e.article.id, e.facts) for e in engine.run_many(articles(300, []), workers=2)]
    assert together == alone
    assert [name for name, _ in alone] == [str(number) for number in range(300)]


def test_articles_are_drawn_as_results_are_taken() -> None:
    drawn: list[int] = []
    results = Engine([twos]).run_many(articles(10**9, drawn))
    assert next(results).article.id == "0"
    assert len(drawn) <= 2


@pytest.mark.parametrize("workers", [0, -1, 1.5, "2", True])
def test_workers_must_be_a_positive_int(workers: object) -> None:
    with pytest.raises(InvalidArgument, match="workers must be a positive int"):
        Engine([twos]).run_many([], workers=workers)  # type: ignore[arg-type]
