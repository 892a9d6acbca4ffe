"""Programs within limits."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from eiffel_expert.verify.process import Resources, run

pytestmark = pytest.mark.skipif(os.name != "posix", reason="POSIX limits")


def shell(script: str, folder: Path, **limits: float) -> tuple[int, str, str]:
    found = run(["/bin/sh", "-c", script], folder, Resources(**{"seconds": 20, **limits}))  # type: ignore[arg-type]
    return found.status, found.output, found.crash


def test_status_and_both_outputs_come_back(tmp_path: Path) -> None:
    assert shell("echo out; echo err >&2; exit 3", tmp_path) == (3, "out\nerr\n", "")


def test_program_that_is_not_there_has_a_status_of_its_own(tmp_path: Path) -> None:
    found = run([str(tmp_path / "none")], tmp_path, Resources(20))
    assert (found.status, "cannot start" in found.output) == (127, True)


def test_endless_program_is_stopped(tmp_path: Path) -> None:
    assert "longer than 1 seconds" in shell("sleep 100", tmp_path, seconds=1)[2]


def test_busy_program_is_stopped_by_its_processor_time(tmp_path: Path) -> None:
    assert "SIG" in shell("while :; do :; done", tmp_path, cpu_seconds=1)[2]


def test_memory_is_bounded(tmp_path: Path) -> None:
    found = run([sys.executable, "-c", "bytearray(10**10)"], tmp_path, Resources(20, memory_mb=500))
    assert "MemoryError" in found.output


def test_files_are_bounded(tmp_path: Path) -> None:
    shell("head -c 5000000 /dev/zero > big", tmp_path, file_mb=1)
    assert (tmp_path / "big").stat().st_size == 1_000_000


def test_output_is_bounded(tmp_path: Path) -> None:
    assert "printed more" in shell("yes", tmp_path, output_bytes=100_000)[2]


def test_children_end_with_their_parent(tmp_path: Path) -> None:
    shell("sleep 1000 & echo $! > pid", tmp_path)
    wait_for(lambda: not is_alive(int((tmp_path / "pid").read_text())))


def test_program_ends_when_its_starter_is_killed(tmp_path: Path) -> None:
    """Linux: even a kill that leaves no time to clean up leaves no program behind."""
    if not sys.platform.startswith("linux"):
        pytest.skip("parent-death signal of Linux")
    code = (
        "from pathlib import Path; from eiffel_expert.verify.process import *; "
        f"run(['/bin/sh', '-c', 'echo $$ > pid; exec sleep 1000'], Path({str(tmp_path)!r}), Resources(1000))"
    )
    starter = subprocess.Popen([sys.executable, "-c", code])
    wait_for(lambda: (tmp_path / "pid").exists() and (tmp_path / "pid").read_text().strip() != "")
    starter.send_signal(signal.SIGKILL)
    starter.wait()
    wait_for(lambda: not is_alive(int((tmp_path / "pid").read_text())))


def wait_for(condition: Callable[[], bool], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come about"
        time.sleep(0.05)


def is_alive(pid: int) -> bool:
    """Is it there and no zombie?"""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False
