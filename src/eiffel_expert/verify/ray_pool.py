"""The pool's interface over Ray: the same batches, judged on the cores of a cluster.

RAY_ADDRESS names a running cluster, whose machines need this package, the engines' tools, and the same paths to the
libraries and files; without it a cluster is started on this machine for the run. Engines stay warm in Ray's worker
processes. Time is bounded by an alarm within the worker, so a loop inside a library written in C is not interrupted.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import uuid
from concurrent.futures import Future
from contextlib import AbstractContextManager, suppress
from types import TracebackType
from typing import Any

from eiffel_expert.errors import MissingTool
from eiffel_expert.verify.pool import (
    Batch,
    EngineSpec,
    Judged,
    alarm,
    cause_of,
    engine_of,
    is_registered,
    judge,
    prepared,
    register,
)


class RayPool(AbstractContextManager["RayPool"]):
    """Ray's workers as an executor; `workers` is the number of the cluster's cores, or `jobs` on this machine."""

    def __init__(self, jobs: int, specs: list[EngineSpec]) -> None:
        try:
            import ray
        except ImportError as fault:
            raise MissingTool("Ray is not installed", "pip install 'eiffel-expert[ray]'") from fault
        self._ray: Any = ray
        address = os.environ.get("RAY_ADDRESS")
        # A short folder: Ray puts sockets there, whose paths may be 107 characters long.
        self._folder = None if address else tempfile.mkdtemp(prefix="ray-", dir="/tmp")
        local: dict[str, Any] = {} if address else {"num_cpus": jobs, "_temp_dir": self._folder}
        ray.init(address=address, include_dashboard=False, log_to_driver=False, logging_level="ERROR", **local)
        self.workers = int(ray.cluster_resources().get("CPU", jobs))
        run = uuid.uuid4().hex
        named = [EngineSpec(f"{run} {spec.key}", spec.name, spec.surroundings) for spec in specs]
        self._names = {spec.key: name.key for spec, name in zip(specs, named, strict=True)}
        self._specs = ray.put(named)
        self._judge = ray.remote(num_cpus=1, max_retries=0)(judge_remotely)
        self._running: set[Any] = set()

    def submit(self, key: str, batch: Batch, seconds: float) -> Future[list[Judged]]:
        limit = seconds if engine_of(key).in_python else 0.0
        reference = self._judge.remote(self._specs, self._names[key], batch, limit)
        self._running.add(reference)
        future: Future[list[Judged]] = reference.future()
        future.add_done_callback(lambda _: self._running.discard(reference))
        return future

    def cause(self, fault: BaseException) -> str:
        if isinstance(fault, self._ray.exceptions.RayTaskError):
            return cause_of(getattr(fault, "cause", None) or fault)
        if isinstance(fault, self._ray.exceptions.RayError):
            return f"its worker process ended ({type(fault).__name__})"
        return cause_of(fault)

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        for reference in tuple(self._running):
            with suppress(Exception):
                self._ray.cancel(reference, force=True)
        self._ray.shutdown()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)


def judge_remotely(specs: list[EngineSpec], key: str, batch: Batch, seconds: float) -> list[Judged]:
    """`judge` in a worker of Ray, which learns what engines there are with the first batch of a run."""
    if not is_registered(key):
        register(specs)
    prepared(key)
    with alarm(seconds):
        return judge(key, batch)
