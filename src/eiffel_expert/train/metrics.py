"""The training log: one LossPoint a step in metrics.jsonl, and the line that a person reads.

A line that a kill cut in half, and lines of steps after the checkpoint that a run resumes from, are removed at first.
"""

from __future__ import annotations

import json
import math
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from eiffel_expert.progress import say
from eiffel_expert.records import LossPoint, append_jsonl, to_dict, write_jsonl

SECONDS_BETWEEN_LINES = 15.0


class Gauge(Protocol):
    """What the machine says of a run."""

    def share(self, tokens_a_second: float) -> float:
        """Of the machine's peak; 0 where it is not known."""

    def memory(self) -> int:
        """Bytes at the peak; 0 where it is not known."""


class Watcher(Protocol):
    def add(self, step: int, numbers: Mapping[str, float]) -> None:
        """The numbers of one step, by name."""


class TrainingLog:
    """Appends points to `path` and says, now and then, how the run goes; `watcher` is told as well."""

    def __init__(
        self, path: Path, steps: int, resumed_at: int, gauge: Gauge | None = None, watcher: Watcher | None = None
    ) -> None:
        self._path = path
        self._steps = steps
        self._gauge = gauge
        self._watcher = watcher
        self._spoken = -math.inf
        self.last_step = resumed_at
        kept = [row for row in read_points(path) if row["step"] <= resumed_at] if resumed_at else []
        write_jsonl(path, kept)

    def add(self, point: LossPoint) -> None:
        self.last_step = point.step
        append_jsonl(self._path, to_dict(point))
        if self._watcher:
            self._watcher.add(point.step, {"loss": point.loss, "learning rate": point.learning_rate, **point.extra})
        if self._is_due(point):
            self._spoken = time.monotonic()
            say(self.line(point))

    def _is_due(self, point: LossPoint) -> bool:
        pause = 0.0 if sys.stderr.isatty() else SECONDS_BETWEEN_LINES
        return point.step == self._steps or time.monotonic() - self._spoken >= pause

    def line(self, point: LossPoint) -> str:
        """Step, loss, rate, speed, share of the machine's peak, memory, time left."""
        speed = point.tokens / max(point.seconds, 1e-9)
        left = (self._steps - point.step) * point.seconds / point.step
        return (
            f"  step {point.step}/{self._steps}  loss {point.loss:.3f}  lr {point.learning_rate:.1e}  "
            f"{speed:,.0f} tokens/s{self._gauged(speed)}  {_clock(left)} left"
        )

    def _gauged(self, speed: float) -> str:
        share, memory = (self._gauge.share(speed), self._gauge.memory()) if self._gauge else (0.0, 0)
        return (f"  {share:.0%} of peak" if share else "") + (f"  {memory / 2**30:.1f} GiB" if memory else "")


def read_points(path: Path) -> list[dict[str, float]]:
    """All whole lines."""
    if not path.exists():
        return []
    points = []
    for line in path.read_text(encoding="utf-8").splitlines():
        try:
            points.append(json.loads(line))
        except json.JSONDecodeError:
            continue
    return points


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
