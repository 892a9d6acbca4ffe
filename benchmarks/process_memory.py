"""A command, the time it takes and the memory that it and all processes below it take at the same moment.

In: a command line. Out: seconds, peak in megabytes (10^6 bytes), exit status. Memory is the sum of proportional set
sizes, so that pages which processes share count once; Linux only, sampled every second.
"""

from __future__ import annotations

import os
import signal
import subprocess
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

SECONDS_BETWEEN_LOOKS = 1.0  # a look at a process of some gigabytes takes a tenth of that


@dataclass(frozen=True, slots=True)
class Cost:
    seconds: float
    megabytes: float
    status: int


def measured(command: list[str], interrupt_after: float = 0.0) -> Cost:
    """Run it to its end; with `interrupt_after`, Ctrl-C after so many seconds."""
    started = time.monotonic()
    running = subprocess.Popen(command, start_new_session=True)
    peak = 0.0
    is_interrupted = False
    while running.poll() is None:
        peak = max(peak, _megabytes(running.pid))
        if interrupt_after and not is_interrupted and time.monotonic() - started > interrupt_after:
            is_interrupted = True
            os.killpg(running.pid, signal.SIGINT)
        time.sleep(SECONDS_BETWEEN_LOOKS)
    return Cost(time.monotonic() - started, peak, running.returncode)


def _megabytes(root: int) -> float:
    return sum(map(_proportional_bytes, _tree(root))) / 1e6


def _tree(root: int) -> list[int]:
    """The process and all below it."""
    found = [root]
    for process in found:
        with suppress(OSError):
            for task in Path(f"/proc/{process}/task").iterdir():
                found += map(int, (task / "children").read_text().split())
    return found


def _proportional_bytes(process: int) -> int:
    with suppress(OSError, ValueError):
        for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    return 0
