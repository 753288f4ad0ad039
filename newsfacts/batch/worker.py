"""One worker process: seen from outside, and what it does."""

from __future__ import annotations

import pickle
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from typing import Generic, TypeVar

I = TypeVar("I")  # noqa: E741
J = TypeVar("J")

_READY = b"ready"
_NO_ANSWER = b""


class Worker(Generic[J]):
    """A process that waits for letters and answers each.

    Attributes:
        job: what it is at, or None.
        ready: whether it has started up; until then its first letter is not an answer.
    """

    def __init__(self, context: BaseContext, task: Callable[[Sequence[I]], object]) -> None:
        self.connection, far_end = context.Pipe()
        self.job: J | None = None
        self.ready = False
        self._process: BaseProcess = context.Process(  # type: ignore[attr-defined]  # every context has it
            target=_serve, args=(self.connection, far_end, task), name="newsfacts worker", daemon=True
        )
        with _interrupts_held_back():
            self._process.start()
        far_end.close()  # once nobody else holds it, the worker's death ends the connection

    def send(self, letter: bytes) -> bool:
        """Whether it is still there to take the letter. It must be waiting for one, or both would wait for ever."""
        try:
            self.connection.send_bytes(letter)
        except OSError:
            return False
        return True

    def receive(self) -> bytes | None:
        """What it says, or None if it has died."""
        try:
            return self.connection.recv_bytes()
        except (EOFError, OSError):
            return None

    def end(self) -> None:
        """End the process, whatever it is doing."""
        self.connection.close()
        self._process.kill()
        self._process.join()
        self._process.close()


@contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """What is started here never sees Ctrl-C, which reaches all processes of a terminal: the first of them decides."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(near_end: Connection, far_end: Connection, task: Callable[[Sequence[I]], object]) -> None:
    """The worker's life: it ends when nobody is there to write to it."""
    near_end.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # a handler of the first process is none of ours
    with suppress(EOFError, OSError):
        far_end.send_bytes(_READY)
        while True:
            far_end.send_bytes(_answer(task, far_end.recv_bytes()))


def _answer(task: Callable[[Sequence[I]], object], letter: bytes) -> bytes:
    """The pickled result; nothing where something raised or does not pickle."""
    try:
        return pickle.dumps(task(pickle.loads(letter)), pickle.HIGHEST_PROTOCOL)
    except (Exception, SystemExit):
        return _NO_ANSWER
