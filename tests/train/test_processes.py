"""Two processes on the CPU take the steps of one."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from eiffel_expert.train.metrics import read_points

ROOT = Path(__file__).parents[2]
Rows = list[dict[str, str]]


def command(dataset: Path, base: Path, output: Path, accumulation: int = 2) -> list[str]:
    knobs = {"max_length": 256, "gradient_accumulation": accumulation, "max_steps": 4, "learning_rate": 5e-3}
    options = [text for name, value in knobs.items() for text in (f"--{name}", str(value))]
    files = ["--model_name", str(base), "--dataset", str(dataset), "--output_dir", str(output)]
    return [str(ROOT / "train.py"), *files, *options]


def launch(arguments: list[str], processes: int) -> subprocess.CompletedProcess[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    torchrun = ["-m", "torch.distributed.run", f"--nproc_per_node={processes}", f"--master_port={port}"]
    whole = [sys.executable, *(torchrun if processes > 1 else []), *arguments]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    return subprocess.run(whole, capture_output=True, text=True, env=environment, timeout=300, check=False)


@pytest.fixture
def dataset(eiffel_rows: Rows, tmp_path: Path) -> Path:
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in eiffel_rows))
    return path


def test_two_processes_take_the_steps_of_one(tiny_base: Path, dataset: Path, tmp_path: Path) -> None:
    losses, norms = [], []
    for processes in (1, 2):
        output = tmp_path / str(processes)
        done = launch(command(dataset, tiny_base, output), processes)
        assert done.returncode == 0, done.stderr
        points = read_points(output / "metrics.jsonl")
        losses.append([point["loss"] for point in points])
        norms.append([point["extra"]["gradient_norm"] for point in points])  # type: ignore[index]
    assert losses[0] == pytest.approx(losses[1], rel=1e-4)
    assert norms[0] == pytest.approx(norms[1], rel=1e-2)


def test_an_unequal_share_is_one_clear_line(tiny_base: Path, dataset: Path, tmp_path: Path) -> None:
    done = launch(command(dataset, tiny_base, tmp_path / "o", accumulation=3), 2)
    assert done.returncode != 0
    assert "2 processes can't share gradient_accumulation = 3 equally" in done.stderr
    assert "make it a multiple of 2" in done.stderr
