"""One function over many batches, on all usable cores or here.

In: a function that takes a tuple of items, and batches. Out: its results, in the order in which they are ready. A
batch that takes too long, or whose process ends, is halved until the item at fault is alone: `failed` says what its
result is. Workers are started afresh, bound in memory, and end with this process (`verify.pool.start_worker`).
"""

from __future__ import annotations

import multiprocessing
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import AbstractContextManager
from types import TracebackType
from typing import Any, TypeVar

from eiffel_expert.errors import UserError
from eiffel_expert.verify.pool import alarm, cause_of, start_worker

Item = TypeVar("Item")
Result = TypeVar("Result")
SECONDS_A_BATCH, SECONDS_AN_ITEM = 60.0, 2.0
IN_FLIGHT = 3  # batches a worker, waiting ones included


class Workers(AbstractContextManager["Workers"]):
    """`count` processes; with 1 the work is done in this one. They start with the first batch."""

    def __init__(self, count: int) -> None:
        self.count = count
        self._folder = ""
        self._pool: Any = None

    def results(
        self,
        work: Callable[[tuple[Item, ...]], Result],
        batches: Iterable[tuple[Item, ...]],
        failed: Callable[[Item, str], Result],
    ) -> Iterator[Result]:
        """A result for each batch, or for each part of one that had to be halved."""
        todo = iter(batches)
        again: list[tuple[Item, ...]] = []
        running: dict[Future[Result], tuple[Item, ...]] = {}
        while True:
            while len(running) < self.count * IN_FLIGHT:
                batch = again.pop() if again else next(todo, None)
                if batch is None:
                    break
                running[self._submit(work, batch)] = batch
            if not running:
                return
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                batch = running.pop(future)
                fault = future.exception()
                if fault is None:
                    yield future.result()
                elif isinstance(fault, UserError):
                    raise fault
                elif len(batch) > 1:
                    middle = len(batch) // 2
                    again += [batch[:middle], batch[middle:]]
                else:
                    yield failed(batch[0], _cause(fault))

    def _submit(self, work: Callable[[tuple[Item, ...]], Result], batch: tuple[Item, ...]) -> Future[Result]:
        seconds = SECONDS_A_BATCH + SECONDS_AN_ITEM * len(batch)
        if self.count > 1:
            found: Future[Result] = self._started().schedule(work, args=(batch,), timeout=seconds)
            return found
        future: Future[Result] = Future()
        try:
            with alarm(seconds):
                future.set_result(work(batch))
        except Exception as fault:
            future.set_exception(fault)
        return future

    def _started(self) -> Any:
        if self._pool is None:
            from pebble import ProcessPool

            self._folder = tempfile.mkdtemp(prefix="eiffel-expert-corpus-")
            self._pool = ProcessPool(
                max_workers=self.count,
                initializer=start_worker,
                initargs=((), os.getpid(), self._folder),
                context=multiprocessing.get_context("spawn"),
            )
        return self._pool

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            if kind is None:
                self._pool.close()
            else:
                self._pool.stop()
            self._pool.join()
            shutil.rmtree(self._folder, ignore_errors=True)


def _cause(fault: BaseException) -> str:
    from pebble import ProcessExpired

    if isinstance(fault, ProcessExpired):
        return f"its process ended (status {fault.exitcode})"
    return cause_of(fault)


def in_batches(items: Iterable[Item], size: int) -> Iterator[tuple[Item, ...]]:
    """Tuples of `size` items; the last may be shorter."""
    batch: list[Item] = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield tuple(batch)
            batch.clear()
    if batch:
        yield tuple(batch)
