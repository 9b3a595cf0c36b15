"""Work shared out over all cores; nothing of it is left behind when it is interrupted."""

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

A = TypeVar("A")
B = TypeVar("B")

FEW = 3
"""Jobs up to which another process is not worth its start."""


class Pool:
    """Worker processes, started when there is work enough for them; results come in the order of the jobs."""

    def __init__(self) -> None:
        self._pool: Any = None

    def map(self, work: Callable[[A], B], jobs: Sequence[A]) -> Iterator[B]:
        """The result of each job. work: a function of a module, jobs and results: what can be pickled."""
        if len(jobs) <= FEW or cores() < 2:
            yield from map(work, jobs)
            return
        yield from self._started().imap(work, jobs)

    def _started(self) -> Any:
        if self._pool is None:
            import multiprocessing

            self._pool = multiprocessing.get_context().Pool(cores(), _leave_interrupts_to_the_parent)
        return self._pool

    def stop(self) -> None:
        """End the workers at once."""
        if self._pool is not None:
            self._pool.terminate()
            self._pool.join()


@contextmanager
def pool() -> Iterator[Pool]:
    """A pool whose workers are ended with the block, however it ends."""
    made = Pool()
    try:
        yield made
    finally:
        made.stop()


def cores() -> int:
    """Cores that this process may use; `NOTECARDS_WORKERS` says otherwise."""
    given = os.environ.get("NOTECARDS_WORKERS", "")
    if given.isdecimal() and int(given):
        return int(given)
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
