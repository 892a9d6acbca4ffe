"""Judge many snippets: here, over all cores of this machine, or over Ray; one interface.

In: snippets and which engine. Out: verdicts by index, as they come. Workers are warm: each makes its engine once. A
batch whose worker crashes, or takes too long, is halved until the snippet at fault is alone: that one is undecided.
Workers ignore Ctrl-C, which is for the parent; when that ends, in whatever way, they and their compilers end too.
"""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from concurrent.futures import TimeoutError as FutureTimeout
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from types import FrameType, TracebackType
from typing import TYPE_CHECKING, Protocol

from eiffel_expert.errors import MissingTool, UserError
from eiffel_expert.records import Verdict
from eiffel_expert.verify import launch, process
from eiffel_expert.verify.engine import Engine, Snippet, Surroundings, undecided
from eiffel_expert.verify.registry import make_engine

if TYPE_CHECKING:
    from pebble import ProcessPool

SECONDS_A_BATCH = 30.0  # a builtin worker that takes longer than this, and a second a snippet, is stopped
WORKER_BYTES = 8_000_000_000  # address space of a worker
IN_FLIGHT = 4  # batches a worker, waiting ones included


@dataclass(frozen=True, slots=True)
class EngineSpec:
    """How to make an engine, in whatever process. Tasks name it by its key, since surroundings may be long."""

    key: str
    name: str
    surroundings: Surroundings


@dataclass(frozen=True, slots=True)
class Batch:
    indices: tuple[int, ...]
    snippets: tuple[Snippet, ...]

    def halves(self) -> tuple[Batch, Batch]:
        middle = len(self.indices) // 2
        return (
            Batch(self.indices[:middle], self.snippets[:middle]),
            Batch(self.indices[middle:], self.snippets[middle:]),
        )


@dataclass(frozen=True, slots=True)
class Judged:
    index: int
    verdict: Verdict
    seconds: float


class Executor(Protocol):
    """Where batches are judged. `submit` gives a future of what `judge` returns."""

    workers: int

    def submit(self, key: str, batch: Batch, seconds: float) -> Future[list[Judged]]: ...

    def cause(self, fault: BaseException) -> str:
        """What the failure of a batch means, in words for a verdict's reason; raises what is no snippet's fault."""


_specs: dict[str, EngineSpec] = {}
_engines: dict[str, Engine] = {}
_prepared: set[str] = set()


def register(specs: Sequence[EngineSpec]) -> None:
    """Make the specs known to this process."""
    for spec in specs:
        _specs[spec.key] = spec
        _engines.pop(spec.key, None)
        _prepared.discard(spec.key)


def is_registered(key: str) -> bool:
    return key in _specs


def engine_of(key: str) -> Engine:
    """This process's engine of that key, made on first use."""
    if key not in _engines:
        _engines[key] = make_engine(_specs[key].name, _specs[key].surroundings)
    return _engines[key]


def prepared(key: str) -> Engine:
    """`engine_of`, ready to judge without delay."""
    if key not in _prepared:
        engine_of(key).prepare()
        _prepared.add(key)
    return _engines[key]


def judge(key: str, batch: Batch) -> list[Judged]:
    """Verdicts of a batch; the time it took is shared out evenly."""
    started = time.perf_counter()
    verdicts = engine_of(key).verify(batch.snippets)
    each = (time.perf_counter() - started) / max(len(verdicts), 1)
    return [Judged(index, verdict, each) for index, verdict in zip(batch.indices, verdicts, strict=True)]


def judge_all(executor: Executor, key: str, batches: Iterator[Batch]) -> Iterator[Judged]:
    """All verdicts, in the order in which they are ready. At most a few batches a worker are under way."""
    running: dict[Future[list[Judged]], Batch] = {}
    again: list[Batch] = []
    while True:
        while len(running) < executor.workers * IN_FLIGHT:
            batch = again.pop() if again else next(batches, None)
            if batch is None:
                break
            running[executor.submit(key, batch, SECONDS_A_BATCH + len(batch.indices))] = batch
        if not running:
            return
        done, _ = wait(running, return_when=FIRST_COMPLETED)
        for future in done:
            batch = running.pop(future)
            if (fault := future.exception()) is None:
                yield from future.result()
            elif len(batch.indices) > 1 and not isinstance(fault, UserError):
                executor.cause(fault)
                again += batch.halves()
            else:
                verdict = undecided(engine_of(key), executor.cause(fault))
                yield Judged(batch.indices[0], verdict, 0.0)


class InProcess:
    """No other process: for a handful of snippets, where starting workers would take longer than the work."""

    workers = 1

    def submit(self, key: str, batch: Batch, seconds: float) -> Future[list[Judged]]:
        future: Future[list[Judged]] = Future()
        try:
            with alarm(seconds if prepared(key).in_python else 0):
                future.set_result(judge(key, batch))
        except Exception as fault:
            future.set_exception(fault)
        return future

    def cause(self, fault: BaseException) -> str:
        return cause_of(fault)


def cause_of(fault: BaseException) -> str:
    if isinstance(fault, UserError):
        raise fault
    if isinstance(fault, FutureTimeout):
        return "stopped: it took too long"
    if isinstance(fault, MemoryError):
        return "stopped: it needed too much memory"
    return f"internal fault: {type(fault).__name__}: {fault}".splitlines()[0]


@contextmanager
def alarm(seconds: float) -> Iterator[None]:
    """TimeoutError in the block after `seconds` (0: never), where the system and the thread allow it."""

    def ring(_number: int, _frame: FrameType | None) -> None:
        raise TimeoutError

    try:
        before = signal.signal(signal.SIGALRM, ring)
    except (AttributeError, ValueError):  # Windows, or not the main thread
        yield
        return
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


class LocalPool(AbstractContextManager["LocalPool"]):
    """Worker processes on this machine, started afresh (not forked), which hold their engines from the start on."""

    def __init__(self, workers: int, specs: Sequence[EngineSpec]) -> None:
        try:
            from pebble import ProcessPool
        except ImportError as fault:
            raise MissingTool("pebble, which runs the workers, is not installed", "pip install pebble") from fault
        self.workers = workers
        self._folder = tempfile.mkdtemp(prefix="eiffel-expert-pool-")
        self._pool: ProcessPool = ProcessPool(
            max_workers=workers,
            initializer=start_worker,
            initargs=(tuple(specs), os.getpid(), self._folder),
            context=multiprocessing.get_context("spawn"),
        )

    def submit(self, key: str, batch: Batch, seconds: float) -> Future[list[Judged]]:
        limit = seconds if engine_of(key).in_python else None  # others have limits of their own
        future: Future[list[Judged]] = self._pool.schedule(judge, args=(key, batch), timeout=limit)
        return future

    def cause(self, fault: BaseException) -> str:
        from pebble import ProcessExpired

        if isinstance(fault, ProcessExpired):
            return f"its worker process ended (status {fault.exitcode})"
        return cause_of(fault)

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()
        shutil.rmtree(self._folder, ignore_errors=True)


def start_worker(specs: tuple[EngineSpec, ...], parent: int, folder: str) -> None:
    """What a worker does first: end with its parent, bound its memory, make its engines."""
    signal.signal(signal.SIGTERM, _end)
    if sys.platform.startswith("linux"):
        launch.end_with(parent)
    _bound_memory()
    tempfile.tempdir = folder
    register(specs)
    for spec in specs:
        prepared(spec.key)


def _end(_number: int, _frame: FrameType | None) -> None:
    process.end_all()
    os._exit(1)


def _bound_memory() -> None:
    with suppress(ImportError, OSError, ValueError):
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        bound = WORKER_BYTES if hard == resource.RLIM_INFINITY else min(WORKER_BYTES, hard)
        resource.setrlimit(resource.RLIMIT_AS, (bound, hard))
