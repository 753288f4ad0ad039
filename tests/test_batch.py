"""Many articles: the same facts in the same order on one process or two, drawn as results are taken, none ever lost."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from newsfacts import Article, Engine, Extraction, ExtractionError, Facts, InvalidArgument, WorkerError
from newsfacts.batch.crew import JOBS_PER_WORKER, MOST_SETBACKS
from newsfacts.batch.jobs import CHARACTERS, FIRST, MOST, cut
from newsfacts.samples import storm_barrier
from tests.batch_at_hand import deadly, fragile, local, twos

ENGINE = Engine([twos, deadly, fragile, local])


@pytest.fixture(params=[method for method in ("fork", "spawn") if method in multiprocessing.get_all_start_methods()])
def start_method(request: pytest.FixtureRequest) -> Iterator[str]:
    before = multiprocessing.get_start_method(allow_none=True)
    multiprocessing.set_start_method(request.param, force=True)
    yield request.param
    multiprocessing.set_start_method(before, force=True)


@pytest.fixture(autouse=True)
def no_process_is_left() -> Iterator[None]:
    yield
    assert multiprocessing.active_children() == []


def articles(count: int, **special: object) -> list[object]:
    """Articles numbered from 0, those of the numbers in ``special`` ("n7") replaced."""
    made: list[object] = [Article("two " * (number % 5), id=str(number)) for number in range(count)]
    for number, other in special.items():
        made[int(number[1:])] = Article(other, id=number[1:]) if isinstance(other, str) else other
    return made


def seen(extractions: Iterable[Extraction]) -> list[tuple[str | None, Facts, list[str]]]:
    return [(each.article.id, each.facts, [failure.stage for failure in each.failures]) for each in extractions]


def together(given: Iterable[object], engine: Engine = ENGINE) -> list[tuple[str | None, Facts, list[str]]]:
    return seen(engine.run_many(given, workers=2))  # type: ignore[arg-type]


def alone(given: Iterable[object], engine: Engine = ENGINE) -> list[tuple[str | None, Facts, list[str]]]:
    return seen(engine.run_many(given))  # type: ignore[arg-type]


def test_two_processes_give_what_one_gives_in_order(start_method: str) -> None:
    expected = alone(articles(300))
    assert together(articles(300)) == expected
    assert [name for name, _, _ in expected] == [str(number) for number in range(300)]


def test_the_builtin_facts_come_through_as_they_are() -> None:
    engine = Engine("builtin")
    [here] = engine.run_many([storm_barrier()])
    [there] = engine.run_many([storm_barrier()], workers=2)
    assert len(there.facts) > 50
    assert there == here
    assert there.facts.to_dicts() == here.facts.to_dicts()
    assert list(map(repr, there.facts)) == list(map(repr, here.facts))  # also what is no part of equality


def test_facts_from_a_worker_are_facts_in_every_way() -> None:
    engine = Engine([twos])

    def fresh() -> Facts:
        [extraction] = engine.run_many([Article("two two")], workers=2)
        return extraction.facts

    here = engine.run(Article("two two")).facts
    assert fresh() == here
    assert here == fresh()
    assert hash(fresh()) == hash(here)
    assert fresh().at(5) == here.at(5)
    assert len(fresh()) == 2
    assert pickle.loads(pickle.dumps(fresh())) == here
    with pytest.raises(AttributeError, match="no attribute 'quote'"):
        fresh().quote  # type: ignore[attr-defined]  # noqa: B018


@pytest.mark.parametrize("workers", [1, 2])
def test_articles_are_drawn_as_results_are_taken(workers: int) -> None:
    drawn: list[int] = []
    stream = (drawn.append(number) or Article("two", id=str(number)) for number in range(10**9))  # type: ignore[func-returns-value]
    results = Engine([twos]).run_many(stream, workers=workers)
    most = 0
    for taken in range(3_000):
        assert next(results).article.id == str(taken)
        most = max(most, len(drawn) - taken)
    assert most <= (1 if workers == 1 else (JOBS_PER_WORKER * workers + 1) * MOST)
    results.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize("words", ["kill me", "exit at once"])
def test_an_article_that_ends_its_worker_is_reported_and_all_others_are_read(start_method: str, words: str) -> None:
    given = articles(60, n17=words)
    results = together(given)
    assert results[17] == ("17", Facts(), ["worker"])
    assert results[:17] + results[18:] == alone(given[:17] + given[18:])


def test_many_that_end_their_workers_and_the_first_and_the_last() -> None:
    results = together(articles(40, n0="kill me", n20="exit at once", n21="kill me", n39="kill me"))
    assert [name for name, _, stages in results if stages == ["worker"]] == ["0", "20", "21", "39"]
    assert [name for name, _, _ in results] == [str(number) for number in range(40)]


def test_an_article_that_is_the_victim_of_another_death_is_run_again(tmp_path: Path) -> None:
    given = articles(60, n5=f"once {tmp_path / 'a'}", n40=f"once {tmp_path / 'b'}")
    results = together(given)
    assert results == alone(given)
    assert (tmp_path / "a").exists()
    assert (tmp_path / "b").exists()


def test_workers_killed_from_outside_lose_nothing() -> None:
    given = articles(3_000)
    results = ENGINE.run_many(given, workers=2)  # type: ignore[arg-type]
    kept = []
    for number, extraction in enumerate(results):
        kept.append(extraction)
        if number in (10, 11, 500, 1_500):
            for worker in multiprocessing.active_children():
                os.kill(worker.pid or 0, signal.SIGKILL)
    assert seen(kept) == alone(given)


@pytest.mark.parametrize("run", [alone, together])
def test_what_is_no_article_is_reported(run: object) -> None:
    lock = threading.Lock()  # does not pickle
    extractions = list(ENGINE.run_many(articles(30, n3=7, n9=None, n20=lock), workers=1 if run is alone else 2))  # type: ignore[arg-type]
    assert [number for number, each in enumerate(extractions) if each.failures] == [3, 9, 20]
    assert [each.article.meta["given"] for each in extractions if each.failures] == [7, None, lock]
    assert extractions[3].failures[0].stage == "article"
    assert "article must be a newsfacts.Article" in extractions[3].failures[0].message


@pytest.mark.parametrize("run", [alone, together])
def test_a_run_that_raises_is_reported(run: object, monkeypatch: pytest.MonkeyPatch) -> None:
    results = run(articles(10, n4="system exit"))  # type: ignore[operator]
    assert results[4] == ("4", Facts(), ["run"])
    assert [name for name, _, stages in results if stages] == ["4"]


def test_what_does_not_pickle_is_read_all_the_same() -> None:
    given = articles(20, n3="local", n11=Article("two", id="11", meta={"lock": threading.Lock()}))
    results = together(given)
    assert [len(facts) for _, facts, _ in results] == [len(facts) for _, facts, _ in alone(given)]
    assert (len(results[3][1]), len(results[11][1])) == (1, 1)
    assert not any(stages for _, _, stages in results)


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize(("bad", "error"), [("raise", ExtractionError), (7, InvalidArgument), ("system exit", SystemExit)])
def test_with_on_error_raise_the_error_comes_in_order(workers: int, bad: object, error: type[BaseException]) -> None:
    engine = Engine([twos, fragile, deadly], on_error="raise")
    results = engine.run_many(articles(50, n13=bad), workers=workers)  # type: ignore[arg-type]
    assert [next(results).article.id for _ in range(13)] == [str(number) for number in range(13)]
    with pytest.raises(error) as raised:
        next(results)
    if bad == "raise":
        assert isinstance(raised.value.__cause__, ZeroDivisionError)


def test_with_on_error_raise_a_dead_worker_is_an_error_in_order() -> None:
    results = Engine([twos, deadly], on_error="raise").run_many(articles(50, n13="kill me"), workers=2)  # type: ignore[arg-type]
    assert [next(results).article.id for _ in range(13)] == [str(number) for number in range(13)]
    with pytest.raises(ExtractionError, match="the worker process died, twice"):
        next(results)


@pytest.mark.parametrize("workers", [1, 2])
def test_an_error_of_the_source_comes_after_the_articles_before_it(workers: int) -> None:
    def source() -> Iterator[Article]:
        yield from (Article("two", id=str(number)) for number in range(21))
        raise OSError("the archive is gone")

    results = ENGINE.run_many(source(), workers=workers)
    assert [next(results).article.id for _ in range(21)] == [str(number) for number in range(21)]
    with pytest.raises(OSError, match="the archive is gone"):
        next(results)


def test_closing_early_leaves_no_process() -> None:
    results = ENGINE.run_many(articles(5_000), workers=2)  # type: ignore[arg-type]
    next(results)
    assert multiprocessing.active_children()
    results.close()  # type: ignore[attr-defined]
    assert multiprocessing.active_children() == []


def test_an_interrupt_in_the_consumer_leaves_no_process() -> None:
    def consume() -> None:
        for _ in ENGINE.run_many(articles(5_000), workers=2):  # type: ignore[arg-type]
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        consume()


ENDLESS = """
from itertools import repeat
from newsfacts import Article, Engine
from tests.batch_at_hand import twos

if __name__ == "__main__":
    for extraction in Engine([twos]).run_many(repeat(Article("two")), workers=2):
        print("going", flush=True)
"""


@pytest.mark.parametrize("method", ["fork", "spawn"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_no_worker_outlives_its_parent(tmp_path: Path, method: str, number: signal.Signals) -> None:
    script = tmp_path / "endless.py"
    script.write_text(
        ENDLESS.replace('main__":', f'main__":\n    import multiprocessing; multiprocessing.set_start_method({method!r})')
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    with subprocess.Popen(
        [sys.executable, script],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a test run in the background may have it ignored
    ) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == b"going\n"
        if number == signal.SIGINT:
            os.killpg(parent.pid, number)  # as a terminal does
        else:
            parent.send_signal(number)
        # Output ends when nobody is left who could write to it.
        _, errors = parent.communicate(timeout=60)
    assert parent.returncode == -number
    if number == signal.SIGINT:
        assert errors.count(b"Traceback") == 1


def test_workers_that_cannot_start_end_the_run(start_method: str) -> None:
    if start_method == "fork":
        pytest.skip("a forked worker has its engine already")
    results = Engine([Unbuildable(os.getpid())]).run_many(articles(5), workers=2)  # type: ignore[arg-type]
    with pytest.raises(WorkerError, match=f"{MOST_SETBACKS + 1} worker processes in a row"):
        next(results)


class Unbuildable:
    """A plugin that unpickles in no process but its own."""

    def __init__(self, process: int) -> None:
        if process != os.getpid():
            sys.stderr = open(os.devnull, "w")  # noqa: SIM115  # the traceback is expected
            raise RuntimeError("not here")

    def __reduce__(self) -> tuple[object, ...]:
        return Unbuildable, (os.getpid(),)


@pytest.mark.parametrize("workers", [0, -1, 1.5, "2", True])
def test_workers_must_be_a_positive_int(workers: object) -> None:
    with pytest.raises(InvalidArgument, match="workers must be a positive int"):
        Engine([twos]).run_many([], workers=workers)  # type: ignore[arg-type]


def test_articles_must_be_iterable() -> None:
    with pytest.raises(InvalidArgument, match="articles must be an iterable"):
        Engine([twos]).run_many(Article("two"))  # type: ignore[arg-type]


@pytest.mark.parametrize("workers", [1, 2])
def test_no_articles(workers: int) -> None:
    assert list(ENGINE.run_many([], workers=workers)) == []


def test_jobs_grow_and_are_bounded_in_number_and_characters() -> None:
    sizes = [len(job) for job in cut(range(5_000), lambda _: 1)]
    assert (sizes[0], max(sizes), sum(sizes)) == (FIRST, MOST, 5_000)
    assert sizes[:-1] == sorted(sizes[:-1])
    assert [len(job) for job in cut(range(5), lambda _: CHARACTERS)] == [1] * 5
