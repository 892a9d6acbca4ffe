"""benchmarks/process_memory.py over processes of known size."""

from __future__ import annotations

import sys

import pytest
from process_memory import measured

HOLDS = "import time; held = bytearray(b'x') * {megabytes}_000_000; time.sleep(3)"
STARTS = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {HOLDS.format(megabytes=60)!r}])"


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_memory_of_processes_below_counts() -> None:
    cost = measured([sys.executable, "-c", STARTS])
    assert cost.status == 0
    assert 60 < cost.megabytes < 160


def test_a_run_can_be_interrupted() -> None:
    cost = measured([sys.executable, "-c", "import time; time.sleep(60)"], interrupt_after=0.6)
    assert cost.status != 0
    assert cost.seconds < 30
