"""A crew of worker processes: jobs in, results out in order; a worker that dies is replaced and its job done again."""

from __future__ import annotations

import multiprocessing
import pickle
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import wait
from types import TracebackType
from typing import Generic, Self, TypeVar, cast

import attrs

from newsfacts.batch.worker import Worker
from newsfacts.errors import WorkerError

I = TypeVar("I")  # noqa: E741
R = TypeVar("R")

JOBS_PER_WORKER = 2
"""Jobs drawn and not yet taken back, for each worker: one at work, one done or waiting."""
MOST_SETBACKS = 4
"""Workers in a row that may die with nothing to do before the crew gives up."""


@attrs.frozen
class Lost:
    """The result of a job of one item that brought its worker down twice, the second time alone."""


@attrs.define(eq=False)
class _Job(Generic[I, R]):
    """Items and what became of them: a result, or jobs of one item each, or nothing yet."""

    items: list[I]
    suspect: bool = False
    settled: bool = False
    parts: list[_Job[I, R]] = attrs.field(factory=list)
    result: Callable[[], R | Lost] | None = None

    def settle(self, result: Callable[[], R | Lost]) -> None:
        self.result, self.settled = result, True

    def split(self, *, suspect: bool) -> list[_Job[I, R]]:
        self.parts = [_Job([item], suspect) for item in self.items]
        self.settled = True
        return self.parts


class Crew(Generic[I, R]):
    """Processes that run one task. A context manager: on leaving it no process is left.

    The start method is that of :mod:`multiprocessing`. What does not pickle on its way to a worker or back, and what raises
    there, is done again in this process, where it is at home or raises with its full traceback.
    """

    def __init__(self, task: Callable[[Sequence[I]], R], workers: int) -> None:
        """
        Args:
            task: from the items of a job to a result; pickled, where the start method is not "fork".
        """
        self._task, self._size = task, workers
        self._context = multiprocessing.get_context()
        self._workers: list[Worker[_Job[I, R]]] = []
        self._to_do: deque[_Job[I, R]] = deque()
        self._setbacks = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for worker in self._workers:
            worker.end()
        self._workers.clear()

    def in_order(self, jobs: Iterator[list[I]]) -> Iterator[tuple[list[I], R | Lost]]:
        """Items and result of each job, in order; jobs are drawn as results are taken. What was done in parts comes in parts.

        Raises:
            WorkerError: if workers die whatever they are given, or given nothing.
            Exception: what the task or drawing a job raises, after the results of the jobs before.
        """
        queue: deque[_Job[I, R]] = deque()
        drawing: Iterator[_Job[I, R]] = _drawn(jobs)
        while True:
            while len(queue) < self._size * JOBS_PER_WORKER and (job := next(drawing, None)):
                queue.append(job)
                if not job.settled:
                    self._to_do.append(job)
                    self.tend()
            if not queue:
                return
            job = queue[0]
            while not job.settled:
                self.tend(patient=True)
            queue.popleft()
            if job.parts:
                queue.extendleft(reversed(job.parts))
            elif job.result:
                yield job.items, job.result()

    def tend(self, *, patient: bool = False) -> None:
        """Take the answers that have come, or with ``patient`` wait for one; give those who have nothing to do their next job."""
        if self._hand_out() and patient:
            return  # something was settled without a worker: there may be nothing to wait for
        busy = [worker for worker in self._workers if worker.job or not worker.ready]
        speaking = wait([worker.connection for worker in busy], None if patient else 0)
        for worker in busy:
            if worker.connection in speaking:
                self._hear(worker)
        self._hand_out()

    def _hand_out(self) -> bool:
        """Whether a job was settled, because it cannot be sent."""
        settled = False
        while self._to_do:
            worker = next((worker for worker in self._workers if worker.ready and not worker.job), None)
            if worker is None:
                starting = sum(not worker.ready for worker in self._workers)
                if len(self._workers) < self._size and starting < len(self._to_do):
                    self._workers.append(Worker(self._context, self._task))
                    continue
                return settled
            job = self._to_do.popleft()
            try:
                letter = pickle.dumps(job.items, pickle.HIGHEST_PROTOCOL)
            except Exception:
                self._do_otherwise(job)
                settled = True
                continue
            if worker.send(letter):
                worker.job = job
            else:
                self._to_do.appendleft(job)
                self._replace(worker)
        return settled

    def _hear(self, worker: Worker[_Job[I, R]]) -> None:
        letter = worker.receive()
        if letter is None:
            self._replace(worker)
        elif not worker.ready:
            worker.ready = True
        elif job := worker.job:
            worker.job = None
            self._setbacks = 0
            try:
                result = cast("R", pickle.loads(letter))
            except Exception:  # no answer, or one that does not unpickle
                self._do_otherwise(job)
            else:
                job.settle(lambda: result)

    def _do_otherwise(self, job: _Job[I, R]) -> None:
        """Find the item that does not pickle or raises; do that one here, when its turn comes."""
        if len(job.items) > 1:
            self._to_do.extendleft(reversed(job.split(suspect=job.suspect)))
        else:
            job.settle(lambda: self._task(job.items))

    def _replace(self, worker: Worker[_Job[I, R]]) -> None:
        """Bury a worker that died; the next is started when there is work. Its items are tried again, each alone."""
        self._workers.remove(worker)
        worker.end()
        job = worker.job
        if job is None:
            self._setbacks += 1
            if self._setbacks > MOST_SETBACKS:
                raise WorkerError(
                    f"{self._setbacks} worker processes in a row died before they did anything; standard error may say why "
                    '(with the start method "spawn" a script must keep its work under `if __name__ == "__main__":`)'
                )
        elif job.suspect and len(job.items) == 1:
            job.settle(Lost)
        else:
            self._to_do.extendleft(reversed(job.split(suspect=True)))


def _drawn(jobs: Iterator[list[I]]) -> Iterator[_Job[I, R]]:
    """The jobs, and in the place of an error that drawing them raises one that raises it."""
    try:
        yield from map(_Job, jobs)
    except Exception as error:
        raised = error
        job: _Job[I, R] = _Job([])

        def throw() -> R:
            raise raised

        job.settle(throw)
        yield job
