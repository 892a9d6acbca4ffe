"""Run a foreign program within limits: in a process group of its own, its output in files, killed as a whole.

In: a command, a folder, limits. Out: an `Outcome`: exit status, what was printed, and why it was stopped, if it was.
The limits on resources are set by `launch.py`, which then becomes the program, so that nothing of ours runs between
fork and exec and the program ends when its parent does, even when that is killed. What a hostile program can still
do is the business of `sandbox.py`.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

LAUNCHER = Path(__file__).with_name("launch.py")
_running: set[subprocess.Popen[bytes]] = set()


@dataclass(frozen=True, slots=True)
class Resources:
    """What one process may use. `seconds` is wall-clock time; of the others 0 means that no limit is set.

    `user` is the id that root becomes first; 0 leaves it root.
    """

    seconds: float
    memory_mb: int = 0
    cpu_seconds: int = 0
    file_mb: int = 0
    processes: int = 0
    output_bytes: int = 20_000_000
    user: int = 0

    def as_arguments(self) -> list[str]:
        return [
            f"--memory={self.memory_mb * 1_000_000}",
            f"--cpu={self.cpu_seconds}",
            f"--file={self.file_mb * 1_000_000}",
            f"--processes={self.processes}",
            f"--user={self.user}",
        ]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a program. `stopped` says which limit ended it, "" if none did."""

    status: int  # exit status; minus the signal's number if a signal ended it
    output: str  # stdout, then stderr
    stopped: str = ""

    @property
    def crash(self) -> str:
        """Why nothing that it printed can be trusted, "" if it ended by itself."""
        if self.stopped:
            return self.stopped
        if self.status < 0:
            return f"killed by {_signal_name(-self.status)}"
        return ""


def run(
    command: Sequence[str], folder: Path, resources: Resources, environment: Mapping[str, str] | None = None
) -> Outcome:
    """Run `command` in `folder` within `resources`; it and all its children in the same group end with this call.

    `environment` replaces ours. Its input is empty. Raises OSError only if Python itself cannot be started.
    """
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(
            [
                sys.executable,
                "-I",
                "-S",
                str(LAUNCHER),
                f"--parent={os.getpid()}",
                *resources.as_arguments(),
                "--",
                *command,
            ],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
            env=dict(os.environ if environment is None else environment),
            start_new_session=os.name == "posix",
        )
        _running.add(process)
        try:
            stopped = _wait(process, resources, (out, err))
        finally:
            kill_group(process)
            _running.discard(process)
        text = _text(out, resources.output_bytes) + _text(err, resources.output_bytes)
        return Outcome(process.returncode, text, stopped)


def _wait(process: subprocess.Popen[bytes], resources: Resources, streams: tuple[IO[bytes], IO[bytes]]) -> str:
    """Wait until it ends by itself, or say why it must be stopped."""
    end = time.monotonic() + resources.seconds
    while (left := end - time.monotonic()) > 0:
        with suppress(subprocess.TimeoutExpired):
            process.wait(min(left, 0.5))
            return ""
        if sum(os.fstat(stream.fileno()).st_size for stream in streams) > resources.output_bytes:
            return f"stopped: it printed more than {resources.output_bytes} bytes"
    return f"stopped: it took longer than {resources.seconds:g} seconds"


def end_all() -> None:
    """Kill whatever this process has started here: for a worker that is told to end."""
    for process in tuple(_running):
        kill_group(process)


def kill_group(process: subprocess.Popen[bytes]) -> None:
    """End the process and everything in its group, and wait for it."""
    if os.name == "posix":
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    with suppress(ProcessLookupError):
        process.kill()
    process.wait()


def _text(stream: IO[bytes], limit: int) -> str:
    stream.seek(0)
    return stream.read(limit).decode("utf-8", "replace").replace("\r\n", "\n")


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
